import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Datenbank, datenquelle } from '#persistence';
import { protokolliere, pruefeInvarianten, type Befund } from '#runner';
import {
  Ablage,
  exportzeilen,
  kopfHash,
  legeAn,
  leseSchluessel,
  neuerSchluessel,
  schluesselAusDatei,
  Siegelalarm,
  Siegler,
  siegle,
  type Kopf,
  type Schluesselsatz,
} from '#siegel';
import type { Ergebnis } from '#pruefen';
import { pruefeVersuch, vergleichbar } from '../tools/manipulation/lauf.js';
import {
  datenbankAls,
  eineVorlage,
  einePerson,
  frischeDatenbank,
  gebaut,
  organisation,
  person,
  type Organisation,
} from './umgebung/index.js';

jest.setTimeout(120_000);
const ordner = mkdtempSync(join(tmpdir(), 'kogge-neubeginn-'));
afterAll(() => rmSync(ordner, { recursive: true }));
const datei = join(ordner, 'schluessel.pem');
const ablage = new Ablage(join(ordner, 'koepfe.jsonl'));

let haus: Organisation;
let wurzel: string;
let erster: Schluesselsatz;

function kogge(argumente: readonly string[], umgebung: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync('node', ['bin/kogge.js', ...argumente], {
    cwd: wurzel,
    encoding: 'utf8',
    env: {
      ...process.env,
      DATABASE_URL: haus.db.url,
      DATABASE_MIGRATION_URL: haus.db.migrationsUrl,
      SIEGEL_SCHLUESSEL_DATEI: datei,
      SIEGEL_ABLAGE: ablage.datei,
      ...umgebung,
    },
  });
  return { code: status, ausgabe: stdout.trim(), gesagt: stderr };
}

/** One sealer that ends when it has sealed: afterwards none is connected. */
async function siegele(schluessel: Schluesselsatz): Promise<Kopf[]> {
  const quelle = await datenquelle(haus.db.url, 'kogge_siegel', 1).initialize();
  try {
    const koepfe = await new Siegler(new Datenbank(quelle), { schluessel, ablage }).siegle(haus.mandant);
    return koepfe.map(({ kopf }) => kopf);
  } finally {
    await quelle.destroy();
  }
}
const ausDatei = () => schluesselAusDatei(datei, { anlegen: false });
const exportiert = async () => {
  const zeilen: string[] = [];
  for await (const zeile of exportzeilen(await datenbankAls(haus.db, 'kogge_auditor'))) zeilen.push(zeile);
  return zeilen;
};
const befunde = async () => {
  const alle: Befund[] = [];
  for await (const befund of pruefeInvarianten(await datenbankAls(haus.db, 'kogge_auditor')))
    alle.push(befund);
  return alle;
};
const geprueft = (zeilen: string[], schluessel = erster.id) =>
  pruefeVersuch({ nr: 0, was: null, ort: null, zeilen, schluessel, koepfe: [] });
const neuesteKoepfe = async () =>
  (
    await haus.db.sql<{ kopf: string }>('SELECT kopf FROM siegel WHERE mandant_id = $1 ORDER BY nr DESC', [
      haus.mandant,
    ])
  ).map(({ kopf }) => JSON.parse(kopf) as Kopf);
const GRUND = ['--grund', 'Die Platte des Sieglers ist zerstört'];

beforeAll(async () => {
  wurzel = await gebaut();
  haus = await organisation(await frischeDatenbank());
  await einePerson(haus, 'PRUEF', 'SK');
  await eineVorlage(haus, { zustand: 'fachpruefung' });
  await legeAn(datei);
  erster = await ausDatei();
  await siegele(erster);
});

