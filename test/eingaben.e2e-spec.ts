import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { routen, type Route } from '#contract';
import { neueKennung } from '#persistence';
import {
  einAuftrag,
  eineVorlage,
  frischeDatenbank,
  organisation,
  person,
  type Organisation,
} from './umgebung/index.js';
import { zip } from './umgebung/archive.js';
import { schluessel, starteTestapi, type Antwort, type Testapi } from './umgebung/api.js';

jest.setTimeout(90_000);
let haus: Organisation;
let t: Testapi;
let id: string;
let auftrag: string;
/** Ids for addresses below other things than a Vorgang. */
let kennungen: Record<string, string>;

beforeAll(async () => {
  haus = await organisation(await frischeDatenbank());
  // One person who may do everything, so that bad input is refused for being bad.
  const alles = person(haus, 'aut@SF').id;
  await haus.db.sql(
    `
      INSERT INTO amt (id, mandant_id, person_id, rolle, ressort, von, bis)
      SELECT gen_random_uuid(), $1, $2, r, s, '2020-01-01', CASE r WHEN 'PRUEF' THEN date '2099-12-31' END
      FROM (
        VALUES ('VB','SF'), ('STR','SIS'), ('SK','SK'), ('CDS','SK'), ('ADMIN','SK'), ('PRUEF','SK'),
          ('BW','SF'), ('MV','SF')
      ) AS z(r, s)`,
    [haus.mandant, alles],
  );
  t = await starteTestapi(haus);
  ({ id } = await eineVorlage(haus, { zustand: 'ressortabstimmung', mitzeichnende: ['SIS', 'SJV'] }));
  ({ id: auftrag } = await einAuftrag(haus, { faellig: '2099-09-30' }));
  const ich = t.als('aut@SF');
  const { inhalt: massnahme } = await ich.post('/massnahmen', {
    nummer: 'D1',
    titel: 'Eine Maßnahme',
    ressort: 'SF',
  });
  const { inhalt: kampagne } = await ich.post('/kampagnen', { jahr: 2098 });
  await ich.mach(kampagne.id, 'planwerteEinfrieren');
  await ich.mach(kampagne.id, 'anfordern');
  const [{ bericht }] = await ich.liste('/berichte');
  const { inhalt: ausgabe } = await ich.post(`/kampagnen/${kampagne.id}/ausgaben`, { form: 'json' });
  kennungen = {
    massnahmen: massnahme.id,
    kampagnen: kampagne.id,
    berichte: bericht,
    ausgaben: ausgabe.id,
    sitzungen: haus.sitzungen[3]!.id,
  };
});
afterEach(() => expect(t.fehlerzeilen.splice(0)).toEqual([]));

const TABELLEN = [
  'vorgang',
  'pruefpfad',
  'pruefpfad_detail',
  'sitzung',
  'amt',
  'vertretung',
  'einstellung',
  'nachricht',
  'datei',
  'anlage',
  'abschnitt',
  'frist',
  'idempotenz',
  'person',
  'passkey',
  'passkey_aufforderung',
  'zeichnung',
  'bemerkung',
  'massnahme',
  'massnahme_fassung',
  'bericht',
  'verknuepfung',
  'kampagne',
  'ausgabe',
];
/** Everything that a request could have changed. */
const abdruck = async () =>
  (
    await haus.db.sql(`
      SELECT
        ${TABELLEN.map(
          (name) => `
            (
              SELECT count(*) || ':' || coalesce(md5(string_agg(x::text, '' ORDER BY x::text)), '')
              FROM ${name} x
            ) AS ${name}`,
        ).join(', ')}`)
  )[0];

