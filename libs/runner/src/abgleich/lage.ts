import type { Transaktion } from '#persistence';
import type { Abgleichslage, Istperson, Listenangabe } from './abgleichsplan.js';

/** People of a Mandant log in at one provider; those of another one are left alone. */
const AUSSTELLER = `
  SELECT mode() WITHIN GROUP (ORDER BY oidc_iss) AS aussteller, kogge_heute()::text AS heute
  FROM person
  WHERE mandant_id = $1
    AND aktiv`;

const PERSONEN = `
  SELECT p.id, p.oidc_sub AS anmeldung, p.name, p.email, p.sprache, p.aktiv, hat_macht(p.id) AS macht,
    coalesce(
      jsonb_agg(
        jsonb_build_object(
          'id', a.id, 'rolle', a.rolle, 'ressort', a.ressort, 'von', a.von, 'bis', a.bis, 'wirksam', a.wirksam
        ) ORDER BY a.rolle,
        a.ressort, a.id
      ) FILTER (WHERE a.id IS NOT NULL),
      '[]'
    ) AS aemter
  FROM person p
  LEFT JOIN amt a
    ON a.person_id = p.id AND a.widerrufen_am IS NULL AND (a.bis IS NULL OR a.bis >= kogge_heute())
  WHERE p.mandant_id = $1
    AND p.oidc_iss = $2
  GROUP BY p.id
  ORDER BY p.name, p.id`;

const RESSORTS = `
  SELECT kuerzel
  FROM ressort
  WHERE mandant_id = $1
    AND (gueltig_bis IS NULL OR gueltig_bis >= kogge_heute())`;

/** Of lists that are still open. */
const WARTENDE = `
  SELECT a.person, a.angabe, a.vorher, a.nachher
  FROM abgleich g
  CROSS JOIN LATERAL jsonb_to_recordset(g.angaben) AS a(person uuid, angabe text, vorher text, nachher text)
  WHERE g.mandant_id = $1
    AND g.angaben <> '[]'
    AND g.gegengezeichnet_von IS NULL
    AND g.verworfen_von IS NULL`;

/** The house as a list is compared with it, and the provider at which its people log in. */
export async function ladeAbgleichslage(
  t: Transaktion,
  mandant: string,
  ich: string | null,
): Promise<Abgleichslage & { aussteller: string }> {
  const { rows: kopf } = await t.abfrage<{ aussteller: string; heute: string }>(AUSSTELLER, [mandant]);
  const { aussteller, heute } = kopf[0] as { aussteller: string; heute: string };
  const { rows: personen } = await t.abfrage<Istperson>(PERSONEN, [mandant, aussteller]);
  const { rows: ressorts } = await t.abfrage<{ kuerzel: string }>(RESSORTS, [mandant]);
  const { rows: wartende } = await t.abfrage<Listenangabe>(WARTENDE, [mandant]);
  return { aussteller, heute, personen, ressorts: ressorts.map(({ kuerzel }) => kuerzel), wartende, ich };
}
