import { fehler } from '#contract';
import type { Amt } from '#engine';
import type { Transaktion } from '#persistence';
import { einstellungenAus } from './einstellungen.js';
import { auftragslage } from './lage/auftragslage.js';
import { berichtslage } from './lage/berichtslage.js';
import { kampagnenlage } from './lage/kampagnenlage.js';
import type { Lagelader, Lesezeile } from './lage/lagelader.js';
import { vorlagenlage } from './lage/vorlagenlage.js';
import { AEMTER_SQL } from './personenkontext.js';

/** One loader of facts for each procedure. */
const lagelader: Record<string, Lagelader<object>> = { senatsvorlage: vorlagenlage, auftrag: auftragslage, jahresbericht: berichtslage, kampagne: kampagnenlage };

/** $1 Vorgang, $2 person, $3 form, $4 Idempotency-Key. The offices are locked FOR SHARE: a revocation waits, or is seen. */
function leseanweisung(art: string, sperre: '' | 'FOR UPDATE OF v'): { name: string; text: string } {
  const aemter = AEMTER_SQL.replaceAll('$PERSON', '$2::uuid').replaceAll('$HEUTE', 'h.heute').replaceAll('$SPERRE', 'FOR SHARE');
  return {
    name: `kogge_lies_${art}${sperre ? '_gesperrt' : ''}`,
    text: `
      WITH h AS MATERIALIZED (SELECT jetzt, (jetzt AT TIME ZONE 'Europe/Berlin')::date AS heute FROM (SELECT kogge_jetzt() AS jetzt) j)
      SELECT to_jsonb(v) AS vorgang, h.jetzt, h.heute::text AS heute, ${aemter} AS aemter,
        (SELECT coalesce(jsonb_agg(jsonb_build_object('id', f.id, 'schluessel', f.schluessel, 'name', f.name, 'datum', f.datum, 'zeitpunkt', f.zeitpunkt, 'erster_termin', f.erster_termin)), '[]')
           FROM frist f WHERE f.vorgang_id = v.id AND f.stand = 'laeuft') AS fristen,
        (SELECT coalesce(jsonb_agg(jsonb_build_object('schluessel', f.schluessel, 'zeitpunkt', f.zeitpunkt)), '[]') FROM frist f WHERE f.vorgang_id = v.id AND f.stand = 'abgelaufen') AS versaeumte,
        (SELECT jsonb_build_object('id', s.id, 'datum', s.datum, 'stand', s.stand) FROM sitzung s WHERE s.id = v.sitzung_id) AS sitzung,
        (SELECT jsonb_object_agg(e.schluessel, e.wert) FROM einstellung e WHERE e.mandant_id = v.mandant_id) AS einstellungen,
        ${(lagelader[art]?.sql ?? `'{}'::jsonb`).replaceAll('$DATEN', '$3::jsonb')} AS lage,
        (SELECT jsonb_build_object('anfrage_sha256', i.anfrage_sha256, 'status', i.status, 'antwort', i.antwort)
           FROM idempotenz i WHERE i.mandant_id = v.mandant_id AND i.person_id = $2::uuid AND i.schluessel = $4) AS idempotent,
        $3::jsonb IS NULL AS ohne_daten
      FROM vorgang v, h WHERE v.id = $1 ${sperre}`,
  };
}

export interface Leseauftrag {
  vorgang: string;
  art: string;
  person: string | null;
  daten: unknown;
  schluessel: string | null;
  gesperrt: boolean;
}

/** Reads the Vorgang with offices, deadlines, settings and facts; a Vorgang that may not be seen is not there. */
export async function liesVorgang(t: Transaktion, { vorgang, art, person, daten, schluessel, gesperrt }: Leseauftrag): Promise<Lesezeile> {
  const anweisung = leseanweisung(art, gesperrt ? 'FOR UPDATE OF v' : '');
  const { rows } = await t.abfrage<Omit<Lesezeile, 'jetzt' | 'einstellungen'> & { jetzt: Date; einstellungen: Record<string, unknown> | null; aemter: Amt[] }>(
    anweisung, [vorgang, person, daten === undefined ? null : JSON.stringify(daten), schluessel],
  );
  const zeile = rows[0];
  if (!zeile) throw vorgangFehlt();
  return { ...zeile, jetzt: zeile.jetzt.toISOString(), einstellungen: einstellungenAus(zeile.einstellungen) };
}

export function lageVon(zeile: Lesezeile): Record<string, unknown> {
  return (lagelader[zeile.vorgang.art]?.lies(zeile) ?? {}) as Record<string, unknown>;
}

export function vorgangFehlt(): Error {
  return fehler('nicht_gefunden', 'Diesen Vorgang gibt es nicht, oder Sie dürfen ihn nicht sehen.', 'There is no such case, or you may not see it.');
}
