import { z } from 'zod';

const grund = z.string().trim().min(5).max(4000);
const tag = z.iso
  .date()
  .refine(
    (wert) => wert >= '1900' && wert < '2200',
    'Bitte wählen Sie ein Jahr zwischen 1900 und 2199 / please choose a year between 1900 and 2199',
  );

/** Forms of the Schritte of a Kampagne. */
export const formulare = {
  leer: z.strictObject({}),
  mitGrund: z.strictObject({ grund }),
  freigabe: z.strictObject({ text: z.string().trim().max(2000).optional() }),
  gremium: z.strictObject({ gremium: z.string().trim().min(2).max(200), am: tag }),
};
