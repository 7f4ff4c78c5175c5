import { naechsterArbeitstag, plusTage, tagesende } from '#kalender';
import type { Wirkungsdaten } from '#workflows';
import type { Werk } from '../werk.js';
import { benachrichtige } from './nachrichten.js';

/**
 * Extends a running co-signature deadline by calendar days; it ends on an Arbeitstag. The first date stays in
 * the row. Those named are told both dates.
 */
export function fristVerlaengern(
  werk: Werk,
  { schluessel, tage, melden = [] }: Wirkungsdaten['frist_verlaengern'],
): void {
  const frist = werk.zeile.fristen.find((eine) => eine.schluessel === schluessel);
  if (!frist) return;
  const datum = naechsterArbeitstag(plusTage(frist.datum, tage));
  const zeitpunkt = tagesende(datum).toISOString();
  werk.verlaengerte.set(frist.id, { datum, zeitpunkt });
  for (const stelle of melden)
    benachrichtige(werk, stelle, 'mitzeichnung_verlaengert', { von: frist.datum, termin: datum });
  werk.davor.push((t) =>
    t.abfrage(`UPDATE frist SET datum = $2, zeitpunkt = $3, grund = grund || $4 WHERE id = $1`, [
      frist.id,
      datum,
      zeitpunkt,
      ` Verlängert um ${tage} Kalendertage.`,
    ]),
  );
}
