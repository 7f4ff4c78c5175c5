import { describe, expect, it } from '@jest/globals';
import {
  absatz,
  docx,
  formulare,
  pdf,
  seite,
  verbunden,
  xlsx,
  zelle,
  zip,
} from '../../../../test/feindlich/bauen.js';
import { liesMassnahmendatei } from '../massnahmenliste/datei.js';
import { textAusDatei } from './lesen.js';
import { pruefePdf } from './pdf-zaehlen.js';
import { DateiUnlesbar, type Dateigrund } from './unlesbar.js';

type Urteil = Dateigrund | 'gelesen';

async function urteil(lesen: () => unknown): Promise<Urteil> {
  try {
    await lesen();
    return 'gelesen';
  } catch (grund) {
    if (!(grund instanceof DateiUnlesbar)) throw grund;
    return grund.grund;
  }
}

const word = (bytes: Uint8Array) => urteil(() => textAusDatei('a.docx', bytes));
const liste = (name: string, bytes: Uint8Array) => urteil(() => liesMassnahmendatei(name, bytes));
const inPdf = (bytes: Uint8Array) => urteil(() => pruefePdf(bytes));

describe('An archive', () => {
  it('is refused for what it declares: size of a part and of all, density, number of parts', async () => {
    const MIB = 1024 * 1024;
    expect(await word(docx(absatz('x'), { angeblich: 65 * MIB }))).toBe('entpackt_zu_gross');
    expect(await word(docx(absatz('x'), { angeblich: 5 * MIB }))).toBe('entpackt_zu_gross');
    const bild = (i: number) => ({ name: `word/media/${i}.png`, inhalt: `${i}`, angeblich: 60 * MIB });
    expect(await word(docx(absatz('x'), { weitere: [0, 1, 2, 3].map(bild) }))).toBe('entpackt_zu_gross');
    const teil = (i: number) => ({ name: `word/${i}.xml`, inhalt: '<a/>' });
    expect(
      await word(docx(absatz('x'), { weitere: Array.from({ length: 10_000 }, (_, i) => teil(i)) })),
    ).toBe('zu_verschachtelt');
  });

  it('that hides what it holds is refused: smaller sizes, shared bytes, a second directory', async () => {
    expect(await word(docx(absatz('x'.repeat(100_000)), { angeblich: 1000 }))).toBe('entpackt_zu_gross');
    const kern = {
      name: 'word/kern.bin',
      inhalt: Buffer.from(Array.from({ length: 5000 }, (_, i) => i * i)),
    };
    const kopien = Array.from({ length: 50 }, (_, i) => ({ name: `word/${i}.bin`, wie: 'word/kern.bin' }));
    expect(await word(docx(absatz('x'), { weitere: [kern, ...kopien] }))).toBe('entpackt_zu_gross');
    const gutes = docx(absatz('x'));
    expect(await word(gutes)).toBe('gelesen');
    const woanders = Buffer.from(gutes);
    woanders.writeUInt16LE(0xffff, woanders.length - 18);
    expect(await word(woanders)).toBe('beschaedigt');
    // Before the real end stands one more entry that the count does not know.
    const zweierlei = zip([
      { name: 'word/document.xml', inhalt: '<a/>' },
      { name: 'word/mehr.xml', inhalt: '<a/>' },
    ]);
    zweierlei.writeUInt16LE(1, zweierlei.length - 12);
    expect(await word(zweierlei)).toBe('beschaedigt');
  });

  it('is refused for elements and depth of its XML, whatever the part is called', async () => {
    expect(await word(docx('<w:p/>'.repeat(250_001)))).toBe('zu_verschachtelt');
    expect(await word(docx(`${'<w:sdt>'.repeat(300)}${'</w:sdt>'.repeat(300)}`))).toBe('zu_verschachtelt');
    const bild = { name: 'word/media/bild.png', inhalt: `\n<a>${'<b/>'.repeat(250_000)}</a>` };
    expect(await word(docx(absatz('x'), { weitere: [bild] }))).toBe('zu_verschachtelt');
    const innen = '<w:tbl><w:tr><w:tc>';
    const tief = `${innen.repeat(50)}${absatz('tief')}${'</w:tc></w:tr></w:tbl>'.repeat(50)}`;
    expect(await word(docx(tief))).toBe('gelesen');
  });

  it('counts neither comments nor CDATA nor instructions, and takes no document type', async () => {
    const anderes = `<!-- ${'<a>'.repeat(500)} --><![CDATA[${'<a>'.repeat(500)}]]><?x ${'<a>'.repeat(500)}?>`;
    expect(await word(docx(`${anderes}${absatz('Text')}`))).toBe('gelesen');
    const zeichnung = { name: 'word/media/a.svg', inhalt: '<!DOCTYPE svg><svg/>' };
    const seiteDarin = { name: 'word/a.html', inhalt: `<!DOCTYPE html><p>${'<br>'.repeat(500)}` };
    expect(await word(docx(absatz('Text'), { weitere: [zeichnung, seiteDarin] }))).toBe('gelesen');
    const bombe = `<!DOCTYPE w [<!ENTITY a "a"><!ENTITY b "${'&a;'.repeat(1000)}">]>`;
    expect(await word(docx(absatz('&b;'), { vorspann: bombe }))).toBe('beschaedigt');
  });
});

