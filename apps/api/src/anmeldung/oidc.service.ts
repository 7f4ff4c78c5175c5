import { Inject, Injectable } from '@nestjs/common';
import * as oidc from 'openid-client';
import { fehler } from '#contract';
import { sha256 } from '#engine';
import { Raw } from 'typeorm';
import { Anmeldeversuch, Datenbank, Person } from '#persistence';
import type { ApiUmgebung } from '../config.js';
import { UMGEBUNG } from '../umgebung.js';

export interface Ausgewiesen {
  person: { id: string; mandant: string };
  am: Date;
  acr: string;
  ziel: string;
}

/** A login lasts ten hours; a proof that is older than that does not begin one. */
const HOECHSTALTER_SEKUNDEN = 10 * 3600;
const VERFALLEN = Raw((spalte) => `${spalte} < clock_timestamp() - interval '15 minutes'`);

/**
 * OpenID Connect, authorization code flow with PKCE, in the back end only: no token ever reaches the browser.
 */
@Injectable()
export class OidcService {
  #konfiguration: Promise<oidc.Configuration> | null = null;

  constructor(
    private readonly datenbank: Datenbank,
    @Inject(UMGEBUNG) private readonly umgebung: ApiUmgebung,
  ) {}

  /**
   * Where to send the browser; `ziel` is a path of ours. `erneut` asks for a fresh proof even when the
   * provider still knows the person.
   */
  async beginne(ziel: string, erneut: boolean, bindung: string): Promise<URL> {
    const konfiguration = await this.#verbinde();
    const pruefwert = oidc.randomPKCECodeVerifier();
    const state = oidc.randomState();
    const nonce = oidc.randomNonce();
    await this.datenbank.uebergreifend(async (t) => {
      const versuche = t.zeilen(Anmeldeversuch);
      await versuche.delete({ erstelltAm: VERFALLEN });
      await versuche.insert({ stateSha256: gebunden(state, bindung), pruefwert, nonce, ziel, erneut });
    });
    return oidc.buildAuthorizationUrl(konfiguration, {
      redirect_uri: this.#rueckkehr,
      scope: 'openid profile',
      state,
      nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(pruefwert),
      code_challenge_method: 'S256',
      // Always asked for: without it a provider need not say when she proved who she is.
      ...(erneut ? { max_age: '0', prompt: 'login' } : { max_age: String(HOECHSTALTER_SEKUNDEN) }),
      ...(this.#staerken.length > 0 ? { acr_values: this.#staerken.join(' ') } : {}),
    });
  }

  async #loeseEin(state: string, bindung: string): Promise<Anmeldeversuch> {
    const stateSha256 = gebunden(state, bindung);
    const versuch = await this.datenbank.uebergreifend(async (t) => {
      const versuche = t.zeilen(Anmeldeversuch);
      const gefunden = await versuche.findOneBy({ stateSha256 });
      // Two that come at once find the same; only one of them has taken it away.
      const { affected } = await versuche.delete({ stateSha256 });
      return affected === 1 ? gefunden : null;
    });
    if (versuch) return versuch;
    throw fehler(
      'nicht_angemeldet',
      'Diese Anmeldung ist abgelaufen oder schon verwendet. Bitte melden Sie sich noch einmal an.',
      'This login has expired or was used. Please log in again.',
      { anmeldung: '/api/anmeldung' },
    );
  }

