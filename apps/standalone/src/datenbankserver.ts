import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import { chmod, chown, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as warte } from 'node:timers/promises';
import { beende, besitzerLebt, freierPort, laufenderServer } from './datenbankprozess.js';
import { benutzer, fuehreAus, programme, type Benutzer } from './postgres-programme.js';
import { klient } from './klient.js';

export interface Datenbankserver {
  /**
   * Address of a database of this server, with the superuser's password: for the migrator and for creating
   * databases.
   */
  url(datenbank: string): string;
  /** Fast shutdown: open transactions are rolled back, everything committed is on disk. */
  stop(): Promise<void>;
  /** Process id of PostgreSQL itself. */
  pid: number;
  /** When that process has ended, whoever ended it. */
  beendet: Promise<void>;
}

export interface Serverangaben {
  /**
   * Holds `daten/`, the password, the port and the log. As root it must be reachable for the user `postgres`
   * (not below /root).
   */
  verzeichnis: string;
  /** Without one a free port is chosen, and kept for the next start. */
  port?: number;
  /** Further settings, `fsync=off` for example. */
  postgresFlags?: readonly string[];
}

const VERSUCHE = 40;
const PAUSE_MS = 250;
const HAELT_NOCH = /shared memory block .* is still in use|lock file .* already exists/u;

/**
 * Starts the PostgreSQL that Kogge brings along; creates the cluster on the first start. Listens on 127.0.0.1
 * only.
 */
export async function starteDatenbankserver(angaben: Serverangaben): Promise<Datenbankserver> {
  const verzeichnis = resolve(angaben.verzeichnis);
  const wer = benutzer();
  await mkdir(verzeichnis, { recursive: true });
  await raeumeReste(verzeichnis);
  const kennwort = await legeAn(verzeichnis, wer);
  const port = angaben.port ?? (await gemerkterPort(verzeichnis));
  const url = (datenbank: string) => `postgres://postgres:${kennwort}@127.0.0.1:${port}/${datenbank}`;
  const { pid, beendet } = await starte(verzeichnis, wer, {
    port,
    url: url('postgres'),
    flags: angaben.postgresFlags ?? [],
  });
  try {
    await writeFile(join(verzeichnis, 'port'), String(port));
    await writeFile(join(verzeichnis, 'besitzer'), String(process.pid));
  } catch (grund) {
    // A server that nobody owns would hold the folder for ever.
    await beende(verzeichnis, pid);
    throw grund;
  }
  return { url, pid, beendet, stop: () => beende(verzeichnis, pid) };
}

/**
 * What a killed run left behind is ended by its recorded id; a server that somebody still uses is left alone.
 */
async function raeumeReste(verzeichnis: string): Promise<void> {
  const pid = laufenderServer(verzeichnis);
  if (pid === null) return;
  const besitzer = besitzerLebt(verzeichnis);
  if (besitzer !== null) {
    throw new Error(
      `Die Datenbank in ${verzeichnis} benutzt schon der Prozess ${besitzer}. Bitte beenden Sie ihn ` +
        'zuerst. Gehört er nicht zu Kogge, löschen Sie die Datei „besitzer“ in diesem Ordner.',
    );
  }
  await beende(verzeichnis, pid);
}

/**
 * Creates the cluster beside its final place and moves it there, so that an interrupted start leaves nothing
 * half. Answers the password.
 */
