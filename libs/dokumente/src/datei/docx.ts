import mammoth from 'mammoth';
import type { Dateitext } from './dateitext.js';
import { DateiUnlesbar } from './unlesbar.js';
import { pruefeZip } from './zip-pruefen.js';

/** Three hundred pages with a table on each; mammoth builds two trees of them. */
const ELEMENTE_HOECHSTENS = 250_000;
const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const MARKE = /<(\/?)([a-z][a-z0-9]*)(?:\s[^<>]*)?>|([^<]+)/giu;
const ENTITAETEN: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

interface Liste {
  gezaehlt: boolean;
  nr: number;
}

/** Walks mammoth's HTML and writes lines: lists get their numbers back, table rows become tab-separated. */
class Zeilenschreiber {
  private readonly zeilen: string[] = [];
  private zeile = '';
  private readonly listen: Liste[] = [];
  private zellen: string[] | null = null;

  text(text: string): void {
    this.zeile += text.replace(/&(?:amp|lt|gt|quot|#39);/gu, (e) => ENTITAETEN[e] ?? e).replace(/\s+/gu, ' ');
  }

  oeffne(name: string): void {
    if (name === 'ol' || name === 'ul') this.beginneListe(name === 'ol');
    else if (name === 'li') this.beginnePunkt();
    else if (name === 'tr') this.zellen = [];
    else if (name === 'br') this.zeile += this.zellen ? ' ' : '\n';
  }

  schliesse(name: string): void {
    if (name === 'td' || name === 'th') this.beendeZelle();
    else if (name === 'tr') this.beendeReihe();
    else if (this.zellen) this.zeile += name === 'p' ? ' ' : '';
    else if (name === 'ol' || name === 'ul') this.listen.pop();
    else if (name === 'li') this.beende(false);
    else if (/^(?:p|h[1-6])$/u.test(name)) this.beende(true);
  }

  fertig(): string {
    this.beende(true);
    return this.zeilen
      .join('\n')
      .replace(/\n{3,}/gu, '\n\n')
      .trim();
  }

  private beginneListe(gezaehlt: boolean): void {
    if (!this.zellen) this.beende(false);
    this.listen.push({ gezaehlt, nr: 0 });
  }

  private beginnePunkt(): void {
    if (!this.zellen) this.beende(false);
    const liste = this.listen.at(-1);
    if (!liste) return;
    liste.nr += 1;
    const tiefe = this.listen.filter((l) => l.gezaehlt).length;
    // Word counts the second level with letters; so does the reader of Ziffern.
    const zahl = tiefe > 1 ? `${String.fromCharCode(96 + Math.min(liste.nr, 26))})` : `${liste.nr}.`;
    this.zeile += liste.gezaehlt ? `${zahl} ` : '- ';
  }

  private beendeZelle(): void {
    this.zellen?.push(this.zeile.replace(/\s+/gu, ' ').trim());
    this.zeile = '';
  }

  private beendeReihe(): void {
    this.zeilen.push((this.zellen ?? []).join('\t'));
    this.zellen = null;
  }

  private beende(absatz: boolean): void {
    const zeile = this.zeile.trim();
    if (zeile !== '') this.zeilen.push(zeile, ...(absatz ? [''] : []));
    this.zeile = '';
  }
}

function alsText(html: string): string {
  const schreiber = new Zeilenschreiber();
  for (const [, zu, name, text] of html.matchAll(MARKE)) {
    if (text !== undefined) schreiber.text(text);
    else if (zu) schreiber.schliesse(name ?? '');
    else schreiber.oeffne(name ?? '');
  }
  return schreiber.fertig();
}

/** Text of a Word document: paragraphs, headings, numbered lists and tables. */
export async function liesDocx(bytes: Uint8Array): Promise<Dateitext> {
  // Word stores a protected document in the container of its old format.
  if (OLE.every((byte, i) => bytes[i] === byte)) throw new DateiUnlesbar('verschluesselt');
  pruefeZip(bytes, ELEMENTE_HOECHSTENS);
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      {
        convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
        styleMap: ['br[type="page"] => p'],
      },
    );
    const text = alsText(value);
    if (text === '') throw new DateiUnlesbar('ohne_text');
    return { text, befunde: [] };
  } catch (fehler) {
    throw fehler instanceof DateiUnlesbar ? fehler : new DateiUnlesbar('beschaedigt', { cause: fehler });
  }
}
