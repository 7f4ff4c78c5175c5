import { quelle } from '../regex.js';

const JAHR = '(?: (?:19|20|21)\\d{2}(?:/\\d{2,4})?)?';
const ADJEKTIVE = '(?:(?:\\d{1,2}\\.|[\\p{Ll}][\\p{Ll}-]*) ){0,3}';
const NOMEN = `\\p{Lu}[\\p{L}\\p{N}-]*${JAHR}`;
/** Genitives behind an event ("der 19. Legislaturperiode", "belastbarer Zahlen"). */
export const GENITIV = quelle`
  (?: (?:(?:der|des|eines|einer|dieser|dieses|aller|im|am|in der) )${ADJEKTIVE}
  ${NOMEN}| \p{Ll}+er ${NOMEN}){0,3}
`;
/** Any event: article, adjectives, a noun and what belongs to it. */
export const EREIGNIS = `${ADJEKTIVE}${NOMEN}${GENITIV}`;
/** A named event as a noun phrase with its genitives. */
export const benannt = (nomen: string): string =>
  `(?:(?:der|des|dem|den|die|das|einer|eines|einem) )?${ADJEKTIVE}(?:${nomen})${JAHR}${GENITIV}`;
