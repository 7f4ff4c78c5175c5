/** What versions 1 and 2 did otherwise: conditions, notes, effects and Schritte as they were. */
import { ohne, text, type Schrittart } from '#engine';
import { bedingungen as heutigeBedingungen } from '../bedingungen.js';
import type { augen } from '../kontext.js';
import { merken as heutigeMerken } from '../merken.js';
import { schritte as heutigeSchritte } from '../schritte.js';
import { wirkungen as heutigeWirkungen } from '../wirkungen.js';

export const bedingungen = ohne(
  heutigeBedingungen,
  'fristVorbei',
  'abteilungFehlt',
  'staatsratFehlt',
  'bisZurVorlage',
  'anderesHaus',
  'besetzungAnders',
);

export const merken = {
  ...ohne(
    heutigeMerken,
    'entfallWunsch',
    'entfallFestgestellt',
    'alsNichtVorgelegt',
    'alsNichtFreigegeben',
    'hauswechsel',
    'ersatz',
  ),
  freigabenVerworfen: () => ({ freigaben: {} }),
};

export const wirkungen = ohne(
  heutigeWirkungen,
  'abgabefristHaus',
  'berichtswesenBenachrichtigen',
  'freigabeMelden',
  'entfallMelden',
  'nichtVorgelegtMelden',
  'nichtFreigegebenMelden',
  'uebernahmeMelden',
  'abgabeMelden',
  'kampagneOeffnen',
  'besetzungMelden',
);

export const schritte = {
  ...ohne(
    heutigeSchritte,
    'entfallBeantragen',
    'nichtVorgelegt',
    'nichtFreigegeben',
    'anStaatsratGeben',
    'anChefGeben',
    'hauswechsel',
    'besetzungPruefen',
  ),
  kampagneFreigegeben: {
    ...heutigeSchritte.kampagneFreigegeben,
    titel: text('Gesamtbericht freigegeben', 'Consolidated report approved'),
  },
} satisfies Record<string, Schrittart<keyof typeof augen>>;
