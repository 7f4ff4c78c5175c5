import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

type Programm = 'pg_dump' | 'pg_restore';

/**
 * Runs a program of PostgreSQL on that database and answers what it writes; the password goes by a file, not where
 * others can list it. @throws with a sentence of our own
 */
export async function rufe(programm: Programm, aufruf: readonly string[], url: string): Promise<string> {
  const ziel = new URL(url);
  const ordner = await mkdtemp(join(tmpdir(), 'kogge-'));
  const datei = join(ordner, 'kennwort');
  await writeFile(datei, `*:*:*:*:${decodeURIComponent(ziel.password).replaceAll(/[\\:]/gu, '\\$&')}\n`, {
    mode: 0o600,
  });
  ziel.password = '';
  ziel.searchParams.set('passfile', datei);
  return fuehreAus(programm, [...aufruf, `--dbname=${ziel.href}`]).finally(() =>
    rm(ordner, { recursive: true }),
  );
}

/** What a dump holds, one line each, its owner last. */
export const verzeichnisVon = (dump: string): Promise<string> => fuehreAus('pg_restore', ['--list', dump]);

async function fuehreAus(programm: Programm, aufruf: readonly string[]): Promise<string> {
  // Its own words are told apart below: in the language that they are known in.
  const env = { ...nurPfade(), LC_ALL: 'C' };
  return promisify(execFile)(programm, [...aufruf], { env, maxBuffer: 64 * 1024 * 1024 }).then(
    ({ stdout }) => stdout,
    (grund: NodeJS.ErrnoException & { stderr?: string }) => {
      throw new Error(grund.code === 'ENOENT' ? fehlt(programm) : erklaere(programm, grund));
    },
  );
}

const fehlt = (programm: Programm): string =>
  `${programm} fehlt auf diesem Rechner. Bitte installieren Sie die Programme zu PostgreSQL (Debian: ` +
  `postgresql-client) in der Fassung des Servers. / ${programm} is missing; please install postgresql-client.`;

/** Faults with a way out that is ours: what the programs advise would switch protection off. */
const SAETZE: readonly [RegExp, string][] = [
  [
    /row[- ]level security|row_security/iu,
    'Das Login aus DATABASE_MIGRATION_URL sieht nicht die Zeilen aller Mandanten; was fehlt, wüsste niemand. Bitte ' +
      'nehmen Sie eines mit BYPASSRLS (oder einen Superuser). / That login does not see the rows of all Mandanten; ' +
      'please use one with BYPASSRLS.',
  ],
  [
    /server version mismatch|unsupported version/iu,
    'Die Programme von PostgreSQL auf diesem Rechner sind älter als der Server oder die Sicherung. Bitte installieren ' +
      'Sie postgresql-client in der Fassung des Servers. / The programs are older than the server; please install ' +
      'those of its version.',
  ],
  [
    /must be (?:owner|superuser|member)|permission denied/iu,
    'Dem Login aus DATABASE_MIGRATION_URL fehlt ein Recht: Ihm muss die Datenbank gehören, und es braucht CREATEROLE. ' +
      '/ The login lacks a right: it has to own the database and needs CREATEROLE.',
  ],
];

function erklaere(programm: Programm, { stderr, message }: Error & { stderr?: string }): string {
  const gesagt = (stderr ?? message).trim();
  const bekannt = SAETZE.find(([muster]) => muster.test(gesagt))?.[1];
  if (bekannt) return bekannt;
  // Of the rest only what happened, not what the program would advise.
  const ohneRat = gesagt.split('\n').filter((zeile) => !/\bhint\b|--(?:enable|disable|no)-/iu.test(zeile));
  return `${programm} ist gescheitert / has failed: ${ohneRat.join('\n')}`;
}

/** Addresses and passwords of the environment must not lead the programs elsewhere. */
function nurPfade(): Record<string, string> {
  // eslint-disable-next-line node/no-process-env -- a child needs PATH and HOME
  const { PATH = '', HOME = '' } = process.env;
  return { PATH, HOME };
}
