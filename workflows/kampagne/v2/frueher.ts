/** What versions 1 and 2 did otherwise: Schritte as they were. */
import { ohne } from '#engine';
import { schritte as heutigeSchritte } from '../schritte.js';
import { wirkungen as heutigeWirkungen } from '../wirkungen.js';

export const schritte = ohne(heutigeSchritte, 'berichtZurueck');

export const wirkungen = ohne(heutigeWirkungen, 'vorlageMelden');
