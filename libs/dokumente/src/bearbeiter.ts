import type { Kopftext } from './kopftext.js';
import { muster, quelle, regex } from '#kalender';

const AKTENZEICHEN = muster(
  'u',
)`(?:Az\.?|Aktenzeichen|Gesch\.?-?Z(?:eichen|\.)?|GZ)\s*\.?\s*:?\s*(?=\S{0,12}\d)([\p{L}\d][\p{L}\d./-]{1,40})`;
/** A sign such as "10-3" or "42-1/2" alone; telephone numbers have more digits. */
const ZEICHEN_ALLEIN = muster(
  'u',
)`(?<![\p{L}\d./-])(\d{1,3}-\d{1,3}(?:[-/]\d{1,4}){0,3})(?![\p{L}\d/-])[ \t]*(?=\n|$)`;
const TELEFON = muster('gu')`
    (?:(?:Tel(?:efon)?\.?|Fon|App\.?|Durchwahl)\s*:?\s*)?(?:\(?0\d{2,5}\)?[\s/-]*)?(?<![\d.])
    (?:361[\s-]*)?\d{3,6}(?:[-/]\d{2,6})*(?![\d.])
  `;
const NAME = quelle`
    (?:(?:Frau|Herrn?|Dr\.|Prof\.)\s+)*\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?
    (?:\s+\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)?
  `;
const NAMEN = regex(`^${NAME}(?:\\s*(?:/|,|und|u\\.|;)\\s*${NAME})*$`, 'u');
const ETIKETT = muster('iu')`
    ^(?:Bearbeitet von|Bearbeiter(?:in|\/in|:in)?|Sachbearbeit(?:ung|er(?:in)?)|Auskunft(?: erteilt)?|
    Ansprechpartner(?:in|:in)?|Zuständig)\s*:?\s*
  `;
const BEIWERK = /(?:Referat|Abteilung|Abt\.|Ref\.|Zimmer|E-?Mail)\s*:?\s*\S*|\S+@\S+/giu;
const ANREDE = /^(?:(?:Frau|Herrn?)\s+)+/u;
const MIT_ANREDE = /^(?:Frau|Herrn?)\s/u;

export interface Bearbeitung {
  aktenzeichen?: string;
  bearbeiter: string[];
}

function namenDerZeile(zeile: string): string[] {
  const etikett = ETIKETT.test(zeile);
  const ohneEtikett = zeile.replace(ETIKETT, '').replace(BEIWERK, ' ');
  const ohneNummer = ohneEtikett.replace(TELEFON, ' ');
  const telefon = ohneNummer !== ohneEtikett;
  const namen = ohneNummer
    .replace(/Tel(?:efon)?\.?:?/giu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s,;/()-]+|[\s,;/()-]+$/gu, '');
  if (!NAMEN.test(namen) || !(etikett || telefon || MIT_ANREDE.test(namen))) return [];
  return namen
    .split(/\s*(?:\/|,|;|\s+und\s+|\s+u\.\s+)\s*/u)
    .map((name) => name.replace(ANREDE, '').trim())
    .filter((name) => name !== '');
}

/** Case workers, telephone numbers and file reference at the top of the paper. */
export function nimmBearbeitung(kopf: Kopftext): Bearbeitung {
  const ausdruecklich = kopf.nimm(AKTENZEICHEN)?.[1];
  const zeilen = kopf.rest.split('\n');
  const bearbeiter: string[] = [];
  const uebrig = zeilen.filter((zeile) => {
    if (zeile.length > 160) return true;
    const namen = namenDerZeile(zeile.trim());
    bearbeiter.push(...namen);
    return namen.length === 0;
  });
  kopf.rest = uebrig.join('\n');
  const aktenzeichen = ausdruecklich ?? kopf.nimm(ZEICHEN_ALLEIN)?.[1];
  return { ...(aktenzeichen && { aktenzeichen }), bearbeiter };
}
