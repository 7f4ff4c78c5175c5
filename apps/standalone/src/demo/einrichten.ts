import type pg from 'pg';
import { plusTage } from '#kalender';
import { schreibeHaeuser, type Haeuser } from '../einrichtung/haus.js';
import { legeMandantAn, trageErstePersonenEin } from '../einrichtung/personen.js';
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
 * Mandant, Ressorts with their names, bodies, people with their offices – by the same code as any installation –
 * and Sitzungen. What has a procedure comes later, through the Runner.
 */
export async function richteEin(client: pg.Client, k: Demokalender, issuer: string): Promise<void> {
  const mandant = MANDANT.id;
  await legeMandantAn(client, MANDANT);
  await schreibeHaeuser(client, mandant, haeuser(), kennungFuer);
  await trageErstePersonenEin(
    client,
    { mandant, aussteller: issuer },
    DEMOPERSONEN.map((person) => ({
      ...person,
      sprache: 'de',
      aemter: person.aemter.map((amt) => ({
        ...amt,
        von: IM_AMT_SEIT,
        // The audit looks in for a time only.
        bis: amt.rolle === 'PRUEF' ? plusTage(k.heute, 300) : null,
      })),
    })),
    kennungFuer,
  );
  await richteSitzungenEin(client, k, mandant);
}

function haeuser(): Haeuser {
  return {
    ressorts: [
      ...DEMORESSORTS.map(({ kuerzel }, i) => ({
        kuerzel,
        sortierung: i + 1,
        gueltig_von: IM_AMT_SEIT,
        gueltig_bis: null,
      })),
      ...FRUEHERE.map(({ kuerzel, von, bis }, i) => ({
        kuerzel,
        sortierung: 90 + i,
        gueltig_von: von,
        gueltig_bis: bis,
      })),
    ],
    namen: [
      ...DEMORESSORTS.flatMap(({ kuerzel, namen }) =>
        namen.map(({ name, von, bis = null }) => ({ ressort: kuerzel, name, von, bis })),
      ),
      ...FRUEHERE.map(({ kuerzel, name, von, bis }) => ({ ressort: kuerzel, name, von, bis })),
    ],
    dienststellen: DIENSTSTELLEN,
    gremien: GREMIEN.map(({ mitglieder, ...gremium }) => ({
      ...gremium,
      mitglieder: mitglieder.map((ressort) => ({ ressort, von: IM_AMT_SEIT })),
    })),
  };
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
