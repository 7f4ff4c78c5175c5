import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { pruefeBesetzung, SYSTEMAKTEUR, systemzugriff } from '#runner';
import { starteTestapi, type Testapi } from '../umgebung/api.js';
import {
  amRichterVorbei,
  aussage,
  einAuftrag,
  eineVorlage,
  frischeDatenbank,
  liesVorgang,
  organisation,
  person,
  richterUeber,
  type Organisation,
} from '../umgebung/index.js';
import { vorlagenbuero, WEIL, type Vorlagenbuero } from './vorlagenbuero.js';

jest.setTimeout(60_000);
let haus: Organisation;
let t: Testapi;
let b: Vorlagenbuero;

beforeAll(async () => {
  haus = await organisation(await frischeDatenbank());
  t = await starteTestapi(haus);
  b = vorlagenbuero(haus, t);
});
afterEach(async () => {
  await besetze();
  await pruefe();
  expect(t.fehlerzeilen.splice(0)).toEqual([]);
});

/** Nobody has held these offices for days. */
const raeume = (...aemter: string[]) =>
  haus.db.sql(`UPDATE amt SET bis = kogge_heute() - 3 WHERE rolle || '@' || ressort = ANY ($1)`, [aemter]);
const besetze = () => haus.db.sql('UPDATE amt SET bis = NULL WHERE bis < kogge_heute()');
/** As the worker does every hour: at how many papers that has changed something. */
const pruefe = () => pruefeBesetzung(haus.datenbank, haus.runner, haus.mandant);
const imEingang = async (wer: string, id: string): Promise<boolean> =>
  (await t.als(wer).liste('/aufgaben')).some((eine) => eine.id === id);
/** Of that Vorgang: which Stellen the chancellery is told are vacant. */
const unbesetzte = async (id: string): Promise<string[][]> => {
  const { nummer } = await liesVorgang(haus, id);
  const { inhalt } = await t.als('sk@SK').get('/unbesetzt');
  return inhalt
    .filter((eine: { nummer: string }) => eine.nummer === nummer)
    .map(({ stellen }: { stellen: string[] }) => stellen);
};
const sieht = async (wer: string, id: string): Promise<boolean> =>
  (await t.als(wer).get(`/vorgaenge/${id}`)).status === 200;
const zeichne = (wer: string, id: string) => t.als(wer).schritt(id, 'zeichnen');

