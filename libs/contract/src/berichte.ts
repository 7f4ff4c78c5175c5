import { z } from 'zod';
import { blaettern, datum, ressortcode, tag, zeit, zweisprachig } from './grundformen.js';

/** A traffic light; null: not given – never guessed. */
export const kurzeinschaetzung = z.enum(['gruen', 'gelb', 'rot']);
const ampel = kurzeinschaetzung.nullable();
export const ebene = z.enum(['wirkung', 'programm', 'organisation']);
/** Is more better, or less? Null: nobody has said. */
export const richtung = z.enum(['mehr', 'weniger']);
const jahr = z.int().min(2000).max(2199);
const geschrieben = z.string().max(300);
const absatztext = z.string().max(20_000);

/**
 * A cell as written, and what it means. `strich`: a dash stands there. An empty cell is null instead of this.
 */
export const wert = z.object({
  text: z.string(),
  zahl: z.number().optional(),
  min: z.number().optional(),
  max: z.number().optional(),
  ungefaehr: z.literal(true).optional(),
  strikt: z.literal(true).optional(),
  einheit: z.string().optional(),
  bisher: z.number().optional(),
  strich: z.literal(true).optional(),
});
/**
 * A date as written: a day, month (`2020-11`), quarter or year, or a period that begins; `strich` and null as
 * above.
 */
export const termin = z.object({
  text: z.string(),
  datum: z.string().optional(),
  genauigkeit: z.enum(['tag', 'monat', 'quartal', 'jahr']).optional(),
  art: z.string().optional(),
  von: datum.optional(),
  bis: datum.optional(),
  ungefaehr: z.literal(true).optional(),
  strich: z.literal(true).optional(),
});

export const handlungsfeld = z.object({ nr: z.int(), titel: z.string() });
export const massnahmenstand = z.enum(['laeuft', 'abgeschlossen', 'entfallen']);

const berichtsstand = z.object({
  bericht: z.uuid(),
  jahr: z.int().nullable(),
  kurzeinschaetzung: ampel,
  herkunft: z.enum(['kampagne', 'import']),
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
  trend: z.enum(['besser', 'gleich', 'schlechter']).nullable(),
  berichte: z.array(berichtsstand),
});
export const massnahmenfilter = blaettern.extend({
  handlungsfeld: z.coerce.number().int().min(1).max(99).optional(),
  ressort: ressortcode.optional(),
  ampel: z.enum(['gruen', 'gelb', 'rot', 'unbekannt']).optional(),
  stand: massnahmenstand.optional(),
  q: z.string().trim().min(1).max(200).optional(),
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
      art: z.string(),
      nummer: z.string(),
      titel: z.string(),
      zustandTitel: zweisprachig,
      bezug: z.enum(['auftrag', 'bericht', 'sonst']),
    }),
  ),
});
const kennzahlEingabe = z.strictObject({
  id: z.uuid().optional(),
  ebene: ebene.nullable().default(null),
  name: z.string().trim().min(1).max(500),
  einheit: z.string().trim().max(60).default(''),
  richtung: richtung.nullable().default(null),
  /** Year → Planwert as written. */
  planwerte: z.record(z.string().regex(/^2[01]\d\d$/u), geschrieben).default({}),
});
const meilensteinEingabe = z.strictObject({
  id: z.uuid().optional(),
  nr: z.string().trim().max(20).nullable().default(null),
  name: z.string().trim().min(1).max(500),
  soll: geschrieben.default(''),
});
export const massnahmeEingabe = z.strictObject({
  nummer: z.string().trim().min(1).max(20),
  titel: z.string().trim().min(3).max(300),
  handlungsfeld: z.int().min(1).max(99).nullable().default(null),
  ressort: ressortcode,
  einheit: z.string().trim().max(100).default(''),
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
  bezug: z.enum(['auftrag', 'bericht', 'sonst']),
});
export const massnahmenimport = z.object({
  neu: z.array(z.string()),
  geaendert: z.array(z.string()),
  unveraendert: z.array(z.string()),
  befunde: z.array(z.object({ zeile: z.int(), text: zweisprachig })),
});

/** Something to look at; `schluessel` stays the same while its cause does, so that an answer keeps. */
export const warnung = z.object({
  schluessel: z.string(),
  code: z.string(),
  stelle: z.string().nullable(),
  text: zweisprachig,
  antwort: z.string().nullable(),
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
  herkunft: z.enum(['kampagne', 'import']),
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
      stand: z.enum(['neu', 'vorhanden', 'ersetzt']),
      befunde: z.array(z.string()),
    }),
  ),
});

const verteilung = z.object({ gruen: z.int(), gelb: z.int(), rot: z.int(), unbekannt: z.int() });
export const neueKampagne = z.strictObject({
  jahr,
  /** Day on which the reports are due; default 15 January of the year after. */ faellig: tag.optional(),
  /** Bodies that hear of the reports after the Senate. */
  gremien: z.array(z.string().trim().min(2).max(200)).max(20).optional(),
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
});

export const neueAusgabe = z.strictObject({ form: z.enum(['xlsx', 'json', 'html']) });
export const ausgabeAnsicht = z.object({
  id: z.uuid(),
  form: z.enum(['xlsx', 'json', 'html']),
  stand: z.enum(['wartet', 'laeuft', 'fertig', 'abgebrochen', 'gescheitert']),
  fertig: z.int(),
  gesamt: z.int(),
  name: z.string().nullable(),
  groesse: z.int().nullable(),
  erstelltAm: zeit,
});
