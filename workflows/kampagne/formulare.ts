import { z } from 'zod';
import { zeile } from '#contract';
import { besetzung, grund, tag } from '../formteile.js';

/** Forms of the Schritte of a Kampagne. */
export const formulare = {
  leer: z.strictObject({}),
  besetzung,
  mitGrund: z.strictObject({ grund }),
  freigabe: z.strictObject({ text: z.string().trim().max(2000).optional() }),
  gremium: z.strictObject({ gremium: zeile.min(2).max(200), am: tag }),
};
