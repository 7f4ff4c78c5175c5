import type { Nachrichtengruppe } from '#contract';
import { anweisung, ohneZeilen } from '#persistence';
import { LEIHE } from '../leihe.js';
import type { Ruhezeit } from './ruhezeit.js';
import type { FaelligeNachricht } from './sendungen.js';

/** Whether this worker may hand over, and how much is on its way. */
interface Sendelage {
  frei: boolean;
  jetzt: Date;
  unterwegs: number;
  einstellungen: Record<string, unknown> | null;
}

export const MANDANTEN_MIT_NACHRICHTEN = anweisung<{ mandant_id: string }>()({
  text: `
    SELECT DISTINCT mandant_id
    FROM nachricht
    WHERE stand = 'wartet'
      AND faellig_ab <= kogge_jetzt()
      AND (lease_bis IS NULL OR lease_bis < clock_timestamp())`,
  spalten: ['mandant_id'],
});

export const SENDELAGE = anweisung<Sendelage>()({
  text: `
    SELECT pg_try_advisory_xact_lock(hashtextextended('kogge:nachrichten', 0)) AS frei,
      kogge_jetzt() AS jetzt,
      (
        SELECT count(*)
        FROM nachricht
        WHERE stand = 'wartet'
          AND lease_bis > clock_timestamp()
      )::int AS unterwegs,
      kogge_einstellungen($1) AS einstellungen`,
  spalten: ['frei', 'jetzt', 'unterwegs', 'einstellungen'],
});

/** Who wants quiet hours among those to whom something is due. */
export const RUHEWUENSCHE = anweisung<{ person: string; ruhe: Ruhezeit }>()({
  text: `
    SELECT p.id AS person, p.mail -> 'ruhe' AS ruhe
    FROM person p
    WHERE p.mandant_id = $1
      AND p.mail ? 'ruhe'
      AND EXISTS (
        SELECT 1
        FROM nachricht n
        WHERE n.empfaenger_id = p.id
          AND n.mandant_id = $1
          AND n.stand = 'wartet'
          AND n.faellig_ab <= kogge_jetzt()
      )`,
  spalten: ['person', 'ruhe'],
});

/** Not even quiet hours keep back what is about rights or the system, and a deadline on its last day. */
const UNAUFSCHIEBBAR = `(
        n.gruppe = '${'alarme' satisfies Nachrichtengruppe}'
        OR (
          n.gruppe = '${'fristen' satisfies Nachrichtengruppe}'
          AND n.daten ->> 'termin' = kogge_heute()::text
        )
      )`;

/** $4: for whom it is quiet now. */
export const FAELLIGE_NACHRICHTEN = anweisung<FaelligeNachricht>()({
  text: `
    SELECT n.id, n.empfaenger_id AS empfaenger, n.fence, w.weise = 'ueberblick' AS ueberblick,
      n.daten ->> 'sammel' AS sammel, n.daten ?| '{wortlaut,adresse}' AS allein
    FROM nachricht n
    JOIN person p
      ON p.id = n.empfaenger_id, LATERAL (SELECT coalesce(p.mail ->> n.gruppe, 'sofort') AS weise) w
    WHERE n.mandant_id = $1
      AND n.stand = 'wartet'
      AND n.faellig_ab <= kogge_jetzt()
      AND (n.lease_bis IS NULL OR n.lease_bis < clock_timestamp())
      AND (w.weise <> 'ueberblick' OR n.faellig_ab <= $2 OR n.daten ? 'sammel')
      AND (n.empfaenger_id <> ALL ($4::uuid[]) OR ${UNAUFSCHIEBBAR})
    ORDER BY n.faellig_ab, n.erstellt_am, n.id
    LIMIT $3
    FOR UPDATE OF n SKIP LOCKED`,
  spalten: ['id', 'empfaenger', 'fence', 'ueberblick', 'sammel', 'allein'],
});

export const ABBESTELLTE_NACHRICHTEN = ohneZeilen(`
  UPDATE nachricht n
  SET stand = 'ohne_mail'
  FROM person p
  WHERE p.id = n.empfaenger_id
    AND n.mandant_id = $1
    AND n.stand = 'wartet'
    AND n.faellig_ab <= kogge_jetzt()
    AND n.lease_bis IS NULL
    AND p.mail ->> n.gruppe = 'aus'`);

export const MAILS_DER_STUNDE = anweisung<{ empfaenger: string; mails: number }>()({
  text: `
    SELECT empfaenger_id AS empfaenger, count(DISTINCT coalesce(daten ->> 'sammel', id::text))::int AS mails
    FROM nachricht, (SELECT kogge_jetzt() AS jetzt) j
    WHERE mandant_id = $1
      AND empfaenger_id = ANY ($2::uuid[])
      AND erstellt_am > j.jetzt - interval '3 days'
      AND (
        (stand = 'gesendet' AND gesendet_am BETWEEN j.jetzt - interval '1 hour' AND j.jetzt)
        OR (stand = 'wartet' AND lease_bis > clock_timestamp())
      )
    GROUP BY empfaenger_id`,
  spalten: ['empfaenger', 'mails'],
});

export const LEIHEN = ohneZeilen(`
  UPDATE nachricht n
  SET lease_bis = ${LEIHE}, fence = n.fence + 1,
    daten = CASE WHEN s.sammel IS NULL THEN n.daten ELSE n.daten || jsonb_build_object('sammel', s.sammel) END
  FROM jsonb_to_recordset($1::jsonb) AS s(id uuid, sammel text)
  WHERE n.id = s.id`);
