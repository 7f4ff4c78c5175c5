/** Builds office files and PDFs byte by byte, also such as no program would write. */
import { deflateRawSync, deflateSync } from 'node:zlib';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const TABELLE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const BEZIEHUNG = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PAKET = 'http://schemas.openxmlformats.org/package/2006';
const KOPF = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/**
 * A zip archive. An entry has `name` and `inhalt`; `angeblich` declares another size than the real one, `wie`
 * points to the bytes of an entry before it instead of having its own. Without checksums: nobody here looks at them.
 */
export function zip(eintraege) {
  const teile = [];
  const verzeichnis = [];
  const lage = new Map();
  let stelle = 0;
  for (const { name, inhalt, angeblich, wie } of eintraege) {
    const eigene = lage.get(wie) ?? packe(name, Buffer.from(inhalt), angeblich);
    if (wie === undefined) {
      teile.push(eigene.lokal);
      lage.set(name, { ...eigene, ab: stelle });
    }
    const ende = Buffer.alloc(14);
    ende.writeUInt32LE(wie === undefined ? stelle : eigene.ab, 10);
    const kopf = Buffer.from(eigene.kopf);
    kopf.writeUInt16LE(Buffer.byteLength(name), 22);
    verzeichnis.push(Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1'), kopf, ende, Buffer.from(name));
    if (wie === undefined) stelle += eigene.lokal.length;
  }
  const liste = Buffer.concat(verzeichnis);
  const schluss = Buffer.alloc(18);
  schluss.writeUInt16LE(eintraege.length, 4);
  schluss.writeUInt16LE(eintraege.length, 6);
  schluss.writeUInt32LE(liste.length, 8);
  schluss.writeUInt32LE(stelle, 12);
  return Buffer.concat([...teile, liste, Buffer.from('PK\u0005\u0006', 'latin1'), schluss]);
}

function packe(name, roh, angeblich = roh.length) {
  const gepackt = deflateRawSync(roh, { level: 9 });
  const kopf = Buffer.alloc(26);
  kopf.writeUInt16LE(20, 0);
  kopf.writeUInt16LE(8, 4);
  kopf.writeUInt32LE(gepackt.length, 14);
  kopf.writeUInt32LE(angeblich, 18);
  kopf.writeUInt16LE(Buffer.byteLength(name), 22);
  return {
    kopf,
    lokal: Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), kopf, Buffer.from(name), gepackt]),
  };
}

const paket = (ziel, typ) => [
  {
    name: '[Content_Types].xml',
    inhalt:
      `${KOPF}<Types xmlns="${PAKET}/content-types">` +
      `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Override PartName="/${ziel}" ContentType="application/vnd.openxmlformats-officedocument.${typ}.main+xml"/>` +
      '</Types>',
  },
  {
    name: '_rels/.rels',
    inhalt:
      `${KOPF}<Relationships xmlns="${PAKET}/relationships">` +
      `<Relationship Id="r1" Type="${BEZIEHUNG}/officeDocument" Target="${ziel}"/></Relationships>`,
  },
];

