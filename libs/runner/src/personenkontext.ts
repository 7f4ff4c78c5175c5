import type { Akteur, Amt } from '#engine';
import type { Nachweis, Transaktion, Zugriffskontext } from '#persistence';

/** What a request knows about the person behind it. */
export interface Personenkontext {
  mandant: string;
  person: string;
  name: string;
  aemter: readonly Amt[];
  /** How she has proved it, where she is there herself. */
  nachweis?: Nachweis;
}

/**
 * Offices valid today, own ones and those held as deputy. Only own offices of the absent person are lent:
 * deputyships make no chains; and only to somebody who holds one herself, of the rank that it needs (§3).
 */
export const AEMTER_SQL = `
  (
    SELECT coalesce(jsonb_agg(jsonb_build_object('rolle', e.rolle, 'ressort', e.ressort)), '[]')
    FROM (
      SELECT a.rolle, a.ressort
      FROM amt a
      WHERE a.person_id = $PERSON
        AND a.wirksam
        AND a.widerrufen_am IS NULL
        AND a.von <= $HEUTE
        AND (a.bis IS NULL OR a.bis >= $HEUTE) $SPERRE
    ) e
  ) || (
    SELECT coalesce(
      jsonb_agg(jsonb_build_object('rolle', d.rolle, 'ressort', d.ressort, 'vertritt', d.vertretene_id)), '[]'
    )
    FROM (
      SELECT a.rolle, a.ressort, t.vertretene_id
      FROM vertretung t
      JOIN amt a ON a.person_id = t.vertretene_id
      WHERE t.vertretende_id = $PERSON
        AND t.wirksam
        AND t.widerrufen_am IS NULL
        AND $HEUTE BETWEEN t.von AND t.bis
        AND (t.rollen = '{}' OR a.rolle = ANY (t.rollen))
        AND darf_vertreten($PERSON, a.rolle, a.ressort, $HEUTE)
        AND a.wirksam
        AND a.widerrufen_am IS NULL
        AND a.von <= $HEUTE
        AND (a.bis IS NULL OR a.bis >= $HEUTE) $SPERRE
    ) d
  )`;

const AEMTER_LESEN = `
  WITH h AS (
    SELECT kogge_heute() AS heute
  )
  SELECT p.name, p.aktiv,
    ${AEMTER_SQL.replaceAll('$PERSON', '$1').replaceAll('$HEUTE', 'h.heute').replaceAll('$SPERRE', '')} AS
    aemter
  FROM person p, h
  WHERE p.id = $1`;

/** The person with her offices of today; null when she is unknown or no longer active. */
export async function ladePersonenkontext(
  t: Transaktion,
  mandant: string,
  person: string,
): Promise<Personenkontext | null> {
  const { rows } = await t.abfrage<{ name: string; aktiv: boolean; aemter: Amt[] }>(
    { name: 'kogge_person', text: AEMTER_LESEN },
    [person],
  );
  const zeile = rows[0];
  return zeile?.aktiv ? { mandant, person, name: zeile.name, aemter: zeile.aemter } : null;
}

/** Holds the office herself, not as somebody's deputy. */
export function hatEigenesAmt({ aemter }: Pick<Personenkontext, 'aemter'>, gesucht: string): boolean {
  return aemter.some(({ rolle, vertritt }) => rolle === gesucht && vertritt === undefined);
}

/**
 * Whom the person is, for row-level security. Everybody (`alle`) is who holds an office; one of the
 * administration opens no paper, neither by its Ressort nor with everybody. Without an office she is nobody:
 * her own part in a paper (`person:…@SF`) counts with an office in a house of that paper (§1.6).
 */
export function subjekteVon({ person, aemter }: Pick<Personenkontext, 'person' | 'aemter'>): string[] {
  const fachliche = aemter.filter(({ rolle }) => rolle !== 'ADMIN');
  if (fachliche.length === 0) return [];
  const eigene = fachliche.filter(({ vertritt }) => vertritt === undefined);
  return [
    ...new Set([
      'alle',
      `person:${person}`,
      ...eigene.map(({ ressort }) => `person:${person}@${ressort}`),
      ...fachliche.flatMap(({ rolle, ressort }) => [
        `ressort:${ressort}`,
        `${rolle}@${ressort}`,
        `rolle:${rolle}`,
      ]),
    ]),
  ];
}

export function zugriffVon(kontext: Personenkontext): Zugriffskontext {
  const { mandant, person, nachweis } = kontext;
  return { mandant, person, subjekte: subjekteVon(kontext), ...(nachweis ? { nachweis } : {}) };
}

/** Deadlines and the system see every Vorgang of their Mandant. */
export function systemzugriff(mandant: string): Zugriffskontext {
  return { mandant, person: null, subjekte: ['system'] };
}

/**
 * What a Schritt brings about at other Vorgaenge does not depend on whether its actor may see them: the
 * conditions have decided.
 */
export async function alsSystem<T>(t: Transaktion, arbeit: () => Promise<T>): Promise<T> {
  const { rows } = await t.abfrage<{ bisher: string }>(
    `SELECT coalesce(current_setting('app.subjekte', true), '') AS bisher`,
  );
  const bisher = rows[0]?.bisher ?? '';
  await t.abfrage(`SELECT set_config('app.subjekte', $1, true)`, [
    bisher === '' ? 'system' : `${bisher},system`,
  ]);
  try {
    return await arbeit();
  } finally {
    // A transaction that has failed takes no more statements; its rollback switches back too.
    await t.abfrage(`SELECT set_config('app.subjekte', $1, true)`, [bisher]).catch(() => {});
  }
}

export const FRISTAKTEUR: Akteur = { art: 'frist', person: 'frist', aemter: [] };
export const SYSTEMAKTEUR: Akteur = { art: 'system', person: 'system', aemter: [] };
