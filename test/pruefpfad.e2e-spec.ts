import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { createHmac } from 'node:crypto';
import pg from 'pg';
import { kanonisch, sha256 } from '#engine';
import { kettenglied } from '#runner';
import {
  datenbankAls,
  eineVorlage,
  frischeDatenbank,
  heuteIn,
  organisation,
  person,
  type Organisation,
} from './umgebung/index.js';
import { starteTestapi, type Testapi } from './umgebung/api.js';

jest.setTimeout(60_000);
let haus: Organisation;
let t: Testapi;
let id: string;

beforeAll(async () => {
  haus = await organisation(await frischeDatenbank());
  t = await starteTestapi(haus);
  ({ id } = await eineVorlage(haus, { zustand: 'ausgefertigt', mitzeichnende: ['SIS'] }));
  const heute = await heuteIn(haus.db);
  await t
    .als('sk@SK')
    .post('/sitzungen', { datum: '2098-02-04', grund: 'Außer der Reihe', vermerk: 'Sondersitzung' });
  await t.als('rl@SF').post('/vertretungen', {
    vertretende: person(haus, 'al@SF').id,
    von: heute,
    bis: heute,
    grund: 'Urlaub',
  });
  await t.als('admin@SK').put('/einstellungen', { quorum: 4 });
  await eineVorlage(haus, { zustand: 'fachpruefung' });
});
afterEach(() => expect(t.fehlerzeilen.splice(0)).toEqual([]));

interface Zeile {
  seq: number;
  zeit: Date;
  eintrag: Record<string, unknown>;
  eintrag_sha256: string;
  detail_hmac: string | null;
  vorher: string;
  hash: string;
  detail: object | null;
  salz: Buffer | null;
  akteur: string;
  handlung: string;
  vorgang_id: string | null;
  vorgang_version: number | null;
}

/** Recomputes the chain of the Mandant; answers the first record that does not fit, or null. */
async function ersterFehler(): Promise<string | null> {
  const zeilen = await haus.db.sql<Zeile>(
    `
      SELECT p.*, p.seq::int AS seq, d.detail, d.salz
      FROM pruefpfad p
      LEFT JOIN pruefpfad_detail d USING (mandant_id, seq)
      WHERE mandant_id = $1
      ORDER BY p.seq`,
    [haus.mandant],
  );
  const [kopf] = await haus.db.sql<{ seq: number; hash: string }>(
    'SELECT seq::int, hash FROM pruefpfad_kopf WHERE mandant_id = $1',
    [haus.mandant],
  );
  let vorher = '';
  for (const [i, zeile] of zeilen.entries()) {
    const fehler = passtNicht(zeile, i + 1, vorher);
    if (fehler) return `${i + 1}: ${fehler}`;
    vorher = zeile.hash;
  }
  return kopf?.seq === zeilen.length && kopf.hash === vorher ? null : 'Kopf';
}

function passtNicht(zeile: Zeile, seq: number, vorher: string): string | null {
  if (zeile.seq !== seq) return 'Folge';
  if (sha256(kanonisch(zeile.eintrag)) !== zeile.eintrag_sha256) return 'Eintrag';
  if (
    zeile.eintrag['akteur'] !== zeile.akteur ||
    zeile.eintrag['handlung'] !== zeile.handlung ||
    zeile.eintrag['detailHmac'] !== zeile.detail_hmac
  )
    return 'Spalten';
  if (
    zeile.vorher !== vorher ||
    kettenglied(vorher, seq, zeile.zeit.toISOString(), zeile.eintrag_sha256) !== zeile.hash
  )
    return 'Kette';
  if (
    zeile.detail &&
    createHmac('sha256', zeile.salz as Buffer)
      .update(kanonisch(zeile.detail))
      .digest('hex') !== zeile.detail_hmac
  )
    return 'Detail';
  return null;
}

const jetzt = async () =>
  Number((await haus.db.sql<{ n: number }>('SELECT count(*)::int AS n FROM pruefpfad'))[0]!.n);