/** One good body for each route that takes one; everything bad is made of it. */
const gute: Record<string, () => Record<string, unknown>> = {
  'post /vorgaenge': () => ({ art: 'senatsvorlage', titel: 'Ein guter Titel', federfuehrung: 'SF' }),
  'post /vorgaenge/{id}/schritte': () => ({ schritt: 'bemerken', daten: { text: 'Eine gute Bemerkung' } }),
  'put /vorgaenge/{id}/abschnitte/{buchstabe}': () => ({ text: 'Ein guter Text' }),
  'post /nachrichten/gelesen': () => ({ bis: '2020-01-01T00:00:00.000Z' }),
  'post /sitzungen': () => ({ datum: '2097-03-04', vermerk: 'gut' }),
  'put /sitzungen/{id}': () => ({ version: 1, vermerk: 'gut' }),
  'post /aemter': () => ({
    person: person(haus, 'rl@SIS').id,
    rolle: 'RL',
    ressort: 'SIS',
    von: '2097-01-01',
    grund: 'gut',
  }),
  'post /aemter/{id}/ablehnung': () => ({ grund: 'gut' }),
  'post /abgleiche/probe': () => ({ inhalt: 'anmeldung;name;email\ngut;Gut;gut@land.example\n' }),
  'post /abgleiche': () => ({
    inhalt: 'anmeldung;name;email\ngut;Gut;gut@land.example\n',
    plan: '0'.repeat(64),
    grund: 'gut',
  }),
  'post /abgleiche/{id}/ablehnung': () => ({ grund: 'gut' }),
  'post /verfahrenswanderungen': () => ({
    kontext: 'gut',
    von: { id: 'senatsvorlage', version: 1 },
    nach: { id: 'senatsvorlage', version: 2 },
    zustaende: {},
    fristen: {},
  }),
  'post /vertretungen': () => ({
    vertretende: person(haus, 'rl@SIS').id,
    von: '2097-01-01',
    bis: '2097-02-01',
    rollen: ['AUT'],
    grund: 'gut',
  }),
  'post /staendige-vertretungen': () => ({
    vertretende: person(haus, 'al@SIS').id,
    rolle: 'STR',
    ressort: 'SIS',
    von: '2097-01-01',
    grund: 'gut',
  }),
  'post /massnahmen': () => ({ nummer: 'D2', titel: 'Eine gute Maßnahme', ressort: 'SF' }),
  'put /massnahmen/{id}': () => ({ titel: 'Eine gute Maßnahme', nummer: 'D1', ressort: 'SF' }),
  'post /massnahmen/{id}/verknuepfungen': () => ({ vorgang: id, bezug: 'sonst' }),
  'put /berichte/{id}': () => ({
    sachstand: 'gut',
    kurzeinschaetzung: 'gruen',
    kennzahlen: [],
    meilensteine: [],
  }),
  'post /berichte/{id}/zuordnung': () => ({ massnahme: kennungen['massnahmen'] }),
  'post /kampagnen': () => ({ faellig: '2098-01-15', jahr: 2097 }),
  'post /kampagnen/{id}/ausgaben': () => ({ form: 'json' }),
  'put /einstellungen': () => ({ quorum: 3, maildomain: 'kogge.example' }),
  'post /ich/passkeys': () => ({
    name: 'Diensthandy',
    id: 'AAEC',
    clientDataJSON: 'e30',
    attestationObject: 'AAEC',
  }),
  'post /ausweis/passkey': () => ({
    id: 'AAEC',
    clientDataJSON: 'e30',
    authenticatorData: 'AAEC',
    signature: 'AAEC',
  }),
  'post /personen/{id}/passkeys/{passkey}/entfernung': () => ({ grund: 'Gerät verloren' }),
  'post /regelwechsel': () => ({ regel: 'verschweigen', wert: true, grund: 'So beschlossen' }),
};
const name = ({ methode, pfad }: Route) => `${methode} ${pfad}`;
const schreibende = routen
  .filter(({ methode }) => methode === 'post' || methode === 'put')
  .filter(({ pfad }) => pfad !== '/abmeldung');

async function sende(route: Route, koerper: string, kopf: Record<string, string> = {}): Promise<Antwort> {
  const pfad = route.pfad
    .replace('{id}', kennungen[route.pfad.split('/')[1] ?? ''] ?? id)
    .replace('{buchstabe}', 'A');
  const etag = /abschnitte/u.test(route.pfad)
    ? '"a1"'
    : route.pfad.startsWith('/massnahmen')
      ? '"m1"'
      : route.pfad.startsWith('/berichte')
        ? '"b1"'
        : (await t.als('aut@SF').get(`/vorgaenge/${id}`)).etag;
  return t.roh(`/api${pfad}`, {
    method: route.methode.toUpperCase(),
    body: koerper,
    headers: {
      ...(await t.ausweis(route, 'aut@SF')),
      'content-type': 'application/json',
      'idempotency-key': crypto.randomUUID(),
      'if-match': etag,
      ...kopf,
    },
  });
}

