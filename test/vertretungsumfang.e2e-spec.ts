import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { plusTage } from '#kalender';
import {
  amRichterVorbei,
  aussage,
  einAuftrag,
  eineVorlage,
  frischeDatenbank,
  heuteIn,
  organisation,
  person,
  type Organisation,
} from './umgebung/index.js';
import { starteTestapi, type Testapi } from './umgebung/api.js';

/** A deputyship that is narrower than an office, and the standing deputy of an office (regeln.md §3). */
jest.setTimeout(60_000);
let haus: Organisation;
let t: Testapi;
let heute: string;

beforeAll(async () => {
  haus = await organisation(await frischeDatenbank());
  t = await starteTestapi(haus);
  heute = await heuteIn(haus.db);
});
afterEach(async () => {
  expect(t.fehlerzeilen.splice(0)).toEqual([]);
  await haus.db.sql('UPDATE vertretung SET widerrufen_am = kogge_jetzt() WHERE widerrufen_am IS NULL');
});

const id = (wer: string) => person(haus, wer).id;
const richteEin = (wer: string, daten: object) =>
  t.als(wer).post('/vertretungen', { von: heute, bis: plusTage(heute, 7), grund: 'Dienstreise', ...daten });
const sieht = async (wer: string, vorgang: string) => (await t.als(wer).get(`/vorgaenge/${vorgang}`)).status;
const posteingang = async (wer: string, frage = '') =>
  (await t.als(wer).liste(`/aufgaben${frage}`)).map((aufgabe) => aufgabe.id);
const aemter = async (wer: string) =>
  (await t.als(wer).get('/ich')).inhalt.aemter.map(
    ({ rolle, ressort, vertrittName }: { rolle: string; ressort: string; vertrittName?: string }) =>
      `${rolle}@${ressort}${vertrittName === undefined ? '' : ` i. V. ${vertrittName}`}`,
  );
const gehoert = async (art: string) =>
  (
    await haus.db.sql<{ name: string }>(
      `
        SELECT p.name
        FROM nachricht n
        JOIN person p ON p.id = n.empfaenger_id
        WHERE n.art = $1`,
      [art],
    )
  )
    .map(({ name }) => name)
    .sort();
const namen = (...wer: string[]) => wer.map((eine) => person(haus, eine).name).sort();

