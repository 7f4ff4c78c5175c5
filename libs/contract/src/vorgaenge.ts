import { z } from 'zod';
import { blaettern, buchstabe, datum, ressortcode, stufe, zeit, zweisprachig } from './grundformen.js';

export const neuerVorgang = z.strictObject({
  art: z.literal('senatsvorlage'),
  titel: z.string().trim().min(3).max(300),
  untertitel: z.string().trim().max(300).optional(),
  federfuehrung: ressortcode,
  einbringer: z.array(ressortcode).min(1).max(10).optional(),
  stufe: stufe.default('offen'),
  sitzung: z.uuid().optional(),
  /** An earlier Vorlage whose sections the draft begins with. */
  vorbild: z.uuid().optional(),
});

export const vorgangsfilter = blaettern.extend({
  art: z.string().max(40).optional(),
  zustand: z.string().max(60).optional(),
  ressort: ressortcode.optional(),
  sitzung: z.uuid().optional(),
  offen: z.enum(['ja', 'nein']).optional(),
  /** German title of the phase, as facets name it. */
  phase: z.string().max(60).optional(),
  stufe: stufe.optional(),
  /** Year in which the Vorgang began. */
  jahr: z.coerce.number().int().min(1900).max(2199).optional(),
});

export const vorgangKurz = z.object({
  id: z.uuid(),
  nummer: z.string(),
  art: z.string(),
  titel: z.string(),
  untertitel: z.string().nullable(),
  stufe,
  zustand: z.string(),
  zustandTitel: zweisprachig,
  phase: zweisprachig,
  federfuehrung: z.string(),
  sitzung: z.object({ id: z.uuid(), datum }).nullable(),
  fassung: z.int(),
  version: z.int(),
  zustaendig: z.array(z.string()),
  fristAm: zeit.nullable(),
  geaendertAm: zeit,
  beendetAm: zeit.nullable(),
});

export const moeglicherSchritt = z.object({
  name: z.string(),
  titel: zweisprachig,
  folge: zweisprachig,
  bindend: z.boolean(),
  moeglich: z.boolean(),
  gruende: z.array(zweisprachig),
  als: z.object({ rolle: z.string(), ressort: z.string(), vertritt: z.string().optional() }).optional(),
  formular: z.record(z.string(), z.unknown()).nullable(),
});

export const fristAnsicht = z.object({
  id: z.uuid(),
  vorgang: z.uuid(),
  nummer: z.string(),
  name: z.string(),
  datum,
  zeitpunkt: zeit,
  ersterTermin: datum,
  grund: z.string(),
  /** Whose it is, when each Ressort has its own. */
  ressort: z.string().nullable(),
  stand: z.enum(['laeuft', 'abgelaufen', 'beendet']),
  ueberfaellig: z.boolean(),
});

export const vorgangAnsicht = vorgangKurz.extend({
  einbringer: z.array(z.string()),
  mitzeichnende: z.array(
    z.object({
      ressort: z.string(),
      stand: z.string(),
      fassung: z.int().nullable(),
      abschnitte: z.array(z.string()),
      verlaengert: z.boolean(),
    }),
  ),
  /**
   * Results of the co-signature in the words of section E, a line for each Ressort; null when nobody is
   * asked.
   */
  mitzeichnungsergebnis: z.string().nullable(),
  inhaltSha256: z.string().nullable(),
  bearbeitbar: z.boolean(),
  schritte: z.array(moeglicherSchritt),
  fristen: z.array(fristAnsicht),
  zugang: z.array(z.string()),
  eile: z.enum(['normal', 'kurz', 'eilt']).nullable(),
  gremien: z.array(z.object({ name: z.string(), stand: z.string() })),
  verfahren: z.object({ id: z.string(), version: z.int(), hash: z.string() }),
  erstelltAm: zeit,
  auftrag: z
    .object({
      quelle: z.uuid(),
      quelleNummer: z.string(),
      ziffer: z.string(),
      text: z.string(),
      faellig: datum.nullable(),
      ersteFrist: datum.nullable(),
      vorlage: z.uuid().nullable(),
    })
    .nullable(),
  /** Of a Jahresbericht: where its content is. */
  bericht: z.object({ id: z.uuid() }).nullable(),
});

export const schrittEingabe = z.strictObject({
  schritt: z.string().min(1).max(80),
  daten: z.record(z.string(), z.unknown()).default({}),
});
export const schrittAntwort = z.object({
  vorgang: z.uuid(),
  nummer: z.string(),
  schritt: z.string(),
  version: z.int(),
  zustand: z.string(),
});
export const schrittEintrag = z.object({
  version: z.int(),
  schritt: z.string(),
  titel: zweisprachig,
  zeit,
  akteur: z.string(),
  name: z.string(),
  vertritt: z.string().nullable(),
  amt: z.string().nullable(),
  von: z.string().nullable(),
  nach: z.string(),
  inhaltSha256: z.string().nullable(),
  seq: z.int(),
  hash: z.string(),
  detail: z.record(z.string(), z.unknown()).nullable(),
});

