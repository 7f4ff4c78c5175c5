import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { datumDeutsch, plusTage, vorigerArbeitstag } from '#kalender';
import {
  eineVorlage,
  frischeDatenbank,
  liesVorgang,
  organisation,
  person,
  stelleUhr,
  type Organisation,
  type TestDatenbank,
} from '../umgebung/index.js';
import { starteTestapi, type Testapi } from '../umgebung/api.js';
import { einWorker, ruhe } from './mit-worker.js';
import { einPostfach, type Postfach } from './postfach.js';

let db: TestDatenbank;
let haus: Organisation;
let fach: Postfach;
let t: Testapi;
let sitzung: { id: string; datum: string };
let nr = 8;
const GRUND = { grund: 'Am Dienstag ist der Präsident verreist.' };

beforeAll(async () => {
  db = await frischeDatenbank();
  await stelleUhr(db, '2025-03-10T09:00');
  fach = await einPostfach();
  haus = await organisation(db);
  t = await starteTestapi(haus);
});
/** Each story has its own Sitzung; what its papers wrote before goes to nobody. */
beforeEach(() => {
  sitzung = haus.sitzungen[(nr += 1)]!;
});
const stille = () => db.sql(`UPDATE nachricht SET stand = 'entfallen' WHERE stand = 'wartet'`);
const adresse = (wer: string) => person(haus, wer).email;
const post = async () => {
  await ruhe(db, await einWorker(db, fach));
  return fach.leere();
};

describe('A Sitzung that moves', () => {
  it('tells those whose turn it is and the Vorlagenbüro, each once, the new date and the new deadlines', async () => {
    const eingereicht = await eineVorlage(haus, { zustand: 'eingereicht', sitzung: sitzung.datum });
    const entwurf = await eineVorlage(haus, { sitzung: sitzung.datum, titel: 'Noch im Entwurf' });
    await stille();
    const neu = plusTage(sitzung.datum, 1);
    expect(
      (await t.als('sk@SK').put(`/sitzungen/${sitzung.id}`, { version: 1, datum: neu, ...GRUND })).status,
    ).toBe(200);
    const mails = await post();
    expect(mails.map(({ an, betreff }) => [an, betreff]).toSorted()).toEqual(
      [
        // The chancellery has moved it itself.
        [adresse('vb@SF'), `Sitzung verlegt: ${eingereicht.nummer} ${eingereicht.titel}`],
        [adresse('aut@SF'), `Sitzung verlegt: ${entwurf.nummer} Noch im Entwurf`],
        [adresse('vb@SF'), `Sitzung verlegt: ${entwurf.nummer} Noch im Entwurf`],
      ].toSorted(),
    );
    const { text } = mails.find(
      ({ an, betreff }) => an === adresse('vb@SF') && betreff.includes(eingereicht.nummer),
    )!;
    expect(text).toContain(
      `Die Sitzung des Senats am ${datumDeutsch(sitzung.datum)} ist auf den ${datumDeutsch(neu)} verlegt.`,
    );
    const [frist] = (await t.als('vb@SF').lies(eingereicht.id)).fristen.filter(
      ({ stand }: { stand: string }) => stand === 'laeuft',
    );
    expect(text).toContain(`bis ${datumDeutsch(frist.datum)}`);
    const [nachricht, ...mehr] = (await t.als('vb@SF').liste('/nachrichten')).filter(
      (n: { vorgang: string; art: string }) => n.vorgang === eingereicht.id && n.art === 'sitzung_verlegt',
    );
    expect(mehr).toEqual([]);
    expect(nachricht).toMatchObject({
      termin: neu,
      fristen: [{ titel: { de: expect.any(String), en: expect.any(String) }, datum: frist.datum }],
      stand: 'gesendet',
    });
  });

  it('is followed by the reminders before its deadlines', async () => {
    const { id } = await eineVorlage(haus, { sitzung: sitzung.datum, titel: 'Wird erinnert' });
    const geplante = () =>
      db.sql<{ datum: string; stelle: string }>(
        `
          SELECT e.datum, e.stelle
          FROM erinnerung e
          JOIN frist f ON f.id = e.frist_id AND f.stand = 'laeuft'
          WHERE e.vorgang_id = $1
            AND e.stand = 'geplant'
          ORDER BY e.datum`,
        [id],
      );
    const vorher = await geplante();
    expect(vorher.length).toBeGreaterThan(2);
    await t
      .als('sk@SK')
      .put(`/sitzungen/${sitzung.id}`, { version: 1, datum: plusTage(sitzung.datum, 1), ...GRUND });
    const nachher = await geplante();
    const [frist] = await db.sql<{ datum: string }>(
      `SELECT datum::text FROM frist WHERE vorgang_id = $1 AND stand = 'laeuft'`,
      [id],
    );
    expect(nachher.at(-1)).toEqual({
      datum: vorigerArbeitstag(plusTage(frist?.datum ?? '', -1)),
      stelle: `person@${person(haus, 'aut@SF').id}`,
    });
    expect(nachher.at(-1)?.datum).not.toBe(vorher.at(-1)?.datum);
  });

  it('is said of a confidential paper in neutral words', async () => {
    const geheim = await eineVorlage(haus, {
      zustand: 'eingereicht',
      sitzung: sitzung.datum,
      stufe: 'vertraulich',
      titel: 'Geheimes Vorhaben',
    });
    await stille();
    await t
      .als('sk@SK')
      .put(`/sitzungen/${sitzung.id}`, { version: 1, datum: plusTage(sitzung.datum, 1), ...GRUND });
    const mails = await post();
    expect(mails.map(({ an, betreff }) => [an, betreff])).toEqual([
      [adresse('vb@SF'), `Vorgang ${geheim.nummer}`],
    ]);
    expect(JSON.stringify(mails)).not.toMatch(/Geheim|Sitzung|verlegt|\d\d\.\d\d\.20/u);
  });

  it('tells nobody when only its note changes', async () => {
    await eineVorlage(haus, { zustand: 'eingereicht', sitzung: sitzung.datum });
    await stille();
    await t.als('sk@SK').put(`/sitzungen/${sitzung.id}`, { version: 1, vermerk: 'Raum 201' });
    expect(await post()).toEqual([]);
  });
});

