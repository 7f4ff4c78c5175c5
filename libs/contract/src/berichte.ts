import { z } from 'zod';
import { berichtsstand } from './massnahmen.js';
import { ampel, ebene, geschrieben, kurzeinschaetzung, termin, wert } from './zellen.js';
import { blaettern, zweisprachig } from './grundformen.js';
import { BERICHTSHERKUENFTE, IMPORTSTAENDE } from './worte.js';

/** Something to look at; `schluessel` stays the same while its cause does, so that an answer keeps. */
export const warnung = z.object({
  schluessel: z.string(),
  code: z.string(),
  stelle: z.string().nullable(),
  text: zweisprachig,
  antwort: z.string().nullable(),
});

/** Why a report cannot be handed in while that many of its warnings have no answer; the page says the same. */
export const unbeantwortet = (offen: number): z.infer<typeof zweisprachig> => ({
  de: `Zu ${offen === 1 ? 'einer Warnung' : `${offen} Warnungen`} fehlt noch eine Begründung.`,
  en: `${offen === 1 ? 'One warning still needs' : `${offen} warnings still need`} a reason.`,
});

export const berichtAnsicht = z.object({
  id: z.uuid(),
  version: z.int(),
  vorgang: z.uuid().nullable(),
  nummer: z.string().nullable(),
  zustand: z.string().nullable(),
  zustandTitel: zweisprachig.nullable(),
  bearbeitbar: z.boolean(),
  massnahme: z.object({ id: z.uuid(), nummer: z.string(), titel: z.string() }).nullable(),
  jahr: z.int().nullable(),
  ressort: z.string().nullable(),
  herkunft: z.enum(BERICHTSHERKUENFTE),
  kampagne: z.uuid().nullable(),
  /** Of an imported report: what its document calls itself, also before it belongs to a measure. */
  nummerImDokument: z.string().nullable(),
  bezeichnung: z.string(),
  leitziel: z.string(),
  projektziele: z.string(),
  zielgruppe: z.string(),
  kurzeinschaetzung: ampel,
  kurzeinschaetzungGrund: z.string(),
  /** What the rule would say, and why; null: it says nothing. The author decides. */
  vorschlag: z.object({ kurzeinschaetzung, grund: zweisprachig }).nullable(),
  kennzahlen: z.array(
    z.object({
      id: z.uuid(),
      ebene: ebene.nullable(),
      name: z.string(),
      einheit: z.string(),
      plan: wert.nullable(),
      ist: wert.nullable(),
      prognose: wert.nullable(),
      begruendung: z.string(),
      vorjahr: z.object({ plan: wert.nullable(), ist: wert.nullable() }).nullable(),
    }),
  ),
  meilensteine: z.array(
    z.object({
      id: z.uuid(),
      nr: z.string().nullable(),
      name: z.string(),
      soll: termin.nullable(),
      ist: termin.nullable(),
      neuerTermin: termin.nullable(),
      prognose: termin.nullable(),
      vorjahr: z.object({ ist: termin.nullable(), neuerTermin: termin.nullable() }).nullable(),
    }),
  ),
  sachstand: z.string(),
  weitereTexte: z.array(z.object({ titel: zweisprachig, text: z.string() })),
  nurVerweis: z.boolean(),
  verweise: z.array(z.string()),
  vorjahr: z
    .object({ bericht: z.uuid(), jahr: z.int(), kurzeinschaetzung: ampel, sachstand: z.string() })
    .nullable(),
  warnungen: z.array(warnung),
  /** What has to be done before it can be handed in. */
  fehlt: z.array(zweisprachig),
  /** Of an imported report: the file it was read from, and what was odd in it. */
  quelle: z.object({ datei: z.string(), sha256: z.string() }).nullable(),
  befunde: z.array(z.string()),
});

/** The whole report as the author sees it; cells are text as written, an empty text is an empty cell. */
export const berichtEingabe = z.strictObject({
  kurzeinschaetzung: ampel,
  kurzeinschaetzungGrund: z.string().trim().max(2000).default(''),
  kennzahlen: z
    .array(
      z.strictObject({
        id: z.uuid(),
        ist: geschrieben,
        begruendung: z.string().trim().max(2000).default(''),
      }),
    )
    .max(50),
  meilensteine: z
    .array(z.strictObject({ id: z.uuid(), ist: geschrieben, neuerTermin: geschrieben.default('') }))
    .max(100),
  sachstand: z.string().max(100_000),
  nurVerweis: z.boolean().default(false),
  antworten: z
    .array(z.strictObject({ schluessel: z.string().max(300), antwort: z.string().trim().max(2000) }))
    .max(200)
    .default([]),
});

export const berichteFilter = blaettern.extend({
  jahr: z.coerce.number().int().min(2000).max(2199).optional(),
  massnahme: z.uuid().optional(),
  ohneMassnahme: z.literal('ja').optional(),
});

export const berichtKurz = berichtsstand.extend({
  massnahme: z.object({ id: z.uuid(), nummer: z.string(), titel: z.string() }).nullable(),
  nummerImDokument: z.string().nullable(),
  bezeichnung: z.string(),
  ressort: z.string().nullable(),
  befunde: z.array(z.string()),
});

export const zuordnung = z.strictObject({ massnahme: z.uuid() });

export const berichteimport = z.object({
  berichte: z.array(
    z.object({
      bericht: z.uuid(),
      nummer: z.string().nullable(),
      jahr: z.int().nullable(),
      massnahme: z.uuid().nullable(),
      stand: z.enum(IMPORTSTAENDE),
      befunde: z.array(z.string()),
    }),
  ),
});
