import { z } from 'zod';
import { uhrzeit, zeile, zeit } from './grundformen.js';
import { EIGENE_UMFAENGE, SCHLUESSELUMFAENGE, SPRACHEN, ZUSTELLWEISEN } from './worte.js';

const mailweise = z.enum(ZUSTELLWEISEN);

/** When no mail comes but what cannot wait: each day between two times, on request on days off throughout. */
const ruhe = z
  .strictObject({ von: uhrzeit, bis: uhrzeit, freieTage: z.boolean() })
  .refine(
    ({ von, bis }) => von !== bis,
    'Anfang und Ende der Ruhezeit sind gleich / quiet hours begin and end at the same time',
  );

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
    ruhe: ruhe.optional(),
  }),
});

/** `kennung` is the beginning of the hash: it names the key and opens nothing. */
const kennung = z.string().regex(/^[0-9a-f]{16}$/u);

export const schluesselAnsicht = z.object({
  kennung,
  name: z.string(),
  umfang: z.array(z.enum(SCHLUESSELUMFAENGE)),
  /** Networks from which it works; none named: from everywhere. */
  adressen: z.array(z.string()),
  erstelltAm: zeit,
  gueltigBis: zeit,
});

/** A key of somebody, for the administration. */
export const fremderSchluessel = schluesselAnsicht.extend({ person: z.uuid(), personName: z.string() });

export const neuerSchluessel = z.strictObject({
  name: zeile.min(2).max(80),
  /** Calendar days until it ends. */
  tage: z.int().min(1).max(365).default(90),
  umfang: z.enum(EIGENE_UMFAENGE).default('lesen'),
  adressen: z
    .array(z.union([z.cidrv4(), z.cidrv6(), z.ipv4(), z.ipv6()]))
    .max(10)
    .default([]),
});

export const schluesselEinmal = schluesselAnsicht.extend({ schluessel: z.string() });

export const anmeldungAnsicht = z.object({ kennung, seit: zeit, zuletzt: zeit, diese: z.boolean() });
