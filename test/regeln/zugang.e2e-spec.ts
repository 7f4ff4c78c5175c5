import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { starteTestapi, type Testapi } from '../umgebung/api.js';
import {
  amRichterVorbei,
  aussage,
  einAuftrag,
  eineVorlage,
  frischeDatenbank,
  liesVorgang,
  organisation,
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
afterEach(() => expect(t.fehlerzeilen.splice(0)).toEqual([]));

const sieht = async (wer: string, id: string): Promise<boolean> =>
  (await t.als(wer).get(`/vorgaenge/${id}`)).status === 200;
const text = async (wer: string, id: string, buchstabe: string): Promise<string> =>
  (await t.als(wer).get(`/vorgaenge/${id}/abschnitte/${buchstabe}`)).inhalt.text;

describe('A draft', () => {
  it('is read by its house alone, until others are asked', async () => {
    const { id } = await eineVorlage(haus, { mitzeichnende: ['SIS'] });
    const fremde = ['aut@SIS', 'str@SIS', 'sk@SK', 'cds@SK', 'sen@SK', 'admin@SK'];
    for (const wer of fremde) expect([wer, await sieht(wer, id)]).toEqual([wer, false]);
    expect([await sieht('rl@SF', id), await sieht('str@SF', id)]).toEqual([true, true]);
    await b.erneutEin(id);
    expect([await sieht('aut@SIS', id), await sieht('aut@SJV', id), await sieht('sk@SK', id)]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('is the model of a new paper for those who see it, and of nobody else’s', async () => {
    const { id } = await eineVorlage(haus);
    const neu = (wer: string, federfuehrung: string) =>
      t.als(wer).post('/vorgaenge', { art: 'senatsvorlage', titel: 'Neu', federfuehrung, vorbild: id });
    expect([(await neu('aut@SF', 'SF')).status, (await neu('aut@SIS', 'SIS')).status]).toEqual([201, 404]);
  });
});

describe('A paper', () => {
  it('stays open to whoever has read it when it goes back to its author', async () => {
    const id = await b.inAbstimmung('SIS');
    await t.als('vb@SF').mach(id, 'zurueckgeben', WEIL);
    expect([await b.zustand(id), await sieht('str@SIS', id), await sieht('str@SJV', id)]).toEqual([
      'entwurf',
      true,
      false,
    ]);
  });

  it('shows the last Fassung to the asked houses while its own works on it', async () => {
    const id = await b.inAbstimmung('SIS');
    await b.schreibe(id, 'B', 'Noch nicht fertig gedacht.');
    expect([await text('vb@SF', id, 'B'), await text('str@SIS', id, 'B')]).toEqual([
      'Noch nicht fertig gedacht.',
      'Die Lösung.',
    ]);
    const { inhalt } = await t.als('str@SIS').get(`/vorgaenge/${id}/fassungen/vergleich`);
    expect(inhalt).toMatchObject({ von: 1, bis: 1 });
    expect((await t.als('vb@SF').get(`/vorgaenge/${id}/fassungen/vergleich`)).inhalt).toMatchObject({
      von: 1,
      bis: 2,
    });
    await t.als('aut@SF').mach(id, 'neueFassung');
    expect(await text('str@SIS', id, 'B')).toBe('Noch nicht fertig gedacht.');
  });

  it('lets whoever is asked act on the Fassung, whatever its house is writing', async () => {
    const id = await b.inAbstimmung('SIS');
    await b.schreibe(id, 'B', 'Noch nicht fertig gedacht.');
    await b.urteile('SIS', id, 'erteilt');
    expect((await b.staende(id))['SIS']).toBe('erteilt');
  });

  it('opens to the chancellery when a co-signer objects late: she has to know', async () => {
    const id = await b.inAbstimmung('SIS');
    await b.urteile('SIS', id, 'erteilt');
    await t.als('str@SF').mach(id, 'zeichnen');
    expect(await sieht('sk@SK', id)).toBe(false);
    await t.als('str@SIS').mach(id, 'einwandErheben', { ressort: 'SIS', ...WEIL });
    expect([await sieht('sk@SK', id), await b.post('sk@SK', id)]).toEqual([true, ['mitzeichnung_einwand']]);
  });

  it('of level vertraulich is on the agenda of every member of the Senate', async () => {
    const { id } = await eineVorlage(haus, { zustand: 'tagesordnung', stufe: 'vertraulich' });
    for (const wer of ['sen@SK', 'sen@SJV', 'str@SGFV'])
      expect([wer, await sieht(wer, id)]).toEqual([wer, true]);
    for (const wer of ['vb@SJV', 'aut@SK', 'rl@SGFV'])
      expect([wer, await sieht(wer, id)]).toEqual([wer, false]);
    const { sitzung } = await t.als('sen@SJV').lies(id);
    const tops = async (wer: string) =>
      (await t.als(wer).liste(`/sitzungen/${sitzung.id}/tagesordnung`)).filter((top) => top.vorgang === id)
        .length;
    expect([await tops('sen@SJV'), await tops('vb@SJV')]).toEqual([1, 0]);
  });
});

describe('Access', () => {
  it('is opened by no statement of the program past a Schritt', async () => {
    const { id } = await eineVorlage(haus);
    const oeffne = haus.datenbank.transaktion(
      { mandant: haus.mandant, person: null, subjekte: ['system'] },
      (tr) => tr.abfrage(`UPDATE vorgang SET zugang_eigen = '{system,alle}' WHERE id = $1`, [id]),
    );
    await expect(oeffne).rejects.toMatchObject({ code: '40001' });
    const weite = haus.datenbank.transaktion(
      { mandant: haus.mandant, person: null, subjekte: ['system'] },
      (tr) => tr.abfrage(`UPDATE vorgang SET zugang_weitere = '{alle}' WHERE id = $1`, [id]),
    );
    await expect(weite).rejects.toMatchObject({ code: '40001' });
  });

  it('is checked: who may see fits the procedure, and whoever has to act sees it', async () => {
    const { id, zugang_eigen, zugang_arbeit } = await liesVorgang(
      haus,
      (await eineVorlage(haus, { zustand: 'fachpruefung' })).id,
    );
    const setze = (spalte: string, werte: string[]) =>
      amRichterVorbei(haus, `UPDATE vorgang SET ${spalte} = '{${werte.join(',')}}' WHERE id = '${id}'`);
    const gilt = async (nr: string) => (await aussage(haus, nr)).ok;
    expect([await gilt('I-31'), await gilt('I-75')]).toEqual([true, true]);
    await setze('zugang_eigen', ['system', 'alle']);
    expect([await gilt('I-31'), await gilt('I-75')]).toEqual([false, true]);
    await setze('zugang_eigen', ['system']);
    expect(await gilt('I-75')).toBe(false);
    await setze('zugang_eigen', zugang_eigen);
    await setze('zugang_arbeit', ['system', 'alle']);
    expect(await gilt('I-31')).toBe(false);
    await setze('zugang_arbeit', zugang_arbeit);
    expect([await gilt('I-31'), await gilt('I-75')]).toEqual([true, true]);
  });

  it('shows what came of it to those who see it, also when they become others', async () => {
    const { id } = await einAuftrag(haus, { faellig: '2099-09-30', stufe: 'nfd', mitzeichnende: ['SIS'] });
    expect([await sieht('aut@SIS', id), await sieht('aut@SJV', id)]).toEqual([true, false]);
    const [quelle] = await haus.db.sql<{ quelle_id: string }>(
      'SELECT quelle_id FROM auftrag WHERE vorgang_id = $1',
      [id],
    );
    await haus.db.sql(
      `UPDATE vorgang SET zugang_eigen = zugang_eigen || '{ressort:SJV}'::text[] WHERE id = $1`,
      [quelle!.quelle_id],
    );
    expect([await sieht('aut@SJV', id), (await aussage(haus, 'I-76')).ok]).toEqual([true, true]);
    await amRichterVorbei(haus, `UPDATE vorgang SET zugang_weitere = '{}' WHERE id = '${id}'`);
    expect((await aussage(haus, 'I-76')).ok).toBe(false);
  });
});
