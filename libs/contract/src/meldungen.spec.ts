import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { zweisprachigeMeldung } from './meldungen.js';

const worte = (schema: z.ZodType, wert: unknown) =>
  schema.safeParse(wert).error?.issues.map(zweisprachigeMeldung);

describe('What a form objects to', () => {
  it('is said as something to do: a field that is missing, a choice, a day', () => {
    const schema = z.strictObject({ grund: z.string(), art: z.enum(['ja', 'nein']), am: z.iso.date() });
    expect(worte(schema, { art: 'vielleicht', am: '2026-02-30' })).toEqual([
      {
        de: 'grund: Diese Angabe fehlt; bitte ergänzen Sie sie.',
        en: 'grund: This is missing; please add it.',
      },
      {
        de: 'art: Bitte wählen Sie eine der Möglichkeiten: ja, nein.',
        en: 'art: Please choose one of: ja, nein.',
      },
      {
        de: 'am: Diesen Tag gibt es nicht. Bitte schreiben Sie ein Datum als JJJJ-MM-TT.',
        en: 'am: There is no such day. Please write a date as YYYY-MM-DD.',
      },
    ]);
  });
});
