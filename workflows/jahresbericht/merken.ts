import type { OhneBericht } from '#contract';
import { beteiligtePersonen } from '#engine';
import type { Berichtsblick } from './blick.js';
import { ersatz } from './besetzung.js';

function festgestellt(art: OhneBericht, { schritt: { akteur, als, daten } }: Berichtsblick) {
  return { feststellung: { art, grund: daten.grund ?? '', durch: beteiligtePersonen(akteur, als) } };
}

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
  /** Whoever approved for the division in an earlier round never approves for the house. */
  freigabenVerworfen: ({ kontext: { freigaben } }: Berichtsblick) => ({
    freigaben: {
      frueher: [...new Set([...(freigaben['frueher'] ?? []), ...(freigaben['freigebenAL'] ?? [])])],
    },
    feststellung: null,
  }),
  entfallWunsch: ({ schritt: { daten } }: Berichtsblick) => ({ entfallWunsch: daten.grund }),
  entfallFestgestellt: (blick: Berichtsblick) => festgestellt('entfallen', blick),
  alsNichtVorgelegt: (blick: Berichtsblick) => festgestellt('nichtVorgelegt', blick),
  alsNichtFreigegeben: (blick: Berichtsblick) => festgestellt('nichtFreigegeben', blick),
  /** The text and those who wrote it go along; who approves is another house now. */
  hauswechsel: ({ kontext, schritt: { daten } }: Berichtsblick<'wechsel'>) => ({
    federfuehrung: daten.ressort,
    vorher: [...kontext.vorher, kontext.federfuehrung],
  }),
  ersatz,
};
