import { z } from 'zod';
import { berichtAnsicht } from './berichte.js';
import { ampel } from './zellen.js';
import { datum, tag, zeile, zeit, zweisprachig } from './grundformen.js';
import { AUSGABEFORMEN, AUSGABESTAENDE } from './worte.js';

const jahr = z.int().min(2000).max(2199);

const verteilung = z.object({ gruen: z.int(), gelb: z.int(), rot: z.int(), unbekannt: z.int() });

export const neueKampagne = z.strictObject({
  jahr,
  /** Day on which the reports are due; default 15 January of the year after. */ faellig: tag.optional(),
  /** Bodies that hear of the reports after the Senate. */
  gremien: z.array(zeile.min(2).max(200)).max(20).optional(),
});

export const kampagneKurz = z.object({
  id: z.uuid(),
  nummer: z.string(),
  jahr: z.int(),
  zustand: z.string(),
  zustandTitel: zweisprachig,
  faellig: datum,
  gesamt: z.int(),
  frei: z.int(),
  ueberfaellig: z.int(),
  beendetAm: zeit.nullable(),
});

export const kampagneAnsicht = kampagneKurz.extend({
  version: z.int(),
  /** Reports that the reader does not see: their houses have not released them yet. */
  verborgen: z.int(),
  berichte: z.array(
    z.object({
      vorgang: z.uuid(),
      bericht: z.uuid(),
      massnahme: z.object({ id: z.uuid(), nummer: z.string(), titel: z.string() }),
      ressort: z.string(),
      zustand: z.string(),
      zustandTitel: zweisprachig,
      kurzeinschaetzung: ampel,
      kurzeinschaetzungVorjahr: ampel,
      ueberfaellig: z.boolean(),
      seit: zeit,
      zustaendig: z.array(z.string()),
      offeneWarnungen: z.int(),
      /** The Ressort has done its part: approved, or waived. */
      fertig: z.boolean(),
    }),
  ),
  jeRessort: z.array(
    z.object({ ressort: z.string(), gesamt: z.int(), frei: z.int(), ueberfaellig: z.int() }),
  ),
  ampel: verteilung,
  ampelVorjahr: verteilung,
  gremien: z.array(z.object({ name: z.string(), berichtetAm: datum.nullable() })),
  vorlage: z
    .object({ id: z.uuid(), nummer: z.string(), titel: z.string(), zustandTitel: zweisprachig })
    .nullable(),
});

export const gesamtbericht = z.object({
  jahr: z.int(),
  stand: zeit,
  ampel: verteilung,
  ampelVorjahr: verteilung,
  berichte: z.array(berichtAnsicht),
  /** Approved as a whole; before that every page of it says so. */
  freigegeben: z.boolean(),
  /** By number of the measure, in German like the report: what is missing, changed or against the rule. */
  anmerkungen: z.record(z.string(), z.array(z.string())),
});

export const neueAusgabe = z.strictObject({ form: z.enum(AUSGABEFORMEN) });

export const ausgabeAnsicht = z.object({
  id: z.uuid(),
  form: z.enum(AUSGABEFORMEN),
  stand: z.enum(AUSGABESTAENDE),
  fertig: z.int(),
  gesamt: z.int(),
  name: z.string().nullable(),
  groesse: z.int().nullable(),
  erstelltAm: zeit,
});
