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
  it.each([['data', '/api/gesundheit', 200], ['a refusal', '/api/vorgaenge', 401], ['nothing there', '/api/gibtesnicht', 404], ['no address at all', '/%E0%A4%A', 400]])('tells the browser to trust nothing in %s', async (_, pfad, status) => {
    const antwort = await t.roh(pfad);
    expect(antwort.status).toBe(status);
    expect(Object.fromEntries(antwort.kopf)).toMatchObject({
      'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer', 'cross-origin-resource-policy': 'same-origin', 'cross-origin-opener-policy': 'same-origin', 'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'", 'strict-transport-security': 'max-age=31536000', 'permissions-policy': expect.stringContaining('camera=()'),
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
    expect(kopf.get('content-security-policy')).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self';.*frame-ancestors 'none'$/u);
  });
});
