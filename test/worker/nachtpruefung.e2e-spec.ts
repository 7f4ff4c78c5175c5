import { beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { starteTestapi } from '../umgebung/api.js';
import {
  datenbankAls,
  eineVorlage,
  frischeDatenbank,
  organisation,
  person,
  vertritt,
  type Organisation,
  type TestDatenbank,
} from '../umgebung/index.js';
import { beende, einWorker, ruhe } from './mit-worker.js';
import { bis, einPostfach, type Postfach } from './postfach.js';

let db: TestDatenbank;
let haus: Organisation;
let fach: Postfach;
beforeEach(async () => {
  db = await frischeDatenbank();
  haus = await organisation(db);
  fach = await einPostfach();
  await zuletztVor(48);
});

/** The last check ended so many hours ago. */
const zuletztVor = (stunden: number) =>
  db.sql(
    `
      UPDATE nachtpruefung
      SET nacht = nacht - 3, beendet_am = clock_timestamp() - $1 * interval '1 hour'`,
    [stunden],
  );
/** Time of day in Berlin, so many minutes from now. */
async function uhrzeitIn(minuten: number): Promise<string> {
  const [zeile] = await db.sql<{ zeit: string }>(
    `
      SELECT to_char(
        (clock_timestamp() + $1 * interval '1 minute') AT TIME ZONE 'Europe/Berlin', 'HH24:MI'
      ) AS zeit`,
    [minuten],
  );
  return zeile?.zeit ?? '';
}
const naechte = () =>
  db.sql<{ nacht: string; fence: number; fertig: boolean; frei: boolean }>(`
    SELECT nacht, fence, beendet_am IS NOT NULL AS fertig, lease_bis IS NULL AS frei
    FROM nachtpruefung
    WHERE begonnen_am > clock_timestamp() - interval '1 hour'
      AND (beendet_am IS NULL OR beendet_am > clock_timestamp() - interval '1 hour')`);
const ergebnisse = () =>
  db.sql<{ verletzt: number; aussagen: { id: string; ok: boolean; beispiel: unknown }[] }>(
    'SELECT verletzt, aussagen FROM nachtpruefung_ergebnis ORDER BY mandant_id',
  );
const fertig = () => bis(async () => (await naechte())[0]?.fertig === true);
const nachtworker = async (minuten = -2) =>
  einWorker(db, fach, { NACHTPRUEFUNG_ZEIT: await uhrzeitIn(minuten) });
/** A deadline that does not end on its day (I-25). */
const verdirb = (vorgang: string) =>
  db.sql<{ id: string }>(
    `
      UPDATE frist
      SET datum = datum + 3
      WHERE id = (SELECT id FROM frist WHERE vorgang_id = $1 LIMIT 1)
      RETURNING id`,
    [vorgang],
  );
const alarme = () => fach.post.filter(({ betreff }) => betreff.includes('Nachtprüfung'));

describe('Die Nachtprüfung', () => {
  it('is done once by one of three workers, when its time has come, also when the night was missed', async () => {
    const anderes = await organisation(db, { kuerzel: 'HH' });
    await Promise.all([nachtworker(), nachtworker(), nachtworker()]);
    await fertig();
    expect(await naechte()).toEqual([{ nacht: expect.any(String), fence: 1, fertig: true, frei: true }]);
    const alle = await ergebnisse();
    expect(alle).toHaveLength([haus, anderes].length);
    for (const { verletzt, aussagen } of alle) {
      expect([verletzt, aussagen.filter(({ ok }) => !ok)]).toEqual([0, []]);
      expect(aussagen.map(({ id }) => id)).toEqual([...new Set(aussagen.map(({ id }) => id))]);
      expect(aussagen.map(({ id }) => id)).toEqual(expect.arrayContaining(['I-01a', 'I-17', 'I-36']));
    }
  });

  it('waits for its time, and for the day after when it has been done', async () => {
    await zuletztVor(1);
    const worker = await nachtworker(60);
    await ruhe(db, worker);
    const zweiter = await nachtworker(-30);
    await bis(async () => (await naechte()).length > 0);
    await fertig();
    await beende(zweiter);
    await ruhe(db, await nachtworker());
    expect((await naechte()).map(({ fence }) => fence)).toEqual([1]);
  });

  it('is taken over when its worker is gone, and repeats no Mandant that was done', async () => {
    await organisation(db, { kuerzel: 'HH' });
    const [nacht] = await db.sql<{ nacht: string }>(`
      INSERT INTO nachtpruefung (nacht, lease_bis)
      SELECT (clock_timestamp() AT TIME ZONE 'Europe/Berlin' - interval '2 minutes')::date,
        clock_timestamp() + interval '60 seconds'
      RETURNING nacht`);
    await db.sql(
      `
        INSERT INTO nachtpruefung_ergebnis (mandant_id, nacht, begonnen_am, beendet_am, verletzt, aussagen)
        VALUES ($1, $2, now(), now(), 0, '[]')`,
      [haus.mandant, nacht?.nacht],
    );
    const worker = await nachtworker();
    await ruhe(db, worker);
    expect((await naechte()).map(({ fence }) => fence)).toEqual([1]);
    await db.sql(`UPDATE nachtpruefung SET lease_bis = clock_timestamp() WHERE beendet_am IS NULL`);
    await fertig();
    expect((await naechte()).map(({ fence }) => fence)).toEqual([2]);
    expect((await ergebnisse()).map(({ aussagen }) => aussagen.length > 0).toSorted()).toEqual([false, true]);
  });

  it('is given back by a worker that ends in the middle, without a finding for what it could not read', async () => {
    const sperre = new pg.Client(db.migrationsUrl);
    await sperre.connect();
    await sperre.query('BEGIN; LOCK TABLE datei IN ACCESS EXCLUSIVE MODE');
    const worker = await nachtworker();
    await bis(
      async () =>
        (
          await db.sql(`
            SELECT 1
            FROM pg_stat_activity
            WHERE datname = current_database()
              AND application_name = 'kogge_auditor'
              AND wait_event_type = 'Lock'`)
        ).length > 0,
    );
    await beende(worker);
    expect(await naechte()).toEqual([expect.objectContaining({ fence: 1, fertig: false, frei: true })]);
    await sperre.end();
    await nachtworker();
    await fertig();
    expect((await ergebnisse()).map(({ verletzt }) => verletzt)).toEqual([0]);
  });

  it('reads on a connection that cannot write and sees one moment; a login of the worker alone gets there, and inherits nothing', async () => {
    const pruefer = await datenbankAls(db, 'kogge_auditor');
    const { rows } = await pruefer.uebergreifend((t) =>
      t.abfrage(`
        SELECT current_setting('transaction_read_only') AS nur_lesen,
          current_setting('transaction_isolation') AS sicht`),
    );
    expect(rows).toEqual([{ nur_lesen: 'on', sicht: 'repeatable read' }]);
    expect(
      await db.sql(`
        SELECT pg_has_role('kogge_worker', 'kogge_auditor', 'SET') AS wird,
          pg_has_role('kogge_worker', 'kogge_auditor', 'USAGE') AS ist`),
    ).toEqual([{ wird: true, ist: false }]);
    await db.sql(`CREATE ROLE nur_worker LOGIN PASSWORD 'nur' IN ROLE kogge_worker`);
    const url = new URL(db.url);
    Object.assign(url, { username: 'nur_worker', password: 'nur' });
    const eigene = await datenbankAls({ ...db, url: url.href }, 'kogge_auditor');
    expect((await eigene.uebergreifend((t) => t.abfrage('SELECT current_user::text AS wer'))).rows).toEqual([
      { wer: 'kogge_auditor' },
    ]);
  });
});

describe('Was nicht gilt', () => {
  it('is told everybody in the office ADMIN and their deputies, once, without a word of the paper – whatever mails they want', async () => {
    const { id, titel } = await eineVorlage(haus, {
      zustand: 'fachpruefung',
      stufe: 'vertraulich',
      titel: 'Hafenkran',
    });
    await vertritt(haus, 'rl@SF', 'admin@SF', ['2020-01-01', '2099-12-31']);
    await db.sql(`UPDATE person SET mail = '{"aufgaben": "aus", "hinweise": "aus"}' WHERE mandant_id = $1`, [
      haus.mandant,
    ]);
    const [frist] = await verdirb(id);
    const worker = await nachtworker();
    await fertig();
    await ruhe(db, worker);
    await beende(worker);
    await ruhe(db, await nachtworker());
    expect(
      alarme()
        .map(({ an }) => an)
        .toSorted(),
    ).toEqual(['admin@SF', 'admin@SK', 'rl@SF'].map((wer) => person(haus, wer).email).toSorted());
    for (const { betreff, text } of alarme()) {
      expect(betreff).toBe('Nachtprüfung: I-25 gilt nicht');
      expect(text).toContain(`frist ${frist?.id}, vorgang ${id}`);
      expect(text).not.toContain(titel);
    }
    expect(
      alarme()
        .filter(({ text }) => text.includes('i. V. für'))
        .map(({ an }) => an),
    ).toEqual([person(haus, 'rl@SF').email]);
  });

  it('is told anew each night, and to the next rung when nobody holds the office', async () => {
    await verdirb((await eineVorlage(haus, { zustand: 'fachpruefung' })).id);
    await db.sql(`UPDATE amt SET widerrufen_am = now() WHERE mandant_id = $1 AND rolle = 'ADMIN'`, [
      haus.mandant,
    ]);
    const worker = await nachtworker();
    await fertig();
    await ruhe(db, worker);
    // A day goes by.
    await db.sql(`
      UPDATE nachricht
      SET schluessel = replace(schluessel, nacht::text, (nacht - 1)::text), message_id = message_id || 'x'
      FROM nachtpruefung n
      WHERE art = 'nachtpruefung_befund'
        AND n.beendet_am > now() - interval '1 hour'`);
    await db.sql(`ALTER TABLE nachtpruefung_ergebnis DROP CONSTRAINT nachtpruefung_ergebnis_nacht`);
    await db.sql(`UPDATE nachtpruefung_ergebnis SET nacht = nacht - 1`);
    await db.sql(`UPDATE nachtpruefung SET nacht = nacht - 1, beendet_am = beendet_am - interval '1 day'`);
    await bis(async () => (await ergebnisse()).length === 2);
    await ruhe(db, worker);
    expect(alarme().map(({ an }) => an)).toEqual([person(haus, 'sk@SK').email, person(haus, 'sk@SK').email]);
  });

  it('stands in the administration of the own Mandant, in readiness and metrics; and so does that nobody checked', async () => {
    const anderes = await organisation(db, { kuerzel: 'HH' });
    const { id } = await eineVorlage(haus, { zustand: 'fachpruefung', titel: 'Hafenkran' });
    const [frist] = await verdirb(id);
    const t = await starteTestapi(haus);
    const metrik = async (name: string) =>
      Number(
        new RegExp(`^kogge_nachtpruefung_${name} (.+)$`, 'mu').exec((await t.roh('/api/metriken')).text)?.[1],
      );
    const lage = async () => (await t.roh('/api/bereitschaft')).inhalt.nachtpruefung;
    expect([
      await lage(),
      await metrik('ueberfaellig'),
      Math.round((await metrik('alter_sekunden')) / 3600),
    ]).toEqual(['ueberfaellig', 1, 48]);
    const worker = await nachtworker();
    await fertig();
    await ruhe(db, worker);
    expect([await lage(), await metrik('ueberfaellig'), await metrik('verletzt')]).toEqual([
      'verletzt',
      0,
      1,
    ]);
    const {
      inhalt: {
        eintraege: [nacht],
      },
      text,
    } = await t.als('admin@SK').get('/nachtpruefungen');
    expect([nacht.verletzt, nacht.aussagen.filter(({ ok }: { ok: boolean }) => !ok)]).toEqual([
      1,
      [
        expect.objectContaining({
          id: 'I-25',
          beispiel: expect.objectContaining({ frist: frist?.id, vorgang: id }),
        }),
      ],
    ]);
    expect(text).not.toContain('Hafenkran');
    expect(await t.als('pruef@SK').liste('/nachtpruefungen?anzahl=1')).toHaveLength(1);
    expect((await t.als('sk@SK').get('/nachtpruefungen')).status).toBe(403);
    expect(
      (await t.als('admin@SK').liste('/mailprotokoll')).find(({ art }) => art === 'nachtpruefung_befund'),
    ).toMatchObject({ vorgangNummer: null, stand: 'gesendet' });
    await db.sql('DELETE FROM nachtpruefung_ergebnis WHERE mandant_id = $1', [haus.mandant]);
    expect(await t.als('admin@SK').liste('/nachtpruefungen')).toEqual([]);
    expect(anderes.mandant).not.toBe(haus.mandant);
    expect(await lage()).toBe('gilt');
  });
});
