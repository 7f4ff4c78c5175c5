/** Ressorts of the test organisation, in the order of the Senate. */
export const RESSORTS = ['SK', 'SF', 'SIS', 'SBMS', 'SASJI', 'SJV', 'SKB', 'SUKW', 'SWHT', 'SGFV'] as const;

/**
 * Offices that every Ressort has, and those that only some have. Two persons are ADMIN: one alone grants no
 * right to approve.
 */
export const ROLLEN: readonly { rolle: string; nur?: readonly string[] }[] = [
  { rolle: 'AUT' },
  { rolle: 'RL' },
  { rolle: 'AL' },
  { rolle: 'VB' },
  { rolle: 'STR' },
  { rolle: 'SEN' },
  { rolle: 'MV' },
  { rolle: 'BW', nur: ['SF'] },
  { rolle: 'SK', nur: ['SK'] },
  { rolle: 'CDS', nur: ['SK'] },
  { rolle: 'ADMIN', nur: ['SK', 'SF'] },
  { rolle: 'PRUEF', nur: ['SK'] },
];

const VORNAMEN = [
  'Almut',
  'Bente',
  'Carsten',
  'Dörte',
  'Enno',
  'Frauke',
  'Gesche',
  'Hauke',
  'Imke',
  'Jörn',
  'Keno',
  'Levke',
  'Meike',
  'Nils',
];
const NACHNAMEN = [
  'Ahlers',
  'Behrens',
  'Cordes',
  'Döscher',
  'Eickhoff',
  'Finke',
  'Gerdes',
  'Hollmann',
  'Ites',
  'Jürgens',
  'Kück',
];

/** An invented name; no two of the first 154 are alike. */
export function testname(nr: number): string {
  return `${VORNAMEN[nr % VORNAMEN.length]} ${NACHNAMEN[nr % NACHNAMEN.length]}`;
}
