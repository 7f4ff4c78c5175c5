import { z } from 'zod';
import { blaettern, buchstabe, datum, ressortcode, stufe, zeile, zeit, zweisprachig } from './grundformen.js';
import {
  EILEN,
  FRISTSTAENDE,
  GREMIENAUSKUENFTE,
  JA_NEIN,
  MITZEICHNUNGSSTAENDE,
  HANDELNDE,
  VERFAHREN,
  VERLAUFSGRUPPEN,
} from './worte.js';

export const neuerVorgang = z.strictObject({
  art: z.literal('senatsvorlage'),
  titel: zeile.min(3).max(300),
  untertitel: zeile.max(300).optional(),
  federfuehrung: ressortcode,
  einbringer: z.array(ressortcode).min(1).max(10).optional(),
  stufe: stufe.default('offen'),
  sitzung: z.uuid().optional(),
  /** An earlier Vorlage whose sections the draft begins with. */
  vorbild: z.uuid().optional(),
});

export const vorgangsfilter = blaettern.extend({
  art: z.enum(VERFAHREN).optional(),
  zustand: z.string().max(60).optional(),
  ressort: ressortcode.optional(),
  sitzung: z.uuid().optional(),
  offen: z.enum(JA_NEIN).optional(),
  /** German title of the phase, as facets name it. */
  phase: z.string().max(60).optional(),
  stufe: stufe.optional(),
  /** Year in which the Vorgang began. */
  jahr: z.coerce.number().int().min(1900).max(2199).optional(),
});

export const vorgangKurz = z.object({
  id: z.uuid(),
  nummer: z.string(),
  art: z.enum(VERFAHREN),
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
  als: z
    .object({
      rolle: z.enum(HANDELNDE),
      ressort: z.string(),
      vertritt: z.string().optional(),
      /** The office is vacant; the actor holds this one, which acts in its place. */
      statt: z.string().optional(),
    })
    .optional(),
  formular: z.record(z.string(), z.unknown()).nullable(),
  /** What the form begins with. */
  vorgaben: z.record(z.string(), z.unknown()).optional(),
});

export const fristAnsicht = z.object({
  id: z.uuid(),
  vorgang: z.uuid(),
  nummer: z.string(),
  name: z.string(),
  titel: zweisprachig,
  datum,
  zeitpunkt: zeit,
  ersterTermin: datum,
  grund: z.string(),
  /** Whose it is, when each Ressort has its own. */
  ressort: z.string().nullable(),
  stand: z.enum(FRISTSTAENDE),
  ueberfaellig: z.boolean(),
});

export const vorgangAnsicht = vorgangKurz.extend({
  einbringer: z.array(z.string()),
  mitzeichnende: z.array(
    z.object({
      ressort: z.string(),
      stand: z.enum(MITZEICHNUNGSSTAENDE),
      fassung: z.int().nullable(),
      abschnitte: z.array(buchstabe),
      verlaengert: z.boolean(),
      /** Its stage, and when it was asked; null: its stage has not had its turn. */
      reihe: z.int(),
      gefragtAm: zeit.nullable(),
      /** What it said before it was asked again. */
      zuletzt: z.enum(MITZEICHNUNGSSTAENDE).nullable(),
      /** Civil date on which its term ended without an answer. */
      versaeumtAm: datum.nullable(),
      verschweigt: z.boolean(),
      /** Number of the Fassung against which it objected after the final signature. */
      einwand: z.int().nullable(),
      /** Its objection or rejected condition is on record as dissent. */
      dissens: z.boolean(),
    }),
  ),
  /** Ressorts that get the paper to read, and when they confirmed it. */
  kenntnis: z.array(z.object({ ressort: z.string(), am: zeit.nullable() })),
  /** The withdrawn paper that is tried again. */
  vorgaengerin: z.object({ id: z.uuid(), nummer: z.string() }).nullable(),
  /** Why the paper was returned, until the next submission. */
  rueckgabe: z.object({ grund: z.string(), von: z.string(), amt: z.string(), am: zeit }).nullable(),
  /** Has the papers office found this Fassung formally correct? Null before the first check. */
  formalGeprueft: z.boolean().nullable(),
  /** An editorial Fassung that waits for its confirmation, or then for objections. */
  redaktionell: z.object({ fassung: z.int(), bestaetigt: z.boolean() }).nullable(),
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
  eile: z.enum(EILEN).nullable(),
  eilegrund: z.string().nullable(),
  gremien: z.array(z.object({ name: z.string(), stand: z.enum(GREMIENAUSKUENFTE) })),
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
      /** Number of the linked paper, where the reader may see it. */
      vorlageNummer: z.string().nullable(),
      /** Civil date of the Sitzung that set it; null for old ones. */
      gesetztAm: datum.nullable(),
      erfuelltAm: datum.nullable(),
      /** In whose words it is fulfilled without a paper. */
      erledigtDurch: z.string().nullable(),
      /** What the addressee asks for: more time until `auf`, or without a date that it ends. */
      antrag: z.object({ auf: datum.nullable(), grund: z.string() }).nullable(),
      /** `beschluss`: on what it rests; null where an office granted it. */
      verlaengerungen: z.array(
        z.object({ von: z.string(), auf: datum, grund: z.string(), beschluss: z.string().nullable() }),
      ),
      /** Beschluss outside that waits for a second person, in words. */
      vorhaben: z.object({ auf: datum.nullable(), beschluss: z.string() }).nullable(),
      verantwortlich: z.string().nullable(),
      verzug: z.string().nullable(),
    })
    .nullable(),
  /** Of a paper: the Aufträge that it answers. */
  beantwortet: z.array(
    z.object({ id: z.uuid(), nummer: z.string(), titel: z.string(), zustandTitel: zweisprachig }),
  ),
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

/** Which acts of a history: of one group, those of the caller herself. */
export const verlaufsfilter = z.strictObject({
  gruppe: z.enum(VERLAUFSGRUPPEN).optional(),
  meine: z.literal('ja').optional(),
});

export const schrittEintrag = z.object({
  version: z.int(),
  schritt: z.string(),
  titel: zweisprachig,
  /** What happened, with who did it: `Anna Kluge hat gezeichnet`. */
  satz: zweisprachig,
  gruppe: z.enum(VERLAUFSGRUPPEN),
  /** What was chosen in the form, in words. */
  angaben: z.array(z.object({ name: zweisprachig, wert: zweisprachig })),
  /** What was written with it: reason, note. */
  texte: z.array(z.string()),
  zeit,
  akteur: z.string(),
  name: z.string(),
  vertritt: z.string().nullable(),
  amt: z.string().nullable(),
  /** The office was vacant; whoever acted held this one. */
  statt: z.string().nullable(),
  von: z.string().nullable(),
  nach: z.string(),
  inhaltSha256: z.string().nullable(),
  seq: z.int(),
  hash: z.string(),
  detail: z.record(z.string(), z.unknown()).nullable(),
});

/** What others have done since the caller's last visit; `seit` is null when this is her first one. */
export const seither = z.object({ seit: zeit.nullable(), eintraege: z.array(schrittEintrag) });

export const importAntwort = z.object({
  vorgang: z.uuid(),
  nummer: z.string(),
  befunde: z.array(z.string()),
  titel: z.string(),
  text: z.string(),
});
