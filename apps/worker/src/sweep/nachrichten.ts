import { datumBerlin, plusTage, zeitpunkt } from '#kalender';
import { neueKennung, type Datenbank, type Transaktion } from '#persistence';
import type { Auftrag, Warteschlangen } from '#queue';
import { einstellungenAus, systemzugriff } from '#runner';
import type { Protokoll } from '#protokoll';
import { jeMandant } from './mandanten.js';
import {
  ABBESTELLTE_NACHRICHTEN,
  FAELLIGE_NACHRICHTEN,
  LEIHEN,
  MAILS_DER_STUNDE,
  MANDANTEN_MIT_NACHRICHTEN,
  RUHEWUENSCHE,
  SENDELAGE,
} from './nachrichten.sql.js';
import { ruht } from './ruhezeit.js';
import { packe, type FaelligeNachricht, type Sendung } from './sendungen.js';

/** More in the queue at once would only slow PostgreSQL down; the rest waits in the table. */
const HOECHSTENS_UNTERWEGS = 500;

/**
 * Leases due messages and hands them to the queue. One worker at a time does it: then the share per hour
 * holds exactly.
 */
export async function uebergibNachrichten(
  datenbank: Datenbank,
  warteschlangen: Warteschlangen,
  { jeStunde, protokoll }: { jeStunde: number; protokoll: Protokoll },
): Promise<number> {
  const { rows: mandanten } = await datenbank.uebergreifend((t) => t.abfrage(MANDANTEN_MIT_NACHRICHTEN));
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
  const { rows } = await t.abfrage(SENDELAGE, [mandant]);
  const lage = rows[0];
  if (!lage?.frei || lage.unterwegs >= HOECHSTENS_UNTERWEGS) return [];
  const grenze = letzteSammelzeit(lage.jetzt, einstellungenAus(lage.einstellungen).mailUhrzeit);
  await stelleOhneMail(t, mandant);
  const ruhende = await liesRuhende(t, mandant, lage.jetzt);
  const { rows: faellige } = await t.abfrage(FAELLIGE_NACHRICHTEN, [
    mandant,
    grenze,
    HOECHSTENS_UNTERWEGS - lage.unterwegs,
    ruhende,
  ]);
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

/** For whom it is quiet now: their mails wait, and leave with the first look after it. */
async function liesRuhende(t: Transaktion, mandant: string, jetzt: Date): Promise<string[]> {
  const { rows } = await t.abfrage(RUHEWUENSCHE, [mandant]);
  return rows.filter(({ ruhe }) => ruht(jetzt, ruhe)).map(({ person }) => person);
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
  const { rows } = await t.abfrage(MAILS_DER_STUNDE, [mandant, personen]);
  return new Map(rows.map(({ empfaenger, mails }) => [empfaenger, mails]));
}

/** The lease runs on the real clock of the database, not on the one that the demo may move. */
async function setzeLease(t: Transaktion, sendungen: readonly Sendung[]): Promise<void> {
  const zeilen = sendungen.flatMap(({ sammel, nachrichten }) =>
    nachrichten.map(({ id }) => ({ id, sammel })),
  );
  await t.abfrage(LEIHEN, [JSON.stringify(zeilen)]);
}
