import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { gebaut, heuteIn, leereDatenbank, type TestDatenbank } from './umgebung/index.js';

/** A Land whose houses change: what the new file drops is named, and who is still in it. */
let db: TestDatenbank;
let ordner: string;
let heute: string;

const kogge = async (...argumente: string[]) =>
  promisify(execFile)('node', ['bin/kogge.js', ...argumente], {
    cwd: await gebaut(),
    env: {
      PATH: process.env['PATH'] ?? '',
      DATABASE_URL: db.url,
      DATABASE_MIGRATION_URL: db.migrationsUrl,
      KOGGE_DEMO: '0',
      OIDC_ISSUER: 'http://127.0.0.1:9',
      OIDC_CLIENT_SECRET: 'geheimnis-der-tests-ist-lang-genug',
    },
    timeout: 60_000,
  }).then(
    ({ stdout, stderr }) => `${stdout}${stderr}`,
    ({ stdout, stderr }: { stdout: string; stderr: string }) => `${stdout}${stderr}`,
  );

async function datei(ressorts: object[], gremien: object[]): Promise<string> {
  const pfad = join(ordner, `${randomUUID()}.json`);
  await writeFile(
    pfad,
    JSON.stringify({
      mandant: { kuerzel: 'HB', name: 'Land HB' },
      seit: '2023-07-05',
      ressorts,
      gremien,
      administration: ['eins', 'zwei'].map((wer) => ({
        name: `Admin ${wer}`,
        email: `${wer}@hb.example`,
        anmeldung: wer,
      })),
    }),
  );
  return pfad;
}
const haus = (kuerzel: string, anders: object = {}) => ({ kuerzel, name: `Haus ${kuerzel}`, ...anders });
const lenkung = (...mitglieder: string[]) => ({ kuerzel: 'LG', name: 'Lenkungsgruppe', mitglieder });

beforeAll(async () => {
  db = await leereDatenbank();
  ordner = await mkdtemp(join(tmpdir(), 'kogge-einrichten-'));
  await kogge('wandern');
  heute = await heuteIn(db);
  const erste = await datei(
    [haus('SK'), haus('SF'), haus('SJV')],
    [lenkung('SK', 'SF', 'SJV'), { kuerzel: 'AG', name: 'Arbeitsgruppe', mitglieder: ['SF'] }],
  );
  expect(await kogge('einrichten', erste)).toContain('Land HB: 3 Häuser');
  for (const [name, rolle, ressort, bis] of [
    ['Kea Tietjen', 'RL', 'SJV', null],
    ['Okko Brandt', 'VB', 'SJV', '2099-06-30'],
    ['Ida Ahlers', 'RL', 'SF', null],
  ])
    await db.sql(
      `
        WITH wer AS (
          INSERT INTO person (id, mandant_id, oidc_iss, oidc_sub, name, email)
          SELECT gen_random_uuid(), m.id, 'http://127.0.0.1:9', $1, $1, 'x@hb.example'
          FROM mandant m
          RETURNING *
        )
        INSERT INTO amt (id, mandant_id, person_id, rolle, ressort, von, bis)
        SELECT gen_random_uuid(), wer.mandant_id, wer.id, $2, $3, '2024-01-01', $4
        FROM wer`,
      [name, rolle, ressort, bis],
    );
}, 120_000);
afterAll(() => rm(ordner, { recursive: true, force: true }));

describe('A second file', () => {
  it('that ends a house names who is still in office there, and what to do – also when it is only tried', async () => {
    const zweite = await datei(
      [haus('SK'), haus('SF'), haus('SJV', { bis: '2099-12-31' })],
      [lenkung('SK', 'SF')],
    );
    for (const argumente of [['--probe'], [], []]) {
      const gesagt = await kogge('einrichten', zweite, ...argumente);
      expect(gesagt).toContain('SJV endet am 31.12.2099');
      expect(gesagt).toContain('Kea Tietjen: Referatsleitung (SJV)');
      expect(gesagt).toContain('bitte beenden Sie');
      expect(gesagt).not.toContain('Okko Brandt');
      expect(gesagt).not.toContain('Ida Ahlers');
      expect(gesagt).toContain('Nicht in der Datei und unverändert: Arbeitsgruppe');
    }
    expect(await db.sql(`SELECT 1 FROM amt WHERE ressort = 'SJV' AND widerrufen_am IS NULL`)).toHaveLength(2);
  });

  it('names the houses that a body loses and gets', async () => {
    const probe = [haus('SK'), haus('SF'), haus('SJV')];
    const dritte = await datei(probe, [lenkung('SK', 'SJV')]);
    const gesagt = await kogge('einrichten', dritte, '--probe');
    expect(gesagt).toContain('Nicht mehr Mitglied: Lenkungsgruppe: SF');
    expect(gesagt).toContain('Lenkungsgruppe: SJV');
    expect(gesagt).toContain('unter „mitglieder“');
    const mitglieder = async () =>
      (
        await db.sql<{ ressort: string }>(
          'SELECT ressort FROM gremium_mitglied m JOIN gremium g ON g.id = m.gremium_id ' +
            `WHERE g.kuerzel = 'LG' AND (m.bis IS NULL OR m.bis >= '${heute}') ORDER BY 1`,
        )
      ).map(({ ressort }) => ressort);
    expect(await mitglieder()).toEqual(['SF', 'SK']);
    expect(await kogge('einrichten', dritte)).toContain('Nicht mehr Mitglied: Lenkungsgruppe: SF');
    expect(await mitglieder()).toEqual(['SJV', 'SK']);
    expect(await kogge('einrichten', dritte)).not.toContain('Nicht mehr Mitglied');
  });
});
