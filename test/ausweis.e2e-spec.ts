import { createHmac, generateKeyPairSync, sign, type JsonWebKey } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { protokollFuer } from '#protokoll';
import { frischeDatenbank, organisation, person, type Organisation } from './umgebung/index.js';
import { starteTestapi, type Antwort, type Testapi } from './umgebung/api.js';

const GEHEIMNIS = 'geheimnis-der-tests-ist-lang-genug';
const echter = generateKeyPairSync('rsa', { modulusLength: 2048 });
const fremder = generateKeyPairSync('rsa', { modulusLength: 2048 });
let haus: Organisation;
let t: Testapi;
let aussteller: string;
let dienst: Server;
/** What the provider says of itself, and what it answers to the code. */
let nennt: string | null = null;
let antworte: (antwort: ServerResponse) => void;
let woanders = 0;
let protokoll = '';

beforeAll(async () => {
  haus = await organisation(await frischeDatenbank());
  dienst = createServer(anmeldedienst);
  await new Promise<void>((bereit) => dienst.listen(0, '127.0.0.1', bereit));
  aussteller = `http://127.0.0.1:${(dienst.address() as AddressInfo).port}`;
  await haus.db.sql('UPDATE person SET oidc_iss = $1', [aussteller]);
  t = await starte();
});
afterAll(() => {
  dienst.close();
  dienst.closeAllConnections();
});

const starte = (umgebung: Record<string, string> = {}) =>
  starteTestapi(
    haus,
    {
      BASIS_URL: 'https://kogge.example',
      OIDC_ISSUER: aussteller,
      OIDC_CLIENT_SECRET: GEHEIMNIS,
      ...umgebung,
    },
    {
      protokoll: protokollFuer('info', 'api', {
        write: (zeile) => {
          protokoll += zeile;
        },
      }),
    },
  );

/** A provider that gives out whatever a story wants. */
function anmeldedienst({ url = '' }: IncomingMessage, antwort: ServerResponse): void {
  const json = (wert: object) =>
    void antwort.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(wert));
  if (url.startsWith('/.well-known/'))
    return json({
      issuer: nennt ?? aussteller,
      authorization_endpoint: `${aussteller}/auth`,
      token_endpoint: `${aussteller}/token`,
      jwks_uri: `${aussteller}/jwks`,
      response_types_supported: ['code'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: ['RS256'],
    });
  if (url === '/jwks')
    return json({
      keys: [{ ...echter.publicKey.export({ format: 'jwk' }), kid: 'a', use: 'sig', alg: 'RS256' }],
    });
  if (url === '/token') return antworte(antwort);
  woanders += 1;
  json({});
}

const teil = (wert: object) => Buffer.from(JSON.stringify(wert)).toString('base64url');
const jetzt = () => Math.floor(Date.now() / 1000);
type Angaben = Record<string, unknown>;

/** An ID token; everything that the story does not say is as it should be. */
function ausweis(
  angaben: Angaben,
  {
    kopf = {},
    unterschrift = (text: string) =>
      sign('sha256', Buffer.from(text), echter.privateKey).toString('base64url'),
    danach = {},
  }: { kopf?: object; unterschrift?: (text: string) => string; danach?: Angaben } = {},
): string {
  const gute = {
    iss: aussteller,
    aud: 'kogge',
    sub: person(haus, 'aut@SF').sub,
    iat: jetzt(),
    exp: jetzt() + 60,
    auth_time: jetzt(),
    acr: '1',
    ...angaben,
  };
  const vorn = `${teil({ alg: 'RS256', kid: 'a', ...kopf })}.`;
  return `${vorn}${teil({ ...gute, ...danach })}.${unterschrift(vorn + teil(gute))}`;
}

/**
 * The whole way of one login, as a browser goes it. `stelleAus` answers the proof for the nonce that was
 * asked for.
 */
