/** What versions 1 and 2 did otherwise: Schritte as they were. */
import { ohne } from '#engine';
import { bedingungen as heutigeBedingungen } from '../bedingungen.js';
import { merken as heutigeMerken } from '../merken.js';
import { schritte as heutigeSchritte } from '../schritte.js';
import { wirkungen as heutigeWirkungen } from '../wirkungen.js';

export const schritte = ohne(heutigeSchritte, 'berichtZurueck', 'besetzungPruefen');

export const wirkungen = ohne(heutigeWirkungen, 'vorlageMelden', 'besetzungMelden');

export const bedingungen = ohne(heutigeBedingungen, 'besetzungAnders');

export const merken = ohne(heutigeMerken, 'ersatz');
