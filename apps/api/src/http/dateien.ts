import { Inject, Injectable } from '@nestjs/common';
import type { MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { dateiname, fehler, type Dateimerkmal } from '#contract';
import { sha256 } from '#engine';
import { Datenbank, neueKennung } from '#persistence';
import type { Protokoll } from '#protokoll';
import { protokolliere, zugriffVon } from '#runner';
import type { Ausweis } from '../anmeldung/ausweis.js';
import { PROTOKOLL } from '../umgebung.js';
import { art, ARTEN, dateiart, istText, type Dateiart } from './dateiarten.js';
import { klareEingabe } from './klare-eingabe.js';
import { merkmaleVon } from './merkmale.js';
import { Virenpruefung } from './virenpruefung.js';

export interface Hochgeladen {
  name: string;
  /** By its content, whatever was announced. */
  typ: string;
  inhalt: Buffer;
  sha256: string;
  /** What is active in it, or hides something else. */
  merkmale: Dateimerkmal[];
  /** What the file shows or holds; came in a field `alternativtext` before the file. */
  beschreibung?: string;
  /** Level of its own; came in a field `stufe` before the file. */
  stufe?: string;
}

/** What people upload for, and the extensions that are taken then; what is read in has no macros. */
const ENDUNGEN = {
  anlage: ['pdf', 'docx', 'docm', 'xlsx', 'xlsm', 'odt', 'ods', 'png', 'jpg', 'jpeg'],
  dokument: ['pdf', 'docx', 'xlsx', 'odt', 'ods', 'png', 'jpg', 'jpeg', 'txt', 'md'],
  liste: ['xlsx', 'csv', 'json'],
} satisfies Record<string, readonly string[]>;
type Zweck = keyof typeof ENDUNGEN;

/** Takes the files that people send: what it is, what is in it, and whether a virus scanner objects. */
@Injectable()
export class Dateiannahme {
  constructor(
    private readonly viren: Virenpruefung,
    private readonly datenbank: Datenbank,
    @Inject(PROTOKOLL) private readonly protokoll: Protokoll,
  ) {}

  /** The one file of a multipart request: size, name and content agree, or a clear answer says what to do. */
  async nimm(ich: Ausweis, anfrage: FastifyRequest, wofuer: Zweck): Promise<Hochgeladen> {
    const datei = await liesDatei(anfrage, wofuer);
    const fund = await this.viren.pruefe(datei.inhalt);
    if (fund !== null) await this.weiseAb(ich, datei, fund);
    return datei;
  }

  /** Who sent it is on record; nothing of the file is kept. */
  private async weiseAb(ich: Ausweis, datei: Hochgeladen, fund: string): Promise<never> {
    const { mandant, person } = ich;
    this.protokoll.warn({ ereignis: 'schadprogramm', mandant, person, grund: fund });
    await this.datenbank.transaktion(zugriffVon(ich), (t) =>
      protokolliere(t, {
        mandant,
        akteur: person,
        handlung: 'datei_abweisen',
        gegenstand: { art: 'datei', id: neueKennung() },
        fakten: { fund, sha256: datei.sha256 },
        detail: { name: datei.name },
      }),
    );
    throw fehler(
      'datei_schadprogramm',
      `Die Virenprüfung hat in „${datei.name}“ etwas gefunden (${fund}). Die Datei wurde nicht angenommen; ` +
        'bitte wenden Sie sich an Ihre IT.',
      `The virus scanner found something in “${datei.name}” (${fund}). The file was not taken; ` +
        'please ask your IT.',
    );
  }
}

async function liesDatei(anfrage: FastifyRequest, wofuer: Zweck): Promise<Hochgeladen> {
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
  const { typ, ist, endung } = pruefeArt({ name, inhalt, angekuendigt: teil.mimetype }, wofuer);
  const [beschreibung, stufe] = [feldVor(teil, 'alternativtext'), feldVor(teil, 'stufe')];
  const pruefsumme = sha256(inhalt);
  pruefeAnkuendigung(teil, inhalt.length, pruefsumme);
  return {
    name,
    typ,
    inhalt,
    merkmale: await merkmaleVon(ist, endung, inhalt),
    sha256: pruefsumme,
    ...(beschreibung ? { beschreibung } : {}),
    ...(stufe ? { stufe } : {}),
  };
}

interface Gekommen {
  name: string;
  inhalt: Buffer;
  angekuendigt: string;
}

/** What it is fits its extension, and what was announced. */
function pruefeArt(
  { name, inhalt, angekuendigt }: Gekommen,
  wofuer: Zweck,
): { typ: string; ist: Dateiart; endung: string } {
  const endung = name.split('.').at(-1)?.toLowerCase() ?? '';
  const erlaubte: readonly string[] = ENDUNGEN[wofuer];
  const ist = gelesenAls(endung, inhalt, wofuer);
  const typ = art(ist).typen?.[endung];
  const fremd = typ !== undefined && !passtZu(ist, angekuendigt);
  if (typ !== undefined && erlaubte.includes(endung) && !fremd) return { typ, ist, endung };
  const { de, en } = art(dateiart(inhalt)).worte;
  throw fehler(
    'datei_typ',
    `„${name}“ ist ${de}${fremd ? `, angekündigt als ${angekuendigt}` : ''}. ` +
      `Erlaubt sind ${erlaubte.join(', ')}; der Inhalt muss zur Endung passen.`,
    `“${name}” is ${en}${fremd ? `, announced as ${angekuendigt}` : ''}. ` +
      `Allowed are ${erlaubte.join(', ')}; the content must match the extension.`,
  );
}

/** A text is what its sender calls one; what is wrong with an archive, its reader says better. */
function gelesenAls(endung: string, inhalt: Buffer, wofuer: Zweck): Dateiart {
  const ist = dateiart(inhalt);
  if (Object.hasOwn(ARTEN.text.typen, endung)) return istText(inhalt) ? 'text' : ist;
  if (ist !== 'kaputt' || wofuer === 'anlage') return ist;
  return endung === 'xlsx' ? 'excel' : 'word';
}

/** Programs that know nothing of a file announce bytes; a text is announced as anything. */
function passtZu(ist: Dateiart, angekuendigt: string): boolean {
  const { typen = {}, auch = [] } = art(ist);
  const bekannte = ['', 'application/octet-stream', ...Object.values(typen), ...auch];
  return ist === 'text' || bekannte.some((typ) => typ.toLowerCase() === angekuendigt.toLowerCase());
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
