import type { Zweisprachig } from './fehler.js';
import type { TopErgebnis } from './worte.js';

/** Outcomes of a TOP, as the agenda and a message say them. */
export const ergebnisworte: Record<TopErgebnis, Zweisprachig> = {
  beschliessen: { de: 'beschlossen', en: 'decided' },
  mitAenderungBeschliessen: { de: 'mit Änderung beschlossen', en: 'decided with changes' },
  kenntnisNehmen: { de: 'zur Kenntnis genommen', en: 'noted' },
  ueberweisen: { de: 'überwiesen', en: 'referred' },
  aussetzen: { de: 'ausgesetzt', en: 'postponed' },
  ablehnen: { de: 'abgelehnt', en: 'rejected' },
  absetzen: { de: 'abgesetzt', en: 'taken off' },
  zurueckziehen: { de: 'zurückgezogen', en: 'withdrawn' },
};
