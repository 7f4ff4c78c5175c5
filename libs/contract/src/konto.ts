import { z } from 'zod';
import { blaettern, datum, zeit, zweisprachig } from './grundformen.js';

const mailweise = z.enum(['sofort', 'ueberblick', 'aus']);

/** How a person wants to be told: at once, once a day, or in the page only. Deadlines are never off. */
export const kontoEinstellungen = z.strictObject({
  sprache: z.enum(['de', 'en']),
  mail: z.strictObject({
    aufgaben: mailweise,
    fristen: z.enum(
      ['sofort', 'ueberblick'],
      'Mails zu Fristen lassen sich nicht abstellen / mails about deadlines cannot be turned off',
    ),
    hinweise: mailweise,
  }),
});

/** `kennung` is the beginning of the hash: it names the key and opens nothing. */
const kennung = z.string().regex(/^[0-9a-f]{16}$/u);
export const schluesselAnsicht = z.object({
  kennung,
  name: z.string(),
  bindend: z.boolean(),
  erstelltAm: zeit,
  gueltigBis: zeit.nullable(),
});
export const neuerSchluessel = z.strictObject({
  name: z.string().trim().min(2).max(80),
  tage: z.int().min(1).max(365).default(90),
});
export const schluesselEinmal = schluesselAnsicht.extend({ schluessel: z.string() });
export const anmeldungAnsicht = z.object({ kennung, seit: zeit, zuletzt: zeit, diese: z.boolean() });

export const mailprotokollfilter = blaettern.extend({
  stand: z.enum(['wartet', 'gesendet', 'fehlgeschlagen', 'entfallen', 'ohne_mail']).optional(),
});
/**
 * Who was to be told about what, and what became of it; no title, whatever the level of the Vorgang. Alarms
 * are about none.
 */
export const mailprotokollAnsicht = z.object({
  id: z.uuid(),
  an: z.string(),
  adresse: z.string(),
  vorgangNummer: z.string().nullable(),
  art: z.string(),
  stand: z.string(),
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
/** `ueberfaellig`: nobody has checked for more than 36 hours. */
export const bereitschaftAnsicht = z.object({
  bereit: z.literal(true),
  nachtpruefung: z.enum(['gilt', 'verletzt', 'ueberfaellig']),
});

const wege = z.object({
  von: z.string(),
  nach: z.string(),
  art: z.string(),
  name: z.string(),
  titel: zweisprachig,
  bedingungen: z.array(z.string()),
  wer: z.array(z.string()),
  bleibt: z.boolean(),
  intern: z.boolean(),
});
/**
 * A procedure as the page draws it: states in layers, ways, deadlines, and what the model check has to say.
 */
export const verfahrensbild = z.object({
  id: z.string(),
  version: z.int(),
  hash: z.string(),
  titel: zweisprachig,
  beginn: z.string(),
  phasen: z.array(z.object({ titel: zweisprachig, zustaende: z.array(z.string()) })),
  knoten: z.array(
    z.object({
      name: z.string(),
      titel: zweisprachig,
      phase: zweisprachig,
      wer: z.array(z.string()),
      bearbeitbar: z.boolean(),
      ende: z.boolean(),
      fristen: z.array(z.string()),
      ebene: z.int(),
      reihe: z.int(),
    }),
  ),
  kanten: z.array(wege),
  fristen: z.record(z.string(), z.object({ titel: zweisprachig, regel: z.record(z.string(), z.unknown()) })),
  befunde: z.array(z.object({ code: z.string(), ort: z.string(), text: z.string() })),
});
