import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { starteTestapi, type Testapi } from '../umgebung/api.js';
import {
  amRichterVorbei,
  aussage,
  frischeDatenbank,
  organisation,
  person,
  zugriff,
  type Organisation,
} from '../umgebung/index.js';
import { vorlagenbuero, type Vorlagenbuero } from './vorlagenbuero.js';

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

const wechsel = { regel: 'verschweigen', wert: true, grund: 'Der Senat hat es so beschlossen.' };
const gilt = async () => (await t.als('sk@SK').get('/einstellungen')).inhalt.verschweigen;

describe('The rule about silence', () => {
  it('is switched by two administrators with a reason, and holds for requests sent from then on', async () => {
    const [erste, zweite] = [t.als('admin@SK'), t.als('admin@SF')];
    const alte = await b.inAbstimmung('SIS');
    const allein = await erste.put('/einstellungen', { verschweigen: true });
    expect([allein.status, allein.inhalt.code]).toEqual([409, 'bedingung_nicht_erfuellt']);
    expect((await erste.post('/regelwechsel', { ...wechsel, grund: 'x' })).status).toBe(400);
    expect((await t.als('sk@SK').post('/regelwechsel', wechsel)).inhalt.code).toBe('rolle_fehlt');
    const { id } = (await erste.post('/regelwechsel', wechsel)).inhalt;
    expect((await erste.post('/regelwechsel', wechsel)).status).toBe(409);
    expect(await zweite.liste('/regelwechsel')).toEqual([
      expect.objectContaining({ ...wechsel, id, eigener: false }),
    ]);
    expect([(await erste.post(`/regelwechsel/${id}/bestaetigung`, {})).status, await gilt()]).toEqual([
      409,
      false,
    ]);
    expect([(await zweite.post(`/regelwechsel/${id}/bestaetigung`, {})).status, await gilt()]).toEqual([
      204,
      true,
    ]);
    const neue = await b.inAbstimmung('SIS');
    const verschweigt = async (vorlage: string) =>
      (await t.als('vb@SF').lies(vorlage)).mitzeichnende[0].verschweigt;
    expect([await verschweigt(alte), await verschweigt(neue)]).toEqual([false, true]);
    expect(await aussage(haus, 'I-80')).toMatchObject({ ok: true });
  });

  it('stays when the proposal is dropped', async () => {
    const admin = t.als('admin@SK');
    const { id } = (await admin.post('/regelwechsel', { ...wechsel, regel: 'senatorZeichnet', wert: false }))
      .inhalt;
    expect((await t.als('admin@SF').loesche(`/regelwechsel/${id}`)).status).toBe(204);
    expect((await t.als('admin@SF').post(`/regelwechsel/${id}/bestaetigung`, {})).status).toBe(404);
    expect((await admin.get('/einstellungen')).inhalt.senatorZeichnet).toBe(true);
  });

  it('is switched by nobody alone in the database either, and the check finds it', async () => {
    const alsAdmin = async (anweisung: string) =>
      haus.datenbank
        .transaktion(await zugriff(haus, 'admin@SK'), (tr) => tr.abfrage(anweisung))
        .then(
          () => null,
          (grund: { constraint?: string }) => grund.constraint,
        );
    expect(
      await alsAdmin(`
        INSERT INTO einstellung (mandant_id, schluessel, wert)
        VALUES ('${haus.mandant}', 'massgabenBlockieren', 'false')`),
    ).toBe('einstellung_zu_zweit');
    const person1 = person(haus, 'admin@SK').id;
    expect(
      await alsAdmin(`
        INSERT INTO regelwechsel (
          id, mandant_id, regel, wert, grund, vorgeschlagen_von, bestaetigt_von, bestaetigt_am
        )
        VALUES (
          gen_random_uuid(), '${haus.mandant}', 'massgabenBlockieren', false, 'x',
          '${person(haus, 'admin@SF').id}', '${person1}', kogge_jetzt()
        )`),
    ).toBe('regelwechsel_zwei_personen');
    await amRichterVorbei(haus, `UPDATE einstellung SET wert = 'false' WHERE schluessel = 'verschweigen'`);
    expect(await aussage(haus, 'I-80')).toMatchObject({ ok: false });
  });
});