describe('A list', () => {
  const zeilen = (anzahl: number) =>
    Array.from({ length: anzahl }, (_, i) => i + 1)
      .map((nr) => `<row r="${nr}">${zelle(`A${nr}`, nr === 1 ? 'Nr.' : `D${nr}`)}</row>`)
      .join('');
  const csv = (anzahl: number, danach = '') =>
    Buffer.from(`Nr.;Maßnahme\n${'D1;Neue Fähre\n'.repeat(anzahl)}${danach}`);

  it('of thousands of rows is read, a longer one is refused and never cut', async () => {
    expect(await liste('a.xlsx', xlsx(zeilen(5000)))).toBe('gelesen');
    expect(await liste('a.xlsx', xlsx(zeilen(5001)))).toBe('zu_viele_zeilen');
    expect(await liste('a.csv', csv(4999))).toBe('gelesen');
    expect(await liste('a.csv', csv(5000))).toBe('zu_viele_zeilen');
    expect(await liste('a.csv', csv(200_000))).toBe('zu_viele_zeilen');
    const json = (anzahl: number) =>
      Buffer.from(
        JSON.stringify(Array.from({ length: anzahl }, (_, i) => ({ nummer: `D${i}`, titel: 'x' }))),
      );
    expect(await liste('a.json', json(4999))).toBe('gelesen');
    expect(await liste('a.json', json(5000))).toBe('zu_viele_zeilen');
  });

  it('may have empty rows behind its last one, as programs leave them', async () => {
    const leere = Array.from({ length: 20_000 }, (_, i) => `<row r="${i + 5001}"/>`).join('');
    expect(await liste('a.xlsx', xlsx(`${zeilen(5000)}${leere}`))).toBe('gelesen');
    expect(await liste('a.csv', csv(4999, ';\n'.repeat(20_000)))).toBe('gelesen');
  });

  it('is refused for far columns, far rows and large merged areas', async () => {
    const weit = `<row r="1">${zelle('A1', 'Nr.')}${zelle('XFD1', 'Maßnahme')}</row>`;
    expect(await liste('a.xlsx', xlsx(weit))).toBe('zu_viele_zeilen');
    const tief = `${zeilen(2)}<row r="1048576">${zelle('A1048576', 'D1')}</row>`;
    expect(await liste('a.xlsx', xlsx(tief))).toBe('zu_viele_zeilen');
    expect(await liste('a.xlsx', xlsx(zeilen(2), verbunden('A1:XFD1048576')))).toBe('zu_verschachtelt');
    expect(await liste('a.xlsx', xlsx(zeilen(9), verbunden('A3:A9')))).toBe('gelesen');
    const breit = [Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`s${i}`, '1']))];
    expect(await liste('a.json', Buffer.from(JSON.stringify(breit)))).toBe('zu_viele_zeilen');
  });
});

