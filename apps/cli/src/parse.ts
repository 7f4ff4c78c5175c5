import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { DateiUnlesbar } from '#dokumente';
import { mitLesewerk } from './lesewerk.js';
import { melde } from './melden.js';

const FALSCHER_AUFRUF = 2;
const ABGELEHNT = 1;

const FEHLER: Record<string, string> = {
  ENOENT: 'gibt es nicht; bitte den Pfad prüfen. / does not exist; please check the path.',
  EISDIR: 'ist ein Ordner; bitte eine Datei angeben. / is a folder; please name a file.',
  EACCES:
    'darf nicht gelesen werden; bitte die Zugriffsrechte prüfen. / may not be read; please check its permissions.',
};

function erklaere(datei: string, fehler: unknown): number {
  if (fehler instanceof DateiUnlesbar) return melde(`${datei}: ${fehler.de} / ${fehler.en}`, ABGELEHNT);
  const code = (fehler as NodeJS.ErrnoException).code ?? '';
  const satz =
    FEHLER[code] ??
    'lässt sich nicht lesen; bitte Datei und Datenträger prüfen. ' +
      '/ cannot be read; please check the file and its disk.';
  return melde(`„${datei}“ ${satz}`, FALSCHER_AUFRUF);
}

/** `kogge parse FILE`: one JSON object with what stands in the paper. */
export async function parse(argumente: string[]): Promise<number> {
  const dateien = argumente.filter((argument) => argument !== '--');
  const [datei] = dateien;
  if (!datei || dateien.length > 1 || (datei.startsWith('-') && datei !== '-')) {
    return melde(
      'Bitte genau eine Datei angeben: kogge parse DATEI / Please name exactly one file: kogge parse FILE',
      FALSCHER_AUFRUF,
    );
  }
  try {
    const bytes = await readFile(datei);
    const { dokument } = await mitLesewerk((werk) => werk.lies('dokument', { name: basename(datei), bytes }));
    process.stdout.write(`${JSON.stringify(dokument, null, process.stdout.isTTY ? 2 : undefined)}\n`);
    return 0;
  } catch (fehler) {
    return erklaere(datei, fehler);
  }
}
