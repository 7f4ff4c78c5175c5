import { datumBerlin, plusTage, zeitpunkt } from '#kalender';
import { neueKennung, type Datenbank, type Transaktion } from '#persistence';
import type { Auftrag, Warteschlangen } from '#queue';
import { einstellungenAus, systemzugriff } from '#runner';
import type { Protokoll } from '#protokoll';
import { LEIHE } from '../leihe.js';
import { jeMandant } from './mandanten.js';
import { packe, type FaelligeNachricht, type Sendung } from './sendungen.js';

/** More in the queue at once would only slow PostgreSQL down; the rest waits in the table. */
const HOECHSTENS_UNTERWEGS = 500;

const FAELLIGE_NACHRICHTEN = `
  SELECT n.id, n.empfaenger_id AS empfaenger, n.fence, w.weise = 'ueberblick' AS ueberblick,
    n.daten ->> 'sammel' AS sammel, n.daten ? 'wortlaut' AS begonnen
  FROM nachricht n
  JOIN person p ON p.id = n.empfaenger_id, LATERAL (SELECT coalesce(p.mail ->> n.gruppe, 'sofort') AS weise) w
  WHERE n.mandant_id = $1
    AND n.stand = 'wartet'
    AND n.faellig_ab <= kogge_jetzt()
    AND (n.lease_bis IS NULL OR n.lease_bis < clock_timestamp())
    AND (w.weise <> 'ueberblick' OR n.faellig_ab <= $2 OR n.daten ? 'sammel')
  ORDER BY n.faellig_ab, n.erstellt_am, n.id
  LIMIT $3
  FOR UPDATE OF n SKIP LOCKED`;

const ABBESTELLTE_NACHRICHTEN = `
  UPDATE nachricht n
  SET stand = 'ohne_mail'
  FROM person p
  WHERE p.id = n.empfaenger_id
    AND n.mandant_id = $1
    AND n.stand = 'wartet'
    AND n.faellig_ab <= kogge_jetzt()
    AND n.lease_bis IS NULL
    AND p.mail ->> n.gruppe = 'aus'`;

const MAILS_DER_STUNDE = `
  SELECT empfaenger_id AS empfaenger, count(DISTINCT coalesce(daten ->> 'sammel', id::text))::int AS mails
  FROM nachricht, (SELECT kogge_jetzt() AS jetzt) j
  WHERE mandant_id = $1
    AND empfaenger_id = ANY ($2::uuid[])
    AND erstellt_am > j.jetzt - interval '3 days'
    AND (
      (stand = 'gesendet' AND gesendet_am BETWEEN j.jetzt - interval '1 hour' AND j.jetzt)
      OR (stand = 'wartet' AND lease_bis > clock_timestamp())
    )
  GROUP BY empfaenger_id`;

const LEIHEN = `
  UPDATE nachricht n
  SET lease_bis = ${LEIHE}, fence = n.fence + 1,
    daten = CASE WHEN s.sammel IS NULL THEN n.daten ELSE n.daten || jsonb_build_object('sammel', s.sammel) END
  FROM jsonb_to_recordset($1::jsonb) AS s(id uuid, sammel text)
  WHERE n.id = s.id`;

/**
 * Leases due messages and hands them to the queue. One worker at a time does it: then the share per hour
 * holds exactly.
 */
export async function uebergibNachrichten(
  datenbank: Datenbank,
  warteschlangen: Warteschlangen,
  { jeStunde, protokoll }: { jeStunde: number; protokoll: Protokoll },
): Promise<number> {
  const { rows: mandanten } = await datenbank.uebergreifend((t) =>
    t.abfrage<{ mandant_id: string }>(`
      SELECT DISTINCT mandant_id
      FROM nachricht
      WHERE stand = 'wartet'
        AND faellig_ab <= kogge_jetzt()
        AND (lease_bis IS NULL OR lease_bis < clock_timestamp())`),
  );
  return jeMandant(
    mandanten.map(({ mandant_id }) => mandant_id),
    { protokoll, ereignis: 'nachrichten' },
    async (mandant) => {
      const jobs = await datenbank.transaktion(systemzugriff(mandant), (t) => lease(t, mandant, jeStunde));
      if (jobs.length > 0) await warteschlangen.gibAb('mail', jobs);
      return jobs.length;
    },
  );
}

