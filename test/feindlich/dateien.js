/**
 * Files that mean harm, made anew each time: small on the wire, large or endless for whoever reads them. For
 * the story and for the measurement (`lesen.js`).
 */
import { absatz, docx, formulare, seite, verbunden, versteckt, xlsx, zelle } from './bauen.js';

const MIB = 1024 * 1024;
const gefuellt = (text, bytes) => text.repeat(Math.ceil(bytes / text.length));
const word = (mebibyte) => docx(gefuellt(absatz('Der Senat stimmt zu.'), mebibyte * MIB));

const INHALT = '<w:sdt><w:sdtContent>';
const ENDE = '</w:sdtContent></w:sdt>';

const gezaehlteZeilen = (anzahl) =>
  Array.from({ length: anzahl }, (_, i) => i + 1)
    .map((nr) => `<row r="${nr}">${zelle(`A${nr}`, `D${nr}`)}${zelle(`B${nr}`, 'Neue Fähre')}</row>`)
    .join('');

/** Four thousand entries that share the bytes of one, which says that it is small. */
function ueberlappend() {
  const kern = { name: 'word/kern.xml', inhalt: gefuellt('<w:p/>', 15 * MIB), angeblich: 20_000 };
  const weitere = Array.from({ length: 4000 }, (_, i) => ({ name: `word/${i}.xml`, wie: kern.name }));
  return docx(absatz('x'), { weitere: [kern, ...weitere] });
}

/** Not many elements, not many bytes, and each a heap of objects for whoever builds a tree. */
function mitAttributen(elemente) {
  const attribute = Array.from({ length: 12 }, (_, i) => `a${i}=""`).join(' ');
  return Array.from({ length: elemente }, (_, i) => `<w:p ${attribute} w:nr="${i}"/>`).join('');
}

/**
 * Name, content, and why it is refused. The first five are those that once stopped the service; of the last two
 * nothing can be counted beforehand.
 */
export const FEINDLICHE = [
  ['wiederholt-10.docx', () => word(10), 'entpackt_zu_gross'],
  ['wiederholt-40.docx', () => word(40), 'entpackt_zu_gross'],
  ['wiederholt-190.docx', () => word(190), 'entpackt_zu_gross'],
  ['zeilen-200000.xlsx', () => xlsx(gezaehlteZeilen(200_000)), 'zu_viele_zeilen'],
  ['formulare-8x10.pdf', () => formulare(8, 10), 'zu_verschachtelt'],
  [
    'verschachtelt.docx',
    () => docx(INHALT.repeat(50_000) + absatz('x') + ENDE.repeat(50_000)),
    'zu_verschachtelt',
  ],
  ['ueberlappend.docx', ueberlappend, 'entpackt_zu_gross'],
  ['verbunden.xlsx', () => xlsx(gezaehlteZeilen(2), verbunden('A1:XFD1048576')), 'zu_verschachtelt'],
  ['strom-400.pdf', () => seite(' '.repeat(300 * MIB) + gefuellt('q Q ', 100 * MIB)), 'entpackt_zu_gross'],
  ['attribute.docx', () => docx(mitAttributen(240_000)), 'zu_aufwendig'],
  ['versteckt.pdf', () => formulare(8, 10, versteckt), 'zu_aufwendig'],
];