describe('A sealing key that is lost', () => {
  it('is not begun anew while the old one is there, while a sealer runs, or without a reason', async () => {
    expect(kogge(['siegel', 'neubeginn', ...GRUND])).toMatchObject({
      code: 1,
      gesagt: expect.stringContaining('Der Schlüssel der Siegel ist da'),
    });
    expect([
      kogge(['siegel', 'neubeginn']).code,
      kogge(['siegel', 'neubeginn', ...GRUND, '--fingerabdruck', 'x']).code,
    ]).toEqual([2, 2]);
    renameSync(datei, `${datei}.weg`);
    const laufender = await datenquelle(haus.db.url, 'kogge_siegel', 1).initialize();
    expect(kogge(['siegel', 'neubeginn', ...GRUND])).toMatchObject({
      code: 1,
      gesagt: expect.stringContaining('Der Siegler läuft noch'),
    });
    await laufender.destroy();
    writeFileSync(datei, readFileSync(`${datei}.weg`), { mode: 0o644 });
    expect(kogge(['siegel', 'neubeginn', ...GRUND])).toMatchObject({
      code: 1,
      gesagt: expect.stringContaining('chmod 600'),
    });
    rmSync(datei);
    await legeAn(datei);
    expect(kogge(['siegel', 'neubeginn', ...GRUND])).toMatchObject({
      code: 1,
      gesagt: expect.stringContaining('liegt schon ein anderer Schlüssel'),
    });
    rmSync(datei);
    expect(await haus.db.sql(`SELECT 1 FROM pruefpfad WHERE handlung = 'siegel_neubeginn'`)).toEqual([]);
  });

  it('has a way out that is on record, told to whom it concerns, and after which all of it checks clean', async () => {
    const [letzter] = await neuesteKoepfe();
    const { code, ausgabe } = kogge(['siegel', 'neubeginn', ...GRUND]);
    const neuer = await ausDatei();
    expect([code, ausgabe, statSync(datei).mode & 0o777]).toEqual([0, neuer.id, 0o600]);
    expect(
      await haus.db.sql(`
        SELECT p.akteur, p.eintrag ->> 'alterSchluessel' AS alt, p.eintrag ->> 'neuerSchluessel' AS neu,
          p.eintrag ->> 'letzterKopf' AS kopf, d.detail ->> 'grund' AS grund
        FROM pruefpfad p
        JOIN pruefpfad_detail d ON d.mandant_id = p.mandant_id AND d.seq = p.seq
        WHERE p.handlung = 'siegel_neubeginn'`),
    ).toEqual([
      { akteur: 'kommandozeile', alt: erster.id, neu: neuer.id, kopf: kopfHash(letzter!), grund: GRUND[1] },
    ]);
    const gehoert = await haus.db.sql<{ wer: string; grund: string }>(`
      SELECT p.name AS wer, n.daten #>> '{recht,grund}' AS grund
      FROM nachricht n
      JOIN person p ON p.id = n.empfaenger_id
      WHERE n.art = 'recht_siegel_neubeginn'`);
    expect(gehoert.map(({ wer }) => wer)).toEqual(
      expect.arrayContaining(['admin@SK', 'pruef@SK'].map((wer) => person(haus, wer).name)),
    );
    const [kopf] = await siegele(neuer);
    expect([kopf?.schluessel, kopf?.schluesselNeu?.id, kopf?.neubeginn]).toEqual([
      neuer.id,
      neuer.id,
      kopf?.bisSeq,
    ]);
    await eineVorlage(haus);
    expect((await siegele(neuer)).map(({ neubeginn, nr }) => [nr, neubeginn])).toEqual([[3, undefined]]);
    const alle = await befunde();
    expect(alle.filter(({ ok }) => !ok)).toEqual([]);
    expect(alle.find(({ id }) => id === 'I-18')?.hinweise).toEqual([
      expect.stringContaining(`${erster.id} → ${neuer.id}`),
    ]);
    expect(kogge(['check']).gesagt).toContain('HINWEIS HB I-18');
  });

  it('is named to the auditor by both programs, whichever of the two keys she knows', async () => {
    const neuer = await ausDatei();
    const zeilen = await exportiert();
    const export_ = join(ordner, 'export.jsonl');
    writeFileSync(export_, `${zeilen.join('\n')}\n`);
    for (const bekannter of [erster.id, neuer.id]) {
      const angaben = [export_, '--schluessel', bekannter, '--koepfe', ablage.datei];
      const js = kogge(['pruefpfad', 'verify', ...angaben]);
      const werkzeug = resolve(wurzel, 'tools/pruefen/pruefen.py');
      const python = spawnSync('python3', [werkzeug, ...angaben], { encoding: 'utf8' });
      expect([js.code, python.status, python.stderr]).toEqual([0, 0, '']);
      for (const text of [js.ausgabe, python.stdout])
        expect(text).toMatch(new RegExp(`HINWEIS [^]*${erster.id} -> ${neuer.id}[^]*Platte`, 'u'));
      const { stdout } = spawnSync('python3', [werkzeug, ...angaben, '--json'], { encoding: 'utf8' });
      const { stdout: anderes } = spawnSync(
        'node',
        [resolve(wurzel, 'tools/pruefen/pruefen.js'), ...angaben, '--json'],
        { encoding: 'utf8' },
      );
      expect(vergleichbar(JSON.parse(stdout) as Ergebnis)).toBe(
        vergleichbar(JSON.parse(anderes) as Ergebnis),
      );
    }
  });
});

