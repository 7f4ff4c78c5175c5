import type pg from 'pg';
import { plusTage } from '#kalender';
import type { Demokalender } from './kalender.js';
import { kennungFuer } from './kennung.js';
import { DEMORESSORTS, DIENSTSTELLEN, FRUEHERE, GREMIEN, MANDANT } from './organisation.js';
import { DEMOPERSONEN, inhaberVon } from './personen.js';

const WAHLPERIODE = 21;
const IM_AMT_SEIT = '2023-07-05';

/** All rows of a table in one statement. */
async function schreibe(client: pg.Client, tabelle: string, zeilen: readonly object[]): Promise<void> {
  if (zeilen.length === 0) return;
  const spalten = Object.keys(zeilen[0] as object).join(', ');
  await client.query(
    `
      INSERT INTO ${tabelle} (${spalten})
      SELECT ${spalten}
      FROM jsonb_populate_recordset(NULL::${tabelle}, $1::jsonb)`,
    [JSON.stringify(zeilen)],
  );
}

/**
 * Mandant, Ressorts with their names, bodies, people with their offices, Sitzungen. What has a procedure
 * comes later, through the Runner.
 */
export async function richteEin(client: pg.Client, k: Demokalender, issuer: string): Promise<void> {
  const mandant_id = MANDANT.id;
  await schreibe(client, 'mandant', [MANDANT]);
  await client.query('INSERT INTO pruefpfad_kopf (mandant_id) VALUES ($1)', [mandant_id]);
  await richteRessortsEin(client, mandant_id);
  await schreibe(
    client,
    'person',
    DEMOPERSONEN.map(({ id, sub, name, email }) => ({
      id,
      mandant_id,
      oidc_iss: issuer,
      oidc_sub: sub,
      name,
      email,
      sprache: 'de',
      aktiv: true,
      mail: {},
    })),
  );
  // Installed with the organisation by the owner of the schema, not granted: `erteilt_von` stays empty. From
  // then on it takes two persons.
  await schreibe(
    client,
    'amt',
    DEMOPERSONEN.flatMap(({ id, aemter }) =>
      aemter.map(({ rolle, ressort }) => ({
        id: kennungFuer(`amt:${rolle}@${ressort}`),
        mandant_id,
        person_id: id,
        rolle,
        ressort,
        von: IM_AMT_SEIT,
        // The audit looks in for a time only.
        bis: rolle === 'PRUEF' ? plusTage(k.heute, 300) : null,
      })),
    ),
  );
  await richteGremienEin(client, mandant_id);
  await richteSitzungenEin(client, k, mandant_id);
}

/** The calendar was entered before its first meeting: what is over now was to come then. */
async function richteSitzungenEin(client: pg.Client, k: Demokalender, mandant_id: string): Promise<void> {
  await schreibe(
    client,
    'sitzungsfrei',
    k.sitzungsfrei.map((zeitraum) => ({
      id: kennungFuer(`sitzungsfrei:${zeitraum.von}`),
      mandant_id,
      ...zeitraum,
    })),
  );
  const { rows } = await client.query<{ versatz: string }>('SELECT versatz::text FROM uhr');
  const stelle = (versatz: string, werte: string[]) =>
    client.query(`UPDATE uhr SET versatz = ${versatz}`, werte);
  await stelle('$1::timestamptz - clock_timestamp()', [`${k.sitzungen[0]?.datum}T00:00:00Z`]);
  await schreibe(
    client,
    'sitzung',
    k.sitzungen.map(({ id, nummer, datum, abgabeschluss, konferenz }) => ({
      id,
      mandant_id,
      wahlperiode: WAHLPERIODE,
      nummer,
      datum,
      abgabeschluss,
      konferenz,
      stand: 'geplant',
      vermerk: '',
      version: 1,
      beginn: '10:00',
      altbestand: false,
    })),
  );
  await stelle('$1::interval', [rows[0]?.versatz ?? '0']);
}

