import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { createHash } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Provider } from 'oidc-provider';
import { UMFANG_MIT } from '#contract';
import { eineVorlage, frischeDatenbank, organisation, person, type Organisation } from './umgebung/index.js';
import { schluessel, starteTestapi, type Testapi } from './umgebung/api.js';
import { Kekstraegerin } from './umgebung/kekse.js';

jest.setTimeout(60_000);
const GEHEIMNIS = 'geheimnis-der-tests-ist-lang-genug';
let haus: Organisation;
let t: Testapi;
let aussteller: string;
let dienst: Server;
/** Who sits in front of the login page of the provider; null gives up there. */
let amAnmeldedienst: string | null = null;

beforeAll(async () => {
  haus = await organisation(await frischeDatenbank());
  dienst = createServer();
  aussteller = `http://127.0.0.1:${await lausche(dienst)}`;
  const frei = createServer();
  const port = await lausche(frei);
  await new Promise((zu) => frei.close(zu));
  const basis = `http://127.0.0.1:${port}`;
  dienst.on('request', anmeldedienst(aussteller, `${basis}/api/anmeldung/rueckkehr`));
  await haus.db.sql('UPDATE person SET oidc_iss = $1', [aussteller]);
  t = await starteTestapi(haus, {
    PORT: String(port),
    BASIS_URL: basis,
    OIDC_ISSUER: aussteller,
    OIDC_CLIENT_SECRET: GEHEIMNIS,
  });
});
afterAll(
  () =>
    new Promise((zu) => {
      dienst.close(zu);
      dienst.closeAllConnections();
    }),
);

async function lausche(server: Server): Promise<number> {
  await new Promise<void>((bereit) => server.listen(0, '127.0.0.1', bereit));
  return (server.address() as AddressInfo).port;
}

/** A real OpenID provider whose login page asks no questions. */
function anmeldedienst(issuer: string, rueckkehr: string) {
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: 'kogge',
        client_secret: GEHEIMNIS,
        redirect_uris: [rueckkehr],
        response_types: ['code'],
        grant_types: ['authorization_code'],
      },
    ],
    claims: { openid: ['sub'], profile: ['name'] },
    features: { devInteractions: { enabled: false } },
    cookies: { keys: ['nur-fuer-tests'] },
    interactions: { url: (_, interaktion) => `/seite/${interaktion.uid}` },
    findAccount: (_, id) => ({
      accountId: id,
      claims: async () => ({ sub: id, name: 'Steht im Verzeichnis' }),
    }),
    loadExistingGrant: async (ctx) => {
      const bisherige = ctx.oidc.session!.grantIdFor(ctx.oidc.client!.clientId);
      if (bisherige) return ctx.oidc.provider.Grant.find(bisherige);
      const grant = new ctx.oidc.provider.Grant({
        clientId: ctx.oidc.client!.clientId,
        accountId: ctx.oidc.session!.accountId!,
      });
      grant.addOIDCScope('openid profile');
      await grant.save();
      return grant;
    },
  });
  const antworte = provider.callback();
  return (anfrage: import('node:http').IncomingMessage, antwort: import('node:http').ServerResponse) => {
    if (!anfrage.url?.startsWith('/seite/')) return void antworte(anfrage, antwort);
    const ergebnis = amAnmeldedienst ? { login: { accountId: amAnmeldedienst } } : { error: 'access_denied' };
    void provider.interactionFinished(anfrage, antwort, ergebnis, { mergeWithLastSubmission: false });
  };
}

/** Somebody at her browser, whom the provider knows. */
class Browser extends Kekstraegerin {
  constructor() {
    super(t.adresse);
  }

  async melde(wer: string, adresse = '/api/anmeldung'): Promise<URL> {
    amAnmeldedienst = person(haus, wer).sub;
    const antwort = await this.folge(adresse);
    if (antwort.status !== 299) throw new Error(`${antwort.status} ${await antwort.text()}`);
    return this.besuchte.at(-1) as URL;
  }
}