export const abschnittAnsicht = z.object({
  buchstabe,
  text: z.string(),
  version: z.int(),
  fertig: z.boolean(),
  geaendertAm: zeit.nullable(),
  geaendertVon: z.string().nullable(),
});
export const abschnittEingabe = z.strictObject({ text: z.string().max(1_000_000) });

/** Which section the caller has open; null: only the overview. The answer names the others. */
export const anwesenheitEingabe = z.strictObject({ abschnitt: buchstabe.nullable() });
export const anwesenheitAnsicht = z.object({ name: z.string(), abschnitt: buchstabe.nullable() });

export const fassungKurz = z.object({
  nr: z.int(),
  inhaltSha256: z.string(),
  redaktionell: z.boolean(),
  vermerk: z.string().nullable(),
  eingefrorenAm: zeit,
  eingefrorenVon: z.string(),
});
export const fassungAnsicht = fassungKurz.extend({
  titel: z.string(),
  untertitel: z.string().nullable(),
  abschnitte: z.record(z.string(), z.string()),
  anlagen: z.array(z.object({ name: z.string(), sha256: z.string(), typ: z.string(), groesse: z.number() })),
});
export const vergleichsfrage = z.strictObject({
  von: z.coerce.number().int().min(0).optional(),
  bis: z.coerce.number().int().min(1).optional(),
});
export const vergleich = z.object({
  von: z.int(),
  bis: z.int(),
  abschnitte: z.array(
    z.object({
      abschnitt: z.string(),
      stand: z.enum(['gleich', 'geaendert', 'neu', 'entfallen']),
      aenderungen: z.int(),
      teile: z.array(z.object({ art: z.enum(['gleich', 'eingefuegt', 'geloescht']), text: z.string() })),
    }),
  ),
});

export const mitzeichnungAnsicht = z.object({
  ressort: z.string().nullable(),
  urteil: z.string(),
  text: z.string().nullable(),
  schritt: z.string(),
  fassung: z.int().nullable(),
  inhaltSha256: z.string().nullable(),
  person: z.string().nullable(),
  vertritt: z.string().nullable(),
  amt: z.string().nullable(),
  am: zeit,
  pruefzeichen: z.string(),
  gilt: z.boolean(),
});
export const massgabeAnsicht = z.object({
  id: z.uuid(),
  ressort: z.string(),
  text: z.string(),
  fassung: z.int(),
  stand: z.enum(['offen', 'erfuellt', 'verzichtet', 'zurueckgewiesen']),
  grund: z.string().nullable(),
  erstelltAm: zeit,
  erledigtAm: zeit.nullable(),
});
export const bemerkungAnsicht = z.object({
  id: z.uuid(),
  person: z.string(),
  ressort: z.string().nullable(),
  abschnitt: z.string().nullable(),
  art: z.string(),
  text: z.string(),
  vorschlag: z.object({ alt: z.string(), neu: z.string() }).nullable(),
  fassung: z.int(),
  am: zeit,
  stand: z.enum(['offen', 'uebernommen', 'abgelehnt', 'erledigt']),
  antwort: z.string().nullable(),
  erledigtVon: z.string().nullable(),
  erledigtAm: zeit.nullable(),
  /** The words that the proposal replaces no longer stand in the section. */
  veraltet: z.boolean(),
});
export const anlageAnsicht = z.object({
  id: z.uuid(),
  name: z.string(),
  sha256: z.string(),
  typ: z.string(),
  groesse: z.number(),
  alternativtext: z.string().nullable(),
  hinzugefuegtAm: zeit,
});
export const zifferAnsicht = z.object({
  nr: z.string(),
  text: z.string(),
  typ: z.array(z.string()),
  adressat: z.array(z.string()),
  fristen: z.array(z.record(z.string(), z.unknown())),
});
export const importAntwort = z.object({
  vorgang: z.uuid(),
  nummer: z.string(),
  befunde: z.array(z.string()),
  titel: z.string(),
  text: z.string(),
});

export const pruefung = z.object({
  /** Number of the Fassung that submitting would freeze. */
  fassung: z.int(),
  befunde: z.array(
    z.object({
      code: z.string(),
      schwere: z.enum(['hindernis', 'warnung', 'hinweis']),
      abschnitt: buchstabe.nullable(),
      anlage: z.uuid().nullable(),
      text: zweisprachig,
    }),
  ),
  ziffern: z.array(
    z.object({
      nr: z.string(),
      text: z.string(),
      typ: z.array(z.string()),
      adressat: z.array(z.string()),
      fristen: z.array(z.object({ original: z.string(), bis: datum.nullable() })),
      auftrag: z.boolean(),
    }),
  ),
  /** Who will be asked, one after the other, by which day if everybody takes all the time there is. */
  stationen: z.array(
    z.object({
      titel: zweisprachig,
      stellen: z.array(z.string()),
      bis: datum,
      grund: z.string(),
      knapp: z.boolean(),
    }),
  ),
});
