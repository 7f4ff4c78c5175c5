import { z } from 'zod';
import { zeile, zeit } from './grundformen.js';
import { SPRACHEN, ZUSTELLWEISEN } from './worte.js';

const mailweise = z.enum(ZUSTELLWEISEN);

/** How a person wants to be told: at once, once a day, or in the page only. Deadlines are never off. */
export const kontoEinstellungen = z.strictObject({
  sprache: z.enum(SPRACHEN),
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
  name: zeile.min(2).max(80),
  tage: z.int().min(1).max(365).default(90),
});

export const schluesselEinmal = schluesselAnsicht.extend({ schluessel: z.string() });

export const anmeldungAnsicht = z.object({ kennung, seit: zeit, zuletzt: zeit, diese: z.boolean() });
