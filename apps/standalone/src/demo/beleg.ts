/** A PDF of one page with these lines, in Helvetica; WinAnsi has the umlauts. */
export function einPdf(zeilen: readonly string[]): Buffer {
  const text = zeilen.map((zeile) => `(${zeile.replaceAll(/[\\()]/gu, '\\$&')}) Tj T*`).join('\n');
  const strom = `BT /F1 12 Tf 16 TL 72 770 Td\n${text}\nET`;
  const objekte = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${Buffer.byteLength(strom, 'latin1')} >>\nstream\n${strom}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ];
  let pdf = '%PDF-1.4\n';
  const orte = objekte.map((objekt, nr) => {
    const ort = Buffer.byteLength(pdf, 'latin1');
    pdf += `${nr + 1} 0 obj\n${objekt}\nendobj\n`;
    return ort;
  });
  const verzeichnis = Buffer.byteLength(pdf, 'latin1');
  const zeile = (ort: number) => `${String(ort).padStart(10, '0')} 00000 n \n`;
  pdf += `xref\n0 ${orte.length + 1}\n0000000000 65535 f \n${orte.map(zeile).join('')}`;
  pdf += `trailer\n<< /Size ${orte.length + 1} /Root 1 0 R >>\nstartxref\n${verzeichnis}\n%%EOF\n`;
  return Buffer.from(pdf, 'latin1');
}
