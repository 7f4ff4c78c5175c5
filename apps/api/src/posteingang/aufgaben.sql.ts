import { anweisung } from '#persistence';
import { KURZNAMEN, KURZSPALTEN } from '../vorgaenge/vorgang.ansicht.js';
import type { Kurzzeile } from '../vorgaenge/vorgang.ansicht.js';
import type { Vorgangszeile } from '#runner';
import { VEROEFFENTLICHUNGEN, type aufgabeAnsicht } from '#contract';
import { akteurname } from '../vorgaenge/verlauf/akteurname.js';
import { wartetAuf } from './stellen.js';
import type { z } from 'zod';

export interface Merkmale {
  id: string;
  art: string;
  zustaendig: string[];
  zustand: string;
  definition_id: string;
  definition_version: number;
  federfuehrung: string;
  neu: boolean;
  ruht: boolean;
  ueberfaellig: boolean;
}

export type Erledigtzeile = Pick<
  Vorgangszeile,
  'id' | 'nummer' | 'titel' | 'zustand' | 'definition_id' | 'definition_version' | 'definition_hash'
> & {
  stufe: Aufgabe['stufe'];
  seq: number;
  handlung: string;
  zeit: Date;
  vertritt: string | null;
  rolle: string | null;
  ressort: string | null;
};

export type Aufgabe = z.infer<typeof aufgabeAnsicht>;

export type Aufgabenzeile = Kurzzeile & {
  jetzt: Date;
  sortierung: Date;
  gesehen: number | null;
  wiedervorlage: string | null;
  rueckgabe: string | null;
  /** Acts of others since then, the latest first. */
  seither: { anzahl: number; letzte: { handlung: string; name: string | null }[] | null };
};

/** A task is put aside while its day is still to come, its deadline too, and the Vorgang is where it was. */
const RUHT = `(
  w.am > kogge_heute()
  AND w.zustand = v.zustand
  AND (v.frist_am IS NULL OR v.frist_am > kogge_jetzt())
)`;

/**
 * The Mandant is named although row-level security asks for it too: an index is only taken for a condition that the
 * policy does not have to guard, and `&&` on an array is none of them.
 */
const AUFGABEN = `
  vorgang v
  LEFT JOIN gesehen g ON g.person_id = $2 AND g.vorgang_id = v.id
  LEFT JOIN wiedervorlage w ON w.person_id = $2 AND w.vorgang_id = v.id
  WHERE v.mandant_id = $3
    AND v.beendet_am IS NULL
    AND ${wartetAuf('$1')}`;

/** The order of the inbox: by deadline, then what has none, then what is only followed. */
const RANG = `
  CASE
    WHEN v.art = 'senatsvorlage' AND v.zustand IN ('${VEROEFFENTLICHUNGEN.join("', '")}') THEN '9999-12-01'::timestamptz
    ELSE coalesce(v.frist_am, '9999-01-01')
  END`;

/** How many of them are told. */
const ERZAEHLTE = 3;
const SEITHER = `
  (
    SELECT jsonb_build_object(
      'anzahl', count(*),
      'letzte', jsonb_agg(
        jsonb_build_object('handlung', s.handlung, 'name', ${akteurname('s.akteur')}) ORDER BY s.rang
      ) FILTER (WHERE s.rang <= ${ERZAEHLTE})
    )
    FROM (
      SELECT p.handlung, p.akteur, row_number() OVER (ORDER BY p.vorgang_version DESC) AS rang
      FROM pruefpfad p
      WHERE p.vorgang_id = v.id
        AND p.vorgang_version > g.version
        AND p.akteur <> $2::text
    ) s
  )`;

export const AUFGABENLISTE = anweisung<Aufgabenzeile>()({
  text: `
    SELECT ${KURZSPALTEN}, kogge_jetzt() AS jetzt, ${RANG} AS sortierung, g.version AS gesehen,
      v.stand #>> '{context,rueckgabe,grund}' AS rueckgabe,
      CASE WHEN ${RUHT} THEN w.am::text END AS wiedervorlage, ${SEITHER} AS seither
    FROM ${AUFGABEN}
      AND ($4::text IS NULL OR v.zustand = $4)
      AND ($5::text IS NULL OR v.federfuehrung = $5)
      AND ($6::text IS NULL OR g.version IS DISTINCT FROM v.version)
      AND coalesce(${RUHT}, false) = ($7::text IS NOT NULL)
      AND ($8::timestamptz IS NULL OR (${RANG}, v.id) > ($8, $9::uuid))
    ORDER BY ${RANG}, v.id
    LIMIT $10`,
  spalten: [...KURZNAMEN, 'jetzt', 'sortierung', 'gesehen', 'wiedervorlage', 'rueckgabe', 'seither'],
});

export const MERKMALE = anweisung<Merkmale>()({
  text: `
    SELECT v.id, v.art, v.zustaendig, v.zustand, v.definition_id, v.definition_version, v.federfuehrung,
      g.version IS DISTINCT FROM v.version AS neu, coalesce(${RUHT}, false) AS ruht,
      coalesce(v.frist_am < kogge_jetzt(), false) AS ueberfaellig
    FROM ${AUFGABEN}`,
  spalten: [
    'id',
    'art',
    'zustaendig',
    'zustand',
    'definition_id',
    'definition_version',
    'federfuehrung',
    'neu',
    'ruht',
    'ueberfaellig',
  ],
});

export const ERLEDIGTES = anweisung<Erledigtzeile>()({
  text: `
    SELECT p.seq, p.handlung, p.zeit, vertretener(p.akteur, p.vertritt) AS vertritt,
      p.eintrag #>> '{amt,rolle}' AS rolle, p.eintrag #>> '{amt,ressort}' AS ressort, v.id, v.nummer, v.titel,
      v.stufe, v.zustand, v.definition_id, v.definition_version, v.definition_hash
    FROM pruefpfad p
    JOIN vorgang v ON v.id = p.vorgang_id
    WHERE p.akteur = $1
      AND p.vorgang_id IS NOT NULL
      AND p.zeit > kogge_jetzt() - make_interval(days => $2)
      AND ($3::bigint IS NULL OR p.seq < $3)
    ORDER BY p.seq DESC
    LIMIT $4`,
  spalten: [
    'seq',
    'handlung',
    'zeit',
    'vertritt',
    'rolle',
    'ressort',
    'id',
    'nummer',
    'titel',
    'stufe',
    'zustand',
    'definition_id',
    'definition_version',
    'definition_hash',
  ],
});
