import type { Sitzungshandlung } from '#contract';
import { plusTage, uhrzeitBerlin } from '#kalender';
import { darfSitzungenLeiten } from './befugnis.js';
import type { Betrachtung, Sitzungszeile } from './sitzungszeile.js';

/**
 * What the reader may do with a meeting now: by its state, its day and her office. What is left on it is said
 * when she does it.
 */
export function handlungen(sitzung: Sitzungszeile, { ich, einstellungen }: Betrachtung): Sitzungshandlung[] {
  if (!darfSitzungenLeiten(ich)) return [];
  const { stand, heute, datum } = sitzung;
  const letzter = sitzung.bis ?? datum;
  const kommt = stand === 'geplant' || stand === 'eingeladen';
  const hatBegonnen = heute > datum || (heute === datum && uhrzeitBerlin(sitzung.jetzt) >= sitzung.beginn);
  const nachholbar =
    heute > letzter &&
    (sitzung.altbestand || heute <= plusTage(letzter, einstellungen.nacherfassungTage)) &&
    (kommt || stand === 'offen') &&
    sitzung.nachBestaetigtAm === null;
  const moegliche: Record<Sitzungshandlung, boolean> = {
    einladen: stand === 'geplant' && heute <= letzter,
    eroeffnen: kommt && hatBegonnen && heute <= letzter,
    abschliessen: stand === 'offen' || (stand === 'geplant' && sitzung.altbestand),
    nacherfassen: nachholbar && sitzung.nachVon === null,
    nacherfassungBestaetigen: nachholbar && sitzung.nachVon !== null && sitzung.nachVon !== ich.person,
    verlegen: kommt || stand === 'entfallen',
    absagen: kommt,
    wiederAnsetzen: stand === 'entfallen',
  };
  return (Object.keys(moegliche) as Sitzungshandlung[]).filter((eine) => moegliche[eine]);
}
