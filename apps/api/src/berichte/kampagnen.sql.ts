import { anweisung } from '#persistence';
import { ABGEGEBEN } from '#runner';
import type { Berichtsinhalt } from '#dokumente';
import type { Massnahmeninhalt } from '#dokumente';
import type { kampagneAnsicht } from '#contract';
import type { kampagneKurz } from '#contract';
import type { z } from 'zod';

export interface Kurzzeile extends Omit<Kurz, 'zustandTitel' | 'beendetAm'> {
  definition_id: string;
  definition_version: number;
  version: number;
  beendet_am: Date | null;
  gremien: Record<string, string | null>;
  vorlage: Vorlagenzeile | null;
}

export type Kurz = z.infer<typeof kampagneKurz>;

export interface Vorlagenzeile {
  id: string;
  nummer: string;
  titel: string;
  definition_id: string;
  definition_version: number;
  zustand: string;
}

export interface Beitrag extends Omit<
  Ansicht['berichte'][number],
  'zustandTitel' | 'offeneWarnungen' | 'seit' | 'kurzeinschaetzung' | 'fertig'
> {
  definition_id: string;
  definition_version: number;
  inhalt: Berichtsinhalt;
  vorjahr: Berichtsinhalt | null;
  register: Massnahmeninhalt;
  geaendert_am: Date;
}

export type Ansicht = z.infer<typeof kampagneAnsicht>;

/** Late: due yesterday or before, and not delivered. */
const UEBERFAELLIG = `(o.zustand <> ALL ('{${ABGEGEBEN.join(',')}}') AND k.faellig < kogge_heute())`;
/** A campaign with what its list says. */
const KURZ = `
  v.id, v.nummer, k.jahr, v.zustand, v.definition_id, v.definition_version, v.version,
  k.faellig::text AS faellig, v.beendet_am, v.stand #> '{context,gremien}' AS gremien, zahlen.gesamt,
  zahlen.frei, zahlen.ueberfaellig,
  (
    SELECT jsonb_build_object(
      'id', w.id, 'nummer', w.nummer, 'titel', w.titel, 'definition_id', w.definition_id,
      'definition_version', w.definition_version, 'zustand', w.zustand
    )
    FROM vorgang w
    WHERE w.id = k.vorlage_id
  ) AS vorlage
  FROM kampagne k
  JOIN vorgang v ON v.id = k.vorgang_id
  CROSS JOIN LATERAL kampagnenzahlen(v.id, '{${ABGEGEBEN.join(',')}}') zahlen`;

const SPALTEN = [
  'id',
  'nummer',
  'jahr',
  'zustand',
  'definition_id',
  'definition_version',
  'version',
  'faellig',
  'beendet_am',
  'gremien',
  'gesamt',
  'frei',
  'ueberfaellig',
  'vorlage',
] as const;

export const KAMPAGNEN = anweisung<Kurzzeile>()({
  text: `
    SELECT ${KURZ}
    WHERE $1::text IS NULL
      OR (k.jahr, v.id) < ($1::int, $2::uuid)
    ORDER BY k.jahr DESC, v.id DESC
    LIMIT $3`,
  spalten: SPALTEN,
});

export const KAMPAGNE = anweisung<Kurzzeile>()({ text: `SELECT ${KURZ} WHERE v.id = $1`, spalten: SPALTEN });

/** The reports of a campaign, with those of the year before. */
export const BEITRAEGE = anweisung<Beitrag>()({
  text: `
    SELECT o.id AS vorgang, b.id AS bericht,
      jsonb_build_object('id', m.id, 'nummer', m.nummer, 'titel', m.titel) AS massnahme,
      o.federfuehrung AS ressort, o.zustand, o.definition_id, o.definition_version, b.inhalt,
      a.inhalt ->> 'kurzeinschaetzung' AS "kurzeinschaetzungVorjahr", ${UEBERFAELLIG} AS ueberfaellig,
      o.geaendert_am, o.zustaendig, a.inhalt AS vorjahr, m.inhalt AS register
    FROM bericht b
    JOIN vorgang o ON o.id = b.vorgang_id
    JOIN kampagne k ON k.vorgang_id = b.kampagne_id
    JOIN massnahme m ON m.id = b.massnahme_id
    LEFT JOIN bericht a ON a.mandant_id = b.mandant_id
      AND a.massnahme_id = b.massnahme_id
      AND a.jahr = b.jahr - 1
      AND a.zeitraum = 'jahr'
    WHERE b.kampagne_id = $1`,
  spalten: [
    'vorgang',
    'bericht',
    'massnahme',
    'ressort',
    'zustand',
    'definition_id',
    'definition_version',
    'inhalt',
    'kurzeinschaetzungVorjahr',
    'ueberfaellig',
    'geaendert_am',
    'zustaendig',
    'vorjahr',
    'register',
  ],
});
