import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createServer } from 'node:net';
import * as oidc from 'openid-client';
import { anmeldepersonen } from './personenliste.js';
import { starteDemoAnmeldung } from './start.js';

const BASIS = 'http://127.0.0.1:3999';
const GEHEIM = 'nur-fuer-den-test-0123456789';
let issuer = '';
let anmeldung: { stop(): Promise<void> };

beforeAll(async () => {
  const port = await freierPort();
  issuer = `http://127.0.0.1:${port}`;
  anmeldung = await starteDemoAnmeldung({
    port,
    issuer,
    basisUrl: BASIS,
    clientId: 'kogge',
    clientSecret: GEHEIM,
    personen: anmeldepersonen(),
  });
});
afterAll(() => anmeldung.stop());

function freierPort(): Promise<number> {
  return new Promise((fertig) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => fertig(port));
    });
  });
}

/** A browser that keeps cookies and follows nothing by itself. */
function browser() {
  const kekse = new Map<string, string>();
  return async (
    adresse: string,
    { formular, sprache = 'de' }: { formular?: Record<string, string>; sprache?: string } = {},
  ) => {
    const antwort = await fetch(adresse, {
      redirect: 'manual',
      method: formular ? 'POST' : 'GET',
      ...(formular ? { body: new URLSearchParams(formular) } : {}),
      headers: {
        cookie: [...kekse].map(([name, wert]) => `${name}=${wert}`).join('; '),
        'accept-language': sprache,
      },
    });
    for (const keks of antwort.headers.getSetCookie()) {
      const [name = '', wert = ''] = (keks.split(';')[0] ?? '').split(/=(.*)/su);
      kekse.set(name, wert);
    }
    const ziel = antwort.headers.get('location');
    return { status: antwort.status, ziel: ziel && new URL(ziel, adresse).href, text: await antwort.text() };
  };
}

async function versuch(weiteres: Record<string, string> = {}) {
  const konfiguration = await oidc.discovery(new URL(issuer), 'kogge', GEHEIM, undefined, {
    execute: [oidc.allowInsecureRequests],
  });
  const pruefwert = oidc.randomPKCECodeVerifier();
  const state = oidc.randomState();
  const nonce = oidc.randomNonce();
  const adresse = oidc.buildAuthorizationUrl(konfiguration, {
    redirect_uri: `${BASIS}/api/anmeldung/rueckkehr`,
    scope: 'openid profile',
    state,
    nonce,
    code_challenge: await oidc.calculatePKCECodeChallenge(pruefwert),
    code_challenge_method: 'S256',
    ...weiteres,
  });
  return {
    konfiguration,
    adresse,
    einloesen: (ziel: string, maxAge?: number) =>
      oidc.authorizationCodeGrant(konfiguration, new URL(ziel), {
        pkceCodeVerifier: pruefwert,
        expectedState: state,
        expectedNonce: nonce,
        idTokenExpected: true,
        ...(maxAge === undefined ? {} : { maxAge }),
      }),
  };
}

async function waehle(gehe: ReturnType<typeof browser>, adresse: URL, sub: string): Promise<string> {
  const wahl = await gehe(adresse.href);
  expect(wahl.ziel).toContain('/wahl/');
  const weiter = await gehe(wahl.ziel as string, { formular: { sub } });
  const zurueck = await gehe(weiter.ziel as string);
  return zurueck.ziel as string;
}

describe('Demo-Anmeldung', () => {
  it('signs somebody in with PKCE and nonce, and says when and how', async () => {
    const { adresse, einloesen } = await versuch();
    const ziel = await waehle(browser(), adresse, 'demo-aut-sf');
    const angaben = (await einloesen(ziel)).claims();
    expect(angaben).toMatchObject({ sub: 'demo-aut-sf', acr: '1', iss: issuer });
    expect(Math.abs(Date.now() / 1000 - (angaben?.auth_time ?? 0))).toBeLessThan(10);
  });

  it('asks again who one wants to be, also in the same browser and with max_age=0', async () => {
    const gehe = browser();
    const erster = await versuch();
    await erster.einloesen(await waehle(gehe, erster.adresse, 'demo-aut-sf'));
    const zweiter = await versuch({ max_age: '0', prompt: 'login' });
    const angaben = (
      await zweiter.einloesen(await waehle(gehe, zweiter.adresse, 'demo-sen-sf'), 60)
    ).claims();
    expect(angaben?.sub).toBe('demo-sen-sf');
  });

  it('refuses a login without PKCE', async () => {
    const { adresse } = await versuch();
    adresse.searchParams.delete('code_challenge');
    adresse.searchParams.delete('code_challenge_method');
    expect((await browser()(adresse.href)).ziel).toContain('error=invalid_request');
  });

  it('refuses somebody who is not in the list, and an interaction that is not known', async () => {
    const gehe = browser();
    const { adresse } = await versuch();
    const wahl = await gehe(adresse.href);
    expect((await gehe(wahl.ziel as string, { formular: { sub: 'demo-niemand' } })).status).toBe(400);
    expect((await browser()(`${issuer}/wahl/unbekannt`)).text).toContain('abgelaufen');
  });

  it('cancels with access_denied', async () => {
    const gehe = browser();
    const { adresse } = await versuch();
    const wahl = await gehe(adresse.href);
    const weiter = await gehe(`${wahl.ziel}/abbruch`, { formular: {} });
    expect((await gehe(weiter.ziel as string)).ziel).toContain('error=access_denied');
  });

  it('shows the people by Ressort, says that it is a demonstration, and speaks English when asked', async () => {
    const gehe = browser();
    const { adresse } = await versuch();
    const { ziel } = await gehe(adresse.href);
    const seite = (await gehe(ziel as string)).text;
    expect(seite).toContain('<html lang="de">');
    expect(seite).toContain('Das ist eine Vorführung.');
    expect(seite).toContain('Der Senator für Finanzen (SF)');
    expect((seite.match(/<button name="sub"/gu) ?? []).length).toBe(anmeldepersonen().length);
    expect(seite).not.toContain('<script');
    expect((await gehe(ziel as string, { sprache: 'en-GB,en' })).text).toContain('This is a demonstration.');
    const gesucht = (await gehe(`${ziel}?suche=${encodeURIComponent('staatsrat SIS')}`)).text;
    expect((gesucht.match(/<button name="sub"/gu) ?? []).length).toBe(1);
    expect((await gehe(`${ziel}?suche=${encodeURIComponent('<script>')}`)).text).toContain('&lt;script&gt;');
  });
});