const neuer = { art: 'senatsvorlage', titel: 'Aus dem Browser', federfuehrung: 'SF' };

describe('The login', () => {
  it('goes by authorization code with PKCE, and no token reaches the browser', async () => {
    const browser = new Browser();
    const ort = await browser.melde(
      'aut@SF',
      `/api/anmeldung?ziel=${encodeURIComponent('/vorgaenge?art=senatsvorlage')}`,
    );
    expect(ort.pathname + ort.search).toBe('/vorgaenge?art=senatsvorlage');
    const anfrage = browser.besuchte.find(({ searchParams }) =>
      searchParams.has('code_challenge'),
    )!.searchParams;
    expect(
      Object.fromEntries(
        [...anfrage].filter(([name]) => ['response_type', 'code_challenge_method', 'scope'].includes(name)),
      ),
    ).toEqual({ response_type: 'code', code_challenge_method: 'S256', scope: 'openid profile' });
    expect(anfrage.get('state')!.length).toBeGreaterThan(20);
    expect(anfrage.get('nonce')!.length).toBeGreaterThan(20);
    expect(browser.setzt.filter((keks) => keks.startsWith('sid='))).toEqual([
      expect.stringMatching(/^sid=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/u),
    ]);
    expect(browser.besuchte.map(String).join() + browser.setzt.join()).not.toMatch(
      /id_token|access_token|eyJ/u,
    );
    expect((await browser.json('/ich')).inhalt).toMatchObject({
      name: person(haus, 'aut@SF').name,
      aemter: [{ rolle: 'AUT', ressort: 'SF' }],
    });
    expect(
      await haus.db.sql('SELECT 1 FROM anmeldung WHERE token_sha256 = $1', [
        createHash('sha256').update(browser.keks).digest('hex'),
      ]),
    ).toHaveLength(1);
    expect(await haus.db.sql('SELECT 1 FROM anmeldung WHERE token_sha256 = $1', [browser.keks])).toHaveLength(
      0,
    );
  });

  it('takes a change from its own page only', async () => {
    const browser = new Browser();
    await browser.melde('aut@SF');
    for (const kopf of [
      {},
      { origin: 'https://boese.example' },
      { origin: 'null' },
      { origin: `${t.adresse}.boese.example` },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
    ] as Record<string, string>[]) {
      expect([kopf, (await browser.post('/vorgaenge', neuer, kopf)).inhalt.code]).toEqual([
        kopf,
        'herkunft_unzulaessig',
      ]);
    }
    expect((await browser.post('/vorgaenge', neuer)).status).toBe(201);
    expect((await browser.post('/vorgaenge', neuer, { 'sec-fetch-site': 'same-origin' })).status).toBe(201);
  });

  it('is asked for again before a binding act, five minutes after the last proof', async () => {
    const { id } = await eineVorlage(haus, { zustand: 'fachpruefung' });
    const browser = new Browser();
    await browser.melde('rl@SF');
    const alt = browser.keks;
    const altern = (minuten: number) =>
      haus.db.sql(
        `
          UPDATE anmeldung
          SET ausgewiesen_am = clock_timestamp() - make_interval(mins => $2)
          WHERE token_sha256 = $1`,
        [createHash('sha256').update(browser.keks).digest('hex'), minuten],
      );
    const { etag } = await browser.json(`/vorgaenge/${id}`);
    const schritt = (name: string, daten: object) =>
      browser.post(
        `/vorgaenge/${id}/schritte`,
        { schritt: name, daten },
        { origin: new URL(t.adresse).origin, 'if-match': etag },
      );
    await altern(6);
    const { status, inhalt } = await schritt('freigeben', {});
    expect([status, inhalt.code, inhalt.angaben]).toEqual([
      403,
      'erneute_anmeldung_noetig',
      { anmeldung: '/api/anmeldung?erneut=1' },
    ]);
    expect((await schritt('bemerken', { text: 'Das geht noch.' })).status).toBe(201);
    await browser.melde('rl@SF', inhalt.angaben.anmeldung);
    const anfrage = browser.besuchte.find(({ searchParams }) =>
      searchParams.has('code_challenge'),
    )!.searchParams;
    expect([anfrage.get('prompt'), anfrage.get('max_age')]).toEqual(['login', '0']);
    expect((await schritt('freigeben', {})).status).toBe(201);
    expect(browser.keks).not.toBe(alt);
    expect((await t.roh('/api/ich', { headers: { cookie: `sid=${alt}` } })).status).toBe(401);
  });

  it('ends at once with the logout, after half an hour of rest, and after a working day', async () => {
    const browser = new Browser();
    await browser.melde('aut@SF');
    const keks = browser.keks;
    expect((await browser.post('/abmeldung', {}, {})).inhalt.code).toBe('herkunft_unzulaessig');
    const abgemeldet = await browser.frage('/api/abmeldung', {
      method: 'POST',
      body: '{}',
      headers: { 'content-type': 'application/json', origin: new URL(t.adresse).origin },
    });
    expect([abgemeldet.status, abgemeldet.headers.get('clear-site-data')]).toEqual([
      204,
      '"cache", "storage"',
    ]);
    expect(browser.keks).toBe('');
    expect((await t.roh('/api/ich', { headers: { cookie: `sid=${keks}` } })).inhalt.code).toBe(
      'nicht_angemeldet',
    );
    for (const aendere of [
      `zuletzt_am = zuletzt_am - interval '31 minutes'`,
      'gueltig_bis = clock_timestamp()',
    ]) {
      await browser.melde('aut@SF');
      expect((await browser.json('/ich')).status).toBe(200);
      await haus.db.sql(`UPDATE anmeldung SET ${aendere} WHERE token_sha256 = $1`, [
        createHash('sha256').update(browser.keks).digest('hex'),
      ]);
      expect((await browser.json('/ich')).status).toBe(401);
    }
  });

  it('goes on with every request, which is written down once a minute', async () => {
    const browser = new Browser();
    await browser.melde('aut@SF');
    const hash = createHash('sha256').update(browser.keks).digest('hex');
    const nachAnfrage = async (minuten: number) => {
      const [davor] = await haus.db.sql<{ am: string }>(
        `
          UPDATE anmeldung
          SET zuletzt_am = clock_timestamp() - make_interval(mins => $2)
          WHERE token_sha256 = $1
          RETURNING zuletzt_am::text AS am`,
        [hash, minuten],
      );
      expect((await browser.json('/ich')).status).toBe(200);
      const [danach] = await haus.db.sql<{ am: string; frisch: boolean }>(
        `
          SELECT zuletzt_am::text AS am, zuletzt_am > clock_timestamp() - interval '30 seconds' AS frisch
          FROM anmeldung
          WHERE token_sha256 = $1`,
        [hash],
      );
      return { frisch: danach?.frisch, geschrieben: danach?.am !== davor?.am };
    };
    expect(await nachAnfrage(29)).toEqual({ frisch: true, geschrieben: true });
    expect(await nachAnfrage(0)).toEqual({ frisch: true, geschrieben: false });
  });

  it('is good for one return, in the browser in which it began', async () => {
    const opfer = new Browser();
    const angreifer = new Browser();
    amAnmeldedienst = person(haus, 'aut@SIS').sub;
    await angreifer.folge('/api/anmeldung', ({ pathname }) => pathname === '/api/anmeldung/rueckkehr');
    const rueckkehr = angreifer.besuchte.at(-1)!.href;
    // Somebody else's return address makes nobody log in as somebody else.
    expect((await opfer.frage(rueckkehr)).status).toBe(401);
    expect(opfer.keks).toBe('');
    expect((await angreifer.frage(rueckkehr)).status).toBe(302);
    expect((await angreifer.frage(rueckkehr)).status).toBe(401);
    const falsch = new URL(rueckkehr);
    falsch.searchParams.set('state', 'x'.repeat(43));
    for (const adresse of [
      falsch.href,
      '/api/anmeldung/rueckkehr',
      '/api/anmeldung/rueckkehr?code=x&state=y',
      '/api/anmeldung/rueckkehr?error=access_denied&state=y',
    ])
      expect((await angreifer.frage(adresse)).status).toBe(401);
    await angreifer.folge('/api/anmeldung', ({ pathname }) => pathname === '/api/anmeldung/rueckkehr');
    const mitFalschemCode = new URL(angreifer.besuchte.at(-1)!.href);
    mitFalschemCode.searchParams.set('code', 'gestohlen');
    expect((await angreifer.frage(mitFalschemCode.href)).status).toBe(401);
  });

  it('may begin in two windows of one browser', async () => {
    const browser = new Browser();
    amAnmeldedienst = person(haus, 'aut@SF').sub;
    const bis = ({ pathname }: URL) => pathname === '/api/anmeldung/rueckkehr';
    await browser.folge('/api/anmeldung?ziel=/a', bis);
    const erste = browser.besuchte.at(-1)!.href;
    await browser.folge('/api/anmeldung?ziel=/b', bis);
    expect((await browser.frage(browser.besuchte.at(-1)!.href)).headers.get('location')).toBe('/b');
    expect((await browser.frage(erste)).headers.get('location')).toBe('/a');
  });

  it('shows where she is logged in; keys and the end of other logins need a fresh proof', async () => {
    const [hier, dort] = [new Browser(), new Browser()];
    for (const browser of [hier, dort]) await browser.melde('al@SF');
    await haus.db.sql(`UPDATE anmeldung SET ausgewiesen_am = clock_timestamp() - interval '6 minutes'`);
    const { inhalt: alle } = (await hier.json('/ich/anmeldungen')) as {
      inhalt: { kennung: string; diese: boolean }[];
    };
    expect(alle.map(({ diese }) => diese).toSorted()).toEqual([false, true]);
    const beende = (kennung: string) =>
      hier.json(`/ich/anmeldungen/${kennung}`, {
        method: 'DELETE',
        headers: { origin: new URL(t.adresse).origin },
      });
    const andere = alle.find(({ diese }) => !diese)!.kennung;
    for (const verweigert of [
      await beende(andere),
      await hier.post('/ich/schluessel', { name: 'Auswertung' }),
    ])
      expect([verweigert.status, verweigert.inhalt.code]).toEqual([403, 'erneute_anmeldung_noetig']);
    expect((await dort.json('/ich')).status).toBe(200);
    await hier.melde('al@SF', '/api/anmeldung?erneut=1');
    expect([
      (await beende(andere)).status,
      (await dort.json('/ich')).status,
      (await hier.json('/ich')).status,
    ]).toEqual([204, 401, 200]);
    expect((await beende(andere)).status).toBe(404);
    expect((await hier.post('/ich/schluessel', { name: 'Auswertung' })).status).toBe(201);
  });

  it('is ended in every place by the administration', async () => {
    const [hier, dort, fremde] = [new Browser(), new Browser(), new Browser()];
    for (const [browser, wer] of [
      [hier, 'str@SF'],
      [dort, 'str@SF'],
      [fremde, 'rl@SF'],
    ] as const)
      await browser.melde(wer);
    const { id } = person(haus, 'str@SF');
    expect((await t.als('al@SF').loesche(`/personen/${id}/anmeldungen`)).inhalt.code).toBe('rolle_fehlt');
    expect((await t.als('admin@SK').loesche(`/personen/${id}/anmeldungen`)).status).toBe(204);
    expect([
      (await hier.json('/ich')).status,
      (await dort.json('/ich')).status,
      (await fremde.json('/ich')).status,
    ]).toEqual([401, 401, 200]);
    expect(
      await haus.db.sql(`
        SELECT akteur, eintrag -> 'gegenstand' ->> 'id' AS wen
        FROM pruefpfad
        WHERE handlung = 'anmeldungen_beenden'`),
    ).toEqual([{ akteur: person(haus, 'admin@SK').id, wen: id }]);
  });

  it('begins on our own page only: a link from elsewhere leads to that page, which asks', async () => {
    const browser = new Browser();
    for (const [von, pfad] of [
      ['cross-site', '/vorgaenge'],
      ['same-site', '/vorgaenge'],
    ] as const) {
      const antwort = await browser.frage('/api/anmeldung?ziel=/vorgaenge', {
        headers: { 'sec-fetch-site': von },
      });
      expect([von, antwort.status, antwort.headers.get('location'), browser.setzt]).toEqual([
        von,
        302,
        pfad,
        [],
      ]);
    }
    expect(
      (
        await browser.frage('/api/anmeldung?ziel=//boese.example', {
          headers: { 'sec-fetch-site': 'cross-site' },
        })
      ).headers.get('location'),
    ).toBe('/');
    for (const von of ['same-origin', 'none'])
      expect(
        (await browser.frage('/api/anmeldung', { headers: { 'sec-fetch-site': von } })).headers.get(
          'location',
        ),
      ).toContain('code_challenge');
  });

  it('leads to no foreign page', async () => {
    const browser = new Browser();
    for (const ziel of [
      'https://boese.example',
      '//boese.example',
      '/\\boese.example',
      '\\\\boese.example',
      'javascript:alert(1)',
      '/a\r\nset-cookie: x=1',
      '/\t/boese.example',
      '',
      'vorgaenge',
      `/${'x'.repeat(600)}`,
    ]) {
      expect([
        ziel,
        (await browser.melde('aut@SF', `/api/anmeldung?ziel=${encodeURIComponent(ziel)}`)).href,
      ]).toEqual([ziel, `${t.adresse}/`]);
    }
  });

  it('is refused to strangers, to those who left, and to those who give up', async () => {
    const browser = new Browser();
    for (const sub of ['niemand', null]) {
      amAnmeldedienst = sub;
      const antwort = await browser.folge('/api/anmeldung');
      expect([sub, antwort.status]).toEqual([sub, 401]);
      expect(((await antwort.json()) as { code: string }).code).toBe('nicht_angemeldet');
      browser.kekse.delete(aussteller);
    }
    await browser.melde('aut@SGFV');
    await haus.db.sql('UPDATE person SET aktiv = false WHERE id = $1', [person(haus, 'aut@SGFV').id]);
    expect((await browser.json('/ich')).status).toBe(401);
    expect((await browser.folge('/api/anmeldung')).status).toBe(401);
  });
});

