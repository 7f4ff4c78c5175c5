import { crc32 } from 'node:zlib';

/** A zip archive of these parts, stored as they are. */
export function zip(teile: Readonly<Record<string, string>>): Buffer<ArrayBuffer> {
  const dateien: Buffer[] = [];
  const verzeichnis: Buffer[] = [];
  let stelle = 0;
  for (const [name, text] of Object.entries(teile)) {
    const inhalt = Buffer.from(text);
    const kopf = Buffer.alloc(26);
    kopf.writeUInt16LE(20, 0);
    kopf.writeUInt32LE(crc32(inhalt), 10);
    kopf.writeUInt32LE(inhalt.length, 14);
    kopf.writeUInt32LE(inhalt.length, 18);
    kopf.writeUInt16LE(Buffer.byteLength(name), 22);
    const datei = Buffer.concat([Buffer.from('PK\u0003\u0004'), kopf, Buffer.from(name), inhalt]);
    const ende = Buffer.alloc(14);
    ende.writeUInt32LE(stelle, 10);
    verzeichnis.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\0'), kopf, ende, Buffer.from(name)]));
    dateien.push(datei);
    stelle += datei.length;
  }
  const schluss = Buffer.alloc(18);
  schluss.writeUInt16LE(dateien.length, 4);
  schluss.writeUInt16LE(dateien.length, 6);
  schluss.writeUInt32LE(Buffer.concat(verzeichnis).length, 8);
  schluss.writeUInt32LE(stelle, 12);
  return Buffer.concat([...dateien, ...verzeichnis, Buffer.from('PK\u0005\u0006'), schluss]);
}

const PAKET = 'application/vnd.openxmlformats-package.relationships+xml';
const DOKUMENT = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const FORMAT = 'http://schemas.openxmlformats.org';

/** A Word file with these paragraphs, and with further parts. */
export function docx(
  absaetze: readonly string[],
  weitere: Readonly<Record<string, string>> = {},
): Buffer<ArrayBuffer> {
  return zip({
    '[Content_Types].xml':
      `<?xml version="1.0"?><Types xmlns="${FORMAT}/package/2006/content-types">` +
      `<Default Extension="rels" ContentType="${PAKET}"/>` +
      `<Override PartName="/word/document.xml" ContentType="${DOKUMENT}"/></Types>`,
    '_rels/.rels':
      `<?xml version="1.0"?><Relationships xmlns="${FORMAT}/package/2006/relationships">` +
      `<Relationship Id="r1" Type="${FORMAT}/officeDocument/2006/relationships/officeDocument" ` +
      'Target="word/document.xml"/></Relationships>',
    'word/document.xml':
      `<?xml version="1.0"?><w:document xmlns:w="${FORMAT}/wordprocessingml/2006/main"><w:body>` +
      absaetze.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('') +
      '</w:body></w:document>',
    ...weitere,
  });
}
