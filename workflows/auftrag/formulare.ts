import { z } from 'zod';

const grund = z.string().trim().min(5).max(4000);
const ressort = z.string().regex(/^[A-Za-z]{2,10}$/u);

/** A day that the calendar can count with. */
const tag = z.iso
  .date()
  .refine(
    (wert) => wert >= '1900' && wert < '2200',
    'Bitte wählen Sie ein Jahr zwischen 1900 und 2199 / please choose a year between 1900 and 2199',
  );

/** Forms of the Schritte of an Auftrag. */
export const formulare = {
  bestaetigen: z.strictObject({
    adressat: z.array(ressort).min(1).max(10).optional(),
    faellig: tag.optional(),
    massgeblich: z.enum(['sitzung', 'eingang']).optional(),
  }),
  mitGrund: z.strictObject({ grund }),
  termin: z.strictObject({ faellig: tag, grund: z.string().trim().max(4000).optional() }),
  vorlage: z.strictObject({ vorlage: z.uuid() }),
  verlaengern: z.strictObject({ auf: tag, grund }),
  genehmigen: z.strictObject({ beschluss: z.string().trim().max(300).optional() }),
  aufheben: z.strictObject({ beschluss: z.string().trim().min(5).max(300) }),
  leer: z.strictObject({}),
};
