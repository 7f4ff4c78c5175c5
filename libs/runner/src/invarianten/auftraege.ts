import { perAbfrage, type Invariante } from './invariante.js';

/** Of the Aufträge that began under these rules; older ones have no `gesetzt_am`. */
const NEUE = ` auftrag a JOIN vorgang v ON v.id = a.vorgang_id WHERE a.gesetzt_am IS NOT NULL`;
const ERFUELLT = `v.zustand IN ('erfuellt', 'erfuelltVerspaetet')`;

/** Obligations: what fulfils them, by which day, on what an extension rests, how a rhythm counts. */
export const auftragsinvarianten: Invariante[] = [
  perAbfrage(
    'I-60',
    'Jeden erfüllten Auftrag erledigt eine spätere Vorlage seines Adressaten oder die Feststellung der Senatskanzlei',
    {
      alle: NEUE,
      verstoesse: `
        SELECT a.vorgang_id
        FROM ${NEUE}
          AND ${ERFUELLT}
          AND a.erledigt_durch IS NULL
          AND (
            a.vorlage_id IS NULL
            OR a.vorlage_id = a.quelle_id
            OR NOT kogge_vom_adressaten(a.vorlage_id, v.stand)
            OR coalesce(kogge_beschlossen_am(a.vorlage_id), a.gesetzt_am) <= a.gesetzt_am
          )`,
    },
  ),
  perAbfrage('I-61', 'Ein Auftrag gilt genau dann als rechtzeitig erfüllt, wenn der Tag der Sitzung es war', {
    alle: NEUE,
    verstoesse: `
      SELECT a.vorgang_id, v.zustand, a.erfuellt_am::text AS datum
      FROM ${NEUE}
        AND ${ERFUELLT}
        AND (v.zustand = 'erfuellt') IS DISTINCT FROM (a.erfuellt_am <= coalesce(a.faellig, a.erfuellt_am))`,
  }),
  perAbfrage('I-62', 'Aufhebung und längere Verlängerung eines Auftrags beruhen auf einem Beschluss', {
    alle: NEUE,
    verstoesse: `
      SELECT a.vorgang_id, v.zustand
      FROM ${NEUE}
        AND (
          (v.zustand = 'aufgehoben' AND NOT coalesce(kogge_ist_beschluss(a.aufgehoben_durch), false))
          OR (
            a.faellig > (
              a.erste_frist + make_interval(
                months => coalesce((kogge_einstellungen(a.mandant_id) ->> 'amtsverlaengerungMonate')::int, 1)
              )
            )::date
            AND NOT coalesce(kogge_ist_beschluss(a.verlaengert_durch), false)
          )
        )`,
  }),
  perAbfrage('I-63', 'Jeder Lauf eines wiederkehrenden Auftrags zählt vom ersten Termin des Rhythmus', {
    alle: `${NEUE} AND a.frist_art = 'wiederkehrend'`,
    verstoesse: `
      SELECT a.vorgang_id
      FROM ${NEUE}
        AND v.stand #>> '{context,wiederholung}' IS NOT NULL
        AND EXISTS (
          SELECT 1
          FROM auftrag e
          WHERE e.quelle_id = a.quelle_id
            AND e.ziffer_nr = a.ziffer_nr
            AND e.frist_original = a.frist_original
            AND e.lauf = 1
            AND e.gesetzt_am IS NOT NULL
            AND a.lauf > 1
            AND (v.stand #>> '{context,rhythmusAb}')::date IS DISTINCT FROM e.erste_frist
        )`,
  }),
  perAbfrage(
    'I-64',
    'Ein Auftrag, dessen erfüllender Beschluss weggefallen ist, steht wieder zur Bestätigung',
    {
      alle: NEUE,
      verstoesse: `
        SELECT a.vorgang_id
        FROM ${NEUE}
          AND ${ERFUELLT}
          AND EXISTS (
            SELECT 1
            FROM vorgang o
            WHERE o.id = a.vorlage_id
              AND o.zustand IN ('abgelehnt', 'zurueckgezogen')
          )
          AND NOT EXISTS (
            SELECT 1
            FROM auftrag n
            WHERE n.quelle_id = a.quelle_id
              AND n.ziffer_nr = a.ziffer_nr
              AND n.frist_original IS NOT DISTINCT FROM a.frist_original
              AND n.lauf > a.lauf
          )`,
    },
  ),
  perAbfrage(
    'I-65',
    'Ein Termin, der nicht nach der Sitzung liegt, die den Auftrag erteilt hat, ist begründet',
    {
      alle: NEUE,
      verstoesse: `
        SELECT a.vorgang_id, a.erste_frist::text AS datum
        FROM ${NEUE}
          AND v.zustand <> 'vorgeschlagen'
          AND a.erste_frist <= a.gesetzt_am
          AND v.stand #>> '{context,terminGrund}' IS NULL`,
    },
  ),
  perAbfrage('I-66', 'Verantwortlich für einen Auftrag ist eine Person aus dem Haus, das ihn erledigt', {
    alle: NEUE,
    verstoesse: `
      SELECT a.vorgang_id
      FROM ${NEUE}
        AND a.verantwortlich_id IS NOT NULL
        AND NOT EXISTS (
          SELECT 1
          FROM amt
          WHERE amt.person_id = a.verantwortlich_id
            AND (v.stand #> '{context,adressat}') ? amt.ressort
        )`,
  }),
];
