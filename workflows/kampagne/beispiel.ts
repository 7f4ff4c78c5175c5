import type { Beispiel } from '#engine';
import { person } from '../personen.js';
import type { Kampagnenkontext, Kampagnenlage } from './kontext.js';

const GRUND = { grund: 'Aus gutem Grund' };

/** Facts under which everything is possible: the campaign on 2025. */
export const beispiel: Beispiel<Kampagnenkontext, Kampagnenlage> = {
  jetzt: '2025-12-01T09:00:00.000Z',
  heute: '2025-12-01',
  anfaenge: [{ jahr: 2025, faellig: '2026-01-15', gremien: { HaFA: null } }],
  lage: () => ({ massnahmen: 3, offen: 0, nichtUebernommen: 0 }),
  personen: [person('BW', 'SF'), person('STR', 'SF')],
  schritte: {
    besetzungPruefen: [{ daten: { besetzung: 'pruefen' }, lage: { besetzung: { 'BW@SF': false } } }],
    abbrechen: [{ daten: GRUND }],
    zurueck: [{ daten: GRUND }],
    gremienbericht: [{ daten: { gremium: 'HaFA', am: '2025-11-28' } }],
  },
  merkmale: ({ gremien, mitwirkende, fassung }) => [
    Object.values(gremien).map((am) => am !== null),
    mitwirkende.length > 0,
    fassung > 0,
  ],
};
