import { beteiligtePersonen } from '#engine';
import type { Kampagnenblick } from './blick.js';
import { ersatz } from './besetzung.js';

/** Notes in the context of a Kampagne. */
export const merken = {
  mitwirkung: ({ kontext, schritt: { akteur, als } }: Kampagnenblick) => ({
    mitwirkende: [...new Set([...kontext.mitwirkende, ...beteiligtePersonen(akteur, als)])],
  }),
  neueFassung: ({ kontext }: Kampagnenblick) => ({ fassung: kontext.fassung + 1 }),
  gremium: ({ kontext, schritt: { daten } }: Kampagnenblick) => ({
    gremien: { ...kontext.gremien, [daten.gremium]: daten.am },
  }),
  ersatz,
};
