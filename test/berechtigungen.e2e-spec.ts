import { readFileSync } from 'node:fs';
import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { routen, type Route } from '#contract';
import { neueKennung } from '#persistence';
import { inOrdnung } from '#workflows';
import { eineVorlage, frischeDatenbank, organisation, person, type Organisation } from './umgebung/index.js';
import { PDF, schluesselFuer, starteTestapi, type Testapi } from './umgebung/api.js';

/**
 * Who may what, for every route of the API: `berechtigungen.txt` says it, one line a route (and level), one
 * column an office. A route that is missing there, or a line without a route, fails.
 */
jest.setTimeout(120_000);
const STUFEN = ['offen', 'nfd', 'vertraulich'] as const;
/** Without a key; and the Senatskanzlei of another Land. */
const NIEMAND = 'niemand';
const LAND = 'sk@Land';

let haus: Organisation;
let anderes: Organisation;
let t: Testapi;
let vorlagen: Record<string, { id: string; anlage: string }>;
let feste: Record<string, string>;

beforeAll(async () => {
  const db = await frischeDatenbank();
  haus = await organisation(db);
  anderes = await organisation(db, { kuerzel: 'HH' });
  t = await starteTestapi(haus);
  await schluesselFuer(anderes);
  vorlagen = {};
  for (const stufe of STUFEN) {
    const { id } = await eineVorlage(haus, { stufe, mitzeichnende: ['SIS'] });
    const { inhalt } = await t
      .als('aut@SF')
      .ladeHoch(id, 'anlage.pdf', Buffer.concat([PDF, Buffer.from(stufe)]));
    await t.als('aut@SF').mach(id, 'einreichenFach');
    await t.als('rl@SF').mach(id, 'freigeben');
    await t.als('vb@SF').mach(id, 'formalBestanden', inOrdnung.formalBestanden);
    vorlagen[stufe] = { id, anlage: inhalt.id };
  }
  const leitung = t.als('bw@SF');
  const { inhalt: massnahme } = await leitung.post('/massnahmen', {
    nummer: 'D1',
    titel: 'Eine Maßnahme',
    ressort: 'SF',
  });
  const { inhalt: kampagne } = await leitung.post('/kampagnen', { jahr: 2098 });
  await leitung.mach(kampagne.id, 'planwerteEinfrieren');
  await leitung.mach(kampagne.id, 'anfordern');
  const [{ bericht }] = await leitung.liste('/berichte');
  feste = {
    massnahmen: massnahme.id,
    kampagnen: kampagne.id,
    berichte: bericht,
    sitzungen: haus.sitzungen[3]!.id,
    verfahren: 'senatsvorlage',
    kalender: `${'x'.repeat(43)}.ics`,
  };
});
afterEach(() => expect(t.fehlerzeilen.splice(0)).toEqual([]));

let monat = 0;
/** Deputies of one person do not overlap: each gets a month of its own. */
function zeitraum(): { von: string; bis: string } {
  monat += 1;
  const anfang = `${2070 + Math.trunc(monat / 12)}-${String((monat % 12) + 1).padStart(2, '0')}`;
  return { von: `${anfang}-01`, bis: `${anfang}-28` };
}

/**
 * What a route acts on when it must be somebody's own, or used up by the first who may: made anew for each
 * request.
 */
