import { z } from 'zod';
import { MASSGEBLICH, zeile } from '#contract';
import { anlage, besetzung, grund, ressort, tag, vermerk } from '../formteile.js';

/** A Beschluss: one of the decided papers, or one outside with date, body, reference and its text as attachment. */
const beschluss = {
  beschluss: z.uuid().optional(),
  beschlussVom: tag.optional(),
  beschlussGremium: zeile.min(2).max(200).optional(),
  beschlussFundstelle: zeile.min(5).max(300).optional(),
  beschlussAnlage: z.uuid().optional(),
};

/** Forms of the Schritte of an Auftrag. */
export const formulare = {
  bestaetigen: z.strictObject({
    adressat: z.array(ressort).min(1).max(10).optional(),
    faellig: tag.optional(),
    massgeblich: z.enum(MASSGEBLICH).optional(),
    grund: vermerk,
  }),
  mitGrund: z.strictObject({ grund }),
  termin: z.strictObject({ faellig: tag, grund: vermerk }),
  vorlage: z.strictObject({ vorlage: z.uuid(), grund: vermerk }),
  verlaengern: z.strictObject({ auf: tag, grund }),
  verlaengernNachBeschluss: z.strictObject({ auf: tag, grund, ...beschluss }),
  nachBeschluss: z.strictObject(beschluss),
  feststellen: z.strictObject({ am: tag, grund }),
  verantwortlich: z.strictObject({ person: z.uuid() }),
  leer: z.strictObject({}),
  besetzung,
  /** An Auftrag has no stricter readers of its own. */
  anlage: anlage.extend({ stufe: z.literal('offen').optional() }),
};
