import { anweisung } from '#persistence';
import { ABGEGEBEN } from '#runner';
import type { Massnahmenkurzzeile } from './massnahmen.ansicht.js';

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

const MASSNAHMENSPALTEN = `
  m.id, m.nummer, m.titel, m.ressort, m.einheit, m.stand, m.version,
  (
    SELECT jsonb_build_object('nr', h.nr, 'titel', h.titel)
    FROM handlungsfeld h
    WHERE h.nr = m.handlungsfeld
      AND h.mandant_id = m.mandant_id
  ) AS handlungsfeld,
  ${BERICHTE_JSON} AS berichte`;

/** Kurzeinschaetzung of the latest report that has one. */
const LETZTE_AMPEL = `
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
const ORDNUNG = `(
  regexp_replace(m.nummer, '\\d+.*$', '')
  || lpad(coalesce(substring(m.nummer from '\\d+'), ''), 9, '0')
  || m.nummer
)`;

const SPALTEN = [
  'id',
  'nummer',
  'titel',
  'ressort',
  'einheit',
  'stand',
  'version',
  'handlungsfeld',
  'berichte',
] as const;

export const MASSNAHMEN = anweisung<Massnahmenkurzzeile & { ordnung: string }>()({
  text: `
    SELECT ${MASSNAHMENSPALTEN}, ${ORDNUNG} AS ordnung
    FROM massnahme m
    WHERE ($1::int IS NULL OR m.handlungsfeld = $1)
      AND ($2::text IS NULL OR m.ressort = $2)
      AND ($3::text IS NULL OR m.stand = $3)
      AND ($4::text IS NULL OR coalesce(${LETZTE_AMPEL}, 'unbekannt') = $4)
      AND ($5::text IS NULL OR position(lower($5) IN lower(m.nummer || ' ' || m.titel)) > 0)
      AND ($6::text IS NULL OR (${ORDNUNG}, m.id) > ($6, $7::uuid))
    ORDER BY ${ORDNUNG}, m.id
    LIMIT $8`,
  spalten: [...SPALTEN, 'ordnung'],
});

export const MASSNAHME = anweisung<Massnahmenkurzzeile & { heute: string }>()({
  text: `SELECT ${MASSNAHMENSPALTEN}, kogge_heute()::text AS heute FROM massnahme m WHERE m.id = $1`,
  spalten: [...SPALTEN, 'heute'],
});
