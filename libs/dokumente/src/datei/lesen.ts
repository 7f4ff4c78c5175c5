import { extname } from 'node:path';
import { liesDokument } from '../lesen.js';
import type { Dokument } from '../typen.js';
import type { Dateitext } from './dateitext.js';
import { liesTextbytes } from './text.js';
import { DateiUnlesbar } from './unlesbar.js';

const HOECHSTGROESSE = 50 * 1024 * 1024;

type Leser = (bytes: Uint8Array) => Dateitext | Promise<Dateitext>;

/** PDF and DOCX readers are heavy: they load only when such a file comes. */
const LESER: Record<string, Leser> = {
  txt: liesTextbytes,
  text: liesTextbytes,
  md: liesTextbytes,
  markdown: liesTextbytes,
  pdf: async (bytes) => (await import('./pdf.js')).liesPdf(bytes),
  docx: async (bytes) => (await import('./docx.js')).liesDocx(bytes),
};

function beginntMit(bytes: Uint8Array, zeichen: string): boolean {
  return [...zeichen].every((z, i) => bytes[i] === z.charCodeAt(0));
}

/** A PDF may have some bytes before its mark; readers accept it within the first kilobyte. */
function istPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-');
}

/** The content decides where it is clear, else the extension: PDFs with a wrong name are common. */
function dateiart(name: string, bytes: Uint8Array): string {
  const endung = extname(name).slice(1).toLowerCase();
  if (!Object.hasOwn(LESER, endung)) throw new DateiUnlesbar('art_unbekannt');
  if (beginntMit(bytes, 'PK\u0003\u0004')) return 'docx';
  const istText = LESER[endung] === liesTextbytes;
  return istPdf(istText ? bytes.subarray(0, 8) : bytes) ? 'pdf' : endung;
}

/**
 * The text of a file, by its content and extension. Throws `DateiUnlesbar` with a sentence that says what to
 * do.
 */
export async function textAusDatei(name: string, bytes: Uint8Array): Promise<Dateitext> {
  if (bytes.byteLength > HOECHSTGROESSE) throw new DateiUnlesbar('zu_gross');
  const leser = LESER[dateiart(name, bytes)];
  if (!leser) throw new DateiUnlesbar('art_unbekannt');
  return leser(bytes);
}

/** Reads a file into a Dokument; what was repaired on the way stands in `befunde`. */
export async function leseDatei(name: string, bytes: Uint8Array): Promise<Dokument> {
  return ausDateitext(await textAusDatei(name, bytes));
}

/** The same of a text that has been taken out of its file already. */
export function ausDateitext({ text, befunde }: Dateitext): Dokument {
  const dokument = liesDokument(text);
  return { ...dokument, befunde: [...new Set([...befunde, ...dokument.befunde])] };
}
