import { ABGEGEBEN } from '#runner';

/** States whose report is a result; one that is still being written is none. */
const FERTIG = ABGEGEBEN.map((zustand) => `'${zustand}'`).join(', ');

/** Kurzeinschaetzung of a report `b` with its Vorgang `v`, once it counts. */
export const AMPEL = `CASE WHEN v.id IS NULL OR v.zustand IN (${FERTIG}) THEN b.inhalt ->> 'kurzeinschaetzung' END`;

/** Reports of a measure `m` as JSON, newest first. */
const BERICHTE_JSON = `
  (
    SELECT coalesce(
      jsonb_agg(
        jsonb_build_object(
          'bericht', b.id, 'jahr', b.jahr, 'kurzeinschaetzung', ${AMPEL},
          'herkunft', CASE WHEN v.id IS NULL THEN 'import' ELSE 'kampagne' END, 'vorgang', v.id,
          'zustand', v.zustand, 'definition_id', v.definition_id, 'definition_version', v.definition_version
        ) ORDER BY b.jahr DESC
      ),
      '[]'
    )
    FROM bericht b
    LEFT JOIN vorgang v ON v.id = b.vorgang_id
    WHERE b.massnahme_id = m.id
      AND b.zeitraum = 'jahr'
  )`;

export const MASSNAHMENSPALTEN = `
  m.id, m.nummer, m.titel, m.ressort, m.einheit, m.stand, m.version,
  (
    SELECT jsonb_build_object('nr', h.nr, 'titel', h.titel)
    FROM handlungsfeld h
    WHERE h.nr = m.handlungsfeld
      AND h.mandant_id = m.mandant_id
  ) AS handlungsfeld,
  ${BERICHTE_JSON} AS berichte`;

/** Kurzeinschaetzung of the latest report that has one. */
export const LETZTE_AMPEL = `
  (
    SELECT ${AMPEL}
    FROM bericht b
    LEFT JOIN vorgang v ON v.id = b.vorgang_id
    WHERE b.massnahme_id = m.id
      AND b.zeitraum = 'jahr'
      AND (${AMPEL}) IS NOT NULL
    ORDER BY b.jahr DESC
    LIMIT 1
  )`;

/** Sorts D2 before D10: letters first, then the number, padded. */
export const ORDNUNG = `(
  regexp_replace(m.nummer, '\\d+.*$', '')
  || lpad(coalesce(substring(m.nummer from '\\d+'), ''), 9, '0')
  || m.nummer
)`;
