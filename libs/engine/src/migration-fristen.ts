import type { Workflow } from './definition.js';
import type { Fristbeginn } from './folgen.js';
import { liesModell } from './modell.js';
import { offeneKanten } from './modell-wege.js';
import type { Migrationsplan } from './migrationsplan.js';

interface Frist {
  schluessel: string;
  name: string;
}

/** Deadlines that run in these states by the definition, with the keys that XState gives them. */
export function fristenDer<K extends object>(
  workflow: Workflow<K, never>,
  zustaende: readonly string[],
): Frist[] {
  const modell = liesModell(workflow);
  const amOrt = zustaende.flatMap((name) => offeneKanten(modell, name)).filter(({ art }) => art === 'frist');
  return [
    ...new Map(
      amOrt.map(({ von, name }) => [
        `${von} ${name}`,
        { schluessel: `xstate.after.${name}.${workflow.id}.${von}`, name },
      ]),
    ).values(),
  ];
}

interface Lage {
  /** Those that run now, those the old states set by themselves, those the new states set. */
  laufende: readonly Frist[];
  alte: readonly Frist[];
  neue: readonly Frist[];
}

/**
 * Kept with their date under the new key, ended, or begun anew; a deadline set by an effect keeps its own
 * key.
 */
export function neueFristen(
  { fristen }: Migrationsplan,
  { laufende, alte, neue }: Lage,
): {
  fristenBehalten: { von: string; nach: string }[];
  fristenEnden: string[];
  fristenBeginnen: Fristbeginn[];
} {
  const amZustand = (schluessel: string) => alte.some((frist) => frist.schluessel === schluessel);
  const nachfolger = ({ schluessel, name }: Frist) =>
    amZustand(schluessel) ? neue.find((frist) => frist.name === name)?.schluessel : schluessel;
  const fristenBehalten = laufende
    .filter(({ name }) => fristen[name] === 'behalten')
    .flatMap((frist) => {
      const nach = nachfolger(frist);
      return nach === undefined ? [] : [{ von: frist.schluessel, nach }];
    });
  const behalten = new Set(fristenBehalten.map(({ von }) => von));
  const weitergefuehrt = new Set(fristenBehalten.map(({ nach }) => nach));
  const neuGewollt = neue.filter(
    ({ name, schluessel }) => fristen[name] === 'neu' && !weitergefuehrt.has(schluessel),
  );
  return {
    fristenBehalten,
    fristenEnden: laufende
      .filter(({ schluessel }) => !behalten.has(schluessel))
      .map(({ schluessel }) => schluessel),
    fristenBeginnen: neuGewollt.map(({ schluessel, name }) => ({
      schluessel,
      name,
      ereignis: { type: schluessel },
    })),
  };
}
