import { ERGEBNISSE_OHNE_BERATUNG, TOP_ERGEBNISSE } from '#contract';
import { ohneZeilen, type Transaktion } from '#persistence';
import { wirdGemeldet } from './ergebnisse-melden.js';
import type { Werk } from './werk.js';

/** Items that the open meeting has dealt with and nobody outside the chancellery has been told of. */
const UNGEMELDET = `
  SELECT 1
  FROM sitzung s
  JOIN top t ON t.sitzung_id = s.id
  LEFT JOIN auftrag a ON a.vorgang_id = n.vorgang_id
  WHERE s.stand = 'offen'
    AND t.ergebnis <> ALL ($3::text[])
    AND t.gemeldet_am IS NULL
    AND t.vorgang_id IN (n.vorgang_id, a.quelle_id, a.vorlage_id)`;

/** $1 Vorgang $2 instant of the Schritt $3 outcomes that do not wait. */
const ZURUECKHALTEN = ohneZeilen(`
  UPDATE nachricht n
  SET faellig_ab = greatest(n.faellig_ab, (kogge_heute() + 1)::timestamp AT TIME ZONE 'Europe/Berlin'),
    daten = n.daten || '{"bisAbschluss": true}'
  WHERE n.vorgang_id = $1
    AND n.erstellt_am = $2
    AND n.stand = 'wartet'
    AND n.stelle NOT LIKE '%@SK'
    AND EXISTS (${UNGEMELDET})`);

/**
 * What a decision brings about leaves with it (regeln.md §2): a mail about the task that follows, or about an Auftrag
 * that it sets or fulfils, would give the outcome away before the meeting is closed. It waits for that, or for the
 * release of its item, at most until the end of the day: deadlines run. The chancellery sits at the table.
 */
export function haltePostZurueck({ vorgang, schritt, nachrichten, danach, zeile: { jetzt } }: Werk): void {
  const ergebnis = TOP_ERGEBNISSE.find((eines) => eines === schritt.type) ?? null;
  if (nachrichten.length === 0 || !(vorgang.art === 'auftrag' || wirdGemeldet(ergebnis))) return;
  danach.push((t: Transaktion) => t.abfrage(ZURUECKHALTEN, [vorgang.id, jetzt, ERGEBNISSE_OHNE_BERATUNG]));
}