describe('A sealing key that somebody swaps', () => {
  const fremder = leseSchluessel(neuerSchluessel());

  it('gets no head from the sealer, and none of its heads is accepted without just that record', async () => {
    await eineVorlage(haus);
    await expect(siegele(fremder)).rejects.toThrow(Siegelalarm);
    const [letzter] = await neuesteKoepfe();
    const { id, verfahren } = fremder;
    const zeilen = await exportiert();
    const [stand, ende] = [zeilen.at(-2)!, zeilen.at(-1)!];
    const seq = (JSON.parse(stand) as { seq: number }).seq;
    const vermerke = [undefined, seq, 1, letzter!.bisSeq, seq + 1];
    for (const neubeginn of vermerke) {
      const kopf: Kopf = {
        ...letzter!,
        nr: letzter!.nr + 1,
        vonSeq: letzter!.bisSeq + 1,
        bisSeq: seq,
        anzahl: seq - letzter!.bisSeq,
        vorherigerKopf: kopfHash(letzter!),
        schluessel: id,
        schluesselNeu: { id, verfahren },
        ...(neubeginn === undefined ? {} : { neubeginn }),
      };
      const neu = JSON.stringify({ art: 'kopf', ...siegle(kopf, fremder) });
      const mehr = JSON.parse(ende) as { koepfe: number };
      const falsch = [
        ...zeilen.slice(0, -2),
        neu,
        stand,
        JSON.stringify({ ...mehr, koepfe: mehr.koepfe + 1 }),
      ];
      expect(geprueft(falsch).maengel).toEqual([expect.objectContaining({ art: 'kopf', kopf: kopf.nr })]);
    }
  });

  it('finds no way by the roles of API and worker: only the owner records it', async () => {
    for (const rolle of ['kogge_app', 'kogge_worker'] as const) {
      const db = await datenbankAls(haus.db, rolle);
      await expect(
        db.transaktion({ mandant: haus.mandant, person: null, subjekte: ['system'] }, (t) =>
          protokolliere(t, {
            mandant: haus.mandant,
            akteur: 'kommandozeile',
            handlung: 'siegel_neubeginn',
            gegenstand: { art: 'mandant', id: haus.mandant },
            fakten: { neuerSchluessel: fremder.id },
            detail: null,
          }),
        ),
      ).rejects.toThrow(/ersetzt nur der Betrieb/u);
    }
  });

  it('is found where the stored head names the new fingerprint but is signed by another key', async () => {
    const neuer = await ausDatei();
    await siegele(neuer);
    rmSync(datei);
    kogge(['siegel', 'neubeginn', ...GRUND]);
    const gemeint = await ausDatei();
    const [letzter] = await neuesteKoepfe();
    const [{ seq, hash } = { seq: 0, hash: '' }] = await haus.db.sql<{ seq: number; hash: string }>(
      'SELECT seq::int AS seq, hash FROM pruefpfad_kopf WHERE mandant_id = $1',
      [haus.mandant],
    );
    expect(hash).not.toBe('');
    // Who has the database writes the head himself, under the name of the new key.
    const untergeschoben = { ...fremder, id: gemeint.id };
    const db = await datenbankAls(haus.db, 'kogge_siegel');
    const andere = new Ablage(join(ordner, 'untergeschoben.jsonl'));
    const [kopf] = await new Siegler(db, { schluessel: untergeschoben, ablage: andere }).siegle(haus.mandant);
    expect([kopf?.kopf.nr, kopf?.kopf.neubeginn]).toEqual([letzter!.nr + 1, seq]);
    expect((await befunde()).filter(({ ok }) => !ok)).toEqual([
      expect.objectContaining({ id: 'I-18', beispiel: expect.objectContaining({ grund: 'Unterschrift' }) }),
    ]);
    expect(geprueft(await exportiert()).maengel).toEqual([expect.objectContaining({ art: 'kopf' })]);
    await db.quelle.destroy();
  });
});

describe('A planned change of the sealing key', () => {
  let zweites: Organisation;

  beforeAll(async () => {
    zweites = haus;
    haus = await organisation(await frischeDatenbank());
    rmSync(ablage.datei);
    rmSync(datei, { force: true });
    await legeAn(datei);
    await eineVorlage(haus);
    erster = await ausDatei();
    await siegele(erster);
  });
  afterAll(() => {
    haus = zweites;
  });

  it('is signed by the old key, told, and leaves nothing to warn of; called again it changes once more', async () => {
    for (const runde of [1, 2]) {
      const alter = await ausDatei();
      const { code, ausgabe } = kogge(['siegel', 'wechseln', '--grund', 'Jährlicher Wechsel']);
      const neuer = await ausDatei();
      expect([code, ausgabe]).toEqual([0, neuer.id]);
      expect(neuer.id).not.toBe(alter.id);
      expect(existsSync(`${datei}.alt-${alter.id.slice(0, 8)}`)).toBe(true);
      await siegele(neuer);
      expect((await befunde()).filter(({ ok, hinweise }) => !ok || hinweise)).toEqual([]);
      expect(
        await haus.db.sql(`SELECT DISTINCT schluessel FROM nachricht WHERE art = 'recht_siegel_gewechselt'`),
      ).toHaveLength(runde);
    }
    expect(geprueft(await exportiert())).toMatchObject({ ok: true, neubeginne: [] });
  });

  it('is not made by a key that is not the one of the heads, and goes on where it was interrupted', async () => {
    const richtiger = await ausDatei();
    renameSync(datei, `${datei}.neu`);
    expect(kogge(['siegel', 'wechseln', '--grund', 'Unterbrochen'])).toMatchObject({
      code: 0,
      ausgabe: richtiger.id,
    });
    rmSync(datei);
    await legeAn(datei);
    expect(kogge(['siegel', 'wechseln', '--grund', 'Jährlicher Wechsel'])).toMatchObject({
      code: 1,
      gesagt: expect.stringContaining('ist nicht der der Siegel'),
    });
  });
});
