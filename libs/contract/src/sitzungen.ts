import { z } from 'zod';
import { EILEN } from './worte.js';
import { blaettern, datum, tag, version, zeit, zeitpunkt } from './grundformen.js';
import {
  TOP_ERGEBNISSE,
  RICHTUNGEN,
  SITZUNGSHANDLUNGEN,
  SITZUNGSSTAENDE,
  TAGESORDNUNGSTEILE,
} from './worte.js';

const grund = z.string().trim().min(5).max(500);
/** `HH:MM` in Europe/Berlin. */
const uhrzeit = z
  .string()
  .regex(
    /^([01]\d|2[0-3]):[0-5]\d$/u,
    'Bitte schreiben Sie eine Uhrzeit als HH:MM / please write a time as HH:MM',
  );

export const neueSitzung = z.strictObject({
  datum: tag,
  /** Last day of a meeting of several days. */
  bis: tag.optional(),
  beginn: uhrzeit.optional(),
  abgabeschluss: zeitpunkt.optional(),
  konferenz: zeitpunkt.optional(),
  vermerk: z.string().max(500).optional(),
});

export const sitzungAenderung = z.strictObject({
  version,
  datum: tag.optional(),
  bis: tag.nullable().optional(),
  beginn: uhrzeit.optional(),
  stand: z.enum(SITZUNGSSTAENDE).exclude(['offen', 'abgeschlossen']).optional(),
  vermerk: z.string().max(500).optional(),
});

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

export const sitzungsfilter = blaettern.extend({
  ab: tag.optional(),
  bis: tag.optional(),
  richtung: z.enum(RICHTUNGEN).default('vorwaerts'),
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
});

export const planfrage = z.strictObject({ sitzung: tag, eile: z.enum(EILEN).default('normal') });

export const planschritt = z.object({
  station: z.string(),
  titel: z.string(),
  spaetestens: datum,
  zeitpunkt: zeit,
  uhrzeit: z.string().optional(),
  grund: z.string(),
});
