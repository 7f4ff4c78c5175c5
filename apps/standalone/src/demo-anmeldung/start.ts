import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Provider } from 'oidc-provider';
import { anbieter } from './anbieter.js';
import type { Anmeldeangaben } from './angaben.js';
import { auswahlseite, fehlerseite, spracheAus } from './seite.js';

const HOECHSTLAENGE = 2000;
const KOEPFE = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'",
};

/** Starts the demo's own OpenID provider with its page to choose a person. */
export async function starteDemoAnmeldung(angaben: Anmeldeangaben): Promise<{ stop(): Promise<void> }> {
  const provider = await anbieter(angaben);
  const weiter = provider.callback();
  const server = createServer((anfrage, antwort) => {
    vergiss(anfrage);
    const bearbeitet = anfrage.url?.startsWith('/wahl/')
      ? waehle(provider, angaben, anfrage, antwort)
      : weiter(anfrage, antwort);
    Promise.resolve(bearbeitet).catch(() => {
      if (!antwort.headersSent)
        sende(antwort, 400, fehlerseite(spracheAus(anfrage.headers['accept-language']), angaben.basisUrl));
    });
  });
  await lausche(server, angaben.port, angaben.host ?? '127.0.0.1');
  return {
    stop: () =>
      new Promise((fertig) => {
        server.close(() => fertig());
        server.closeAllConnections();
      }),
  };
}

/**
 * Every login asks who one wants to be: a demo whose provider remembers would lock people into their first
 * choice.
 */
function vergiss(anfrage: IncomingMessage): void {
  if (!anfrage.url?.startsWith('/auth') || !anfrage.headers.cookie) return;
  anfrage.headers.cookie = anfrage.headers.cookie
    .split('; ')
    .filter((keks) => !keks.startsWith('_session'))
    .join('; ');
}

async function waehle(
  provider: Provider,
  { personen }: Anmeldeangaben,
  anfrage: IncomingMessage,
  antwort: ServerResponse,
): Promise<void> {
  const adresse = new URL(anfrage.url ?? '', 'http://demo');
  const { uid } = await provider.interactionDetails(anfrage, antwort);
  const pfad = `/wahl/${uid}`;
  if (anfrage.method !== 'POST') {
    const suche = (adresse.searchParams.get('suche') ?? '').trim().slice(0, 80);
    return sende(
      antwort,
      200,
      auswahlseite(personen, { sprache: spracheAus(anfrage.headers['accept-language']), pfad, suche }),
    );
  }
  if (adresse.pathname === `${pfad}/abbruch`)
    return provider.interactionFinished(anfrage, antwort, {
      error: 'access_denied',
      error_description: 'cancelled',
    });
  const sub = new URLSearchParams(await koerper(anfrage)).get('sub');
  if (!personen.some((person) => person.sub === sub)) throw new Error('unbekannte Person');
  await provider.interactionFinished(anfrage, antwort, {
    login: { accountId: sub as string, acr: '1', amr: ['demo'], remember: false },
  });
}

async function koerper(anfrage: IncomingMessage): Promise<string> {
  let text = '';
  for await (const stueck of anfrage) {
    text += String(stueck);
    if (text.length > HOECHSTLAENGE) throw new Error('zu lang');
  }
  return text;
}

function sende(antwort: ServerResponse, status: number, html: string): void {
  antwort.writeHead(status, KOEPFE).end(html);
}

function lausche(server: Server, port: number, host: string): Promise<void> {
  return new Promise((fertig, gescheitert) => {
    server.once('error', gescheitert);
    server.listen(port, host, () => fertig());
  });
}
