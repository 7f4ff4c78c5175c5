import type { Stelle } from '#contract';
import { stellen } from '../stellen.js';
import { wurdeGefragt, type Vorlagenkontext } from './kontext.js';

/** Who wrote the paper: persons, since a house has many clerks, and the others have nothing to do with it. */
export const schreibende = ({ mitwirkende }: Pick<Vorlagenkontext, 'mitwirkende'>): Stelle[] =>
  mitwirkende.map((person): Stelle => `person@${person}`);

/** Who wrote the paper, its papers office and its Staatsrat. */
export const imHaus = (kontext: Pick<Vorlagenkontext, 'einbringer' | 'mitwirkende'>): Stelle[] => [
  ...stellen('VB', kontext.einbringer),
  ...stellen('STR', kontext.einbringer),
  ...schreibende(kontext),
];

const vonGefragten = ({ mitzeichnungen }: Pick<Vorlagenkontext, 'mitzeichnungen'>): string[] =>
  Object.entries(mitzeichnungen)
    .filter(([, eine]) => wurdeGefragt(eine))
    .map(([ressort]) => ressort);

/** Staatsrat and papers office of each Ressort that was asked to co-sign. */
export const gefragte = (kontext: Pick<Vorlagenkontext, 'mitzeichnungen'>): Stelle[] => {
  const ressorts = vonGefragten(kontext);
  return [...stellen('STR', ressorts), ...stellen('VB', ressorts)];
};

/** Whom an outcome of the paper concerns (regeln.md §2): its house, and the Ressorts that were asked or informed. */
export function beteiligte(
  kontext: Pick<Vorlagenkontext, 'einbringer' | 'mitwirkende' | 'mitzeichnungen' | 'kenntnis'>,
): Stelle[] {
  const informierte = Object.keys(kontext.kenntnis);
  return [
    ...new Set([
      ...imHaus(kontext),
      ...gefragte(kontext),
      ...stellen('STR', informierte),
      ...stellen('VB', informierte),
    ]),
  ];
}
