import { spawnSync } from 'node:child_process';
import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { protokollFuer } from '#protokoll';
import { eineVorlage, frischeDatenbank, organisation, person, type Organisation } from './umgebung/index.js';
import { schluessel, starteTestapi, type Testapi } from './umgebung/api.js';

let haus: Organisation;
let t: Testapi;
let text = '';
const zeilen = () =>
  text
    .split('\n')
    .filter((zeile) => zeile !== '')
    .map((zeile) => JSON.parse(zeile) as Record<string, unknown>);

beforeAll(async () => {
  haus = await organisation(await frischeDatenbank());
  t = await starteTestapi(
    haus,
    { RATE_LIMIT: '40' },
    {
      protokoll: protokollFuer('info', 'api', {
        write: (zeile) => {
          text += zeile;
        },
      }),
    },
  );
});
beforeEach(() => {
  text = '';
});

describe('The log', () => {
  it('says who was refused: when, where, why – no name, no secret, no content', async () => {
    const { id } = await eineVorlage(haus, { stufe: 'vertraulich' });
    const falsch = `kogge_${'x'.repeat(43)}`;
    const aut = t.als('aut@SIS');
    await t.roh('/api/vorgaenge', { headers: { authorization: `Bearer ${falsch}` } });
    await aut.post('/sitzungen', { datum: '2097-03-04', grund: 'Außer der Reihe' });
    await aut.post('/vorgaenge', {
      art: 'senatsvorlage',
      titel: 'Nachtfalter',
      federfuehrung: 'SIS',
      unfug: 'Nachtfalter',
    });
    await aut.get(`/vorgaenge/${id}`);
    const ich = {
      dienst: 'api',
      ereignis: 'abgelehnt',
      mandant: haus.mandant,
      person: person(haus, 'aut@SIS').id,
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/u),
      anfrage: expect.stringMatching(/^[0-9a-f-]{36}$/u),
    };
    expect(zeilen()).toEqual([
      {
        level: 'info',
        dienst: 'api',
        ereignis: 'abgelehnt',
        time: ich.time,
        anfrage: ich.anfrage,
        methode: 'GET',
        route: '/api/vorgaenge',
        code: 'nicht_angemeldet',
        von: '127.0.0.1',
      },
      { ...ich, level: 'info', methode: 'POST', route: '/api/sitzungen', code: 'rolle_fehlt' },
      { ...ich, level: 'info', methode: 'POST', route: '/api/vorgaenge', code: 'eingabe_ungueltig' },
      { ...ich, level: 'info', methode: 'GET', route: '/api/vorgaenge/:id', code: 'nicht_gefunden' },
    ]);
    expect(text).not.toMatch(
      new RegExp(
        `${falsch}|${schluessel(person(haus, 'aut@SIS').id)}|Nachtfalter|${id}|${person(haus, 'aut@SIS').name}`,
        'u',
      ),
    );
  });

  it('is one line for each event, whatever the caller writes', async () => {
    const boese = '"}\\n{"level":"info","ereignis":"angemeldet"}';
    for (const pfad of [
      `/api/${encodeURIComponent(`${boese}\n${boese}`)}`,
      `/api/vorgaenge/${encodeURIComponent('\r\n\u2028x')}`,
      '/api/%0a%0d',
      '/api/anmeldung/rueckkehr?state=%0A%7B%7D&code=%0A',
    ]) {
      await t.roh(pfad, {
        headers: {
          'user-agent': boese,
          'x-forwarded-for': boese,
          authorization: `Bearer kogge_${boese}`,
          cookie: `sid=${boese}`,
        },
      });
    }
    expect(zeilen().map(({ ereignis, code, von }) => [ereignis, code, von])).toEqual(
      Array.from({ length: 4 }, () => ['abgelehnt', expect.stringMatching(/^nicht_/u), '127.0.0.1']),
    );
  });

  it('warns of those who ask too often', async () => {
    for (let i = 0; i < 41; i += 1) await t.als('aut@SJV').get('/ich');
    expect(zeilen()).toEqual([
      expect.objectContaining({
        level: 'warn',
        code: 'zu_viele_anfragen',
        person: person(haus, 'aut@SJV').id,
      }),
    ]);
  });

  it('about an unexpected fault says its place, and the answer nothing', async () => {
    await haus.db.sql('ALTER TABLE sitzung RENAME TO sitzung_weg');
    const antwort = await t.als('aut@SF').get('/sitzungen');
    await haus.db.sql('ALTER TABLE sitzung_weg RENAME TO sitzung');
    expect([antwort.status, antwort.inhalt.code]).toEqual([500, 'intern']);
    expect(antwort.text).not.toMatch(/42P01|relation|SELECT/u);
    expect(zeilen()).toEqual([
      expect.objectContaining({
        level: 'error',
        ereignis: 'unerwarteter_fehler',
        anfrage: antwort.inhalt.anfrage,
        code: '42P01',
        ort: expect.stringContaining('at '),
      }),
    ]);
    expect(text).not.toMatch(/does not exist|SELECT/u);
    expect((await t.als('aut@SF').get('/sitzungen')).status).toBe(200);
  });

  it('of a process that cannot go on has a last line', () => {
    const programm = `import { letzterHalt, protokollFuer } from '#protokoll';
      letzterHalt(protokollFuer('info', 'worker'));
      void Promise.reject(new RangeError('Nachtfalter'));
      setTimeout(() => { throw new TypeError('Nachtfalter'); }, 20);`;
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--input-type=module', '--eval', programm],
      { encoding: 'utf8' },
    );
    expect([status, stderr]).toEqual([1, '']);
    expect(
      stdout
        .trim()
        .split('\n')
        .map((zeile) => JSON.parse(zeile)),
    ).toEqual([
      expect.objectContaining({ level: 'error', ereignis: 'unbeachteter_fehler', fehler: 'RangeError' }),
      expect.objectContaining({
        level: 'fatal',
        ereignis: 'letzter_fehler',
        fehler: 'TypeError',
        ort: expect.stringContaining('at '),
      }),
    ]);
    expect(stdout).not.toContain('Nachtfalter');
  });
});
