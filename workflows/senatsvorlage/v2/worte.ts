import type { Verfahrensrolle } from '#contract';
import type { WorteVon } from '#engine';
import type { bedingungen } from './bedingungen.js';
import type { fristen } from './fristen.js';
import type { kreise } from './kreise.js';
import type { merken } from './merken.js';
import type { schritte } from './schritte.js';
import type { wirkungen } from './wirkungen.js';
import type { Vorlagenzustand } from '../worte.js';

/** Names that may stand in the states of version 2. */
export type Vorlagenworte = WorteVon<
  {
    bedingungen: typeof bedingungen;
    merken: typeof merken;
    wirkungen: typeof wirkungen;
    schritte: typeof schritte;
    fristen: typeof fristen;
    kreise: typeof kreise;
  },
  Exclude<Vorlagenzustand, 'geloescht'>,
  Verfahrensrolle,
  'SK'
>;
