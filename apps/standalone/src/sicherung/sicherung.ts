import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Transform, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';

const pruefsumme = z.string().regex(/^[0-9a-f]{64}$/u);
const schema = z.object({
  format: z.literal('kogge-sicherung/1'),
  /** Folder with the files of the embedded PostgreSQL, or one dump of another. */
  art: z.enum(['dateien', 'dump']),
  postgres: z.string(),
  /**
   * Clock of the database, UTC; everything committed before `beginn` is in it, and it is whole from `ende`
   * on.
   */
  beginn: z.iso.datetime(),
  ende: z.iso.datetime(),
  /** Last record of each audit trail when the backup began. */
  pruefpfad: z.array(
    z.object({ mandant: z.uuid(), kuerzel: z.string(), seq: z.int().nonnegative(), hash: z.string() }),
  ),
  /**
   * Fingerprints of the keys that have to sign the next heads; the keys themselves are never in a backup. Older
   * backups do not say.
   */
  siegelschluessel: z.array(pruefsumme).default([]),
  dateien: z.array(
    z.object({
      pfad: z.string().regex(/^(?!\/)(?!.*(?:^|\/)\.\.(?:\/|$))/u),
      bytes: z.int().nonnegative(),
      sha256: pruefsumme,
    }),
  ),
});

/**
 * What a backup says of itself, in `sicherung.json`; written last, so that a folder without it is no backup.
 */
export type Sicherung = z.infer<typeof schema>;
export const BESCHREIBUNG = 'sicherung.json';

/** Reads the description of a backup. @throws with a sentence when the folder is none */
export async function liesSicherung(ordner: string): Promise<Sicherung> {
  const text = await readFile(join(ordner, BESCHREIBUNG), 'utf8').catch(() => null);
  if (text === null)
    throw new Error(
      `In ${ordner} liegt keine vollständige Sicherung (${BESCHREIBUNG} fehlt). ` +
        '/ There is no complete backup in this folder.',
    );
  const gelesen = schema.safeParse(alsJson(text));
  if (!gelesen.success)
    throw new Error(
      `${join(ordner, BESCHREIBUNG)} ist nicht lesbar oder gehört zu einer anderen Fassung von Kogge. ` +
        '/ The description of the backup cannot be read.',
    );
  return gelesen.data;
}

/** What the text says, or null when it is no JSON. */
export function alsJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/**
 * Copies one file and answers its size and checksum; a file that is not there (PostgreSQL deletes what it no
 * longer needs) is null.
 */
export async function kopiere(von: string, nach: string): Promise<{ bytes: number; sha256: string } | null> {
  await mkdir(dirname(nach), { recursive: true, mode: 0o700 });
  return lies(von, createWriteStream(nach, { mode: 0o600, flush: true })).catch(
    (grund: NodeJS.ErrnoException) => {
      if (grund.code === 'ENOENT') return null;
      throw grund;
    },
  );
}

/** Size and checksum of a file. */
export function summeVon(datei: string): Promise<{ bytes: number; sha256: string }> {
  return lies(datei, new Writable({ write: (_teil, _art, weiter) => weiter() }));
}

async function lies(von: string, nach: Writable): Promise<{ bytes: number; sha256: string }> {
  const summe = createHash('sha256');
  let bytes = 0;
  const zaehlen = new Transform({
    transform(teil: Buffer, _, weiter) {
      summe.update(teil);
      bytes += teil.length;
      weiter(null, teil);
    },
  });
  await pipeline(createReadStream(von), zaehlen, nach);
  return { bytes, sha256: summe.digest('hex') };
}

/**
 * Every file and every empty folder below `wurzel` (folders end with `/`), relative, without what `ausser`
 * names.
 */
export async function* dateienIn(
  wurzel: string,
  ausser: (pfad: string) => boolean,
  unter = '',
): AsyncGenerator<string> {
  for (const eintrag of await readdir(join(wurzel, unter), { withFileTypes: true })) {
    const pfad = join(unter, eintrag.name);
    if (ausser(pfad)) continue;
    if (eintrag.isDirectory()) {
      yield `${pfad}/`;
      yield* dateienIn(wurzel, ausser, pfad);
    } else if (eintrag.isFile()) {
      yield pfad;
    }
  }
}
