import type { Akteur, Amt } from '#engine';
import type { Verfahrensname } from '#contract';
import type { Leihgabe, Nachweis, Transaktion, Zugriffskontext } from '#persistence';

/** An office that is lent for Vorgaenge of some kinds (empty: of every one), or for a single one. */
export interface Leihe extends Amt {
  vertritt: string;
  verfahren: readonly Verfahrensname[];
  vorgang: string | null;
}

/** What a request knows about the person behind it. */
export interface Personenkontext {
  mandant: string;
  person: string;
  name: string;
  /** Those that hold everywhere; what is lent for some Vorgaenge counts only at them. */
  aemter: readonly Amt[];
  leihen: readonly Leihe[];
  /** How she has proved it, where she is there herself. */
  nachweis?: Nachweis;
}

/** Expressions of SQL: whose offices, on which day; `sperre` locks the rows they come from. */
interface Amtsfrage {
  person: string;
  heute: string;
  sperre?: string;
}

const laufend = (zeile: string, heute: string): string => `${zeile}.wirksam
        AND ${zeile}.widerrufen_am IS NULL
        AND ${zeile}.von <= ${heute}
        AND (${zeile}.bis IS NULL OR ${zeile}.bis >= ${heute})`;

/** Everywhere, and not at some Vorgaenge alone. */
const UEBERALL = `t.verfahren = '{}' AND t.vorgang_id IS NULL`;
/** At the Vorgang `v`. */
const HIER = `(t.verfahren = '{}' OR v.art = ANY (t.verfahren))
        AND (t.vorgang_id IS NULL OR t.vorgang_id = v.id)`;

/**
 * Offices of an absent person. Only her own are lent: deputyships make no chains; and only to somebody who holds
 * one herself, of the rank that it needs (regeln.md §3).
 */
const geliehene = ({ person, heute, sperre = '' }: Amtsfrage, umfang: string, felder = ''): string => `
  (
    SELECT coalesce(
      jsonb_agg(
        jsonb_build_object('rolle', d.rolle, 'ressort', d.ressort, 'vertritt', d.vertretene_id${felder})
      ),
      '[]'
    )
    FROM (
      SELECT a.rolle, a.ressort, t.vertretene_id, t.verfahren, t.vorgang_id
      FROM vertretung t
      JOIN amt a ON a.person_id = t.vertretene_id
      WHERE t.vertretende_id = ${person}
        AND ${umfang}
        AND (t.rollen = '{}' OR a.rolle = ANY (t.rollen))
        AND darf_vertreten(${person}, a.rolle, a.ressort, ${heute})
        AND ${laufend('t', heute)}
        AND ${laufend('a', heute)} ${sperre}
    ) d
  )`;

/** Offices whose standing deputy she is, while their holders are away or nobody holds them. */
const staendige = ({ person, heute, sperre = '' }: Amtsfrage): string => `
  (
    SELECT coalesce(
      jsonb_agg(jsonb_build_object('rolle', s.rolle, 'ressort', s.ressort, 'vertritt', s.wen)), '[]'
    )
    FROM (
      SELECT t.rollen[1] AS rolle, t.ressort,
        staendig_fuer(t.mandant_id, t.vertretende_id, t.rollen[1], t.ressort, ${heute}) AS wen
      FROM vertretung t
      WHERE t.vertretende_id = ${person}
        AND t.vertretene_id IS NULL
        AND ${laufend('t', heute)} ${sperre}
    ) s
    WHERE s.wen IS NOT NULL
  )`;

const aemter = (frage: Amtsfrage, umfang: string): string => `
  (
    SELECT coalesce(jsonb_agg(jsonb_build_object('rolle', e.rolle, 'ressort', e.ressort)), '[]')
    FROM (
      SELECT a.rolle, a.ressort
      FROM amt a
      WHERE a.person_id = ${frage.person}
        AND ${laufend('a', frage.heute)} ${frage.sperre ?? ''}
    ) e
  ) || ${geliehene(frage, umfang)} || ${staendige(frage)}`;

/** SQL: offices valid that day at the Vorgang `v`, own ones and those held as deputy. */
export const aemterHier = (frage: Amtsfrage): string => aemter(frage, HIER);

const FRAGE: Amtsfrage = { person: '$1', heute: 'h.heute' };
const AEMTER_LESEN = `
  WITH h AS (
    SELECT kogge_heute() AS heute
  )
  SELECT p.name, p.aktiv, ${aemter(FRAGE, UEBERALL)} AS aemter,
    ${geliehene(FRAGE, `NOT (${UEBERALL})`, `, 'verfahren', d.verfahren, 'vorgang', d.vorgang_id`)} AS leihen
  FROM person p, h
  WHERE p.id = $1`;

/** The person with her offices of today; null when she is unknown or no longer active. */
export async function ladePersonenkontext(
  t: Transaktion,
  mandant: string,
  person: string,
): Promise<Personenkontext | null> {
  const { rows } = await t.abfrage<Omit<Personenkontext, 'mandant' | 'person'> & { aktiv: boolean }>(
    { name: 'kogge_person', text: AEMTER_LESEN },
    [person],
  );
  const zeile = rows[0];
  if (!zeile?.aktiv) return null;
  const { name, aemter: ueberall, leihen } = zeile;
  return { mandant, person, name, aemter: ueberall, leihen };
}

/** Is that lent for this Vorgang? */
const giltAn =
  ({ id, art }: { id: string; art: string }) =>
  ({ verfahren, vorgang }: Pick<Leihgabe, 'verfahren' | 'vorgang'>): boolean =>
    (verfahren.length === 0 || verfahren.includes(art)) && (vorgang === null || vorgang === id);

/** All offices of the person at this Vorgang, with what is lent to her for it. */
export function aemterAn(
  { aemter: ueberall, leihen }: Pick<Personenkontext, 'aemter' | 'leihen'>,
  { id, art }: { id: string; art: string },
): readonly Amt[] {
  const hier = leihen.filter(giltAn({ id, art }));
  return hier.length === 0 ? ueberall : [...ueberall, ...hier];
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
      ...fachliche.flatMap(subjekteIm),
    ]),
  ];
}

const subjekteIm = ({ rolle, ressort }: Amt): string[] => [
  `ressort:${ressort}`,
  `${rolle}@${ressort}`,
  `rolle:${rolle}`,
];

/** At the Vorgaenge for which it is lent: whom she is there, and in which Stellen a task comes to her (`STR@*`). */
function leihgabe({ verfahren, vorgang, ...amt }: Leihe): Leihgabe {
  return { verfahren, vorgang, subjekte: [...subjekteIm(amt), `${amt.rolle}@*`] };
}

export function zugriffVon(kontext: Personenkontext): Zugriffskontext {
  const { mandant, person, nachweis } = kontext;
  const leihen = kontext.leihen.filter(({ rolle }) => rolle !== 'ADMIN').map(leihgabe);
  return {
    mandant,
    person,
    subjekte: subjekteVon(kontext),
    ...(leihen.length === 0 ? {} : { leihen }),
    ...(nachweis ? { nachweis } : {}),
  };
}

/** Whom the caller is at this Vorgang, as row-level security counts it. */
export function subjekteAn(
  { subjekte, leihen = [] }: Zugriffskontext,
  vorgang: { id: string; art: string },
): string[] {
  return [...subjekte, ...leihen.filter(giltAn(vorgang)).flatMap((leihe) => leihe.subjekte)];
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
