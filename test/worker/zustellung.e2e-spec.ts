import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aenderePerson } from '#runner';
import { starteTestapi } from '../umgebung/api.js';
import { vorbeiAnRichtern } from '../umgebung/aussagen.js';
import {
  eineVorlage,
  frischeDatenbank,
  mache,
  organisation,
  person,
  sitzungHeute,
  stelleUhr,
  type Organisation,
  type TestDatenbank,
} from '../umgebung/index.js';
import { beende, einWorker, ruhe, umUhr } from './mit-worker.js';
import { bis, einPostfach, lesePost, type Post, type Postfach } from './postfach.js';

let db: TestDatenbank;
let haus: Organisation;
let fach: Postfach;

beforeAll(async () => {
  db = await frischeDatenbank();
  await stelleUhr(db, '2025-03-10T09:00');
});
/** Each story has its own Mandant and its own mail server; what is left over is nobody's any more. */
beforeEach(async () => {
  await db.sql(`UPDATE nachricht SET stand = 'entfallen' WHERE stand = 'wartet'`);
  await db.sql(`UPDATE frist SET stand = 'beendet' WHERE stand = 'laeuft'`);
  fach = await einPostfach();
  haus = await organisation(db, { kuerzel: `H${(nr += 1)}` });
});
let nr = 0;

const adresse = (wer: string) => person(haus, wer).email;
const nachrichtenAn = (wer: string) =>
  db.sql<{ stand: string; fehler: string | null; versuche: number; in_minuten: number; fence: number }>(
    `
      SELECT stand, fehler, versuche, fence,
        round(extract(epoch FROM faellig_ab - kogge_jetzt()) / 60)::int AS in_minuten
      FROM nachricht
      WHERE empfaenger_id = $1
      ORDER BY erstellt_am`,
    [person(haus, wer).id],
  );

