import { createContext } from 'react';
import type { Sprache } from '../sprache/sprache.js';

/** Lets a page change the language of the whole application. */
export const Sprachwahl = createContext<{ sprache: Sprache; waehle: (sprache: Sprache) => void }>({
  sprache: 'de',
  waehle: () => {},
});
