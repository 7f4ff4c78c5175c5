import { beforeAll, describe, expect, it } from '@jest/globals';
import { datenbankAls, frischeDatenbank, organisation, type Organisation } from '../umgebung/index.js';
import { starteTestapi, type Testapi } from '../umgebung/api.js';
import { einWorker } from './mit-worker.js';

let haus: Organisation;
let t: Testapi;
beforeAll(async () => {
  haus = await organisation(await frischeDatenbank());
  t = await starteTestapi(haus);
});
const gesagt = async () => {
  const { status, inhalt } = await t.roh('/api/bereitschaft');
  return [status, inhalt.worker, inhalt.warteschlange];
};

describe('Readiness and the worker', () => {
  it('says whether some worker works and reaches its queue, and takes work in any case', async () => {
    expect(await gesagt()).toEqual([200, 'steht', 'unbekannt']);
    await einWorker(haus.db, { url: 'smtp://127.0.0.1:1' });
    expect(await gesagt()).toEqual([200, 'laeuft', 'erreichbar']);
    expect((await t.roh('/api/metriken')).text).toMatch(/^kogge_worker_gestoert 0$/mu);
  });

  it('notices one that cannot reach its queue, and one that is silent for longer than it may be', async () => {
    const setze = (felder: string) =>
      haus.db.sql(`UPDATE lebenszeichen SET ${felder} WHERE dienst = 'worker'`);
    await setze(`am = clock_timestamp(), takt_sekunden = 15, gestoert = 'warteschlange'`);
    expect(await gesagt()).toEqual([200, 'gestoert', 'gestoert']);
    await setze(`am = clock_timestamp() - interval '70 seconds', gestoert = NULL`);
    expect(await gesagt()).toEqual([200, 'laeuft', 'erreichbar']);
    await setze(`am = clock_timestamp() - interval '80 seconds'`);
    expect(await gesagt()).toEqual([200, 'steht', 'unbekannt']);
  });

  it('is not said by somebody else: API and worker write their own sign only', async () => {
    for (const [rolle, fremd] of [
      ['kogge_app', 'worker'],
      ['kogge_worker', 'api'],
    ] as const) {
      const db = await datenbankAls(haus.db, rolle);
      const { rowCount } = await db.uebergreifend((tx) =>
        tx.abfrage('UPDATE lebenszeichen SET gestoert = NULL WHERE dienst = $1', [fremd]),
      );
      expect([rolle, rowCount]).toEqual([rolle, 0]);
    }
  });
});
