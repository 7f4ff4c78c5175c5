import { z } from 'zod';
import { ampel, ebene, geschrieben, richtung, termin, wert } from './zellen.js';
import { blaettern, ressortcode, zeile, zeit, zweisprachig } from './grundformen.js';
import {
  BERICHTSHERKUENFTE,
  KURZEINSCHAETZUNGEN,
  MASSNAHMENBEZUEGE,
  MASSNAHMENSTAENDE,
  TRENDS,
  VERFAHREN,
} from './worte.js';

const absatztext = z.string().max(20_000);

export const handlungsfeld = z.object({ nr: z.int(), titel: z.string() });

export const massnahmenstand = z.enum(MASSNAHMENSTAENDE);

export const berichtsstand = z.object({
  bericht: z.uuid(),
  jahr: z.int().nullable(),
  kurzeinschaetzung: ampel,
  herkunft: z.enum(BERICHTSHERKUENFTE),
  /** Of a report in a campaign: its Vorgang and where it stands. */
  vorgang: z.uuid().nullable(),
  zustand: z.string().nullable(),
  zustandTitel: zweisprachig.nullable(),
});

export const massnahmeKurz = z.object({
  id: z.uuid(),
  nummer: z.string(),
  titel: z.string(),
  handlungsfeld: handlungsfeld.nullable(),
  ressort: z.string(),
  einheit: z.string(),
  stand: massnahmenstand,
  /** Of the latest report that has one, and how it compares with the one before. */
  kurzeinschaetzung: ampel,
  jahr: z.int().nullable(),
  trend: z.enum(TRENDS).nullable(),
  berichte: z.array(berichtsstand),
});

export const massnahmenfilter = blaettern.extend({
  handlungsfeld: z.coerce.number().int().min(1).max(99).optional(),
  ressort: ressortcode.optional(),
  ampel: z.enum([...KURZEINSCHAETZUNGEN, 'unbekannt']).optional(),
  stand: massnahmenstand.optional(),
  q: zeile.min(1).max(200).optional(),
});

export const massnahmeAnsicht = massnahmeKurz.extend({
  version: z.int(),
  bearbeitbar: z.boolean(),
  leitziel: z.string(),
  projektziele: z.string(),
  zielgruppe: z.string(),
  kennzahlen: z.array(
    z.object({
      id: z.uuid(),
      ebene: ebene.nullable(),
      name: z.string(),
      einheit: z.string(),
      richtung: richtung.nullable(),
      /** One entry a year, in order; `plan` of a year without a report is that of the register. */
      reihe: z.array(
        z.object({
          jahr: z.int(),
          plan: wert.nullable(),
          ist: wert.nullable(),
          bericht: z.uuid().nullable(),
        }),
      ),
      /** Year → Planwert of the register as written, for the form: a report keeps the one that was frozen. */
      planwerte: z.record(z.string(), z.string()),
    }),
  ),
  meilensteine: z.array(
    z.object({
      id: z.uuid(),
      nr: z.string().nullable(),
      name: z.string(),
      soll: termin.nullable(),
      ist: termin.nullable(),
      /**
       * Calendar days from SOLL to IST, or to today while it is open; null where a date is missing. Negative:
       * early.
       */
      verzugTage: z.int().nullable(),
    }),
  ),
  verknuepfungen: z.array(
    z.object({
      id: z.uuid(),
      vorgang: z.uuid(),
      art: z.enum(VERFAHREN),
      nummer: z.string(),
      titel: z.string(),
      zustandTitel: zweisprachig,
      bezug: z.enum(MASSNAHMENBEZUEGE),
    }),
  ),
});

const kennzahlEingabe = z.strictObject({
  id: z.uuid().optional(),
  ebene: ebene.nullable().default(null),
  name: zeile.min(1).max(500),
  einheit: zeile.max(60).default(''),
  richtung: richtung.nullable().default(null),
  /** Year → Planwert as written. */
  planwerte: z.record(z.string().regex(/^2[01]\d\d$/u), geschrieben).default({}),
});

const meilensteinEingabe = z.strictObject({
  id: z.uuid().optional(),
  nr: zeile.max(20).nullable().default(null),
  name: zeile.min(1).max(500),
  soll: geschrieben.default(''),
});

export const massnahmeEingabe = z.strictObject({
  nummer: zeile.min(1).max(20),
  titel: zeile.min(3).max(300),
  handlungsfeld: z.int().min(1).max(99).nullable().default(null),
  ressort: ressortcode,
  einheit: zeile.max(100).default(''),
  stand: massnahmenstand.default('laeuft'),
  leitziel: absatztext.default(''),
  projektziele: absatztext.default(''),
  zielgruppe: absatztext.default(''),
  kennzahlen: z.array(kennzahlEingabe).max(50).default([]),
  meilensteine: z.array(meilensteinEingabe).max(100).default([]),
  /** Why it changes; stays in the history. */
  grund: z.string().trim().max(500).default(''),
});

export const massnahmeAenderung = z.object({
  version: z.int(),
  am: zeit,
  person: z.string(),
  grund: z.string(),
  felder: z.array(
    z.object({
      feld: z.string(),
      titel: zweisprachig,
      vorher: z.string().nullable(),
      nachher: z.string().nullable(),
    }),
  ),
});

export const neueVerknuepfung = z.strictObject({
  vorgang: z.uuid(),
  bezug: z.enum(MASSNAHMENBEZUEGE),
});

export const massnahmenimport = z.object({
  neu: z.array(z.string()),
  geaendert: z.array(z.string()),
  unveraendert: z.array(z.string()),
  befunde: z.array(z.object({ zeile: z.int(), text: zweisprachig })),
});
