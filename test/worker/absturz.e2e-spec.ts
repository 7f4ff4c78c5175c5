import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Redis } from 'ioredis';
import { Warteschlangen } from '#queue';
import { uebergibNachrichten } from '../../apps/worker/src/sweep/nachrichten.js';
import { protokollFuer } from '#protokoll';
import {
  datenbankAls,
  eineVorlage,
  frischeDatenbank,
  frischesRedis,
  gebaut,
  organisation,
  person,
  type Organisation,
  type TestDatenbank,
} from '../umgebung/index.js';
import { einWorker, ruhe } from './mit-worker.js';
import { bis, einPostfach, type Postfach } from './postfach.js';

let db: TestDatenbank;
let haus: Organisation;
let fach: Postfach;
const kinder: ChildProcess[] = [];
afterAll(() => {
  for (const kind of kinder) kind.kill('SIGKILL');
});

beforeEach(async () => {
  db = await frischeDatenbank();
  haus = await organisation(db);
  fach = await einPostfach();
});

const lasseLeasesVerfallen = () =>
  db.sql(`UPDATE nachricht SET lease_bis = clock_timestamp() WHERE stand = 'wartet'`);
const mailsJeId = () => {
  const anzahl = new Map<string, number>();
  for (const { messageId } of fach.post) anzahl.set(messageId, (anzahl.get(messageId) ?? 0) + 1);
  return anzahl;
};

async function workerprozess(): Promise<ChildProcess> {
  const kind = spawn(process.execPath, [join(await gebaut(), 'dist/apps/worker/src/main.js')], {
    cwd: await gebaut(),
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      PATH: process.env['PATH'],
      DATABASE_URL: db.url,
      SMTP_URL: fach.url,
      BASIS_URL: 'https://kogge.test',
      LOG_LEVEL: 'silent',
      SWEEP_SEKUNDEN: '1',
      NACHTPRUEFUNG_ZEIT: 'aus',
    },
  });
  kinder.push(kind);
  return kind;
}

describe('Ein Worker, der mit kill -9 stirbt', () => {
  it('after the mail server has taken the mail, but before it is marked: it goes out again with the same Message-ID', async () => {
    await eineVorlage(haus, { zustand: 'fachpruefung' });
    const kind = await workerprozess();
    const tot = once(kind, 'exit');
    fach.urteil = () => {
      kind.kill('SIGKILL');
      return null;
    };
    await tot;
    const [lease] = await db.sql<{ laengste: number; offen: number }>(`
      SELECT max(extract(epoch FROM lease_bis - clock_timestamp()))::float8 AS laengste,
        count(*)::int AS offen
      FROM nachricht
      WHERE stand = 'wartet'`);
    expect(lease?.offen).toBe(2);
    expect(lease?.laengste).toBeLessThanOrEqual(60);
    await bis(() => fach.post.length > 0);
    fach.urteil = () => null;
    await lasseLeasesVerfallen();
    await ruhe(db, await einWorker(db, fach));
    const jeId = mailsJeId();
    expect(jeId.size).toBe(2);
    expect(Math.max(...jeId.values())).toBe(2);
    expect(await db.sql(`SELECT DISTINCT stand FROM nachricht`)).toEqual([{ stand: 'gesendet' }]);
  });

  it('between claim and hand-over: nobody touches it while the lease runs, then it goes out once', async () => {
    await eineVorlage(haus, { zustand: 'fachpruefung' });
    await db.sql(`UPDATE nachricht SET fence = 1, lease_bis = clock_timestamp() + interval '60 seconds'`);
    const worker = await einWorker(db, fach);
    worker.signal();
    await new Promise((weiter) => {
      setTimeout(weiter, 300);
    });
    expect(fach.post).toEqual([]);
    await lasseLeasesVerfallen();
    await ruhe(db, worker);
    expect([...mailsJeId().values()]).toEqual([1, 1]);
  });
});