describe('A deputyship in a single Vorgang', () => {
  it('shows and moves this one, and no other', async () => {
    const zustand = 'schlusszeichnungStaatsrat';
    const eine = await eineVorlage(haus, { zustand, stufe: 'vertraulich', titel: 'Klabautermann' });
    const andere = await eineVorlage(haus, { zustand, stufe: 'vertraulich', titel: 'Klabauterfrau' });
    expect(await sieht('str@SJV', eine.id)).toBe(404);
    const { status, inhalt } = await richteEin('str@SF', { vertretende: id('str@SJV'), vorgang: eine.id });
    expect([status, inhalt]).toEqual([
      201,
      expect.objectContaining({ einVorgang: true, vorgangNummer: eine.nummer, verfahren: [] }),
    ]);
    expect([await sieht('str@SJV', eine.id), await sieht('str@SJV', andere.id)]).toEqual([200, 404]);
    expect(await posteingang('str@SJV')).toEqual([eine.id]);
    expect(await posteingang('str@SJV', '?vertretung=ohne')).toEqual([]);
    expect((await t.als('str@SJV').liste('/aufgaben'))[0]).toMatchObject({
      stelle: 'STR@SF',
      vertritt: id('str@SF'),
    });
    const suche = (await t.als('str@SJV').get('/suche?q=Klabauter*')).inhalt;
    expect(JSON.stringify(suche)).not.toContain('Klabauterfrau');
    expect((await t.als('str@SJV').schritt(andere.id, 'zeichnen')).status).toBe(404);
    await t.als('str@SJV').mach(eine.id, 'zeichnen');
    expect((await t.als('str@SF').liste(`/vorgaenge/${eine.id}/schritte`)).at(-1)).toMatchObject({
      name: person(haus, 'str@SJV').name,
      vertritt: person(haus, 'str@SF').name,
      amt: 'STR@SF',
    });
    expect((await aussage(haus, 'I-11')).ok).toBe(true);
    await t.als('str@SF').loesche(`/vertretungen/${inhalt.id}`);
    expect(await sieht('str@SJV', eine.id)).toBe(404);
  });

  it('acts in no other one, even where she sees it', async () => {
    const zustand = 'schlusszeichnungStaatsrat';
    const [eine, andere] = [
      await eineVorlage(haus, { zustand }),
      await eineVorlage(haus, { zustand, mitzeichnende: ['SIS'] }),
    ];
    await richteEin('str@SF', { vertretende: id('str@SIS'), vorgang: eine.id });
    expect(await sieht('str@SIS', andere.id)).toBe(200);
    expect((await t.als('str@SIS').schritt(andere.id, 'zeichnen')).inhalt.code).toBe('rolle_fehlt');
    expect((await t.als('str@SIS').lies(andere.id)).schritte).toContainEqual(
      expect.objectContaining({ name: 'zeichnen', moeglich: false }),
    );
    await t.als('str@SIS').mach(eine.id, 'zeichnen');
  });

  it('begins nothing, and gives no office anywhere else', async () => {
    const { id: vorgang } = await eineVorlage(haus);
    await richteEin('aut@SF', { vertretende: id('aut@SIS'), vorgang });
    expect((await t.als('aut@SIS').get('/ich')).inhalt.darf.schreibenFuer).toEqual(['SIS']);
    expect(await aemter('aut@SIS')).toEqual(['AUT@SIS', `AUT@SF i. V. ${person(haus, 'aut@SF').name}`]);
    const neue = { art: 'senatsvorlage', titel: 'Für das andere Haus', federfuehrung: 'SF' };
    expect((await t.als('aut@SIS').post('/vorgaenge', neue)).inhalt.code).toBe('rolle_fehlt');
    const { etag } = await t.als('aut@SIS').get(`/vorgaenge/${vorgang}/abschnitte/A`);
    const geschrieben = { text: 'In Vertretung.' };
    expect(
      (await t.als('aut@SIS').put(`/vorgaenge/${vorgang}/abschnitte/A`, geschrieben, { etag })).status,
    ).toBe(200);
  });

  it('is told of this one', async () => {
    const [eine, andere] = [await eineVorlage(haus), await eineVorlage(haus)];
    await richteEin('rl@SF', { vertretende: id('rl@SIS'), vorgang: eine.id });
    for (const { id: vorgang } of [eine, andere]) await t.als('aut@SF').mach(vorgang, 'einreichenFach');
    const nachrichten = await haus.db.sql<{ vorgang_id: string; vertritt_id: string }>(
      `
        SELECT vorgang_id, vertritt_id
        FROM nachricht
        WHERE empfaenger_id = $1
          AND vorgang_id = ANY ($2)`,
      [id('rl@SIS'), [eine.id, andere.id]],
    );
    expect(nachrichten).toEqual([{ vorgang_id: eine.id, vertritt_id: id('rl@SF') }]);
  });

  it('is set up only by whoever sees that Vorgang herself', async () => {
    const { id: vorgang } = await eineVorlage(haus);
    for (const [wer, daten] of [
      ['str@SIS', { vertretende: id('str@SJV'), vorgang }],
      ['admin@SK', { vertretene: id('str@SF'), vertretende: id('str@SJV'), vorgang }],
    ] as const)
      expect([wer, (await richteEin(wer, daten)).inhalt.detail]).toEqual([
        wer,
        'Für einen einzelnen Vorgang richtet nur die Person eine Vertretung ein, die ihn selbst sieht und vertreten wird.',
      ]);
    const beides = { vertretende: id('str@SJV'), vorgang, verfahren: ['auftrag'] };
    expect((await richteEin('str@SF', beides)).inhalt.code).toBe('vertretung_ungueltig');
    await richteEin('str@SF', { vertretende: id('str@SJV'), vorgang });
    const liste = await t.als('admin@SK').liste('/vertretungen');
    expect(liste.find(({ widerrufen }) => !widerrufen)).toMatchObject({
      einVorgang: true,
      vorgangNummer: null,
    });
  });
});

describe('A deputyship in procedures', () => {
  it('shows those of the absent person, and does not mix with another one', async () => {
    const papiere = {
      SF: (await eineVorlage(haus, { zustand: 'fachpruefung' })).id,
      SIS: (await eineVorlage(haus, { zustand: 'fachpruefung', federfuehrung: 'SIS' })).id,
    };
    const auftrag = await einAuftrag(haus, { faellig: plusTage(heute, 90), stufe: 'nfd' });
    for (const vorgang of [papiere.SF, papiere.SIS, auftrag.id])
      expect(await sieht('rl@SJV', vorgang)).toBe(404);
    await richteEin('rl@SIS', { vertretende: id('rl@SJV'), verfahren: ['senatsvorlage'] });
    await richteEin('rl@SF', { vertretende: id('rl@SJV'), verfahren: ['auftrag'] });
    expect([await sieht('rl@SJV', papiere.SIS), await sieht('rl@SJV', papiere.SF)]).toEqual([200, 404]);
    expect(await sieht('rl@SJV', auftrag.id)).toBe(200);
    expect((await aemter('rl@SJV')).sort()).toEqual([
      ...['SF', 'SIS'].map((ressort) => `RL@${ressort} i. V. ${person(haus, `rl@${ressort}`).name}`),
      'RL@SJV',
    ]);
    expect((await richteEin('rl@SF', { verfahren: ['auftrag'] })).inhalt.code).toBe('vertretung_ungueltig');
  });
});

