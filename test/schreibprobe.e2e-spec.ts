import { execFileSync } from 'node:child_process';
import { chmod, mkdtemp, rm, statfs, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Schreibprobe } from '#betrieb';
import { Datenbank, datenquelle, wandern } from '#persistence';
import { starteDatenbankserver, type Datenbankserver } from '../apps/standalone/src/datenbankserver.js';
import { datenbankAls, frischeDatenbank, organisation, type Organisation } from './umgebung/index.js';
import { starteTestapi, type Testapi } from './umgebung/api.js';

jest.setTimeout(120_000);

describe('Readiness and a database that does not write', () => {
  let haus: Organisation;
  let t: Testapi;
  beforeAll(async () => {
    haus = await organisation(await frischeDatenbank());
    t = await starteTestapi(haus);
  });
  afterEach(() => expect(t.fehlerzeilen.splice(0)).toEqual([]));
  const bereit = () => t.roh('/api/bereitschaft');

  it('says what works beside it: nobody has worked or checked yet, and it takes work all the same', async () => {
    expect(await bereit()).toMatchObject({
      status: 200,
      inhalt: {
        bereit: true,
        datenbank: 'schreibt',
        worker: 'steht',
        warteschlange: 'unbekannt',
        nachtpruefung: 'nie',
        siegel: 'laeuft',
      },
    });
  });

  it('is not ready while the server takes no changes, and says so within ten seconds of the last try', async () => {
    const db = await datenbankAls(haus.db, 'kogge_app');
    const probe = new Schreibprobe(db, 0);
    expect(await probe.schreibt()).toBe(true);
    await haus.db.sql(`ALTER DATABASE ${haus.db.name} SET default_transaction_read_only = on`);
    try {
      const andere = await starteTestapi(haus);
      expect(await andere.roh('/api/bereitschaft')).toMatchObject({
        status: 503,
        inhalt: { code: 'nicht_bereit', angaben: { datenbank: 'schreibt_nicht' } },
      });
      expect((await andere.roh('/api/metriken')).text).toMatch(/^kogge_datenbank_schreibt 0$/mu);
    } finally {
      await haus.db.sql(
        `BEGIN; SET LOCAL transaction_read_only = off; ALTER DATABASE ${haus.db.name} RESET ALL; COMMIT`,
      );
    }
  });
});

/** A small disk of its own needs root; elsewhere `npm run faults` says the same. */
const klein = await kleineScheibe(260);
const beiPlatz = klein === null ? describe.skip : describe;
afterAll(async () => {
  if (klein === null) return;
  execFileSync('umount', ['-l', klein], { stdio: 'ignore' });
  await rm(klein, { recursive: true, force: true });
});

beiPlatz('The disk of the database', () => {
  let server: Datenbankserver;
  beforeAll(async () => {
    server = await starteDatenbankserver({
      verzeichnis: join(klein as string, 'pg'),
      postgresFlags: ['wal_recycle=off', 'min_wal_size=32MB', 'max_wal_size=48MB'],
    });
    await wandern(server.url('postgres'));
  });
  afterAll(() => server.stop());

  it('is seen to be full although a row still fits into a page that is there, and to have room again', async () => {
    const quelle = await datenquelle(server.url('postgres'), 'kogge_app', 2).initialize();
    const probe = new Schreibprobe(new Datenbank(quelle), 0);
    expect(await probe.schreibt()).toBe(true);
    const { bavail, bsize } = await statfs(klein as string);
    const ballast = join(klein as string, 'ballast');
    await writeFile(ballast, Buffer.alloc(bavail * bsize - 64 * 1024));
    await expect(
      quelle.query(`UPDATE lebenszeichen SET am = am WHERE dienst = 'api'`),
    ).resolves.toBeDefined();
    expect(await probe.schreibt()).toBe(false);
    await rm(ballast);
    expect(await probe.schreibt()).toBe(true);
    await quelle.destroy();
  });
});

async function kleineScheibe(mib: number): Promise<string | null> {
  const ordner = await mkdtemp(join(tmpdir(), 'kogge-voll-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${mib}m`, 'tmpfs', ordner], { stdio: 'ignore' });
    await chmod(ordner, 0o755);
    return ordner;
  } catch {
    await rm(ordner, { recursive: true });
    return null;
  }
}