  /** Redeems the code – once – and finds the person by issuer and subject, never by name or mail address. */
  async schliesseAb(adresse: URL, bindung: string): Promise<Ausgewiesen> {
    const state = adresse.searchParams.get('state') ?? '';
    const versuch = await this.#loeseEin(state, bindung);
    const konfiguration = await this.#verbinde();
    const antwort = await oidc
      .authorizationCodeGrant(konfiguration, new URL(`${this.#rueckkehr}${adresse.search}`), {
        pkceCodeVerifier: versuch.pruefwert,
        expectedState: state,
        expectedNonce: versuch.nonce,
        idTokenExpected: true,
        ...(versuch.erneut ? { maxAge: 60 } : {}),
      })
      .catch(() => {
        throw fehler(
          'nicht_angemeldet',
          'Die Anmeldung wurde nicht bestätigt. Bitte melden Sie sich noch einmal an.',
          'The login was not confirmed. Please log in again.',
          { anmeldung: '/api/anmeldung' },
        );
      });
    const angaben = antwort.claims() as oidc.IDToken;
    // A provider that does not say how strong its proof is has given the weakest.
    const acr = String(angaben['acr'] ?? '1');
    if (this.#staerken.length > 0 && !this.#staerken.includes(acr))
      throw fehler(
        'nicht_angemeldet',
        'Diese Anmeldung war nicht stark genug. Bitte melden Sie sich mit Ihrem zweiten Faktor an.',
        'This login was not strong enough. Please log in with your second factor.',
        { anmeldung: '/api/anmeldung' },
      );
    const person = await this.#finde(String(konfiguration.serverMetadata().issuer), angaben.sub);
    return { person, am: ausgewiesen(angaben), acr, ziel: versuch.ziel };
  }

  /** How a person must have proved who she is (`acr`), any of these; none when the provider decides. */
  get #staerken(): string[] {
    return this.umgebung.OIDC_ACR.split(' ').filter(Boolean);
  }

  get #rueckkehr(): string {
    return new URL('/api/anmeldung/rueckkehr', this.umgebung.BASIS_URL).href;
  }

  async #finde(iss: string, sub: string): Promise<{ id: string; mandant: string }> {
    const person = await this.datenbank.uebergreifend(async (t) => {
      await t.abfrage(`SELECT set_config('app.oidc_iss', $1, true), set_config('app.oidc_sub', $2, true)`, [
        iss,
        sub,
      ]);
      return t.zeilen(Person).findOneBy({ oidcIss: iss, oidcSub: sub, aktiv: true });
    });
    if (!person)
      throw fehler(
        'nicht_angemeldet',
        'Sie sind hier noch nicht eingetragen. Bitte wenden Sie sich an die Administration.',
        'You are not registered here. Please ask the administrators.',
      );
    return { id: person.id, mandant: person.mandantId };
  }

  #verbinde(): Promise<oidc.Configuration> {
    const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET } = this.umgebung;
    const unverschluesselt = new URL(OIDC_ISSUER).protocol === 'http:';
    // The signature of the proof is checked too, although it came over a connection to the provider itself.
    this.#konfiguration ??= oidc
      .discovery(new URL(OIDC_ISSUER), OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, undefined, {
        execute: [oidc.enableNonRepudiationChecks, ...(unverschluesselt ? [oidc.allowInsecureRequests] : [])],
      })
      .catch((grund: unknown) => {
        this.#konfiguration = null;
        throw fehler(
          'nicht_bereit',
          'Der Anmeldedienst ist nicht erreichbar. Bitte versuchen Sie es gleich noch einmal.',
          'The login service cannot be reached. Please try again shortly.',
          { grund: String((grund as Error).name) },
        );
      });
    return this.#konfiguration;
  }
}

/** A provider that does not say when has shown nothing fresh: such a login reads, and binds nothing. */
function ausgewiesen({ auth_time: am }: oidc.IDToken): Date {
  return new Date((am ?? 0) * 1000);
}

/**
 * A return counts only in the browser in which the login began: nobody is logged in as somebody else by a
 * link.
 */
function gebunden(state: string, bindung: string): string {
  return sha256(`${state}|${bindung}`);
}

/** Only paths of our own: a foreign address after login would be an open redirect. */
export function sicheresZiel(ziel: unknown): string {
  return typeof ziel === 'string' && /^\/(?![/\\])[\x21-\x7e]{0,500}$/u.test(ziel) ? ziel : '/';
}