/** Tampers as a superuser, looks, and puts everything back. */
async function nachEingriff(...anweisungen: string[]): Promise<string | null> {
  const db = new pg.Client({ connectionString: haus.db.migrationsUrl });
  await db.connect();
  try {
    for (const anweisung of [
      'CREATE TABLE p AS TABLE pruefpfad',
      'CREATE TABLE d AS TABLE pruefpfad_detail',
      'CREATE TABLE k AS TABLE pruefpfad_kopf',
      'ALTER TABLE pruefpfad DISABLE TRIGGER ALL',
      ...anweisungen,
    ])
      await db.query(anweisung);
    return await ersterFehler();
  } finally {
    for (const anweisung of [
      'DELETE FROM pruefpfad',
      'DELETE FROM pruefpfad_detail',
      'DELETE FROM pruefpfad_kopf',
      'INSERT INTO pruefpfad SELECT * FROM p',
      'INSERT INTO pruefpfad_detail SELECT * FROM d',
      'INSERT INTO pruefpfad_kopf SELECT * FROM k',
      'DROP TABLE p, d, k',
      'ALTER TABLE pruefpfad ENABLE TRIGGER ALL',
      'ALTER TABLE pruefpfad ENABLE ALWAYS TRIGGER pruefpfad_unveraenderlich',
      'ALTER TABLE pruefpfad ENABLE ALWAYS TRIGGER pruefpfad_nicht_leeren',
    ])
      await db.query(anweisung);
    await db.end();
  }
}

