import { ohne, text, wenn } from '#engine';
import { bedingungen as heutige } from '../bedingungen.js';
import type { Vorlagenblick, Vorlagenfrage } from '../blick.js';
import { formulare } from '../formulare.js';
import { merken as heutigeMerken } from '../merken.js';
import { schritte as heutigeSchritte } from '../schritte.js';
import { art } from '../schritte/art.js';
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
    'zielGewaehlt',
    'ohneZiel',
    'zielAndere',
    'ausUeberwiesen',
    'ausAusgesetzt',
    'nichtVertagt',
    'zielSpaeter',
    'nochOhneErgebnis',
    'fristgerecht',
  ),
  ...frueher,
};

/** Version 2 had no other way from the agenda to another meeting, and told nobody. */
export const wirkungen = {
  ...ohne(heutigeWirkungen, 'topAbgesetzt', 'andereSitzungMelden', 'absetzungMelden'),
  entwurfsfrist: {
    ...heutigeWirkungen.entwurfsfrist,
    daten: (blick: Vorlagenblick) =>
      blick.schritt.type === 'festlegen' && blick.schritt.daten.sitzung === undefined
        ? []
        : heutigeWirkungen.entwurfsfrist.daten(blick),
  },
};
export const merken = ohne(
  heutigeMerken,
  'abgabeschluss',
  'abgabeschlussOffen',
  'anFederfuehrung',
  'neufassungAusAusgesetzt',
  'neufassungAusUeberwiesen',
  'neufassungFertig',
);

/** Taking a paper off the agenda ended it. */
export const schritte = {
  ...heutigeSchritte,
  absetzen: art(
    text('Absetzen', 'Take off the agenda'),
    text(
      'Die Vorlage ist erledigt; sie kann neu eingebracht werden.',
      'The paper ends; it may be introduced anew.',
    ),
    { formular: formulare.mitGrund },
  ),
};
