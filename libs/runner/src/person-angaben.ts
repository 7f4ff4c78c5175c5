import type { Sprache, Zweisprachig } from '#contract';

/** What may be different about a person; `anmeldung` is her subject at the OpenID provider. */
export interface Personenangaben {
  name?: string;
  email?: string;
  sprache?: Sprache;
  anmeldung?: string;
}

const WORTE: Readonly<Record<keyof Personenangaben, Zweisprachig>> = {
  name: { de: 'Name', en: 'name' },
  email: { de: 'Mailadresse', en: 'mail address' },
  sprache: { de: 'Sprache', en: 'language' },
  anmeldung: { de: 'Anmeldung', en: 'login' },
};

/** Those of them that are said, in the order in which people read them. */
export const genannteAngaben = (angaben: Personenangaben): (keyof Personenangaben)[] =>
  (Object.keys(WORTE) as (keyof Personenangaben)[]).filter((eine) => angaben[eine] !== undefined);

/** Which details are different, in words: „Name, Mailadresse“. */
export const angabenInWorten = (was: readonly (keyof Personenangaben)[]): Zweisprachig => ({
  de: was.map((eine) => WORTE[eine].de).join(', '),
  en: was.map((eine) => WORTE[eine].en).join(', '),
});
