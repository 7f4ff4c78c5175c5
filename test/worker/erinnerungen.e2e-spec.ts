import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { plusTage } from '#kalender';
import {
  einAuftrag,
  eineSitzung,
  eineVorlage,
  frischeDatenbank,
  liesVorgang,
  mache,
  organisation,
  person,
  stelleUhr,
  vertritt,
  type Organisation,
  type TestDatenbank,
} from '../umgebung/index.js';
import { beende, einWorker, ruhe, umUhr } from './mit-worker.js';
import { einPostfach, type Postfach } from './postfach.js';

let db: TestDatenbank;
let haus: Organisation;
let fach: Postfach;

beforeAll(async () => {
  fach = await einPostfach();
});
beforeEach(async () => {
  db = await frischeDatenbank();
  await stelleUhr(db, '2024-12-17T10:00');
  haus = await organisation(db);
});

/** Of the tasks at its source these stories do not tell. */
const ohneErinnerungen = (auftrag: string) =>
  db.sql(
    `
      UPDATE erinnerung
      SET stand = 'entfallen'
      WHERE vorgang_id = (SELECT quelle_id FROM auftrag WHERE vorgang_id = $1)`,
    [auftrag],
  );

/** What is already waiting before the story begins goes out first. */
async function auftragVom17Dezember() {
  const auftrag = await einAuftrag(haus, { faellig: '2025-09-30' });
  await ohneErinnerungen(auftrag.id);
  const worker = await einWorker(db, fach);
  // The deadlines of the paper itself have long passed by then, and who missed them is told in the morning.
  await umUhr(db, worker, fach, '2025-07-01T12:00');
  await umUhr(db, worker, fach, '2025-07-02T12:00');
  return { auftrag, worker };
}
const adresse = (wer: string) => person(haus, wer).email;

