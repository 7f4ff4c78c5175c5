import { RESSORTS } from './ressorts.js';
import { regex } from '#kalender';

export interface Ressortfund {
  kuerzel: string;
  /**
   * Article before the name in lower case; tells "bittet den Senator …" from "… dem Senator … mitzuteilen".
   */
  artikel: string;
  weiblich: boolean;
  von: number;
  bis: number;
}

const ARTIKEL = '(?:(de[rnms]|die|das)\\s+)?';
const KEIN_WORT_DAVOR = '(?<![\\p{L}\\p{N}])';
const KEIN_WORT_DANACH = '(?![\\p{L}\\p{N}])';

/** Names in papers differ in commas, breaks and "u." for "und". */
function beweglich(name: string): string {
  return name.replaceAll(',', ',?').replaceAll(' und ', ' (?:und|u\\.|&) ').replaceAll(' ', '\\s+');
}

/**
 * A word that stands in every form of a name: only where a text has it, the pattern itself is compiled and
 * run.
 */
function kern(name: string): string {
  const fest = name.replace(/\((?:[^()]|\([^()]*\))*\)\??|\[[^\]]*\]\??|.\?/gu, ' ');
  return fest
    .split(/[^\p{L}]+/u)
    .reduce((laengstes, wort) => (wort.length > laengstes.length ? wort : laengstes), '')
    .toLowerCase();
}

const erstesWort = (name: string): string => /^\p{L}*/u.exec(name)?.[0].toLowerCase() ?? '';

const BEREICHE = RESSORTS.flatMap((stelle) =>
  (stelle.bereiche ?? []).map((bereich) => ({ kuerzel: stelle.kuerzel, bereich })),
)
  .sort((a, b) => b.bereich.length - a.bereich.length)
  .map(({ kuerzel, bereich }) => ({
    kuerzel,
    anfang: erstesWort(bereich),
    muster: regex(beweglich(bereich) + KEIN_WORT_DANACH, 'iuy'),
  }));

const NAMEN = RESSORTS.flatMap((stelle) =>
  (stelle.namen ?? []).map((name) => ({
    kuerzel: stelle.kuerzel,
    kern: kern(name),
    muster: regex(`${KEIN_WORT_DAVOR}${ARTIKEL}${beweglich(name)}${KEIN_WORT_DANACH}`, 'giu'),
  })),
);

const CODES = new Map(
  RESSORTS.flatMap((stelle) =>
    [stelle.kuerzel, ...(stelle.auch ?? [])].map((code) => [code, stelle.kuerzel] as const),
  ),
);
const CODE = regex(
  `(?<![\\p{L}\\p{N}/-])${ARTIKEL}(${[...CODES.keys()].join('|')})(?![\\p{L}\\p{N}])(?!-\\d)`,
  'gu',
);
const AMT = regex(
  `${KEIN_WORT_DAVOR}${ARTIKEL}Senator(in|s|innen|en)?(?:[/:*]\\s?-?in)?\\s+für\\s+(?:(?:die|das|den)\\s+)?`,
  'giu',
);

/** "die Senatorinnen für Justiz und Verfassung sowie für Kinder und Bildung": the office is said once. */
const WEITERES_AMT = /\s*,?\s*(?:und|sowie)\s+für\s+/iuy;

function liesBereich(text: string, start: number): { kuerzel: string; bis: number } | null {
  const anfang = erstesWort(text.slice(start, start + 40));
  for (const { kuerzel, muster } of BEREICHE.filter((bereich) => bereich.anfang === anfang)) {
    muster.lastIndex = start;
    if (muster.test(text)) return { kuerzel, bis: muster.lastIndex };
  }
  return null;
}

function nachAmt(text: string): Ressortfund[] {
  const funde: Ressortfund[] = [];
  for (const treffer of text.matchAll(AMT)) {
    const basis = { artikel: (treffer[1] ?? '').toLowerCase(), weiblich: treffer[2]?.toLowerCase() === 'in' };
    let von = treffer.index;
    let bereich = liesBereich(text, von + treffer[0].length);
    while (bereich) {
      funde.push({ ...basis, kuerzel: bereich.kuerzel, von, bis: bereich.bis });
      WEITERES_AMT.lastIndex = bereich.bis;
      const weiter = /^(?:en|innen)$/iu.test(treffer[2] ?? '') && WEITERES_AMT.test(text);
      von = WEITERES_AMT.lastIndex - 4;
      bereich = weiter ? liesBereich(text, WEITERES_AMT.lastIndex) : null;
    }
  }
  return funde;
}

const alsFund = (treffer: RegExpExecArray, kuerzel: string): Ressortfund => ({
  kuerzel,
  artikel: (treffer[1] ?? '').toLowerCase(),
  weiblich: /senatskanzlei|zentralstelle/iu.test(treffer[0]),
  von: treffer.index,
  bis: treffer.index + treffer[0].length,
});

/** All departments and authorities named in a text, in order; of overlapping names the longest counts. */
export function findeRessorts(text: string): Ressortfund[] {
  const klein = text.toLowerCase();
  const funde = [
    ...nachAmt(text),
    ...NAMEN.filter((name) => klein.includes(name.kern)).flatMap(({ kuerzel, muster }) =>
      [...text.matchAll(muster)].map((treffer) => alsFund(treffer, kuerzel)),
    ),
    ...[...text.matchAll(CODE)].map((treffer) => alsFund(treffer, CODES.get(treffer[2] ?? '') ?? '')),
  ].sort((a, b) => a.von - b.von || b.bis - a.bis);
  const ergebnis: Ressortfund[] = [];
  let ende = 0;
  for (const fund of funde) {
    if (fund.von < ende) continue;
    ergebnis.push(fund);
    ende = fund.bis;
  }
  return ergebnis;
}

/** The code of the first department or authority in a name or sentence; null where there is none. */
export function ressortCode(name: string): string | null {
  const getrimmt = name.trim();
  for (const [code, kuerzel] of CODES) if (code.toLowerCase() === getrimmt.toLowerCase()) return kuerzel;
  const ohneAmt = BEREICHE.find(({ muster }) => {
    muster.lastIndex = 0;
    return muster.test(getrimmt) && muster.lastIndex === getrimmt.length;
  });
  return ohneAmt?.kuerzel ?? findeRessorts(getrimmt)[0]?.kuerzel ?? null;
}
