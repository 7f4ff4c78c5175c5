import { z } from 'zod';
import { vorgangKurz } from './vorgaenge.js';
import { blaettern, datum, ressortcode, tag, zeit, zeitpunkt, zweisprachig } from './grundformen.js';
import { NACHRICHTENNAMEN } from './nachrichten/nachrichten.js';
import { AUFTRAGSLAGEN, ERINNERUNGSSTAENDE, NACHRICHTENGRUPPEN, NACHRICHTENSTAENDE } from './worte.js';

export const auftragsfilter = blaettern.extend({
  ressort: ressortcode.optional(),
  stand: z.enum(AUFTRAGSLAGEN).optional(),
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
  /** The person in the house who answers for it, and why it takes longer. */
  verantwortlich: z.string().nullable(),
  verzug: z.string().nullable(),
});

export const fristfilter = blaettern.extend({ bis: tag.optional(), vorgang: z.uuid().optional() });

/** `mein`: only what waits for the caller herself, by her offices or as deputy. */
export const fristlistenfilter = fristfilter.extend({
  ressort: ressortcode.optional(),
  mein: z.literal('ja').optional(),
});

/** `ungelesen`: only what the caller has not opened yet; one group of messages alone. */
export const nachrichtenfilter = blaettern.extend({
  ungelesen: z.literal('ja').optional(),
  gruppe: z.enum(NACHRICHTENGRUPPEN).optional(),
});

/** Up to when (instant) they are read: what has come since stays unread. */
export const gelesenBis = z.strictObject({ bis: zeitpunkt });
export const ungeleseneAnsicht = z.object({ anzahl: z.int() });

export const erinnerungAnsicht = z.object({
  id: z.uuid(),
  vorgang: z.uuid(),
  nummer: z.string(),
  stelle: z.string(),
  art: z.string(),
  datum,
  stand: z.enum(ERINNERUNGSSTAENDE),
  uebergebenAm: zeit.nullable(),
});

export const nachrichtAnsicht = z.object({
  id: z.uuid(),
  /** Null when it is about none, or the caller may not read it. */
  vorgang: z.uuid().nullable(),
  nummer: z.string().nullable(),
  /** Title of the Vorgang. */
  gegenstand: z.string().nullable(),
  /** Page that it leads to when it is about no Vorgang. */
  seite: z.string().nullable(),
  art: z.enum(NACHRICHTENNAMEN),
  gruppe: z.enum(NACHRICHTENGRUPPEN),
  betreff: zweisprachig,
  saetze: z.array(zweisprachig),
  stelle: z.string(),
  vertritt: z.string().nullable(),
  stand: z.enum(NACHRICHTENSTAENDE),
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
