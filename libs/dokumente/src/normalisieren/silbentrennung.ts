import type { Befunde } from '../befunde.js';
import { muster, quelle, regex } from '#kalender';

/** Words that follow a hyphen which stands for a left-out part ("Personal- und Sachkosten"). */
const ERGAENZUNG = quelle`
    und|oder|bzw|beziehungsweise|sowie|als|bis|noch|wie|statt|aber|auch|je|ja|und/oder|u|o|in|im|an|am|
    auf|aus|bei|mit|nach|von|vor|zu|zum|zur|für|durch|sondern|ist|sind|wird|werden|der|die|das|den|dem|
    des
  `;
const TRENNUNG = regex(
  `(?<=\\p{L}\\p{Ll})-(?:[ \\t]*\\n[ \\t]*|[ \\t]{1,2})(?!(?:${ERGAENZUNG})(?![\\p{L}]))(?=\\p{Ll}{2})`,
  'gu',
);
/** "IT-" at the end of a line: the hyphen belongs to the word, the break does not. */
const KOPPLUNG = muster('gu')`(?<=[\p{L}\d])-[ \t]*\n[ \t]*(?=\p{Lu})`;

/** Joins words that a line break (or what is left of one: "Hanse- stadt") cut in two. */
export function entferneSilbentrennung(text: string, befunde: Befunde): string {
  const verbunden = text.replace(TRENNUNG, '');
  befunde.merke('silbentrennung_bereinigt', verbunden !== text);
  return verbunden.replace(KOPPLUNG, '-');
}
