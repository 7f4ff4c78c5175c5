import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type pg from 'pg';
import { LETZTE_EINTRAEGE, verlangteSchluessel } from './abfragen.js';
import { rufe } from './pg-programme.js';
import { BESCHREIBUNG, dateienIn, kopiere, summeVon, type Sicherung } from './sicherung.js';
import { mitAufraeumen } from '../abbruch.js';
import { klient } from '../klient.js';

export interface Sicherungswunsch {
  /** Address of the owner of the schema. */
  migrationsUrl: string;
  /** Folder of the embedded database (`data/pg`); null: another PostgreSQL, which pg_dump reads. */
  eingebaut: string | null;
  /** Where backups lie; the new one is a folder in it named by its time. */
  ordner: string;
  melde?(anteil: number): void;
}

/** What PostgreSQL makes anew at every start, or must not be copied (its manual, "Making a Base Backup"). */
const FLUECHTIG = [
  'pg_wal',
  'pg_replslot',
  'pg_dynshmem',
  'pg_notify',
  'pg_serial',
  'pg_snapshots',
  'pg_stat_tmp',
  'pg_subtrans',
].join('|');
const NICHT_KOPIEREN = new RegExp(
  `^(?:postmaster\\.(?:pid|opts)|(?:${FLUECHTIG})/.+|.*\\bpgsql_tmp.*|.*pg_internal\\.init.*)$`,
  'u',
);
const SLOT = 'kogge_sicherung';

/**
 * Makes a whole backup while everybody goes on working, and answers its folder. An interrupted one leaves
 * nothing that looks like a backup.
 */
export async function sichere(wunsch: Sicherungswunsch): Promise<{ ordner: string; sicherung: Sicherung }> {
  const client = klient({ connectionString: wunsch.migrationsUrl });
  await client.connect();
  try {
    const beginn = await uhrzeit(client);
    const ziel = join(resolve(wunsch.ordner), `kogge-${beginn.replaceAll(/[:.]/gu, '-')}`);
    const neu = `${ziel}.neu`;
    await mkdir(neu, { recursive: true, mode: 0o700 });
    return await mitAufraeumen(
      async () => {
        const sicherung = await fuelle(client, neu, { ...wunsch, beginn });
        await rename(neu, ziel);
        return { ordner: ziel, sicherung };
      },
      () => rm(neu, { recursive: true, force: true }),
    );
  } finally {
    await client.end();
  }
}

/** Files first, the description last. */
async function fuelle(
  client: pg.Client,
  neu: string,
  { migrationsUrl, eingebaut, beginn, melde = () => {} }: Sicherungswunsch & { beginn: string },
): Promise<Sicherung> {
  const { rows: pruefpfad } = await client.query<Sicherung['pruefpfad'][number]>(LETZTE_EINTRAEGE);
  const siegelschluessel = await verlangteSchluessel(migrationsUrl);
  const dateien =
    eingebaut === null ? await dumpe(migrationsUrl, neu) : await kopiereServer(client, eingebaut, neu, melde);
  const {
    rows: [server],
  } = await client.query<{ version: string }>(`SELECT current_setting('server_version') AS version`);
  const sicherung: Sicherung = {
    format: 'kogge-sicherung/1',
    art: eingebaut === null ? 'dump' : 'dateien',
    postgres: server?.version ?? '',
    beginn,
    ende: await uhrzeit(client),
    pruefpfad,
    siegelschluessel,
    dateien,
  };
  await writeFile(join(neu, BESCHREIBUNG), `${JSON.stringify(sicherung, null, 1)}\n`, {
    mode: 0o600,
    flush: true,
  });
  return sicherung;
}

/**
 * The clock of the operating system below the database – the one that recovery goes by – not the one that a
 * test may shift.
 */
async function uhrzeit(client: pg.Client): Promise<string> {
  const {
    rows: [zeile],
  } = await client.query<{ jetzt: Date }>('SELECT clock_timestamp() AS jetzt');
  return (zeile?.jetzt ?? new Date()).toISOString();
}

/** The slot keeps the WAL from now on; it goes with this connection. Answers the first file of it. */
async function beginneSicherung(client: pg.Client): Promise<string | undefined> {
  await client.query('SELECT pg_create_physical_replication_slot($1, true, true)', [
    `${SLOT}_${process.pid}`,
  ]);
  const {
    rows: [anfang],
  } = await client.query<{ datei: string }>(
    `SELECT pg_walfile_name(pg_backup_start('kogge', true)) AS datei`,
  );
  return anfang?.datei;
}

/**
 * Files of the running server between pg_backup_start and pg_backup_stop, with the WAL of that time: the copy
 * is whole by itself.
 */
async function kopiereServer(
  client: pg.Client,
  pg_: string,
  neu: string,
  melde: (anteil: number) => void,
): Promise<Sicherung['dateien']> {
  const von = join(pg_, 'daten');
  const ergebnis: Sicherung['dateien'] = [];
  const nimm = async (quelle: string, pfad: string) => {
    if (pfad.endsWith('/')) return void (await mkdir(join(neu, pfad), { recursive: true, mode: 0o700 }));
    const kopie = await kopiere(quelle, join(neu, pfad));
    if (kopie) ergebnis.push({ pfad, ...kopie });
  };
  const anfang = await beginneSicherung(client);
  const alle: string[] = [];
  for await (const pfad of dateienIn(von, (eine) => NICHT_KOPIEREN.test(eine))) alle.push(pfad);
  for (const [nr, pfad] of alle.entries()) {
    await nimm(join(von, pfad), `daten/${pfad}`);
    melde((nr + 1) / alle.length);
  }
  const {
    rows: [stop],
  } = await client.query<{ datei: string; label: string }>(
    'SELECT pg_walfile_name(lsn) AS datei, labelfile AS label FROM pg_backup_stop(false)',
  );
  if (anfang === undefined || !stop)
    throw new Error(
      'PostgreSQL hat die Sicherung nicht abgeschlossen. / PostgreSQL did not finish the backup.',
    );
  for await (const segment of dateienIn(join(von, 'pg_wal'), (eine) => !/^[0-9A-F]{24}$/u.test(eine))) {
    if (segment >= anfang && segment <= stop.datei)
      await nimm(join(von, 'pg_wal', segment), `daten/pg_wal/${segment}`);
  }
  await writeFile(join(neu, 'label'), stop.label, { mode: 0o600 });
  await nimm(join(neu, 'label'), 'daten/backup_label');
  await rm(join(neu, 'label'));
  await nimm(join(pg_, 'kennwort'), 'kennwort');
  return ergebnis;
}

async function dumpe(url: string, neu: string): Promise<Sicherung['dateien']> {
  const datei = join(neu, 'kogge.dump');
  // pg_dump would make it as the umask says.
  await writeFile(datei, '', { mode: 0o600 });
  await rufe('pg_dump', ['--format=custom', '--no-owner', `--file=${datei}`], url);
  return [{ pfad: 'kogge.dump', ...(await summeVon(datei)) }];
}