describe('A station whose office nobody holds', () => {
  it('is that of the head of the chancellery, who is told, sees it and signs in its place', async () => {
    const { id } = await eineVorlage(haus, { zustand: 'schlusszeichnungStaatsrat' });
    await raeume('STR@SF');
    expect((await zeichne('cds@SK', id)).inhalt.code).toBe('rolle_fehlt');
    await pruefe();
    expect(await pruefe()).toBe(0);
    for (const wer of ['cds@SK', 'sk@SK', 'vb@SF', 'aut@SF'])
      expect([wer, await b.post(wer, id)]).toEqual([wer, expect.arrayContaining(['amt_unbesetzt'])]);
    expect(await imEingang('cds@SK', id)).toBe(true);
    expect((await zeichne('cds@SK', id)).status).toBe(201);
    expect(await b.zustand(id)).toBe('schlusszeichnungSenator');
    const verlauf = await t.als('vb@SF').liste(`/vorgaenge/${id}/schritte`);
    expect(verlauf.at(-1)).toMatchObject({ schritt: 'zeichnen', amt: 'STR@SF', statt: 'CDS@SK' });
    for (const nr of ['I-11', 'I-75', 'I-77']) expect(await aussage(haus, nr)).toMatchObject({ ok: true });
  });

  it('is opened to him by that alone: a confidential paper in the house too, and closed when it is held again', async () => {
    const { id } = await eineVorlage(haus, { zustand: 'formalpruefung', stufe: 'vertraulich' });
    await raeume('VB@SF');
    expect(await sieht('cds@SK', id)).toBe(false);
    await pruefe();
    expect([await sieht('cds@SK', id), await sieht('sk@SK', id)]).toEqual([true, false]);
    await besetze();
    expect((await t.als('cds@SK').schritt(id, 'maengelMelden', WEIL)).inhalt.code).toBe('rolle_fehlt');
    await pruefe();
    expect([await sieht('cds@SK', id), await imEingang('cds@SK', id)]).toEqual([false, false]);
    expect(await b.post('vb@SF', id)).toContain('amt_wieder_besetzt');
  });

  it('stays with the other office of the station while that is held', async () => {
    const { id } = await eineVorlage(haus, { zustand: 'fachpruefung' });
    await raeume('RL@SF');
    await pruefe();
    expect(await imEingang('cds@SK', id)).toBe(false);
    await raeume('AL@SF');
    await pruefe();
    expect(await imEingang('cds@SK', id)).toBe(true);
  });

  it('is shown as vacant where whoever holds its other office may not read the paper', async () => {
    const { id } = await eineVorlage(haus, {
      zustand: 'ressortabstimmung',
      stufe: 'vertraulich',
      mitzeichnende: ['SIS'],
    });
    await b.urteile('SIS', id, 'massgabe', 'Die Kosten fehlen.');
    expect((await liesVorgang(haus, id)).zustaendig).toEqual(['VB@SF', 'AUT@SF']);
    await raeume('VB@SF');
    expect(await unbesetzte(id)).toEqual([['VB@SF']]);
    expect((await t.als('str@SF').lies(id)).zustaendig).toEqual(['VB@SF']);
    for (const nr of ['I-31', 'I-75']) expect(await aussage(haus, nr)).toMatchObject({ ok: true });
  });

  it('of an Auftrag is vacant, too, while only its Abteilungsleitung is there, who may not read it', async () => {
    const { id } = await einAuftrag(haus, {
      faellig: '2099-09-30',
      stufe: 'vertraulich',
      adressat: ['SJV'],
    });
    await raeume('VB@SJV', 'STR@SJV');
    expect(await sieht('al@SJV', id)).toBe(false);
    await pruefe();
    expect([await imEingang('cds@SK', id), await b.post('cds@SK', id)]).toEqual([
      true,
      expect.arrayContaining(['amt_unbesetzt']),
    ]);
    await besetze();
    await pruefe();
    expect([await imEingang('cds@SK', id), await imEingang('vb@SJV', id)]).toEqual([false, true]);
  });

  it('is looked at again and again without a trace while nothing changes', async () => {
    const { id } = await eineVorlage(haus, { zustand: 'formalpruefung' });
    const daten = { besetzung: 'pruefen' };
    const zugriff = systemzugriff(haus.mandant);
    const auftrag = { vorgang: id, schritt: 'besetzungPruefen', daten, akteur: SYSTEMAKTEUR, zugriff };
    await expect(haus.runner.step(auftrag)).rejects.toMatchObject({ code: 'bedingung_nicht_erfuellt' });
  });

  it('is not vacant on the day on which it changes hands', async () => {
    const { id } = await eineVorlage(haus, { zustand: 'formalpruefung' });
    await haus.db.sql(`
      UPDATE amt
      SET bis = kogge_heute() - 1
      WHERE rolle = 'VB'
        AND ressort = 'SF'
        AND bis IS NULL`);
    await pruefe();
    expect(await imEingang('cds@SK', id)).toBe(false);
  });

  it('is that of the President where the chancellery itself introduces the paper', async () => {
    const { id } = await eineVorlage(haus, { zustand: 'formalpruefung', federfuehrung: 'SK' });
    await raeume('VB@SK');
    await pruefe();
    expect([await imEingang('sen@SK', id), await imEingang('cds@SK', id)]).toEqual([true, false]);
  });

  it('is signed for by nobody while the office is held: the database refuses it, and the check finds it', async () => {
    const { id } = await eineVorlage(haus, { zustand: 'schlusszeichnungStaatsrat' });
    await raeume('STR@SF');
    await pruefe();
    await zeichne('cds@SK', id);
    const kopie = `
      INSERT INTO zeichnung
      SELECT gen_random_uuid(), mandant_id, vorgang_id, vorgang_version + 100, schritt, fassung,
        inhalt_sha256, rolle, ressort, person_id, vertritt_id, urteil, text, erklaerung, erklaerung_sha256, am
      FROM zeichnung
      WHERE vorgang_id = '${id}'
        AND erklaerung ? 'statt'`;
    await besetze();
    expect(await richterUeber(haus, kopie)).toBe('zeichnung_ersatz');
    expect(await aussage(haus, 'I-77')).toMatchObject({ ok: false });
  });
});

