import { mitAnlass, type Lesung, type Muster, type Umfeld } from './angabe.js';
import { DATUM_MUSTER } from './datum-muster.js';
import { DAUER_MUSTER } from './dauer-muster.js';
import { EREIGNIS_MUSTER, EREIGNISWORT } from './ereignis-muster.js';
import { SITZUNG_MUSTER } from './sitzung-muster.js';
import { STICHTAG_MUSTER } from './stichtag-muster.js';
import { maskiere } from './termin.js';
import { UNBESTIMMT_MUSTER } from './unbestimmt-muster.js';
import { WIEDERKEHREND_MUSTER } from './wiederkehrend-muster.js';
import { quelle } from '../regex.js';

/** A reading and the place of its words in the normalised text. */
export interface Fund {
  anfang: number;
  ende: number;
  lesung: Lesung;
}

const RHYTHMUSWORT = new RegExp(
  quelle`
    [Jj]ahr|jähr|[Mm]onat|uartal|[Ww]och|wöch|täg|mal|regelm|period|turnus|Turnus|hythmus|laufend|
    kontin|ständig|wiederk|fortw|[Jj]ede|jeweils|alle |Abst|nterv|-?[Ss]itzung
  `,
  'u',
);

// Of readings of equal length the kind further up wins.
const MUSTER: readonly Muster[] = [
  ...mitAnlass(/tichtag|atenstand|Stand/u, STICHTAG_MUSTER),
  ...mitAnlass(/itzung|konferenz|Deputation/u, SITZUNG_MUSTER),
  ...mitAnlass(/tunde|[Tt]ag|oche|onat|uartal|[Jj]ahr|frist/u, DAUER_MUSTER),
  ...mitAnlass(RHYTHMUSWORT, WIEDERKEHREND_MUSTER),
  ...DATUM_MUSTER,
  ...UNBESTIMMT_MUSTER,
  ...mitAnlass(EREIGNISWORT, EREIGNIS_MUSTER),
];

/** A match in the masked text with the words of the text itself. */
function entmaskiert(treffer: RegExpExecArray, text: string): RegExpExecArray {
  if (!treffer.indices) return treffer;
  const worte = treffer.indices.map((stelle) => stelle && text.slice(...stelle));
  return Object.assign(worte as string[], { 0: worte[0] ?? '', index: treffer.index, input: text });
}

function alleFunde(muster: readonly Muster[], text: string, maskiert: string, umfeld: Umfeld): Fund[] {
  const funde: Fund[] = [];
  for (const { muster: wortlaut, anlass, lies } of muster) {
    if (anlass && !anlass.test(text)) continue;
    for (const treffer of (wortlaut.hasIndices ? maskiert : text).matchAll(wortlaut)) {
      const lesung = lies(entmaskiert(treffer, text), umfeld);
      if (lesung) funde.push({ anfang: treffer.index, ende: treffer.index + treffer[0].length, lesung });
    }
  }
  return funde;
}

/** The longest readings that do not overlap, in the order of the text. */
export function finde(text: string, umfeld: Umfeld): Fund[] {
  const belegt: Fund[] = [];
  const besetzt = new Uint8Array(text.length);
  const maskiert = maskiere(text);
  const sichere = alleFunde(
    MUSTER.filter(({ notnagel }) => !notnagel),
    text,
    maskiert,
    umfeld,
  );
  const alle =
    sichere.length > 0
      ? sichere
      : alleFunde(
          MUSTER.filter(({ notnagel }) => notnagel),
          text,
          maskiert,
          umfeld,
        );
  for (const fund of alle.toSorted((a, b) => b.ende - b.anfang - (a.ende - a.anfang))) {
    if (besetzt[fund.anfang] || besetzt[fund.ende - 1]) continue;
    besetzt.fill(1, fund.anfang, fund.ende);
    belegt.push(fund);
  }
  return belegt.toSorted((a, b) => a.anfang - b.anfang);
}
