/**
 * What no person ever sees: identifiers, names of states and events, words of a closed list as the program
 * writes them. Kinds with their pattern; what a text may hold all the same is taken out first.
 */
const MUSTER: readonly (readonly [art: string, muster: RegExp])[] = [
  ['Kennung', /\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/gu],
  ['Ereignis von XState', /\bxstate\.[\w.]+/gu],
  ['Person als Stelle', /\bperson@\S+/gu],
  ['Codewort', /(?<![\w@.\-/])[a-zäöüß]+[A-ZÄÖÜ][\wäöüß]*(?![\w@])/gu],
  ['Codewort', /(?<![\w@.\-/])[a-zäöüß]{2,}_[a-zäöüß_]+(?![\w@.])/gu],
];

/** Names that are written like this. */
const ERLAUBT = ['iCalendar', 'iPhone', 'iPad', 'eIDAS', 'macOS'];

/** Raw words in a text, each with its kind, once. */
export function roheWorte(text: string): string[] {
  const bereinigt = ERLAUBT.reduce((rest, name) => rest.replaceAll(name, ''), text);
  return [
    ...new Set(
      MUSTER.flatMap(([art, muster]) => [...bereinigt.matchAll(muster)].map(([wort]) => `${art}: ${wort}`)),
    ),
  ];
}
