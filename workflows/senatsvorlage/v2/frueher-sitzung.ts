import { ohne, wenn } from '#engine';
import { bedingungen as heutige } from '../bedingungen.js';
import type { Vorlagenfrage } from '../blick.js';
import { merken as heutigeMerken } from '../merken.js';
import { wirkungen as heutigeWirkungen } from '../wirkungen.js';

/** What version 2 did not ask, or asked otherwise, of meetings: it knew no open ones. */
const frueher = {
  sitzungGesetzt: ({ schritt: { lage } }: Vorlagenfrage) =>
    wenn(
      lage.sitzung !== null && !lage.sitzung.abgeschlossen,
      'Bitte wählen Sie eine Sitzung, die noch bevorsteht.',
      'Please choose a meeting that is still to come.',
    ),
  /** What counts is when the signed paper came in, not when somebody accepts it. */
  rechtzeitig: ({ kontext, schritt: { lage, jetzt } }: Vorlagenfrage) =>
    wenn(
      lage.sitzung !== null && (kontext.eingegangen ?? jetzt) <= lage.sitzung.abgabeschluss,
      'Der Abgabeschluss der Sitzung ist vorbei. Bitte als Tischvorlage mit Begründung anmelden.',
      'The submission deadline has passed. Please register it as a late paper with reasons.',
    ),
};

export const bedingungen = {
  ...ohne(
    heutige,
    'sitzungOffen',
    'sitzungGehalten',
    'sitzungKommt',
    'sitzungBevorsteht',
    'zielKommt',
    'zielSpaeter',
    'nochOhneErgebnis',
    'fristgerecht',
  ),
  ...frueher,
};

/** Version 2 had no other way from the agenda to another meeting, and told nobody. */
export const wirkungen = ohne(heutigeWirkungen, 'topAbgesetzt', 'andereSitzungMelden');
export const merken = ohne(heutigeMerken, 'abgabeschluss', 'abgabeschlussOffen');