describe('Eine Mail', () => {
  it('names the task, links to the Vorgang, begins its thread, and asks for no automatic answer', async () => {
    const vorlage = await eineVorlage(haus, { zustand: 'fachpruefung' });
    await ruhe(db, await einWorker(db, fach));
    const [mail] = fach.post.filter(({ an }) => an === adresse('rl@SF'));
    expect(mail).toMatchObject({
      betreff: expect.stringMatching(
        new RegExp(`^Fachlich prüfen bis \\d\\d\\.\\d\\d\\.\\d{4}: ${vorlage.nummer} ${vorlage.titel}$`, 'u'),
      ),
      von: 'kogge@kogge.example',
    });
    expect(mail?.text).toContain('Sie sind am Zug: Fachlich prüfen.');
    expect(mail?.text).toContain(`https://kogge.test/vorgaenge/${vorlage.id}\n`);
    expect(mail?.kopf).toMatchObject({
      'auto-submitted': 'auto-generated',
      'list-id': expect.stringMatching(/<kogge\.kogge\.example>$/u),
      'thread-topic': `${vorlage.nummer} ${vorlage.titel}`,
    });
    expect(mail?.kopf).not.toHaveProperty('in-reply-to');
    expect(mail?.kopf).not.toHaveProperty('references');
    expect(mail?.kopf).not.toHaveProperty('list-unsubscribe');
    expect(mail?.messageId).toMatch(/^<[0-9a-f]{64}@kogge\.example>$/u);
  });

  it('comes as text and as HTML, names who asks and when the Senate meets', async () => {
    const vorlage = await eineVorlage(haus, { zustand: 'fachpruefung', titel: 'Häfen & <Schiffe>' });
    await ruhe(db, await einWorker(db, fach));
    const [mail] = fach.post.filter(({ an }) => an === adresse('rl@SF'));
    const bittet = `\nEs bittet: ${person(haus, 'aut@SF').name}\n`;
    expect(mail?.text).toContain(bittet);
    expect(mail?.text).toMatch(/\nSitzung: Senat, Di \d\d\.\d\d\.2025\n/u);
    expect(mail?.html).toContain('Häfen &amp; &lt;Schiffe&gt;');
    expect(mail?.html).toContain(`href="https://kogge.test/vorgaenge/${vorlage.id}"`);
  });

  it('hangs beneath those that the person really got about the Vorgang', async () => {
    const worker = await einWorker(db, fach);
    const { id, titel, nummer } = await eineVorlage(haus, { zustand: 'fachpruefung' });
    await ruhe(db, worker);
    await mache(haus, id, 'zurueckgeben', 'al@SF', { grund: 'Bitte die Kosten genauer darstellen.' });
    await ruhe(db, worker);
    await mache(haus, id, 'einreichenFach', 'aut@SF');
    await ruhe(db, worker);
    const post = fach.post.filter(({ an }) => an === adresse('rl@SF'));
    const [erste, zweite] = post;
    const ids = post.map(({ messageId }) => messageId);
    expect(post.map(({ kopf }) => [kopf['in-reply-to'], kopf['references']])).toEqual([
      [undefined, undefined],
      [ids[0], ids[0]],
      [ids[1], `${ids[0]} ${ids[1]}`],
    ]);
    expect(zweite?.kopf['thread-topic']).toBe(`${nummer} ${titel}`);
    const index = (mail?: Post) => Buffer.from(mail?.kopf['thread-index'] ?? '', 'base64');
    expect([index(erste).length, index(zweite).length]).toEqual([22, 27]);
    expect(index(zweite).subarray(0, 22)).toEqual(index(erste));
  });

  it('has a button for each act that the recipient can make now, and its link changes nothing', async () => {
    const { id, version } = await eineVorlage(haus, { zustand: 'fachpruefung' });
    await ruhe(db, await einWorker(db, fach));
    const [mail] = fach.post.filter(({ an }) => an === adresse('rl@SF'));
    const seite = `https://kogge.test/vorgaenge/${id}`;
    expect(mail?.text.split('\n\n').at(-2)?.split('\n')).toEqual([
      `Fachlich freigeben: ${seite}/schritt/freigeben`,
      `Zurückgeben: ${seite}/schritt/zurueckgeben`,
      `Öffnen: ${seite}`,
    ]);
    for (const act of ['freigeben', 'zurueckgeben'])
      expect(mail?.html).toContain(`href="${seite}/schritt/${act}"`);
    expect(await db.sql('SELECT version FROM vorgang WHERE id = $1', [id])).toEqual([{ version }]);
  });

  it('of an outcome tells the Beschluss in short, but not of a paper for official use only', async () => {
    const api = await starteTestapi(haus);
    const { id: sitzung, datum } = await sitzungHeute(haus);
    const beschlusstext = '1. Der Senat beschließt die Deicherhöhung.\n\n2. Der Senat bittet um Bericht.';
    for (const stufe of ['offen', 'nfd'] as const) {
      const { id } = await eineVorlage(haus, { zustand: 'beratung', sitzung: datum, stufe, beschlusstext });
      await api.als('sk@SK').mach(id, 'beschliessen', { anwesend: 9 });
    }
    await db.sql(`UPDATE nachricht SET stand = 'entfallen' WHERE stand = 'wartet'`);
    expect((await api.als('sk@SK').post(`/sitzungen/${sitzung}/abschluss`, {})).status).toBe(201);
    await ruhe(db, await einWorker(db, fach));
    const [offen, nfd] = fach.post
      .filter(({ an }) => an === adresse('str@SF'))
      .toSorted((a, b) => a.betreff.localeCompare(b.betreff));
    expect(offen?.betreff).toMatch(/^Im Senat beschlossen: VL/u);
    expect(offen?.text).toContain(
      'Im Wortlaut:\n1. Der Senat beschließt die Deicherhöhung.\n2. Der Senat bittet um Bericht.',
    );
    expect(offen?.html).toContain('Der Senat beschließt die Deicherhöhung.');
    expect(nfd?.betreff).toMatch(/^Vorgang VL \S+$/u);
    expect(JSON.stringify(nfd)).not.toMatch(/Deich|beschlossen|Verwaltungsmodernisierung/u);
  });

  it('is English for whoever wants it', async () => {
    await db.sql(`UPDATE person SET sprache = 'en' WHERE id = $1`, [person(haus, 'rl@SF').id]);
    await eineVorlage(haus, { zustand: 'fachpruefung' });
    await ruhe(db, await einWorker(db, fach));
    expect(fach.post.find(({ an }) => an === adresse('rl@SF'))?.text).toContain(
      'It is your turn: Review the content.',
    );
  });

  it.each(['vertraulich', 'nfd'] as const)(
    'says nothing about a Vorgang of level %s but its number',
    async (stufe) => {
      const vorlage = await eineVorlage(haus, { zustand: 'fachpruefung', stufe, titel: 'Geheimes Vorhaben' });
      await ruhe(db, await einWorker(db, fach));
      expect(fach.post.map(({ an, betreff }) => [an, betreff])).toEqual(
        expect.arrayContaining([[adresse('rl@SF'), `Vorgang ${vorlage.nummer}`]]),
      );
      expect(JSON.stringify(fach.post)).not.toMatch(/Geheim/u);
    },
  );

  it('is not sent to a person who may not see the Vorgang, who is no longer active, or who has done it already', async () => {
    const geheim = await eineVorlage(haus, { zustand: 'fachpruefung', stufe: 'vertraulich' });
    const vorlage = await eineVorlage(haus, { zustand: 'fachpruefung' });
    await db.sql(
      `
        UPDATE nachricht
        SET empfaenger_id = $1, stelle = 'AUT@SJV'
        WHERE vorgang_id = $2
          AND empfaenger_id = $3`,
      [person(haus, 'aut@SJV').id, geheim.id, person(haus, 'al@SF').id],
    );
    await db.sql('UPDATE person SET aktiv = false WHERE id = $1', [person(haus, 'al@SF').id]);
    await mache(haus, vorlage.id, 'freigeben', 'rl@SF');
    await ruhe(db, await einWorker(db, fach));
    expect((await nachrichtenAn('aut@SJV')).map(({ fehler }) => fehler)).toEqual(['kein_zugang']);
    expect((await nachrichtenAn('al@SF')).map(({ fehler }) => fehler)).toEqual(['person_inaktiv']);
    expect((await nachrichtenAn('rl@SF')).map(({ stand, fehler }) => [stand, fehler])).toEqual([
      ['gesendet', null],
      ['entfallen', 'erledigt'],
    ]);
    expect(fach.post.map(({ an }) => an).toSorted()).toEqual([adresse('rl@SF'), adresse('vb@SF')]);
  });

  it('goes to whoever holds the office now when it has changed hands before the mail left', async () => {
    await eineVorlage(haus, { zustand: 'formalpruefung' });
    await db.sql(`UPDATE amt SET widerrufen_am = now() WHERE person_id = $1`, [person(haus, 'vb@SF').id]);
    await db.sql(
      `
        INSERT INTO amt (id, mandant_id, person_id, rolle, ressort, von)
        VALUES (gen_random_uuid(), $1, $2, 'VB', 'SF', '2025-01-01')`,
      [haus.mandant, person(haus, 'aut@SKB').id],
    );
    await ruhe(db, await einWorker(db, fach));
    expect(fach.post.filter(({ text }) => text.includes('Formal prüfen')).map(({ an }) => an)).toEqual([
      adresse('aut@SKB'),
    ]);
  });

  it('goes to the next rung, and says so, when nobody holds the office', async () => {
    await db.sql(
      `
        UPDATE amt
        SET widerrufen_am = now()
        WHERE mandant_id = $1
          AND rolle IN ('VB', 'AL')
          AND ressort = 'SF'`,
      [haus.mandant],
    );
    await eineVorlage(haus, { zustand: 'formalpruefung' });
    const worker = await einWorker(db, fach);
    await ruhe(db, worker);
    const formal = fach.leere().filter(({ text }) => text.includes('Formal prüfen'));
    expect(formal.map(({ an, betreff }) => [an, betreff])).toEqual([
      [adresse('str@SF'), expect.stringMatching(/^Formal prüfen bis \d\d\.\d\d\.\d{4}: VL /u)],
    ]);
    expect(formal[0]?.text).toContain('Nicht besetzt ist: Vorlagenbüro (SF); deshalb wenden wir uns an Sie.');
    await db.sql(`UPDATE amt SET widerrufen_am = now() WHERE mandant_id = $1 AND ressort = 'SF'`, [
      haus.mandant,
    ]);
    expect(
      await db.sql(`SELECT DISTINCT person_id FROM empfaenger($1, 'VB@SF', '2025-03-10')`, [haus.mandant]),
    ).toEqual([{ person_id: person(haus, 'sk@SK').id }]);
  });

  it('goes to the next rung when the last holder leaves the office before the mail left', async () => {
    await eineVorlage(haus, { zustand: 'formalpruefung' });
    await db.sql(`UPDATE amt SET widerrufen_am = now() WHERE person_id = $1`, [person(haus, 'vb@SF').id]);
    await ruhe(db, await einWorker(db, fach));
    const formal = fach.post.filter(({ text }) => text.includes('Formal prüfen'));
    expect(formal.map(({ an }) => an)).toEqual([adresse('al@SF')]);
    expect(formal[0]?.text).toContain('Nicht besetzt ist: Vorlagenbüro (SF)');
  });

  it('is one for each person and matter, also when she already has it in her own office', async () => {
    await db.sql(`UPDATE amt SET widerrufen_am = now() WHERE person_id = $1`, [person(haus, 'rl@SF').id]);
    await eineVorlage(haus, { zustand: 'fachpruefung' });
    await ruhe(db, await einWorker(db, fach));
    expect(fach.post.filter(({ text }) => text.includes('Fachlich prüfen')).map(({ an }) => an)).toEqual([
      adresse('al@SF'),
    ]);
  });

  it('cannot be given headers by a name', async () => {
    await vorbeiAnRichtern(
      db,
      `UPDATE person SET name = E'Eva\\r\\nBcc: opfer@bremen.test\\r\\n\\r\\nText' WHERE id = $1`,
      [person(haus, 'rl@SF').id],
    );
    await eineVorlage(haus, { zustand: 'fachpruefung', titel: 'Titel\nX-Boese: ja' });
    await ruhe(db, await einWorker(db, fach));
    const [mail] = fach.post.filter(({ an }) => an === adresse('rl@SF'));
    expect(Object.keys(mail?.kopf ?? {})).not.toEqual(expect.arrayContaining(['bcc']));
    expect(Object.keys(mail?.kopf ?? {})).not.toEqual(expect.arrayContaining(['x-boese']));
    expect(fach.post.map(({ an }) => an)).not.toContain('opfer@bremen.test');
  });

  it('becomes a file when there is no mail server', async () => {
    await stelleUhr(db, '2025-03-10T09:00');
    const verzeichnis = join(process.env['KOGGE_TEST_VERZEICHNIS'] ?? '', `mail-${haus.mandant}`);
    await eineVorlage(haus, { zustand: 'fachpruefung' });
    await ruhe(db, await einWorker(db, fach, { SMTP_URL: '', MAIL_VERZEICHNIS: verzeichnis }));
    const dateien = await readdir(verzeichnis);
    expect(dateien).toHaveLength(2);
    for (const datei of dateien) expect(datei).toMatch(/^20250310T0800\d\dZ-[0-9a-f]{64}\.eml$/u);
    const mails = await Promise.all(
      dateien.map(async (datei) => lesePost(await readFile(join(verzeichnis, datei)))),
    );
    expect(mails.map(({ an }) => an).toSorted()).toEqual([adresse('al@SF'), adresse('rl@SF')]);
  });
});