describe('Erinnerungen an einen Auftrag, der am 30.09.2025 fällig ist', () => {
  it('go out on exactly five days at 08:00, and on no other', async () => {
    const { auftrag, worker } = await auftragVom17Dezember();
    const tage: Record<string, string[]> = {};
    for (let tag = '2025-08-01'; tag <= '2025-09-30'; tag = plusTage(tag, 1)) {
      for (const uhrzeit of ['07:59', '08:00']) {
        if (uhrzeit === '07:59' && !['2025-08-05', '2025-09-29'].includes(tag)) continue;
        const post = await umUhr(db, worker, fach, `${tag}T${uhrzeit}`);
        if (post.length > 0) tage[`${tag} ${uhrzeit}`] = post.map(({ an, betreff }) => `${an} ${betreff}`);
      }
    }
    const mail = [`${adresse('vb@SF')} Erinnerung: fällig am 30.09.2025: ${auftrag.nummer} ${auftrag.titel}`];
    expect(tage).toEqual({
      '2025-08-05 08:00': mail,
      '2025-09-02 08:00': mail,
      '2025-09-16 08:00': mail,
      '2025-09-23 08:00': mail,
      '2025-09-29 08:00': mail,
    });
  });

  it('climb the ladder after it: Abteilungsleitung, Staatsrat, Senatskanzlei on the 1st, 3rd and 7th Arbeitstag', async () => {
    const { worker } = await auftragVom17Dezember();
    await umUhr(db, worker, fach, '2025-09-30T12:00');
    const sprossen: string[][] = [];
    for (let tag = '2025-10-01'; tag <= '2025-10-20'; tag = plusTage(tag, 1)) {
      for (const { an, betreff } of await umUhr(db, worker, fach, `${tag}T09:00`))
        sprossen.push([tag, an, betreff.slice(0, 27)]);
    }
    const titel = 'Überfällig seit 30.09.2025:';
    expect(sprossen).toEqual([
      ['2025-10-01', adresse('al@SF'), titel],
      ['2025-10-06', adresse('str@SF'), titel],
      ['2025-10-10', adresse('cds@SK'), titel],
    ]);
  });

  it('rest on the ladder while the report stands on the agenda of that day, and no longer', async () => {
    const { auftrag, worker } = await auftragVom17Dezember();
    await stelleUhr(db, '2025-09-01T10:00');
    const bericht = await eineVorlage(haus, { zustand: 'beratung', sitzung: '2025-09-30' });
    await mache(haus, auftrag.id, 'vorlageVerknuepfen', 'vb@SF', { vorlage: bericht.id });
    const leiter = async (tag: string) =>
      (await umUhr(db, worker, fach, `${tag}T09:00`))
        .filter(({ betreff }) => betreff.startsWith('Überfällig'))
        .map(({ an }) => an);
    expect(await leiter('2025-10-01')).toEqual([]);
    await mache(haus, bericht.id, 'aussetzen', 'sk@SK', {
      sitzung: (await eineSitzung(haus, '2025-10-21')).id,
      grund: 'Der Bericht ist noch nicht gelesen.',
    });
    expect(await leiter('2025-10-02')).toEqual([adresse('al@SF')]);
    await ruhe(db, worker);
  });

  it('stop when the Auftrag is lifted', async () => {
    const { auftrag, worker } = await auftragVom17Dezember();
    expect(await umUhr(db, worker, fach, '2025-08-05T08:00')).toHaveLength(1);
    await mache(haus, auftrag.id, 'gegenstandslosMelden', 'vb@SF', { grund: 'hat sich erledigt' });
    const [quelle] = await db.sql<{ id: string }>(
      'SELECT quelle_id AS id FROM auftrag WHERE vorgang_id = $1',
      [auftrag.id],
    );
    await mache(haus, auftrag.id, 'aufheben', 'cds@SK', { beschluss: quelle!.id });
    await umUhr(db, worker, fach, '2025-08-12T08:00');
    for (const tag of ['2025-09-02', '2025-09-16', '2025-09-29', '2025-10-06', '2025-12-01'])
      expect(await umUhr(db, worker, fach, `${tag}T08:00`)).toEqual([]);
    expect(
      await db.sql(
        `
          SELECT stand, count(*)::int AS anzahl
          FROM erinnerung
          WHERE vorgang_id = $1
            AND meldung IN ('erinnerung', 'eskalation')
          GROUP BY 1
          ORDER BY 1`,
        [auftrag.id],
      ),
    ).toEqual([
      { stand: 'entfallen', anzahl: 7 },
      { stand: 'uebergeben', anzahl: 1 },
    ]);
  });

  it('stop when the reporting paper is decided', async () => {
    const { auftrag, worker } = await auftragVom17Dezember();
    await stelleUhr(db, '2025-08-01T10:00');
    const bericht = await einBerichtBeschlossen(auftrag.id);
    expect(bericht).toBe('beschlossen');
    await ruhe(db, worker);
    expect(
      (await db.sql<{ zustand: string }>('SELECT zustand FROM vorgang WHERE id = $1', [auftrag.id]))[0]
        ?.zustand,
    ).toBe('erfuellt');
    fach.leere();
    for (const tag of ['2025-08-05', '2025-09-02', '2025-10-01']) {
      const post = await umUhr(db, worker, fach, `${tag}T08:00`);
      expect(
        post.filter(
          ({ betreff }) => betreff.includes(auftrag.nummer) && /^(?:Erinnerung|Überfällig)/u.test(betreff),
        ),
      ).toEqual([]);
    }
  });

  it('go to the deputy i. V., and not to somebody who has left the office', async () => {
    const { worker } = await auftragVom17Dezember();
    await vertritt(haus, 'aut@SF', 'vb@SF', ['2025-08-01', '2025-08-31']);
    const august = await umUhr(db, worker, fach, '2025-08-05T08:00');
    expect(august.map(({ an }) => an).toSorted()).toEqual([adresse('aut@SF'), adresse('vb@SF')].toSorted());
    const [inVertretung] = august.filter(({ an }) => an === adresse('aut@SF'));
    expect(inVertretung?.text).toContain(`i. V. für ${person(haus, 'vb@SF').name}`);
    await db.sql(`UPDATE amt SET bis = '2025-09-10' WHERE person_id = $1`, [person(haus, 'vb@SF').id]);
    await db.sql(
      `
        INSERT INTO amt (id, mandant_id, person_id, rolle, ressort, von)
        VALUES (gen_random_uuid(), $1, $2, 'VB', 'SF', '2025-09-11')`,
      [haus.mandant, person(haus, 'aut@SKB').id],
    );
    expect((await umUhr(db, worker, fach, '2025-09-02T08:00')).map(({ an }) => an)).toEqual([
      adresse('vb@SF'),
    ]);
    expect((await umUhr(db, worker, fach, '2025-09-16T08:00')).map(({ an }) => an)).toEqual([
      adresse('aut@SKB'),
    ]);
  });

  it('go to the next rung when nobody holds the office, and say so', async () => {
    const { worker } = await auftragVom17Dezember();
    await db.sql(`UPDATE amt SET widerrufen_am = now() WHERE rolle IN ('VB', 'AL') AND ressort = 'SF'`);
    const [mail] = await umUhr(db, worker, fach, '2025-08-05T08:00');
    expect(mail).toMatchObject({
      an: adresse('str@SF'),
      text: expect.stringContaining('Nicht besetzt ist: Vorlagenbüro (SF)'),
    });
    await db.sql(`UPDATE amt SET widerrufen_am = now() WHERE ressort = 'SF'`);
    expect((await umUhr(db, worker, fach, '2025-09-02T08:00')).map(({ an }) => an)).toEqual([
      adresse('sk@SK'),
    ]);
  });

  it('are delivered once each and marked late after a downtime over three of them', async () => {
    const { worker } = await auftragVom17Dezember();
    await umUhr(db, worker, fach, '2025-08-05T08:00');
    await beende(worker);
    await stelleUhr(db, '2025-09-24T10:00');
    const wieder = await einWorker(db, fach);
    await ruhe(db, wieder);
    const post = fach.leere();
    expect(post).toHaveLength(3);
    expect(new Set(post.map(({ messageId }) => messageId)).size).toBe(3);
    const spaet = post.map(({ text }) => /kommt (.+) verspätet/u.exec(text)?.[1]).toSorted();
    expect(spaet).toEqual(['22 Tage', '8 Tage', 'einen Tag']);
    expect(await umUhr(db, wieder, fach, '2025-09-24T12:00')).toEqual([]);
  });
});

