import type pg from 'pg';
import type { Rolle, Zweisprachig } from '#contract';
import { neueKennung } from '#persistence';
import { aufzaehlung, meldeRecht, protokolliere, stellenInWorten } from '#runner';
import { BETRIEB } from '../betrieb.js';
import { MANDANT as DEMO } from '../demo/organisation.js';
import { klient } from '../klient.js';
import { alsTransaktion } from '../verbindung.js';
import { haeuserAus, type Einrichtung } from './datei.js';
import { schreibeHaeuser, type Geschrieben, type Hausbericht } from './haus.js';
import { legeMandantAn, trageErstePersonenEin } from './personen.js';

/** What stands in the way, in the words of the one who has to clear it. */
export class NichtEinzurichten extends Error {}

export interface Einrichtungsbericht {
  name: string;
  /** False: the Land was there; what the file says of its Ressorts and bodies was written. */
  neu: boolean;
  haeuser: Hausbericht;
  /** Ressorts, offices below them and bodies that are there and not in the file: they stay as they are. */
  ungenannt: string[];
  weiterlaufend: WeiterlaufendesAmt[];
}

/** An office that outlasts the last day of its Ressort: nobody ends it but the administration. */
export interface WeiterlaufendesAmt {
  ressort: string;
  /** Last day of the Ressort. */
  bis: string;
  name: string;
  rolle: Rolle;
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
  const { rows: weiterlaufend } = await client.query<WeiterlaufendesAmt>(WEITERLAUFEND, [mandant]);
  const bericht = { name: genannt.name, neu: !vorhanden, haeuser, weiterlaufend };
  await halteFest(client, mandant, bericht);
  const { ressorts, dienststellen, gremien } = einrichtung;
  const { rows: ungenannt } = await client.query<{ name: string }>(UNGENANNT, [
    mandant,
    ...[ressorts, dienststellen, gremien].map((liste) => liste.map(({ kuerzel }) => kuerzel)),
  ]);
  return { ...bericht, ungenannt: ungenannt.map(({ name }) => name) };
}

const WEITERLAUFEND = `
  SELECT a.ressort, r.gueltig_bis::text AS bis, p.name, a.rolle
  FROM amt a
  JOIN ressort r ON r.mandant_id = a.mandant_id AND r.kuerzel = a.ressort
  JOIN person p ON p.id = a.person_id
  WHERE a.mandant_id = $1
    AND a.widerrufen_am IS NULL
    AND (a.bis IS NULL OR a.bis > greatest(r.gueltig_bis, kogge_heute()))
    AND r.gueltig_bis IS NOT NULL
  ORDER BY r.sortierung, p.name, a.rolle`;

const UNGENANNT = `
  SELECT kuerzel AS name
  FROM ressort
  WHERE mandant_id = $1
    AND kuerzel <> ALL ($2)
    AND (gueltig_bis IS NULL OR gueltig_bis >= kogge_heute())
  UNION ALL
  SELECT name
  FROM dienststelle
  WHERE mandant_id = $1
    AND kuerzel <> ALL ($3)
  UNION ALL
  SELECT name
  FROM gremium
  WHERE mandant_id = $1
    AND kuerzel <> ALL ($4)`;

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

const zusammen = ({ neu, geaendert, beendet }: Geschrieben) => [...neu, ...geaendert, ...beendet];

/** What is different, and who has to be looked after since her house ends. */
function inWorten(anders: readonly string[], weiterlaufend: readonly WeiterlaufendesAmt[]): Zweisprachig {
  const was = aufzaehlung(anders);
  if (weiterlaufend.length === 0) return was;
  const aemter = weiterlaufend.map(({ name, ...amt }) => ({ name, stelle: stellenInWorten([amt]) }));
  const de = aufzaehlung(aemter.map(({ name, stelle }) => `${name}: ${stelle.de}`));
  const en = aufzaehlung(aemter.map(({ name, stelle }) => `${name}: ${stelle.en}`));
  return {
    de: `${was.de}. Diese Ämter laufen über das Ende ihres Hauses hinaus; bitte beenden Sie sie: ${de.de}`,
    en: `${was.en}. These offices outlast their department; please end them: ${en.en}`,
  };
}

/** Into the audit trail, and to the administration: of a new Land its first people hear that they can begin. */
async function halteFest(
  client: pg.Client,
  mandant: string,
  { neu, haeuser, name, weiterlaufend }: Omit<Einrichtungsbericht, 'ungenannt'>,
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
    fakten: { ressorts: zusammen(haeuser.ressorts), mitglieder_beendet: haeuser.mitglieder.beendet.length },
    detail: null,
  });
  await meldeRecht(t, {
    mandant,
    art: neu ? 'recht_land_eingerichtet' : 'recht_einstellungen_geaendert',
    zu: ereignis,
    recht: { was: neu ? name : inWorten(anders, weiterlaufend), durch: BETRIEB.durch },
    hoert: ['verwaltung'],
  });
}