async function meldeAn(
  stelleAus: (nonce: string) => string | null,
  { erneut = false, api = t }: { erneut?: boolean; api?: Testapi } = {},
): Promise<Antwort & { gesendet: URLSearchParams }> {
  const beginn = await api.roh(`/api/anmeldung${erneut ? '?erneut=1' : ''}`);
  const gesendet = new URL(beginn.kopf.get('location') ?? '').searchParams;
  antworte = (antwort) => {
    const id = stelleAus(gesendet.get('nonce') ?? '');
    antwort
      .writeHead(200, { 'content-type': 'application/json' })
      .end(
        JSON.stringify({ access_token: 'x', token_type: 'Bearer', ...(id === null ? {} : { id_token: id }) }),
      );
  };
  return { ...(await kehreZurueck(api, beginn, gesendet)), gesendet };
}

const kehreZurueck = (api: Testapi, beginn: Antwort, gesendet: URLSearchParams) =>
  api.roh(`/api/anmeldung/rueckkehr?code=x&state=${gesendet.get('state')}`, {
    headers: {
      cookie: beginn.kopf
        .getSetCookie()
        .map((keks) => keks.split(';')[0])
        .join('; '),
    },
  });

const hmac = (text: string, geheimnis: string) =>
  createHmac('sha256', geheimnis).update(text).digest('base64url');
const mitFremdem = (text: string) =>
  sign('sha256', Buffer.from(text), fremder.privateKey).toString('base64url');
const jwk = { ...(fremder.publicKey.export({ format: 'jwk' }) as JsonWebKey), kid: 'b' };

const FAELSCHUNGEN: [string, (nonce: string) => string | null][] = [
  ['no proof, only an access token', () => null],
  ['no signature', (nonce) => ausweis({ nonce }, { kopf: { alg: 'none' }, unterschrift: () => '' })],
  ['signed by somebody else', (nonce) => ausweis({ nonce }, { unterschrift: mitFremdem })],
  [
    'signed by a key that it brings along',
    (nonce) =>
      ausweis(
        { nonce },
        { kopf: { kid: 'b', jwk, jku: 'https://boese.example/jwks' }, unterschrift: mitFremdem },
      ),
  ],
  [
    'signed with the public key as a password',
    (nonce) =>
      ausweis(
        { nonce },
        {
          kopf: { alg: 'HS256' },
          unterschrift: (text) =>
            hmac(text, echter.publicKey.export({ type: 'spki', format: 'pem' }) as string),
        },
      ),
  ],
  [
    'signed with the secret of the client',
    (nonce) => ausweis({ nonce }, { kopf: { alg: 'HS256' }, unterschrift: (text) => hmac(text, GEHEIMNIS) }),
  ],
  [
    'changed after it was signed',
    (nonce) => ausweis({ nonce }, { danach: { sub: person(haus, 'sen@SF').sub } }),
  ],
  ['for another service', (nonce) => ausweis({ nonce, aud: 'andere' })],
  ['by another provider', (nonce) => ausweis({ nonce, iss: 'https://andere.example' })],
  ['for another login', () => ausweis({ nonce: 'x'.repeat(43) })],
  ['for no login', () => ausweis({})],
  ['expired', (nonce) => ausweis({ nonce, iat: jetzt() - 7200, exp: jetzt() - 3600 })],
  ['not valid yet', (nonce) => ausweis({ nonce, nbf: jetzt() + 3600 })],
];

