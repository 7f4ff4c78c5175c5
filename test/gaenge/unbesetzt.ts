import type { Ersatz } from '#engine';
import type { Aussage } from './welt.js';

const worte = (kontext: object): string => {
  const { ersatz = {} } = kontext as { ersatz?: Ersatz };
  return Object.entries(ersatz)
    .map(([stelle, statt]) => `${statt} für ${stelle}`)
    .toSorted()
    .join(', ');
};

/** Of every procedure: who acts in the place of a vacant office (regeln.md S2). */
export const werErsetzt: Aussage<{ besetzt: (stelle: string) => boolean }, object> = {
  regel: 'S2',
  satz: 'Wer nach der Besetzung sieht, hält fest, wer an Stelle eines leeren Amts handelt, und sagt es – nur, wenn es sich ändert.',
  bruch: ({ besetzt }, { type, vorher, nachher, wirkungen }) => {
    if (type !== 'besetzungPruefen') return null;
    if (worte(vorher) === worte(nachher)) return `Es bleibt bei „${worte(nachher)}“, und alle hören davon.`;
    const { ersatz = {} } = nachher as { ersatz?: Ersatz };
    const besetzte = Object.keys(ersatz).find((stelle) => besetzt(stelle));
    if (besetzte) return `${besetzte} ist besetzt.`;
    const gehoert = wirkungen.map(({ daten }) => daten['an']);
    const stumm = Object.values(ersatz).find((statt) => !gehoert.includes(statt));
    return stumm === undefined ? null : `${stumm} hört nichts davon.`;
  },
};
