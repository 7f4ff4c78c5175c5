import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

const LESBAR = /\.(?:txt|md|pdf|docx|csv|xlsx|json)$/iu;

/**
 * Files in order; of a folder everything in it that can be read, folders within it included. What is not
 * there stays in the list: its import says so.
 */
export async function dateienAus(pfade: readonly string[]): Promise<string[]> {
  const gefunden = [];
  for (const pfad of pfade) {
    const ordner = await stat(pfad).then(
      (eines) => eines.isDirectory(),
      () => false,
    );
    gefunden.push(...(ordner ? await imOrdner(pfad) : [pfad]));
  }
  return gefunden;
}

async function imOrdner(ordner: string): Promise<string[]> {
  const eintraege = await readdir(ordner, { withFileTypes: true, recursive: true });
  return eintraege
    .filter((eintrag) => eintrag.isFile() && LESBAR.test(eintrag.name))
    .map(({ parentPath, path, name }) => join(parentPath ?? path, name))
    .sort((a, b) => a.localeCompare(b, 'de', { numeric: true }));
}
