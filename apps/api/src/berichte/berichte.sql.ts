import { anweisung } from '#persistence';
import { BERICHTSSPALTEN, type Berichtszeile } from './berichte.ansicht.js';
import type { berichtKurz } from '#contract';
import type { z } from 'zod';
import { AMPEL } from './massnahmen.sql.js';

export type Kurzzeile = Omit<Kurz, 'zustandTitel'> & {
  definition_id: string | null;
  definition_version: number | null;
};

export type Kurz = z.infer<typeof berichtKurz>;

export const BERICHTE = anweisung<Kurzzeile>()({
  text: `
    SELECT b.id AS bericht, b.jahr, ${AMPEL} AS kurzeinschaetzung,
      CASE WHEN v.id IS NULL THEN 'import' ELSE 'kampagne' END AS herkunft, v.id AS vorgang, v.zustand,
      v.definition_id, v.definition_version,
      CASE
        WHEN m.id IS NOT NULL THEN jsonb_build_object('id', m.id, 'nummer', m.nummer, 'titel', m.titel)
      END AS massnahme,
      b.quelle ->> 'nummer' AS "nummerImDokument",
      coalesce(b.quelle ->> 'bezeichnung', m.titel, '') AS bezeichnung,
      coalesce(v.federfuehrung, m.ressort, b.quelle ->> 'ressort') AS ressort, b.befunde
    FROM bericht b
    LEFT JOIN vorgang v ON v.id = b.vorgang_id
    LEFT JOIN massnahme m ON m.id = b.massnahme_id
    WHERE ($1::int IS NULL OR b.jahr = $1)
      AND ($2::uuid IS NULL OR b.massnahme_id = $2)
      AND ($3::text IS NULL OR b.massnahme_id IS NULL)
      AND ($4::text IS NULL OR (coalesce(b.jahr, 0), b.id) < ($4::int, $5::uuid))
    ORDER BY coalesce(b.jahr, 0) DESC, b.id DESC
    LIMIT $6`,
  spalten: [
    'bericht',
    'jahr',
    'kurzeinschaetzung',
    'herkunft',
    'vorgang',
    'zustand',
    'definition_id',
    'definition_version',
    'massnahme',
    'nummerImDokument',
    'bezeichnung',
    'ressort',
    'befunde',
  ],
});

const SPALTEN = [
  'id',
  'version',
  'jahr',
  'inhalt',
  'befunde',
  'kampagne',
  'quelle',
  'quelle_sha256',
  'nummer_im_dokument',
  'bezeichnung',
  'vorgang',
  'nummer',
  'zustand',
  'definition_id',
  'definition_version',
  'ressort',
  'massnahme',
  'register',
  'vorjahr',
] as const;

export const BERICHT = anweisung<Berichtszeile>()({
  text: `SELECT ${BERICHTSSPALTEN} WHERE b.id = $1`,
  spalten: SPALTEN,
});

export const BERICHTE_DER_KAMPAGNE = anweisung<Berichtszeile>()({
  text: `SELECT ${BERICHTSSPALTEN} WHERE b.kampagne_id = $1`,
  spalten: SPALTEN,
});
