import type { Fristbeginn } from '#engine';
import { naechsterArbeitstag, plusTage } from '#kalender';
import type { Wirkungsdaten } from '#workflows';
import type { Werk } from '../werk.js';
import { benachrichtige } from './nachrichten.js';

const LAUFENDE = `SELECT name, ereignis, erinnern, eskalieren, grund FROM frist WHERE id = $1`;

/**
 * Extends a running co-signature deadline by calendar days; it ends on an Arbeitstag. It begins anew with that
 * date, so that its reminders count from there; the first date stays in the row. Those named are told both dates.
 */
export async function fristVerlaengern(
  werk: Werk,
  { schluessel, tage, melden = [] }: Wirkungsdaten['frist_verlaengern'],
): Promise<void> {
  const frist = werk.zeile.fristen.find((eine) => eine.schluessel === schluessel);
  if (!frist) return;
  const datum = naechsterArbeitstag(plusTage(frist.datum, tage));
  const { rows } = await werk.t.abfrage<Omit<Fristbeginn, 'schluessel'>>(LAUFENDE, [frist.id]);
  const [bisher] = rows;
  if (!bisher) return;
  werk.ergebnis.fristenBeginnen.push({
    ...bisher,
    schluessel,
    datum,
    grund: `${bisher.grund} Verlängert um ${tage} Kalendertage.`,
  });
  for (const stelle of melden)
    benachrichtige(werk, stelle, 'mitzeichnung_verlaengert', { von: frist.datum, termin: datum });
}