describe.each(['postgres', 'redis'] as const)('Die Warteschlange auf %s', (art) => {
  const ort = async () => (art === 'redis' ? { REDIS_URL: (await frischesRedis()).url } : { REDIS_URL: '' });
  const leere = async (redisUrl: string) => {
    if (art === 'postgres') {
      // Beside a worker at work its locks may cross with ours, and PostgreSQL lets one of the two give way:
      // then once more.
      for (let versuch = 1; ; versuch += 1) {
        const verklemmt = await db.sql('TRUNCATE bullmq.job, bullmq.scheduler, bullmq.event CASCADE').then(
          () => null,
          (grund: { code?: string }) => grund,
        );
        if (!verklemmt) return;
        if (verklemmt.code !== '40P01' || versuch === 5) throw verklemmt;
      }
    }
    const redis = new Redis(redisUrl);
    await redis.flushall();
    redis.disconnect();
  };

  it('may be emptied with all that was handed over: nothing is lost, nothing comes twice', async () => {
    const { REDIS_URL } = await ort();
    for (let i = 0; i < 4; i += 1) await eineVorlage(haus, { zustand: 'fachpruefung' });
    const warteschlangen = new Warteschlangen(
      { databaseUrl: db.url, redisUrl: REDIS_URL || undefined },
      { fehler: () => {} },
    );
    expect(
      await uebergibNachrichten(await datenbankAls(db, 'kogge_worker'), warteschlangen, {
        jeStunde: 100,
        protokoll: protokollFuer('silent', 'worker'),
      }),
    ).toBe(8);
    expect(await warteschlangen.offen('mail')).toBe(8);
    await leere(REDIS_URL);
    expect(await warteschlangen.offen('mail')).toBe(0);
    await warteschlangen.schliesse();
    await lasseLeasesVerfallen();
    await ruhe(db, await einWorker(db, fach, { REDIS_URL, MAIL_JE_STUNDE: '100' }));
    expect([...mailsJeId().values()]).toEqual(Array.from({ length: 8 }, () => 1));
  });

  it('may lose its plan: the worker looks by itself, and plans anew', async () => {
    const { REDIS_URL } = await ort();
    const worker = await einWorker(db, fach, { REDIS_URL });
    await ruhe(db, worker);
    await leere(REDIS_URL);
    await eineVorlage(haus, { zustand: 'formalpruefung' });
    await bis(() => fach.post.some(({ an }) => an === person(haus, 'vb@SF').email));
    const zaehle = new Warteschlangen(
      { databaseUrl: db.url, redisUrl: REDIS_URL || undefined },
      { fehler: () => {} },
    );
    await bis(async () => (await zaehle.offen('sweep')) > 0);
    await zaehle.schliesse();
  });

  it('lets two workers send each mail once', async () => {
    const { REDIS_URL } = await ort();
    const zwei = [
      await einWorker(db, fach, { REDIS_URL, MAIL_JE_STUNDE: '100' }),
      await einWorker(db, fach, { REDIS_URL, MAIL_JE_STUNDE: '100' }),
    ] as const;
    for (let i = 0; i < 15; i += 1) {
      await eineVorlage(haus, { zustand: 'fachpruefung' });
      for (const einer of zwei) einer.signal();
    }
    await ruhe(db, zwei[0]);
    expect([...mailsJeId().values()]).toEqual(Array.from({ length: 30 }, () => 1));
  });
});

describe('Ein Worker, der angehalten wird', () => {
  it('finishes the mail at work, and gives back what it has not begun', async () => {
    await eineVorlage(haus, { zustand: 'fachpruefung' });
    const kind = await workerprozess();
    const ende = once(kind, 'exit');
    let begonnen = false;
    fach.urteil = async () => {
      begonnen = true;
      await new Promise((weiter) => {
        setTimeout(weiter, 400);
      });
      return null;
    };
    await bis(() => begonnen);
    kind.kill('SIGTERM');
    expect((await ende)[0]).toBe(0);
    expect([...mailsJeId().values()].every((anzahl) => anzahl === 1)).toBe(true);
    expect(await db.sql(`SELECT count(*)::int AS anzahl FROM nachricht WHERE stand = 'gesendet'`)).toEqual([
      { anzahl: fach.post.length },
    ]);
  });
});