describe('Forms of a PDF', () => {
  it('are counted: many are drawn, but not a hundred million', async () => {
    expect(await inPdf(formulare(4, 10))).toBe('gelesen');
    expect(await inPdf(formulare(8, 10))).toBe('zu_verschachtelt');
  });

  it('are counted where they draw themselves, and where they use the resources around them', async () => {
    const form = (inhalt: string, mittel = '') =>
      [`/Type /XObject /Subtype /F#6frm /BBox [0 0 9 9] ${mittel}`, inhalt] as const;
    const kreis = [form('/X Do', '/Resources << /XObject << /X 6 0 R >> >>')];
    expect(await inPdf(seite('/X Do', '/XObject << /X 6 0 R >>', kreis))).toBe('zu_verschachtelt');
    const namen = Array.from({ length: 8 }, (_, i) => `/X${i} ${i + 6} 0 R`).join(' ');
    const kette = Array.from({ length: 8 }, (_, i) => form(`/X${i + 1} % noch einmal\n Do `.repeat(10)));
    expect(await inPdf(seite('/X0 Do', `/XObject << ${namen} >>`, kette))).toBe('zu_verschachtelt');
    expect(await inPdf(seite('/X7 Do', `/XObject << ${namen} >>`, kette))).toBe('gelesen');
  });

  it('are counted where objects lie packed in others', async () => {
    const formular = (nr: number): [string, string] => [
      `/Subtype /Form /BBox [0 0 9 9] /Resources ${nr + 10} 0 R`,
      '/X Do '.repeat(10),
    ];
    const verpackt = Array.from({ length: 8 }, (_, i) => `<< /XObject << /X ${i + 7} 0 R >> >>`);
    const stellen = verpackt.map((_, i) => `${i + 16} ${verpackt.slice(0, i).join(' ').length + (i && 1)}`);
    const kopf = `${stellen.join(' ')} `;
    const sammlung: [string, string] = [
      `/Type /ObjStm /N 8 /First ${kopf.length}`,
      kopf + verpackt.join(' '),
    ];
    const formulareVonSechs = Array.from({ length: 8 }, (_, i) => formular(i + 6));
    const bytes = seite('/X Do', '/XObject << /X 6 0 R >>', [...formulareVonSechs, sammlung]);
    expect(await inPdf(bytes)).toBe('zu_verschachtelt');
  });

  it('and streams have a size, pictures none', async () => {
    const leer = ' '.repeat(40 * 1024 * 1024);
    expect(await inPdf(seite(leer))).toBe('entpackt_zu_gross');
    const bild = ['/Subtype /Image /Width 4000 /Height 4000', leer] as const;
    expect(await inPdf(seite('/X Do', '/XObject << /X 6 0 R >>', [bild]))).toBe('gelesen');
  });

  it('that are broken or endless are left to the reader', async () => {
    const kaputt = [
      '%PDF-1.7 1 0 obj << /A << /B [ 1 0 R ',
      `%PDF-1.7 ${'1 0 obj << '.repeat(10_000)}`,
      `%PDF-1.7 ${'obj'.repeat(10_000)}`,
      '%PDF-1.7 1 0 obj << /Contents 1 0 R /Length 9 >> stream',
    ];
    for (const text of kaputt)
      expect([text.slice(0, 30), await inPdf(Buffer.from(text))]).toEqual([text.slice(0, 30), 'gelesen']);
    expect(await inPdf(seite(`/X ${'%'.repeat(5000)}`))).toBe('gelesen');
    expect(await inPdf(Buffer.from(`1 0 obj ${'['.repeat(1000)}`))).toBe('zu_verschachtelt');
    const ring = pdf(['/Type /Catalog /Pages 2 0 R', '/Type /Pages /Kids [2 0 R] /Count 1 /Parent 2 0 R']);
    expect(await urteil(() => textAusDatei('a.pdf', ring))).toBe('beschaedigt');
  });
});
