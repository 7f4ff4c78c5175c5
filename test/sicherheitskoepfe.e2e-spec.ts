import { once } from 'node:events';
import { connect } from 'node:net';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { frischeDatenbank, organisation, type Organisation } from './umgebung/index.js';
import { starteTestapi, type Testapi } from './umgebung/api.js';

let haus: Organisation;
let t: Testapi;
beforeAll(async () => {
  haus = await organisation(await frischeDatenbank());
  t = await starteTestapi(haus, { BASIS_URL: 'https://kogge.example' });
});

describe('Every answer', () => {
  it.each([
    ['data', '/api/gesundheit', 200],
    ['a refusal', '/api/vorgaenge', 401],
    ['nothing there', '/api/gibtesnicht', 404],
    ['no address at all', '/%E0%A4%A', 400],
  ])('tells the browser to trust nothing in %s', async (_, pfad, status) => {
    const antwort = await t.roh(pfad);
    expect(antwort.status).toBe(status);
    expect(Object.fromEntries(antwort.kopf)).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-resource-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
      'cache-control': 'no-store',
      'content-security-policy':
        "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      'strict-transport-security': 'max-age=31536000; includeSubDomains',
      'permissions-policy': expect.stringContaining('camera=()'),
    });
  });

  it('says nothing about the programs behind it, and asks for HTTPS only where there is some', async () => {
    const { kopf } = await t.roh('/api/vorgaenge');
    expect([kopf.get('server'), kopf.get('x-powered-by')]).toEqual([null, null]);
    const ohne = await starteTestapi(haus, { BASIS_URL: 'http://kogge.example' });
    expect((await ohne.roh('/api/gesundheit')).kopf.get('strict-transport-security')).toBeNull();
  });

  it('lets the page load nothing but its own files, and nobody frame it', async () => {
    const { kopf } = await t.roh('/');
    expect(kopf.get('content-security-policy')).toMatch(
      /^default-src 'none'; object-src 'none'; script-src 'self'; style-src 'self';.*base-uri 'none'; frame-ancestors 'none'$/u,
    );
  });

  it('says what it is, with its character set', async () => {
    const ist = async (pfad: string) => (await t.roh(pfad)).kopf.get('content-type');
    expect([
      await ist('/api/gesundheit'),
      await ist('/api/gibtesnicht'),
      await ist('/'),
      await ist('/kogge.svg'),
    ]).toEqual([
      'application/json; charset=utf-8',
      'application/problem+json; charset=utf-8',
      'text/html; charset=utf-8',
      'image/svg+xml; charset=utf-8',
    ]);
    expect(await ist('/api/metriken')).toMatch(/^text\/plain;.*charset=utf-8/u);
  });

  it('opens nothing to other origins, not even when they ask beforehand', async () => {
    const fremd = {
      origin: 'https://boese.example',
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization',
    };
    for (const [method, pfad] of [
      ['GET', '/api/gesundheit'],
      ['GET', '/'],
      ['OPTIONS', '/api/vorgaenge'],
      ['OPTIONS', '/api/anmeldung'],
    ] as const) {
      const { kopf } = await t.roh(pfad, { method, headers: fremd });
      expect([method, pfad, [...kopf.keys()].filter((name) => name.startsWith('access-control-'))]).toEqual([
        method,
        pfad,
        [],
      ]);
    }
  });

  it('knows neither TRACE nor lists of folders', async () => {
    expect(
      await rohe('TRACE /api/gesundheit HTTP/1.1\r\nHost: x\r\nX-Geheim: 4711\r\nConnection: close\r\n\r\n'),
    ).toMatch(/^HTTP\/1\.1 4\d\d (?![^]*4711)/u);
    const { text: seite } = await t.roh('/');
    for (const pfad of ['/assets/', '/assets'])
      expect([pfad, (await t.roh(pfad)).text]).toEqual([pfad, seite]);
  });

  it('refuses a request whose end is said in two ways', async () => {
    const kopf = 'POST /api/abmeldung HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n';
    const hinterher = 'GET /api/gesundheit HTTP/1.1\r\nHost: x\r\n\r\n';
    for (const enden of [
      'Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
      'Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}',
      'Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n',
      'Transfer-Encoding: gzip\r\n\r\n{}',
    ]) {
      expect([enden, await rohe(kopf + enden + hinterher)]).toEqual([
        enden,
        expect.stringMatching(/^HTTP\/1\.1 400 (?![^]*lebt)/u),
      ]);
    }
  });
});

/** What comes back for bytes on the bare socket, until the server closes. */
async function rohe(text: string): Promise<string> {
  const leitung = connect(Number(new URL(t.adresse).port), '127.0.0.1');
  let antwort = '';
  leitung.on('data', (stueck) => {
    antwort += stueck.toString('latin1');
  });
  leitung.write(text);
  await once(leitung, 'close');
  return antwort;
}
