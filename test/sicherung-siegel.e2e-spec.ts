import { execFile } from 'node:child_process';
import { appendFile, chmod, cp, mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import pg from 'pg';
import { Datenbank, datenquelle, wandern } from '#persistence';
import { protokolliere } from '#runner';
import { Ablage, legeAn, schluesselAusDatei, Siegler, type Schluesselsatz } from '#siegel';
import { oeffneDatenbank, type Datenbankzugang } from '../apps/standalone/src/datenbank.js';
import { alsTransaktion } from '../apps/standalone/src/verbindung.js';
import { registriereVerfahren } from '../apps/standalone/src/verfahren.js';
import { eineVorlage, gebaut, organisation } from './umgebung/index.js';

jest.setTimeout(180_000);
let ordner: string;
let daten: string;
let quelle: Datenbankzugang;
let schluessel: Schluesselsatz;
let sicherung: string;
let wurzel: string;

/** `kogge …` as an operator calls it, with the widest umask. */
async function kogge(argumente: readonly string[], umgebung: Record<string, string> = {}) {
  return promisify(execFile)(
    'bash',
    ['-c', 'umask 000; exec node bin/kogge.js "$@"', 'kogge', ...argumente],
    {
      cwd: wurzel,
      env: { ...process.env, KOGGE_DATEN: daten, ...umgebung },
    },
  ).then(
    ({ stdout, stderr }) => ({ code: 0, ausgabe: stdout.trim(), gesagt: stderr }),
    ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({
      code,
      ausgabe: stdout.trim(),
      gesagt: stderr,
    }),
  );
}

/** Something happens in the Mandant that is there. */
async function setzeFort(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const {
    rows: [mandant],
  } = await client.query<{ id: string }>('SELECT id FROM mandant');
  await protokolliere(alsTransaktion(client), {
    mandant: mandant!.id,
    akteur: 'kommandozeile',
    handlung: 'probe',
    gegenstand: { art: 'mandant', id: mandant!.id },
    fakten: {},
    detail: null,
  });
  await client.end();
}

/** Seals everything with the key file of a data folder; answers the numbers of the new heads. */
async function besiegle(url: string, ort: string): Promise<number[]> {
  const db = new Datenbank(await datenquelle(url, 'kogge_siegel', 2).initialize());
  const siegler = new Siegler(db, {
    schluessel: await schluesselAusDatei(join(ort, 'siegel', 'schluessel.pem'), { anlegen: false }),
    ablage: new Ablage(join(ort, 'siegel', 'koepfe.jsonl')),
  });
  const koepfe = [];
  for (const { mandant } of await siegler.offene()) koepfe.push(...(await siegler.siegle(mandant)));
  await db.quelle.destroy();
  return koepfe.map(({ kopf }) => kopf.nr);
}

async function rechte(unter: string): Promise<string[]> {
  const falsch: string[] = [];
  for (const eintrag of await readdir(unter, { recursive: true, withFileTypes: true })) {
    const pfad = join(eintrag.parentPath, eintrag.name);
    const modus = (await stat(pfad)).mode & 0o777;
    if (modus !== (eintrag.isDirectory() ? 0o700 : 0o600)) falsch.push(`${pfad} ${modus.toString(8)}`);
  }
  return falsch;
}

beforeAll(async () => {
  wurzel = await gebaut();
  ordner = await mkdtemp(join(tmpdir(), 'kogge-siegelsicherung-'));
  // PostgreSQL works in it under its own user.
  await chmod(ordner, 0o755);
  daten = join(ordner, 'daten');
  quelle = await oeffneDatenbank({ KOGGE_DATEN: daten });
  await wandern(quelle.migrationsUrl);
  await registriereVerfahren(quelle.migrationsUrl);
  const datei = join(daten, 'siegel', 'schluessel.pem');
  await legeAn(datei);
  schluessel = await schluesselAusDatei(datei, { anlegen: false });
  const client = new Datenbank(await datenquelle(quelle.migrationsUrl, undefined, 2).initialize());
  const haus = await organisation({
    name: 'kogge',
    url: quelle.migrationsUrl,
    migrationsUrl: quelle.migrationsUrl,
    sql: (anweisung, werte = []) => client.quelle.query(anweisung, [...werte]),
  });
  await eineVorlage(haus, { zustand: 'fachpruefung' });
  await besiegle(quelle.migrationsUrl, daten);
  await client.quelle.destroy();
  await haus.datenbank.quelle.destroy();
});
afterAll(async () => {
  await quelle.stop();
  await rm(ordner, { recursive: true, force: true });
});

describe('A backup and the sealing key', () => {
  it('names the key that has to be kept apart, holds it nowhere, and nobody else can read it', async () => {
    const { code, ausgabe, gesagt } = await kogge(['sicherung', 'anlegen']);
    expect([code, gesagt]).toEqual([0, expect.stringContaining(schluessel.id)]);
    expect(gesagt).toContain(join(daten, 'siegel', 'schluessel.pem'));
    sicherung = ausgabe;
    expect(JSON.parse(await readFile(join(sicherung, 'sicherung.json'), 'utf8'))).toMatchObject({
      siegelschluessel: [schluessel.id],
    });
    const { stdout } = await promisify(execFile)('bash', [
      '-c',
      `grep -rl "PRIVATE KEY" ${sicherung} || true`,
    ]);
    expect(stdout).toBe('');
    expect(await rechte(`${daten}-sicherung`)).toEqual([]);
    expect((await stat(`${daten}-sicherung`)).mode & 0o777).toBe(0o700);
  });

  it('is checked without being restored, its key too', async () => {
    expect(await kogge(['sicherung', 'pruefen', sicherung])).toMatchObject({
      code: 0,
      gesagt: expect.stringMatching(/Die Sicherung ist vollständig[^]*ist der der Siegel/u),
    });
    const fremder = join(ordner, 'fremder.pem');
    await legeAn(fremder);
    for (const [datei, satz] of [
      [fremder, 'liegt ein anderer Siegelschlüssel'],
      [join(ordner, 'gibt-es-nicht'), 'siegel neubeginn'],
    ] as const)
      expect(await kogge(['sicherung', 'pruefen', sicherung, '--siegelschluessel', datei])).toMatchObject({
        code: 3,
        gesagt: expect.stringContaining(satz),
      });
    const beschaedigt = join(ordner, 'beschaedigt');
    await cp(sicherung, beschaedigt, { recursive: true });
    await appendFile(join(beschaedigt, 'daten', 'PG_VERSION'), 'x');
    expect(await kogge(['sicherung', 'pruefen', beschaedigt])).toMatchObject({
      code: 1,
      gesagt: expect.stringContaining('ist beschädigt'),
    });
    expect((await kogge(['sicherung', 'pruefen'])).code).toBe(2);
  });

  it('goes into a new data folder with the old key, and sealing goes on there', async () => {
    const neu = join(ordner, 'neu');
    const { code, gesagt } = await kogge(['sicherung', 'einspielen', sicherung, '--daten', neu]);
    expect([code, gesagt]).toEqual([0, expect.stringContaining('liegt jetzt in')]);
    const kopie = join(neu, 'siegel', 'schluessel.pem');
    expect([(await stat(kopie)).mode & 0o777, (await stat(join(neu, 'siegel'))).mode & 0o777]).toEqual([
      0o600, 0o700,
    ]);
    const dort = await oeffneDatenbank({ KOGGE_DATEN: neu });
    try {
      await setzeFort(dort.migrationsUrl);
      expect(await besiegle(dort.migrationsUrl, neu)).toEqual([2]);
    } finally {
      await dort.stop();
    }
  });

  it('says what is missing where the key is gone or another lies there, and takes the named one', async () => {
    const ohne = { KOGGE_DATEN: join(ordner, 'woanders') };
    const spieleEin = (neu: string, ...mehr: string[]) =>
      kogge(['sicherung', 'einspielen', sicherung, '--daten', join(ordner, neu), ...mehr], ohne);
    expect(await spieleEin('ohne')).toMatchObject({
      code: 3,
      gesagt: expect.stringMatching(/Der Siegelschlüssel .* fehlt .*siegel neubeginn/u),
    });
    expect(await spieleEin('falsch', '--siegelschluessel', join(ordner, 'fremder.pem'))).toMatchObject({
      code: 3,
      gesagt: expect.stringContaining('liegt ein anderer Siegelschlüssel'),
    });
    expect(await readdir(join(ordner, 'falsch'))).toEqual(['pg']);
    expect(
      await spieleEin('genannt', '--siegelschluessel', join(daten, 'siegel', 'schluessel.pem')),
    ).toMatchObject({ code: 0, gesagt: expect.stringContaining('liegt jetzt in') });
  });
});
