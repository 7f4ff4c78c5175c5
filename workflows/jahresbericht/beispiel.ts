import type { Beispiel } from '#engine';
import { person } from '../personen.js';
import type { Berichtskontext, Berichtslage } from './kontext.js';

const GRUND = { grund: 'Aus gutem Grund' };

/** Facts under which everything is possible: a report of 2025 on a measure of the interior department. */
export const beispiel: Beispiel<Berichtskontext, Berichtslage> = {
  jetzt: '2025-12-02T09:00:00.000Z',
  heute: '2025-12-02',
  anfaenge: [{ federfuehrung: 'SIS', jahr: 2025, faellig: '2026-01-15' }],
  lage: () => ({
    fehlt: [],
    offeneWarnungen: 0,
    geaendert: true,
    kampagne: 'konsolidierung',
    abteilungBesetzt: false,
    staatsratBesetzt: false,
  }),
  personen: [
    ...['SIS', 'SKB'].flatMap((haus) => ['MV', 'AL', 'STR'].map((rolle) => person(rolle, haus))),
    person('BW', 'SF'),
    person('CDS', 'SK'),
  ],
  schritte: {
    besetzungPruefen: [{ daten: { besetzung: 'pruefen' }, lage: { besetzung: { 'BW@SF': false } } }],
    bearbeiten: [
      {
        daten: {
          version: 1,
          kurzeinschaetzung: 'gelb',
          kennzahlen: [],
          meilensteine: [],
          sachstand: 'Läuft.',
        },
      },
    ],
    rueckfrage: [{ daten: GRUND }],
    rueckfrageSF: [{ daten: GRUND }],
    entfaellt: [{ daten: GRUND }],
    entfallBeantragen: [{ daten: GRUND }],
    nichtVorgelegt: [{ daten: GRUND, heute: '2026-01-20' }],
    nichtFreigegeben: [{ daten: GRUND, heute: '2026-01-20' }],
    anStaatsratGeben: [{ daten: GRUND }],
    anChefGeben: [{ daten: GRUND }],
    hauswechsel: [{ daten: ({ federfuehrung }) => (federfuehrung === 'SIS' ? { ressort: 'SKB' } : null) }],
  },
  merkmale: ({ mitwirkende, freigaben, fassung, federfuehrung }) => [
    federfuehrung,
    mitwirkende.length > 0,
    Object.keys(freigaben),
    fassung > 0,
  ],
};
