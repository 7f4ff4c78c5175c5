import type { Tagesordnungsteil } from '#contract';
import { anweisung } from '#persistence';
import { WARTET_AUF_SITZUNG } from '#runner';

interface Wartende {
  id: string;
  nummer: string;
  titel: string;
  federfuehrung: string;
  zustand: string;
  definition_id: string;
  definition_version: number;
  teil: Tagesordnungsteil | null;
  topNummer: number | null;
}

export const WARTENDE = anweisung<Wartende>()({
  text: `
    SELECT v.id, v.nummer, v.titel, v.federfuehrung, v.zustand, v.definition_id, v.definition_version, p.teil,
      p.nummer AS "topNummer"
    FROM vorgang v
    LEFT JOIN top p ON p.vorgang_id = v.id AND p.sitzung_id = v.sitzung_id AND p.ergebnis IS NULL
    WHERE v.sitzung_id = $1
      AND ${WARTET_AUF_SITZUNG}
    ORDER BY p.teil, p.nummer, v.zustand, v.nummer`,
  spalten: [
    'id',
    'nummer',
    'titel',
    'federfuehrung',
    'zustand',
    'definition_id',
    'definition_version',
    'teil',
    'topNummer',
  ],
});

/** How many there are, also of those that the reader may not see. */
export const ANZAHL = anweisung<{ anzahl: number }>()({
  text: 'SELECT kogge_wartende($1) AS anzahl',
  spalten: ['anzahl'],
});

export const UNBESTAETIGTE = anweisung<{ id: string; nummer: string; titel: string }>()({
  text: `
    SELECT o.id, o.nummer, o.titel
    FROM top p
    JOIN auftrag a ON a.quelle_id = p.vorgang_id
    JOIN vorgang o ON o.id = a.vorgang_id
    WHERE p.sitzung_id = $1
      AND o.zustand = 'vorgeschlagen'
    ORDER BY o.nummer`,
  spalten: ['id', 'nummer', 'titel'],
});
