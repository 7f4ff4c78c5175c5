import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { Datenbank, datenquelle, Sitzung } from '#persistence';
import { eineVorlage, frischeDatenbank, organisation, type Organisation } from './umgebung/index.js';
import { starteTestapi, type Testapi } from './umgebung/api.js';

type Urteil = 'durch' | 'vorher' | 'nachher' | 'nie';

let haus: Organisation;
let t: Testapi;
/**
 * What becomes of a COMMIT: it passes, none arrives, the next one of a change happens without anybody being
 * told, or there is silence for ever.
 */
let commit: Urteil = 'durch';
/** The server ends every connection in the moment in which it has been made. */
let endetGleich = false;
const offen = new Set<() => void>();
const READY = Buffer.from('Z\0\0\0\u0005I', 'latin1');
const FATAL = Buffer.from('E\0\0\0\u0025SFATAL\0C57P01\0Mterminating conn\0\0', 'latin1');
const server = createServer(leiteDurch);
afterAll(() => {
  server.close();
});

beforeAll(async () => {
  const db = await frischeDatenbank();
  haus = await organisation(db);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = new URL(db.url);
  url.port = String((server.address() as AddressInfo).port);
  t = await starteTestapi(haus, { DATABASE_URL: url.toString() });
});
afterEach(() => {
  commit = 'durch';
  endetGleich = false;
  expect(t.fehlerzeilen.splice(0)).toEqual([]);
});

function leiteDurch(kunde: Socket): void {
  const db = connect(Number(new URL(haus.db.url).port), '127.0.0.1');
  const schneide = () => {
    offen.delete(schneide);
    for (const eine of [kunde, db]) eine.destroy();
  };
  offen.add(schneide);
  let stumm = false;
  let aendert = false;
  for (const eine of [kunde, db]) eine.on('error', () => {}).on('close', schneide);
  kunde.on('data', (stueck) => {
    aendert ||= stueck.includes('kogge_aendern_');
    const betroffen = commit === 'vorher' || commit === 'nie' || (commit === 'nachher' && aendert);
    if (!stueck.includes('COMMIT') || !betroffen) return void db.write(stueck);
    if (commit === 'vorher') return schneide();
    if (commit === 'nie') return;
    stumm = true;
    commit = 'durch';
    db.write(stueck);
  });
  db.on('data', (stueck) => {
    if (stumm) return schneide();
    const ende = endetGleich && stueck.includes(READY);
    kunde.write(ende ? Buffer.concat([stueck, FATAL]) : stueck);
    if (ende) kunde.end();
  });
}

describe('A connection to the database that breaks', () => {
  it('while somebody reads: says that the service is not ready, and is there again at once', async () => {
    commit = 'vorher';
    const { status, inhalt } = await t.als('aut@SF').get('/sitzungen');
    expect([status, inhalt.code]).toEqual([503, 'nicht_bereit']);
    commit = 'durch';
    expect((await t.als('aut@SF').get('/sitzungen')).status).toBe(200);
  });

  it('in the moment in which it has been made: the process stays, and is there again at once', async () => {
    endetGleich = true;
    for (const schneide of offen) schneide();
    expect((await t.als('aut@SF').get('/sitzungen')).inhalt.code).toBe('nicht_bereit');
    endetGleich = false;
    expect((await t.als('aut@SF').get('/sitzungen')).status).toBe(200);
  });

  it('between two statements of one work: the repositories of TypeORM say so as the driver does', async () => {
    const quelle = await datenquelle(haus.db.url, 'kogge_app', 1).initialize();
    const zugriff = { mandant: haus.mandant, person: null, subjekte: [] };
    const arbeit = new Datenbank(quelle).transaktion(zugriff, async (tr) => {
      const { rows } = await tr.abfrage<{ pid: number }>('SELECT pg_backend_pid() AS pid');
      await haus.db.sql('SELECT pg_terminate_backend($1)', [rows[0]?.pid]);
      // The end of the connection arrives while nothing is asked: TypeORM releases its runner.
      await setTimeout(200);
      return tr.zeilen(Sitzung).find();
    });
    await expect(arbeit).rejects.toMatchObject({ code: '08006' });
    await quelle.destroy();
  });

  it('or falls silent without breaking: after the longest time of a statement it counts as broken, and the next work gets another one', async () => {
    const url = new URL(haus.db.url);
    url.port = String((server.address() as AddressInfo).port);
    const quelle = await datenquelle(url.toString(), 'kogge_app', 1).initialize();
    const datenbank = new Datenbank(quelle, 300);
    const zugriff = { mandant: haus.mandant, person: null, subjekte: [] };
    commit = 'nie';
    await expect(datenbank.transaktion(zugriff, () => Promise.resolve(1))).rejects.toMatchObject({
      code: '08006',
    });
    commit = 'durch';
    expect(await datenbank.transaktion(zugriff, () => Promise.resolve(2))).toBe(2);
    await quelle.destroy();
  });

  it('after a Schritt was committed, before anybody was told: the same key brings the answer, and the Schritt was made once', async () => {
    const { id, version } = await eineVorlage(haus, { zustand: 'fachpruefung' });
    const { etag } = await t.als('rl@SF').get(`/vorgaenge/${id}`);
    const bemerke = () =>
      t
        .als('rl@SF')
        .schritt(id, 'bemerken', { text: 'Bitte die Zahlen belegen.' }, { etag, schluessel: `einmal-${id}` });
    commit = 'nachher';
    const ab = await bemerke();
    expect([ab.status, ab.inhalt.code]).toEqual([503, 'nicht_bereit']);
    expect(await bemerke()).toMatchObject({ status: 201, inhalt: { version: version + 1 } });
    expect(
      await haus.db.sql(
        `
          SELECT count(*)::int AS anzahl
          FROM pruefpfad
          WHERE vorgang_id = $1
            AND handlung = 'bemerken'`,
        [id],
      ),
    ).toEqual([{ anzahl: 1 }]);
  });
});
