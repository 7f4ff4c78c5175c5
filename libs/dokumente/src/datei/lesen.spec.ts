import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { leseDatei, textAusDatei } from './lesen.js';
import { DateiUnlesbar } from './unlesbar.js';

interface Eintrag {
  name: string;
  inhalt: string;
  angeblich?: number;
}

/** A zip archive with deflated entries; `angeblich` declares another size than the real one. */
function zip(eintraege: readonly Eintrag[]): Uint8Array {
  const teile: Buffer[] = [];
  const verzeichnis: Buffer[] = [];
  let stelle = 0;
  for (const { name, inhalt, angeblich } of eintraege) {
    const roh = Buffer.from(inhalt, 'utf8');
    const gepackt = deflateRawSync(roh);
    const kopf = Buffer.alloc(26);
    kopf.writeUInt16LE(20, 0);
    kopf.writeUInt16LE(8, 4);
    kopf.writeUInt32LE(crc(roh), 10);
    kopf.writeUInt32LE(gepackt.length, 14);
    kopf.writeUInt32LE(angeblich ?? roh.length, 18);
    kopf.writeUInt16LE(name.length, 22);
    const lokal = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), kopf, Buffer.from(name), gepackt]);
    const ende = Buffer.alloc(14);
    ende.writeUInt32LE(stelle, 10);
    verzeichnis.push(
      Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1'), kopf, ende, Buffer.from(name)]),
    );
    teile.push(lokal);
    stelle += lokal.length;
  }
  const liste = Buffer.concat(verzeichnis);
  const schluss = Buffer.alloc(18);
  schluss.writeUInt16LE(eintraege.length, 4);
  schluss.writeUInt16LE(eintraege.length, 6);
  schluss.writeUInt32LE(liste.length, 8);
  schluss.writeUInt32LE(stelle, 12);
  return Buffer.concat([...teile, liste, Buffer.from('PK\u0005\u0006', 'latin1'), schluss]);
}

function crc(bytes: Buffer): number {
  let summe = 0xffffffff;
  for (const byte of bytes) {
    summe ^= byte;
    for (let i = 0; i < 8; i += 1) summe = (summe >>> 1) ^ (summe & 1 ? 0xedb88320 : 0);
  }
  return (summe ^ 0xffffffff) >>> 0;
}

const absatz = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const zelle = (text: string): string => `<w:tc>${absatz(text)}</w:tc>`;

