import { z } from 'zod';
import { MASSGEBLICH } from '#contract';
import { grund, ressort, tag, vermerk } from '../formteile.js';

/** Forms of the Schritte of an Auftrag. */
export const formulare = {
  bestaetigen: z.strictObject({
    adressat: z.array(ressort).min(1).max(10).optional(),
    faellig: tag.optional(),
    massgeblich: z.enum(MASSGEBLICH).optional(),
  }),
  mitGrund: z.strictObject({ grund }),
  termin: z.strictObject({ faellig: tag, grund: vermerk }),
  vorlage: z.strictObject({ vorlage: z.uuid() }),
  verlaengern: z.strictObject({ auf: tag, grund }),
  genehmigen: z.strictObject({ beschluss: z.string().trim().max(300).optional() }),
  aufheben: z.strictObject({ beschluss: z.string().trim().min(5).max(300) }),
  leer: z.strictObject({}),
};
