import type { MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { dateiname, fehler } from '#contract';
import { sha256 } from '#engine';
import { klareEingabe } from './klare-eingabe.js';

export interface Hochgeladen {
  name: string;
  typ: string;
  inhalt: Buffer;
  sha256: string;
  /** What the file shows or holds; came in a field `alternativtext` before the file. */
  beschreibung?: string;
  /** Level of its own; came in a field `stufe` before the file. */
  stufe?: string;
}

interface Dateiart {
  endungen: readonly string[];
  typ: string;
  /** First bytes, or how to tell text. */
  anfang: readonly number[] | 'text';
  /** What stands somewhere inside and tells one kind of archive from another. */
  darin?: string;
}

const ZIP = [0x50, 0x4b, 0x03, 0x04] as const;
const ARTEN: readonly Dateiart[] = [
  { endungen: ['pdf'], typ: 'application/pdf', anfang: [0x25, 0x50, 0x44, 0x46] },
  {
    endungen: ['docx'],
    typ: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    anfang: ZIP,
    darin: 'word/',
  },
  {
    endungen: ['xlsx'],
    typ: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    anfang: ZIP,
    darin: 'xl/',
  },
  {
    endungen: ['odt'],
    typ: 'application/vnd.oasis.opendocument.text',
    anfang: ZIP,
    darin: 'application/vnd.oasis.opendocument.text',
  },
  {
    endungen: ['ods'],
    typ: 'application/vnd.oasis.opendocument.spreadsheet',
    anfang: ZIP,
    darin: 'application/vnd.oasis.opendocument.spreadsheet',
  },
  { endungen: ['png'], typ: 'image/png', anfang: [0x89, 0x50, 0x4e, 0x47] },
  { endungen: ['jpg', 'jpeg'], typ: 'image/jpeg', anfang: [0xff, 0xd8, 0xff] },
];
const TEXTARTEN: readonly Dateiart[] = [{ endungen: ['txt', 'md'], typ: 'text/plain', anfang: 'text' }];
/** What people upload for: to hang it on a paper, to have a document read, or a list. */
const AUSWAHL = {
  anlage: ARTEN,
  dokument: [...ARTEN, ...TEXTARTEN],
  liste: [
    ...ARTEN.filter(({ endungen }) => endungen.includes('xlsx')),
    { endungen: ['csv', 'json'], typ: 'text/plain', anfang: 'text' },
  ],
} satisfies Record<string, readonly Dateiart[]>;

/** The one file of a multipart request: size, name and content agree, or a clear answer says what to do. */
export async function nimmDatei(anfrage: FastifyRequest, wofuer: keyof typeof AUSWAHL): Promise<Hochgeladen> {
  if (!anfrage.isMultipart())
    throw fehler(
      'datei_typ',
      'Bitte senden Sie die Datei als multipart/form-data.',
      'Please send the file as multipart/form-data.',
    );
  const teil = await anfrage.file().catch(() => {
    throw fehler(
      'datei_typ',
      'Die Datei ist nicht als multipart/form-data zu lesen. Bitte senden Sie sie noch einmal.',
      'The file cannot be read as multipart/form-data. Please send it again.',
    );
  });
  if (!teil) throw fehler('eingabe_ungueltig', 'Es wurde keine Datei gesendet.', 'No file was sent.');
  const inhalt = await ganzerInhalt(teil);
  const name = dateiname(teil.filename);
  const arten: readonly Dateiart[] = AUSWAHL[wofuer];
  const art = arten.find(({ endungen }) => endungen.includes(name.split('.').at(-1)?.toLowerCase() ?? ''));
  if (!art || !passt(art, inhalt)) {
    const erlaubt = arten.flatMap(({ endungen }) => endungen).join(', ');
    throw fehler(
      'datei_typ',
      `Erlaubt sind ${erlaubt}; der Inhalt muss zur Endung passen.`,
      `Allowed are ${erlaubt}; the content must match the extension.`,
    );
  }
  const [beschreibung, stufe] = [feldVor(teil, 'alternativtext'), feldVor(teil, 'stufe')];
  const pruefsumme = sha256(inhalt);
  pruefeAnkuendigung(teil, inhalt.length, pruefsumme);
  return {
    name,
    typ: art.typ,
    inhalt,
    sha256: pruefsumme,
    ...(beschreibung ? { beschreibung } : {}),
    ...(stufe ? { stufe } : {}),
  };
}

/**
 * Every byte of the file. Whether it was cut is asked after reading: a body that pauses exactly at the limit ends
 * the reading before the part says that there was more.
 */
async function ganzerInhalt(teil: MultipartFile): Promise<Buffer> {
  const inhalt = await teil.toBuffer().catch(() => null);
  if (inhalt === null || teil.file.truncated)
    throw fehler(
      'datei_zu_gross',
      'Die Datei ist größer als erlaubt. Bitte verkleinern Sie sie oder teilen Sie sie auf.',
      'The file is larger than allowed. Please shrink or split it.',
    );
  return inhalt;
}

/** What came is what was announced in the fields `groesse` (bytes) and `sha256` before the file, where they stand. */
function pruefeAnkuendigung(teil: MultipartFile, bytes: number, pruefsumme: string): void {
  const [groesse, angekuendigt] = [feldVor(teil, 'groesse'), feldVor(teil, 'sha256').toLowerCase()];
  if ((groesse === '' || groesse === String(bytes)) && (angekuendigt === '' || angekuendigt === pruefsumme))
    return;
  throw fehler(
    'datei_unvollstaendig',
    'Die Datei kam nicht so an, wie sie angekündigt war. Bitte senden Sie sie noch einmal.',
    'The file did not arrive as it was announced. Please send it again.',
  );
}

function feldVor({ fields }: MultipartFile, name: string): string {
  const feld = fields[name];
  const wert = feld && 'value' in feld && typeof feld.value === 'string' ? feld.value : '';
  return klareEingabe({ [name]: wert })[name]?.trim() ?? '';
}

function passt({ anfang, darin = '' }: Dateiart, inhalt: Buffer): boolean {
  if (anfang === 'text')
    return !inhalt.subarray(0, 4096).includes(0) || inhalt[0] === 0xff || inhalt[0] === 0xfe;
  return anfang.every((byte, i) => inhalt[i] === byte) && inhalt.includes(darin);
}
