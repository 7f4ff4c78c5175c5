import { z } from 'zod';
import { KURZEINSCHAETZUNGEN } from '#contract';
import { besetzung, grund, ressort } from '../formteile.js';

const zelle = z.string().max(300);

/** Forms of the Schritte of a Jahresbericht. */
export const formulare = {
  /** The whole report as the author sees it; `version` is the one she saw. */
  bearbeiten: z.strictObject({
    version: z.int().min(1),
    kurzeinschaetzung: z.enum(KURZEINSCHAETZUNGEN).nullable(),
    kurzeinschaetzungGrund: z.string().trim().max(2000).default(''),
    kennzahlen: z
      .array(
        z.strictObject({ id: z.uuid(), ist: zelle, begruendung: z.string().trim().max(2000).default('') }),
      )
      .max(50),
    meilensteine: z
      .array(z.strictObject({ id: z.uuid(), ist: zelle, neuerTermin: zelle.default('') }))
      .max(100),
    sachstand: z.string().max(100_000),
    nurVerweis: z.boolean().default(false),
    antworten: z
      .array(z.strictObject({ schluessel: z.string().max(300), antwort: z.string().trim().max(2000) }))
      .max(200)
      .default([]),
  }),
  mitGrund: z.strictObject({ grund }),
  wechsel: z.strictObject({ ressort }),
  freigabe: z.strictObject({ text: z.string().trim().max(2000).optional() }),
  leer: z.strictObject({}),
  besetzung,
};
