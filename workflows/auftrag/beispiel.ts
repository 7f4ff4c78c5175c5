import type { Beispiel } from '#engine';
import { person } from '../personen.js';
import type { Auftragskontext, Auftragslage } from './kontext.js';

const GRUND = { grund: 'Aus gutem Grund' };
const VORLAGE = '0193d000-0000-7000-8000-000000000003';

/** Facts under which everything is possible: the report that the Senate asked for by 30 September 2025. */
export const beispiel: Beispiel<Auftragskontext, Auftragslage> = {
  jetzt: '2024-12-19T09:00:00.000Z',
  heute: '2024-12-19',
  anfaenge: [{ adressat: ['SF'], faellig: '2025-09-30' }, { adressat: ['SF'] }],
  lage: () => ({
    vorlageBekannt: true,
    ressorts: ['SF', 'SK', 'SIS'],
    einstellungen: { amtsverlaengerungMonate: 1 },
    naechsterTermin: null,
  }),
  personen: [
    ...['VB', 'AL', 'STR'].map((rolle) => person(rolle, 'SF')),
    person('SK', 'SK'),
    person('CDS', 'SK'),
  ],
  schritte: {
    verwerfen: [{ daten: GRUND }],
    terminSetzen: [{ daten: { faellig: '2025-09-30' } }],
    vorlageVerknuepfen: [{ daten: { vorlage: VORLAGE } }],
    verlaengerungBeantragen: [
      { variante: 'kurz', daten: { auf: '2025-10-30', ...GRUND } },
      { variante: 'lang', daten: { auf: '2025-12-15', ...GRUND } },
    ],
    verlaengerungGenehmigen: [
      { variante: 'mit Beschluss', daten: { beschluss: 'Senat vom 16.09.2025, TOP 4' } },
    ],
    verlaengerungAblehnen: [{ daten: GRUND }],
    gegenstandslosMelden: [{ daten: GRUND }],
    aufheben: [{ daten: { beschluss: 'Senat vom 16.09.2025' } }],
    fortfuehren: [{ daten: GRUND }],
    vorlageBeschlossen: [{ variante: 'rechtzeitig' }, { variante: 'verspätet', heute: '2025-12-09' }],
  },
  merkmale: ({ faellig, ersteFrist, vorlage, antrag }) => [
    faellig !== null,
    ersteFrist !== null,
    vorlage !== null,
    antrag !== null,
  ],
};
