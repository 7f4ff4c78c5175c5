import { fehler } from '#contract';
import type { Transaktion } from '#persistence';
import { einstellungenAus } from './einstellungen.js';
import { auftragslage } from './lage/auftragslage.js';
import { berichtslage } from './lage/berichtslage.js';
import { kampagnenlage } from './lage/kampagnenlage.js';
import type { Lagelader, Lesezeile } from './lage/lagelader.js';
import { vorlagenlage } from './lage/vorlagenlage.js';
import { aemterHier } from './personenkontext.js';

/** One loader of facts for each procedure. */
const lagelader: Record<string, Lagelader<object>> = {
  senatsvorlage: vorlagenlage,
  auftrag: auftragslage,
  jahresbericht: berichtslage,
  kampagne: kampagnenlage,
};

/** For one Vorgang $1 with the form $3, or for each of $1 with its own of $3. */
const WEISEN = {
  einer: { daten: '$3::jsonb', aus: 'vorgang v, h WHERE v.id = $1' },
  stapel: {
    daten: 'b.daten',
    aus: 'unnest($1::uuid[], $3::jsonb[]) AS b(id, daten) JOIN vorgang v ON v.id = b.id CROSS JOIN h',
  },
} as const;

const gebaut = new Map<string, { name: string; text: string }>();

function leseanweisung(art: string, weise: keyof typeof WEISEN): { name: string; text: string } {
  const name = `kogge_lies_${art}_${weise}`;
  const anweisung = gebaut.get(name) ?? { name, text: lesetext(art, WEISEN[weise]) };
  gebaut.set(name, anweisung);
  return anweisung;
}

const LAUFENDE_FRISTEN = `
  SELECT coalesce(
    jsonb_agg(
      jsonb_build_object(
        'id', f.id, 'schluessel', f.schluessel, 'name', f.name, 'datum', f.datum, 'zeitpunkt', f.zeitpunkt,
        'erster_termin', f.erster_termin
      )
    ),
    '[]'
  )
  FROM frist f
  WHERE f.vorgang_id = v.id
    AND f.stand = 'laeuft'`;

const VERSAEUMTE_FRISTEN = `
  SELECT coalesce(jsonb_agg(jsonb_build_object('schluessel', f.schluessel, 'zeitpunkt', f.zeitpunkt)), '[]')
  FROM frist f
  WHERE f.vorgang_id = v.id
    AND f.stand = 'abgelaufen'`;

const GEMERKTE_ANTWORT = `
  SELECT jsonb_build_object('anfrage_sha256', i.anfrage_sha256, 'status', i.status, 'antwort', i.antwort)
  FROM idempotenz i
  WHERE i.mandant_id = v.mandant_id
    AND i.person_id = $2::uuid
    AND i.schluessel = $4`;

/** $2 person, $4 Idempotency-Key. The offices are locked FOR SHARE: a revocation waits, or is seen. */
function lesetext(art: string, { daten, aus }: (typeof WEISEN)[keyof typeof WEISEN]): string {
  const aemter = aemterHier({ person: '$2::uuid', heute: 'h.heute', sperre: 'FOR SHARE' });
  return `
    WITH h AS MATERIALIZED (
      SELECT jetzt, kogge_tag(jetzt) AS heute
      FROM (SELECT kogge_jetzt() AS jetzt) j
    )
    SELECT to_jsonb(v) AS vorgang, h.jetzt, h.heute::text AS heute, ${aemter} AS aemter,
      (${LAUFENDE_FRISTEN}) AS fristen, (${VERSAEUMTE_FRISTEN}) AS versaeumte,
      (SELECT to_jsonb(s) FROM sitzung s WHERE s.id = v.sitzung_id) AS sitzung,
      kogge_einstellungen(v.mandant_id) AS einstellungen,
      ${(lagelader[art]?.sql ?? `'{}'::jsonb`).replaceAll('$DATEN', daten)} AS lage,
      (${GEMERKTE_ANTWORT}) AS idempotent, ${daten} IS NULL AS ohne_daten
    FROM ${aus}`;
}

export interface Leseauftrag {
  vorgang: string;
  art: string;
  person: string | null;
  daten: unknown;
  schluessel: string | null;
  /** Nobody else changes the Vorgang until the end of the transaction. */
  gesperrt: boolean;
}

type Rohzeile = Omit<Lesezeile, 'jetzt' | 'einstellungen'> & {
  jetzt: Date;
  einstellungen: Record<string, unknown> | null;
};
const lesezeile = (zeile: Rohzeile): Lesezeile => ({
  ...zeile,
  jetzt: zeile.jetzt.toISOString(),
  einstellungen: einstellungenAus(zeile.einstellungen),
});
const alsJson = (daten: unknown): string | null => (daten === undefined ? null : JSON.stringify(daten));

/**
 * Reads the Vorgang with offices, deadlines, settings and facts; a Vorgang that may not be seen is not there.
 */
export async function liesVorgang(
  t: Transaktion,
  { vorgang, art, person, daten, schluessel, gesperrt }: Leseauftrag,
): Promise<Lesezeile> {
  // Locked by a statement before: one that reads and locks sees the row as the others left it, and all beside
  // it as it was before they did.
  if (gesperrt)
    await t.abfrage(
      { name: 'kogge_vorgang_sperren', text: 'SELECT 1 FROM vorgang WHERE id = $1 FOR NO KEY UPDATE' },
      [vorgang],
    );
  const { rows } = await t.abfrage<Rohzeile>(leseanweisung(art, 'einer'), [
    vorgang,
    person,
    alsJson(daten),
    schluessel,
  ]);
  if (!rows[0]) throw vorgangFehlt();
  return lesezeile(rows[0]);
}

/**
 * Takes hold, until the end of the transaction, of those Vorgaenge at which nobody else is at work; answers
 * their kinds.
 */
export async function halteFreie(t: Transaktion, vorgaenge: readonly string[]): Promise<Map<string, string>> {
  const { rows } = await t.abfrage<{ id: string; art: string }>(
    {
      name: 'kogge_vorgaenge_halten',
      text: `
        SELECT id, art
        FROM vorgang
        WHERE id = ANY ($1::uuid[])
        ORDER BY id
        FOR NO KEY UPDATE SKIP LOCKED`,
    },
    [vorgaenge],
  );
  return new Map(rows.map(({ id, art }) => [id, art]));
}

/**
 * The same as `liesVorgang` for many Vorgaenge of one kind that are held, at one moment and without a person;
 * by id.
 */
export async function liesStapel(
  t: Transaktion,
  art: string,
  auftraege: readonly { vorgang: string; daten?: unknown }[],
): Promise<Map<string, Lesezeile>> {
  const { rows } = await t.abfrage<Rohzeile>(leseanweisung(art, 'stapel'), [
    auftraege.map(({ vorgang }) => vorgang),
    null,
    auftraege.map(({ daten }) => alsJson(daten)),
    null,
  ]);
  return new Map(rows.map((zeile) => [zeile.vorgang.id, lesezeile(zeile)]));
}

export function lageVon(zeile: Lesezeile): Record<string, unknown> {
  return (lagelader[zeile.vorgang.art]?.lies(zeile) ?? {}) as Record<string, unknown>;
}

export function vorgangFehlt(): Error {
  return fehler(
    'nicht_gefunden',
    'Diesen Vorgang gibt es nicht, oder Sie dürfen ihn nicht sehen.',
    'There is no such case, or you may not see it.',
  );
}
