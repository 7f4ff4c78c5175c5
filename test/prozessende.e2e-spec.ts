import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { chmod } from 'node:fs/promises';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import pg from 'pg';
import { starteSiegler } from '../apps/siegel/src/betrieb.js';
import { liesConfig } from '../apps/siegel/src/config.js';
import { laufenderServer } from '../apps/standalone/src/datenbankprozess.js';
import { schluessel, starteTestapi, type Testapi } from './umgebung/api.js';
import {
  eineVorlage,
  frischeDatenbank,
  gebaut,
  leereDatenbank,
  organisation,
  person,
  type Organisation,
} from './umgebung/index.js';
import { bis, einPostfach } from './worker/postfach.js';

jest.setTimeout(120_000);

/** What docker and systemd give a process that is asked to end, in this project (docs/betrieb.md). */
const FRIST_MS = 30_000;

const ordner = mkdtempSync(join(tmpdir(), 'kogge-ende-'));
const kinder: ChildProcess[] = [];
beforeAll(() => chmod(ordner, 0o755));
afterAll(() => {
  for (const kind of kinder) kind.kill('SIGKILL');
  rmSync(ordner, { recursive: true, force: true });
});

interface Prozess {
  kind: ChildProcess;
  gesagt(): string;
  /** Sends SIGTERM and answers how it ended; null: not within what it is given. */
  beende(): Promise<number | string | null>;
}