describe('A Sitzung that is cancelled', () => {
  it('takes its papers to another one; whoever leads them is told the date', async () => {
    const vorlage = await eineVorlage(haus, { zustand: 'eingereicht', sitzung: sitzung.datum });
    const naechste = haus.sitzungen[25]!;
    await stille();
    const absage = { version: 1, stand: 'entfallen', nach: naechste.id };
    expect((await t.als('sk@SK').put(`/sitzungen/${sitzung.id}`, absage)).status).toBe(200);
    const mails = (await post()).filter(({ betreff }) => betreff.startsWith('Andere Sitzung'));
    expect(mails.map(({ an, betreff }) => [an, betreff]).toSorted()).toEqual(
      [adresse('aut@SF'), adresse('str@SF'), adresse('vb@SF')]
        .toSorted()
        .map((an) => [
          an,
          `Andere Sitzung: ${datumDeutsch(naechste.datum)}: ${vorlage.nummer} ${vorlage.titel}`,
        ]),
    );
    expect(mails[0]?.text).toContain(
      `Diese Vorlage kommt in die Sitzung des Senats am ${datumDeutsch(naechste.datum)}`,
    );
    expect((await t.als('sk@SK').liste(`/vorgaenge/${vorlage.id}/schritte`)).at(-1)).toMatchObject({
      schritt: 'aufAndereSitzung',
    });
    await t.als('sk@SK').put(`/sitzungen/${sitzung.id}`, { version: 2, stand: 'geplant' });
    expect((await liesVorgang(haus, vorlage.id)).zustand).toBe('eingereicht');
    expect(t.fehlerzeilen).toEqual([]);
  });
});