function docx(koerper: string, angeblich?: number, vorspann = ''): Uint8Array {
  return zip([
    {
      name: '[Content_Types].xml',
      inhalt:
        '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    },
    {
      name: '_rels/.rels',
      inhalt:
        '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    },
    {
      name: 'word/document.xml',
      inhalt: `<?xml version="1.0"?>${vorspann}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${koerper}</w:body></w:document>`,
      ...(angeblich && { angeblich }),
    },
  ]);
}

/** A PDF with one page and one line of text per entry; `\n\n`-sized gaps between paragraphs. */
function pdf(zeilen: readonly { text: string; y: number }[], trailer = ''): Uint8Array {
  const inhalt = zeilen
    .map(({ text, y }) => `BT /F1 11 Tf 50 ${y} Td (${text.replace(/[()\\]/gu, '\\$&')}) Tj ET`)
    .join('\n');
  const objekte = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${Buffer.byteLength(inhalt, 'latin1')} >>\nstream\n${inhalt}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    '<< /Filter /Standard /V 1 /R 2 /P -4 /O <0102030405060708090a0b0c0d0e0f100102030405060708090a0b0c0d0e0f10> /U <0102030405060708090a0b0c0d0e0f100102030405060708090a0b0c0d0e0f10> >>',
  ];
  let text = '%PDF-1.4\n';
  const stellen = objekte.map((objekt, i) => {
    const stelle = text.length;
    text += `${i + 1} 0 obj\n${objekt}\nendobj\n`;
    return stelle;
  });
  const xref = text.length;
  text += `xref\n0 7\n0000000000 65535 f \n${stellen.map((s) => `${String(s).padStart(10, '0')} 00000 n \n`).join('')}trailer << /Size 7 /Root 1 0 R ${trailer} >>\nstartxref\n${xref}\n%%EOF`;
  return Buffer.from(text, 'latin1');
}

const grund = async (name: string, bytes: Uint8Array): Promise<string> => {
  try {
    await textAusDatei(name, bytes);
    return 'gelesen';
  } catch (fehler) {
    if (!(fehler instanceof DateiUnlesbar)) throw fehler;
    expect(fehler.de).toMatch(/\.$/u);
    expect(fehler.en).toMatch(/\.$/u);
    return fehler.grund;
  }
};

describe('textAusDatei: text', () => {
  it('reads UTF-8 with and without mark, UTF-16 and Windows-1252', async () => {
    expect(await textAusDatei('a.txt', Buffer.from('\uFEFFLösung'))).toEqual({ text: 'Lösung', befunde: [] });
    expect(await textAusDatei('a.md', Buffer.from('Lösung'))).toEqual({ text: 'Lösung', befunde: [] });
    expect((await textAusDatei('a.txt', Buffer.from('\uFEFFLösung', 'utf16le'))).text).toBe('Lösung');
    expect(await textAusDatei('a.txt', Buffer.from('L\xf6sung \x96 neu', 'latin1'))).toEqual({
      text: 'Lösung – neu',
      befunde: ['zeichensatz_umgesetzt'],
    });
  });

  it('refuses unknown kinds, binary content and large files', async () => {
    expect(await grund('a.xlsx', Buffer.from('x'))).toBe('art_unbekannt');
    expect(await grund('ohneendung', Buffer.from('x'))).toBe('art_unbekannt');
    expect(await grund('a.txt', Buffer.alloc(100))).toBe('art_unbekannt');
    expect(await grund('a.txt', Buffer.alloc(50 * 1024 * 1024 + 1))).toBe('zu_gross');
  });
});

describe('textAusDatei: DOCX', () => {
  it('reads paragraphs and tables', async () => {
    const bytes = docx(
      `${absatz('A. Problem')}${absatz('Kosten &amp; Nutzen')}<w:tbl><w:tr>${zelle('Plan')}${zelle('Ist')}</w:tr><w:tr>${zelle('5')}${zelle('3')}</w:tr></w:tbl>`,
    );
    expect((await textAusDatei('a.docx', bytes)).text).toBe(
      'A. Problem\n\nKosten & Nutzen\n\nPlan\tIst\n5\t3',
    );
  });

  it('resolves no entities of a Word document', async () => {
    const vorspann = `<!DOCTYPE w [<!ENTITY datei SYSTEM "file://${import.meta.filename}"><!ENTITY a "Nachtfalter"><!ENTITY b "${'&a;'.repeat(20)}"><!ENTITY c "${'&b;'.repeat(20)}">]>`;
    const gelesen = await textAusDatei(
      'a.docx',
      docx(absatz('A. Problem &datei; &c; Ende'), undefined, vorspann),
    ).catch((fehler: unknown) => ({ text: (fehler as DateiUnlesbar).grund }));
    expect(gelesen.text).toMatch(/Problem|beschaedigt/u);
    expect(gelesen.text).not.toMatch(/Nachtfalter|describe|import/u);
  });

  it('refuses archives that declare or hide too much', async () => {
    expect(await grund('a.docx', docx(absatz('x'), 300 * 1024 * 1024))).toBe('entpackt_zu_gross');
    expect(await grund('a.docx', docx(absatz('x'.repeat(100_000)), 1000))).toBe('entpackt_zu_gross');
  });

  it('refuses broken and protected files', async () => {
    expect(await grund('a.docx', Buffer.from('PK\u0003\u0004kaputt'))).toBe('beschaedigt');
    expect(await grund('a.docx', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]))).toBe(
      'verschluesselt',
    );
    expect(await grund('a.docx', docx(absatz('')))).toBe('ohne_text');
  });
});

describe('textAusDatei: PDF', () => {
  it('reads lines and paragraphs and keeps headings on their own line', async () => {
    const bytes = pdf([
      { text: 'A. Problem', y: 800 },
      { text: 'Die Hanse-', y: 786 },
      { text: 'stadt hat zwei Orte.', y: 772 },
      { text: 'Ein neuer Absatz.', y: 740 },
    ]);
    expect((await textAusDatei('a.pdf', bytes)).text).toBe(
      'A. Problem\n\nDie Hanse-\nstadt hat zwei Orte.\n\nEin neuer Absatz.',
    );
  });

  it('reads a PDF that is named as text into a Dokument', async () => {
    const zeilen = [
      'Der Senator für Finanzen',
      '06.01.2026',
      'Vorlage für die Sitzung des Senats am 13.01.2026',
      'Neue Post',
      'A. Problem',
      'Alt.',
      'G. Beschluss',
      '1. Der Senat stimmt zu.',
    ];
    const dokument = await leseDatei('a.txt', pdf(zeilen.map((text, i) => ({ text, y: 800 - i * 30 }))));
    expect(dokument).toMatchObject({
      dokumentklasse: 'senatsvorlage',
      einbringer: ['SF'],
      titel: 'Neue Post',
      beschluesse: [{ nr: 1, typ: ['zustimmung'] }],
    });
  });

  it('refuses encrypted, broken and text-less files', async () => {
    expect(await grund('a.pdf', pdf([{ text: 'geheim', y: 800 }], '/Encrypt 6 0 R /ID [<01> <01>]'))).toBe(
      'verschluesselt',
    );
    expect(await grund('a.pdf', Buffer.from('%PDF-1.4 kaputt'))).toBe('beschaedigt');
    expect(await grund('a.pdf', Buffer.from('kein pdf'))).toBe('beschaedigt');
    expect(await grund('a.pdf', pdf([]))).toBe('ohne_text');
  });
});
