import { spawnSync } from 'node:child_process';
import { existsSync, chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import pg from 'pg';
import { kanonisch, sha256 } from '#engine';
import { pruefeInvarianten, type Befund } from '#runner';
import {
  Ablage,
  exportzeilen,
  kopfHash,
  leseSchluessel,
  neuerSchluessel,
  Siegelalarm,
  Siegler,
  type Kopf,
  type Siegel,
} from '#siegel';
import { legeSiegelBeiseite } from '../apps/cli/src/demo.js';
import { pruefpfad } from '../apps/cli/src/pruefpfad.js';
import { gibtEsSiegel } from '../apps/standalone/src/sicherung/abfragen.js';
import { starteSiegler } from '../apps/siegel/src/betrieb.js';
import { liesConfig } from '../apps/siegel/src/config.js';
import {
  beurteile,
  EINGRIFFE,
  pruefeVersuch,
  vergleichbar,
  Versuchsreihe,
  type Versuch,
} from '../tools/manipulation/lauf.js';
import { Python } from '../tools/manipulation/python.js';
import { saee, type Ausgangslage } from '../tools/manipulation/saat.js';
import { Zaehlung } from '../tools/manipulation/zaehlung.js';
import {
  datenbankAls,
  eineVorlage,
  frischeDatenbank,
  organisation,
  type Organisation,
  type TestDatenbank,
} from './umgebung/index.js';

jest.setTimeout(60_000);
const WERKZEUG = resolve(import.meta.dirname, '../tools/pruefen');
const SAAT = Math.floor(Math.random() * 2 ** 31);
const VERSUCHE = 1000;
/** Every so many trials go through the second program too. */
const STICHPROBE = 10;

const ordner = mkdtempSync(join(tmpdir(), 'kogge-siegelprobe-'));
afterAll(() => rmSync(ordner, { recursive: true }));

function alsDatei(name: string, zeilen: readonly string[]): string {
  const datei = join(ordner, name);
  writeFileSync(datei, `${zeilen.join('\n')}\n`);
  return datei;
}

describe('An export of the audit trail', () => {
  let lage: Ausgangslage;
  let reihe: Versuchsreihe;

  beforeAll(async () => {
    lage = await saee((await frischeDatenbank()).migrationsUrl);
    reihe = new Versuchsreihe(lage, SAAT);
  });

  it('is checked offline by two programs that say the same, erased details and a change of the key included', async () => {
    const [datei, koepfe] = [alsDatei('export.jsonl', lage.zeilen), alsDatei('koepfe.jsonl', lage.koepfe)];
    const angaben = [datei, '--schluessel', lage.fingerabdruck, '--koepfe', koepfe, '--json'];
    const js = spawnSync(process.execPath, [join(WERKZEUG, 'pruefen.js'), ...angaben], {
      encoding: 'utf8',
      cwd: '/',
    });
    const python = spawnSync('python3', [join(WERKZEUG, 'pruefen.py'), ...angaben], {
      encoding: 'utf8',
      cwd: '/',
    });
    expect([js.status, js.stderr, python.status, python.stderr]).toEqual([0, '', 0, '']);
    const ergebnis = JSON.parse(js.stdout) as ReturnType<typeof pruefeVersuch>;
    expect(vergleichbar(JSON.parse(python.stdout))).toBe(vergleichbar(ergebnis));
    expect(ergebnis.mandanten.reduce((summe, { eintraege }) => summe + eintraege, 0)).toBeGreaterThan(200);
    expect(
      ergebnis.mandanten.map(({ koepfe: zahl, eintraege, gesiegelt, schluessel }) => [
        zahl >= 5,
        eintraege > gesiegelt,
        schluessel,
      ]),
    ).toEqual([
      [true, true, lage.schluessel[1]?.id],
      [true, true, lage.schluessel[1]?.id],
    ]);
    expect(ergebnis.geloescht.length).toBeGreaterThan(3);
    expect(ergebnis.signaturen['ed25519']?.ungeprueft).toBe(0);
  });

  it(`shows every one of ${VERSUCHE} random intrusions and names the place (seed ${SAAT})`, async () => {
    const zaehlung = new Zaehlung();
    const python = new Python(join(WERKZEUG, 'pruefen.py'));
    const falsch: unknown[] = [];
    for (let nr = 0; nr < VERSUCHE; nr += 1) {
      const versuch = reihe.versuch(nr);
      const ergebnis = pruefeVersuch(versuch);
      const urteil = beurteile(versuch, ergebnis);
      zaehlung.zaehle(versuch.was, urteil);
      if (!urteil.erkannt || !urteil.lokalisiert)
        falsch.push({ nr, was: versuch.was, ort: versuch.ort, maengel: ergebnis.maengel });
      if (nr % STICHPROBE) continue;
      await python.gib(versuch);
      if (vergleichbar(await python.nimm()) !== vergleichbar(ergebnis))
        falsch.push({ nr, was: versuch.was, uneinig: true });
    }
    await python.beende();
    expect(falsch).toEqual([]);
    expect(zaehlung.summe).toEqual({
      versucht: VERSUCHE,
      erkannt: VERSUCHE,
      lokalisiert: VERSUCHE,
      gegenproben: VERSUCHE / 20,
    });
  });

  it('has every kind of intrusion refused by both programs on the command line too', async () => {
    const faelle = new Map<string, Versuch>();
    for (let nr = 0; faelle.size < 5; nr += 7) {
      const versuch = reihe.versuch(nr);
      if (versuch.was) faelle.set(versuch.was, versuch);
    }
    for (const [was, { zeilen, koepfe, schluessel }] of faelle) {
      const ort = [
        alsDatei('versuch.jsonl', zeilen),
        '--schluessel',
        schluessel,
        '--koepfe',
        alsDatei(
          'aussen.jsonl',
          koepfe.map((kopf) => JSON.stringify(kopf)),
        ),
      ];
      if (koepfe.length === 0) ort.splice(3);
      const js = spawnSync(process.execPath, [join(WERKZEUG, 'pruefen.js'), ...ort], { encoding: 'utf8' });
      const python = spawnSync('python3', [join(WERKZEUG, 'pruefen.py'), ...ort], { encoding: 'utf8' });
      expect([was, js.status, js.stderr, python.status, python.stderr]).toEqual([was, 1, '', 1, '']);
      expect([js.stdout, python.stdout]).toEqual([
        expect.stringMatching(/FEHLER .*\nNICHT IN ORDNUNG/u),
        expect.stringMatching(/FEHLER .*\nNICHT IN ORDNUNG/u),
      ]);
    }
    expect(Object.keys(EINGRIFFE).length).toBeGreaterThan(40);
  });

  it('that is cut off, empty, garbage or something else is refused, never passed', () => {
    const fremdes = [
      [],
      [''],
      ['null'],
      ['[]'],
      ['{"art":"ende"}'],
      lage.zeilen.slice(0, -1),
      lage.zeilen.slice(1),
      [lage.zeilen[0] as string, lage.zeilen.at(-1) as string],
      [...lage.zeilen, lage.zeilen[5] as string],
      [...lage.zeilen.slice(0, 5), '{"art":"eintrag"}', ...lage.zeilen.slice(5)],
      [...lage.zeilen.slice(0, 9), '{"art":"kopf","kopf":null}', ...lage.zeilen.slice(9)],
    ];
    for (const zeilen of fremdes) {
      const versuch = { nr: 0, was: null, ort: null, zeilen, schluessel: lage.fingerabdruck, koepfe: [] };
      expect([zeilen.slice(0, 2), pruefeVersuch(versuch).ok]).toEqual([zeilen.slice(0, 2), false]);
    }
    const eingabe = fremdes
      .map((zeilen) =>
        `{"art":"versuch"}\n${zeilen.map((zeile) => `${zeile}\n`).join('')}`.replaceAll(/\n\n/gu, '\n'),
      )
      .join('\n');
    const { stdout } = spawnSync('python3', [join(WERKZEUG, 'pruefen.py'), '--stapel'], {
      input: eingabe,
      encoding: 'utf8',
      maxBuffer: 1e8,
    });
    expect(
      stdout
        .trim()
        .split('\n')
        .map((zeile) => (JSON.parse(zeile) as { ok: boolean }).ok),
    ).toEqual(fremdes.map(() => false));
  });
});

describe('The sealer', () => {
  let haus: Organisation;
  let ablage: Ablage;
  const schluessel = leseSchluessel(neuerSchluessel());

  beforeAll(async () => {
    haus = await organisation(await frischeDatenbank());
    ablage = new Ablage(join(ordner, 'aussen', 'koepfe.jsonl'));
    await eineVorlage(haus, { zustand: 'fachpruefung' });
  });

  const siegler = async (angaben: Partial<ConstructorParameters<typeof Siegler>[1]> = {}) =>
    new Siegler(await datenbankAls(haus.db, 'kogge_siegel'), { schluessel, ablage, ...angaben });
  const koepfe = async () =>
    (
      await haus.db.sql<{ kopf: string }>('SELECT kopf FROM siegel WHERE mandant_id = $1 ORDER BY nr', [
        haus.mandant,
      ])
    ).map(({ kopf }) => JSON.parse(kopf) as Kopf);
  const exportiert = async () => {
    const zeilen: string[] = [];
    for await (const zeile of exportzeilen(await datenbankAls(haus.db, 'kogge_auditor'))) zeilen.push(zeile);
    return zeilen;
  };
  const befunde = async () => {
    const alle: Befund[] = [];
    for await (const befund of pruefeInvarianten(await datenbankAls(haus.db, 'kogge_auditor')))
      alle.push(befund);
    return alle.filter(({ id }) => ['I-15', 'I-17', 'I-18', 'I-18a'].includes(id));
  };

  it('seals what is new, each head behind the one before, and keeps a copy outside', async () => {
    const einer = await siegler();
    expect(await gibtEsSiegel(haus.db.migrationsUrl)).toBe(false);
    expect((await einer.siegle(haus.mandant)).length).toBe(1);
    expect(await einer.siegle(haus.mandant)).toEqual([]);
    await eineVorlage(haus, { zustand: 'fachpruefung' });
    await (await siegler()).siegle(haus.mandant);
    const [erster, zweiter] = await koepfe();
    expect([zweiter?.nr, zweiter?.vonSeq, zweiter?.vorherigerKopf]).toEqual([
      2,
      (erster?.bisSeq ?? 0) + 1,
      kopfHash(erster as Kopf),
    ]);
    expect(
      readFileSync(ablage.datei, 'utf8')
        .trim()
        .split('\n')
        .map((zeile) => (JSON.parse(zeile) as Siegel).kopf),
    ).toEqual(await koepfe());
    expect((await befunde()).filter(({ ok }) => !ok)).toEqual([]);
  });

  it('never gets a new key where heads are: it says to put the old one back', async () => {
    expect(await gibtEsSiegel(haus.db.migrationsUrl)).toBe(true);
    const fehlende = join(ordner, 'fehlt.pem');
    await expect(
      starteSiegler({
        ...liesConfig({
          DATABASE_URL: haus.db.url,
          SIEGEL_SCHLUESSEL_DATEI: fehlende,
          SIEGEL_ABLAGE: ablage.datei,
        }),
        schluesselAnlegen: !(await gibtEsSiegel(haus.db.migrationsUrl)),
      }),
    ).rejects.toThrow('aus ihrer Sicherung zurück');
    expect(existsSync(fehlende)).toBe(false);
  });

  it('sees hashes only, and nobody but it adds a head', async () => {
    const db = await datenbankAls(haus.db, 'kogge_siegel');
    for (const anweisung of [
      'SELECT eintrag FROM pruefpfad',
      'SELECT * FROM pruefpfad_detail',
      'SELECT * FROM vorgang',
      'SELECT * FROM person',
      `UPDATE siegel SET hash = ''`,
      'DELETE FROM siegel',
      'TRUNCATE siegel',
      'INSERT INTO pruefpfad DEFAULT VALUES',
      'UPDATE pruefpfad_kopf SET seq = 0',
    ]) {
      await expect(db.uebergreifend((t) => t.abfrage(anweisung))).rejects.toThrow(
        /permission denied|must be owner/u,
      );
    }
    for (const rolle of ['kogge_app', 'kogge_worker', 'kogge_auditor'] as const) {
      const andere = await datenbankAls(haus.db, rolle);
      await expect(
        andere.uebergreifend(async (t) => {
          await t.abfrage('SET TRANSACTION READ WRITE');
          await t.abfrage('INSERT INTO siegel SELECT * FROM siegel');
        }),
      ).rejects.toThrow(/permission denied/u);
    }
    for (const anweisung of [
      `UPDATE siegel SET hash = ''`,
      'DELETE FROM siegel',
      'TRUNCATE siegel',
      `SET session_replication_role = replica; DELETE FROM siegel`,
    ])
      await expect(haus.db.sql(anweisung)).rejects.toThrow(/unveränderlich/u);
    await expect(
      haus.db.sql(`
        INSERT INTO siegel
        SELECT mandant_id, nr + 5, von_seq, bis_seq, vorheriger, hash, kopf, signaturen
        FROM siegel
        LIMIT 1`),
    ).rejects.toThrow(/schliesst nicht/u);
    await expect(
      haus.db.sql(`
        INSERT INTO siegel
        SELECT mandant_id, nr + 1, bis_seq + 1, bis_seq + 1, hash, hash, kopf, signaturen
        FROM siegel
        ORDER BY nr DESC
        LIMIT 1`),
    ).rejects.toThrow(/sagen anderes/u);
  });

  it('is exported by the command line, whole or up to a record, and checked offline', async () => {
    const [davor, ziel] = [{ ...process.env }, join(ordner, 'ausgabe')];
    Object.assign(process.env, { DATABASE_URL: haus.db.url, DATABASE_MIGRATION_URL: haus.db.migrationsUrl });
    const ausgaenge = [
      await pruefpfad(['export', ziel]),
      await pruefpfad(['export', '--mandant', 'HB', '--bis', '3', join(ordner, 'drei.jsonl')]),
      await pruefpfad(['export', '--mandant', 'XX', join(ordner, 'leer')]),
      await pruefpfad(['export']),
      await pruefpfad(['unfug']),
    ];
    process.env = davor;
    expect(ausgaenge).toEqual([0, 0, 1, 2, 2]);
    expect(readFileSync(join(ziel, 'LIESMICH.txt'), 'utf8')).toContain('pruefen.js');
    const pruefe = (...angaben: string[]) =>
      spawnSync(process.execPath, [join(WERKZEUG, 'pruefen.js'), ...angaben], { encoding: 'utf8' });
    expect(pruefe(ziel, '--schluessel', schluessel.id, '--koepfe', ablage.datei).stdout).toMatch(
      /OK {5}HB[^]*Alles passt/u,
    );
    expect(pruefe(ziel, '--schluessel', 'ein-anderer').stdout).toMatch(/kein Siegel ist von ein-anderer/u);
    expect([pruefe(join(ordner, 'gibt-es-nicht')).status, pruefe().status]).toEqual([2, 2]);
    expect(
      readFileSync(join(ordner, 'drei.jsonl'), 'utf8')
        .split('\n')
        .filter((zeile) => zeile.startsWith('{"art":"eintrag"')).length,
    ).toBe(3);
  });

  it('makes one head when two of them seal at once, and both go on', async () => {
    const [a, b] = [await siegler(), await siegler()];
    for (let runde = 0; runde < 3; runde += 1) {
      await haus.db.sql(`SELECT 1`);
      await eineVorlage(haus);
      const gemacht = (await Promise.all([a.siegle(haus.mandant), b.siegle(haus.mandant)])).flat();
      expect(gemacht.length).toBe(1);
    }
    expect((await befunde()).filter(({ ok }) => !ok)).toEqual([]);
  });

  it('lets the old key vouch for the new one, and refuses a new one without it', async () => {
    const neuer = leseSchluessel(neuerSchluessel());
    await expect((await siegler({ schluessel: neuer })).siegle(haus.mandant)).rejects.toThrow(Siegelalarm);
    await eineVorlage(haus);
    expect(
      (await (await siegler({ schluessel: neuer, alterSchluessel: schluessel })).siegle(haus.mandant)).map(
        ({ kopf }) => [kopf.schluessel, kopf.anzahl > 0, kopf.schluesselNeu?.id],
      ),
    ).toEqual([
      [schluessel.id, false, neuer.id],
      [neuer.id, true, undefined],
    ]);
    await expect((await siegler()).siegle(haus.mandant)).rejects.toThrow(/SIEGEL_SCHLUESSEL_ALT_DATEI/u);
    await (await siegler({ schluessel, alterSchluessel: neuer })).siegle(haus.mandant);
    expect(
      pruefeVersuch({
        nr: 0,
        was: null,
        ort: null,
        zeilen: await exportiert(),
        schluessel: schluessel.id,
        koepfe: [],
      }).maengel,
    ).toEqual([]);
    expect((await befunde()).filter(({ ok }) => !ok)).toEqual([]);
  });

  it('copies outside what a crash left out, and refuses a database that lacks what stands outside', async () => {
    const zeilen = readFileSync(ablage.datei, 'utf8').trim().split('\n');
    writeFileSync(
      ablage.datei,
      `${zeilen.slice(0, -2).join('\n')}\n${(zeilen.at(-2) as string).slice(0, 40)}`,
    );
    await eineVorlage(haus);
    await (await siegler()).siegle(haus.mandant);
    expect((await ablage.letzte()).get(haus.mandant)?.nr).toBe((await koepfe()).length);
    const letzter = JSON.parse(
      readFileSync(ablage.datei, 'utf8').trim().split('\n').at(-1) as string,
    ) as Siegel;
    const wiederhergestellt = new Ablage(join(ordner, 'aussen', 'spaeter.jsonl'));
    await wiederhergestellt.haengeAn([{ ...letzter, kopf: { ...letzter.kopf, nr: letzter.kopf.nr + 1 } }]);
    await expect((await siegler({ ablage: wiederhergestellt })).siegle(haus.mandant)).rejects.toThrow(
      /auf einen älteren Stand/u,
    );
  });

  it('stops sealing a history that was rewritten, and kogge check and the export say where', async () => {
    const [erster] = await koepfe();
    const seq = (erster as Kopf).bisSeq - 1;
    const [zeile] = await haus.db.sql<{ eintrag: object }>(
      'SELECT eintrag FROM pruefpfad WHERE mandant_id = $1 AND seq = $2',
      [haus.mandant, seq],
    );
    const falsch = { ...zeile?.eintrag, nach: 'beschlossen' };
    await alsEigentuemer(
      haus.db,
      'ALTER TABLE pruefpfad DISABLE TRIGGER ALL',
      'ALTER TABLE pruefpfad_kopf DISABLE TRIGGER ALL',
      'CREATE TABLE sicher AS TABLE pruefpfad',
      'CREATE TABLE sicherer_kopf AS TABLE pruefpfad_kopf',
      `
        UPDATE pruefpfad
        SET eintrag = '${JSON.stringify(falsch)}', eintrag_sha256 = '${sha256(kanonisch(falsch))}'
        WHERE seq = ${seq}`,
      KETTE_NEU,
      `
        UPDATE pruefpfad_kopf k
        SET hash = (SELECT hash FROM pruefpfad p WHERE p.mandant_id = k.mandant_id AND p.seq = k.seq)`,
    );
    await expect((await siegler()).siegle(haus.mandant)).rejects.toThrow(/passt nicht zu seinem Siegel/u);
    // The chain by itself fits again: only the heads tell.
    expect((await befunde()).filter(({ ok }) => !ok).map(({ id, beispiel }) => [id, beispiel])).toEqual([
      ['I-18', { siegel: 1, bis: (erster as Kopf).bisSeq, grund: 'Wurzel' }],
    ]);
    expect(
      pruefeVersuch({
        nr: 0,
        was: null,
        ort: null,
        zeilen: await exportiert(),
        schluessel: schluessel.id,
        koepfe: [],
      }).maengel,
    ).toEqual([
      expect.objectContaining({
        mandant: haus.mandant,
        art: 'wurzel',
        kopf: 1,
        von: 1,
        bis: (erster as Kopf).bisSeq,
      }),
    ]);
    await alsEigentuemer(
      haus.db,
      'DELETE FROM pruefpfad',
      'INSERT INTO pruefpfad SELECT * FROM sicher',
      'DELETE FROM pruefpfad_kopf',
      'INSERT INTO pruefpfad_kopf SELECT * FROM sicherer_kopf',
      'DROP TABLE sicher, sicherer_kopf',
      'ALTER TABLE pruefpfad ENABLE TRIGGER ALL',
      'ALTER TABLE pruefpfad_kopf ENABLE TRIGGER ALL',
    );
    expect(
      pruefeVersuch({
        nr: 0,
        was: null,
        ort: null,
        zeilen: await exportiert(),
        schluessel: schluessel.id,
        koepfe: [],
      }).maengel,
    ).toEqual([]);
  });

  it('begins anew with a demo that was reset, once its copy outside has been put away', async () => {
    const dieser = await organisation(await frischeDatenbank());
    const eigene = new Ablage(join(ordner, 'demo', 'koepfe.jsonl'));
    const einer = new Siegler(await datenbankAls(dieser.db, 'kogge_siegel'), { schluessel, ablage: eigene });
    await eineVorlage(dieser);
    await einer.siegle(dieser.mandant);
    const tabellen = ['siegel', 'pruefpfad', 'pruefpfad_kopf'];
    await alsEigentuemer(
      dieser.db,
      ...tabellen.map((eine) => `ALTER TABLE ${eine} DISABLE TRIGGER ALL`),
      'DELETE FROM siegel',
      'DELETE FROM pruefpfad',
      'DELETE FROM pruefpfad_detail',
      `UPDATE pruefpfad_kopf SET seq = 0, hash = '', vorher = ''`,
      ...tabellen.map((eine) => `ALTER TABLE ${eine} ENABLE TRIGGER ALL`),
    );
    await eineVorlage(dieser, { zustand: 'fachpruefung' });
    await expect(einer.siegle(dieser.mandant)).rejects.toThrow(/auf einen älteren Stand/u);
    await legeSiegelBeiseite(eigene.datei);
    expect((await einer.siegle(dieser.mandant)).map(({ kopf }) => [kopf.nr, kopf.vonSeq])).toEqual([[1, 1]]);
    await legeSiegelBeiseite(join(ordner, 'gibt-es-nicht'));
  });

  it('is missed by kogge check when records stay without a head', async () => {
    await eineVorlage(haus);
    expect((await befunde()).filter(({ ok }) => !ok)).toEqual([]);
    await alsEigentuemer(
      haus.db,
      'ALTER TABLE pruefpfad DISABLE TRIGGER ALL',
      `UPDATE pruefpfad SET aufgenommen = aufgenommen - interval '16 minutes'`,
      'ALTER TABLE pruefpfad ENABLE TRIGGER ALL',
    );
    expect((await befunde()).filter(({ ok }) => !ok).map(({ id }) => id)).toEqual(['I-18a']);
  });

  it('runs as a process of its own: makes no key by itself, refuses one that all can read, seals before it ends', async () => {
    const datei = join(ordner, 'prozess', 'schluessel.pem');
    const umgebung = {
      DATABASE_URL: haus.db.url,
      SIEGEL_SCHLUESSEL_DATEI: datei,
      SIEGEL_ABLAGE: join(ordner, 'prozess', 'koepfe.jsonl'),
      LOG_LEVEL: 'silent',
    };
    await expect(starteSiegler(liesConfig(umgebung))).rejects.toThrow(/fehlt/u);
    expect(() => liesConfig({ SIEGEL_SEKUNDEN: '0' })).toThrow(
      /DATABASE_URL[^]*SIEGEL_SCHLUESSEL_DATEI[^]*SIEGEL_SEKUNDEN/u,
    );
    const zweites = await organisation(haus.db, { kuerzel: 'BHV' });
    const laufender = await starteSiegler({ ...liesConfig(umgebung), schluesselAnlegen: true });
    expect(statSync(datei).mode & 0o777).toBe(0o600);
    await eineVorlage(zweites, { zustand: 'fachpruefung' });
    await laufender.stop();
    const [offen] = await haus.db.sql<{ n: number }>(
      `
        SELECT (
          SELECT seq
          FROM pruefpfad_kopf
          WHERE mandant_id = $1
        )::int - (SELECT max(bis_seq) FROM siegel WHERE mandant_id = $1)::int AS n`,
      [zweites.mandant],
    );
    expect(offen?.n).toBe(0);
    chmodSync(datei, 0o644);
    await expect(starteSiegler(liesConfig(umgebung))).rejects.toThrow(/chmod 600/u);
  });
});

/** An intruder with the rights of the owner makes the chain fit again, in one statement for each link. */
const KETTE_NEU = `
DO $$
DECLARE z record; davor text := ''; neu text; zeit text;
BEGIN
  FOR z IN SELECT * FROM pruefpfad ORDER BY mandant_id, seq LOOP
    IF z.seq = 1 THEN davor := ''; END IF;
    zeit := to_char(z.zeit AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"');
    neu := davor || '|' || z.seq || '|' || zeit || '|' || z.eintrag_sha256;
    neu := encode(sha256(convert_to(neu, 'UTF8')), 'hex');
    UPDATE pruefpfad SET vorher = davor, hash = neu WHERE mandant_id = z.mandant_id AND seq = z.seq;
    davor := neu;
  END LOOP;
END $$`;

async function alsEigentuemer(db: TestDatenbank, ...anweisungen: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: db.migrationsUrl });
  await client.connect();
  try {
    for (const anweisung of anweisungen) await client.query(anweisung);
  } finally {
    await client.end();
  }
}