describe('Ein Mailserver, der nicht mitspielt', () => {
  it('gets the mail again after 1, 5, 15 and 60 minutes, with the same Message-ID', async () => {
    const ids = new Set<string>();
    fach.urteil = (an, versuch) => (an === adresse('vb@SF') && versuch <= 4 ? 451 : null);
    const worker = await einWorker(db, fach);
    await eineVorlage(haus, { zustand: 'formalpruefung' });
    await ruhe(db, worker);
    for (const [versuche, minuten] of [
      [1, 1],
      [2, 5],
      [3, 15],
      [4, 60],
    ] as const) {
      expect(await nachrichtenAn('vb@SF')).toEqual([
        expect.objectContaining({
          stand: 'wartet',
          versuche,
          in_minuten: minuten,
          fehler: expect.stringContaining('451'),
        }),
      ]);
      const [id] = await db.sql<{ message_id: string }>(
        'SELECT message_id FROM nachricht WHERE empfaenger_id = $1',
        [person(haus, 'vb@SF').id],
      );
      ids.add(id?.message_id ?? '');
      await db.sql(`UPDATE uhr SET versatz = versatz + $1 * interval '1 minute'`, [minuten]);
      await ruhe(db, worker);
    }
    expect(await nachrichtenAn('vb@SF')).toEqual([
      expect.objectContaining({ stand: 'gesendet', versuche: 4, fehler: null }),
    ]);
    expect(fach.post.filter(({ an }) => an === adresse('vb@SF')).map(({ messageId }) => messageId)).toEqual([
      `<${[...ids].join()}@kogge.example>`,
    ]);
  });

  it('gets the same words again, although the Vorgang has moved on: the first mail may have arrived', async () => {
    fach.urteil = (an, versuch) => (an === adresse('sk@SK') && versuch === 1 ? 451 : null);
    const worker = await einWorker(db, fach);
    const { id } = await eineVorlage(haus, { zustand: 'vorberatung' });
    worker.signal();
    await bis(async () => (await nachrichtenAn('sk@SK')).some(({ versuche }) => versuche === 1));
    await mache(haus, id, 'empfehlen', 'sk@SK');
    await db.sql(`UPDATE uhr SET versatz = versatz + interval '2 minutes'`);
    await ruhe(db, worker);
    expect((await nachrichtenAn('sk@SK')).map(({ stand, versuche }) => [stand, versuche])).toContainEqual([
      'gesendet',
      1,
    ]);
    for (const weise of ['text', 'html'] as const) {
      const aufgaben = fach.post
        .filter(({ an }) => an === adresse('sk@SK'))
        .map((mail) => /am Zug: (.*)\./u.exec(mail[weise])?.[1]);
      expect(aufgaben).toContain('In der Staatsrätekonferenz vorberaten');
    }
  });

  it('is not asked again after a final refusal', async () => {
    fach.urteil = (an) => (an === adresse('vb@SF') ? 550 : null);
    const worker = await einWorker(db, fach);
    await eineVorlage(haus, { zustand: 'formalpruefung' });
    await ruhe(db, worker);
    expect(await nachrichtenAn('vb@SF')).toEqual([
      expect.objectContaining({ stand: 'fehlgeschlagen', fehler: expect.stringContaining('550') }),
    ]);
    await db.sql(`UPDATE uhr SET versatz = versatz + interval '2 hours'`);
    await ruhe(db, worker);
    expect(fach.versuche.get(adresse('vb@SF'))).toBe(1);
  });

  it('is asked again when it refuses because it is set up wrongly; the date is that of the sending', async () => {
    fach.urteil = (an) => (an === adresse('vb@SF') ? 550 : null);
    fach.wortlaut = '5.7.1 Relaying denied';
    const worker = await einWorker(db, fach);
    await eineVorlage(haus, { zustand: 'formalpruefung' });
    await ruhe(db, worker);
    expect(await nachrichtenAn('vb@SF')).toEqual([expect.objectContaining({ stand: 'wartet', versuche: 1 })]);
    fach.urteil = () => null;
    fach.wortlaut = 'abgelehnt';
    fach.leere();
    await db.sql(`UPDATE nachricht SET erstellt_am = erstellt_am - interval '3 days'`);
    await db.sql(`UPDATE uhr SET versatz = versatz + interval '2 minutes'`);
    await ruhe(db, worker);
    const [mail] = fach.leere().filter(({ an }) => an === adresse('vb@SF'));
    expect(Math.abs(Date.now() - Date.parse(mail?.kopf['date'] ?? ''))).toBeLessThan(3_600_000);
  });

  it('is waited for when it cannot be reached', async () => {
    await eineVorlage(haus, { zustand: 'fachpruefung' });
    await ruhe(db, await einWorker(db, { url: 'smtp://127.0.0.1:9' }));
    expect(await nachrichtenAn('rl@SF')).toEqual([
      expect.objectContaining({
        stand: 'wartet',
        versuche: 1,
        in_minuten: 1,
        fehler: expect.stringContaining('ESOCKET'),
      }),
    ]);
  });

  it('never sees an address that is none', async () => {
    await db.sql(`UPDATE person SET email = 'a@b.test, c@d.test' WHERE id = $1`, [person(haus, 'rl@SF').id]);
    await eineVorlage(haus, { zustand: 'fachpruefung' });
    await ruhe(db, await einWorker(db, fach));
    expect(await nachrichtenAn('rl@SF')).toEqual([
      expect.objectContaining({ stand: 'fehlgeschlagen', fehler: 'adresse_ungueltig' }),
    ]);
  });
});