describe('A standing deputy', () => {
  const schlageVor = (wer: string, daten: object = {}) =>
    t.als(wer).post('/staendige-vertretungen', {
      vertretende: id('al@SF'),
      rolle: 'STR',
      ressort: 'SF',
      von: heute,
      grund: 'Geschäftsverteilung',
      ...daten,
    });
  const setzeEin = async () => {
    const { inhalt } = await schlageVor('admin@SK');
    expect((await t.als('admin@SF').post(`/vertretungen/${inhalt.id}/bestaetigung`)).status).toBe(201);
    return inhalt.id as string;
  };
  const IV = () => `STR@SF i. V. ${person(haus, 'str@SF').name}`;

  it('is granted like an office: by two administrators, to somebody of that rank, and its holder hears of it', async () => {
    const { inhalt } = await schlageVor('admin@SK');
    expect(inhalt).toMatchObject({
      vertretene: null,
      ressort: 'SF',
      rollen: ['STR'],
      bis: null,
      wirksam: false,
    });
    expect(await gehoert('recht_staendige_vorgeschlagen')).toEqual(
      namen('al@SF', 'str@SF', 'admin@SK', 'admin@SF'),
    );
    const bestaetige = (wer: string) => t.als(wer).post(`/vertretungen/${inhalt.id}/bestaetigung`);
    for (const [wer, status] of [
      ['admin@SK', 409],
      ['str@SF', 404],
      ['al@SF', 409],
    ] as const)
      expect([wer, (await bestaetige(wer)).status]).toEqual([wer, status]);
    await richteEin('str@SF', { vertretende: id('str@SJV') });
    expect(await aemter('al@SF')).toEqual(['AL@SF']);
    expect((await bestaetige('admin@SF')).inhalt).toMatchObject({ wirksam: true });
    expect(await aemter('al@SF')).toEqual(['AL@SF', IV()]);
    for (const [wer, daten, code] of [
      ['str@SF', {}, 'rolle_fehlt'],
      ['admin@SK', {}, 'vertretung_ungueltig'],
      ['admin@SK', { vertretende: id('admin@SK') }, 'vertretung_ungueltig'],
      ['admin@SK', { vertretende: id('aut@SF') }, 'vertretung_ungueltig'],
      ['admin@SK', { vertretende: id('rl@SIS') }, 'vertretung_ungueltig'],
      ['admin@SK', { vertretende: id('rl@SF'), von: plusTage(heute, -1) }, 'vertretung_ungueltig'],
      ['admin@SK', { rolle: 'PRUEF' }, 'eingabe_ungueltig'],
    ] as const)
      expect([daten, (await schlageVor(wer, daten)).inhalt.code]).toEqual([daten, code]);
    for (const wer of ['I-12b', 'I-84']) expect((await aussage(haus, wer)).ok).toBe(true);
  });

  it('acts while the holder is away, and not a day longer', async () => {
    await setzeEin();
    const { id: vorgang } = await eineVorlage(haus, { zustand: 'schlusszeichnungStaatsrat' });
    expect((await t.als('al@SF').schritt(vorgang, 'zeichnen')).inhalt.code).toBe('rolle_fehlt');
    const { status, inhalt } = await richteEin('str@SF', {});
    expect([status, inhalt.vertretende]).toEqual([201, null]);
    expect(await gehoert('recht_vertretung_eingerichtet')).toEqual(
      expect.arrayContaining(namen('al@SF', 'str@SF')),
    );
    expect(await aemter('al@SF')).toEqual(['AL@SF', IV()]);
    await haus.db.sql(`UPDATE vertretung SET von = von - 9, bis = $2 WHERE id = $1`, [
      inhalt.id,
      plusTage(heute, -1),
    ]);
    expect(await aemter('al@SF')).toEqual(['AL@SF']);
    await haus.db.sql('UPDATE vertretung SET bis = $2 WHERE id = $1', [inhalt.id, heute]);
    expect(await posteingang('al@SF')).toContain(vorgang);
    await richteEin('str@SF', { vertretende: id('str@SJV'), verfahren: ['auftrag'] });
    await t.als('str@SF').loesche(`/vertretungen/${inhalt.id}`);
    expect(await aemter('al@SF')).toEqual(['AL@SF']);
  });

  it('acts in a vacant office, and the history says so', async () => {
    await setzeEin();
    const { id: vorgang } = await eineVorlage(haus, { zustand: 'schlusszeichnungStaatsrat' });
    const [{ id: amt } = { id: '' }] = await haus.db.sql<{ id: string }>(
      `SELECT id FROM amt WHERE person_id = $1 AND rolle = 'STR' AND widerrufen_am IS NULL`,
      [id('str@SF')],
    );
    await t.als('admin@SK').loesche(`/aemter/${amt}`);
    expect(await gehoert('recht_amt_widerrufen')).toContain(person(haus, 'al@SF').name);
    expect(await aemter('al@SF')).toEqual(['AL@SF', 'STR@SF i. V. ']);
    await t.als('al@SF').mach(vorgang, 'zeichnen');
    expect((await t.als('aut@SF').liste(`/vorgaenge/${vorgang}/schritte`)).at(-1)).toMatchObject({
      name: person(haus, 'al@SF').name,
      amt: 'STR@SF',
      vertritt: '',
    });
    expect((await aussage(haus, 'I-11')).ok).toBe(true);
    await haus.db.sql('UPDATE amt SET widerrufen_am = NULL WHERE id = $1', [amt]);
    expect(await aemter('al@SF')).toEqual(['AL@SF']);
    expect((await aussage(haus, 'I-11')).ok).toBe(false);
  });

  it('begins papers in the vacant office too', async () => {
    const angaben = { vertretende: id('aut@SIS'), rolle: 'AUT' };
    const { inhalt } = await schlageVor('admin@SK', angaben);
    await t.als('admin@SF').post(`/vertretungen/${inhalt.id}/bestaetigung`);
    const neue = { art: 'senatsvorlage', titel: 'Für das andere Haus', federfuehrung: 'SF' };
    expect((await t.als('aut@SIS').post('/vorgaenge', neue)).inhalt.code).toBe('rolle_fehlt');
    const besetzt = `
      UPDATE amt
      SET widerrufen_am = $2
      WHERE rolle = 'AUT'
        AND ressort = 'SF'
        AND mandant_id = $1`;
    await haus.db.sql(besetzt, [haus.mandant, new Date(0)]);
    expect((await t.als('aut@SIS').post('/vorgaenge', neue)).status).toBe(201);
    expect((await aussage(haus, 'I-47')).ok).toBe(true);
    await haus.db.sql(besetzt, [haus.mandant, null]);
  });

  it('does not say herself that the other is away, and without one nobody is just away', async () => {
    expect((await richteEin('str@SIS', {})).inhalt.detail).toBe(
      'Für diese Ämter gibt es keine ständige Vertretung. Bitte nennen Sie, wer vertritt.',
    );
    await setzeEin();
    await haus.db.sql(
      `
        INSERT INTO amt (id, mandant_id, person_id, rolle, ressort, von)
        VALUES (gen_random_uuid(), $1, $2, 'ADMIN', 'SF', '2020-01-01')`,
      [haus.mandant, id('al@SF')],
    );
    const weg = { vertretene: id('str@SF') };
    expect((await richteEin('al@SF', weg)).inhalt.detail).toContain('stellt nicht selbst fest');
    const { inhalt } = await richteEin('admin@SK', weg);
    expect(inhalt.wirksam).toBe(false);
    const bestaetigt = await t.als('al@SF').post(`/vertretungen/${inhalt.id}/bestaetigung`);
    expect(bestaetigt.inhalt.detail).toContain('stellt nicht selbst fest');
    expect((await t.als('admin@SF').post(`/vertretungen/${inhalt.id}/bestaetigung`)).status).toBe(201);
    expect(await aemter('al@SF')).toContain(IV());
  });

  it('is found by the check when only one person is behind it', async () => {
    const { inhalt } = await schlageVor('admin@SK');
    await amRichterVorbei(
      haus,
      `
        UPDATE vertretung
        SET bestaetigt_von = '${id('admin@SF')}', bestaetigt_am = kogge_jetzt()
        WHERE id = '${inhalt.id}'`,
    );
    expect((await aussage(haus, 'I-12b')).ok).toBe(false);
  });
});
