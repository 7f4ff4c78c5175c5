import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { zeitpunkt } from '#kalender';
import { inOrdnung } from '#workflows';
import { starteTestapi, type Kundin, type Testapi } from '../umgebung/api.js';
import { befunde, vorbeiAnRichtern } from '../umgebung/aussagen.js';
import {
  eineVorlage,
  frischeDatenbank,
  organisation,
  stelleUhr,
  type Organisation,
} from '../umgebung/index.js';

let haus: Organisation;
let t: Testapi;
let sk: Kundin;

beforeAll(async () => {
  const db = await frischeDatenbank();
  await stelleUhr(db, '2026-09-01T08:00');
  haus = await organisation(db);
  t = await starteTestapi(haus);
  sk = t.als('sk@SK');
});
afterEach(() => expect(t.fehlerzeilen.splice(0)).toEqual([]));

const GRUND = { grund: 'Der Haushalt wird vorgezogen.' };
const lege = (datum: string, weiteres: object = {}) => sk.post('/sitzungen', { datum, ...weiteres });
const mittag = (datum: string) => zeitpunkt(datum, '12:00').toISOString();
const plan = async (datum: string): Promise<Record<string, string>> => {
  const { inhalt } = await sk.get(`/plan?sitzung=${datum}`);
  return Object.fromEntries(
    inhalt.map(({ station, zeitpunkt: bis }: { station: string; zeitpunkt: string }) => [station, bis]),
  );
};

describe('The dates of a meeting', () => {
  it('are the same in row and plan: an extra meeting on a Friday takes papers until the Friday before', async () => {
    const { status, inhalt } = await lege('2026-12-11', GRUND);
    expect([status, inhalt.abgabeschluss]).toEqual([201, mittag('2026-12-04')]);
    const { einreichung, staatsraetekonferenz } = await plan('2026-12-11');
    expect([einreichung, staatsraetekonferenz]).toEqual([inhalt.abgabeschluss, inhalt.konferenz]);
  });

  it('do not fall on a holiday: for 30.12. papers come in until Christmas Eve', async () => {
    // Five days before it is Christmas Day.
    expect((await lege('2026-12-30', GRUND)).inhalt.abgabeschluss).toBe(mittag('2026-12-24'));
  });

  it('are those of the deadlines, too: the draft is due when the plan says so', async () => {
    const datum = haus.sitzungen[14]!.datum;
    const { id } = await eineVorlage(haus, { sitzung: datum });
    const { fristen } = await t.als('aut@SF').lies(id);
    const { entwurf } = await plan(datum);
    expect(fristen[0].zeitpunkt).toBe(entwurf);
    await t
      .als('aut@SF')
      .mach(id, 'festlegen', { eile: 'eilt', eilegrund: 'Der Bund hat die Frist verkürzt.' });
    const eilig = (await t.als('aut@SF').lies(id)).fristen.find(
      ({ stand }: { stand: string }) => stand === 'laeuft',
    );
    const { inhalt } = await sk.get(`/plan?sitzung=${datum}&eile=eilt`);
    expect(eilig.datum).toBe(
      inhalt.find((eine: { station: string }) => eine.station === 'entwurf').spaetestens,
    );
  });

  it('leave out the closing days that the chancellery keeps', async () => {
    const vorher = await plan('2027-02-09');
    const tage = { von: '2027-02-04', bis: '2027-02-04', bezeichnung: 'Brückentag' };
    expect((await t.als('vb@SF').post('/sitzungsfrei', tage)).inhalt.code).toBe('rolle_fehlt');
    const { inhalt } = await sk.post('/sitzungsfrei', tage);
    expect(inhalt).toMatchObject(tage);
    expect((await plan('2027-02-09'))['einreichung']).toBe(mittag('2027-02-03'));
    expect((await lege('2027-02-04')).inhalt.detail).toMatch(/^Der 04\.02\.2027 ist sitzungsfrei\./u);
    expect(await sk.liste('/sitzungsfrei')).toEqual([inhalt]);
    expect((await sk.loesche(`/sitzungsfrei/${inhalt.id}`)).status).toBe(204);
    expect(await plan('2027-02-09')).toEqual(vorher);
  });
});

describe('A span of days', () => {
  it('of a meeting is a week at most, and of closing days a hundred', async () => {
    const lang = { datum: '2027-03-02', bis: '2027-03-09', grund: 'Klausur des Senats' };
    const sitzung = await sk.post('/sitzungen', lang);
    expect(sitzung.status).toBe(409);
    expect(sitzung.inhalt.detail).toMatch(/^Eine Sitzung dauert höchstens sieben Tage\./u);
    const frei = { von: '2027-03-01', bis: '2027-12-31', bezeichnung: 'Sehr lange Pause' };
    const tage = await sk.post('/sitzungsfrei', frei);
    expect(tage.status).toBe(400);
    expect(JSON.stringify(tage.inhalt)).toContain('Höchstens 100 Tage am Stück');
  });
});

