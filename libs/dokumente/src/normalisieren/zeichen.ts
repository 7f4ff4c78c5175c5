import type { Befunde } from '../befunde.js';
import { regex } from '#kalender';

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
  return (
    (doppelt ? entdopple(vereint) : vereint)
      .normalize('NFC')
      // A soft hyphen at the end of a line is a hyphenation; inside a line it is nothing.
      .replace(/\u00ad[ \t]*\n/gu, '-\n')
      .replace(/[\u00ad\u200b-\u200d\u2060\uFEFF]|(?![\t\n])\p{Cc}/gu, '')
      .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/gu, ' ')
      .replace(/[\u2010\u2011]/gu, '-')
      .replace(/[\ud800-\udfff]/gu, '')
  );
}
