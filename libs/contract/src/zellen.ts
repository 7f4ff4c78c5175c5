import { z } from 'zod';
import { datum } from './grundformen.js';
import { EBENEN, GENAUIGKEITEN, KURZEINSCHAETZUNGEN, ZIELRICHTUNGEN } from './worte.js';

/** A traffic light; null: not given – never guessed. */
export const kurzeinschaetzung = z.enum(KURZEINSCHAETZUNGEN);

export const ampel = kurzeinschaetzung.nullable();

export const ebene = z.enum(EBENEN);

/** Is more better, or less? Null: nobody has said. */
export const richtung = z.enum(ZIELRICHTUNGEN);

export const geschrieben = z.string().max(300);

/**
 * A cell as written, and what it means. `strich`: a dash stands there. An empty cell is null instead of this.
 */
export const wert = z.object({
  text: z.string(),
  zahl: z.number().optional(),
  min: z.number().optional(),
  max: z.number().optional(),
  ungefaehr: z.literal(true).optional(),
  strikt: z.literal(true).optional(),
  einheit: z.string().optional(),
  bisher: z.number().optional(),
  strich: z.literal(true).optional(),
});

/**
 * A date as written: a day, month (`2020-11`), quarter or year, or a period that begins; `strich` and null as
 * above.
 */
export const termin = z.object({
  text: z.string(),
  datum: z.string().optional(),
  genauigkeit: z.enum(GENAUIGKEITEN).optional(),
  art: z.string().optional(),
  von: datum.optional(),
  bis: datum.optional(),
  ungefaehr: z.literal(true).optional(),
  strich: z.literal(true).optional(),
});