async function richteRessortsEin(client: pg.Client, mandant_id: string): Promise<void> {
  const heutige = DEMORESSORTS.map(({ kuerzel }, i) => ({
    mandant_id,
    kuerzel,
    sortierung: i + 1,
    gueltig_von: IM_AMT_SEIT,
    gueltig_bis: null as string | null,
  }));
  const fruehere = FRUEHERE.map(({ kuerzel, von, bis }, i) => ({
    mandant_id,
    kuerzel,
    sortierung: 90 + i,
    gueltig_von: von,
    gueltig_bis: bis,
  }));
  await schreibe(client, 'ressort', [...heutige, ...fruehere]);
  const namen = [
    ...DEMORESSORTS.flatMap(({ kuerzel, namen: eigene }) => eigene.map((name) => ({ kuerzel, ...name }))),
    ...FRUEHERE,
  ];
  await schreibe(
    client,
    'ressort_name',
    namen.map(({ kuerzel, name, von, bis }) => ({
      id: kennungFuer(`name:${kuerzel}:${von}`),
      mandant_id,
      ressort: kuerzel,
      name,
      von,
      bis: bis ?? null,
    })),
  );
  await schreibe(
    client,
    'dienststelle',
    DIENSTSTELLEN.map(({ ressort, kuerzel, name }) => ({
      id: kennungFuer(`dienststelle:${kuerzel}`),
      mandant_id,
      ressort,
      kuerzel,
      name,
    })),
  );
}

async function richteGremienEin(client: pg.Client, mandant_id: string): Promise<void> {
  const id = (kuerzel: string) => kennungFuer(`gremium:${kuerzel}`);
  await schreibe(
    client,
    'gremium',
    GREMIEN.map(({ kuerzel, name, ebene, leitung }) => ({
      id: id(kuerzel),
      mandant_id,
      kuerzel,
      name,
      ebene,
      leitung,
    })),
  );
  await schreibe(
    client,
    'gremium_mitglied',
    GREMIEN.flatMap(({ kuerzel, mitglieder }) =>
      mitglieder.map((ressort) => ({
        id: kennungFuer(`mitglied:${kuerzel}:${ressort}`),
        mandant_id,
        gremium_id: id(kuerzel),
        ressort,
        von: IM_AMT_SEIT,
      })),
    ),
  );
}

/** Some people are away, and others act for them. */
export async function richteVertretungenEin(client: pg.Client, k: Demokalender): Promise<void> {
  await schreibe(
    client,
    'vertretung',
    vertretungen(k).map((eine) => ({ mandant_id: MANDANT.id, ...eine })),
  );
}

function vertretungen({ heute }: Demokalender): object[] {
  const eine = (
    vertretene: string,
    vertretende: string,
    { von, bis, grund, rollen = [] }: { von: number; bis: number; grund: string; rollen?: string[] },
  ) => ({
    id: kennungFuer(`vertretung:${vertretene}`),
    vertretene_id: inhaberVon(vertretene).id,
    vertretende_id: inhaberVon(vertretende).id,
    rollen,
    von: plusTage(heute, von),
    bis: plusTage(heute, bis),
    grund,
    eingerichtet_von: inhaberVon(vertretene).id,
    eingerichtet_am: `${plusTage(heute, Math.min(von, -1))}T08:00:00Z`,
  });
  return [
    eine('STR@SIS', 'AL@SIS', { von: -3, bis: 10, grund: 'Urlaub' }),
    eine('RL@SBMS', 'AL@SBMS', { von: -1, bis: 4, grund: 'Fortbildung' }),
    eine('VB@SF', 'AUT@SK', { von: -2, bis: 12, grund: 'Elternzeit, halbtags', rollen: ['VB'] }),
    eine('SEN@SUKW', 'SEN@SGFV', { von: 14, bis: 28, grund: 'Dienstreise' }),
  ];
}
