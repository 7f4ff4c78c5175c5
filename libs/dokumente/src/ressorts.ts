/**
 * Who brings in papers and gets requests: departments of today, their predecessors, other authorities.
 * A reorganisation (next: after the election of 2027) is a change of this table only.
 */
import { quelle } from '#kalender';

export interface Stelle {
  kuerzel: string;
  art: 'ressort' | 'vorgaenger' | 'behoerde';
  /** What follows "Senator(in) für". */
  bereiche?: string[];
  /**
   * Names that do not have that form, and short forms; regular expression sources, white space is flexible.
   */
  namen?: string[];
  /** Further abbreviations in use. */
  auch?: string[];
  von?: string;
  bis?: string;
}

export const RESSORTS: readonly Stelle[] = [
  {
    kuerzel: 'SK',
    art: 'ressort',
    namen: [
      'Senatskanzlei',
      'Präsident(?:in|en)? des Senats',
      'Che(?:f|fs|fin) der Senatskanzlei',
      'Bürgermeister(?:s|in)?,? Präsident(?:in|en)? des Senats',
    ],
  },
  {
    kuerzel: 'SfK',
    art: 'ressort',
    bereiche: ['Kultur', 'Angelegenheiten der Religionsgemeinschaften', 'kirchliche Angelegenheiten'],
    namen: ['Kulturressorts?', 'Kultursenator(?:in|s)?'],
  },
  {
    kuerzel: 'SF',
    art: 'ressort',
    bereiche: ['Finanzen'],
    namen: ['Finanzressorts?', 'Finanzsenator(?:in|s)?'],
  },
  {
    kuerzel: 'SIS',
    art: 'ressort',
    bereiche: ['Inneres und Sport'],
    namen: ['Innenressorts?', 'Innensenator(?:in|s)?'],
    von: '2023-07-05',
  },
  { kuerzel: 'SI', art: 'vorgaenger', bereiche: ['Inneres'], von: '2015-07-15', bis: '2023-07-04' },
  {
    kuerzel: 'SJV',
    art: 'ressort',
    bereiche: ['Justiz und Verfassung'],
    namen: ['Justizressorts?', 'Justizsenator(?:in|s)?'],
  },
  {
    kuerzel: 'SASJI',
    art: 'ressort',
    bereiche: ['Arbeit, Soziales, Jugend und Integration'],
    namen: ['Sozialressorts?', 'Sozialsenator(?:in|s)?'],
    von: '2023-07-05',
  },
  {
    kuerzel: 'SKB',
    art: 'ressort',
    bereiche: ['Kinder und Bildung'],
    namen: ['Bildungsressorts?', 'Bildungssenator(?:in|s)?'],
    von: '2015-07-15',
  },
  {
    kuerzel: 'SBMS',
    art: 'ressort',
    bereiche: ['Bau, Mobilität und Stadtentwicklung'],
    namen: ['Bauressorts?', 'Bausenator(?:in|s)?'],
    von: '2023-07-05',
  },
  {
    kuerzel: 'SUKW',
    art: 'ressort',
    bereiche: ['Umwelt, Klima und Wissenschaft'],
    namen: ['Umweltressorts?', 'Umweltsenator(?:in|s)?'],
    von: '2023-07-05',
  },
  {
    kuerzel: 'SWHT',
    art: 'ressort',
    bereiche: ['Wirtschaft, Häfen und Transformation'],
    namen: ['Wirtschaftsressorts?', 'Wirtschaftssenator(?:in|s)?'],
    von: '2023-07-05',
  },
  {
    kuerzel: 'SGFV',
    art: 'ressort',
    bereiche: ['Gesundheit, Frauen und Verbraucherschutz'],
    namen: ['Gesundheitsressorts?', 'Gesundheitssenator(?:in|s)?'],
    von: '2019-08-15',
  },
  {
    kuerzel: 'BBEE',
    art: 'ressort',
    namen: [
      quelle`
        Bevollmächtigte[rn]?(?: der Freien Hansestadt Bremen)? beim Bund
        (?:,? (?:und )?für Europa(?: und Entwicklungszusammenarbeit)?)?
      `,
    ],
  },
  {
    kuerzel: 'MagBhv',
    art: 'ressort',
    namen: ['Magistrats?(?: der)?(?: Seestadt| Stadt)? Bremerhavens?', 'Magistrats?'],
  },

  {
    kuerzel: 'SUBV',
    art: 'vorgaenger',
    bereiche: ['Umwelt, Bau und Verkehr'],
    von: '2011-06-30',
    bis: '2019-08-14',
  },
  {
    kuerzel: 'SUBVE',
    art: 'vorgaenger',
    bereiche: ['Umwelt, Bau, Verkehr und Europa'],
    von: '2007-06-29',
    bis: '2011-06-29',
  },
  { kuerzel: 'SBUV', art: 'vorgaenger', bereiche: ['Bau, Umwelt und Verkehr'], bis: '2007-06-28' },
  {
    kuerzel: 'SKUMS',
    art: 'vorgaenger',
    bereiche: ['Klimaschutz, Umwelt, Mobilität, Stadtentwicklung und Wohnungsbau'],
    von: '2019-08-15',
    bis: '2023-07-04',
  },
  {
    kuerzel: 'SWAH',
    art: 'vorgaenger',
    bereiche: ['Wirtschaft, Arbeit und Häfen'],
    von: '2011-06-30',
    bis: '2019-08-14',
  },
  {
    kuerzel: 'SWAE',
    art: 'vorgaenger',
    bereiche: ['Wirtschaft, Arbeit und Europa'],
    von: '2019-08-15',
    bis: '2023-07-04',
  },
  {
    kuerzel: 'SWH',
    art: 'vorgaenger',
    bereiche: ['Wissenschaft und Häfen', 'Wirtschaft und Häfen'],
    bis: '2023-07-04',
  },
  {
    kuerzel: 'SWGV',
    art: 'vorgaenger',
    bereiche: ['Wissenschaft, Gesundheit und Verbraucherschutz'],
    von: '2015-07-15',
    bis: '2019-08-14',
  },
  {
    kuerzel: 'SSJIS',
    art: 'vorgaenger',
    bereiche: ['Soziales, Jugend, Integration und Sport'],
    auch: ['SJIS'],
    von: '2019-08-15',
    bis: '2023-07-04',
  },
  {
    kuerzel: 'SJFIS',
    art: 'vorgaenger',
    bereiche: ['Soziales, Jugend, Frauen, Integration und Sport'],
    auch: ['SSJFIS'],
    von: '2015-07-15',
    bis: '2019-08-14',
  },
  {
    kuerzel: 'SKJF',
    art: 'vorgaenger',
    bereiche: ['Soziales, Kinder, Jugend und Frauen'],
    auch: ['SSKJF'],
    von: '2011-06-30',
    bis: '2015-07-14',
  },
  {
    kuerzel: 'SAFGJS',
    art: 'vorgaenger',
    bereiche: ['Arbeit, Frauen, Gesundheit, Jugend und Soziales'],
    bis: '2011-06-29',
  },
  { kuerzel: 'SBW', art: 'vorgaenger', bereiche: ['Bildung und Wissenschaft'], bis: '2012-12-31' },
  {
    kuerzel: 'SBWG',
    art: 'vorgaenger',
    bereiche: ['Bildung, Wissenschaft und Gesundheit'],
    bis: '2015-07-14',
  },

  { kuerzel: 'AfSD', art: 'behoerde', namen: ['Amt(?:es|s)? für Soziale Dienste'] },
  { kuerzel: 'ASV', art: 'behoerde', namen: ['Amt(?:es|s)? für Straßen und Verkehr'] },
  { kuerzel: 'AVIB', art: 'behoerde', namen: ['Amt(?:es|s)? für Versorgung und Integration(?: Bremen)?'] },
  { kuerzel: 'BuA', art: 'behoerde', namen: ['Bürgeramt(?:es|s)?(?: Bremen)?'] },
  { kuerzel: 'OA', art: 'behoerde', namen: ['Ordnungsamt(?:es|s)?(?: Bremen)?'] },
  { kuerzel: 'IB', art: 'behoerde', namen: ['Immobilien Bremen'] },
  { kuerzel: 'UBB', art: 'behoerde', namen: ['Umweltbetrieb(?:es|s)? Bremen'] },
  {
    kuerzel: 'LfDI',
    art: 'behoerde',
    namen: ['Landesbeauftragte[rn]? für Datenschutz(?: und Informationsfreiheit)?'],
  },
  {
    kuerzel: 'ZGF',
    art: 'behoerde',
    namen: [
      'Zentralstelle (?:der Landesfrauenbeauftragten|für die Verwirklichung der Gleichberechtigung der Frau)',
    ],
  },
  { kuerzel: 'StaLA', art: 'behoerde', namen: ['Statistische[ns]? Landesamt(?:es|s)?(?: Bremen)?'] },
];
