import { randomBytes } from 'node:crypto';
import type { Configuration, Provider } from 'oidc-provider';
import { signierschluessel } from './schluessel.js';
import { Ablage } from './ablage.js';
import { ladeAnbieter } from './laden.js';
import { fehlerseite, spracheAus } from './seite.js';
import type { Anmeldeangaben } from './angaben.js';

const MINUTE = 60;

/** What does not depend on where it runs. */
const FEST: Configuration = {
  adapter: Ablage,
  pkce: { required: () => true },
  acrValues: ['1'],
  scopes: ['openid', 'profile'],
  claims: { openid: ['sub'], profile: ['name'] },
  conformIdTokenClaims: false,
  features: {
    devInteractions: { enabled: false },
    rpInitiatedLogout: { enabled: false },
    userinfo: { enabled: true },
  },
  interactions: { url: (_ctx, { uid }) => `/wahl/${uid}` },
  ttl: {
    Interaction: 60 * MINUTE,
    Session: 10 * MINUTE,
    Grant: 10 * MINUTE,
    AccessToken: 10 * MINUTE,
    AuthorizationCode: MINUTE,
    IdToken: 10 * MINUTE,
  },
  loadExistingGrant: async (ctx) => {
    const { client, session, provider } = ctx.oidc;
    const grant = new provider.Grant({
      clientId: client?.clientId as string,
      accountId: session?.accountId as string,
    });
    grant.addOIDCScope('openid profile');
    await grant.save();
    return grant;
  },
};

/** The OpenID provider of the demo: authorization code with PKCE (S256) for one client. */
export async function anbieter({
  issuer,
  basisUrl,
  clientId,
  clientSecret,
  personen,
  schluesseldatei,
}: Anmeldeangaben): Promise<Provider> {
  const konfiguration: Configuration = {
    clients: [
      {
        client_id: clientId,
        client_secret: clientSecret,
        redirect_uris: [new URL('/api/anmeldung/rueckkehr', basisUrl).href],
        response_types: ['code'],
        grant_types: ['authorization_code'],
        require_auth_time: true,
        default_acr_values: ['1'],
      },
    ],
    ...FEST,
    jwks: { keys: [signierschluessel(schluesseldatei)] },
    cookies: { keys: [randomBytes(32).toString('base64url')] },
    findAccount: (_ctx, sub) => {
      const person = personen.find((eine) => eine.sub === sub);
      return person && { accountId: sub, claims: () => ({ sub, name: person.name }) };
    },
    renderError: (ctx) => {
      ctx.type = 'html';
      ctx.body = fehlerseite(spracheAus(ctx.get('accept-language')), basisUrl);
    },
  };
  const Anbieter = await ladeAnbieter();
  const provider = new Anbieter(issuer, konfiguration);
  // Behind the proxy of docker compose the outer address decides; without one these headers are not there.
  provider.proxy = true;
  return provider;
}
