import { klartext, type Befundcode, type Zeichenart, type Zeichenfund } from '#contract';
import { regex } from '#kalender';
import type { Befunde } from '../befunde.js';

/** Windows-1252 characters in the range where ISO-8859-1 has control characters. */
const CP1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * UTF-8 that was once read as Windows-1252 ("fÃ¼r", "â€“"): a lead byte and its continuation bytes, each as
 * one character.
 */
const CP1252_FOLGE = '\\u0080-\\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ';
const DOPPELT = regex(`[\\u00c2\\u00c3][${CP1252_FOLGE}]|\\u00e2[${CP1252_FOLGE}]{2}`, 'gu');
const TYPISCH = /Ã[¤¶¼ŸŒœ„–]|â€[žœ“™\u009d\u0093]|Â[§ ]/u;

const alsByte = (zeichen: string): number => {
  const stelle = CP1252.indexOf(zeichen);
  return stelle < 0 ? zeichen.charCodeAt(0) : 0x80 + stelle;
};

function entdopple(text: string): string {
  const leser = new TextDecoder('utf-8', { fatal: true });
  return text.replace(DOPPELT, (folge) => {
    try {
      return leser.decode(Uint8Array.from(folge, alsByte));
    } catch {
      return folge;
    }
  });
}

/** Characters that a reader of ISO-8859-1 took for control characters. */
export function ausCp1252(text: string): string {
  return text.replace(/[\u0080-\u009f]/gu, (zeichen) => CP1252[zeichen.charCodeAt(0) - 0x80] ?? '');
}

/** Line ends, blanks and characters in one form, whatever program the text came from. */
export function bereinigeZeichen(text: string, befunde: Befunde): string {
  const vereint = ausCp1252(
    text
      .replace(/^\uFEFF/u, '')
      .replace(/\r\n?|\u2028|\u0085/gu, '\n')
      .replace(/\f|\u2029/gu, '\n\n'),
  );
  const doppelt = TYPISCH.test(vereint);
  befunde.merke('zeichensatz_umgesetzt', doppelt);
  befunde.merke('zeichen_verloren', vereint.includes('\uFFFD'));
  // A soft hyphen at the end of a line is a hyphenation; inside a line it is nothing.
  const getrennt = (doppelt ? entdopple(vereint) : vereint).replace(/\u00ad[ \t]*\n/gu, '-\n');
  return klareZeichen(getrennt, befunde)
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/gu, ' ')
    .replace(/[\u2010\u2011]/gu, '-');
}

/**
 * What is none of a text is taken out. Once before anything is read, and once more behind what takes marks and
 * entities of HTML away: they may have hidden some.
 */
export function klareZeichen(text: string, befunde: Befunde): string {
  const { text: klar, funde } = klartext(text);
  merkeFunde(funde, befunde);
  return klar;
}

const BEFUND: Record<Zeichenart, Befundcode> = {
  schreibrichtung: 'schreibrichtung_bereinigt',
  steuerzeichen: 'steuerzeichen_bereinigt',
  verborgenes: 'verborgenes_bereinigt',
  halbes: 'zeichen_verloren',
  gestapeltes: 'gestapeltes_bereinigt',
  unsichtbares: 'unsichtbares_bereinigt',
};
/** More different ones tell nobody more. */
const HOECHSTENS_GENANNT = 5;

/** What was taken out, and behind which words: „U+202E „Der Senat stimmt“, U+00AD „Verwal“ (17)“. */
function merkeFunde(funde: readonly Zeichenfund[], befunde: Befunde): void {
  for (const [art, code] of Object.entries(BEFUND)) {
    const diese = funde.filter((fund) => fund.art === art);
    if (diese.length > 0) befunde.merke(`${code}:${inWorten(diese)}`);
  }
}

/** The same for people, in any language. */
export function inWorten(funde: readonly Zeichenfund[]): string {
  const genannte = funde
    .slice(0, HOECHSTENS_GENANNT)
    .map(
      ({ zeichen, davor, anzahl }) =>
        `${zeichen}${davor === '' ? '' : ` „${davor}“`}${anzahl > 1 ? ` (${anzahl})` : ''}`,
    );
  return [...genannte, ...(funde.length > HOECHSTENS_GENANNT ? ['…'] : [])].join(', ');
}
