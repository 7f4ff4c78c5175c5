import { z } from 'zod';
import { EILEN } from './worte.js';
import { blaettern, datum, ressortcode, tag, version, zeit, zeitpunkt, zweisprachig } from './grundformen.js';
import { vorgangKurz } from './vorgaenge.js';

export const neueSitzung = z.strictObject({
  datum: tag,
  abgabeschluss: zeitpunkt.optional(),
  konferenz: zeitpunkt.optional(),
  vermerk: z.string().max(500).optional(),
});
export const sitzungAenderung = z.strictObject({
  version,
  datum: tag.optional(),
  stand: z.enum(['geplant', 'entfallen']).optional(),
  vermerk: z.string().max(500).optional(),
});
export const sitzungAnsicht = z.object({
  id: z.uuid(),
  nummer: z.int(),
  wahlperiode: z.int(),
  datum,
  abgabeschluss: zeit,
  konferenz: zeit,
  stand: z.enum(['geplant', 'abgeschlossen', 'entfallen']),
  vermerk: z.string(),
  version: z.int(),
  tops: z.int(),
});
export const sitzungsfilter = blaettern.extend({
  ab: tag.optional(),
  bis: tag.optional(),
  richtung: z.enum(['vorwaerts', 'rueckwaerts']).default('vorwaerts'),
});
export const topAnsicht = z.object({
  id: z.uuid(),
  teil: z.enum(['oeffentlich', 'vertraulich']),
  nummer: z.int(),
  vorgang: z.uuid(),
  vorgangNummer: z.string(),
  titel: z.string(),
  zustand: z.string(),
  ergebnis: z.string().nullable(),
  anwesend: z.int().nullable(),
  stimmen: z.unknown().nullable(),
  vermerk: z.string().nullable(),
});

export const auftragsfilter = blaettern.extend({
  ressort: ressortcode.optional(),
  stand: z.enum(['offen', 'ueberfaellig', 'erledigt']).optional(),
  mein: z.literal('ja').optional(),
});
export const auftragsauswahl = auftragsfilter.omit({ nach: true, anzahl: true });
export const auftragAnsicht = vorgangKurz.extend({
  quelle: z.uuid(),
  quelleNummer: z.string(),
  ziffer: z.string(),
  text: z.string(),
  adressat: z.array(z.string()),
  faellig: datum.nullable(),
  ersteFrist: datum.nullable(),
  verlaengerungen: z.int(),
  vorlage: z.uuid().nullable(),
  ueberfaellig: z.boolean(),
  fristOriginal: z.string().nullable(),
});
export const fristfilter = blaettern.extend({ bis: tag.optional(), vorgang: z.uuid().optional() });
/** `mein`: only what waits for the caller herself, by her offices or as deputy. */
export const fristlistenfilter = fristfilter.extend({
  ressort: ressortcode.optional(),
  mein: z.literal('ja').optional(),
});
export const nachrichtenfilter = blaettern;
export const personenfrage = blaettern.extend({ q: z.string().trim().min(2).max(200).optional() });
export const erinnerungAnsicht = z.object({
  id: z.uuid(),
  vorgang: z.uuid(),
  nummer: z.string(),
  stelle: z.string(),
  art: z.string(),
  datum,
  stand: z.string(),
  uebergebenAm: zeit.nullable(),
});
export const nachrichtAnsicht = z.object({
  id: z.uuid(),
  vorgang: z.uuid(),
  nummer: z.string(),
  art: z.string(),
  stelle: z.string(),
  vertritt: z.string().nullable(),
  stand: z.string(),
  verspaetetTage: z.int(),
  erstelltAm: zeit,
  gesendetAm: zeit.nullable(),
  gelesenAm: zeit.nullable(),
  /**
   * Date that the message is about (of the deadline, of the Sitzung), and the deadlines that have changed
   * with it.
   */
  termin: datum.nullable(),
  fristen: z.array(z.object({ titel: zweisprachig, datum })),
  /** The vacant office in whose place the caller is told. */
  fuer: z.string().nullable(),
});