describe('Somebody whose mail address changes', () => {
  it('hears of it at both, also when the share of the hour puts the rest into one mail', async () => {
    const { id, email } = person(haus, 'aut@SF');
    const wie = { akteur: 'kommandozeile', durch: 'Betrieb', grund: 'Neues Konto' };
    await haus.datenbank.transaktion({ mandant: haus.mandant, person: null, subjekte: [] }, async (t) => {
      const wen = { mandant: haus.mandant, person: id };
      await aenderePerson(t, wen, { email: 'neu@bremen.test' }, wie);
      await aenderePerson(t, wen, { name: 'Neuer Name' }, wie);
    });
    await ruhe(db, await einWorker(db, fach, { MAIL_JE_STUNDE: '2' }));
    const post = fach.post.filter(({ an }) => [email, 'neu@bremen.test'].includes(an));
    expect(post.map(({ an, betreff }) => `${an}: ${betreff}`).sort()).toEqual([
      `${email}: Mailadresse geändert`,
      'neu@bremen.test: Kogge: 2 Nachrichten',
    ]);
    expect(post.find(({ an }) => an === email)?.text).toContain('an eine andere Mailadresse');
  });
});

describe('Somebody who wants no mail about tasks', () => {
  it('finds them in the page, and gets none', async () => {
    await db.sql(`UPDATE person SET mail = '{"aufgaben": "aus"}' WHERE id = $1`, [person(haus, 'rl@SF').id]);
    await eineVorlage(haus, { zustand: 'fachpruefung' });
    await ruhe(db, await einWorker(db, fach));
    expect((await nachrichtenAn('rl@SF')).map(({ stand }) => stand)).toEqual(['ohne_mail']);
    expect(fach.leere().filter(({ an }) => an === adresse('rl@SF'))).toEqual([]);
    await expect(
      db.sql(`UPDATE person SET mail = '{"fristen": "aus"}' WHERE id = $1`, [person(haus, 'rl@SF').id]),
    ).rejects.toThrow('person_mail');
  });
});