describe('A login', () => {
  it.each(FAELSCHUNGEN)('is refused when the proof is forged: %s', async (_, stelleAus) => {
    const { status, inhalt, kopf } = await meldeAn(stelleAus);
    expect([status, inhalt?.code, kopf.getSetCookie()]).toEqual([401, 'nicht_angemeldet', []]);
  });

  it('has a cookie that goes to this host only, over HTTPS only, and that no script reads', async () => {
    expect((await t.roh('/api/anmeldung')).kopf.getSetCookie()).toEqual([
      expect.stringMatching(
        /^__Host-anmeldung=[\w-]{43}; Max-Age=900; Path=\/; HttpOnly; Secure; SameSite=Lax$/u,
      ),
    ]);
    const { status, kopf } = await meldeAn((nonce) => ausweis({ nonce }));
    expect([status, kopf.get('location'), kopf.getSetCookie()]).toEqual([
      302,
      '/',
      [expect.stringMatching(/^__Host-sid=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/u)],
    ]);
  });

  it('is logged with person, strength, time and place, a refused one too, and never the proof', async () => {
    protokoll = '';
    await meldeAn((nonce) => ausweis({ nonce }));
    await meldeAn(() => ausweis({}));
    expect(
      protokoll
        .trim()
        .split('\n')
        .map((zeile) => JSON.parse(zeile)),
    ).toEqual([
      expect.objectContaining({
        ereignis: 'angemeldet',
        dienst: 'api',
        person: person(haus, 'aut@SF').id,
        acr: '1',
        von: '127.0.0.1',
        time: expect.stringMatching(/Z$/u),
      }),
      expect.objectContaining({
        ereignis: 'abgelehnt',
        route: '/api/anmeldung/rueckkehr',
        code: 'nicht_angemeldet',
        von: '127.0.0.1',
      }),
    ]);
    expect(protokoll).not.toMatch(/eyJ|code=|state=/u);
  });

  it('is refused to a subject whose name is known at another provider only', async () => {
    await haus.db.sql(`UPDATE person SET oidc_iss = 'https://andere.example' WHERE id = $1`, [
      person(haus, 'aut@SIS').id,
    ]);
    expect((await meldeAn((nonce) => ausweis({ nonce, sub: person(haus, 'aut@SIS').sub }))).status).toBe(401);
  });

  it.each([
    ['does not say when', undefined],
    ['comes from the future', 3600],
    ['is an hour old', -3600],
  ])('binds nothing when the proof %s; when it was given is always asked for', async (_, versatz) => {
    const { status, kopf, gesendet } = await meldeAn((nonce) =>
      ausweis({ nonce, auth_time: versatz === undefined ? undefined : jetzt() + versatz }),
    );
    expect([status, gesendet.get('max_age')]).toEqual([302, '36000']);
    const cookie = kopf.getSetCookie()[0]!.split(';')[0]!;
    const mit = { cookie, origin: 'https://kogge.example' };
    expect((await t.roh('/api/ich', { headers: mit })).status).toBe(200);
    const bindend = await t.roh('/api/ich/schluessel', {
      method: 'POST',
      headers: { ...mit, 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
      body: JSON.stringify({ name: 'Auswertung' }),
    });
    expect(bindend.inhalt.code).toBe('erneute_anmeldung_noetig');
  });

  it('is refused when the proof is older than asked for', async () => {
    for (const auth_time of [jetzt() - 600, undefined])
      expect([
        auth_time,
        (await meldeAn((nonce) => ausweis({ nonce, auth_time }), { erneut: true })).status,
      ]).toEqual([auth_time, 401]);
    expect((await meldeAn((nonce) => ausweis({ nonce }), { erneut: true })).status).toBe(302);
  });

  it('is refused when the proof is weaker than the installation demands', async () => {
    const streng = await starte({ OIDC_ACR: 'substanziell hoch' });
    for (const [acr, status] of [
      [undefined, 401],
      ['1', 401],
      ['substanziell hoch', 401],
      ['hoch', 302],
    ] as const) {
      const antwort = await meldeAn((nonce) => ausweis({ nonce, acr }), { api: streng });
      expect([acr, antwort.status, antwort.gesendet.get('acr_values')]).toEqual([
        acr,
        status,
        'substanziell hoch',
      ]);
    }
    expect(await haus.db.sql(`SELECT acr FROM anmeldung WHERE acr = 'hoch'`)).toHaveLength(1);
  });

  it('does not begin when the provider says that it is another one', async () => {
    nennt = 'https://andere.example';
    const { status, inhalt } = await (await starte()).roh('/api/anmeldung');
    nennt = null;
    expect([status, inhalt.code]).toEqual([503, 'nicht_bereit']);
  });

  it('follows nobody who sends it elsewhere', async () => {
    const beginn = await t.roh('/api/anmeldung');
    antworte = (antwort) => void antwort.writeHead(307, { location: `${aussteller}/woanders` }).end();
    expect(
      (await kehreZurueck(t, beginn, new URL(beginn.kopf.get('location') ?? '').searchParams)).status,
    ).toBe(401);
    expect(woanders).toBe(0);
  });
});