async function starte(argumente: readonly string[], umgebung: Record<string, string>): Promise<Prozess> {
  const { PATH = '', HOME = '' } = process.env;
  const kind = spawn(process.execPath, [...argumente], {
    cwd: await gebaut(),
    env: { PATH, HOME, ...umgebung },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  kinder.push(kind);
  let text = '';
  for (const strom of [kind.stdout, kind.stderr])
    strom?.on('data', (teil: Buffer) => {
      text += teil.toString();
    });
  const beendet = once(kind, 'exit') as Promise<[number | null, NodeJS.Signals | null]>;
  return {
    kind,
    gesagt: () => text,
    beende: async () => {
      kind.kill('SIGTERM');
      const zuSpaet = new Promise<null>((fertig) => setTimeout(() => fertig(null), FRIST_MS).unref());
      const ende = await Promise.race([beendet, zuSpaet]);
      return ende && (ende[0] ?? ende[1]);
    },
  };
}

const haupt = (app: string) => [`dist/apps/${app}/src/main.js`];
const OIDC = { OIDC_ISSUER: 'http://127.0.0.1:9', OIDC_CLIENT_SECRET: 'x'.repeat(20) };

async function freierPort(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return String(port);
}

describe('SIGTERM', () => {
  let haus: Organisation;
  beforeAll(async () => {
    haus = await organisation(await frischeDatenbank());
  });

  it('ends the API, also while pages listen for events and while somebody has begun a request and says no more', async () => {
    const PORT = await freierPort();
    const api = await starte(haupt('api'), { DATABASE_URL: haus.db.url, PORT, ...OIDC });
    await bis(() => api.gesagt().includes('API bereit'));
    await starteTestapi(haus);
    const strom = await fetch(`http://127.0.0.1:${PORT}/api/ereignisse`, {
      headers: { authorization: `Bearer ${schluessel(person(haus, 'rl@SF').id)}` },
    });
    expect(strom.status).toBe(200);
    const stumm = connect(Number(PORT), '127.0.0.1');
    stumm.on('error', () => {});
    stumm.write(
      'POST /api/abmelden HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 9\r\n\r\n{',
    );
    await once(stumm, 'connect');
    expect(await api.beende()).toBe(0);
    await strom.text().catch(() => '');
    stumm.destroy();
  });

  it('lets an upload that is at work come to its end, although the others are broken off by then', async () => {
    const eigene: Testapi = await starteTestapi(haus);
    const { id } = await eineVorlage(haus, { zustand: 'entwurf' });
    const anlage = Buffer.from('%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj\n%%EOF\n');
    const rahmen = [
      '--grenze\r\ncontent-disposition: form-data; name="datei"; filename="a.pdf"\r\ncontent-type: application/pdf\r\n\r\n',
      '\r\n--grenze--\r\n',
    ] as const;
    const laenge = rahmen.join('').length + anlage.length;
    const { etag } = await eigene.als('aut@SF').get(`/vorgaenge/${id}`);
    const { hostname, port } = new URL(eigene.adresse);
    const langsam = connect(Number(port), hostname);
    let antwort = '';
    langsam.on('data', (teil) => {
      antwort += teil.toString();
    });
    langsam.on('error', () => {});
    langsam.write(
      `POST /api/vorgaenge/${id}/anlagen HTTP/1.1\r\nhost: x\r\nif-match: ${etag}\r\n` +
        `authorization: Bearer ${schluessel(person(haus, 'aut@SF').id)}\r\nidempotency-key: 01a22a15-7887-4558-9209-3d2472d59f3d\r\n` +
        `content-type: multipart/form-data; boundary=grenze\r\ncontent-length: ${laenge}\r\n\r\n${rahmen[0]}`,
    );
    const stumm = connect(Number(port), hostname);
    stumm.on('error', () => {});
    const getrennt = once(stumm, 'close');
    stumm.write(
      'POST /api/abmelden HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 9\r\n\r\n{',
    );
    await new Promise((weiter) => setTimeout(weiter, 300));
    const ende = eigene.api.stop();
    await getrennt;
    langsam.write(Buffer.concat([anlage, Buffer.from(rahmen[1])]));
    await ende;
    expect(antwort).toMatch(/^HTTP\/1\.1 201 /u);
  });

  it('ends a worker that waits for its mail server, and gives the mail back', async () => {
    const fach = await einPostfach();
    let begonnen = false;
    let losgelassen = () => {};
    fach.urteil = () => {
      begonnen = true;
      return new Promise((antworte) => {
        losgelassen = () => antworte(null);
      });
    };
    const eigenes = await organisation(await frischeDatenbank());
    await eineVorlage(eigenes, { zustand: 'fachpruefung' });
    const worker = await starte(haupt('worker'), {
      DATABASE_URL: eigenes.db.url,
      SMTP_URL: fach.url,
      BASIS_URL: 'https://kogge.test',
      SWEEP_SEKUNDEN: '1',
      NACHTPRUEFUNG_ZEIT: 'aus',
    });
    await bis(() => begonnen);
    expect([await worker.beende(), worker.gesagt()]).toEqual([0, expect.stringContaining('"beendet"')]);
    expect(
      await eigenes.db.sql(
        `SELECT count(*)::int AS n FROM nachricht WHERE stand = 'wartet' AND lease_bis IS NULL`,
      ),
    ).toEqual([{ n: 2 }]);
    losgelassen();
  });

  it('ends API, worker and sealer while their database keeps them waiting', async () => {
    const taub = createServer((socket) => socket.on('error', () => {})).listen(0, '127.0.0.1');
    await once(taub, 'listening');
    const { port } = taub.address() as AddressInfo;
    const DATABASE_URL = `postgres://k:k@127.0.0.1:${port}/kogge`;
    const drei = await Promise.all([
      starte(haupt('api'), { DATABASE_URL, PORT: await freierPort(), ...OIDC }),
      starte(haupt('worker'), { DATABASE_URL, BASIS_URL: 'https://kogge.test' }),
      starte(haupt('siegel'), {
        DATABASE_URL,
        SIEGEL_SCHLUESSEL_DATEI: join(ordner, 'fehlt.pem'),
        SIEGEL_ABLAGE: join(ordner, 'fehlt.jsonl'),
      }),
    ]);
    await bis(async () => {
      const anzahl = await new Promise<number>((fertig) => taub.getConnections((_, zahl) => fertig(zahl)));
      return anzahl >= 3;
    });
    expect(await Promise.all(drei.map((prozess) => prozess.beende()))).toEqual([0, 0, 0]);
    taub.close();
  });

  it('lets the sealer seal what is open, and give up when it must wait for that', async () => {
    const umgebung = {
      DATABASE_URL: haus.db.url,
      SIEGEL_SCHLUESSEL_DATEI: join(ordner, 'schluessel.pem'),
      SIEGEL_ABLAGE: join(ordner, 'koepfe.jsonl'),
      SIEGEL_SEKUNDEN: '3600',
    };
    const erster = await starteSiegler({
      ...liesConfig({ ...umgebung, LOG_LEVEL: 'silent' }),
      schluesselAnlegen: true,
    });
    await erster.stop();
    const offene = () =>
      haus.db.sql<{ n: number }>(
        `SELECT (SELECT max(seq) FROM pruefpfad)::int - (SELECT max(bis_seq) FROM siegel)::int AS n`,
      );
    const siegler = await starte(haupt('siegel'), umgebung);
    await bis(() => siegler.gesagt().includes('gestartet'));
    await bis(async () => (await offene())[0]?.n === 0);
    await eineVorlage(haus, { zustand: 'fachpruefung' });
    expect(await siegler.beende()).toBe(0);
    expect(await offene()).toEqual([{ n: 0 }]);

    const zweiter = await starte(haupt('siegel'), umgebung);
    await bis(() => zweiter.gesagt().includes('gestartet'));
    const sperre = new pg.Client(haus.db.migrationsUrl);
    await sperre.connect();
    await sperre.query('BEGIN; LOCK TABLE siegel IN ACCESS EXCLUSIVE MODE');
    expect(await zweiter.beende()).toBe(0);
    await sperre.query('ROLLBACK');
    await sperre.end();
  });
});

describe('SIGTERM during the first start', () => {
  const moment = {
    'makes its database': async (daten: string) => existsSync(join(daten, 'pg', 'daten.neu')),
    'has its database': async (daten: string) => existsSync(join(daten, 'verbindung.json')),
    'sows the demo': saet,
  };

  it.each(Object.entries(moment))(
    'of npm start, while it %s, leaves no database running and nothing half',
    async (was, soWeit) => {
      const daten = join(ordner, was.replaceAll(' ', '-'));
      const umgebung = async () => ({
        KOGGE_DATEN: daten,
        PORT: await freierPort(),
        DEMO_ANMELDUNG_PORT: await freierPort(),
      });
      const erster = await starte(haupt('standalone'), await umgebung());
      await bis(() => soWeit(daten), 60_000);
      expect([await erster.beende(), erster.gesagt()]).toEqual([0, expect.not.stringContaining('rror')]);
      expect(laufenderServer(join(daten, 'pg'))).toBeNull();
      if (soWeit !== saet) return;
      const zweiter = await starte(haupt('standalone'), await umgebung());
      await bis(() => zweiter.gesagt().includes('Kogge läuft'), 90_000);
      expect([await zweiter.beende(), zweiter.gesagt()]).toEqual([0, expect.not.stringContaining('rror')]);
      expect(laufenderServer(join(daten, 'pg'))).toBeNull();
    },
  );
});

/** The organisation is being written, in a transaction that has not ended. */
async function saet(daten: string): Promise<boolean> {
  const datei = join(daten, 'verbindung.json');
  if (!existsSync(datei)) return false;
  const { migrationsUrl } = JSON.parse(readFileSync(datei, 'utf8')) as { migrationsUrl: string };
  const client = new pg.Client(migrationsUrl);
  client.on('error', () => {});
  try {
    await client.connect();
    const { rowCount } = await client.query(`
      SELECT 1
      FROM pg_stat_activity
      WHERE application_name = 'kogge_demo'
        AND backend_xid IS NOT NULL`);
    return rowCount === 1;
  } finally {
    await client.end();
  }
}

describe('SIGTERM to a command', () => {
  it('ends kogge wandern with 143, and what it has not finished is not there', async () => {
    const db = await leereDatenbank();
    const sperre = new pg.Client(db.migrationsUrl);
    await sperre.connect();
    await sperre.query('SELECT pg_advisory_lock(4711)');
    const befehl = await starte(['bin/kogge.js', 'wandern'], {
      DATABASE_URL: db.migrationsUrl,
      KOGGE_DEMO: '0',
      ...OIDC,
    });
    await bis(
      async () =>
        (await db.sql(`SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND NOT granted`)).length > 0,
    );
    expect(await befehl.beende()).toBe(143);
    await sperre.end();
    expect(await db.sql(`SELECT to_regclass('public.vorgang') AS tabelle`)).toEqual([{ tabelle: null }]);
  });

  it('ends one that has started the embedded database together with it, and leaves no half backup', async () => {
    const daten = join(ordner, 'befehl');
    const befehl = await starte(['bin/kogge.js', 'sicherung', 'anlegen', '--ordner', join(ordner, 'ziel')], {
      KOGGE_DATEN: daten,
    });
    await bis(() => existsSync(join(daten, 'pg')));
    expect(await befehl.beende()).toBe(143);
    expect(laufenderServer(join(daten, 'pg'))).toBeNull();
    expect(existsSync(join(ordner, 'ziel')) ? readdirSync(join(ordner, 'ziel')) : []).toEqual([]);
  });
});
