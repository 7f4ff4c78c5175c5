import { beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { plusTage } from '#kalender';
import { Runner } from '#runner';
import { protokollFuer } from '#protokoll';
import { Fristen } from '../../apps/worker/src/sweep/fristen.js';
import {
  datenbankAls,
  eineVorlage,
  frischeDatenbank,
  liesVorgang,
  mache,
  organisation,
  person,
  setzeEinstellungen,
  stelleUhr,
  type Organisation,
  type TestDatenbank,
} from '../umgebung/index.js';
import { starteTestapi } from '../umgebung/api.js';
import { einWorker, ruhe, umUhr } from './mit-worker.js';
import { bis, einPostfach, type Postfach } from './postfach.js';

let db: TestDatenbank;
let haus: Organisation;
let fach: Postfach;

beforeEach(async () => {
  db = await frischeDatenbank();
  await stelleUhr(db, '2025-03-03T09:00');
  haus = await organisation(db);
  fach = await einPostfach();
});
const adresse = (wer: string) => person(haus, wer).email;
const schritte = async (vorgang: string) =>
  (
    await db.sql<{ handlung: string }>('SELECT handlung FROM pruefpfad WHERE vorgang_id = $1 ORDER BY seq', [
      vorgang,
    ])
  ).map(({ handlung }) => handlung);

/** The deadlines of a worker without all the rest of it. */
async function faellige(): Promise<Fristen> {
  const datenbank = await datenbankAls(db, 'kogge_worker');
  return new Fristen(datenbank, new Runner(datenbank), protokollFuer('silent', 'worker'));
}

describe('Die Mitzeichnungsfrist', () => {
  it('fires once after ten Arbeitstage, reminds the Ressort and tells its Vorlagenbüro', async () => {
    const vorlage = await eineVorlage(haus, { zustand: 'ressortabstimmung', mitzeichnende: ['SIS', 'SJV'] });
    const worker = await einWorker(db, fach);
    await ruhe(db, worker);
    expect(
      fach
        .leere()
        .filter(({ betreff }) => betreff.startsWith('Mitzeichnung erbeten'))
        .map(({ an }) => an)
        .toSorted(),
    ).toEqual([adresse('str@SIS'), adresse('str@SJV')]);
    await mache(haus, vorlage.id, 'mitzeichnen', 'str@SJV', { ressort: 'SJV', urteil: 'erteilt' });
    const mails = async (zeit: string) =>
      (await umUhr(db, worker, fach, zeit)).map(({ an, betreff }) => [an, betreff.split(':')[0]]).toSorted();
    // Three Arbeitstage and one before, and on the day itself; the Ressort that has answered hears nothing.
    for (const tag of ['12', '14', '17']) {
      expect(await mails(`2025-03-${tag}T07:59`)).toEqual([]);
      expect(await mails(`2025-03-${tag}T08:00`)).toEqual([[adresse('str@SIS'), 'Erinnerung']]);
    }
    expect(await mails('2025-03-18T00:01')).toEqual([]);
    expect(await mails('2025-03-18T08:00')).toEqual([
      [adresse('aut@SF'), 'Ein Ressort hat nicht geantwortet'],
      [adresse('str@SIS'), 'Frist abgelaufen'],
      [adresse('vb@SF'), 'Ein Ressort hat nicht geantwortet'],
      [adresse('vb@SIS'), 'Frist bei anderen abgelaufen'],
    ]);
    // Then the office above, the chancellery because of the meeting, and once a week whoever has the task.
    const danach: [string, string[]][] = [];
    for (let tag = '2025-03-19'; tag <= '2025-04-02'; tag = plusTage(tag, 1))
      for (const [an, betreff] of await mails(`${tag}T12:00`)) danach.push([tag, [an ?? '', betreff ?? '']]);
    expect(danach).toEqual([
      ['2025-03-20', [adresse('sen@SIS'), 'Überfällig seit 17.03.2025']],
      ['2025-03-24', [adresse('sk@SK'), 'Sitzung gefährdet']],
      ['2025-03-25', [adresse('str@SIS'), 'Überfällig seit 17.03.2025']],
      ['2025-04-01', [adresse('str@SIS'), 'Überfällig seit 17.03.2025']],
    ]);
    // The chancellery may not read the paper: its list says the number and nothing that leads to it.
    const sk = (await starteTestapi(haus)).als('sk@SK');
    expect(await sk.liste('/nachrichten')).toMatchObject([
      { art: 'sitzung_gefaehrdet', nummer: vorlage.nummer, vorgang: null, gegenstand: null, seite: null },
    ]);
    expect((await sk.get('/nachrichten/ungelesen')).inhalt).toEqual({ anzahl: 1 });
    expect(
      (await schritte(vorlage.id)).filter((name) => name === 'mitzeichnungsfristAbgelaufen'),
    ).toHaveLength(1);
    expect((await liesVorgang(haus, vorlage.id)).zustand).toBe('ressortabstimmung');
    await mache(haus, vorlage.id, 'mitzeichnen', 'str@SIS', { ressort: 'SIS', urteil: 'erteilt' });
    expect((await liesVorgang(haus, vorlage.id)).zustand).toBe('schlusszeichnungStaatsrat');
  });

  it('stays the deadline of the paper until the Ressort has spoken: it is overdue, not without a deadline', async () => {
    const vorlage = await eineVorlage(haus, { zustand: 'ressortabstimmung', mitzeichnende: ['SIS', 'SJV'] });
    const worker = await einWorker(db, fach);
    const frist = async () => {
      const [zeile] = await db.sql<{ am: string | null; offen: string }>(
        `
          SELECT (frist_am AT TIME ZONE 'Europe/Berlin')::date::text AS am,
            (
              SELECT count(*)
              FROM frist f
              WHERE f.vorgang_id = v.id
                AND f.stand = 'abgelaufen'
            )::text AS offen
          FROM vorgang v
          WHERE v.id = $1`,
        [vorlage.id],
      );
      return [zeile?.am, Number(zeile?.offen)];
    };
    await umUhr(db, worker, fach, '2025-03-18T00:01');
    expect(await frist()).toEqual(['2025-03-18', 2]);
    await mache(haus, vorlage.id, 'bemerken', 'str@SIS', { text: 'Wir brauchen noch einen Tag.' });
    await mache(haus, vorlage.id, 'mitzeichnen', 'str@SJV', { ressort: 'SJV', urteil: 'erteilt' });
    expect(await frist()).toEqual(['2025-03-18', 1]);
    await mache(haus, vorlage.id, 'mitzeichnen', 'str@SIS', { ressort: 'SIS', urteil: 'erteilt' });
    const [, offen] = await frist();
    expect(offen).toBe(0);
    expect((await frist())[0]).not.toBe('2025-03-18');
  });

  it('counts silence as consent where the Mandant says so, and labels it', async () => {
    await setzeEinstellungen(haus, { verschweigen: true });
    const vorlage = await eineVorlage(haus, { zustand: 'ressortabstimmung', mitzeichnende: ['SIS'] });
    const worker = await einWorker(db, fach);
    await umUhr(db, worker, fach, '2025-03-18T00:01');
    expect((await liesVorgang(haus, vorlage.id)).zustand).toBe('schlusszeichnungStaatsrat');
    expect(
      await db.sql(
        `
          SELECT ressort, urteil, person_id
          FROM zeichnung
          WHERE vorgang_id = $1
            AND schritt = 'mitzeichnungsfristAbgelaufen'`,
        [vorlage.id],
      ),
    ).toEqual([{ ressort: 'SIS', urteil: 'fristablauf', person_id: null }]);
  });

  it('does nothing when the paper was withdrawn', async () => {
    const vorlage = await eineVorlage(haus, { zustand: 'ressortabstimmung', mitzeichnende: ['SIS'] });
    const worker = await einWorker(db, fach);
    await ruhe(db, worker);
    await mache(haus, vorlage.id, 'zurueckziehen', 'vb@SF', { grund: 'nicht mehr nötig' });
    await ruhe(db, worker);
    fach.leere();
    expect(await umUhr(db, worker, fach, '2025-04-18T12:00')).toEqual([]);
    expect((await schritte(vorlage.id)).at(-1)).toBe('zurueckziehen');
  });
});

describe('Fällige Fristen', () => {
  it('act once each, although three workers look at the same moment', async () => {
    const vorlagen = [];
    for (let i = 0; i < 12; i += 1) vorlagen.push(await eineVorlage(haus, { zustand: 'fachpruefung' }));
    const worker = [await einWorker(db, fach), await einWorker(db, fach), await einWorker(db, fach)];
    await ruhe(db, worker[0]!);
    fach.leere();
    await stelleUhr(db, '2025-03-10T09:00');
    for (const einer of worker) einer.signal();
    await ruhe(db, worker[1]!);
    for (const { id } of vorlagen)
      expect((await schritte(id)).filter((name) => name.startsWith('xstate.after'))).toHaveLength(1);
    const morgens = await umUhr(db, worker[1]!, fach, '2025-03-11T08:00');
    const einzeln = morgens.filter(({ an }) => an === adresse('rl@SF'));
    expect(new Set(einzeln.map(({ messageId }) => messageId)).size).toBe(einzeln.length);
    expect(einzeln).toHaveLength(12);
  });

  it('act together, and each has its own record in the chain', async () => {
    for (let i = 0; i < 6; i += 1) await eineVorlage(haus, { zustand: 'fachpruefung' });
    await stelleUhr(db, '2025-03-10T09:00');
    const fristen = await faellige();
    expect(await fristen.laufeAb(() => true)).toBe(6);
    expect(
      await db.sql(`
        SELECT count(*)::int AS eintraege, count(DISTINCT transaktion)::int AS transaktionen,
          max(seq) - min(seq) + 1 AS glieder
        FROM pruefpfad
        WHERE handlung LIKE 'xstate.after%'`),
    ).toEqual([{ eintraege: 6, transaktionen: 1, glieder: 6 }]);
    expect(await fristen.laufeAb(() => true)).toBe(0);
  });

  it('are not kept from acting by one that is refused, one that fails, and one at which somebody is at work', async () => {
    const [gut, falsch, kaputt, belegt] = [
      await eineVorlage(haus, { zustand: 'fachpruefung' }),
      await eineVorlage(haus, { zustand: 'fachpruefung' }),
      await eineVorlage(haus, { zustand: 'fachpruefung' }),
      await eineVorlage(haus, { zustand: 'fachpruefung' }),
    ];
    const stand = async ({ id }: { id: string }) =>
      (
        await db.sql<{ stand: string }>(
          `SELECT stand FROM frist WHERE vorgang_id = $1 AND name = 'fachpruefung'`,
          [id],
        )
      )[0]?.stand;
    await db.sql(
      `
        UPDATE frist
        SET ereignis = '{"type":"gibtEsNicht"}'
        WHERE vorgang_id = $1
          AND stand = 'laeuft'`,
      [falsch.id],
    );
    await db.sql(
      `CREATE FUNCTION kaputt() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'kaputt'; END $$`,
    );
    await db.sql(`
      CREATE TRIGGER kaputt BEFORE INSERT ON pruefpfad FOR EACH ROW
        WHEN (NEW.vorgang_id = '${kaputt.id}') EXECUTE FUNCTION kaputt()`);
    const jemand = new pg.Client({ connectionString: db.migrationsUrl });
    await jemand.connect();
    await jemand.query('BEGIN');
    await jemand.query('SELECT 1 FROM vorgang WHERE id = $1 FOR NO KEY UPDATE', [belegt.id]);
    await stelleUhr(db, '2025-03-10T09:00');
    const fristen = await faellige();
    expect(await fristen.laufeAb(() => true)).toBe(2);
    expect([await stand(gut), await stand(falsch), await stand(kaputt), await stand(belegt)]).toEqual([
      'abgelaufen',
      'abgelaufen',
      'laeuft',
      'laeuft',
    ]);
    expect((await schritte(falsch.id)).some((name) => name.startsWith('xstate.after'))).toBe(false);
    await jemand.end();
    expect(await fristen.laufeAb(() => true)).toBe(1);
    expect([await stand(kaputt), await stand(belegt)]).toEqual(['laeuft', 'abgelaufen']);
  });

  it('end when the procedure refuses them, and do not come again', async () => {
    const vorlage = await eineVorlage(haus, { zustand: 'ressortabstimmung', mitzeichnende: ['SIS'] });
    await db.sql(
      `
        UPDATE frist
        SET ereignis = '{"type":"gibtEsNicht"}'
        WHERE vorgang_id = $1
          AND stand = 'laeuft'`,
      [vorlage.id],
    );
    const worker = await einWorker(db, fach);
    await umUhr(db, worker, fach, '2025-03-18T00:01');
    expect(
      await db.sql(`SELECT stand FROM frist WHERE vorgang_id = $1 AND schluessel = 'mitzeichnung:SIS'`, [
        vorlage.id,
      ]),
    ).toEqual([{ stand: 'abgelaufen' }]);
    expect((await schritte(vorlage.id)).at(-1)).toBe('formalBestanden');
  });

  it('wait when the installation does not know the definition, and do not hold up the others', async () => {
    const fremd = await eineVorlage(haus, { zustand: 'fachpruefung' });
    const eigene = await eineVorlage(haus, { zustand: 'fachpruefung' });
    await db.sql('ALTER TABLE vorgang DISABLE TRIGGER USER');
    await db.sql(`UPDATE vorgang SET definition_hash = 'anders' WHERE id = $1`, [fremd.id]);
    await db.sql('ALTER TABLE vorgang ENABLE TRIGGER USER');
    const worker = await einWorker(db, fach);
    await stelleUhr(db, '2025-03-10T09:00');
    worker.signal();
    await bis(async () => (await schritte(eigene.id)).some((name) => name.startsWith('xstate.after')));
    expect((await schritte(eigene.id)).filter((name) => name.startsWith('xstate.after'))).toHaveLength(1);
    expect(
      await db.sql(`SELECT stand FROM frist WHERE vorgang_id = $1 AND name = 'fachpruefung'`, [fremd.id]),
    ).toEqual([{ stand: 'laeuft' }]);
  });
});
