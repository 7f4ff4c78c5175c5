import {
  NUR_MIT_NUMMER,
  type Nachrichtengruppe,
  type Nachrichtenname,
  type Nachrichtenstand,
  type Verfahrensname,
} from '#contract';
import { anweisung, ohneZeilen } from '#persistence';
import type { Meldungsdaten } from '#wortlaut';

export interface Nachrichtenzeile {
  id: string;
  art: Nachrichtenname;
  gruppe: Nachrichtengruppe;
  stelle: string;
  vertritt: string | null;
  stand: Nachrichtenstand;
  verspaetet_tage: number;
  erstellt_am: Date;
  gesendet_am: Date | null;
  gelesen_am: Date | null;
  daten: Meldungsdaten & { frist?: string; fuer?: string };
  vorgang: string | null;
  nummer: string | null;
  gegenstand: string | null;
  verfahren: Verfahrensname | null;
  definition_id: string | null;
  definition_version: number | null;
  /** State of the Vorgang when the message arose. */
  zustand: string | null;
}

/** Messages to a person ($1): those about no Vorgang, and those of a Vorgang that she may see today. */
const MEINE = `
  nachricht n
  LEFT JOIN vorgang v ON v.id = n.vorgang_id
  WHERE n.empfaenger_id = $1
    AND n.stand <> 'entfallen'
    AND (n.vorgang_id IS NULL OR v.id IS NOT NULL OR n.art = ANY ('{${NUR_MIT_NUMMER.join()}}'))`;

/** $2 only unread ones $3 group $4 $5 cursor $6 so many */
export const NACHRICHTEN = anweisung<Nachrichtenzeile>()({
  text: `
    SELECT n.id, n.art, n.gruppe, n.stelle, vertretener(n.empfaenger_id::text, n.vertritt_id) AS vertritt,
      n.stand, n.verspaetet_tage, n.erstellt_am, n.gesendet_am, n.gelesen_am, n.daten, v.id AS vorgang,
      coalesce(v.nummer, n.daten ->> 'nummer') AS nummer, v.titel AS gegenstand, v.art AS verfahren,
      v.definition_id, v.definition_version, coalesce(n.daten ->> 'zustand', v.zustand) AS zustand
    FROM ${MEINE}
      AND ($2::text IS NULL OR n.gelesen_am IS NULL)
      AND ($3::text IS NULL OR n.gruppe = $3)
      AND ($4::timestamptz IS NULL OR (n.erstellt_am, n.id) < ($4, $5::uuid))
    ORDER BY n.erstellt_am DESC, n.id DESC
    LIMIT $6`,
  spalten: [
    'id',
    'art',
    'gruppe',
    'stelle',
    'vertritt',
    'stand',
    'verspaetet_tage',
    'erstellt_am',
    'gesendet_am',
    'gelesen_am',
    'daten',
    'vorgang',
    'nummer',
    'gegenstand',
    'verfahren',
    'definition_id',
    'definition_version',
    'zustand',
  ],
});

export const UNGELESENE = anweisung<{ anzahl: number }>()({
  text: `SELECT count(*)::int AS anzahl FROM ${MEINE} AND n.gelesen_am IS NULL`,
  spalten: ['anzahl'],
});

/** One message ($2) of hers, once: the first reading counts. */
export const GELESEN = ohneZeilen(`
  UPDATE nachricht
  SET gelesen_am = coalesce(gelesen_am, kogge_jetzt())
  WHERE id IN (SELECT n.id FROM ${MEINE} AND n.id = $2)`);

/** All that had come by an instant ($2), the ones that the list does not show as well. */
export const ALLE_GELESEN = ohneZeilen(`
  UPDATE nachricht
  SET gelesen_am = kogge_jetzt()
  WHERE empfaenger_id = $1
    AND gelesen_am IS NULL
    AND erstellt_am <= $2`);
