import { muster } from '#kalender';

/** "… zur Kenntnis. 2. Der Senat …": a number behind a sentence, before one that decides. */
const NUMMER_IM_SATZ = muster('gu')`
  (?<=[.;!?“"]) (?=(?:- )?\(?(\d{1,2})
  (?:\.\)|[.)]) (?:Der\s+Senat|Die\s+(?:\p{Ll}+\s+)?Deputation|
    Der\s+(?:\p{L}+-?\s+(?:und\s+)?)?\p{L}*[Aa]usschuss|Er|nimmt|stimmt|beschließt|bittet|beauftragt|
    ermächtigt)\s)
`;
const NUMMER_AM_ANFANG = /^(?:- )?\(?(\d{1,2})(?:\.\)|[.)]) /u;

/** Breaks a line that holds several Ziffern, as long as their numbers go on counting. */
function trenne(zeile: string): string[] {
  let nummer = Number(NUMMER_AM_ANFANG.exec(zeile)?.[1] ?? Number.NaN);
  if (Number.isNaN(nummer)) return [zeile];
  const teile: string[] = [];
  let ab = 0;
  for (const { index, 1: naechste } of zeile.matchAll(NUMMER_IM_SATZ)) {
    if (Number(naechste) !== nummer + 1) continue;
    teile.push(zeile.slice(ab, index));
    nummer += 1;
    ab = index + 1;
  }
  return [...teile, zeile.slice(ab)];
}

/** Lines of a Beschluss, each with one Ziffer at the most. */
export const ziffernzeilen = (text: string): string[] => text.split('\n').flatMap(trenne);
