import { z } from 'zod';
import { auftragAnsicht } from './auftraege.js';
import { fristAnsicht, vorgangKurz, vorgangsfilter } from './vorgaenge.js';
import {
  blaettern,
  buchstabe,
  datum,
  ressortcode,
  stufe,
  tag,
  version,
  zeit,
  zweisprachig,
  zeile,
} from './grundformen.js';
import {
  BLICKE,
  DRINGLICHKEITEN,
  JA_NEIN,
  LISTENBEREICHE,
  SAMMELARTEN,
  TAGESORDNUNGSTEILE,
  TOP_ERGEBNISSE,
  VERTRETUNGSWEISEN,
  ZIFFERNARTEN,
} from './worte.js';

const jaNein = z.enum(JA_NEIN);

/**
 * Number of entries for one value of a facet; `titel` is null where the value speaks for itself (year, code
 * of a Ressort).
 */
export const facettenwert = z.object({ wert: z.string(), titel: zweisprachig.nullable(), anzahl: z.int() });

/** Counts by facet; each counts what the other filters leave. */
export const facetten = z.record(z.string(), z.array(facettenwert));

/** Filters of a list without its paging: for counts and for files. */
export const vorgangsauswahl = vorgangsfilter.omit({ nach: true, anzahl: true });

export const vorgangsfacetten = z.object({ anzahl: z.int(), facetten });

export const aufgabenfilter = blaettern.extend({
  vertretung: z.enum(VERTRETUNGSWEISEN).default('mit'),
  zustand: z.string().max(60).optional(),
  ressort: ressortcode.optional(),
  /** Only those that are new, or have changed since the caller last looked at them. */
  geaendert: z.literal('ja').optional(),
  /** Only those put aside until a later day; otherwise those are left out. */
  zurueckgestellt: z.literal('ja').optional(),
});

export const aufgabenauswahl = aufgabenfilter.omit({ nach: true, anzahl: true });

export const aufgabeAnsicht = vorgangKurz.extend({
  /** Why the paper was returned, until it is submitted again. */
  rueckgabe: z.string().nullable(),
  stelle: z.string(),
  vertritt: z.string().nullable(),
  /** What the caller is to do: „Mitzeichnen für SF“. */
  tun: zweisprachig,
  /** What she may do with this and others at once. */
  gemeinsam: z.enum(SAMMELARTEN).nullable(),
  gruppe: z.enum(DRINGLICHKEITEN),
  blick: z.enum(BLICKE),
  wiedervorlage: datum.nullable(),
  /** What others have done since the caller saw it last, the latest first; `mehr` says how much more there is. */
  seither: z.object({ saetze: z.array(zweisprachig), mehr: z.int() }),
});

export const aufgabenuebersicht = z.object({
  anzahl: z.int(),
  ueberfaellig: z.int(),
  geaendert: z.int(),
  zurueckgestellt: z.int(),
  facetten,
});

export const erledigtAnsicht = z.object({
  id: z.string(),
  vorgang: z.uuid(),
  nummer: z.string(),
  titel: z.string(),
  stufe,
  schritt: z.string(),
  schrittTitel: zweisprachig,
  zeit,
  amt: z.string().nullable(),
  vertritt: z.string().nullable(),
  zustandTitel: zweisprachig,
});

export const neueWiedervorlage = z.strictObject({ am: tag });

export const gesehenEingabe = z.strictObject({ version });

export const neuerFilter = z.strictObject({
  bereich: z.enum(LISTENBEREICHE),
  name: zeile.min(1).max(60),
  abfrage: z.record(z.string().max(40), z.string().max(100)),
});

export const filterAnsicht = z.object({
  id: z.uuid(),
  bereich: z.enum(LISTENBEREICHE),
  name: z.string(),
  abfrage: z.record(z.string(), z.string()),
  anzahl: z.int(),
});

export const beschlussfilter = blaettern.extend({
  ressort: ressortcode.optional(),
  jahr: z.coerce.number().int().min(1900).max(2199).optional(),
  auftraege: jaNein.optional(),
  vorgang: z.uuid().optional(),
});

export const beschlussAnsicht = vorgangKurz.extend({
  beschlossenAm: datum.nullable(),
  ergebnis: z.enum(TOP_ERGEBNISSE).nullable(),
  teil: z.enum(TAGESORDNUNGSTEILE).nullable(),
  top: z.int().nullable(),
  ziffern: z.array(z.object({ nr: z.string(), text: z.string(), typ: z.array(z.enum(ZIFFERNARTEN)) })),
  auftraege: z.array(
    z.object({
      id: z.uuid(),
      nummer: z.string(),
      ziffer: z.string(),
      text: z.string(),
      zustand: z.string(),
      zustandTitel: zweisprachig,
      adressat: z.array(z.string()),
      faellig: datum.nullable(),
      beendet: z.boolean(),
    }),
  ),
});

export const fristzeile = fristAnsicht.extend({ vorgangTitel: z.string() });

export const auftragszeile = auftragAnsicht.extend({
  erinnerungen: z.object({ gesendet: z.int(), letzte: datum.nullable(), naechste: datum.nullable() }),
});

export const suchfrage = vorgangsauswahl.extend({ q: zeile.min(2).max(200), ...blaettern.shape });

/**
 * `abschnitt` says in which section the words of the `ausschnitt` stand; what was found is between « and ».
 * `mehr`: there are more hits than were looked at; counts and order are those of the ones looked at.
 */
export const suchantwort = z.object({
  eintraege: z.array(vorgangKurz.extend({ ausschnitt: z.string(), abschnitt: buchstabe.nullable() })),
  anzahl: z.int(),
  mehr: z.boolean(),
  facetten,
  weiter: z.string().nullable(),
});

export const kalenderaboAnsicht = z.object({ eingerichtetAm: zeit.nullable() });

/** The address is shown once; the server keeps its hash only. */
export const kalenderaboAntwort = z.object({ adresse: z.string() });
