import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { starteSiegler, type LaufenderSiegler } from '../apps/siegel/src/betrieb.js';
import { liesConfig as liesSiegelconfig } from '../apps/siegel/src/config.js';
import { eineVorlage, frischeDatenbank, organisation, type Organisation } from './umgebung/index.js';
import { frischesRedis } from './umgebung/redis.js';
import { einWorker, ruhe } from './worker/mit-worker.js';
import { bis, einPostfach } from './worker/postfach.js';

const ordner = mkdtempSync(join(tmpdir(), 'kogge-betrieb-'));
afterAll(() => rmSync(ordner, { recursive: true }));

const frage = async (adresse: string | null, pfad: string, anfrage: RequestInit = {}) => {
  const antwort = await fetch(`${adresse}${pfad}`, anfrage);
  return { status: antwort.status, art: antwort.headers.get('content-type'), text: await antwort.text() };
};
const wert = async (adresse: string | null, reihe: string) => {
  const { text } = await frage(adresse, '/metriken');
  const zeile = text.split('\n').find((eine) => eine.startsWith(`${reihe} `));
  return Number(zeile?.slice(reihe.length));
};
/** Nobody reaches this database any more; what is committed stays. */
const schliesse = async ({ db }: Organisation) => {
  await db.sql(`ALTER DATABASE ${db.name} CONNECTION LIMIT 0`);
  await db.sql(`
    SELECT pg_terminate_backend(pid)
    FROM pg_stat_activity
    WHERE datname = current_database()
      AND pid <> pg_backend_pid()`);
};

describe('A worker with BETRIEB_PORT', () => {
  it('says that it lives, that it is ready, and what it has done', async () => {
    const haus = await organisation(await frischeDatenbank());
    const fach = await einPostfach();
    const worker = await einWorker(haus.db, fach, { BETRIEB_PORT: '0' });
    const { betriebsadresse: hier } = worker;
    expect(await frage(hier, '/gesundheit')).toMatchObject({ status: 200, text: '{"lebt":true}' });
    expect(await frage(hier, '/bereitschaft')).toMatchObject({ status: 200, text: '{"bereit":true}' });
    expect(await wert(hier, 'kogge_worker_mails_total{ergebnis="gesendet"}')).toBe(0);
    await eineVorlage(haus, { zustand: 'fachpruefung' });
    await ruhe(haus.db, worker);
    await bis(async () => (await wert(hier, 'kogge_worker_mails_total{ergebnis="gesendet"}')) === 2);
    await bis(
      async () => (await wert(hier, 'kogge_worker_auftraege_total{name="mail",ergebnis="fertig"}')) === 2,
    );
    expect(await wert(hier, 'kogge_worker_auftraege_total{name="mail",ergebnis="gescheitert"}')).toBe(0);
    const blick = await wert(hier, 'kogge_worker_blick_zeitpunkt_sekunden');
    expect(Math.abs(Date.now() / 1000 - blick)).toBeLessThan(60);
    expect(await wert(hier, 'kogge_process_resident_memory_bytes')).toBeGreaterThan(1e6);
    expect(await wert(hier, 'kogge_mails_wartend')).toBe(0);
  });

  it('answers nothing else, and takes nothing', async () => {
    const { db } = await organisation(await frischeDatenbank());
    const { betriebsadresse: hier } = await einWorker(
      db,
      { url: 'smtp://127.0.0.1:1' },
      { BETRIEB_PORT: '0' },
    );
    for (const pfad of ['/', '/api/gesundheit', '/gesundheit/', '/metriken/x'])
      expect([pfad, (await frage(hier, pfad)).status]).toEqual([pfad, 404]);
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS'])
      expect([method, (await frage(hier, '/gesundheit', { method })).status]).toEqual([method, 404]);
    expect(await frage(hier, '/bereitschaft', { method: 'HEAD' })).toMatchObject({ status: 200, text: '' });
  });

  it('is not ready while its database or its queue does not answer, says which, and lives on', async () => {
    const haus = await organisation(await frischeDatenbank());
    const redis = await frischesRedis();
    const { betriebsadresse: hier } = await einWorker(
      haus.db,
      { url: 'smtp://127.0.0.1:1' },
      { BETRIEB_PORT: '0', REDIS_URL: redis.url },
    );
    expect((await frage(hier, '/bereitschaft')).status).toBe(200);
    await redis.beende();
    const ohne = await frage(hier, '/bereitschaft');
    expect([ohne.status, ohne.text]).toEqual([503, expect.stringContaining('REDIS_URL')]);
    expect(ohne.text).not.toContain('DATABASE_URL');
    await schliesse(haus);
    expect(await frage(hier, '/bereitschaft')).toMatchObject({
      status: 503,
      text: expect.stringContaining('DATABASE_URL'),
    });
    expect((await frage(hier, '/gesundheit')).status).toBe(200);
    expect(await wert(hier, 'kogge_mails_wartend')).toBeNaN();
  });

  it('does not start where somebody else listens, and without it listens nowhere', async () => {
    const { db } = await organisation(await frischeDatenbank());
    const fach = { url: 'smtp://127.0.0.1:1' };
    const { betriebsadresse } = await einWorker(db, fach, { BETRIEB_PORT: '0' });
    const { port } = new URL(betriebsadresse ?? '');
    await expect(einWorker(db, fach, { BETRIEB_PORT: port })).rejects.toThrow(/BETRIEB_PORT/u);
    expect((await einWorker(db, fach)).betriebsadresse).toBeNull();
  });
});