/** The same body with one thing wrong in it. */
function schlechte(gut: Record<string, unknown>): [string, string][] {
  const [feld, wert] = Object.entries(gut).find(([, w]) => typeof w === 'string') ?? ['x', 'x'];
  const mit = (falsch: unknown) => JSON.stringify({ ...gut, [feld]: falsch });
  const tief = (auf: string, zu: string) => `${auf.repeat(20_000)}1${zu.repeat(20_000)}`;
  return [
    ['unknown field', JSON.stringify({ ...gut, unfug: 1 })],
    ['number for text', mit(17)],
    ['list for text', mit([wert])],
    ['object for text', mit({ a: 1 })],
    ['null for text', mit(null)],
    ['empty object', '{}'],
    ['a list', '[]'],
    ['a number', '17'],
    ['null', 'null'],
    ['a text', '"x"'],
    ['empty', ''],
    ['broken JSON', '{"a":'],
    ['two values', '{} {}'],
    ['not UTF-8', '{"a":"\\ud800"}'],
    ['NUL', mit('Ein\u0000Text')],
    ['lone surrogate', JSON.stringify({ ...gut, [feld]: 'Ein XX Text' }).replace('XX', '\\ud800')],
    ['NUL in a name', JSON.stringify({ ...gut, 'a\u0000b': 1 })],
    ['__proto__', JSON.stringify(gut).replace('{', '{"__proto__":{"rolle":"ADMIN"},')],
    ['hidden __proto__', JSON.stringify(gut).replace('{', '{"__pro\u00adto__":{"rolle":"ADMIN"},')],
    ['constructor', JSON.stringify(gut).replace('{', '{"constructor":{"prototype":{"x":1}},')],
    ['deep lists', JSON.stringify(gut).replace(/\}$/u, `,"tief":${tief('[', ']')}}`)],
    ['deep objects', JSON.stringify(gut).replace(/\}$/u, `,"tief":${tief('{"a":', '}')}}`)],
    ['huge', JSON.stringify({ ...gut, [feld]: 'x'.repeat(3_000_000) })],
    ['long', mit('x'.repeat(1_100_000))],
  ];
}

