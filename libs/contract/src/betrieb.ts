import { z } from 'zod';
import { blaettern, datum, tag, zeit, zweisprachig } from './grundformen.js';
import { NACHRICHTENNAMEN } from './nachrichten/nachrichten.js';
import {
  DATENBANKLAGEN,
  JA_NEIN,
  NACHRICHTENSTAENDE,
  NACHTLAGEN,
  SIEGELLAGEN,
  VERFAHREN,
  VIRENPRUEFUNGSLAGEN,
  WARTESCHLANGENLAGEN,
  WORKERLAGEN,
} from './worte.js';

export const mailprotokollfilter = blaettern.extend({
  stand: z.enum(NACHRICHTENSTAENDE).optional(),
});

/** Mails that were given up on these days, both included (civil dates of their occasion). */
export const mailzeitraum = z
  .strictObject({ von: tag, bis: tag })
  .refine(({ von, bis }) => von <= bis, 'Das Ende liegt vor dem Beginn / the end is before the beginning');

/**
 * Who was to be told about what, and what became of it; no title, whatever the level of the Vorgang. Alarms
 * are about none.
 */
export const mailprotokollAnsicht = z.object({
  id: z.uuid(),
  an: z.string(),
  adresse: z.string(),
  /** Since when mails to this address come back. */
  unzustellbarSeit: zeit.nullable(),
  vorgangNummer: z.string().nullable(),
  art: z.enum(NACHRICHTENNAMEN),
  titel: zweisprachig,
  stand: z.enum(NACHRICHTENSTAENDE),
  erstelltAm: zeit,
  gesendetAm: zeit.nullable(),
  versuche: z.int(),
  fehler: z.string().nullable(),
});

/**
 * One night of the own Mandant: every invariant with what was counted and, when it does not hold, the
 * identifiers of the first counter-example.
 */
export const nachtpruefungAnsicht = z.object({
  nacht: datum,
  begonnenAm: zeit,
  beendetAm: zeit,
  verletzt: z.int(),
  aussagen: z.array(
    z.object({
      id: z.string(),
      titel: z.string(),
      ok: z.boolean(),
      gezaehlt: z.int(),
      dauerMs: z.int(),
      beispiel: z.record(z.string(), z.union([z.string(), z.number()])).nullable(),
    }),
  ),
});

export const altfallfilter = blaettern.extend({ offen: z.enum(JA_NEIN).optional() });

/** What was there before a rule of today: which statement it breaks, and where; of what may not be seen no more. */
export const altfallAnsicht = z.object({
  id: z.uuid(),
  aussage: z.string(),
  titel: z.string(),
  vorgang: z.object({ id: z.uuid(), nummer: z.string(), titel: z.string() }).nullable(),
  erfasstAm: zeit,
  erledigtAm: zeit.nullable(),
  erledigtVon: z.string().nullable(),
  grund: z.string().nullable(),
});
export const altfallErledigung = z.strictObject({ grund: z.string().trim().min(5).max(4000) });

/** Where a Vorgang waits for offices that nobody holds; `vorgang` only for those who may read it. */
export const unbesetztAnsicht = z.object({
  vorgang: z.uuid().nullable(),
  nummer: z.string(),
  art: z.enum(VERFAHREN),
  ressort: z.string(),
  zustandTitel: zweisprachig,
  stellen: z.array(z.string()),
  /** Who acts in the place of the vacant office; empty where nobody does. */
  handelnde: z.array(z.string()),
  seit: zeit,
});

/**
 * `ueberfaellig`: nobody has checked for more than 36 hours; `nie`: not yet since the installation. Of a database that
 * does not write the refusal says so: then nothing is ready.
 */
export const bereitschaftAnsicht = z.object({
  bereit: z.literal(true),
  datenbank: z.enum(DATENBANKLAGEN).extract(['schreibt']),
  worker: z.enum(WORKERLAGEN),
  /** As the worker sees it; `unbekannt` while none runs. */
  warteschlange: z.enum(WARTESCHLANGENLAGEN),
  nachtpruefung: z.enum(NACHTLAGEN),
  /** `steht`: for more than an hour nothing has been sealed. */
  siegel: z.enum(SIEGELLAGEN),
  /** Where the installation has a virus scanner. */
  virenpruefung: z.enum(VIRENPRUEFUNGSLAGEN).optional(),
});
