import { existsSync } from 'node:fs';
import { chmod, chown, lchown, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as warte } from 'node:timers/promises';
import { mitAufraeumen } from '../abbruch.js';
import { starteDatenbankserver, type Datenbankserver } from '../datenbankserver.js';
import { benutzer } from '../postgres-programme.js';
import { frage, LETZTE_EINTRAEGE, verlangteSchluessel } from './abfragen.js';
import { nachspielEinstellungen, walOrdner } from './archiv.js';
import { rufe, verzeichnisVon } from './pg-programme.js';
import { beschaedigt } from './pruefen.js';
import { legeRollenAn, mitEigentuemer } from './rollen.js';
import { dateienIn, kopiere, liesSicherung, summeVon, type Sicherung } from './sicherung.js';

export interface Einspielwunsch {
  /** Folder of one backup. */
  ordner: string;
  /** Folder for `KOGGE_DATEN` of the restored system; must not hold a database yet. */
  daten: string;
  /**
   * The state at this moment; without it everything that the archive has, or the state at the end of the
   * backup where there is none.
   */
  zeit?: Date | undefined;
  melde?(anteil: number): void;
}

export interface Eingespielt {
  sicherung: Sicherung;
  /** Last record of each audit trail now. */
  pruefpfad: Sicherung['pruefpfad'];
  /** Fingerprints of the keys that have to sign the next heads. */
  siegelschluessel: string[];
}

type Stand = Omit<Eingespielt, 'sicherung'>;

const standVon = async (url: string): Promise<Stand> => ({
  pruefpfad: await frage(url, LETZTE_EINTRAEGE),
  siegelschluessel: await verlangteSchluessel(url),
});

const BIS_BEREIT_MS = 200;

/**
 * Puts a backup of the embedded database into a new data folder, replays the archive to the wished moment and
 * lets `danach` look at the result. A restore that fails leaves no data folder behind, so that nobody works
 * with half of one. @throws with a sentence: damaged or missing files, a moment before the backup, a moment
 * that the archive does not reach
 */
export async function spieleEin(
  { ordner, daten, zeit, melde = () => {} }: Einspielwunsch,
  danach: (migrationsUrl: string) => Promise<void> = async () => {},
): Promise<Eingespielt> {
  const sicherung = await liesSicherung(ordner);
  const wal = walOrdner(join(ordner, '..'));
  const archiv = existsSync(wal);
  const ziel = join(resolve(daten), 'pg');
  const hindernis = wasHindert(sicherung, { zeit, wal: archiv ? wal : null, ziel });
  if (hindernis) throw new Error(hindernis);
  const neu = `${ziel}.neu`;
  await rm(neu, { recursive: true, force: true });
  return mitAufraeumen(
    async () => {
      await kopiereZurueck(ordner, neu, sicherung, melde);
      if (archiv) await writeFile(join(neu, 'daten', 'recovery.signal'), '');
      await uebergib(neu);
      const stand = await starteUndPruefe(neu, archiv ? nachspielEinstellungen(wal, zeit) : [], danach);
      await rename(neu, ziel);
      return { sicherung, ...stand };
    },
    () => rm(neu, { recursive: true, force: true }),
  );
}

/** Why this backup cannot become that database, in a sentence; null when it can. */
function wasHindert(
  { art, ende }: Sicherung,
  { zeit, wal, ziel }: { zeit: Date | undefined; wal: string | null; ziel: string },
): string | null {
  if (art !== 'dateien')
    return (
      'Diese Sicherung ist ein Dump: bitte mit DATABASE_URL in eine leere Datenbank einspielen. ' +
      '/ This backup is a dump: restore it with DATABASE_URL into an empty database.'
    );
  if (existsSync(ziel))
    return (
      `In ${ziel} liegt schon eine Datenbank. Bitte nennen Sie einen Ordner ohne eine. ` +
      '/ There is a database already; please name a folder without one.'
    );
  if (zeit && zeit < new Date(ende))
    return (
      `Die Sicherung ist erst ab ${ende} vollständig; für ${zeit.toISOString()} ` +
      `nehmen Sie bitte eine ältere. / The backup is whole only from ${ende} on; ` +
      'please take an older one.'
    );
  if (zeit && !wal)
    return (
      'Neben der Sicherung fehlt das Archiv „wal“ (KOGGE_SICHERUNG war nicht gesetzt); ' +
      'ohne es gibt es nur den Stand der Sicherung, ohne --zeit. ' +
      '/ Without the archive only the state of the backup itself can be had.'
    );
  return null;
}

async function kopiereZurueck(
  ordner: string,
  neu: string,
  { dateien }: Sicherung,
  melde: (anteil: number) => void,
): Promise<void> {
  await mkdir(neu, { recursive: true, mode: 0o755 });
  for await (const pfad of dateienIn(ordner, () => false))
    if (pfad.endsWith('/')) await mkdir(join(neu, pfad), { recursive: true, mode: 0o700 });
  for (const [nr, { pfad, bytes, sha256 }] of dateien.entries()) {
    const kopie = await kopiere(join(ordner, pfad), join(neu, pfad));
    if (kopie?.sha256 !== sha256 || kopie.bytes !== bytes) throw new Error(beschaedigt(pfad, kopie !== null));
    melde((nr + 1) / dateien.length);
  }
}

