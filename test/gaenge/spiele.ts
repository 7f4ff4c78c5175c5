import type { Spiel } from './welt.js';
import { vorlagenspiel } from './vorlage/spiel.js';

/** Every procedure that is walked, by its name. */
export const spiele: Readonly<Record<string, () => Spiel>> = {
  senatsvorlage: () => vorlagenspiel() as unknown as Spiel,
};