describe('Bad input', () => {
  it.each(schreibende.map((route) => [name(route), route] as const))(
    'to %s is refused in both languages, and nothing has changed',
    async (_, route) => {
      const gut = gute[name(route)]?.() ?? {};
      const vorher = await abdruck();
      for (const [was, koerper] of schlechte(gut)) {
        // Some routes take no body: nothing is the same as an empty one.
        if (was === 'empty object' && route.eingabe?.safeParse({}).success) continue;
        const sprache = was.length % 2 ? 'en-GB,en;q=0.9' : 'de-DE';
        const antwort = await sende(route, koerper, { 'accept-language': sprache });
        expect([was, antwort.status, antwort.text]).toEqual([was, expect.toBeOneOf4xx(), antwort.text]);
        expect([was, antwort.kopf.get('content-language'), antwort.inhalt.type]).toEqual([
          was,
          sprache.slice(0, 2),
          `urn:kogge:problem:${antwort.inhalt.code}`,
        ]);
      }
      for (const typ of [
        'text/plain',
        'application/x-www-form-urlencoded',
        'application/xml',
        'multipart/form-data',
        'unfug',
      ]) {
        const antwort = await sende(route, JSON.stringify(gut), { 'content-type': typ });
        expect([typ, antwort.status]).toEqual([typ, expect.toBeOneOf4xx()]);
      }
      expect(await abdruck()).toEqual(vorher);
    },
  );

  it('in dates, numbers and ids names the field', async () => {
    const vorher = await abdruck();
    const faelle: [string, Record<string, unknown>, string][] = [
      [
        'post /sitzungen',
        { datum: '2025-09-31' },
        'datum: Diesen Tag gibt es nicht. Bitte schreiben Sie ein Datum als JJJJ-MM-TT.',
      ],
      [
        'post /sitzungen',
        { datum: '31.09.2025' },
        'datum: Diesen Tag gibt es nicht. Bitte schreiben Sie ein Datum als JJJJ-MM-TT.',
      ],
      ['post /sitzungen', { datum: '0000-01-01' }, 'datum: '],
      ['post /sitzungen', { datum: '9999-12-31' }, 'datum: '],
      ['post /sitzungen', { abgabeschluss: '2025-13-01T00:00:00Z' }, 'abgabeschluss: '],
      ['post /sitzungen', { abgabeschluss: '0000-01-01T00:00:00Z' }, 'abgabeschluss: '],
      ['put /sitzungen/{id}', { version: -1 }, 'version: '],
      ['put /sitzungen/{id}', { version: 1.5 }, 'version: '],
      ['put /sitzungen/{id}', { version: 1e300 }, 'version: '],
      ['put /sitzungen/{id}', { version: 99_999_999_999 }, 'version: '],
      ['put /sitzungen/{id}', { stand: 'abgeschlossen' }, 'stand: '],
      ['post /aemter', { person: 'unfug' }, 'person: '],
      ['post /aemter', { rolle: 'KAISER' }, 'rolle: '],
      ['post /aemter', { bis: '2096-01-01' }, 'Das Ende liegt vor dem Beginn.'],
      ['post /aemter', { ressort: "S'; DROP" }, 'ressort: '],
      ['post /aemter', { von: '0000-01-01' }, 'von: '],
      ['post /vertretungen', { von: '2025-02-30' }, 'von: '],
      ['post /vertretungen', { rollen: 'STR' }, 'rollen: Ungültige Eingabe: erwartet Array, erhalten string'],
      ['post /vorgaenge', { titel: 17 }, 'titel: Ungültige Eingabe: erwartet string, erhalten Zahl'],
      ['post /vorgaenge', { titel: '  ' }, 'titel: '],
      ['post /vorgaenge', { sitzung: '00000000' }, 'sitzung: '],
      ['post /vorgaenge', { art: 'auftrag' }, 'art: '],
      [
        'put /einstellungen',
        { fristen: { 'senatsvorlage.mitzeichnung': { art: 'arbeitstage', tage: -5 } } },
        'fristen.senatsvorlage.mitzeichnung.tage: ',
      ],
      ['put /einstellungen', { erinnerungstage: [-1e9] }, 'erinnerungstage.0: '],
      ['put /einstellungen', { eskalationstage: [99_999_999] }, 'eskalationstage.0: '],
    ];
    for (const [route, falsch, grund] of faelle) {
      const { status, inhalt } = await sende(
        routen.find((eine) => name(eine) === route) as Route,
        JSON.stringify({ ...gute[route]?.(), ...falsch }),
      );
      expect([route, falsch, status < 500 && status >= 400, inhalt.detail]).toEqual([
        route,
        falsch,
        true,
        expect.stringContaining(grund),
      ]);
    }
    expect(await abdruck()).toEqual(vorher);
  });

  it('in the form of a Schritt is refused with the field, in both languages', async () => {
    const vorher = await abdruck();
    const faelle: [string, string, object][] = [
      [id, 'mitzeichnen', { ressort: 'SIS', urteil: 'vielleicht' }],
      [id, 'mitzeichnen', { ressort: 'SIS', urteil: 'bedenken' }],
      [id, 'mitzeichnen', { ressort: 'SIS' }],
      [id, 'mitzeichnen', { ressort: 17, urteil: 'erteilt' }],
      [id, 'mitzeichnen', { ressort: 'SIS', urteil: 'erteilt', unfug: true }],
      [id, 'fristVerlaengern', { ressort: 'SIS', tage: 8, grund: 'Zu viele Tage.' }],
      [id, 'fristVerlaengern', { ressort: 'SIS', tage: -1, grund: 'Zu wenige.' }],
      [id, 'massgabeErledigen', { massgabe: 'unfug', stand: 'erfuellt', grund: 'So.' }],
      [id, 'massgabeErledigen', { massgabe: neueKennung(), stand: 'erfuellt', grund: 'So ist es.' }],
      [id, 'bearbeiten', { abschnitte: [{ buchstabe: 'H', text: 'x', version: 1 }] }],
      [id, 'bearbeiten', { abschnitte: [] }],
      [id, 'bearbeiten', { abschnitte: [{ buchstabe: 'A', text: 'x', version: 2_147_483_648 }] }],
      [id, 'anlageEntfernen', { anlage: neueKennung() }],
      [id, 'bemerken', { text: '' }],
      [id, 'bemerken', 17 as never],
      [auftrag, 'verlaengerungBeantragen', { auf: '2025-09-31', grund: 'Den Tag gibt es nicht.' }],
      [auftrag, 'verlaengerungBeantragen', { auf: '9999-12-31', grund: 'Zu weit hinaus.' }],
      [auftrag, 'vorlageVerknuepfen', { vorlage: 'unfug' }],
      [auftrag, 'vorlageVerknuepfen', { vorlage: 17 }],
      [auftrag, 'vorlageVerknuepfen', { vorlage: neueKennung() }],
      [auftrag, 'vorlageVerknuepfen', { vorlage: auftrag }],
      [id, '__proto__', {}],
      [id, 'constructor', {}],
      [id, 'toString', {}],
      [id, 'xstate.init', {}],
      [id, 'xstate.after.mitzeichnung.x', {}],
      [id, 'mitzeichnungsfristAbgelaufen', { ressort: 'SIS' }],
      [auftrag, 'vorlageBeschlossen', {}],
      ['unfug', 'bemerken', {}],
      [`${id}'`, 'bemerken', {}],
      ['..%2f..%2fich', 'bemerken', {}],
    ];
    for (const [vorgang, schritt, daten] of faelle) {
      const { status } = await t.als('aut@SF').schritt(vorgang, schritt, daten);
      expect([schritt, daten, status]).toEqual([schritt, daten, expect.toBeOneOf4xx()]);
    }
    expect(await abdruck()).toEqual(vorher);
  });

  it('in a query or an address is refused, whatever it is', async () => {
    const zeiger = (...werte: unknown[]) => Buffer.from(JSON.stringify(werte)).toString('base64url');
    const jahr = zeiger('99999-01-01', neueKennung());
    const unfug = [
      'x',
      jahr,
      zeiger('x', 'y'),
      zeiger('2025-01-01', 'y'),
      zeiger(1),
      zeiger(null, null),
      zeiger('x\u0000', neueKennung()),
      zeiger('\ud800', neueKennung()),
      zeiger('2025-01-01T00:00:00Z', neueKennung(), 1),
      zeiger({}, []),
      '"',
      '%00',
      '%F0%28',
      'A'.repeat(300),
    ];
    const listen = routen
      .filter(
        ({ methode, abfrage, pfad }) =>
          methode === 'get' && abfrage && !pfad.includes('{') && !['/plan', '/ressorts'].includes(pfad),
      )
      .map(({ pfad }) => pfad);
    const ich = t.als('aut@SF');
    for (const liste of listen) {
      const q = liste === '/suche' ? 'q=Bericht&' : '';
      // To a list of names a day is as good a name as any.
      for (const nach of unfug.filter(
        (eines) => !['/personen', '/massnahmen'].includes(liste) || eines !== jahr,
      ))
        expect([
          liste,
          nach,
          (await ich.get(`${liste}?${q}nach=${encodeURIComponent(nach)}`)).status,
        ]).toEqual([liste, nach, 400]);
      for (const rest of [
        'anzahl=-1',
        'anzahl=0',
        'anzahl=99999999999999999999',
        'anzahl=x',
        'anzahl=1.5',
        'unfug=1',
        'anzahl=1&anzahl=2',
        '__proto__=1',
      ])
        expect([liste, rest, (await ich.get(`${liste}?${q}${rest}`)).status]).toEqual([liste, rest, 400]);
    }
    const vieles = [
      '/suche',
      '/suche?q=x',
      '/suche?q=%00%00',
      '/suche?q=a&q=b',
      `/suche?q=${'x'.repeat(500)}`,
      '/plan',
      '/plan?sitzung=2025-09-31',
      '/plan?sitzung=0000-01-01',
      '/plan?sitzung=9999-12-31',
      '/ressorts?am=0000-00-00',
      '/ressorts?am=0000-01-01',
      '/sitzungen?ab=31.09.2025',
      '/sitzungen?ab=0000-01-01',
      '/fristen?vorgang=x',
      '/vorgaenge?sitzung=x',
      '/vorgaenge?offen=vielleicht',
      '/auftraege?ressort=%27',
      `/vorgaenge/${id}/fassungen/vergleich?von=-1`,
      `/vorgaenge/${id}/fassungen/vergleich?bis=1e99`,
      `/vorgaenge/${id}/fassungen/vergleich?von=7`,
      `/vorgaenge/${id}/fassungen/999999999999`,
      `/vorgaenge/${id}/fassungen/x`,
      `/vorgaenge/${id}/abschnitte/H`,
      `/vorgaenge/${id}/abschnitte/%00`,
      `/vorgaenge/${id}/anlagen/x`,
      `/vorgaenge/${'x'.repeat(190)}`,
      `/vorgaenge/${'x'.repeat(5000)}`,
      '/vorgaenge/%E0%A4%A',
      '/vorgaenge/%00',
      '/gibtesnicht',
      '/vorgaenge/',
      '//ich',
      `/sitzungen/${id}`,
      '/sitzungen/unfug/tagesordnung',
    ];
    for (const adresse of vieles)
      expect([adresse, (await ich.get(adresse)).status]).toEqual([adresse, expect.toBeOneOf4xx()]);
    // What is no address of the API is the page itself, never a file of the machine.
    for (const adresse of [
      '/etc/passwd',
      '/..%2f..%2fpackage.json',
      '/assets/..%2f..%2fapps/api/src/main.js',
      '/.git/config',
    ])
      expect([adresse, (await t.roh(adresse)).text]).toEqual([
        adresse,
        expect.not.stringMatching(/root:|"name": "kogge"|import|\[core\]/u),
      ]);
    for (const q of [
      '(((',
      "'); DROP TABLE vorgang; --",
      'der die das',
      '& | !',
      '<script>',
      '"offen',
      '\\\\',
      'ü'.repeat(200),
    ])
      expect((await ich.get(`/suche?q=${encodeURIComponent(q)}`)).status).toBe(200);
  });

  it('in the headers is refused too, and languages are weighed', async () => {
    const frage = (kopf: Record<string, string>) =>
      t.roh('/api/vorgaenge/unfug', {
        headers: { authorization: `Bearer ${schluessel(person(haus, 'aut@SF').id)}`, ...kopf },
      });
    const sprachen: [string, string][] = [
      ['de', 'de'],
      ['en', 'en'],
      ['en-US,en;q=0.9,de;q=0.8', 'en'],
      ['de;q=0.5,en;q=0.9', 'en'],
      ['fr,en;q=0.8,de;q=0.7', 'en'],
      ['fr', 'de'],
      ['*', 'de'],
      ['en;q=0', 'de'],
      ['EN', 'en'],
      [';;;q=x,', 'de'],
      ['x'.repeat(4000), 'de'],
    ];
    for (const [sprache, erwartet] of sprachen)
      expect([sprache, (await frage({ 'accept-language': sprache })).kopf.get('content-language')]).toEqual([
        sprache,
        erwartet,
      ]);
    for (const authorization of [
      'Bearer',
      'Bearer kogge_zu_kurz',
      'Basic YTpi',
      `Bearer kogge_${'x'.repeat(3000)}`,
      'Bearer kogge_unbekannt_unbekannt_unbekannt',
    ])
      expect([authorization, (await frage({ authorization })).status]).toEqual([authorization, 401]);
  });

  it('as a file that cannot be read is refused, and no half paper is left', async () => {
    const vorher = await abdruck();
    const dateien: [string, string | Uint8Array<ArrayBuffer>, number][] = [
      ['leer.txt', '', 422],
      ['kein.pdf', '%PDF-1.7 kaputt', 422],
      ['kein.docx', 'PK\u0003\u0004word/kaputt', 422],
      ['anderes.docx', zip({ '[Content_Types].xml': '', 'xl/workbook.xml': '' }), 415],
      ['brief.txt', 'Sehr geehrte Damen und Herren', 422],
      ['programm.exe', 'MZ', 415],
      ['nul.txt', 'A. Problem\u0000', 415],
    ];
    for (const [datei, inhalt, erwartet] of dateien) {
      const formular = new FormData();
      formular.append('datei', new Blob([inhalt]), datei);
      expect([datei, (await t.als('aut@SF').post('/vorgaenge/import', formular)).status]).toEqual([
        datei,
        erwartet,
      ]);
    }
    expect((await t.als('aut@SF').post('/vorgaenge/import', new FormData())).status).toBe(400);
    expect((await t.als('aut@SF').post('/vorgaenge/import', { a: 1 })).status).toBe(415);
    expect(await abdruck()).toEqual(vorher);
  });
});

