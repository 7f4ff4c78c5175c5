import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { starteTestapi, type Testapi } from '../umgebung/api.js';
import {
  amRichterVorbei,
  aussage,
  eineVorlage,
  frischeDatenbank,
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

/** SIS has objected, SJV was asked and has not answered; then the lead gives up. */
async function zurueckgezogene(): Promise<string> {
  const id = await b.inAbstimmung('SIS', 'SJV');
  await b.schreibe(
    id,
    'A',
    `Der Bestand ${id} ist veraltet; ${'seine Pflege bindet Kräfte, die anderswo fehlen, '.repeat(2)}seit Jahren.`,
  );
  await t.als('aut@SF').mach(id, 'neueFassung');
  await b.urteile('SIS', id, 'bedenken', 'Die Kosten fehlen.');
  await t.als('str@SF').mach(id, 'zurueckziehen', WEIL);
  return id;
}
const neu = async (weiteres: object = {}): Promise<string> =>
  (
    await t
      .als('aut@SF')
      .post('/vorgaenge', { art: 'senatsvorlage', titel: 'Neuer Anlauf', federfuehrung: 'SF', ...weiteres })
  ).inhalt.vorgang;
const mitzeichnende = async (id: string) => (await t.als('aut@SF').lies(id)).mitzeichnende;

describe('A withdrawn paper that is tried again', () => {
  it('takes along whoever was asked, with the last word, when its text is taken over', async () => {
    const alte = await zurueckgezogene();
    const id = await neu({ vorbild: alte });
    expect(await mitzeichnende(id)).toEqual([
      expect.objectContaining({ ressort: 'SIS', stand: 'offen', zuletzt: 'bedenken' }),
      expect.objectContaining({ ressort: 'SJV', stand: 'offen', zuletzt: 'offen' }),
    ]);
    expect((await t.als('aut@SF').lies(id)).vorgaengerin).toMatchObject({ id: alte });
    const ohne = await t.als('aut@SF').schritt(id, 'festlegen', { mitzeichnende: [] });
    expect([ohne.status, ohne.inhalt.code]).toEqual([409, 'bedingung_nicht_erfuellt']);
  });

  it('is one of the own house, and only one', async () => {
    const [alte, andere] = [await zurueckgezogene(), await zurueckgezogene()];
    const laufende = await b.inAbstimmung('SIS');
    const id = await neu();
    const nenne = async (vorgaengerin: string) =>
      (await t.als('aut@SF').schritt(id, 'festlegen', { vorgaengerin })).status;
    expect(await nenne(laufende)).toBe(409);
    expect(await nenne(alte)).toBe(201);
    expect(await nenne(andere)).toBe(409);
    expect((await mitzeichnende(id)).length).toBe(2);
  });

  it('asks nobody to co-sign who introduces it now', async () => {
    const alte = await zurueckgezogene();
    const id = await neu({ einbringer: ['SF', 'SIS'] });
    await t.als('aut@SF').mach(id, 'festlegen', { vorgaengerin: alte });
    expect((await mitzeichnende(id)).map(({ ressort }: { ressort: string }) => ressort)).toEqual(['SJV']);
  });

  it('is found by its text when nobody names it: the database refuses it, and the check finds it', async () => {
    const alte = await zurueckgezogene();
    const { id } = await eineVorlage(haus);
    for (const buchstabe of ['A', 'B']) {
      const { inhalt } = await t.als('aut@SF').get(`/vorgaenge/${alte}/abschnitte/${buchstabe}`);
      await b.schreibe(id, buchstabe, inhalt.text);
    }
    const still = await t.als('aut@SF').schritt(id, 'einreichenFach');
    expect([still.status, still.inhalt.gruende?.[0]?.de]).toEqual([
      409,
      expect.stringContaining('Vorgängerin'),
    ]);
    await t.als('aut@SF').mach(id, 'festlegen', { vorgaengerin: alte });
    await t.als('aut@SF').mach(id, 'einreichenFach');
    expect(await aussage(haus, 'I-79')).toMatchObject({ ok: true });
    await amRichterVorbei(
      haus,
      `UPDATE vorgang SET stand = stand #- '{context,vorgaengerin}' WHERE id = '${id}'`,
    );
    expect(await aussage(haus, 'I-79')).toMatchObject({ ok: false });
  });
});
