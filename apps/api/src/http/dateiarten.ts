import type { Zweisprachig } from '#contract';
import { archivteile } from './archiv.js';

interface Art {
  /** What people call it. */
  worte: Zweisprachig;
  /** Extensions under which it is taken, each with the media type it is served as. */
  typen?: Readonly<Record<string, string>>;
  /** Media types under which programs announce it as well. */
  auch?: readonly string[];
}

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const ODF = 'application/vnd.oasis.opendocument';
const TEXT = 'text/plain';
/** What they are as well, where the sending machine has no program for them. */
const ZIPTYPEN = ['application/zip', 'application/x-zip-compressed'];

/** What a file may be, by its content. Only those with an extension are taken. */
export const ARTEN = {
  pdf: {
    worte: { de: 'ein PDF', en: 'a PDF' },
    typen: { pdf: 'application/pdf' },
    auch: ['application/x-pdf'],
  },
  word: {
    worte: { de: 'ein Word-Dokument', en: 'a Word document' },
    typen: {
      docx: `${OFFICE}.wordprocessingml.document`,
      docm: 'application/vnd.ms-word.document.macroEnabled.12',
    },
    auch: ['application/msword', ...ZIPTYPEN],
  },
  excel: {
    worte: { de: 'eine Excel-Tabelle', en: 'an Excel workbook' },
    typen: {
      xlsx: `${OFFICE}.spreadsheetml.sheet`,
      xlsm: 'application/vnd.ms-excel.sheet.macroEnabled.12',
    },
    auch: ['application/vnd.ms-excel', ...ZIPTYPEN],
  },
  odt: {
    worte: { de: 'ein OpenDocument-Text', en: 'an OpenDocument text' },
    typen: { odt: `${ODF}.text` },
    auch: ZIPTYPEN,
  },
  ods: {
    worte: { de: 'eine OpenDocument-Tabelle', en: 'an OpenDocument spreadsheet' },
    typen: { ods: `${ODF}.spreadsheet` },
    auch: ZIPTYPEN,
  },
  png: { worte: { de: 'ein Bild (PNG)', en: 'a picture (PNG)' }, typen: { png: 'image/png' } },
  jpeg: {
    worte: { de: 'ein Bild (JPEG)', en: 'a picture (JPEG)' },
    typen: { jpg: 'image/jpeg', jpeg: 'image/jpeg' },
    auch: ['image/jpg', 'image/pjpeg'],
  },
  text: {
    worte: { de: 'ein Text', en: 'a text' },
    typen: { txt: TEXT, md: TEXT, csv: TEXT, json: TEXT },
  },
  programm: { worte: { de: 'ein Programm', en: 'a program' } },
  webseite: {
    worte: { de: 'eine Webseite oder Grafik mit Skripten', en: 'a web page or a scripted graphic' },
  },
  frueher: {
    worte: {
      de: 'ein altes oder verschlüsseltes Office-Dokument',
      en: 'an old or encrypted Office document',
    },
  },
  archiv: { worte: { de: 'ein Archiv', en: 'an archive' } },
  kaputt: { worte: { de: 'ein beschädigtes Archiv', en: 'a broken archive' } },
  unbekannt: { worte: { de: 'nichts, was Kogge kennt', en: 'nothing that Kogge knows' } },
} as const satisfies Record<string, Art>;

export type Dateiart = keyof typeof ARTEN;

export const art = (name: Dateiart): Art => ARTEN[name];

/** The first bytes of what is no archive, in hexadecimal. */
const ANFAENGE: readonly [string, Dateiart][] = [
  ['25504446', 'pdf'],
  ['89504e470d0a1a0a', 'png'],
  ['ffd8ff', 'jpeg'],
  ['4d5a', 'programm'],
  ['7f454c46', 'programm'],
  ['2321', 'programm'],
  ['feedface', 'programm'],
  ['feedfacf', 'programm'],
  ['cefaedfe', 'programm'],
  ['cffaedfe', 'programm'],
  ['cafebabe', 'programm'],
  ['d0cf11e0', 'frueher'],
  ['526172211a07', 'archiv'],
  ['377abcaf271c', 'archiv'],
  ['1f8b', 'archiv'],
];
const ZIP = '504b0304';
const WEBSEITE =
  /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,500}?-->\s*)?<(?:!doctype|html|head|body|script|svg)\b/isu;
const PROBE = 4096;

/** What a file is, whatever it is called: by its first bytes, and by the directory where it is an archive. */
export function dateiart(inhalt: Buffer): Dateiart {
  const anfang = inhalt.toString('hex', 0, 8);
  if (anfang.startsWith(ZIP)) return archivart(inhalt);
  const bekannt = ANFAENGE.find(([bytes]) => anfang.startsWith(bytes))?.[1];
  if (bekannt) return bekannt;
  if (WEBSEITE.test(inhalt.toString('utf8', 0, PROBE))) return 'webseite';
  return istText(inhalt) ? 'text' : 'unbekannt';
}

/** No zero bytes, unless every second one is. */
export const istText = (inhalt: Buffer): boolean =>
  !inhalt.subarray(0, PROBE).includes(0) || inhalt[0] === 0xff || inhalt[0] === 0xfe;

function archivart(inhalt: Buffer): Dateiart {
  const namen = archivteile(inhalt)?.map(({ name }) => name);
  if (!namen) return 'kaputt';
  if (namen[0] === 'mimetype') return odfart(inhalt);
  if (!namen.includes('[Content_Types].xml')) return 'archiv';
  if (namen.some((name) => name.startsWith('word/'))) return 'word';
  return namen.some((name) => name.startsWith('xl/')) ? 'excel' : 'archiv';
}

/** OpenDocument says what it is in its first part, which is never packed. */
function odfart(inhalt: Buffer): Dateiart {
  const [, odf] =
    /^mimetypeapplication\/vnd\.oasis\.opendocument\.(text|spreadsheet)(?=PK)/u.exec(
      inhalt.toString('latin1', 30, 130),
    ) ?? [];
  if (odf === undefined) return 'archiv';
  return odf === 'text' ? 'odt' : 'ods';
}
