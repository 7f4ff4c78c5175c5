import { quelle, regex } from '#kalender';

export type Spalte = 'nr' | 'name' | 'einheit' | 'plan' | 'soll' | 'ist' | 'prognose' | 'bemerkung';
export type Tabellenart = 'kennzahlen' | 'meilensteine';

export const UEBLICH: Record<Tabellenart, readonly Spalte[]> = {
  kennzahlen: ['name', 'einheit', 'plan', 'ist'],
  meilensteine: ['name', 'soll', 'ist'],
};

/** "Planwert gem. Antrag zum 31.12.2025", "IST (2021)". */
const ZUSATZ = quelle`
  (?:\s{1,4}(?:gem(?:\.|äß)|laut|lt\.)\s{1,4}(?:Antrag|Projektskizze|Stammblatt))?
  (?:\s{1,4}(?:zum|per|bis(?:\szum)?|Stand)\s{1,4}\d{1,2}\.\d{1,2}\.\d{2,4})?
  (?:\s{0,6}\(?(?:19|20)\d{2}\)?(?![.\d]))?(?![\p{L}\d-])[ \t]*:?
`;
const TITEL: Record<Tabellenart, string> = {
  kennzahlen: String.raw`Kennzahl(?:en)?`,
  meilensteine: String.raw`Meilensteine?`,
};

const termin = (worte: string): string =>
  String.raw`(?:Termin\s{1,6}(?:${worte})|(?:${worte})-?\s?[Tt]ermin)`;
const WORTE: Record<Tabellenart, readonly (readonly [Spalte, string])[]> = {
  kennzahlen: [
    ['einheit', String.raw`(?:Maße|E)inheit(?:en)?`],
    ['plan', String.raw`(?:(?:Plan|PLAN|Ziel|Soll|SOLL)(?:-?\s?[Ww]erte?)?)`],
    ['ist', String.raw`(?:(?:IST|Ist)(?:-?\s?[Ww]erte?|-?\s?[Ss]tand)?)`],
    ['prognose', String.raw`Prognose(?:-?\s?[Ww]erte?)?`],
  ],
  meilensteine: [
    ['soll', `(?:${termin('SOLL|Soll|Plan|PLAN')}|SOLL|Soll)`],
    ['ist', `(?:${termin('IST|Ist')}|IST|Ist)`],
    ['prognose', `(?:${termin('Prognose|PROGNOSE')}|Prognose)`],
  ],
};
const NUR_ZELLE: readonly (readonly [Spalte, RegExp])[] = [
  ['nr', /^(?:(?:lfd\.?\s?)?nr\.?|m)$/iu],
  ['bemerkung', /^(?:bemerkung|erläuterung|anmerkung|abweichung|status|kommentar|begründung)(?:en)?$/iu],
];

function musterVon(art: Tabellenart): (readonly [Spalte, RegExp])[] {
  return WORTE[art].map(([spalte, worte]) => [spalte, regex(`${worte}${ZUSATZ}`, 'uy')]);
}

const MUSTER: Record<Tabellenart, (readonly [Spalte, RegExp])[]> = {
  kennzahlen: musterVon('kennzahlen'),
  meilensteine: musterVon('meilensteine'),
};
const TITEL_MUSTER: Record<Tabellenart, RegExp> = {
  kennzahlen: regex(`${TITEL.kennzahlen}(?![\\p{L}-])[ \\t]*:?`, 'uy'),
  meilensteine: regex(`${TITEL.meilensteine}(?![\\p{L}-])[ \\t]*:?`, 'uy'),
};

/** The column that a text at a place is the head of, and where it ends. */
function spalteBei(text: string, stelle: number, art: Tabellenart): { spalte: Spalte; bis: number } | null {
  for (const [spalte, muster] of MUSTER[art]) {
    muster.lastIndex = stelle;
    if (muster.test(text)) return { spalte, bis: muster.lastIndex };
  }
  return null;
}

function titelBei(text: string, stelle: number, art: Tabellenart): number {
  const muster = TITEL_MUSTER[art];
  muster.lastIndex = stelle;
  return muster.test(text) ? muster.lastIndex : stelle;
}

function nachLeerraum(text: string, stelle: number): number {
  let ende = stelle;
  while (ende < text.length && /[\s:]/u.test(text[ende] ?? '')) ende += 1;
  return ende;
}

/**
 * Takes the heads of columns from the beginning of a table that has no tabs; they may be wrapped over lines.
 */
export function nimmFliesskopf(
  text: string,
  art: Tabellenart,
): { spalten: Spalte[]; rest: string; kopf: string } {
  const spalten: Spalte[] = [];
  let stelle = nachLeerraum(text, titelBei(text, nachLeerraum(text, 0), art));
  for (
    let fund = spalteBei(text, stelle, art);
    fund && !spalten.includes(fund.spalte);
    fund = spalteBei(text, stelle, art)
  ) {
    spalten.push(fund.spalte);
    stelle = nachLeerraum(text, fund.bis);
  }
  if (spalten.length === 0) return { spalten, rest: text, kopf: '' };
  return { spalten, rest: text.slice(stelle), kopf: text.slice(0, stelle) };
}

function spalteDerZelle(zelle: string, art: Tabellenart): Spalte | null {
  const text = zelle.trim();
  const fund = spalteBei(text, 0, art);
  if (fund?.bis === text.length) return fund.spalte;
  if (text !== '' && titelBei(text, 0, art) === text.length) return 'name';
  return NUR_ZELLE.find(([, muster]) => muster.test(text))?.[0] ?? null;
}

/**
 * The columns of a row of heads; null where the row holds anything else. The first column without a head has
 * the names.
 */
export function kopfspalten(zellen: readonly string[], art: Tabellenart): (Spalte | null)[] | null {
  const spalten = zellen.map((zelle) => spalteDerZelle(zelle, art));
  const fremd = zellen.some((zelle, i) => i > 0 && zelle.trim() !== '' && spalten[i] === null);
  const erkannt = spalten.filter((spalte) => spalte !== null && spalte !== 'name');
  if (
    fremd ||
    erkannt.length === 0 ||
    (erkannt.length < 2 && zellen.filter((zelle) => zelle.trim() !== '').length > 2)
  )
    return null;
  if (!spalten.includes('name')) spalten[spalten[0] === 'nr' ? 1 : 0] = 'name';
  return spalten;
}

/** Years that stand in the heads of columns. */
export function jahreIn(kopf: string): number[] {
  return [
    ...new Set(
      [...kopf.matchAll(/(?<![\d.])(?:19|20)\d{2}(?![\d.])|(?<=\d\.)(?:19|20)\d{2}(?!\d)/gu)].map(([jahr]) =>
        Number(jahr),
      ),
    ),
  ];
}
