import type { Sitzungshandlung } from '#contract';
import { plusTage, uhrzeitBerlin } from '#kalender';
import { darfSitzungenLeiten } from './befugnis.js';
import type { Betrachtung, Sitzungszeile } from './sitzungsansicht.js';

/**
 * What the reader may do with a meeting now: by its state, its day and her office. What is left on it is said
 * when she does it.
 */
export function handlungen(sitzung: Sitzungszeile, blick: Betrachtung): Sitzungshandlung[] {
  if (!darfSitzungenLeiten(blick.ich)) return [];
  const { stand } = sitzung;
  if (stand === 'entfallen') return ['verlegen', 'wiederAnsetzen'];
  if (stand === 'abgeschlossen') return [];
  if (stand === 'offen') return ['abschliessen', ...nacherfassung(sitzung, blick)];
  return [...vorher(sitzung), ...nacherfassung(sitzung, blick), 'verlegen', 'absagen'];
}

const letzterTag = ({ bis, datum }: Sitzungszeile) => bis ?? datum;

/** Of a meeting that is still to be opened. */
function vorher(sitzung: Sitzungszeile): Sitzungshandlung[] {
  const { stand, heute, datum, beginn, jetzt, altbestand } = sitzung;
  if (heute > letzterTag(sitzung)) return altbestand ? ['abschliessen'] : [];
  const begonnen = heute > datum || (heute === datum && uhrzeitBerlin(jetzt) >= beginn);
  return [
    ...(begonnen ? (['eroeffnen'] as const) : []),
    ...(stand === 'geplant' ? (['einladen'] as const) : []),
  ];
}

/** After its day: one person asks, another confirms. */
function nacherfassung(
  sitzung: Sitzungszeile,
  { ich, einstellungen: { nacherfassungTage } }: Betrachtung,
): Sitzungshandlung[] {
  const { heute, altbestand, nachVon, nachBestaetigtAm } = sitzung;
  const letzter = letzterTag(sitzung);
  const zuSpaet = !altbestand && heute > plusTage(letzter, nacherfassungTage);
  if (heute <= letzter || zuSpaet || nachBestaetigtAm !== null) return [];
  if (nachVon === null) return ['nacherfassen'];
  return nachVon === ich.person ? [] : ['nacherfassungBestaetigen'];
}