describe('An unusual day', () => {
  it.each([
    ['2026-10-31', 'ein Feiertag (Reformationstag)'],
    ['2026-12-12', 'ein Samstag'],
    ['2026-12-13', 'ein Sonntag'],
    ['2026-12-10', 'ein Donnerstag'],
  ])('like %s needs a reason: it is %s', async (datum, was) => {
    expect((await lege(datum)).inhalt.detail).toContain(`ist ${was}. Der Senat tagt dienstags`);
    const richter = haus.db.sql(
      `
        INSERT INTO sitzung (id, mandant_id, wahlperiode, nummer, datum, abgabeschluss, konferenz)
        VALUES (gen_random_uuid(), $1, 21, 999, $2, '2026-10-01', '2026-10-02')`,
      [haus.mandant, datum],
    );
    await expect(richter).rejects.toMatchObject({ constraint: 'sitzung_tag' });
  });

  it('in the past needs one too, and is then recorded later, or is an old one', async () => {
    expect((await lege('2026-08-25')).inhalt.detail).toMatch(/^Der 25\.08\.2026 ist vorbei\./u);
    expect((await lege('2026-08-25', GRUND)).inhalt).toMatchObject({
      stand: 'geplant',
      handlungen: expect.arrayContaining(['nacherfassen']),
    });
    expect((await lege('2026-06-02', { ...GRUND, altbestand: true })).inhalt.stand).toBe('abgeschlossen');
  });

  it('without a reason is found by the check, and so is a submission deadline on a day off', async () => {
    const { id, datum } = haus.sitzungen[6]!;
    const setze = (spalte: string, wert: string) =>
      vorbeiAnRichtern(haus.db, `UPDATE sitzung SET ${spalte} = $2 WHERE id = $1`, [id, wert]);
    const [alt] = await haus.db.sql<{ abgabeschluss: Date }>(
      'SELECT abgabeschluss FROM sitzung WHERE id = $1',
      [id],
    );
    await setze('abgabeschluss', mittag('2026-10-18'));
    expect(await befunde(haus)).toEqual([expect.objectContaining({ id: 'I-54', beispiel: { id, datum } })]);
    await setze('abgabeschluss', alt?.abgabeschluss.toISOString() ?? '');
    expect(await befunde(haus)).toEqual([]);
  });
});

describe('A submission deadline by hand', () => {
  it('needs a reason, comes before the meeting and on a working day', async () => {
    const mit = (abgabeschluss: string, weiteres = {}) =>
      lege('2027-05-12', { ...GRUND, abgabeschluss: mittag(abgabeschluss), ...weiteres });
    expect((await mit('2027-05-07')).inhalt.detail).toMatch(/nur mit Grund von Hand/u);
    const abgabeGrund = 'Wegen des Feiertags früher.';
    expect((await mit('2027-05-13', { abgabeGrund })).inhalt.detail).toMatch(/liegt nach der Sitzung/u);
    expect((await mit('2027-05-06', { abgabeGrund })).inhalt.detail).toMatch(/fällt auf einen freien Tag/u);
    const richter = haus.db.sql(`UPDATE sitzung SET abgabeschluss = '2026-11-15T11:00Z' WHERE id = $1`, [
      haus.sitzungen[11]!.id,
    ]);
    await expect(richter).rejects.toMatchObject({ constraint: 'sitzung_abgabe' });
  });

  it('survives a move when that is the answer, and plan and deadlines follow it', async () => {
    const abgabeschluss = zeitpunkt('2027-05-04', '09:00').toISOString();
    const { inhalt: neu } = await lege('2027-05-13', {
      ...GRUND,
      abgabeschluss,
      abgabeGrund: 'Wegen des Feiertags früher.',
    });
    expect((await plan('2027-05-13'))['einreichung']).toBe(abgabeschluss);
    const verlege = (weiteres: object) =>
      sk.put(`/sitzungen/${neu.id}`, { version: neu.version, datum: '2027-05-19', ...GRUND, ...weiteres });
    const gefragt = await verlege({});
    expect([gefragt.status, gefragt.inhalt.angaben]).toEqual([409, { frage: 'abgabeBehalten' }]);
    expect((await verlege({ abgabeBehalten: true })).inhalt).toMatchObject({
      datum: '2027-05-19',
      abgabeschluss,
    });
  });
});

describe('A paper', () => {
  it('is submitted only for a meeting to come', async () => {
    const { datum } = haus.sitzungen[0]!;
    const { id } = await eineVorlage(haus, { sitzung: datum });
    await stelleUhr(haus.db, '2026-11-10T08:00');
    const { status, inhalt } = await t.als('aut@SF').schritt(id, 'einreichenFach');
    expect([status, inhalt.detail]).toEqual([409, 'Bitte wählen Sie eine Sitzung, die noch bevorsteht.']);
    const gewaehlt = await t.als('aut@SF').schritt(id, 'festlegen', { sitzung: haus.sitzungen[1]!.id });
    expect([gewaehlt.status, gewaehlt.inhalt.detail]).toEqual([409, expect.stringMatching(/ist vorbei/u)]);
  });

  it('that came in time stays in time when its meeting moves', async () => {
    const { id: sitzung, datum } = haus.sitzungen[25]!;
    const { id } = await eineVorlage(haus, { zustand: 'schlusszeichnungSenator', sitzung: datum });
    await stelleUhr(haus.db, '2027-02-24T08:00');
    await t.als('sen@SF').mach(id, 'zeichnen');
    const { version } = (await sk.get(`/sitzungen/${sitzung}`)).inhalt;
    const verlegt = await sk.put(`/sitzungen/${sitzung}`, { version, datum: '2027-02-26', ...GRUND });
    expect(verlegt.inhalt.abgabeschluss < new Date('2027-02-23').toISOString()).toBe(true);
    await sk.mach(id, 'annehmen', inOrdnung.annehmen);
    expect((await sk.lies(id)).zustand).toBe('vorberatung');
  });
});