export const ichAnsicht = z.object({
  person: z.uuid(),
  name: z.string(),
  mandant: z.uuid(),
  aemter: z.array(
    z.object({
      rolle: z.string(),
      ressort: z.string(),
      vertritt: z.string().optional(),
      vertrittName: z.string().optional(),
    }),
  ),
  ausgewiesenAm: zeit,
  erneutAnmelden: z.string(),
  demo: z.boolean(),
  jetzt: zeit,
  /** Largest file that is taken, in MB. */
  dateiMaxMb: z.int(),
});
export const personAnsicht = z.object({
  id: z.uuid(),
  name: z.string(),
  aktiv: z.boolean(),
  aemter: z.array(
    z.object({ id: z.uuid(), rolle: z.string(), ressort: z.string(), von: datum, bis: datum.nullable() }),
  ),
});
const rolle = z.enum(['AUT', 'RL', 'AL', 'MV', 'BW', 'VB', 'STR', 'SEN', 'SK', 'CDS', 'ADMIN', 'PRUEF']);
export const neuesAmt = z.strictObject({
  person: z.uuid(),
  rolle,
  ressort: ressortcode,
  von: tag,
  bis: tag.optional(),
  grund: z.string().trim().max(500).default(''),
});
export const amtAntwort = z.object({
  id: z.uuid(),
  stand: z.enum(['vorgeschlagen', 'wirksam', 'abgelehnt']),
});
export const amtVorschlag = z.object({
  id: z.uuid(),
  person: z.uuid(),
  personName: z.string(),
  rolle: z.string(),
  ressort: z.string(),
  von: datum,
  bis: datum.nullable(),
  grund: z.string(),
  vorgeschlagenVon: z.uuid(),
  vorgeschlagenVonName: z.string(),
  vorgeschlagenAm: zeit,
});
export const ablehnung = z.strictObject({ grund: z.string().trim().min(3).max(500) });
export const ressortAnsicht = z.object({
  kuerzel: z.string(),
  name: z.string(),
  gueltigVon: datum,
  gueltigBis: datum.nullable(),
});
export const stichtagsfrage = z.strictObject({ am: tag.optional() });
export const neueVertretung = z.strictObject({
  vertretene: z.uuid().optional(),
  vertretende: z.uuid(),
  von: tag,
  bis: tag,
  rollen: z.array(rolle).max(10).default([]),
  grund: z.string().trim().max(500).default(''),
});
export const vertretungAnsicht = z.object({
  id: z.uuid(),
  vertretene: z.uuid(),
  vertreteneName: z.string(),
  vertretende: z.uuid(),
  vertretendeName: z.string(),
  von: datum,
  bis: datum,
  rollen: z.array(z.string()),
  grund: z.string(),
  widerrufen: z.boolean(),
  /** False: somebody else than the absent person has set it up, and a second person has to confirm. */
  wirksam: z.boolean(),
  bestaetigbar: z.boolean(),
});

export const pruefpfadfilter = blaettern.extend({ vorgang: z.uuid().optional() });
export const pruefpfadAnsicht = z.object({
  seq: z.int(),
  zeit,
  akteur: z.string(),
  handlung: z.string(),
  gegenstandArt: z.string(),
  gegenstand: z.uuid(),
  eintrag: z.record(z.string(), z.unknown()),
  vorher: z.string(),
  hash: z.string(),
});
export const einstellungenEingabe = z.record(z.string().max(60), z.unknown());
export const verfahrenAnsicht = z.object({
  id: z.string(),
  version: z.int(),
  hash: z.string(),
  titel: zweisprachig,
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

const fassungDesVerfahrens = z.strictObject({ id: z.string().min(1).max(60), version });
const name = z.string().min(1).max(200);
export const wanderplan = z.strictObject({
  von: fassungDesVerfahrens,
  nach: fassungDesVerfahrens,
  zustaende: z.record(name, name),
  teile: z.record(name, name).optional(),
  kontext: name.optional(),
  fristen: z.record(name, z.enum(['behalten', 'neu', 'verwerfen'])),
});
/** Vorgaenge that the caller may not see are counted, not named. */
const wanderzahlen = { anzahl: z.int(), mitBefund: z.int(), vollstaendig: z.boolean() };
const wanderbefunde = z.array(
  z.object({
    vorgang: z.uuid(),
    nummer: z.string(),
    von: z.string(),
    nach: z.string().nullable(),
    befunde: z.array(z.object({ code: z.string(), ort: z.string(), de: z.string(), en: z.string() })),
  }),
);
export const wanderbericht = z.object({ wanderung: z.uuid(), ...wanderzahlen, vorgaenge: wanderbefunde });
export const wanderungKurz = z.object({
  id: z.uuid(),
  von: fassungDesVerfahrens,
  nach: fassungDesVerfahrens,
  ...wanderzahlen,
  vorgeschlagenVon: z.string(),
  vorgeschlagenAm: zeit,
  bestaetigtVon: z.string().nullable(),
  bestaetigtAm: zeit.nullable(),
});
export const wanderungAnsicht = wanderungKurz.extend({ plan: wanderplan, vorgaenge: wanderbefunde });
