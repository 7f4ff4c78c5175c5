import type { Verfahrensrolle } from '#contract';
import type { WorteVon } from '#engine';
import type { bedingungen } from './bedingungen.js';
import type { fristen } from './fristen.js';
import type { kreise } from './kontext.js';
import type { merken } from './merken.js';
import type { schritte } from './schritte.js';
import type { wirkungen } from './wirkungen.js';

/** States of the procedure. */
export type Auftragszustand =
  | 'vorgeschlagen'
  | 'terminKlaeren'
  | 'offen'
  | 'verlaengerungsantrag'
  | 'pruefungGegenstandslos'
  | 'pruefungErledigung'
  | 'beschlussBestaetigung'
  | 'inErledigung'
  | 'erfuellt'
  | 'erfuelltVerspaetet'
  | 'aufgehoben'
  | 'verworfen';

/** Names that may stand in its states. */
export type Auftragsworte = WorteVon<
  {
    bedingungen: typeof bedingungen;
    merken: typeof merken;
    wirkungen: typeof wirkungen;
    schritte: typeof schritte;
    fristen: typeof fristen;
    kreise: typeof kreise;
  },
  Auftragszustand,
  Verfahrensrolle,
  'SK'
>;