const anlegen: Record<string, () => Promise<string>> = {
  '/filter': async () =>
    (await t.als('aut@SF').post('/filter', { bereich: 'posteingang', name: neueKennung(), abfrage: {} }))
      .inhalt.id,
  '/aemter': async () =>
    (
      await t.als('admin@SF').post('/aemter', {
        person: person(haus, 'rl@SIS').id,
        rolle: 'RL',
        ressort: 'SUKW',
        von: '2097-01-01',
        grund: 'Nachfolge',
      })
    ).inhalt.id,
  '/abgleiche': async () => {
    const kea = neueKennung();
    const inhalt = `anmeldung;name;email;amt\n${kea};Kea Tietjen;${kea}@land.example;RL@SF\n`;
    const { plan } = (await t.als('admin@SF').post('/abgleiche/probe', { inhalt })).inhalt;
    return (await t.als('admin@SF').post('/abgleiche', { inhalt, plan, grund: 'Abgleich' })).inhalt.id;
  },
  '/vertretungen': async () =>
    (
      await t.als('admin@SF').post('/vertretungen', {
        vertretene: person(haus, 'str@SF').id,
        vertretende: person(haus, 'al@SF').id,
        ...zeitraum(),
        grund: 'Urlaub',
      })
    ).inhalt.id,
  '/nachrichten': async () => (await t.als('rl@SF').liste('/nachrichten'))[0].id,
  '/ausgaben': async () =>
    (await t.als('bw@SF').post(`/kampagnen/${feste['kampagnen']}/ausgaben`, { form: 'json' })).inhalt.id,
  '/ich/schluessel': async () =>
    (await t.als('aut@SF').post('/ich/schluessel', { name: neueKennung(), tage: 90 })).inhalt.kennung,
};
const muster: Record<string, object> = {
  'post /vorgaenge/{id}/schritte': { schritt: 'bemerken', daten: { text: 'Eine Bemerkung' } },
  'post /aufgaben/{id}/wiedervorlage': { am: '2097-01-01' },
  'put /vorgaenge/{id}/abschnitte/{buchstabe}': { text: 'Ein Text' },
  'put /vorgaenge/{id}/anwesenheit': { abschnitt: 'D' },
  'post /nachrichten/gelesen': { bis: '2020-01-01T00:00:00.000Z' },
  'post /sitzungen': { datum: '2097-03-05' },
  'post /sitzungen/{id}/nacherfassung': { grund: 'Ein guter Grund' },
  'post /sitzungsfrei': { von: '2097-12-24', bis: '2097-12-24', bezeichnung: 'Heiligabend' },
  'put /sitzungen/{id}': { version: 99, vermerk: 'Ein Vermerk' },
  'post /verfahrenswanderungen': {
    kontext: 'x',
    von: { id: 'senatsvorlage', version: 1 },
    nach: { id: 'senatsvorlage', version: 2 },
    zustaende: {},
    fristen: {},
  },
  'put /einstellungen': { quorum: 3 },
  'post /regelwechsel': { regel: 'verschweigen', wert: true, grund: 'So beschlossen' },
  'post /altfaelle/{id}/erledigung': { grund: 'Vor der Umstellung' },
};
const fassung = ({ pfad }: Route) =>
  pfad.includes('abschnitte')
    ? '"a1"'
    : pfad.startsWith('/massnahmen')
      ? '"m1"'
      : pfad.startsWith('/berichte')
        ? '"b1"'
        : '"v1-0123456789abcdef"';
const koerper = ({ methode, pfad, beispiel }: Route): object => {
  if (pfad === '/aemter')
    return {
      person: person(haus, 'rl@SIS').id,
      rolle: 'RL',
      ressort: 'SKB',
      von: '2097-01-01',
      grund: 'Nachfolge',
    };
  if (pfad === '/staendige-vertretungen')
    return {
      vertretende: person(haus, 'al@SKB').id,
      rolle: 'STR',
      ressort: 'SKB',
      von: '2097-01-01',
      grund: 'Geschäftsverteilung',
    };
  if (pfad === '/vertretungen')
    return { vertretende: person(haus, 'rl@SKB').id, von: '2097-01-01', bis: '2097-02-01', grund: 'Urlaub' };
  if (pfad.endsWith('/zuordnung')) return { massnahme: feste['massnahmen'] };
  if (pfad.endsWith('/verknuepfungen')) return { vorgang: vorlagen['offen']!.id, bezug: 'sonst' };
  return muster[`${methode} ${pfad}`] ?? (beispiel as object | undefined) ?? {};
};

/** The route with its query and ids, for a paper of that level. */
async function adresse({ pfad, methode }: Route, stufe: string): Promise<string> {
  const wurzel = Object.keys(anlegen).find((anfang) => pfad.startsWith(`${anfang}/{`));
  const eigen = wurzel ? await anlegen[wurzel]!() : '';
  const vorlage = vorlagen[stufe]!;
  const id =
    pfad.startsWith('/vorgaenge') || pfad.startsWith('/aufgaben')
      ? vorlage.id
      : eigen || feste[pfad.split('/')[1] ?? ''] || neueKennung();
  const voll = pfad
    .replace('{id}', id)
    .replace('{buchstabe}', 'A')
    .replace('{nr}', '1')
    .replace('{anlage}', vorlage.anlage)
    .replace('{kennung}', eigen || '0123456789abcdef')
    .replace('{datei}', feste['kalender'] ?? '')
    .replace('{verknuepfung}', neueKennung())
    .replace('{passkey}', neueKennung())
    .replace('{top}', neueKennung());
  const frage: Record<string, string> = { '/suche': '?q=Bericht', '/plan': '?sitzung=2097-03-05' };
  return `${voll}${methode === 'get' ? (frage[pfad] ?? (pfad.endsWith('vergleich') ? '?von=1&bis=1' : '')) : ''}`;
}