async function lease(t: Transaktion, mandant: string, jeStunde: number): Promise<Auftrag<'mail'>[]> {
  const { rows } = await t.abfrage<{
    frei: boolean;
    unterwegs: number;
    jetzt: Date;
    einstellungen: Record<string, unknown> | null;
  }>(
    `
      SELECT pg_try_advisory_xact_lock(hashtextextended('kogge:nachrichten', 0)) AS frei,
        kogge_jetzt() AS jetzt,
        (
          SELECT count(*)
          FROM nachricht
          WHERE stand = 'wartet'
            AND lease_bis > clock_timestamp()
        )::int AS unterwegs,
        kogge_einstellungen($1) AS einstellungen`,
    [mandant],
  );
  const lage = rows[0];
  if (!lage?.frei || lage.unterwegs >= HOECHSTENS_UNTERWEGS) return [];
  const grenze = letzteSammelzeit(lage.jetzt, einstellungenAus(lage.einstellungen).mailUhrzeit);
  await stelleOhneMail(t, mandant);
  const faellige = await liesFaellige(t, mandant, grenze, HOECHSTENS_UNTERWEGS - lage.unterwegs);
  const verbraucht = await mailsDerStunde(t, mandant, faellige);
  const sendungen = packe(
    faellige,
    (empfaenger) => jeStunde - (verbraucht.get(empfaenger) ?? 0),
    neueKennung,
  );
  await setzeLease(t, sendungen);
  return sendungen.map(({ sammel, nachrichten }) => ({
    id:
      sammel === null
        ? `nachricht-${nachrichten[0]?.id}-${(nachrichten[0]?.fence ?? 0) + 1}`
        : `sammel-${sammel}-${Math.max(...nachrichten.map(({ fence }) => fence)) + 1}`,
    payload: { mandant, nachrichten: nachrichten.map(({ id, fence }) => ({ id, fence: fence + 1 })) },
  }));
}

/** Digests go out once a day: what came after that time waits for the next day. */
function letzteSammelzeit(jetzt: Date, uhrzeit: string): string {
  const heute = datumBerlin(jetzt);
  const heutige = zeitpunkt(heute, uhrzeit);
  return (heutige <= jetzt ? heutige : zeitpunkt(plusTage(heute, -1), uhrzeit)).toISOString();
}

async function liesFaellige(
  t: Transaktion,
  mandant: string,
  grenze: string,
  hoechstens: number,
): Promise<FaelligeNachricht[]> {
  const { rows } = await t.abfrage<FaelligeNachricht>(FAELLIGE_NACHRICHTEN, [mandant, grenze, hoechstens]);
  return rows;
}

/** What a person wants no mail about stands in the page only. */
async function stelleOhneMail(t: Transaktion, mandant: string): Promise<void> {
  await t.abfrage(ABBESTELLTE_NACHRICHTEN, [mandant]);
}

/** Mails of the last hour, and those on their way, by person; a digest counts once. */
async function mailsDerStunde(
  t: Transaktion,
  mandant: string,
  faellige: readonly FaelligeNachricht[],
): Promise<Map<string, number>> {
  const personen = [...new Set(faellige.map(({ empfaenger }) => empfaenger))];
  const { rows } = await t.abfrage<{ empfaenger: string; mails: number }>(MAILS_DER_STUNDE, [
    mandant,
    personen,
  ]);
  return new Map(rows.map(({ empfaenger, mails }) => [empfaenger, mails]));
}

/** The lease runs on the real clock of the database, not on the one that the demo may move. */
async function setzeLease(t: Transaktion, sendungen: readonly Sendung[]): Promise<void> {
  const zeilen = sendungen.flatMap(({ sammel, nachrichten }) =>
    nachrichten.map(({ id }) => ({ id, sammel })),
  );
  await t.abfrage(LEIHEN, [JSON.stringify(zeilen)]);
}
