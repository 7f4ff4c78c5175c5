/** Who acts in an office and is told of it, with scopes and standing deputies. */
export const inhaber = `
-- Who holds an office on that day herself.
CREATE FUNCTION amtsinhaber(p_mandant uuid, p_rolle text, p_ressort text, p_tag date) RETURNS SETOF uuid
  LANGUAGE sql STABLE AS $$
  SELECT a.person_id
  FROM amt a
  JOIN person p ON p.id = a.person_id AND p.aktiv
  WHERE a.mandant_id = p_mandant
    AND a.rolle = p_rolle
    AND a.ressort = p_ressort
    AND a.wirksam
    AND a.widerrufen_am IS NULL
    AND a.von <= p_tag
    AND (a.bis IS NULL OR a.bis >= p_tag)
$$;

-- For whom a standing deputy acts in that office on that day: for its holder when all who hold it are away (a
-- deputyship of narrower scope makes nobody absent), for herself when nobody holds it; otherwise NULL.
CREATE FUNCTION staendig_fuer(p_mandant uuid, p_person uuid, p_rolle text, p_ressort text, p_tag date)
  RETURNS uuid LANGUAGE sql STABLE AS $$
  SELECT CASE
    WHEN NOT darf_vertreten(p_person, p_rolle, p_ressort, p_tag) OR bool_or(wer = p_person) THEN NULL
    WHEN count(*) = 0 THEN p_person
    WHEN bool_and(EXISTS (
      SELECT 1
      FROM vertretung v
      WHERE v.vertretene_id = wer
        AND v.wirksam
        AND v.widerrufen_am IS NULL
        AND p_tag BETWEEN v.von AND v.bis
        AND (v.rollen = '{}' OR p_rolle = ANY (v.rollen))
        AND v.verfahren = '{}'
        AND v.vorgang_id IS NULL
    )) THEN min(wer::text)::uuid
  END
  FROM amtsinhaber(p_mandant, p_rolle, p_ressort, p_tag) wer
$$;

-- Who holds an office on a day, and who deputises for them; a deputy's deputy is nobody. Whoever deputises in
-- some procedures or one Vorgang only, is there where that Vorgang and its kind are named.
DROP FUNCTION inhaber(uuid, text, date);
CREATE FUNCTION inhaber(
  p_mandant uuid, p_stelle text, p_tag date, p_vorgang uuid DEFAULT NULL, p_art text DEFAULT NULL
)
  RETURNS TABLE (person_id uuid, vertritt_id uuid) LANGUAGE sql STABLE AS $$
  WITH stelle AS (
    SELECT split_part(p_stelle, '@', 1) AS rolle, split_part(p_stelle, '@', 2) AS ressort
  ), im_amt AS (
    SELECT wer AS person_id
    FROM stelle s, amtsinhaber(p_mandant, s.rolle, s.ressort, p_tag) wer
    UNION
    SELECT p.id
    FROM person p
    WHERE p.mandant_id = p_mandant
      AND p.aktiv
      AND p_stelle = 'person@' || p.id
  )
  SELECT i.person_id, NULL::uuid
  FROM im_amt i
  UNION
  SELECT v.vertretende_id, v.vertretene_id
  FROM stelle s
  CROSS JOIN im_amt i
  JOIN vertretung v ON v.vertretene_id = i.person_id
  JOIN person p ON p.id = v.vertretende_id AND p.aktiv
  WHERE v.mandant_id = p_mandant
    AND v.wirksam
    AND v.widerrufen_am IS NULL
    AND p_tag BETWEEN v.von AND v.bis
    AND (v.rollen = '{}' OR s.rolle = ANY (v.rollen))
    AND (v.verfahren = '{}' OR coalesce(p_art = ANY (v.verfahren), false))
    AND (v.vorgang_id IS NULL OR coalesce(p_vorgang = v.vorgang_id, false))
    AND v.vertretende_id NOT IN (SELECT i2.person_id FROM im_amt i2)
    AND darf_vertreten(v.vertretende_id, s.rolle, s.ressort, p_tag)
  UNION
  SELECT v.vertretende_id, wen
  FROM stelle s
  JOIN vertretung v ON v.mandant_id = p_mandant AND v.rollen[1] = s.rolle AND v.ressort = s.ressort
  JOIN person p ON p.id = v.vertretende_id AND p.aktiv
  CROSS JOIN LATERAL staendig_fuer(p_mandant, v.vertretende_id, s.rolle, s.ressort, p_tag) wen
  WHERE v.vertretene_id IS NULL
    AND v.wirksam
    AND v.widerrufen_am IS NULL
    AND v.von <= p_tag
    AND wen IS NOT NULL
$$;

-- Who is told: the holders of the Stelle, otherwise those of the next rung that anybody holds – first in the
-- house, at last the Senatskanzlei.
-- \`an\` is the Stelle in which they are told. Nobody at all: no row.
DROP FUNCTION empfaenger(uuid, text, date);
CREATE FUNCTION empfaenger(
  p_mandant uuid, p_stelle text, p_tag date, p_vorgang uuid DEFAULT NULL, p_art text DEFAULT NULL
)
  RETURNS TABLE (an text, person_id uuid, vertritt_id uuid) LANGUAGE sql STABLE AS $$
  WITH selbst AS MATERIALIZED (
    SELECT i.person_id, i.vertritt_id
    FROM inhaber(p_mandant, p_stelle, p_tag, p_vorgang, p_art) i
  )
  SELECT p_stelle, s.person_id, s.vertritt_id
  FROM selbst s
  UNION ALL
  SELECT l.an, l.person_id, l.vertritt_id
  FROM (
    SELECT sprosse.an, i.person_id, i.vertritt_id, rank() OVER (ORDER BY sprosse.nr) AS rang
    FROM unnest(
      CASE
        WHEN split_part(p_stelle, '@', 1) IN ('RL', 'VB')
          THEN ARRAY['AL@' || split_part(p_stelle, '@', 2), 'STR@' || split_part(p_stelle, '@', 2)]
        WHEN split_part(p_stelle, '@', 1) = 'AL' THEN ARRAY['STR@' || split_part(p_stelle, '@', 2)]
        ELSE '{}'
      END || ARRAY['SK@SK', 'CDS@SK', 'ADMIN@SK']
    ) WITH ORDINALITY AS sprosse(an, nr)
    CROSS JOIN LATERAL inhaber(p_mandant, sprosse.an, p_tag, p_vorgang, p_art) i
  ) l
  WHERE l.rang = 1
    AND NOT EXISTS (SELECT 1 FROM selbst)
$$;

-- The name of whom somebody acts for: NULL in her own office, empty in a vacant one.
CREATE FUNCTION vertretener(p_akteur text, p_vertritt uuid) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT CASE
    WHEN p_vertritt::text = p_akteur THEN ''
    ELSE (SELECT p.name FROM person p WHERE p.id = p_vertritt)
  END
$$;
`;
