import { mitzeichnungstext, type Ressorturteil } from '#dokumente';
import type { Transaktion } from '#persistence';
import type { Vorgangszeile } from '#runner';
import { GILT } from './vorlagenteile.service.js';

/**
 * For each Ressort that is asked: its verdict that still counts, under its official name of that day, with
 * the conditions it set then.
 */
const URTEILE = `
  SELECT coalesce(amtlich.name, m.ressort) AS ressort, u.urteil, u.text, u.tag::text AS am,
    (SELECT name FROM person WHERE id = u.person_id) AS person,
    (SELECT name FROM person WHERE id = u.vertritt_id) AS vertritt,
    coalesce(v.stand #> '{context,dissens}' ? m.ressort, false) AS dissens,
    (
      SELECT coalesce(
        jsonb_agg(
          jsonb_build_object('text', a.text, 'stand', a.stand, 'grund', a.grund) ORDER BY a.erstellt_am, a.id
        ),
        '[]'
      )
      FROM massgabe a
      WHERE a.vorgang_id = v.id
        AND a.ressort = m.ressort
        AND a.fassung = u.fassung
    ) AS massgaben
  FROM vorgang v
  CROSS JOIN LATERAL jsonb_object_keys(v.stand #> '{context,mitzeichnungen}') m(ressort)
  LEFT JOIN LATERAL (
    SELECT z.*, kogge_tag(z.am) AS tag
    FROM zeichnung z
    WHERE z.vorgang_id = v.id
      AND z.ressort = m.ressort
      AND (z.schritt = 'mitzeichnen' OR z.urteil = 'fristablauf')
      AND ${GILT}
    ORDER BY z.vorgang_version DESC
    LIMIT 1
  ) u ON true
  LEFT JOIN LATERAL (
    SELECT n.name || ' (' || m.ressort || ')' AS name
    FROM ressort_name n, (SELECT coalesce(u.tag, kogge_heute()) AS tag) t
    WHERE n.ressort = m.ressort
      AND n.von <= t.tag
      AND (n.bis IS NULL OR n.bis >= t.tag)
    ORDER BY n.von DESC
    LIMIT 1
  ) amtlich ON true
  LEFT JOIN ressort r ON r.mandant_id = v.mandant_id AND r.kuerzel = m.ressort
  WHERE v.id = $1
  ORDER BY r.sortierung, m.ressort`;

/**
 * The results of the co-signature in the words of section E; null when nobody is asked. Made anew each time
 * out of approvals that nobody can change: who signs compares it with section E, and it cannot fall behind
 * the verdicts.
 */
export async function mitzeichnungsergebnis(
  t: Transaktion,
  { id, stand }: Vorgangszeile,
): Promise<string | null> {
  const { mitzeichnungen = {} } = stand.context as { mitzeichnungen?: Record<string, unknown> };
  if (Object.keys(mitzeichnungen).length === 0) return null;
  const { rows } = await t.abfrage<Ressorturteil>(URTEILE, [id]);
  return mitzeichnungstext(rows);
}
