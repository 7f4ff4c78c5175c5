import { fehler, type Sprache, type Zweisprachig } from '#contract';
import { neueKennung, type Transaktion } from '#persistence';
import { vorgangFehlt } from './lesen.js';
import { protokolliere } from './protokollieren.js';
import { meldeRecht } from './rechte-melden.js';

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

/** Which details are different, in words: „Name, Mailadresse“. */
export const angabenInWorten = (was: readonly (keyof Personenangaben)[]): Zweisprachig => ({
  de: was.map((eine) => WORTE[eine].de).join(', '),
  en: was.map((eine) => WORTE[eine].en).join(', '),
});

const AENDERN = `
  UPDATE person
  SET name = coalesce($2, name), email = coalesce($3, email), sprache = coalesce($4, sprache),
    oidc_sub = coalesce($5, oidc_sub)
  WHERE id = $1
    AND (name, email, sprache, oidc_sub) IS DISTINCT FROM (
      coalesce($2, name), coalesce($3, email), coalesce($4, sprache), coalesce($5, oidc_sub)
    )
  RETURNING id`;

/**
 * Changes what is said of a person; she and the administration hear of it. Another login is another person at the
 * door: whatever was logged in ends. Throws when there is nobody, or nothing to change.
 */
export async function aenderePerson(
  t: Transaktion,
  { mandant, person }: { mandant: string; person: string },
  angaben: Personenangaben,
  { akteur, durch, grund }: { akteur: string; durch: string; grund: string },
): Promise<void> {
  const { name, email, sprache, anmeldung } = angaben;
  const { rows: gibtEs } = await t.abfrage('SELECT 1 FROM person WHERE id = $1', [person]);
  if (gibtEs.length === 0) throw vorgangFehlt();
  const werte = [name, email, sprache, anmeldung].map((wert) => wert ?? null);
  const { rows } = await t.abfrage(AENDERN, [person, ...werte]);
  if (rows.length === 0)
    throw fehler(
      'bedingung_nicht_erfuellt',
      'So steht es schon da; geändert wurde nichts.',
      'It is like this already; nothing was changed.',
    );
  if (anmeldung !== undefined) await t.abfrage('SELECT zugaenge_beenden($1)', [person]);
  const was = (Object.keys(WORTE) as (keyof Personenangaben)[]).filter((eine) => angaben[eine] !== undefined);
  await protokolliere(t, {
    mandant,
    akteur,
    handlung: 'person_aendern',
    gegenstand: { art: 'person', id: person },
    fakten: { was },
    detail: { grund, ...angaben },
  });
  await meldeRecht(t, {
    mandant,
    art: 'recht_person_geaendert',
    zu: neueKennung(),
    recht: { wer: person, durch, grund, was: angabenInWorten(was) },
    hoert: ['betroffene', 'verwaltung'],
  });
}
