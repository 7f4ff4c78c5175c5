import { diffWordsWithSpace } from 'diff';
import type { z } from 'zod';
import { TEXTSTELLEN, type vergleich } from '#contract';

/** Texts by the name of their place: `Titel`, `A` … `G`, `Anlagen`. */
export type Texte = Record<string, string>;
export interface Fassungsinhalt {
  titel: string;
  untertitel: string | null;
  abschnitte: Texte | null;
  anlagen: { name: string; sha256: string }[] | null;
}

type Vergleich = z.infer<typeof vergleich>['abschnitte'];
type Teil = Vergleich[number]['teile'][number];
/**
 * A section may take so long; two texts that have nothing in common are shown as one removed and one added.
 */
const HOECHSTENS_MS = 250;

export function texteAus({ titel, untertitel, abschnitte, anlagen }: Fassungsinhalt): Texte {
  const liste = (anlagen ?? [])
    .map(({ name, sha256 }) => `${name} (SHA-256 ${sha256.slice(0, 12)}…)`)
    .sort()
    .join('\n');
  return { Titel: titel, Untertitel: untertitel ?? '', ...abschnitte, Anlagen: liste };
}

/** Word by word, place by place; places that are empty in both are left out. */
export function vergleicheTexte(alt: Texte, neu: Texte): Vergleich {
  return TEXTSTELLEN.map((abschnitt) => ({
    abschnitt,
    vorher: alt[abschnitt] ?? '',
    nachher: neu[abschnitt] ?? '',
  }))
    .filter(({ vorher, nachher }) => vorher !== '' || nachher !== '')
    .map(({ abschnitt, vorher, nachher }) => {
      const teile =
        vorher === nachher ? [{ art: 'gleich' as const, text: nachher }] : unterschiede(vorher, nachher);
      const geaendert =
        vorher === '' ? ('neu' as const) : nachher === '' ? ('entfallen' as const) : ('geaendert' as const);
      return {
        abschnitt,
        stand: vorher === nachher ? ('gleich' as const) : geaendert,
        aenderungen: teile.filter(({ art }) => art !== 'gleich').length,
        teile,
      };
    });
}

function unterschiede(vorher: string, nachher: string): Teil[] {
  const ganz: Teil[] = [
    { art: 'geloescht', text: vorher },
    { art: 'eingefuegt', text: nachher },
  ];
  const teile = diffWordsWithSpace(vorher, nachher, { timeout: HOECHSTENS_MS });
  if (!teile) return ganz.filter(({ text }) => text !== '');
  return zusammengefasst(
    teile.map(({ added, removed, value }) => ({
      art: added ? 'eingefuegt' : removed ? 'geloescht' : 'gleich',
      text: value,
    })),
  );
}

/**
 * What stays between two changes and is no word: a space, a comma. Across it the eye reads one change, not
 * many.
 */
const BRUECKE = /^[^\p{L}\p{N}\n]+$/u;

function zusammengefasst(teile: readonly Teil[]): Teil[] {
  const ergebnis: Teil[] = [];
  let weg = '';
  let neu = '';
  const schliesse = () => {
    if (weg !== '') ergebnis.push({ art: 'geloescht', text: weg });
    if (neu !== '') ergebnis.push({ art: 'eingefuegt', text: neu });
    weg = '';
    neu = '';
  };
  const dazu = ({ art, text }: Teil) => {
    if (art !== 'eingefuegt') weg += text;
    if (art !== 'geloescht') neu += text;
  };
  for (const [i, teil] of teile.entries()) {
    const ersetzt = weg !== '' && neu !== '' && i < teile.length - 1;
    if (teil.art !== 'gleich' || (ersetzt && BRUECKE.test(teil.text))) dazu(teil);
    else {
      schliesse();
      ergebnis.push(teil);
    }
  }
  schliesse();
  return ergebnis;
}
