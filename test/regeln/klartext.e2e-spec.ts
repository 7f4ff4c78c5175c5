import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import { klartext } from '#contract';
import { starteTestapi, type Testapi } from '../umgebung/api.js';
import { amRichterVorbei, aussage, richterUeber } from '../umgebung/aussagen.js';
import { eineVorlage, frischeDatenbank, organisation, person, type Organisation } from '../umgebung/index.js';

jest.setTimeout(60_000);
const UMGEKEHRT = 'Der Senat stimmt \u202e.uz thcin\u202c';
let haus: Organisation;
let t: Testapi;

beforeAll(async () => {
  haus = await organisation(await frischeDatenbank());
  t = await starteTestapi(haus);
});

describe('A text that shows something else than it says', () => {
  it('is refused by the database too, in every text that people read', async () => {
    const { id } = await eineVorlage(haus, { zustand: 'beschlossen' });
    const { id: wer } = person(haus, 'rl@SIS');
    const namen = [
      `UPDATE vorgang SET titel = '${UMGEKEHRT}', version = version + 1 WHERE id = '${id}'`,
      `UPDATE abschnitt SET text = '${UMGEKEHRT}' WHERE vorgang_id = '${id}'`,
      `UPDATE abschnitt SET text = 'Ma\u0308rz' WHERE vorgang_id = '${id}'`,
      `UPDATE ziffer SET text = '${UMGEKEHRT}' WHERE vorgang_id = '${id}'`,
      `UPDATE person SET name = 'Dr. Meyer\u200b' WHERE id = '${wer}'`,
      `
        INSERT INTO bemerkung (id, mandant_id, vorgang_id, person_id, art, text, fassung, am)
        SELECT gen_random_uuid(), mandant_id, id, '${wer}', 'frage', '${UMGEKEHRT}', 1, now()
        FROM vorgang
        WHERE id = '${id}'`,
    ];
    for (const anweisung of namen)
      expect([anweisung, await richterUeber(haus, anweisung)]).toEqual([anweisung, 'klartext']);
  });

  it('is found by the check, wherever it stands', async () => {
    const { id } = await eineVorlage(haus, { zustand: 'beschlossen' });
    expect(await aussage(haus, 'I-85')).toMatchObject({ ok: true });
    const schreibe = (tabelle: string, text: string) =>
      amRichterVorbei(haus, `UPDATE ${tabelle} SET text = '${text}' WHERE vorgang_id = '${id}'`);
    for (const tabelle of ['abschnitt', 'ziffer']) {
      await schreibe(tabelle, UMGEKEHRT);
      expect(await aussage(haus, 'I-85')).toMatchObject({ ok: false, beispiel: { vorgang_id: id, tabelle } });
      await schreibe(tabelle, 'Gut');
    }
    const { id: wer } = person(haus, 'al@SIS');
    await amRichterVorbei(haus, `UPDATE person SET name = 'Ma\u0308rz' WHERE id = '${wer}'`);
    expect(await aussage(haus, 'I-85')).toMatchObject({ ok: false, beispiel: { tabelle: 'person' } });
  });

  it('keeps no paper from going on that has held it since before the rule', async () => {
    const { id } = await eineVorlage(haus);
    await amRichterVorbei(haus, `UPDATE vorgang SET titel = '${UMGEKEHRT}' WHERE id = '${id}'`);
    await t.als('aut@SF').mach(id, 'bemerken', { text: 'Sie geht weiter.' });
    await t.als('aut@SF').mach(id, 'festlegen', { untertitel: 'Auch so' });
  });
});

describe('The database', () => {
  it('takes every character that the contract takes, and none that it refuses', async () => {
    const zeilen = await haus.db.sql<{ punkt: number; klar: boolean }>(`
      SELECT punkt, kogge_klartext('a' || chr(punkt) || 'b') AS klar
      FROM generate_series(1, 1114111) punkt
      WHERE punkt NOT BETWEEN x'd800'::int AND x'dfff'::int
        -- Variations, which belong to a Chinese character or are refused
        AND punkt NOT BETWEEN x'e0100'::int AND x'e01ef'::int`);
    const anders = zeilen.filter(({ punkt, klar }) => {
      const roh = `a${String.fromCodePoint(punkt)}b`;
      const { text, funde } = klartext(roh);
      return klar ? funde.some(({ art }) => art !== 'unsichtbares') : text === roh;
    });
    expect(anders.map(({ punkt }) => punkt.toString(16))).toEqual([]);
  });
});
