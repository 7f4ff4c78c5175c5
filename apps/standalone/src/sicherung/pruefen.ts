import { join } from 'node:path';
import { liesSicherung, summeVon, type Sicherung } from './sicherung.js';

/**
 * Reads every file of a backup and compares it with what was written down when it was made. @throws with a
 * sentence: no backup, or a file of it is damaged or missing
 */
export async function pruefeSicherung(
  ordner: string,
  melde: (anteil: number) => void = () => {},
): Promise<Sicherung> {
  const sicherung = await liesSicherung(ordner);
  for (const [nr, { pfad, bytes, sha256 }] of sicherung.dateien.entries()) {
    const da = await summeVon(join(ordner, pfad)).catch(() => null);
    if (da?.sha256 !== sha256 || da.bytes !== bytes) throw new Error(beschaedigt(pfad, da !== null));
    melde((nr + 1) / sicherung.dateien.length);
  }
  return sicherung;
}

/** One sentence about a file that is not what it was. */
export const beschaedigt = (pfad: string, da: boolean): string =>
  `Die Datei ${pfad} der Sicherung ${da ? 'ist beschädigt' : 'fehlt'}. Bitte nehmen Sie eine ` +
  `andere Sicherung. / The file is ${da ? 'damaged' : 'missing'}; please take another backup.`;
