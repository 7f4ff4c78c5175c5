import { beteiligtePersonen } from '#engine';
import type { Berichtsblick } from './blick.js';

/** Notes in the context of a Jahresbericht. */
export const merken = {
  mitwirkung: ({ kontext, schritt: { akteur, als } }: Berichtsblick) => ({
    mitwirkende: [...new Set([...kontext.mitwirkende, ...beteiligtePersonen(akteur, als)])],
  }),
  neueFassung: ({ kontext, schritt: { lage } }: Berichtsblick) =>
    lage.geaendert || kontext.fassung === 0 ? { fassung: kontext.fassung + 1 } : {},
  freigabe: ({ kontext, schritt: { type, akteur, als } }: Berichtsblick) => ({
    freigaben: { ...kontext.freigaben, [type]: beteiligtePersonen(akteur, als) },
  }),
  freigabenVerworfen: () => ({ freigaben: {} }),
};