describe('The contract', () => {
  it('names every route that the API serves, and the API serves every route that it names', () => {
    const liste: string[] = [];
    const adapter = t.api.app.getHttpAdapter().getInstance() as unknown as {
      printRoutes(art: object): string;
    };
    const baum = adapter.printRoutes({ commonPrefix: false, includeHooks: false });
    const pfad: string[] = [];
    for (const zeile of baum.split('\n').filter((eine) => eine.trim() !== '')) {
      const [, einzug = '', teil = '', methoden = ''] =
        /^((?:[│ ] {3})*)[├└]── (.+?)(?: \((.+)\))?$/u.exec(zeile) ?? [];
      pfad.length = einzug.length / 4;
      pfad.push(teil);
      for (const methode of methoden
        .split(', ')
        .filter((m) => ['GET', 'POST', 'PUT', 'DELETE', 'PATCH'].includes(m)))
        liste.push(`${methode.toLowerCase()} ${pfad.join('')}`);
    }
    const ohneNamen = (route: string) => route.replaceAll(/:\w+|\{\w+\}/gu, '{}');
    expect([...new Set(liste.map(ohneNamen))].filter((route) => route !== 'get *').sort()).toEqual(
      routen.map((route) => ohneNamen(`${route.methode} /api${route.pfad}`)).sort(),
    );
  });

  it('is what the description says: every route, parameter and problem', async () => {
    const { inhalt } = await t.roh('/api/openapi.json');
    expect(Object.keys(inhalt.paths).length).toBe(new Set(routen.map(({ pfad }) => pfad)).size);
    expect(inhalt['x-problemtypen'].every(({ status }: { status: number }) => status >= 400)).toBe(true);
  });

  it('holds for every list and every page of the happy path', async () => {
    const {
      inhalt: {
        eintraege: [sitzung],
      },
    } = await t.als('aut@SF').get('/sitzungen?anzahl=1');
    const offene = routen.filter(
      ({ methode, pfad }) =>
        methode === 'get' &&
        ![
          '/ereignisse',
          '/anmeldung',
          '/anmeldung/rueckkehr',
          '/vorgaenge/{id}/anlagen/{anlage}',
          '/verfahrenswanderungen/{id}',
          '/kalender/{datei}',
          '/ausgaben/{id}/datei',
        ].includes(pfad),
    );
    for (const { pfad } of offene) {
      const kennung = pfad.startsWith('/sitzungen')
        ? sitzung.id
        : kennungen[pfad.split('/')[1] ?? '']
          ? kennungen[pfad.split('/')[1] ?? '']
          : pfad.startsWith('/verfahren/')
            ? 'auftrag'
            : id;
      const adresse = pfad.replace('{id}', kennung).replace('{buchstabe}', 'A').replace('{nr}', '1');
      const frage = { '/suche': '?q=Bericht', '/plan': '?sitzung=2025-09-30' }[pfad] ?? '';
      expect([pfad, (await t.als('aut@SF').get(`${adresse}${frage}`)).status]).toEqual([pfad, 200]);
    }
  });

  it.each([
    '/vorgaenge',
    '/aufgaben',
    '/sitzungen',
    '/auftraege',
    '/fristen',
    '/erinnerungen',
    '/nachrichten',
    '/personen',
    '/suche?q=Bericht',
    '/beschluesse',
    '/aufgaben/erledigt',
    '/pruefpfad',
  ])('pages %s without loss or repeat', async (liste) => {
    const ich = t.als('aut@SF');
    const trenner = liste.includes('?') ? '&' : '?';
    const kennung = (e: { id?: string; seq?: number }) => e.id ?? e.seq;
    const alle = (await ich.get(`${liste}${trenner}anzahl=200`)).inhalt;
    const einzeln: unknown[] = [];
    let weiter: string | null = '';
    while (weiter !== null && einzeln.length < 40) {
      const { inhalt }: Antwort = await ich.get(`${liste}${trenner}anzahl=3${weiter && `&nach=${weiter}`}`);
      einzeln.push(...inhalt.eintraege.map(kennung));
      ({ weiter } = inhalt);
    }
    expect(einzeln).toEqual(alle.eintraege.map(kennung).slice(0, einzeln.length));
    expect(einzeln.length).toBeGreaterThan(0);
  });
});

expect.extend({
  toBeOneOf4xx: (status: number) => ({ pass: status >= 400 && status < 500, message: () => `${status}` }),
});
declare module 'expect' {
  interface AsymmetricMatchers {
    toBeOneOf4xx(): void;
  }
}