/**
 * `+` the person gets in (whatever becomes of the request), `a` who are you (401), `v` refused (403), `-`
 * there is nothing here for you (404).
 */
async function eintrag(route: Route, stufe: string, wer: string): Promise<string> {
  const ausweis =
    wer === NIEMAND ? {} : await (wer === LAND ? t.ausweis(route, 'sk@SK', anderes) : t.ausweis(route, wer));
  const ziel = await adresse(route, stufe);
  const hochladen = route.methode === 'post' && /anlagen$|import$/u.test(route.pfad);
  const formular = new FormData();
  formular.append(
    'datei',
    new Blob([
      hochladen && route.pfad.startsWith('/massnahmen') ? 'nummer;titel;ressort\nD1;Eine;SF\n' : PDF,
    ]),
    route.pfad.startsWith('/massnahmen') ? 'liste.csv' : 'a.pdf',
  );
  const abbruch = new AbortController();
  const { status } =
    route.pfad === '/ereignisse'
      ? await fetch(`${t.adresse}/api/ereignisse`, {
          headers: ausweis,
          signal: abbruch.signal,
        })
      : await t.roh(`/api${ziel}`, {
          method: route.methode.toUpperCase(),
          headers: {
            ...ausweis,
            ...(route.methode === 'get' || hochladen || route.methode === 'delete'
              ? {}
              : { 'content-type': 'application/json' }),
            ...(route.methode === 'get'
              ? {}
              : { 'idempotency-key': crypto.randomUUID(), 'if-match': fassung(route) }),
          },
          ...(route.methode === 'get' || route.methode === 'delete'
            ? {}
            : { body: hochladen ? formular : JSON.stringify(koerper(route)) }),
        });
  abbruch.abort();
  return { 401: 'a', 403: 'v', 404: '-' }[status] ?? '+';
}

interface Zeile {
  route: string;
  stufe: string;
  soll: string;
}

/** The table as it is written: offices in its first line, then `signs method path [level]`. */
function liesTabelle(): { aemter: string[]; zeilen: Zeile[] } {
  const [kopf = '', ...zeilen] = readFileSync(new URL('berechtigungen.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((zeile) => zeile !== '' && !zeile.startsWith('#'));
  return {
    aemter: kopf.trim().split(/\s+/u),
    zeilen: zeilen.map((zeile) => {
      const [soll = '', methode = '', pfad = '', stufe = 'offen'] = zeile.split(' ');
      return { route: `${methode} ${pfad}`, stufe, soll };
    }),
  };
}
const { aemter, zeilen } = liesTabelle();
const hatStufen = (pfad: string) => /^\/(?:vorgaenge|aufgaben)\/\{id\}/u.test(pfad);

describe('Who may what', () => {
  it('is said for every route, and for every level where it matters', () => {
    const noetig = routen.flatMap(({ methode, pfad }) =>
      (hatStufen(pfad) ? STUFEN : ['offen']).map((stufe) => `${methode} ${pfad} ${stufe}`),
    );
    expect(zeilen.map(({ route, stufe }) => `${route} ${stufe}`).toSorted()).toEqual(noetig.toSorted());
    expect(zeilen.filter(({ soll }) => soll.length !== aemter.length)).toEqual([]);
  });

  it.each(zeilen.map((zeile) => [`${zeile.route} ${zeile.stufe}`, zeile] as const))(
    '%s',
    async (_, { route: name, stufe, soll }) => {
      const route = routen.find(({ methode, pfad }) => `${methode} ${pfad}` === name)!;
      const ist = await Promise.all(aemter.map((wer) => eintrag(route, stufe, wer)));
      expect(Object.fromEntries(aemter.map((wer, nr) => [wer, ist[nr]]))).toEqual(
        Object.fromEntries(aemter.map((wer, nr) => [wer, soll[nr]])),
      );
    },
  );
});
