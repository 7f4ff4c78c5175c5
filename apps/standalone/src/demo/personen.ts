import { istRolle, type Rolle } from '#contract';
import { kennungFuer } from './kennung.js';
import { DEMORESSORTS } from './organisation.js';

export interface Demoamt {
  rolle: Rolle;
  ressort: string;
}

/** Somebody of the demo organisation; every name is invented. */
export interface Demoperson {
  id: string;
  /** Subject at the demo's OpenID provider. */
  sub: string;
  name: string;
  email: string;
  aemter: readonly Demoamt[];
}

const FRAUEN = [
  'Wiebke',
  'Levke',
  'Meike',
  'Frauke',
  'Swantje',
  'Birte',
  'Gesche',
  'Antje',
  'Rieke',
  'Imke',
  'Aylin',
  'Marta',
  'Leila',
  'Nele',
  'Tomke',
];
const MAENNER = [
  'Hauke',
  'Torben',
  'Jannis',
  'Malte',
  'Enno',
  'Okko',
  'Thies',
  'Lennart',
  'Focko',
  'Momme',
  'Deniz',
  'Pawel',
  'Samir',
  'Arne',
  'Onno',
];
const NACHNAMEN = [
  'Harmsen',
  'Tietjen',
  'Ohlrogge',
  'Brüning',
  'Lüdersen',
  'Cordsmeyer',
  'Wichelhaus',
  'Dreyling',
  'Hillerkamp',
  'Oltmannsen',
  'Petershagen',
  'Rabenhorst',
  'Sievering',
  'Thormählen',
  'Uphoven',
  'Vossberg',
  'Wedderkop',
  'Ziegenfuß',
  'Backenköhler',
  'Dethlefs',
  'Eilershausen',
  'Gerlachs',
  'Husemeyer',
  'Immhoff',
  'Jaspersen',
  'Klatenberg',
  'Lankenauer',
  'Meyerdierks',
  'Nordholt',
  'Osterholz',
  'Plaggenborg',
  'Quistorff',
  'Reinkehof',
  'Stührmann',
  'Tönjesen',
  'Wurthmann',
  'Yildirgan',
  'Demirkol',
  'Kowalczewski',
  'Rahmanow',
];

/**
 * Who holds a second office: the Präsident leads Kultur too, one Senatorin two Ressorts, the Chef der
 * Senatskanzlei is its Staatsrat.
 */
const ZWEITAEMTER: Record<string, readonly string[]> = {
  'SEN@SK': ['SEN@SfK'],
  'SEN@SJV': ['SEN@SASJI'],
  'CDS@SK': ['STR@SK'],
};

const ascii = (text: string) =>
  text.toLowerCase().replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue').replaceAll('ß', 'ss');

function alsAmt(stelle: string): Demoamt {
  const [rolle = '', ressort = ''] = stelle.split('@');
  if (!istRolle(rolle)) throw new Error(`Die Rolle „${rolle}“ gibt es nicht.`);
  return { rolle, ressort };
}

/** Who leads a Ressort fits its official name of today. */
function istFrau(stelle: string, nummer: number): boolean {
  const { rolle, ressort } = alsAmt(stelle);
  const name = DEMORESSORTS.find(({ kuerzel }) => kuerzel === ressort)?.namen.at(-1)?.name ?? '';
  return rolle === 'SEN' && ressort !== 'SK' ? name.startsWith('Die ') : nummer % 2 === 0;
}

function person(stelle: string, nummer: number): Demoperson {
  const vornamen = istFrau(stelle, nummer) ? FRAUEN : MAENNER;
  const vorname = vornamen[(nummer * 7) % vornamen.length] ?? '';
  const nachname = NACHNAMEN[(nummer * 11) % NACHNAMEN.length] ?? '';
  const kurz = `${ascii(vorname)}.${ascii(nachname)}`;
  return {
    id: kennungFuer(`person:${stelle}`),
    sub: `demo-${stelle.toLowerCase().replace('@', '-')}`,
    name: `${vorname} ${nachname}`,
    email: `${kurz}@demo.kogge.example`,
    aemter: [stelle, ...(ZWEITAEMTER[stelle] ?? [])].map(alsAmt),
  };
}

/**
 * A second administrator, in the Digitalisierungsbüro: it takes two to grant a right to approve. Whoever
 * collects the yearly reports, and those who write them.
 */
const WEITERE = ['ADMIN@SF', 'BW@SF', 'MV@SF', 'MV@SIS', 'MV@SASJI', 'MV@SKB', 'MV@SBMS'];

/** One person for each role and Ressort, in the order of the Ressorts. */
export const DEMOPERSONEN: readonly Demoperson[] = [
  ...DEMORESSORTS.flatMap(({ kuerzel, rollen }) => rollen.map((rolle) => `${rolle}@${kuerzel}`)),
  ...WEITERE,
].map(person);

/** Who holds an office in the demo. */
export function inhaberVon(stelle: string): Demoperson {
  const { rolle, ressort } = alsAmt(stelle);
  const gefunden = DEMOPERSONEN.find(({ aemter }) =>
    aemter.some((amt) => amt.rolle === rolle && amt.ressort === ressort),
  );
  if (!gefunden) throw new Error(`Das Amt ${stelle} hat in der Demo niemand.`);
  return gefunden;
}

const AMTSNAMEN: Record<string, readonly [string, string]> = {
  AUT: ['Sachbearbeitung', 'Sachbearbeitung'],
  RL: ['Referatsleitung', 'Referatsleitung'],
  AL: ['Abteilungsleitung', 'Abteilungsleitung'],
  VB: ['Vorlagenbüro', 'Vorlagenbüro'],
  STR: ['Staatsrätin', 'Staatsrat'],
  SEN: ['Senatorin', 'Senator'],
  SK: ['Senatskanzlei, Referat 10', 'Senatskanzlei, Referat 10'],
  CDS: ['Chefin der Senatskanzlei', 'Chef der Senatskanzlei'],
  MV: ['Maßnahmenverantwortliche', 'Maßnahmenverantwortlicher'],
  BW: ['Berichtswesen', 'Berichtswesen'],
  ADMIN: ['Administration', 'Administration'],
  PRUEF: ['Revision', 'Revision'],
};

/** The offices of a person in words: „Referatsleitung (SF)“. */
export function aemterInWorten({ name, aemter }: Pick<Demoperson, 'name' | 'aemter'>): string[] {
  const form = FRAUEN.includes(name.split(' ')[0] ?? '') ? 0 : 1;
  return aemter.map(({ rolle, ressort }) => {
    if (rolle === 'SEN' && ressort === 'SK') return `${['Präsidentin', 'Präsident'][form]} des Senats (SK)`;
    if (rolle === 'STR' && ressort === 'MagBhv') return 'Mitglied des Magistrats (MagBhv)';
    return `${AMTSNAMEN[rolle]?.[form] ?? rolle} (${ressort})`;
  });
}