/** As root the files belong to the user that PostgreSQL runs as. */
async function uebergib(neu: string): Promise<void> {
  const wer = benutzer();
  await chmod(join(neu, 'daten'), 0o700);
  if (!wer) return;
  await chmod(neu, 0o755);
  await chown(join(neu, 'kennwort'), wer.uid, wer.gid);
  await chown(join(neu, 'daten'), wer.uid, wer.gid);
  for await (const pfad of dateienIn(join(neu, 'daten'), () => false))
    await lchown(join(neu, 'daten', pfad), wer.uid, wer.gid);
}

async function starteUndPruefe(
  neu: string,
  flags: readonly string[],
  danach: (url: string) => Promise<void>,
): Promise<Stand> {
  const server = await starteDatenbankserver({ verzeichnis: neu, postgresFlags: flags }).catch(
    async (grund: Error) => {
      throw new Error(await erklaere(neu, grund));
    },
  );
  try {
    await bisFertig(server, neu);
    const url = server.url('kogge');
    await danach(url);
    return await standVon(url);
  } finally {
    await server.stop();
  }
}

/** Until everything is replayed and the database takes changes again. */
async function bisFertig(server: Datenbankserver, neu: string): Promise<void> {
  for (;;) {
    const stand = await frage<{ spielt: boolean }>(
      server.url('postgres'),
      'SELECT pg_is_in_recovery() AS spielt',
    ).catch(async (grund: Error) => {
      throw new Error(await erklaere(neu, grund));
    });
    if (stand[0]?.spielt === false) return;
    await warte(BIS_BEREIT_MS);
  }
}

async function erklaere(neu: string, grund: Error): Promise<string> {
  const protokoll = await readFile(join(neu, 'postgres.log'), 'utf8').catch(() => '');
  if (/recovery ended before configured recovery target was reached/u.test(protokoll)) {
    const letzte = /last completed transaction was at log time ([^\n]+)/u.exec(protokoll)?.[1];
    return (
      'Das Archiv reicht nicht bis zu diesem ' +
      `Zeitpunkt${letzte ? `; die letzte Änderung darin ist von ${letzte}` : ''}.` +
      ' / The archive does not reach this moment.'
    );
  }
  return `Die Sicherung ließ sich nicht einspielen: ${grund.message}`;
}

/** Puts a dump into an empty database of another PostgreSQL; the roles that own nothing are made first. */
export async function spieleDumpEin(ordner: string, migrationsUrl: string): Promise<Stand> {
  const sicherung = await liesSicherung(ordner);
  const [dump] = sicherung.dateien;
  if (sicherung.art !== 'dump' || !dump)
    throw new Error(
      'Diese Sicherung besteht aus Dateien der eingebauten Datenbank: ' +
        'bitte ohne DATABASE_URL einspielen. / This backup holds files of the embedded database: ' +
        'restore it without DATABASE_URL.',
    );
  const [{ tabellen } = { tabellen: 0 }] = await frage<{ tabellen: number }>(
    migrationsUrl,
    `SELECT count(*)::int AS tabellen FROM pg_tables WHERE schemaname = 'public'`,
  );
  if (tabellen > 0)
    throw new Error(
      'Die Datenbank ist nicht leer. Bitte legen Sie eine neue an und setzen Sie DATABASE_URL darauf. ' +
        '/ The database is not empty; please create a new one.',
    );
  const { sha256 } = await summeVon(join(ordner, dump.pfad));
  if (sha256 !== dump.sha256)
    throw new Error(
      'Der Dump ist beschädigt. Bitte nehmen Sie eine andere Sicherung. ' +
        '/ The dump is damaged; please take another backup.',
    );
  const datei = join(ordner, dump.pfad);
  const eigentuemer = /^\d+; \d+ \d+ TABLE public mandant (.+)$/mu.exec(await verzeichnisVon(datei))?.[1];
  if (eigentuemer === undefined) throw new Error('Das ist kein Dump von Kogge. / This is no dump of Kogge.');
  await legeRollenAn(migrationsUrl);
  await mitEigentuemer(migrationsUrl, eigentuemer, () =>
    rufe('pg_restore', ['--no-owner', '--exit-on-error', '--single-transaction', datei], migrationsUrl),
  );
  const stand = await standVon(migrationsUrl);
  if (sicherung.pruefpfad.some(({ mandant, seq }) => !reicht(stand, mandant, seq)))
    throw new Error(
      'Nach dem Einspielen sieht das Login nicht alles, was in der Sicherung ist. Bitte verwerfen Sie diese Datenbank ' +
        'und spielen Sie mit dem Login ein, dem sie gehört. / The login does not see all of the backup; please ' +
        'drop this database and restore with the login that owns it.',
    );
  return stand;
}

const reicht = ({ pruefpfad }: Stand, mandant: string, seq: number): boolean =>
  pruefpfad.some((hier) => hier.mandant === mandant && hier.seq >= seq);
