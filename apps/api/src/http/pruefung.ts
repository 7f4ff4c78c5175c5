import { StandardSchemaValidationPipe } from '@nestjs/common';
import { z } from 'zod';
import { KoggeFehler } from '#contract';

const deutsch = z.locales.de().localeError;
const englisch = z.locales.en().localeError;
type Meldung = { path?: readonly unknown[]; message: string; code?: string; format?: string };

/** Checks body, query and parameters against the schema of their route; unknown fields and wrong types are named in both languages. */
export const pruefung = new StandardSchemaValidationPipe({
  exceptionFactory: (meldungen) => new KoggeFehler('eingabe_ungueltig', (meldungen as Meldung[]).slice(0, 20).map(zweisprachig)),
});

export function zweisprachig(meldung: Meldung): { de: string; en: string } {
  const stelle = meldung.path?.length ? `${meldung.path.map((teil) => String((teil as { key?: unknown })?.key ?? teil)).join('.')}: ` : '';
  if (meldung.format === 'date') return { de: `${stelle}Diesen Tag gibt es nicht. Bitte schreiben Sie ein Datum als JJJJ-MM-TT.`, en: `${stelle}There is no such day. Please write a date as YYYY-MM-DD.` };
  const satz = (sprache: typeof deutsch) => {
    const text = sprache(meldung as never);
    return `${stelle}${(typeof text === 'string' ? text : text?.message) ?? meldung.message}`;
  };
  return { de: satz(deutsch), en: satz(englisch) };
}
