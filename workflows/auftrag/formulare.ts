import { z } from 'zod';

const grund = z.string().trim().min(5).max(4000);
const ressort = z.string().regex(/^[A-Za-z]{2,10}$/u);

/** Forms of the Schritte of an Auftrag. */
export const formulare = {
  bestaetigen: z.strictObject({
    adressat: z.array(ressort).min(1).max(10).optional(),
    faellig: z.iso.date().optional(),
    massgeblich: z.enum(['sitzung', 'eingang']).optional(),
  }),
  mitGrund: z.strictObject({ grund }),
  termin: z.strictObject({ faellig: z.iso.date(), grund: z.string().trim().max(4000).optional() }),
  vorlage: z.strictObject({ vorlage: z.uuid() }),
  verlaengern: z.strictObject({ auf: z.iso.date(), grund }),
  genehmigen: z.strictObject({ beschluss: z.string().trim().max(300).optional() }),
  aufheben: z.strictObject({ beschluss: z.string().trim().min(5).max(300) }),
  leer: z.strictObject({}),
};
