import type { AnyMachineSnapshot } from 'xstate';
import type { Workflow, Zustandsangaben } from './definition.js';

/**
 * Concrete Stellen (`STR@SF`) for patterns with circles (`STR@federfuehrung`).
 * A circle that the procedure does not define is a Ressort by its code (`CDS@SK`); `person@verfasser` gives
 * persons.
 */
export function stellenVon<K extends object, L>(
  { kreise }: Pick<Workflow<K, L>, 'kreise'>,
  kontext: K,
  muster: readonly string[],
  { daten, lage }: { daten?: Record<string, unknown> | undefined; lage?: L } = {},
): string[] {
  const stellen = muster.flatMap((eines) => {
    const [rolle = '', kreis = ''] = eines.split('@');
    const ressorts = kreise[kreis]?.(kontext, daten, lage) ?? [kreis];
    return ressorts.map((ressort) => `${rolle}@${ressort}`);
  });
  return [...new Set(stellen)];
}

/**
 * The Stellen that have something to do now, with those that act in the place of vacant ones. Empty when the
 * Vorgang has ended.
 */
export function zustaendigeStellen<K extends object, L>(
  workflow: Workflow<K, L>,
  snapshot: AnyMachineSnapshot,
): string[] {
  const angaben = Object.values(snapshot.getMeta()) as Zustandsangaben[];
  const kontext = snapshot.context as K;
  const stellen = stellenVon(
    workflow,
    kontext,
    angaben.flatMap(({ wer }) => [...(wer ?? [])]),
  );
  const ersatz = workflow.ersatz?.(kontext) ?? {};
  const ersetzende = stellen.flatMap((eine) => ersatz[eine] ?? []);
  return [...new Set([...stellen, ...ersetzende])];
}
