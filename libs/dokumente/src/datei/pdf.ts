import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Dateitext } from './dateitext.js';
import { ohneWiederholungen, seiteAlsText, type Textstueck } from './pdf-zeilen.js';
import { pruefePdf } from './pdf-zaehlen.js';
import { DateiUnlesbar } from './unlesbar.js';

const SEITEN_HOECHSTENS = 2000;

async function oeffne(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  try {
    // pdfjs takes the buffer away from its owner, so it gets a copy.
    return await getDocument({
      data: Uint8Array.from(bytes),
      isEvalSupported: false,
      useSystemFonts: true,
      disableFontFace: true,
      verbosity: 0,
    }).promise;
  } catch (fehler) {
    const name = fehler instanceof Error ? fehler.name : '';
    throw new DateiUnlesbar(name === 'PasswordException' ? 'verschluesselt' : 'beschaedigt', {
      cause: fehler,
    });
  }
}

async function liesSeite(dokument: PDFDocumentProxy, nr: number): Promise<string> {
  const seite = await dokument.getPage(nr);
  const inhalt = await seite.getTextContent();
  const stuecke = inhalt.items.flatMap((stueck): Textstueck[] => {
    if (!('str' in stueck)) return [];
    const [, , , , x = 0, y = 0] = stueck.transform as number[];
    return [{ text: stueck.str, x, y, breite: stueck.width, hoehe: stueck.height }];
  });
  seite.cleanup();
  return seiteAlsText(stuecke);
}

function zaehle(bytes: Uint8Array): void {
  try {
    pruefePdf(bytes);
  } catch (fehler) {
    throw alsUnlesbar(fehler);
  }
}

const alsUnlesbar = (fehler: unknown): DateiUnlesbar =>
  fehler instanceof DateiUnlesbar ? fehler : new DateiUnlesbar('beschaedigt', { cause: fehler });

/** Text of a PDF, line by line and paragraph by paragraph. */
export async function liesPdf(bytes: Uint8Array): Promise<Dateitext> {
  zaehle(bytes);
  const dokument = await oeffne(bytes);
  try {
    const seiten: string[] = [];
    for (let nr = 1; nr <= Math.min(dokument.numPages, SEITEN_HOECHSTENS); nr += 1)
      seiten.push(await liesSeite(dokument, nr));
    const text = verbinde(ohneWiederholungen(seiten));
    if (!/\p{L}{2}/u.test(text)) throw new DateiUnlesbar('ohne_text');
    return { text, befunde: dokument.numPages > SEITEN_HOECHSTENS ? ['seiten_gekuerzt'] : [] };
  } catch (fehler) {
    throw alsUnlesbar(fehler);
  } finally {
    await dokument.destroy();
  }
}

/** A page break is a paragraph only where the sentence has ended. */
function verbinde(seiten: readonly string[]): string {
  return seiten
    .map((seite) => seite.trim())
    .filter((seite) => seite !== '')
    .reduce(
      (text, seite) =>
        text === ''
          ? seite
          : `${text}${/[\p{Ll},-]$/u.test(text) && /^\p{Ll}/u.test(seite) ? '\n' : '\n\n'}${seite}`,
      '',
    );
}
