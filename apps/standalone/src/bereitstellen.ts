import type pg from 'pg';
import { wandern } from '#persistence';
import { wandereWarteschlange } from '#queue';
import { erlaubeRollen, type Datenbankadressen } from './datenbank.js';
import { MANDANT } from './demo/organisation.js';
import { saeeDemo, type Saatergebnis, type Saatwunsch } from './demo/saeen.js';
import { mitFortschritt } from './fortschritt.js';
import { registriereVerfahren } from './verfahren.js';
import { klient } from './klient.js';

interface Bereitstellung {
  redis: boolean;
  demo: boolean;
  /** Issuer under which the demo's people sign in. */
  issuer: string;
  melde(zeile: string): void;
  saat?: Saatwunsch;
}

/**
 * Schema, queue, procedures and – in an empty database – the demo organisation. Answers what was sown, or
 * null.
 */
export async function stelleBereit(
  adressen: Datenbankadressen,
  { redis, demo, issuer, melde, saat = {} }: Bereitstellung,
): Promise<Saatergebnis | null> {
  const { migrationsUrl } = adressen;
  await mitFortschritt('Die Datenbank wird auf den neuesten Stand gebracht', melde, async () => {
    await wandern(migrationsUrl);
    await erlaubeRollen(adressen);
    if (!redis) await wandereWarteschlange(migrationsUrl);
  });
  const andere = await mitFortschritt(
    'Die Verfahren werden eingetragen, und es wird geprüft, wer was sehen darf',
    melde,
    () => registriereVerfahren(migrationsUrl),
  );
  if (andere > 0)
    melde(`Nach den Regeln dieses Programms neu berechnet, wer sie sehen darf: ${andere} Vorgänge.`);
  const mandanten = await leseMandanten(migrationsUrl);
  if (demo && mandanten.length === 0)
    return mitFortschritt('Die Beispielverwaltung wird eingerichtet (nur beim ersten Start)', melde, () =>
      saeeDemo(migrationsUrl, { issuer, ...saat }),
    );
  if (demo && mandanten.includes(MANDANT.id)) await passeAusstellerAn(migrationsUrl, issuer);
  return null;
}

async function leseMandanten(url: string): Promise<string[]> {
  return mitClient(url, async (client) =>
    (await client.query<{ id: string }>('SELECT id FROM mandant')).rows.map(({ id }) => id),
  );
}

/** Another port is another issuer: the demo's people stay the same. */
async function passeAusstellerAn(url: string, issuer: string): Promise<void> {
  await mitClient(url, (client) =>
    client.query('UPDATE person SET oidc_iss = $1 WHERE mandant_id = $2 AND oidc_iss <> $1', [
      issuer,
      MANDANT.id,
    ]),
  );
}

async function mitClient<T>(url: string, arbeit: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = klient({ connectionString: url });
  await client.connect();
  return arbeit(client).finally(() => client.end());
}