async function einBerichtBeschlossen(auftrag: string): Promise<string> {
  const vorlage = await eineVorlage(haus, { zustand: 'beratung', sitzung: '2025-09-30' });
  await mache(haus, auftrag, 'vorlageVerknuepfen', 'vb@SF', { vorlage: vorlage.id });
  await mache(haus, vorlage.id, 'beschliessen', 'sk@SK', { anwesend: 8 });
  return (await liesVorgang(haus, vorlage.id)).zustand;
}

describe('Sommerzeit', () => {
  it.each([
    ['nach dem Ende am 26.10.2025', '2025-10-13', '2025-10-27', '07:00'],
    ['nach dem Beginn am 30.03.2025', '2025-03-17', '2025-03-31', '06:00'],
  ])('keeps 08:00 in Bremen %s', async (_name, am, morgens, utc) => {
    const faellig = plusTage(morgens, 14);
    await stelleUhr(db, `${am}T10:00`);
    const auftrag = await einAuftrag(haus, { faellig });
    const [zeile] = await db.sql<{ utc: string }>(
      `
        SELECT to_char(faellig_ab AT TIME ZONE 'UTC', 'HH24:MI') AS utc
        FROM erinnerung
        WHERE vorgang_id = $1
          AND datum = $2`,
      [auftrag.id, morgens],
    );
    expect(zeile?.utc).toBe(utc);
    const worker = await einWorker(db, fach);
    await ruhe(db, worker);
    expect(
      (await umUhr(db, worker, fach, `${morgens}T07:59`)).filter(({ betreff }) =>
        betreff.startsWith('Erinnerung'),
      ),
    ).toEqual([]);
    expect(
      (await umUhr(db, worker, fach, `${morgens}T08:00`)).filter(({ betreff }) =>
        betreff.startsWith('Erinnerung'),
      ),
    ).toHaveLength(1);
  });
});
