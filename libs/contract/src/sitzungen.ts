import { z } from 'zod';
import { EILEN } from './worte.js';
import {
  blaettern,
  datum,
  tag,
  version,
  zeile,
  uhrzeit,
  zeit,
  zeitpunkt,
  zweisprachig,
} from './grundformen.js';
import {
  TOP_ERGEBNISSE,
  RICHTUNGEN,
  SITZUNGSHANDLUNGEN,
  SITZUNGSSTAENDE,
  TAGESORDNUNGSTEILE,
} from './worte.js';

const grund = z.string().trim().min(5).max(500);
export const neueSitzung = z.strictObject({
  datum: tag,
  /** Last day of a meeting of several days. */
  bis: tag.optional(),
  beginn: uhrzeit.optional(),
  /** Set by hand instead of counted, with the reason. */
  abgabeschluss: zeitpunkt.optional(),
  abgabeGrund: grund.optional(),
  konferenz: zeitpunkt.optional(),
  /** Why on an unusual day, or why entered after its day. */
  grund: grund.optional(),
  /** It took place before Kogge: nothing is recorded any more. */
  altbestand: z.boolean().optional(),
  vermerk: z.string().max(500).optional(),
});

export const sitzungAenderung = z.strictObject({
  version,
  datum: tag.optional(),
  bis: tag.nullable().optional(),
  beginn: uhrzeit.optional(),
  stand: z.enum(SITZUNGSSTAENDE).exclude(['offen', 'abgeschlossen']).optional(),
  /** Moving it: does a deadline that was set by hand stay? */
  abgabeBehalten: z.boolean().optional(),
  grund: grund.optional(),
  /** Cancelling it: the meeting that its papers go into. */
  nach: z.uuid().optional(),
  vermerk: z.string().max(500).optional(),
});

/** Closing it: the meeting that what is left goes into. */
export const sitzungsende = z.strictObject({ nach: z.uuid().optional() });

const freierZeitraum = z.object({
  von: tag,
  bis: tag,
  bezeichnung: zeile.min(2).max(100),
});
/** Calendar days. */
const tageBis = ({ von, bis }: { von: string; bis: string }): number =>
  (Date.parse(bis) - Date.parse(von)) / 86_400_000;
export const sitzungsfreiEingabe = z
  .strictObject(freierZeitraum.shape)
  .refine((zeitraum) => tageBis(zeitraum) >= 0, {
    path: ['bis'],
    error: 'Der letzte Tag liegt vor dem ersten / the last day is before the first',
  })
  .refine((zeitraum) => tageBis(zeitraum) <= 100, {
    path: ['bis'],
    error:
      'Höchstens 100 Tage am Stück; tragen Sie bitte weitere ein / at most 100 days; please enter others',
  });
export const sitzungsfreiAnsicht = freierZeitraum.extend({ id: z.uuid(), von: datum, bis: datum });

export const nacherfassung = z.strictObject({ grund });

export const sitzungAnsicht = z.object({
  id: z.uuid(),
  nummer: z.int(),
  wahlperiode: z.int(),
  datum,
  bis: datum.nullable(),
  beginn: z.string(),
  abgabeschluss: zeit,
  konferenz: zeit,
  grund: z.string().nullable(),
  abgabeGrund: z.string().nullable(),
  stand: z.enum(SITZUNGSSTAENDE),
  vermerk: z.string(),
  eroeffnetAm: zeit.nullable(),
  geschlossenAm: zeit.nullable(),
  /** Recorded after its day: why, who asked for it, who confirmed it. */
  nacherfassung: z
    .object({
      grund: z.string(),
      von: z.string(),
      am: zeit,
      bestaetigtVon: z.string().nullable(),
      bestaetigtAm: zeit.nullable(),
    })
    .nullable(),
  /** What the reader may do with it now. */
  handlungen: z.array(z.enum(SITZUNGSHANDLUNGEN)),
  version: z.int(),
  tops: z.int(),
});

/** What heads for a meeting and is not decided, whatever its state; and what of its decisions waits. */
export const sitzungsrest = z.object({
  vorlagen: z.array(
    z.object({
      id: z.uuid(),
      nummer: z.string(),
      titel: z.string(),
      federfuehrung: z.string(),
      zustand: z.string(),
      zustandTitel: zweisprachig,
      /** Its item, when it is on the agenda. */
      top: z.object({ teil: z.enum(TAGESORDNUNGSTEILE), nummer: z.int() }).nullable(),
    }),
  ),
  /** Further ones that the reader may not see. */
  verborgen: z.int(),
  /** Proposed obligations out of its decisions that nobody has confirmed. */
  auftraege: z.array(z.object({ id: z.uuid(), nummer: z.string(), titel: z.string() })),
});

export const sitzungsfilter = blaettern.extend({
  ab: tag.optional(),
  bis: tag.optional(),
  richtung: z.enum(RICHTUNGEN).default('vorwaerts'),
});

/** What the Senate has to know of an item before it is called: Ressorts by what stands against their consent. */
export const topmerkmale = z.object({
  dissens: z.array(z.string()),
  einwand: z.array(z.string()),
  ohneRueckmeldung: z.array(z.string()),
  /** The text has changed since its form was checked. */
  formNeu: z.boolean(),
});

export const topAnsicht = z.object({
  id: z.uuid(),
  teil: z.enum(TAGESORDNUNGSTEILE),
  nummer: z.int(),
  vorgang: z.uuid(),
  vorgangNummer: z.string(),
  titel: z.string(),
  zustand: z.string(),
  ergebnis: z.enum(TOP_ERGEBNISSE).nullable(),
  anwesend: z.int().nullable(),
  stimmen: z.unknown().nullable(),
  vermerk: z.string().nullable(),
  /** Date of the meeting that decided, and the instant at which it was recorded. */
  beschlossenAm: datum.nullable(),
  erfasstAm: zeit.nullable(),
  /** When those concerned were told; whether the reader may tell them now. */
  gemeldetAm: zeit.nullable(),
  freigebbar: z.boolean(),
  merkmale: topmerkmale,
});

export const planfrage = z.strictObject({ sitzung: tag, eile: z.enum(EILEN).default('normal') });

export const planschritt = z.object({
  station: z.string(),
  /** The state of a paper at this station. */
  zustand: z.string(),
  titel: z.string(),
  spaetestens: datum,
  zeitpunkt: zeit,
  uhrzeit: z.string().optional(),
  grund: z.string(),
});
