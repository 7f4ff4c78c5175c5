import { DateiUnlesbar } from './unlesbar.js';

/** Deeper than any table within a table; a reader that goes down with each level still comes up again. */
const TIEFE_HOECHSTENS = 256;

const KLEINER = 0x3c;
const GROESSER = 0x3e;
const SCHRAEG = 0x2f;
const RUFZEICHEN = 0x21;
const FRAGEZEICHEN = 0x3f;

/** How many elements may still come, over all parts of a file. */
interface Zaehler {
  uebrig: number;
}

/**
 * Counts elements and their depth without building anything of them. What is no element (comments, instructions,
 * CDATA) is skipped. A document type is refused, for it could define entities and has no place in the parts of an
 * office file; drawings and pages that lie in it too may have one, and elements that nobody closes.
 */
export function pruefeXml(xml: Buffer, gezaehlt: Zaehler, eigenerTeil: boolean): void {
  let tiefe = 0;
  for (let stelle = xml.indexOf(KLEINER); stelle >= 0; stelle = xml.indexOf(KLEINER, stelle)) {
    const danach = xml[stelle + 1];
    if (danach === RUFZEICHEN || danach === FRAGEZEICHEN) {
      stelle = hinter(xml, stelle, eigenerTeil);
      continue;
    }
    const ende = xml.indexOf(GROESSER, stelle);
    if (danach === SCHRAEG) tiefe -= 1;
    else {
      gezaehlt.uebrig -= 1;
      if (xml[ende - 1] !== SCHRAEG) tiefe += 1;
    }
    if ((eigenerTeil && tiefe > TIEFE_HOECHSTENS) || gezaehlt.uebrig < 0)
      throw new DateiUnlesbar('zu_verschachtelt');
    stelle = ende < 0 ? xml.length : ende;
  }
}

const ENDEN = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const;

/** The place behind something that is no element. */
function hinter(xml: Buffer, stelle: number, eigenerTeil: boolean): number {
  const anfang = xml.toString('latin1', stelle, stelle + 9);
  const bekannt = ENDEN.find(([beginn]) => anfang.startsWith(beginn));
  if (!bekannt && eigenerTeil) throw new DateiUnlesbar('beschaedigt');
  const gefunden = xml.indexOf(bekannt?.[1] ?? '>', stelle);
  return gefunden < 0 ? xml.length : gefunden;
}
