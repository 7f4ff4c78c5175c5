import { describe, expect, it } from '@jest/globals';
import { liesConfig } from '../../apps/worker/src/config.js';
import { uhrenmangel, uhrenversatz } from '#persistence';
import { pruefeHandler } from '../../apps/worker/src/bootpruefung.js';
import { starteWorker } from '../../apps/worker/src/starte-worker.js';
import { datenbankAls, eineVorlage, frischeDatenbank, organisation } from '../umgebung/index.js';
import { einWorker, ruhe } from './mit-worker.js';
import { bis, einPostfach } from './postfach.js';

const gut = { DATABASE_URL: 'postgres://k:k@127.0.0.1:5432/kogge', BASIS_URL: 'https://kogge.test/' };

describe('Die Umgebung des Workers', () => {
  it('has defaults, and takes an empty value as none', () => {
    expect(liesConfig({ ...gut, REDIS_URL: '', SMTP_URL: '' })).toEqual({
      ...gut,
      BASIS_URL: 'https://kogge.test',
      MAIL_ABSENDER: 'Kogge <kogge@kogge.example>',
      MAIL_VERZEICHNIS: 'data/mail',
      MAIL_JE_STUNDE: 20,
      SWEEP_SEKUNDEN: 15,
      NACHTPRUEFUNG_ZEIT: '02:30',
      HOST: '127.0.0.1',
      LOG_LEVEL: 'info',
    });
  });

  it('stops the start with everything that is wrong, in one list', () => {
    const versuch = () =>
      liesConfig({
        DATABASE_URL: 'mysql://x',
        SMTP_URL: 'https://mail',
        SWEEP_SEKUNDEN: '0',
        MAIL_ABSENDER: 'x\r\nBcc: y',
        NACHTPRUEFUNG_ZEIT: '25:00',
        LOG_LEVEL: 'laut',
      });
    for (const name of [
      'DATABASE_URL: ist keine Adresse',
      'SMTP_URL: ist keine Adresse',
      'SWEEP_SEKUNDEN: ist kleiner als 1',
      'MAIL_ABSENDER: ist kein Absender',
      'BASIS_URL: fehlt',
      'NACHTPRUEFUNG_ZEIT: ist keine Uhrzeit',
      'LOG_LEVEL: ist keines',
    ])
      expect(versuch).toThrow(name);
  });
});

describe('Vor dem Start', () => {
  it('every job has one handler; what is missing is named with its place', () => {
    expect(pruefeHandler(['mail', 'sweep', 'ausgabe'])).toEqual([]);
    expect(pruefeHandler(['mail', 'ausgabe'])).toEqual([
      'Der Job „sweep“ hat keinen Handler. Bitte in apps/worker/src/arbeit.ts eintragen.',
    ]);
    expect(pruefeHandler(['mail', 'ausgabe', 'sweep', 'sweep', 'fax'])).toHaveLength(2);
  });

  it('the clocks may differ by two seconds, not more', async () => {
    expect(uhrenmangel(1999)).toBeNull();
    expect(uhrenmangel(-2500)?.de).toContain('um -2.5 Sekunden falsch');
    const db = await frischeDatenbank();
    expect(Math.abs(await uhrenversatz(await datenbankAls(db, 'kogge_worker')))).toBeLessThan(2000);
  });

  it('a database without the tables of the queue is refused', async () => {
    const db = await frischeDatenbank();
    await db.sql('DROP SCHEMA bullmq CASCADE');
    await expect(
      starteWorker(liesConfig({ ...gut, DATABASE_URL: db.url, LOG_LEVEL: 'silent' })),
    ).rejects.toThrow('Sind die Wanderungen gelaufen');
  });
});

describe('Im Betrieb', () => {
  it('broken connections to the database are made anew, and what is due goes out', async () => {
    const db = await frischeDatenbank();
    const haus = await organisation(db);
    const fach = await einPostfach();
    const worker = await einWorker(db, fach);
    await ruhe(db, worker);
    await db.sql(`
      SELECT pg_terminate_backend(pid)
      FROM pg_stat_activity
      WHERE datname = current_database()
        AND application_name IN ('kogge_queue', 'kogge_worker')`);
    await eineVorlage(haus, { zustand: 'fachpruefung' });
    await ruhe(db, worker);
    expect(fach.post).toHaveLength(2);
  });
});

describe('Aufräumen', () => {
  it('forgets answers to repeated requests after a week', async () => {
    const db = await frischeDatenbank();
    const { mandant, personen } = await organisation(db);
    for (const [schluessel, tage] of [
      ['alt', 8],
      ['neu', 6],
    ] as const) {
      await db.sql(
        `
          INSERT INTO idempotenz (mandant_id, person_id, schluessel, anfrage_sha256, status, antwort, am)
          VALUES ($1, $2, $3, 'x', 201, '{}', now() - $4 * interval '1 day')`,
        [mandant, personen['sk@SK']?.id, schluessel, tage],
      );
    }
    await einWorker(db, { url: 'smtp://127.0.0.1:9' });
    await bis(async () => (await db.sql('SELECT 1 FROM idempotenz')).length === 1);
    expect(await db.sql('SELECT schluessel FROM idempotenz')).toEqual([{ schluessel: 'neu' }]);
  });
});
