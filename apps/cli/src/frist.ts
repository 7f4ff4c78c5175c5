import { aufruf } from './hilfe.js';
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { istDatum, liesFrist, type Datum } from '#kalender';

interface Frage {
  phrase: string;
  bezug: Datum | null;
}

/** Wrong use: the message says in both languages what to do. */
class Fehlbedienung extends Error {}

const AUFRUF = aufruf('frist');

function pruefeBezug(bezug: unknown, wo: string): Datum | null {
  if (bezug === undefined || bezug === null) return null;
  if (typeof bezug === 'string' && istDatum(bezug)) return bezug;
  throw new Fehlbedienung(
    `${wo}: Das Bezugsdatum „${String(bezug)}“ gibt es nicht, bitte als JJJJ-MM-TT angeben. ` +
      '/ The date does not exist, please write YYYY-MM-DD.',
  );
}

function alsFrage(eintrag: unknown, stelle: number): Frage {
  const { phrase, bezug } = (eintrag ?? {}) as { phrase?: unknown; bezug?: unknown };
  if (typeof phrase !== 'string') {
    throw new Fehlbedienung(
      `Eintrag ${stelle + 1} der Liste hat keine „phrase“; erwartet wird [{"phrase": "…", "bezug": ` +
        `"JJJJ-MM-TT"}]. / Entry ${stelle + 1} has no "phrase".`,
    );
  }
  return { phrase, bezug: pruefeBezug(bezug, `Eintrag ${stelle + 1}`) };
}

async function liesListe(datei: string): Promise<Frage[]> {
  const text = await readFile(datei, 'utf8').catch(() => {
    throw new Fehlbedienung(
      `Die Datei „${datei}“ ist nicht lesbar, bitte Pfad und Rechte prüfen. ` +
        `/ Cannot read "${datei}", please check path and permissions.`,
    );
  });
  let inhalt: unknown;
  try {
    inhalt = JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    throw new Fehlbedienung(
      `„${datei}“ ist kein gültiges JSON, bitte die Datei prüfen. ` +
        `/ "${datei}" is not valid JSON, please check the file.`,
    );
  }
  if (!Array.isArray(inhalt)) {
    throw new Fehlbedienung(
      `„${datei}“ muss eine Liste enthalten: [{"phrase": "…", "bezug": "JJJJ-MM-TT"}]. ` +
        `/ "${datei}" must hold a JSON list.`,
    );
  }
  return inhalt.map(alsFrage);
}

function optionen(argumente: string[]): { phrase: string; bezug?: string; liste?: string } {
  try {
    const { values, positionals } = parseArgs({
      args: argumente,
      allowPositionals: true,
      options: { bezug: { type: 'string' }, liste: { type: 'string' } },
    });
    return { phrase: positionals.join(' ').trim(), ...values };
  } catch {
    throw new Fehlbedienung(
      `Unbekannte oder unvollständige Option, erwartet wird: ${AUFRUF}` +
        ' / Unknown or incomplete option, see the usage above.',
    );
  }
}

async function antworte(argumente: string[]): Promise<unknown> {
  const { phrase, bezug, liste } = optionen(argumente);
  if (liste !== undefined)
    return (await liesListe(liste)).map((frage) => liesFrist(frage.phrase, frage.bezug));
  if (!phrase)
    throw new Fehlbedienung(
      `Es fehlt die Fristangabe: ${AUFRUF} / The deadline phrase is missing, see the usage above.`,
    );
  return liesFrist(phrase, pruefeBezug(bezug, '--bezug'));
}

/** `kogge frist`: reads German deadline phrases and prints them as JSON. */
export async function frist(argumente: string[]): Promise<number> {
  try {
    process.stdout.write(`${JSON.stringify(await antworte(argumente), null, 2)}\n`);
    return 0;
  } catch (fehler) {
    if (!(fehler instanceof Fehlbedienung)) throw fehler;
    process.stderr.write(`${fehler.message}\n`);
    return 2;
  }
}