describe('Somebody who wants quiet hours', () => {
  const stille = (mehr = '') =>
    db.sql(`UPDATE person SET mail = $2::jsonb WHERE id = $1`, [
      person(haus, 'rl@SF').id,
      `{"ruhe": {"von": "19:00", "bis": "07:00", "freieTage": true}${mehr}}`,
    ]);
  const anRl = () => fach.leere().filter(({ an }) => an === adresse('rl@SF'));
  const amEnde = async (worker: Awaited<ReturnType<typeof einWorker>>, zeit: string) => {
    await stelleUhr(db, zeit);
    worker.signal();
    await bis(async () => (await nachrichtenAn('rl@SF')).every(({ stand }) => stand === 'gesendet'));
    return anRl();
  };

  it('gets her mails when they are over: in the morning, and after a weekend', async () => {
    await stelleUhr(db, '2025-04-03T20:00');
    await stille();
    const worker = await einWorker(db, fach);
    await eineVorlage(haus, { zustand: 'fachpruefung' });
    const al = () => fach.post.some(({ an }) => an === adresse('al@SF'));
    worker.signal();
    await bis(al);
    expect((await nachrichtenAn('rl@SF')).map(({ stand }) => stand)).toEqual(['wartet']);
    expect(await amEnde(worker, '2025-04-04T07:00')).toHaveLength(1);
    fach.leere();
    // Of a Friday evening; on Saturday at noon nothing, on Monday morning at seven.
    await stelleUhr(db, '2025-04-04T19:30');
    await eineVorlage(haus, { zustand: 'fachpruefung' });
    await stelleUhr(db, '2025-04-05T12:00');
    worker.signal();
    await bis(al);
    expect(anRl()).toEqual([]);
    expect(await amEnde(worker, '2025-04-07T07:01')).toHaveLength(1);
  });

  it('gets her digest after them, also when its time lies within them', async () => {
    await stelleUhr(db, '2025-04-10T09:00');
    await stille(', "aufgaben": "ueberblick"');
    await db.sql(`UPDATE person SET mail = jsonb_set(mail, '{ruhe,bis}', '"09:30"') WHERE id = $1`, [
      person(haus, 'rl@SF').id,
    ]);
    const worker = await einWorker(db, fach);
    await eineVorlage(haus, { zustand: 'fachpruefung' });
    expect((await amEnde(worker, '2025-04-11T09:30')).map(({ betreff }) => betreff)).toEqual([
      'Kogge: 1 Nachricht',
    ]);
  });

  it('hears at once of what cannot wait: a deadline on its last day, and her rights', async () => {
    await stelleUhr(db, '2025-04-15T12:00');
    await stille();
    const vorlage = await eineVorlage(haus, { zustand: 'fachpruefung' });
    await stelleUhr(db, '2025-04-15T22:00');
    await db.sql(
      `
        INSERT INTO nachricht (
          id, mandant_id, empfaenger_id, stelle, vorgang_id, art, gruppe, schluessel, daten, erstellt_am,
          faellig_ab, message_id
        )
        SELECT gen_random_uuid(), $1, $2, 'RL@SF', $3, 'erinnerung', 'fristen', t,
          jsonb_build_object('termin', t), kogge_jetzt(), kogge_jetzt(), t
        FROM unnest(ARRAY['2025-04-15', '2025-04-16']) t`,
      [haus.mandant, person(haus, 'rl@SF').id, vorlage.id],
    );
    await haus.datenbank.transaktion({ mandant: haus.mandant, person: null, subjekte: [] }, (t) =>
      aenderePerson(
        t,
        { mandant: haus.mandant, person: person(haus, 'rl@SF').id },
        { name: 'Neuer Name' },
        { akteur: 'kommandozeile', durch: 'Betrieb', grund: 'Hochzeit' },
      ),
    );
    const worker = await einWorker(db, fach);
    await bis(() => fach.post.filter(({ an }) => an === adresse('rl@SF')).length >= 2);
    expect(
      anRl()
        .map(({ betreff }) => betreff.split(':').slice(0, 2).join(':'))
        .sort(),
    ).toEqual(['Angaben geändert', 'Erinnerung: fällig am 15.04.2025']);
    expect(await amEnde(worker, '2025-04-16T07:00')).toHaveLength(2);
  });
});

