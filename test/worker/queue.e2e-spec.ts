import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { setTimeout as warte } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { neueKennung } from '#persistence';
import { Warteschlangen, type Ablageort, type Jobhandler } from '#queue';
import { frischeDatenbank, frischesRedis, type TestDatenbank } from '../umgebung/index.js';

describe.each(['postgres', 'redis'] as const)('Warteschlangen auf %s', (art) => {
  let ort: Ablageort;
  const offene: Warteschlangen[] = [];
  const fehler: string[] = [];

  beforeAll(async () => {
    const { url } = await frischeDatenbank();
    ort = { databaseUrl: url, ...(art === 'redis' ? { redisUrl: (await frischesRedis()).url } : {}) };
  });
  afterEach(async () => {
    for (const eine of offene.splice(0)) {
      await eine.haltAn(2000);
      await eine.schliesse();
    }
    fehler.length = 0;
  });

  const warteschlangen = () => {
    const eine = new Warteschlangen(ort, { fehler: (grund) => fehler.push(grund.message) });
    offene.push(eine);
    return eine;
  };
  const mailjob = (fence = 1) => {
    const id = neueKennung();
    return {
      id: `nachricht-${id}-${fence}`,
      payload: { mandant: neueKennung(), nachrichten: [{ id, fence }] },
    };
  };
  const handler = (mail: Jobhandler['mail'], sweep: Jobhandler['sweep'] = async () => {}): Jobhandler => ({
    mail,
    sweep,
    ausgabe: async () => {},
  });
  const bis = async (bedingung: () => boolean) => {
    for (let i = 0; i < 200 && !bedingung(); i += 1) await warte(25);
    expect(bedingung()).toBe(true);
  };

  it('says where it lives', () => {
    expect(warteschlangen().art).toBe(art);
  });

  it('hands over in bulk, and each job is worked off once by two workers', async () => {
    const gesehen: string[] = [];
    const jobs = Array.from({ length: 100 }, () => mailjob());
    const arbeiter = [warteschlangen(), warteschlangen()];
    for (const einer of arbeiter)
      await einer.arbeite(
        handler(async ({ nachrichten }) => {
          gesehen.push(nachrichten[0]?.id ?? '');
        }),
      );
    await warteschlangen().gibAb('mail', jobs);
    await bis(() => gesehen.length >= jobs.length);
    await warte(100);
    expect(gesehen.toSorted()).toEqual(jobs.map(({ payload }) => payload.nachrichten[0]?.id).toSorted());
  });

  it('takes the same id once, also after it is done', async () => {
    let laeufe = 0;
    const eine = warteschlangen();
    const job = mailjob();
    await eine.arbeite(
      handler(async () => {
        laeufe += 1;
      }),
    );
    await eine.gibAb('mail', [job, job]);
    await bis(() => laeufe === 1);
    await eine.gibAb('mail', [job]);
    await warte(200);
    expect(laeufe).toBe(1);
  });

  it('refuses a payload that does not fit', async () => {
    await expect(
      warteschlangen().gibAb('mail', [{ id: 'falsch-x', payload: { mandant: 'kein', nachrichten: [] } }]),
    ).rejects.toThrow();
  });

  it('repeats what failed, and tells when it gave up', async () => {
    let laeufe = 0;
    const eine = warteschlangen();
    await eine.arbeite(
      handler(async () => {
        laeufe += 1;
        throw new Error('geht nicht');
      }),
    );
    await eine.gibAb('mail', [mailjob()]);
    await bis(() => fehler.includes('geht nicht'));
    expect(laeufe).toBe(3);
  });

  it('lets the sweep come again and again, planned by several', async () => {
    let laeufe = 0;
    const zwei = [warteschlangen(), warteschlangen()];
    for (const eine of zwei) {
      await eine.arbeite(
        handler(
          async () => {},
          async () => {
            laeufe += 1;
          },
        ),
      );
      await eine.plane('sweep', 1);
    }
    await bis(() => laeufe >= 2);
    expect(laeufe).toBeLessThanOrEqual(6);
  });

  it('finishes what is at work when it stops', async () => {
    let fertig = false;
    let begonnen = false;
    const eine = warteschlangen();
    await eine.arbeite(
      handler(async () => {
        begonnen = true;
        await warte(300);
        fertig = true;
      }),
    );
    await eine.gibAb('mail', [mailjob()]);
    await bis(() => begonnen);
    await eine.haltAn(5000);
    expect(fertig).toBe(true);
  });
});

describe('Eine Warteschlange, deren Datenbank verschwindet', () => {
  const laufende: Warteschlangen[] = [];
  const fehler: string[] = [];
  let db: TestDatenbank;
  let weg = false;
  const offen = new Set<Socket>();
  const server = createServer((kunde) => {
    if (weg) return void kunde.destroy();
    const ziel = connect(Number(new URL(db.url).port), '127.0.0.1');
    for (const [dieser, anderer] of [
      [kunde, ziel],
      [ziel, kunde],
    ] as const) {
      offen.add(dieser);
      dieser
        .on('error', () => {})
        .on('close', () => {
          offen.delete(dieser);
          anderer.destroy();
        })
        .pipe(anderer);
    }
  });
  const verschwinde = () => {
    weg = true;
    for (const eine of offen) eine.destroy();
  };

  beforeAll(async () => {
    db = await frischeDatenbank();
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
  });
  afterEach(async () => {
    weg = false;
    for (const eine of laufende.splice(0)) {
      await eine.haltAn(2000);
      await eine.schliesse();
    }
    fehler.length = 0;
  });
  afterAll(() => {
    verschwinde();
    server.close();
  });

  const eine = async () => {
    const url = new URL(db.url);
    url.port = String((server.address() as AddressInfo).port);
    const neue = new Warteschlangen(
      { databaseUrl: url.toString() },
      { fehler: (grund) => fehler.push(grund.message) },
    );
    laufende.push(neue);
    await neue.pruefe();
    return neue;
  };
  const job = () => ({
    id: `nachricht-${neueKennung()}-1`,
    payload: { mandant: neueKennung(), nachrichten: [{ id: neueKennung(), fence: 1 }] },
  });
  const zaehlend = () => {
    const zahl = { laeufe: 0 };
    return {
      zahl,
      handler: {
        mail: async () => {
          zahl.laeufe += 1;
        },
        sweep: async () => {},
        ausgabe: async () => {},
      } satisfies Jobhandler,
    };
  };
  const bis = async (bedingung: () => boolean) => {
    for (let i = 0; i < 400 && !bedingung(); i += 1) await warte(25);
    expect(bedingung()).toBe(true);
  };

  it('while it begins to work: it works as soon as the database is there, and does not spin until then', async () => {
    const neue = await eine();
    const { zahl, handler } = zaehlend();
    verschwinde();
    const begonnen = neue.arbeite(handler);
    await warte(1000);
    expect(fehler.length).toBeLessThan(60);
    weg = false;
    await begonnen;
    await neue.gibAb('mail', [job()]);
    await bis(() => zahl.laeufe === 1);
  });

  it('while it works: it asks with pauses, and goes on where it was', async () => {
    const neue = await eine();
    const { zahl, handler } = zaehlend();
    await neue.arbeite(handler);
    verschwinde();
    await warte(1000);
    expect(fehler.length).toBeLessThan(60);
    weg = false;
    const spaeter = await eine();
    await spaeter.gibAb('mail', [job()]);
    await bis(() => zahl.laeufe === 1);
  });
});