describe('The audit trail', () => {
  it('recomputes from the first record to the head', async () => {
    expect(await jetzt()).toBeGreaterThan(20);
    expect(await ersterFehler()).toBeNull();
  });

  it('has exactly one record for every version of every Vorgang', async () => {
    const abweichend = await haus.db.sql(`
      SELECT v.nummer, v.version, array_agg(p.vorgang_version ORDER BY p.vorgang_version)
      FROM vorgang v
      LEFT JOIN pruefpfad p ON p.vorgang_id = v.id
      GROUP BY v.id
      HAVING array_agg(
        p.vorgang_version ORDER BY p.vorgang_version
      ) <> ARRAY(SELECT generate_series(1, v.version))`);
    expect(abweichend).toEqual([]);
    const zeichnungen = await haus.db.sql(`
      SELECT 1
      FROM zeichnung z
      WHERE NOT EXISTS (
        SELECT 1
        FROM pruefpfad p
        WHERE p.vorgang_id = z.vorgang_id
          AND p.vorgang_version = z.vorgang_version
          AND p.eintrag -> 'erklaerungen' ? z.erklaerung_sha256
      )`);
    expect(zeichnungen).toEqual([]);
  });

  it('binds every approval to its statement and its content', async () => {
    const zeilen = await haus.db.sql<{
      erklaerung: { inhaltSha256: string; person: string };
      erklaerung_sha256: string;
      inhalt_sha256: string;
      person_id: string;
    }>('SELECT * FROM zeichnung WHERE vorgang_id = $1', [id]);
    expect(zeilen.length).toBe(4);
    for (const { erklaerung, erklaerung_sha256: hash, inhalt_sha256: inhalt, person_id: wer } of zeilen)
      expect([sha256(kanonisch(erklaerung)), erklaerung.inhaltSha256, erklaerung.person]).toEqual([
        hash,
        inhalt,
        wer,
      ]);
  });

  it('shows what a superuser has changed, taken out, swapped, added or cut off', async () => {
    const mitte = Math.floor((await jetzt()) / 2);
    const eingriffe: [string[], RegExp][] = [
      [
        [
          `
            UPDATE pruefpfad
            SET eintrag = jsonb_set(eintrag, '{nach}', '"abgelehnt"')
            WHERE seq = ${mitte}`,
        ],
        new RegExp(`^${mitte}: Eintrag`, 'u'),
      ],
      [
        [`UPDATE pruefpfad SET akteur = 'niemand' WHERE seq = ${mitte}`],
        new RegExp(`^${mitte}: Spalten`, 'u'),
      ],
      [
        [`UPDATE pruefpfad SET zeit = zeit + interval '1 ms' WHERE seq = ${mitte}`],
        new RegExp(`^${mitte}: Kette`, 'u'),
      ],
      [[`DELETE FROM pruefpfad WHERE seq = ${mitte}`], new RegExp(`^${mitte}: Folge`, 'u')],
      [
        [
          `UPDATE pruefpfad SET seq = -1 WHERE seq = ${mitte}`,
          `UPDATE pruefpfad SET seq = ${mitte} WHERE seq = ${mitte + 1}`,
          `UPDATE pruefpfad SET seq = ${mitte + 1} WHERE seq = -1`,
        ],
        new RegExp(`^${mitte}: Kette`, 'u'),
      ],
      [[`DELETE FROM pruefpfad WHERE seq > ${mitte}`], /^Kopf/u],
      [[`UPDATE pruefpfad_detail SET detail = '{"x":1}'`], /: Detail$/u],
    ];
    for (const [anweisungen, erwartet] of eingriffe)
      expect([anweisungen, await nachEingriff(...anweisungen)]).toEqual([
        anweisungen,
        expect.stringMatching(erwartet),
      ]);
    expect(await ersterFehler()).toBeNull();
  });

  it('can be changed by no process and not by its owner either', async () => {
    for (const rolle of ['kogge_app', 'kogge_worker', 'kogge_auditor'] as const) {
      const db = await datenbankAls(haus.db, rolle);
      for (const anweisung of [
        `UPDATE pruefpfad SET akteur = 'x'`,
        'DELETE FROM pruefpfad',
        'TRUNCATE pruefpfad',
        'ALTER TABLE pruefpfad DISABLE TRIGGER ALL',
        `UPDATE fassung SET inhalt = '{}'`,
        'DELETE FROM fassung',
        `UPDATE zeichnung SET urteil = 'erteilt'`,
        'DELETE FROM zeichnung',
        `UPDATE pruefpfad_detail SET detail = '{}'`,
        'DROP TABLE pruefpfad',
        'TRUNCATE vorgang CASCADE',
      ]) {
        // The auditor's transactions are read-only by default: here it is about rights.
        await expect(
          db.uebergreifend(async (tr) => {
            await tr.abfrage('SET TRANSACTION READ WRITE');
            await tr.abfrage(anweisung);
          }),
        ).rejects.toThrow(/permission denied|must be owner/u);
      }
    }
    for (const anweisung of [
      `UPDATE pruefpfad SET akteur = 'x'`,
      'DELETE FROM pruefpfad',
      'TRUNCATE pruefpfad',
      `UPDATE fassung SET vermerk = 'x'`,
      'DELETE FROM zeichnung',
      'TRUNCATE zeichnung',
      'TRUNCATE fassung CASCADE',
      `SET session_replication_role = replica; UPDATE pruefpfad SET akteur = 'x'`,
    ]) {
      await expect(haus.db.sql(anweisung)).rejects.toThrow(/unveränderlich/u);
    }
  });

  it('makes the database refuse a change without its record, or a version that does not go up by one', async () => {
    const alsApp = (anweisung: string) =>
      haus.datenbank.transaktion({ mandant: haus.mandant, person: null, subjekte: ['system'] }, (tr) =>
        tr.abfrage(anweisung, [id]),
      );
    await expect(
      alsApp(`UPDATE vorgang SET titel = 'Heimlich', version = version + 1 WHERE id = $1`),
    ).rejects.toThrow(/keinen Eintrag im Pruefpfad/u);
    await expect(alsApp(`UPDATE vorgang SET titel = 'Heimlich' WHERE id = $1`)).rejects.toThrow(
      /folgt nicht auf/u,
    );
    await expect(alsApp('UPDATE vorgang SET version = version - 1 WHERE id = $1')).rejects.toThrow(
      /folgt nicht auf/u,
    );
    await expect(alsApp('UPDATE vorgang SET version = version + 2 WHERE id = $1')).rejects.toThrow(
      /folgt nicht auf/u,
    );
    await expect(
      alsApp(`UPDATE vorgang SET nummer = 'VL 0/0', version = version + 1 WHERE id = $1`),
    ).rejects.toThrow(/Mandant und Nummer/u);
    await expect(
      alsApp(`UPDATE vorgang SET definition_hash = 'x', version = version + 1 WHERE id = $1`),
    ).rejects.toThrow(/Migration/u);
    await expect(
      alsApp(`
        UPDATE pruefpfad_kopf
        SET hash = 'gefälscht'
        WHERE mandant_id IN (SELECT mandant_id FROM vorgang WHERE id = $1)`),
    ).rejects.toThrow(/Kette/u);
    await expect(
      alsApp(`
        UPDATE pruefpfad_kopf
        SET seq = seq - 1, vorher = hash
        WHERE mandant_id IN (SELECT mandant_id FROM vorgang WHERE id = $1)`),
    ).rejects.toThrow(/Kette/u);
    await expect(
      alsApp(`
        UPDATE pruefpfad_kopf
        SET seq = seq + 2, vorher = hash
        WHERE mandant_id IN (SELECT mandant_id FROM vorgang WHERE id = $1)`),
    ).rejects.toThrow(/fehlt ein Glied/u);
    await expect(
      alsApp(`
        UPDATE pruefpfad_kopf
        SET seq = seq + 1, vorher = vorher || 'x'
        WHERE mandant_id IN (SELECT mandant_id FROM vorgang WHERE id = $1)`),
    ).rejects.toThrow(/Kette/u);
    expect(await ersterFehler()).toBeNull();
  });

  it.each([
    [
      'hang together',
      (hash: string) => [
        [hash, 'a'],
        ['a', 'b'],
      ],
      'b',
      null,
    ],
    [
      'do not begin at the head',
      () => [
        ['x', 'a'],
        ['a', 'b'],
      ],
      'b',
      /fehlt ein Glied/u,
    ],
    [
      'do not hang together',
      (hash: string) => [
        [hash, 'a'],
        ['x', 'b'],
      ],
      'b',
      /fehlt ein Glied/u,
    ],
    [
      'do not end at the new head',
      (hash: string) => [
        [hash, 'a'],
        ['a', 'b'],
      ],
      'c',
      /fehlt ein Glied/u,
    ],
    ['are one too few', (hash: string) => [[hash, 'a']], 'a', /fehlt ein Glied/u],
  ] as const)(
    'makes the database look at links that are appended together: those that %s',
    async (_, glieder, neu, einwand) => {
      const versuch = haus.datenbank.transaktion(
        { mandant: haus.mandant, person: null, subjekte: ['system'] },
        async (tr) => {
          const {
            rows: [kopf],
          } = await tr.abfrage<{ seq: number; hash: string }>(
            'SELECT seq, hash FROM pruefpfad_kopf WHERE mandant_id = $1 FOR UPDATE',
            [haus.mandant],
          );
          for (const [nr, [vorher, hash]] of glieder(kopf!.hash).entries()) {
            await tr.abfrage(
              `
                INSERT INTO pruefpfad (
                  mandant_id, seq, zeit, akteur, handlung, gegenstand_art, gegenstand_id, eintrag,
                  eintrag_sha256, vorher, hash
                )
                VALUES ($1, $2, kogge_jetzt(), 'x', 'x', 'x', $1, '{}', '', $3, $4)`,
              [haus.mandant, kopf!.seq + nr + 1, vorher, hash],
            );
          }
          await tr.abfrage(
            `UPDATE pruefpfad_kopf SET seq = seq + 2, vorher = 'a', hash = $2 WHERE mandant_id = $1`,
            [haus.mandant, neu],
          );
          await tr.abfrage('SET CONSTRAINTS ALL IMMEDIATE');
          throw new Error('zurück');
        },
      );
      await expect(versuch).rejects.toThrow(einwand ?? /^zurück$/u);
      expect(await ersterFehler()).toBeNull();
    },
  );

  it('stays valid when personal detail is erased', async () => {
    const [zeile] = await haus.db.sql<{ seq: number }>(
      `
        SELECT d.seq::int
        FROM pruefpfad_detail d
        JOIN pruefpfad p USING (mandant_id, seq)
        WHERE p.vorgang_id = $1
        LIMIT 1`,
      [id],
    );
    await haus.datenbank.transaktion({ mandant: haus.mandant, person: null, subjekte: ['system'] }, (tr) =>
      tr.abfrage('DELETE FROM pruefpfad_detail WHERE seq = $1', [zeile!.seq]),
    );
    expect(await ersterFehler()).toBeNull();
    expect((await t.als('pruef@SK').get(`/pruefpfad?vorgang=${id}`)).inhalt.eintraege).not.toEqual([]);
  });

  it('is written for refused requests neither: nothing happened', async () => {
    const vorher = await jetzt();
    await t.als('aut@SF').schritt(id, 'zeichnen');
    await t.als('aut@SF').schritt(id, 'unfug');
    await t.als('sk@SK').post('/sitzungen', { datum: '2098-02-04', grund: 'Außer der Reihe' });
    expect(await jetzt()).toBe(vorher);
  });
});
