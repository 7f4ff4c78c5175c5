import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface GeleseneMail {
  an: string;
  betreff: string;
}

/** Reads mails that have come since the last look, out of the files that the worker wrote. */
export class Postfach {
  readonly #gesehen = new Set<string>();

  constructor(private readonly verzeichnis: string) {}

  async neue(): Promise<GeleseneMail[]> {
    const alle = (await readdir(this.verzeichnis).catch(() => []))
      .filter((name) => name.endsWith('.eml') && !this.#gesehen.has(name))
      .sort();
    for (const name of alle) this.#gesehen.add(name);
    return Promise.all(
      alle.map(async (name) => liesMail(await readFile(join(this.verzeichnis, name), 'utf8'))),
    );
  }
}

/** Recipient and subject of a mail (RFC 5322, RFC 2047). */
export function liesMail(text: string): GeleseneMail {
  const kopf = (text.split(/\r?\n\r?\n/u)[0] ?? '').replaceAll(/\r?\n[ \t]+/gu, ' ');
  const feld = (name: string) =>
    entschluesselt(new RegExp(`^${name}:[ \\t]*(.*)$`, 'imu').exec(kopf)?.[1] ?? '');
  return { an: feld('To').replaceAll(/^"?([^"<]*?)"?\s*<.*>$/gu, '$1'), betreff: feld('Subject') };
}

function entschluesselt(wert: string): string {
  return wert
    .replaceAll(/\?=\s+=\?/gu, '?==?')
    .replaceAll(/=\?utf-8\?([qb])\?([^?]*)\?=/giu, (_, art: string, inhalt: string) =>
      (art.toLowerCase() === 'b'
        ? Buffer.from(inhalt, 'base64')
        : Buffer.from(
            inhalt
              .replaceAll('_', ' ')
              .replaceAll(/=([0-9A-F]{2})/giu, (__, hex: string) =>
                String.fromCharCode(Number.parseInt(hex, 16)),
              ),
            'latin1',
          )
      ).toString('utf8'),
    )
    .trim();
}
