import type { z } from 'zod';
import type { abschnittAnsicht } from '#contract';
import { anweisung } from '#persistence';
import type { Fassungsinhalt } from './vergleichen.js';

export const TEXTE = anweisung<z.infer<typeof abschnittAnsicht>>()({
  text: `
    SELECT l AS buchstabe, coalesce(a.text, '') AS text, coalesce(a.version, 0) AS version,
      coalesce(a.fertig, false) AS fertig,
      (SELECT name FROM person WHERE id = a.geaendert_von) AS "geaendertVon",
      to_char(a.geaendert_am AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "geaendertAm"
    FROM unnest($2::text[]) l
    LEFT JOIN lesetext a ON a.vorgang_id = $1 AND a.buchstabe = l
    ORDER BY l`,
  spalten: ['buchstabe', 'text', 'version', 'fertig', 'geaendertVon', 'geaendertAm'],
});

/** `arbeitsstand`: the working text; whoever it does not belong to reads the last Fassung. */
export const LESESTAND = anweisung<Fassungsinhalt & { arbeitsstand: boolean }>()({
  text: `
    SELECT v.titel, v.untertitel,
      (SELECT jsonb_object_agg(buchstabe, text) FROM lesetext WHERE vorgang_id = v.id) AS abschnitte,
      (
        SELECT jsonb_agg(jsonb_build_object('name', a.name, 'sha256', a.sha256))
        FROM leseanlage a
        WHERE a.vorgang_id = v.id
      ) AS anlagen,
      v.zugang_arbeit && app_subjekte()
      OR app_leiht()
      AND geliehen(v.zugang_arbeit, v.art, v.id) AS "arbeitsstand"
    FROM vorgang v
    WHERE v.id = $1`,
  spalten: ['titel', 'untertitel', 'abschnitte', 'anlagen', 'arbeitsstand'],
});