describe('A stuck paper', () => {
  const umstellen = (wer: string, id: string, station: string) =>
    t.als(wer).schritt(id, 'umstellungVorschlagen', { station, ...WEIL });
  const bestaetige = (wer: string, id: string) => t.als(wer).schritt(id, 'umstellungBestaetigen');

  it('is moved by the head of the chancellery with a reason and a second person; everybody is told', async () => {
    const id = await b.inAbstimmung('SIS');
    await b.urteile('SIS', id, 'bedenken', 'Die Kosten fehlen.');
    expect(await b.zustand(id)).toBe('klaerung');
    expect((await umstellen('str@SF', id, 'entwurf')).inhalt.code).toBe('rolle_fehlt');
    expect((await umstellen('cds@SK', id, 'tagesordnung')).inhalt.code).toBe('daten_ungueltig');
    expect((await umstellen('cds@SK', id, 'entwurf')).status).toBe(201);
    expect((await umstellen('cds@SK', id, 'entwurf')).status).toBe(409);
    expect((await bestaetige('cds@SK', id)).status).toBe(403);
    expect((await bestaetige('sen@SK', id)).status).toBe(201);
    expect(await b.zustand(id)).toBe('entwurf');
    expect((await t.als('vb@SF').lies(id)).rueckgabe).toMatchObject(WEIL);
    for (const wer of ['aut@SF', 'vb@SF', 'str@SF', 'vb@SIS', 'sk@SK'])
      expect([wer, await b.post(wer, id)]).toEqual([
        wer,
        expect.arrayContaining(['umstellung_vorgeschlagen', 'vorlage_umgestellt']),
      ]);
    expect(await aussage(haus, 'I-78')).toMatchObject({ ok: true });
  });

  it('is not confirmed by whoever proposed it, also not in another office', async () => {
    const id = await b.inAbstimmung('SIS');
    await haus.db.sql(
      `
        INSERT INTO amt (id, mandant_id, person_id, rolle, ressort, von)
        VALUES (gen_random_uuid(), $1, $2, 'SK', 'SK', kogge_heute() - 10)`,
      [haus.mandant, person(haus, 'cds@SK').id],
    );
    await umstellen('cds@SK', id, 'formalpruefung');
    const allein = await bestaetige('cds@SK', id);
    expect([allein.status, allein.inhalt.gruende[0].de]).toEqual([
      409,
      expect.stringContaining('nicht wer sie vorgeschlagen hat'),
    ]);
    await t.als('sk@SK').mach(id, 'umstellungVerwerfen', WEIL);
  });

  it('leaves nobody out on its way: to the final signature only when everybody has answered', async () => {
    const id = await b.inAbstimmung('SIS');
    await umstellen('cds@SK', id, 'schlusszeichnungStaatsrat');
    const zuFrueh = await bestaetige('sen@SK', id);
    expect([zuFrueh.status, zuFrueh.inhalt.code]).toEqual([409, 'bedingung_nicht_erfuellt']);
    expect((await t.als('sen@SK').schritt(id, 'umstellungVerwerfen', WEIL)).status).toBe(201);
    expect(await b.zustand(id)).toBe('ressortabstimmung');
  });

  it('is moved by two persons only: the database refuses one alone, and the check finds it', async () => {
    const id = await b.inAbstimmung('SIS');
    await umstellen('cds@SK', id, 'formalpruefung');
    const allein = `
      INSERT INTO pruefpfad
      SELECT (
        jsonb_populate_record(
          p, jsonb_build_object('seq', 1000000, 'vorgang_version', 1000, 'handlung', 'umstellungBestaetigen')
        )
      ).*
      FROM pruefpfad p
      WHERE p.vorgang_id = '${id}'
        AND p.handlung = 'umstellungVorschlagen'`;
    expect(await richterUeber(haus, allein)).toBe('umstellung_zweite');
    await amRichterVorbei(haus, allein);
    expect(await aussage(haus, 'I-78')).toMatchObject({ ok: false });
  });
});
