import type { Beispiel } from '#engine';
import { person } from '../personen.js';
import type { Auftragskontext, Auftragslage } from './kontext.js';

const GRUND = { grund: 'Aus gutem Grund' };
const VORLAGE = '0193d000-0000-7000-8000-000000000003';
const QUELLE = '0193d000-0000-7000-8000-000000000001';
const PERSON = '0193d000-0000-7000-8000-000000000005';
/** The paper that reports: it heads for the last Sitzung before the date, and is decided there. */
const BERICHT = {
  id: VORLAGE,
  einbringer: ['SF'],
  sitzung: '2025-09-30',
  beschlossen: null,
  eingegangen: '2025-09-24',
};
const beschlossen = (am: string) => ({ verknuepfte: { ...BERICHT, beschlossen: am } });
const AUSSERHALB = {
  beschlussVom: '2024-12-17',
  beschlussGremium: 'Senat',
  beschlussFundstelle: 'Niederschrift, TOP 4',
  beschlussAnlage: PERSON,
};
const BELEGT = { beleg: { id: PERSON, name: 'Niederschrift.pdf' } };
const BESCHLUSS = { beschluss: { id: VORLAGE, nummer: 'VL 21/9', am: '2024-12-17' } };
const GEWAEHLT = { beschluss: VORLAGE };

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
    quelle: QUELLE,
    gesetztAm: '2024-12-17',
    vorlage: BERICHT,
    verknuepfte: { ...BERICHT, beschlossen: '2025-09-30' },
    beschluss: null,
    personImHaus: true,
  }),
  personen: [
    ...['VB', 'AL', 'STR'].map((rolle) => person(rolle, 'SF')),
    person('SK', 'SK'),
    person('CDS', 'SK'),
  ],
  schritte: {
    besetzungPruefen: [{ daten: { besetzung: 'pruefen' }, lage: { besetzung: { 'SK@SK': false } } }],
    anlageHinzufuegen: [{ daten: { name: 'Niederschrift.pdf', sha256: 'a'.repeat(64) } }],
    verwerfen: [{ daten: GRUND }],
    terminSetzen: [{ daten: { faellig: '2025-09-30' } }],
    vorlageVerknuepfen: [{ daten: { vorlage: VORLAGE } }],
    verlaengerungBeantragen: [
      { variante: 'kurz', daten: { auf: '2025-10-30', ...GRUND } },
      { variante: 'lang', daten: { auf: '2025-12-15', ...GRUND } },
    ],
    verlaengerungGenehmigen: [
      { variante: 'Beschluss', daten: GEWAEHLT, lage: BESCHLUSS },
      { variante: 'außerhalb', daten: AUSSERHALB, lage: BELEGT },
    ],
    verlaengernNachBeschluss: [
      { variante: 'Beschluss', daten: { auf: '2025-12-15', ...GRUND, ...GEWAEHLT }, lage: BESCHLUSS },
      { variante: 'außerhalb', daten: { auf: '2025-12-15', ...GRUND, ...AUSSERHALB }, lage: BELEGT },
    ],
    verlaengerungAblehnen: [{ daten: GRUND }],
    gegenstandslosMelden: [{ daten: GRUND }],
    erledigungMelden: [{ daten: GRUND }],
    erledigungFeststellen: [
      { variante: 'rechtzeitig', daten: { am: '2024-12-18', ...GRUND } },
      { variante: 'verspätet', daten: { am: '2025-12-09', ...GRUND }, heute: '2025-12-09' },
    ],
    aufheben: [
      { variante: 'Beschluss', daten: GEWAEHLT, lage: BESCHLUSS },
      { variante: 'außerhalb', daten: AUSSERHALB, lage: BELEGT },
    ],
    aufhebenNachBeschluss: [
      { variante: 'Beschluss', daten: GEWAEHLT, lage: BESCHLUSS },
      { variante: 'außerhalb', daten: AUSSERHALB, lage: BELEGT },
    ],
    beschlussVerwerfen: [{ daten: GRUND }],
    fortfuehren: [{ daten: GRUND }],
    verantwortlichBenennen: [{ daten: { person: PERSON } }],
    verzugBegruenden: [{ daten: GRUND }],
    vorlageBeschlossen: [
      { variante: 'rechtzeitig', lage: beschlossen('2025-09-30') },
      { variante: 'verspätet', heute: '2025-12-09', lage: beschlossen('2025-12-09') },
      { variante: 'zu früh', lage: beschlossen('2024-12-17') },
    ],
  },
  merkmale: ({ faellig, ersteFrist, vorlage, antrag, vorhaben }) => [
    faellig !== null,
    ersteFrist !== null,
    vorlage !== null,
    antrag !== null,
    vorhaben?.art,
  ],
};
