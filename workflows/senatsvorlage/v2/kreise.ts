import { offeneRessorts, type Vorlagenkontext } from '../kontext.js';
import { kreise as heutige } from '../kreise.js';

/** Circles of version 2: everybody was asked at once. */
export const kreise = {
  federfuehrung: heutige.federfuehrung,
  mitwirkende: heutige.mitwirkende,
  mitzeichnung: heutige.mitzeichnung,
  nacharbeit: heutige.nacharbeit,
  mitzeichnend: (kontext: Vorlagenkontext, daten?: Record<string, unknown>) =>
    typeof daten?.['ressort'] === 'string' ? heutige.mitzeichnend(kontext, daten) : offeneRessorts(kontext),
};