async function legeAn(verzeichnis: string, wer: Benutzer | null): Promise<string> {
  const { initdb, hauptversion } = await programme();
  const daten = join(verzeichnis, 'daten');
  const kennwortdatei = join(verzeichnis, 'kennwort');
  if (existsSync(join(daten, 'PG_VERSION'))) {
    const vorhanden = (await readFile(join(daten, 'PG_VERSION'), 'utf8')).trim();
    if (vorhanden === hauptversion) return (await readFile(kennwortdatei, 'utf8')).trim();
    throw new Error(
      `Die Daten in ${daten} gehören zu PostgreSQL ${vorhanden}; Kogge bringt ${hauptversion} mit. ` +
        'Bitte übertragen Sie die Daten mit pg_dump, oder setzen Sie DATABASE_URL.',
    );
  }
  const kennwort = randomBytes(24).toString('base64url');
  await writeFile(kennwortdatei, `${kennwort}\n`, { mode: 0o600 });
  const neu = `${daten}.neu`;
  await rm(neu, { recursive: true, force: true });
  await mkdir(neu, { mode: 0o700 });
  if (wer) {
    await chmod(verzeichnis, 0o755);
    for (const pfad of [kennwortdatei, neu]) await chown(pfad, wer.uid, wer.gid);
  }
  const aufruf = [
    `--pgdata=${neu}`,
    '--username=postgres',
    `--pwfile=${kennwortdatei}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C.UTF-8',
    '--lc-messages=C',
    '--data-checksums',
    '--no-sync',
  ];
  await fuehreAus(initdb, aufruf, wer).catch((grund: Error) => {
    throw new Error(
      `Die Datenbank in ${verzeichnis} ließ sich nicht anlegen. ` +
        `Der Ordner muss für den Benutzer „postgres“ erreichbar sein. PostgreSQL sagt: ${grund.message}`,
    );
  });
  await rename(neu, daten);
  return kennwort;
}

/**
 * The port of the last start while nobody else listens there, so that addresses noted elsewhere stay right.
 */
async function gemerkterPort(verzeichnis: string): Promise<number> {
  const gemerkt = Number(await readFile(join(verzeichnis, 'port'), 'utf8').catch(() => '0'));
  return (await freierPort(gemerkt)) ?? (await freierPort(0)) ?? 5432;
}

type Gestartet = Pick<Datenbankserver, 'pid' | 'beendet'>;

interface Start {
  port: number;
  url: string;
  flags: readonly string[];
}

/** After kill -9 the old children may hold the shared memory for a moment: then it is tried again. */
async function starte(verzeichnis: string, wer: Benutzer | null, start: Start): Promise<Gestartet> {
  for (let versuch = 1; ; versuch += 1) {
    const protokoll = join(verzeichnis, 'postgres.log');
    const ergebnis = await einStart(verzeichnis, wer, start, protokoll);
    if (typeof ergebnis !== 'string') return ergebnis;
    if (versuch < VERSUCHE && HAELT_NOCH.test(ergebnis)) await warte(PAUSE_MS);
    else
      throw new Error(
        `PostgreSQL startet nicht (Port ${start.port}). Das Protokoll ${protokoll} endet so:\n${ergebnis}`,
      );
  }
}

async function einStart(
  verzeichnis: string,
  wer: Benutzer | null,
  { port, url, flags }: Start,
  protokoll: string,
): Promise<Gestartet | string> {
  const { postgres } = await programme();
  const vorgaben = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'jit=off', ...flags].flatMap(
    (flag) => ['-c', flag],
  );
  const ausgabe = openSync(protokoll, 'w', 0o600);
  // A group of its own: Ctrl-C ends Kogge first, and Kogge then ends its database.
  const kind = spawn(postgres, ['-D', join(verzeichnis, 'daten'), '-p', String(port), ...vorgaben], {
    ...wer,
    cwd: '/',
    detached: true,
    stdio: ['ignore', ausgabe, ausgabe],
  });
  closeSync(ausgabe);
  let zuEnde = false;
  const beendet = new Promise<void>((fertig) => {
    for (const ende of ['exit', 'error']) kind.once(ende, () => fertig());
  });
  void beendet.then(() => {
    zuEnde = true;
  });
  kind.unref();
  while (!(await erreichbar(url))) {
    if (zuEnde) return readFileSync(protokoll, 'utf8').split('\n').slice(-12).join('\n');
    await warte(25);
  }
  return { pid: kind.pid as number, beendet };
}

async function erreichbar(url: string): Promise<boolean> {
  const client = klient({ connectionString: url, connectionTimeoutMillis: 2000 });
  try {
    await client.connect();
    await client.query('SELECT 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}
