import { kennungFuer } from './kennung.js';

/** The Land Bremen of the demo. Ressorts and bodies are real, everybody who works in them is invented. */
export const MANDANT = { id: kennungFuer('mandant'), kuerzel: 'HB', name: 'Freie Hansestadt Bremen' };

export interface Demoressort {
  kuerzel: string;
  /** Official names by period: the form follows the holder. The last one holds today. */
  namen: readonly { name: string; von: string; bis?: string }[];
  /** Roles for which the demo has a person. */
  rollen: readonly string[];
}

const SENATSBEGINN = '2023-07-05';
const ALLE_ROLLEN = ['SEN', 'STR', 'AL', 'RL', 'VB', 'AUT'];
const immer = (name: string) => [{ name, von: SENATSBEGINN }];

export const DEMORESSORTS: readonly Demoressort[] = [
  {
    kuerzel: 'SK',
    namen: immer('Senatskanzlei'),
    rollen: ['SEN', 'CDS', 'SK', 'AL', 'RL', 'VB', 'AUT', 'ADMIN', 'PRUEF'],
  },
  { kuerzel: 'SfK', namen: immer('Der Senator für Kultur'), rollen: ['STR', 'AL', 'RL', 'VB', 'AUT'] },
  { kuerzel: 'SF', namen: immer('Der Senator für Finanzen'), rollen: ALLE_ROLLEN },
  {
    kuerzel: 'SIS',
    rollen: ALLE_ROLLEN,
    namen: [
      { name: 'Der Senator für Inneres und Sport', von: SENATSBEGINN, bis: '2025-12-10' },
      { name: 'Die Senatorin für Inneres und Sport', von: '2025-12-11' },
    ],
  },
  { kuerzel: 'SJV', namen: immer('Die Senatorin für Justiz und Verfassung'), rollen: ALLE_ROLLEN },
  {
    kuerzel: 'SASJI',
    namen: immer('Die Senatorin für Arbeit, Soziales, Jugend und Integration'),
    rollen: ['STR', 'AL', 'RL', 'VB', 'AUT'],
  },
  {
    kuerzel: 'SKB',
    rollen: ALLE_ROLLEN,
    namen: [
      { name: 'Die Senatorin für Kinder und Bildung', von: SENATSBEGINN, bis: '2025-10-01' },
      { name: 'Der Senator für Kinder und Bildung', von: '2025-10-02' },
    ],
  },
  {
    kuerzel: 'SBMS',
    namen: immer('Die Senatorin für Bau, Mobilität und Stadtentwicklung'),
    rollen: ALLE_ROLLEN,
  },
  { kuerzel: 'SUKW', namen: immer('Die Senatorin für Umwelt, Klima und Wissenschaft'), rollen: ALLE_ROLLEN },
  {
    kuerzel: 'SWHT',
    namen: immer('Die Senatorin für Wirtschaft, Häfen und Transformation'),
    rollen: ALLE_ROLLEN,
  },
  {
    kuerzel: 'SGFV',
    namen: immer('Die Senatorin für Gesundheit, Frauen und Verbraucherschutz'),
    rollen: ALLE_ROLLEN,
  },
  {
    kuerzel: 'BBEE',
    namen: immer(
      'Bevollmächtigter der Freien Hansestadt Bremen beim Bund, für Europa und Entwicklungszusammenarbeit',
    ),
    rollen: ['STR', 'AL', 'RL', 'VB', 'AUT'],
  },
  { kuerzel: 'MagBhv', namen: immer('Magistrat der Stadt Bremerhaven'), rollen: ['STR', 'AL', 'VB', 'AUT'] },
];

/** Ressorts of earlier Senates, so that old papers keep a name. */
export const FRUEHERE: readonly { kuerzel: string; name: string; von: string; bis: string }[] = [
  {
    kuerzel: 'SKUMS',
    name: 'Die Senatorin für Klimaschutz, Umwelt, Mobilität, Stadtentwicklung und Wohnungsbau',
    von: '2019-08-15',
    bis: '2023-07-04',
  },
  {
    kuerzel: 'SWAE',
    name: 'Die Senatorin für Wirtschaft, Arbeit und Europa',
    von: '2019-08-15',
    bis: '2023-07-04',
  },
  {
    kuerzel: 'SSJIS',
    name: 'Die Senatorin für Soziales, Jugend, Integration und Sport',
    von: '2019-08-15',
    bis: '2023-07-04',
  },
];

export const DIENSTSTELLEN: readonly { ressort: string; kuerzel: string; name: string }[] = [
  { ressort: 'SF', kuerzel: 'DigBuero', name: 'Digitalisierungsbüro' },
  { ressort: 'SF', kuerzel: 'IB', name: 'Immobilien Bremen' },
  { ressort: 'SF', kuerzel: 'PerfNa', name: 'Performa Nord' },
  { ressort: 'SIS', kuerzel: 'BA', name: 'Bürgeramt' },
  { ressort: 'SIS', kuerzel: 'MigA', name: 'Migrationsamt' },
  { ressort: 'SASJI', kuerzel: 'AfSD', name: 'Amt für Soziale Dienste' },
  { ressort: 'SBMS', kuerzel: 'ASV', name: 'Amt für Straßen und Verkehr' },
  { ressort: 'SKB', kuerzel: 'LIS', name: 'Landesinstitut für Schule' },
  { ressort: 'SK', kuerzel: 'Ref10', name: 'Referat 10, Senatssitzungen und Parlamentsangelegenheiten' },
];

export const GREMIEN: readonly {
  kuerzel: string;
  name: string;
  ebene: string;
  leitung: readonly string[];
  mitglieder: readonly string[];
}[] = [
  {
    kuerzel: 'Senat',
    name: 'Senat der Freien Hansestadt Bremen',
    ebene: 'land',
    leitung: ['SK'],
    mitglieder: [],
  },
  { kuerzel: 'SRK', name: 'Staatsrätekonferenz', ebene: 'land', leitung: ['SK'], mitglieder: [] },
  {
    kuerzel: 'Lenkungsgruppe',
    name: 'Lenkungsgruppe Verwaltungsmodernisierung und Digitalisierung',
    ebene: 'land',
    leitung: ['SF', 'SK'],
    mitglieder: ['SF', 'SK', 'SIS', 'SBMS', 'SASJI', 'SJV', 'SKB', 'MagBhv'],
  },
  { kuerzel: 'HaFA', name: 'Haushalts- und Finanzausschuss', ebene: 'land', leitung: ['SF'], mitglieder: [] },
  {
    kuerzel: 'DepBau',
    name: 'Deputation für Mobilität, Bau und Stadtentwicklung',
    ebene: 'stadt',
    leitung: ['SBMS'],
    mitglieder: [],
  },
  {
    kuerzel: 'DepKB',
    name: 'Deputation für Kinder und Bildung',
    ebene: 'land',
    leitung: ['SKB'],
    mitglieder: [],
  },
];