describe('Sammelmail', () => {
  it('comes once a day at 08:00 with everything that has gathered, and keeps its Message-ID when it is repeated', async () => {
    await stelleUhr(db, '2025-03-11T09:00');
    await db.sql(`UPDATE person SET mail = '{"aufgaben": "ueberblick"}' WHERE id = $1`, [
      person(haus, 'rl@SF').id,
    ]);
    const worker = await einWorker(db, fach);
    for (let i = 0; i < 3; i += 1) await eineVorlage(haus, { zustand: 'fachpruefung' });
    await ruhe(db, worker);
    expect(fach.leere().filter(({ an }) => an === adresse('rl@SF'))).toEqual([]);
    fach.urteil = (an, versuch) => (an === adresse('rl@SF') && versuch === 1 ? 421 : null);
    expect(
      (await umUhr(db, worker, fach, '2025-03-12T07:59')).filter(({ an }) => an === adresse('rl@SF')),
    ).toEqual([]);
    await umUhr(db, worker, fach, '2025-03-12T08:00');
    await bis(async () => (await nachrichtenAn('rl@SF')).every(({ versuche }) => versuche === 1));
    const [{ sammel = '' } = {}] = await db.sql<{ sammel?: string }>(
      `SELECT DISTINCT daten ->> 'sammel' AS sammel FROM nachricht WHERE empfaenger_id = $1`,
      [person(haus, 'rl@SF').id],
    );
    await eineVorlage(haus, { zustand: 'fachpruefung' });
    await stelleUhr(db, '2025-03-12T08:02');
    worker.signal();
    await bis(async () => (await nachrichtenAn('rl@SF')).some(({ stand }) => stand === 'gesendet'));
    const post = fach.leere().filter(({ an }) => an === adresse('rl@SF'));
    expect(post.map(({ betreff, messageId }) => [betreff, messageId])).toEqual([
      ['Kogge: 3 Nachrichten', `<sammel.${sammel}@kogge.example>`],
    ]);
    await stelleUhr(db, '2025-03-13T08:00');
    worker.signal();
    await bis(async () => (await nachrichtenAn('rl@SF')).every(({ stand }) => stand === 'gesendet'));
    expect(
      fach
        .leere()
        // Reminders of the first three come on that morning too; they are no tasks, and each for itself.
        .filter(({ an, betreff }) => an === adresse('rl@SF') && betreff.startsWith('Kogge'))
        .map(({ betreff }) => betreff),
    ).toEqual(['Kogge: 1 Nachricht']);
  });

  it('takes what is beyond the share of the hour, and drops nothing', async () => {
    await stelleUhr(db, '2025-03-14T09:00');
    const worker = await einWorker(db, fach, { MAIL_JE_STUNDE: '3' });
    await beende(worker);
    for (let i = 0; i < 7; i += 1) await eineVorlage(haus, { zustand: 'fachpruefung' });
    const wieder = await einWorker(db, fach, { MAIL_JE_STUNDE: '3' });
    await ruhe(db, wieder);
    const post = fach.leere().filter(({ an }) => an === adresse('rl@SF'));
    expect(post.map(({ betreff }) => betreff.replace(/ bis .*/u, '')).toSorted()).toEqual([
      'Fachlich prüfen',
      'Fachlich prüfen',
      'Kogge: 5 Nachrichten',
    ]);
    await eineVorlage(haus, { zustand: 'fachpruefung' });
    wieder.signal();
    await stelleUhr(db, '2025-03-14T09:30');
    wieder.signal();
    await bis(async () => (await nachrichtenAn('rl@SF')).length === 8);
    expect(fach.leere().filter(({ an }) => an === adresse('rl@SF'))).toEqual([]);
    expect(
      (await umUhr(db, wieder, fach, '2025-03-14T10:01')).filter(({ an }) => an === adresse('rl@SF')),
    ).toHaveLength(1);
  });
});
