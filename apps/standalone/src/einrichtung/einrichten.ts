import type pg from 'pg';
import { neueKennung } from '#persistence';
import { meldeRecht, protokolliere } from '#runner';
import { BETRIEB } from '../betrieb.js';
import { MANDANT as DEMO } from '../demo/organisation.js';
import { klient } from '../klient.js';
import { alsTransaktion } from '../verbindung.js';
import { haeuserAus, type Einrichtung } from './datei.js';
import { schreibeHaeuser, type Hausbericht } from './haus.js';
import { legeMandantAn, trageErstePersonenEin } from './personen.js';

/** What stands in the way, in the words of the one who has to clear it. */
export class NichtEinzurichten extends Error {}

export interface Einrichtungsbericht {
  name: string;
  /** False: the Land was there; what the file says of its Ressorts and bodies was written. */
  neu: boolean;
  haeuser: Hausbericht;
  /** Ressorts that are there and not in the file: they stay as they are. */
  ungenannt: string[];
}

/**
 * Sets up a Land, or brings the Ressorts and bodies of one that is there to what the file says; in one
 * transaction, which `probe` undoes. Nobody gets an office in a Land that is there: its administration grants it.
 * Throws NichtEinzurichten.
 */
export async function richteLandEin(
  migrationsUrl: string,
  einrichtung: Einrichtung,
  { aussteller, probe }: { aussteller: string; probe: boolean },
): Promise<Einrichtungsbericht> {
  const client = klient({ connectionString: migrationsUrl, options: '-c TimeZone=UTC' });
  await client.connect();
  try {
    await client.query('BEGIN');
    const bericht = await richteEin(client, einrichtung, aussteller);
    await client.query(probe ? 'ROLLBACK' : 'COMMIT');
    return bericht;
  } finally {
    await client.end();
  }
}

async function richteEin(
  client: pg.Client,
  einrichtung: Einrichtung,
  aussteller: string,
): Promise<Einrichtungsbericht> {
  const { mandant: genannt } = einrichtung;
  const { rows: mandanten } = await client.query<{ id: string; kuerzel: string }>(
    'SELECT id, kuerzel FROM mandant FOR UPDATE',
  );
  if (mandanten.some(({ id }) => id === DEMO.id))
    throw new NichtEinzurichten(
      'In dieser Datenbank liegt die Demo. Bitte richten Sie ein Land in einer leeren ein (KOGGE_DEMO=0, und ' +
        'DATABASE_URL oder KOGGE_DATEN für eine neue). / This database holds the demo; please use an empty one.',
    );
  const vorhanden = mandanten.find(({ kuerzel }) => kuerzel === genannt.kuerzel);
  const mandant = vorhanden?.id ?? neueKennung();
  if (!vorhanden) await legeMandantAn(client, { id: mandant, ...genannt });
  const haeuser = await schreibeHaeuser(client, mandant, haeuserAus(einrichtung));
  if (!vorhanden) await trageAdministrationEin(client, mandant, einrichtung, aussteller);
  await halteFest(client, { mandant, neu: !vorhanden, haeuser, name: genannt.name });
  const { rows: ungenannt } = await client.query<{ kuerzel: string }>(
    `
      SELECT kuerzel
      FROM ressort
      WHERE mandant_id = $1
        AND NOT kuerzel = ANY ($2)
        AND (gueltig_bis IS NULL OR gueltig_bis >= kogge_heute())
      ORDER BY sortierung`,
    [mandant, einrichtung.ressorts.map(({ kuerzel }) => kuerzel)],
  );
  return {
    name: genannt.name,
    neu: !vorhanden,
    haeuser,
    ungenannt: ungenannt.map(({ kuerzel }) => kuerzel),
  };
}

async function trageAdministrationEin(
  client: pg.Client,
  mandant: string,
  { administration }: Einrichtung,
  aussteller: string,
): Promise<void> {
  const { rows: schonDa } = await client.query<{ oidc_sub: string }>(
    'SELECT oidc_sub FROM person WHERE oidc_iss = $1 AND oidc_sub = ANY ($2)',
    [aussteller, administration.map(({ anmeldung }) => anmeldung)],
  );
  if (schonDa.length > 0)
    throw new NichtEinzurichten(
      `Die Anmeldung „${schonDa[0]?.oidc_sub}“ gehört schon jemandem in einem anderen Land; eine Person ist in ` +
        'einem. / This login belongs to somebody of another Land.',
    );
  const { rows } = await client.query<{ heute: string }>('SELECT kogge_heute()::text AS heute');
  const von = rows[0]?.heute ?? '';
  await trageErstePersonenEin(
    client,
    { mandant, aussteller },
    administration.map(({ anmeldung: sub, ressort, ...person }) => ({
      ...person,
      id: neueKennung(),
      sub,
      aemter: [{ rolle: 'ADMIN', ressort, von, bis: null }],
    })),
  );
}

const zusammen = ({ neu, geaendert }: { neu: string[]; geaendert: string[] }) => [...neu, ...geaendert];

/** Into the audit trail, and to the administration: of a new Land its first people hear that they can begin. */
async function halteFest(
  client: pg.Client,
  { mandant, neu, haeuser, name }: { mandant: string; neu: boolean; haeuser: Hausbericht; name: string },
): Promise<void> {
  const t = alsTransaktion(client);
  const anders = Object.values(haeuser).flatMap(zusammen);
  if (!neu && anders.length === 0) return;
  const ereignis = neueKennung();
  await protokolliere(t, {
    mandant,
    akteur: BETRIEB.akteur,
    handlung: neu ? 'land_einrichten' : 'haeuser_aendern',
    gegenstand: { art: 'mandant', id: mandant },
    fakten: { ressorts: zusammen(haeuser.ressorts) },
    detail: null,
  });
  await meldeRecht(t, {
    mandant,
    art: neu ? 'recht_land_eingerichtet' : 'recht_einstellungen_geaendert',
    zu: ereignis,
    recht: { was: neu ? name : anders.join(', '), durch: BETRIEB.durch },
    hoert: ['verwaltung'],
  });
}
