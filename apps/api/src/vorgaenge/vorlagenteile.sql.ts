import type { z } from 'zod';
import {
  MITZEICHNENDE_SCHRITTE,
  type anlageAnsicht,
  type bemerkungAnsicht,
  type mitzeichnungAnsicht,
} from '#contract';
import type { Ressorturteil } from '#dokumente';
import { anweisung } from '#persistence';
import { utc } from '../http/zeit.js';

/** Schritte that give the verdict of a Ressort. */
const MITZEICHNEND = `'{${MITZEICHNENDE_SCHRITTE.join(',')}}'`;

/**
 * A co-signature counts until its Ressort is asked again – a change elsewhere leaves it; every other approval
 * counts for exactly its content. `z` is the approval, `v` its Vorgang.
 */
const GILT = `
  CASE
    WHEN z.schritt = ANY (${MITZEICHNEND})
      OR z.urteil = 'fristablauf' THEN v.stand #>> ARRAY['context', 'mitzeichnungen', z.ressort, 'stand'] <>
        ALL ('{offen,keineRueckmeldung,herausgenommen}')
      AND v.stand #> ARRAY['context', 'mitzeichnungen', z.ressort, 'fassung'] = to_jsonb(z.fassung)
      AND NOT EXISTS (
        SELECT 1
        FROM zeichnung s
        WHERE s.vorgang_id = z.vorgang_id
          AND s.ressort = z.ressort
          AND s.schritt = ANY (${MITZEICHNEND})
          AND s.vorgang_version > z.vorgang_version
      )
    ELSE z.inhalt_sha256 IS NOT DISTINCT FROM v.inhalt_sha256
  END`;

export const MITZEICHNUNGEN = anweisung<z.infer<typeof mitzeichnungAnsicht>>()({
  text: `
    SELECT z.ressort, z.urteil, z.text, z.schritt, z.fassung, z.inhalt_sha256 AS "inhaltSha256",
      (SELECT name FROM person WHERE id = z.person_id) AS person,
      vertretener(z.person_id::text, z.vertritt_id) AS vertritt, z.rolle || '@' || z.ressort AS amt,
      ${utc('z.am')} AS am, left(z.erklaerung_sha256, 12) AS pruefzeichen, ${GILT} AS gilt
    FROM zeichnung z
    JOIN vorgang v ON v.id = z.vorgang_id
    WHERE z.vorgang_id = $1
    ORDER BY z.am, z.id`,
  spalten: [
    'ressort',
    'urteil',
    'text',
    'schritt',
    'fassung',
    'inhaltSha256',
    'person',
    'vertritt',
    'amt',
    'am',
    'pruefzeichen',
    'gilt',
  ],
});

export const ANLAGEN = anweisung<z.infer<typeof anlageAnsicht>>()({
  text: `
    SELECT a.id, a.name, a.sha256, d.typ, d.groesse, d.merkmale, a.alternativtext, a.stufe,
      ${utc('a.hinzugefuegt_am')} AS "hinzugefuegtAm"
    FROM leseanlage a
    JOIN datei d ON d.sha256 = a.sha256
    WHERE a.vorgang_id = $1
    ORDER BY a.hinzugefuegt_am, a.id`,
  spalten: [
    'id',
    'name',
    'sha256',
    'typ',
    'groesse',
    'merkmale',
    'alternativtext',
    'stufe',
    'hinzugefuegtAm',
  ],
});

export const BEMERKUNGEN = anweisung<z.infer<typeof bemerkungAnsicht>>()({
  text: `
    SELECT b.id, (SELECT name FROM person WHERE id = b.person_id) AS person, b.ressort, b.abschnitt, b.art,
      b.text, b.vorschlag, b.fassung, ${utc('b.am')} AS am, b.stand, b.antwort,
      (SELECT name FROM person WHERE id = b.erledigt_von) AS "erledigtVon",
      ${utc('b.erledigt_am')} AS "erledigtAm",
      b.stand = 'offen'
      AND b.vorschlag IS NOT NULL
      AND position(b.vorschlag ->> 'alt' IN coalesce(a.text, '')) = 0 AS veraltet
    FROM bemerkung b
    LEFT JOIN lesetext a ON a.vorgang_id = b.vorgang_id AND a.buchstabe = b.abschnitt
    WHERE b.vorgang_id = $1
    ORDER BY b.am, b.id`,
  spalten: [
    'id',
    'person',
    'ressort',
    'abschnitt',
    'art',
    'text',
    'vorschlag',
    'fassung',
    'am',
    'stand',
    'antwort',
    'erledigtVon',
    'erledigtAm',
    'veraltet',
  ],
});

/**
 * For each Ressort that is asked: its verdict that still counts, under its official name of that day, with
 * the conditions it set then.
 */
export const URTEILE = anweisung<Ressorturteil>()({
  text: `
    SELECT coalesce(amtlich.name, m.ressort) AS ressort, u.urteil, u.text, u.tag::text AS am,
      (SELECT name FROM person WHERE id = u.person_id) AS person,
      vertretener(u.person_id::text, u.vertritt_id) AS vertritt,
      coalesce(v.stand #> '{context,dissens}' ? m.ressort, false) AS dissens,
      (
        SELECT coalesce(
          jsonb_agg(
            jsonb_build_object('text', a.text, 'stand', a.stand, 'grund', a.grund) ORDER BY a.erstellt_am,
            a.id
          ),
          '[]'
        )
        FROM massgabe a
        WHERE a.vorgang_id = v.id
          AND a.ressort = m.ressort
          AND a.stand <> 'ersetzt'
      ) AS massgaben,
      v.stand #>> ARRAY['context', 'mitzeichnungen', m.ressort, 'stand'] AS stand,
      v.stand #>> ARRAY['context', 'mitzeichnungen', m.ressort, 'versaeumtAm'] AS "versaeumtAm",
      (
        SELECT z.text
        FROM zeichnung z
        WHERE z.vorgang_id = v.id
          AND z.ressort = m.ressort
          AND z.urteil = 'einwand'
        ORDER BY z.am DESC
        LIMIT 1
      ) AS einwand
    FROM vorgang v
    CROSS JOIN LATERAL jsonb_object_keys(v.stand #> '{context,mitzeichnungen}') m(ressort)
    LEFT JOIN LATERAL (
      SELECT z.*, kogge_tag(z.am) AS tag
      FROM zeichnung z
      WHERE z.vorgang_id = v.id
        AND z.ressort = m.ressort
        AND (z.schritt = ANY (${MITZEICHNEND}) OR z.urteil = 'fristablauf')
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
    ORDER BY r.sortierung, m.ressort`,
  spalten: [
    'ressort',
    'urteil',
    'text',
    'am',
    'person',
    'vertritt',
    'dissens',
    'massgaben',
    'stand',
    'versaeumtAm',
    'einwand',
  ],
});