describe('The sealer with BETRIEB_PORT', () => {
  let haus: Organisation;
  let siegler: LaufenderSiegler;
  const starte = (ablage: string) =>
    starteSiegler({
      ...liesSiegelconfig({
        DATABASE_URL: haus.db.url,
        SIEGEL_SCHLUESSEL_DATEI: join(ordner, 'schluessel.pem'),
        SIEGEL_ABLAGE: join(ordner, ablage),
        SIEGEL_SEKUNDEN: '1',
        BETRIEB_PORT: '0',
        LOG_LEVEL: 'silent',
      }),
      schluesselAnlegen: true,
    });
  beforeAll(async () => {
    haus = await organisation(await frischeDatenbank());
    await eineVorlage(haus, { zustand: 'fachpruefung' });
    siegler = await starte('koepfe.jsonl');
  });
  afterAll(() => siegler.stop());

  it('says what it has sealed, what still waits, and when it last looked', async () => {
    const { betriebsadresse: hier } = siegler;
    await bis(async () => (await wert(hier, 'kogge_siegel_koepfe_total')) > 0);
    await bis(async () => (await wert(hier, 'kogge_siegel_rueckstand')) === 0);
    expect(await wert(hier, 'kogge_siegel_alter_sekunden')).toBe(0);
    const lauf = await wert(hier, 'kogge_siegel_lauf_zeitpunkt_sekunden');
    expect(Math.abs(Date.now() / 1000 - lauf)).toBeLessThan(60);
    expect(await frage(hier, '/bereitschaft')).toMatchObject({ status: 200, text: '{"bereit":true}' });
    expect((await frage(hier, '/gesundheit')).status).toBe(200);
  });

  it('is not ready when history does not fit its heads: what waits grows older', async () => {
    await siegler.stop();
    await haus.db.sql(`
      ALTER TABLE siegel DISABLE TRIGGER USER;
      DELETE FROM siegel WHERE nr = (SELECT max(nr) FROM siegel);
      ALTER TABLE siegel ENABLE TRIGGER USER`);
    siegler = await starte('koepfe.jsonl');
    const { betriebsadresse: hier } = siegler;
    await bis(async () => (await frage(hier, '/bereitschaft')).status === 503);
    expect((await frage(hier, '/bereitschaft')).text).toContain('passt nicht zu seinen Siegeln');
    expect(await wert(hier, 'kogge_siegel_alarme')).toBe(1);
    expect(await wert(hier, 'kogge_siegel_alter_sekunden')).toBeGreaterThan(0);
    expect((await frage(hier, '/gesundheit')).status).toBe(200);
  });

  it('is not ready without its database', async () => {
    await schliesse(haus);
    expect(await frage(siegler.betriebsadresse, '/bereitschaft')).toMatchObject({
      status: 503,
      text: expect.stringContaining('DATABASE_URL'),
    });
  });
});