export const absatz = (text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

/** A Word document with this body; further parts and a beginning of the XML where wanted. */
export function docx(koerper, { weitere = [], vorspann = '', angeblich } = {}) {
  return zip([
    ...paket('word/document.xml', 'wordprocessingml.document'),
    {
      name: 'word/document.xml',
      inhalt: `${KOPF}${vorspann}<w:document xmlns:w="${WORD}"><w:body>${koerper}</w:body></w:document>`,
      angeblich,
    },
    ...weitere,
  ]);
}

/** A workbook with one sheet of this `sheetData`; `danach` follows it. */
export function xlsx(zeilen, danach = '') {
  return zip([
    ...paket('xl/workbook.xml', 'spreadsheetml.sheet'),
    {
      name: 'xl/workbook.xml',
      inhalt:
        `${KOPF}<workbook xmlns="${TABELLE}" xmlns:r="${BEZIEHUNG}">` +
        '<sheets><sheet name="Liste" sheetId="1" r:id="r1"/></sheets></workbook>',
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      inhalt:
        `${KOPF}<Relationships xmlns="${PAKET}/relationships">` +
        `<Relationship Id="r1" Type="${BEZIEHUNG}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    },
    {
      name: 'xl/worksheets/sheet1.xml',
      inhalt: `${KOPF}<worksheet xmlns="${TABELLE}"><sheetData>${zeilen}</sheetData>${danach}</worksheet>`,
    },
  ]);
}

export const zelle = (stelle, text) => `<c r="${stelle}" t="inlineStr"><is><t>${text}</t></is></c>`;

const gepackt = (inhalt) => ({
  filter: '/FlateDecode',
  bytes: deflateSync(Buffer.from(inhalt, 'latin1'), { level: 9 }),
});

/** Packed so that only a whole reader of PDF sees what is in it. */
export const versteckt = (inhalt) => ({
  filter: '/ASCIIHexDecode',
  bytes: Buffer.from(`${Buffer.from(inhalt, 'latin1').toString('hex')}>`, 'latin1'),
});

export const verbunden = (bereich) => `<mergeCells><mergeCell ref="${bereich}"/></mergeCells>`;

/** A PDF of these objects, numbered from 1; a pair is a dictionary with its stream. The first is the catalog. */
export function pdf(objekte, packe = gepackt) {
  const teile = [Buffer.from('%PDF-1.7\n', 'latin1')];
  const stellen = [];
  let laenge = teile[0].length;
  for (const [i, objekt] of objekte.entries()) {
    const [angaben, strom] = Array.isArray(objekt) ? objekt : [objekt];
    const teil = Buffer.concat([
      Buffer.from(`${i + 1} 0 obj\n`, 'latin1'),
      ...(strom === undefined
        ? [Buffer.from(`<< ${angaben} >>`, 'latin1')]
        : mitStrom(angaben, packe(strom))),
      Buffer.from('\nendobj\n', 'latin1'),
    ]);
    stellen.push(laenge);
    teile.push(teil);
    laenge += teil.length;
  }
  const eintraege = stellen.map((stelle) => `${String(stelle).padStart(10, '0')} 00000 n \n`).join('');
  const schluss =
    `xref\n0 ${objekte.length + 1}\n0000000000 65535 f \n${eintraege}` +
    `trailer << /Size ${objekte.length + 1} /Root 1 0 R >>\nstartxref\n${laenge}\n%%EOF\n`;
  return Buffer.concat([...teile, Buffer.from(schluss, 'latin1')]);
}

const mitStrom = (angaben, { filter, bytes }) => [
  Buffer.from(`<< ${angaben} /Filter ${filter} /Length ${bytes.length} >>\nstream\n`, 'latin1'),
  bytes,
  Buffer.from('\nendstream', 'latin1'),
];

const SEITE = '/Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R';
const SCHRIFT = '/Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding';
const BAUM = ['/Type /Catalog /Pages 2 0 R', '/Type /Pages /Kids [3 0 R] /Count 1'];

/** A PDF of one page with this content; its font is /F1. */
export const seite = (inhalt, weitere = '', objekte = [], packe = gepackt) =>
  pdf(
    [
      ...BAUM,
      `${SEITE} /Resources << /Font << /F1 5 0 R >> ${weitere} >>`,
      ['', inhalt],
      SCHRIFT,
      ...objekte,
    ],
    packe,
  );

const formular = (ziel, inhalt) => [
  `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /Font << /F1 5 0 R >> ${ziel} >>`,
  inhalt,
];

/** Forms within forms: each draws the next one so many times; the innermost writes a word. */
export function formulare(tiefe, mal, packe = gepackt) {
  const objekte = Array.from({ length: tiefe }, (_, i) =>
    i === tiefe - 1
      ? formular('', 'BT /F1 9 Tf (Wort) Tj ET')
      : formular(`/XObject << /X ${i + 7} 0 R >>`, '/X Do '.repeat(mal)),
  );
  return seite('/X Do '.repeat(mal), '/XObject << /X 6 0 R >>', objekte, packe);
}
