import { kennungFuer } from './kennung.js';
import { DEMORESSORTS } from './organisation.js';

export interface Demoamt {
  rolle: string;
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

const VORNAMEN = [
  'Wiebke', 'Hauke', 'Levke', 'Torben', 'Meike', 'Jannis', 'Frauke', 'Malte', 'Swantje', 'Enno', 'Birte', 'Okko', 'Gesche', 'Thies', 'Antje', 'Lennart', 'Rieke', 'Focko', 'Imke', 'Momme',
  'Aylin', 'Deniz', 'Marta', 'Pawel', 'Leila', 'Samir', 'Nele', 'Arne', 'Tomke', 'Eike',
];
const NACHNAMEN = [
  'Harmsen', 'Tietjen', 'Ohlrogge', 'Brüning', 'Lüdersen', 'Cordsmeyer', 'Wichelhaus', 'Dreyling', 'Hillerkamp', 'Oltmannsen', 'Petershagen', 'Rabenhorst', 'Sievering', 'Thormählen', 'Uphoven', 'Vossberg', 'Wedderkop',
  'Ziegenfuß', 'Backenköhler', 'Dethlefs', 'Eilershausen', 'Gerlachs', 'Husemeyer', 'Immhoff', 'Jaspersen', 'Klatenberg', 'Lankenauer', 'Meyerdierks', 'Nordholt', 'Osterholz', 'Plaggenborg', 'Quistorff', 'Reinkehof',
  'Stührmann', 'Tönjesen', 'Wurthmann', 'Yildirgan', 'Demirkol', 'Kowalczewski', 'Rahmanow',
];

/** Who holds a second office: the Präsident leads Kultur too, one Senatorin two Ressorts, the Chef der Senatskanzlei is its Staatsrat. */
const ZWEITAEMTER: Record<string, readonly string[]> = { 'SEN@SK': ['SEN@SfK'], 'SEN@SJV': ['SEN@SASJI'], 'CDS@SK': ['STR@SK'] };

const ascii = (text: string) => text.toLowerCase().replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue').replaceAll('ß', 'ss');

function alsAmt(stelle: string): Demoamt {
  const [rolle = '', ressort = ''] = stelle.split('@');
  return { rolle, ressort };
}

function person(stelle: string, nummer: number): Demoperson {
  const vorname = VORNAMEN[(nummer * 7) % VORNAMEN.length] ?? '';
  const nachname = NACHNAMEN[(nummer * 11) % NACHNAMEN.length] ?? '';
  const kurz = `${ascii(vorname)}.${ascii(nachname)}`;
  return {
    id: kennungFuer(`person:${stelle}`), sub: `demo-${stelle.toLowerCase().replace('@', '-')}`, name: `${vorname} ${nachname}`, email: `${kurz}@demo.kogge.example`,
    aemter: [stelle, ...(ZWEITAEMTER[stelle] ?? [])].map(alsAmt),
  };
}

/** One person for each role and Ressort, in the order of the Ressorts. */
export const DEMOPERSONEN: readonly Demoperson[] = DEMORESSORTS.flatMap(({ kuerzel, rollen }) => rollen.map((rolle) => `${rolle}@${kuerzel}`)).map(person);

/** Who holds an office in the demo. */
export function inhaberVon(stelle: string): Demoperson {
  const { rolle, ressort } = alsAmt(stelle);
  const gefunden = DEMOPERSONEN.find(({ aemter }) => aemter.some((amt) => amt.rolle === rolle && amt.ressort === ressort));
  if (!gefunden) throw new Error(`Das Amt ${stelle} hat in der Demo niemand.`);
  return gefunden;
}

const AMTSNAMEN: Record<string, string> = {
  AUT: 'Sachbearbeitung', RL: 'Referatsleitung', AL: 'Abteilungsleitung', VB: 'Vorlagenbüro', STR: 'Staatsrat', SEN: 'Senatorin oder Senator', SK: 'Senatskanzlei, Referat 10',
  CDS: 'Chef der Senatskanzlei', ADMIN: 'Administration', PRUEF: 'Revision',
};

/** An office in words: „Referatsleitung (SF)“. */
export function amtInWorten({ rolle, ressort }: Demoamt): string {
  if (rolle === 'SEN' && ressort === 'SK') return 'Präsident des Senats (SK)';
  if (rolle === 'STR' && ressort === 'MagBhv') return 'Magistratsmitglied (MagBhv)';
  return `${AMTSNAMEN[rolle] ?? rolle} (${ressort})`;
}
