import { existsSync } from 'node:fs';
import { mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';
import { kopfHash, type Siegel } from './kopf.js';

export interface LetzterAussen {
  nr: number;
  hash: string;
}

/**
 * The copy of all heads outside the database: one line each, in the form of the export. What somebody winds
 * back in the database still stands here. It belongs on a volume that only the sealer writes to.
 */
export class Ablage {
  constructor(readonly datei: string) {}

  /** The last head of each Mandant; a line that a crash left unfinished does not count. */
  async letzte(): Promise<Map<string, LetzterAussen>> {
    const letzte = new Map<string, LetzterAussen>();
    if (!existsSync(this.datei)) return letzte;
    const griff = await open(this.datei, 'r');
    for await (const zeile of createInterface({ input: griff.createReadStream(), crlfDelay: Infinity })) {
      const siegel = gelesen(zeile);
      if (siegel) letzte.set(siegel.kopf.mandant, { nr: siegel.kopf.nr, hash: kopfHash(siegel.kopf) });
    }
    return letzte;
  }

  /** Appends heads, on disk when it answers. */
  async haengeAn(siegel: readonly Siegel[]): Promise<void> {
    if (siegel.length === 0) return;
    await mkdir(dirname(this.datei), { recursive: true, mode: 0o700 });
    const griff = await open(this.datei, 'a', 0o640);
    try {
      await griff.appendFile(
        ((await endetMitUmbruch(this.datei)) ? '' : '\n') +
          siegel.map((eines) => `${kopfzeile(eines)}\n`).join(''),
      );
      await griff.sync();
    } finally {
      await griff.close();
    }
  }
}

/** A head as one line of export and copy. */
export const kopfzeile = ({ kopf, signaturen }: Siegel): string =>
  JSON.stringify({ art: 'kopf', kopf, signaturen });

function gelesen(zeile: string): Siegel | null {
  try {
    return JSON.parse(zeile) as Siegel;
  } catch {
    return null;
  }
}

/** A crash may have left half a line. */
async function endetMitUmbruch(datei: string): Promise<boolean> {
  const griff = await open(datei, 'r');
  try {
    const { size } = await griff.stat();
    const { buffer } = await griff.read(Buffer.alloc(1), 0, 1, Math.max(size - 1, 0));
    return size === 0 || buffer.toString() === '\n';
  } finally {
    await griff.close();
  }
}
