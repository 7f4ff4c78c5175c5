import { anweisung } from '#persistence';
import { KURZNAMEN, KURZSPALTEN } from '../vorgaenge/vorgang.ansicht.js';
import type { Kurzzeile } from '../vorgaenge/vorgang.ansicht.js';
import type { beschlussAnsicht } from '#contract';
import type { z } from 'zod';

export type Beschlusszeile = Kurzzeile &
  Pick<Beschluss, 'beschlossenAm' | 'ergebnis' | 'teil' | 'top' | 'ziffern'> & {
    auftraege: Auftragszeile[];
    sortierung: string;
  };

export type Beschluss = z.infer<typeof beschlussAnsicht>;

export type Auftragszeile = Omit<Beschluss['auftraege'][number], 'zustandTitel'> & {
  definition_id: string;
  definition_version: number;
};

const spalten = [
  ...KURZNAMEN,
  'beschlossenAm',
  'sortierung',
  'ergebnis',
  'teil',
  'top',
  'ziffern',
  'auftraege',
] as const;

const AUSWAHL = `
  SELECT ${KURZSPALTEN}, p.beschlossen_am::text AS "beschlossenAm",
    coalesce(p.beschlossen_am, '1900-01-01')::text AS sortierung, p.ergebnis, p.teil, p.nummer AS top,
    z.ziffern, coalesce(a.auftraege, '[]') AS auftraege
  FROM vorgang v
  JOIN LATERAL (
    SELECT jsonb_agg(jsonb_build_object('nr', nr, 'text', text, 'typ', typ) ORDER BY folge) AS ziffern
    FROM ziffer
    WHERE vorgang_id = v.id
  ) z ON z.ziffern IS NOT NULL
  LEFT JOIN LATERAL (
    SELECT ergebnis, teil, nummer, beschlossen_am
    FROM top
    WHERE vorgang_id = v.id
      AND ergebnis IS NOT NULL
    ORDER BY beschlossen_am DESC
    LIMIT 1
  ) p ON true
  LEFT JOIN LATERAL (
    SELECT jsonb_agg(
      jsonb_build_object(
        'id', av.id, 'nummer', av.nummer, 'ziffer', auf.ziffer_nr, 'text', auf.text, 'zustand', av.zustand,
        'definition_id', av.definition_id, 'definition_version', av.definition_version,
        'adressat', av.stand #> '{context,adressat}', 'faellig', auf.faellig,
        'beendet', av.beendet_am IS NOT NULL
      ) ORDER BY auf.ziffer_nr,
      auf.lauf
    ) AS auftraege
    FROM auftrag auf
    JOIN vorgang av ON av.id = auf.vorgang_id
    WHERE auf.quelle_id = v.id
  ) a ON true`;

export const BESCHLUESSE = anweisung<Beschlusszeile>()({
  text: `
    ${AUSWAHL}
    WHERE ($1::text IS NULL OR v.federfuehrung = $1)
      AND ($2::int IS NULL OR extract(year FROM p.beschlossen_am) = $2)
      AND ($3::text IS NULL OR (a.auftraege IS NOT NULL) = ($3 = 'ja'))
      AND ($4::date IS NULL OR (coalesce(p.beschlossen_am, '1900-01-01'), v.id) < ($4, $5::uuid))
    ORDER BY coalesce(p.beschlossen_am, '1900-01-01') DESC, v.id DESC
    LIMIT $6`,
  spalten,
});

/** What became of one Vorgang; no row before it is decided. */
export const BESCHLUSS_VON = anweisung<Beschlusszeile>()({
  text: `
    ${AUSWAHL}
    WHERE v.id = $1`,
  spalten,
});