describe('An API key', () => {
  const mit = (key: string, pfad = '/api/ich', weiteres: RequestInit = {}) =>
    t.roh(pfad, { ...weiteres, headers: { authorization: `Bearer ${key}`, ...weiteres.headers } });
  const stelleAus = async (
    wer: string,
    { bindend, gueltig = `clock_timestamp() + interval '1 day'` }: { bindend: boolean; gueltig?: string },
  ) => {
    const key = `kogge_${crypto.randomUUID()}`;
    await haus.db.sql(
      `
        INSERT INTO api_schluessel (schluessel_sha256, mandant_id, person_id, name, umfang, gueltig_bis)
        VALUES ($1, $2, $3, 'x', $4, ${gueltig})`,
      [
        createHash('sha256').update(key).digest('hex'),
        haus.mandant,
        person(haus, wer).id,
        UMFANG_MIT[bindend ? 'binden' : 'schreiben'],
      ],
    );
    return key;
  };

  it('binds only when it was issued for it', async () => {
    const { id } = await eineVorlage(haus, { zustand: 'fachpruefung' });
    const freigeben = async (key: string) => {
      const { etag } = await mit(key, `/api/vorgaenge/${id}`);
      return mit(key, `/api/vorgaenge/${id}/schritte`, {
        method: 'POST',
        body: JSON.stringify({ schritt: 'freigeben' }),
        headers: {
          'content-type': 'application/json',
          'if-match': etag,
          'idempotency-key': crypto.randomUUID(),
        },
      });
    };
    expect((await freigeben(await stelleAus('rl@SF', { bindend: false }))).inhalt.code).toBe(
      'schluessel_reicht_nicht',
    );
    expect((await freigeben(await stelleAus('rl@SF', { bindend: true }))).status).toBe(201);
  });

  it('ends with its time, its revocation and its person', async () => {
    expect(
      (await mit(await stelleAus('rl@SF', { bindend: true, gueltig: 'clock_timestamp()' }))).status,
    ).toBe(401);
    const key = await stelleAus('rl@SF', { bindend: true });
    expect((await mit(key)).status).toBe(200);
    await haus.db.sql(
      'UPDATE api_schluessel SET widerrufen_am = clock_timestamp() WHERE schluessel_sha256 = $1',
      [createHash('sha256').update(key).digest('hex')],
    );
    expect((await mit(key)).status).toBe(401);
    expect((await mit(schluessel(person(haus, 'aut@SGFV').id))).status).toBe(401);
  });

  it('asks only so often', async () => {
    const eng = await starteTestapi(haus, { RATE_LIMIT: '5', OIDC_ISSUER: aussteller });
    const stati: number[] = [];
    for (let i = 0; i < 7; i += 1) stati.push((await eng.als('aut@SF').get('/ich')).status);
    expect(stati).toEqual([200, 200, 200, 200, 200, 429, 429]);
    const { inhalt, kopf } = await eng.als('aut@SF').get('/ich', { kopf: { 'accept-language': 'en' } });
    expect([inhalt.code, inhalt.title, Number(kopf.get('retry-after')) > 0]).toEqual([
      'zu_viele_anfragen',
      'Too many requests',
      true,
    ]);
    expect((await eng.als('aut@SIS').get('/ich')).status).toBe(200);
    expect((await eng.roh('/api/gesundheit')).status).toBe(200);
  });

  it('counts by the login that was verified, not by what the caller writes into a header', async () => {
    const eng = await starteTestapi(haus, { RATE_LIMIT: '4', OIDC_ISSUER: aussteller });
    const alsFremder = async (kopf: Record<string, string>) =>
      (await eng.roh('/api/ich', { headers: kopf })).status;
    // Whoever is not known counts by address: neither another key, nor another cookie, nor a forwarded
    // address begins anew.
    const stati = [
      await alsFremder({ authorization: 'Bearer kogge_erfunden_erfunden_1' }),
      await alsFremder({ authorization: 'Bearer kogge_erfunden_erfunden_2' }),
      await alsFremder({ cookie: 'sid=erfunden' }),
      await alsFremder({ 'x-forwarded-for': '192.0.2.1' }),
      await alsFremder({ authorization: 'Basic abc' }),
      await alsFremder({ 'x-forwarded-for': '192.0.2.2' }),
    ];
    expect(stati).toEqual([401, 401, 401, 401, 429, 429]);
    // People behind the same address are not in each other's way; a second key of the same person counts for
    // itself.
    const key = await stelleAus('aut@SF', { bindend: false });
    for (let i = 0; i < 4; i += 1) expect((await eng.als('aut@SF').get('/ich')).status).toBe(200);
    expect((await eng.als('aut@SF').get('/ich', { kopf: { 'x-forwarded-for': '192.0.2.3' } })).status).toBe(
      429,
    );
    expect((await eng.roh('/api/ich', { headers: { authorization: `Bearer ${key}` } })).status).toBe(200);
  });

  it('believes a forwarded address only from a proxy that is configured', async () => {
    const hinterProxy = await starteTestapi(haus, {
      RATE_LIMIT: '2',
      OIDC_ISSUER: aussteller,
      TRUST_PROXY: 'loopback',
    });
    const von = async (adresse: string) =>
      (await hinterProxy.roh('/api/ich', { headers: { 'x-forwarded-for': adresse } })).status;
    expect([
      await von('192.0.2.1'),
      await von('192.0.2.1'),
      await von('192.0.2.1'),
      await von('192.0.2.2'),
      await von('192.0.2.9, 192.0.2.1'),
    ]).toEqual([401, 401, 429, 401, 429]);
    await expect(starteTestapi(haus, { TRUST_PROXY: 'true' })).rejects.toThrow('TRUST_PROXY');
  });
});
