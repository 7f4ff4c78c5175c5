import { z } from 'zod';
import type { Zweisprachig } from './fehler.js';

/** What a schema finds wrong, as far as people need it. */
export interface Meldung {
  path?: readonly unknown[];
  message: string;
  code?: string;
  format?: string;
  /** What was allowed, when it is a closed list. */
  values?: readonly unknown[];
}

const deutsch = z.locales.de().localeError;
/**
 * One value of each kind: a finished issue no longer holds the input, and its message names the kind only.
 */
const BEISPIELE: Record<string, unknown> = {
  string: '',
  number: 0,
  boolean: true,
  null: null,
  array: [],
  object: {},
  NaN: Number.NaN,
  undefined,
};

/**
 * The reason in both languages, with the field it is about. Our own messages are written „deutsch / english“.
 */
export function zweisprachigeMeldung(meldung: Meldung): Zweisprachig {
  const stelle = meldung.path?.length
    ? `${meldung.path.map((teil) => String((teil as { key?: unknown })?.key ?? teil)).join('.')}: `
    : '';
  const { de, en } = satz(meldung);
  return { de: `${stelle}${de}`, en: `${stelle}${en}` };
}

const FEHLT: Zweisprachig = {
  de: 'Diese Angabe fehlt; bitte ergänzen Sie sie.',
  en: 'This is missing; please add it.',
};

function satz(meldung: Meldung): Zweisprachig {
  const { message, code, format, values = [] } = meldung;
  if (format === 'date')
    return {
      de: 'Diesen Tag gibt es nicht. Bitte schreiben Sie ein Datum als JJJJ-MM-TT.',
      en: 'There is no such day. Please write a date as YYYY-MM-DD.',
    };
  const [eigenesDeutsch, eigenesEnglisch] = message.split(' / ');
  if (code === 'custom' || eigenesEnglisch)
    return { de: eigenesDeutsch as string, en: eigenesEnglisch ?? message };
  if (code === 'invalid_value')
    return {
      de: `Bitte wählen Sie eine der Möglichkeiten: ${values.join(', ')}.`,
      en: `Please choose one of: ${values.join(', ')}.`,
    };
  if (code === 'invalid_type' && message.endsWith('received undefined')) return FEHLT;
  return { de: aufDeutsch(meldung), en: message };
}

function aufDeutsch(meldung: Meldung): string {
  const art = /received (\w+)$/u.exec(meldung.message)?.[1] ?? 'undefined';
  const text = deutsch({ ...meldung, input: BEISPIELE[art] } as never);
  return (typeof text === 'string' ? text : text?.message) ?? meldung.message;
}
