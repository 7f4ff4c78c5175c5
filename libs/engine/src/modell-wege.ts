import type { Kante, Modell } from './modell.js';

const eltern = (name: string): string[] =>
  name
    .split('.')
    .slice(0, -1)
    .map((_, i, teile) => teile.slice(0, i + 1).join('.'));

/** States that are entered together with this one: its parents, and its first or (parallel) all children. */
export function mitbetreten({ zustaende }: Modell, name: string): string[] {
  const zustand = zustaende.find((einer) => einer.name === name);
  if (!zustand) return [];
  const kinder = zustand.art === 'parallel' ? zustand.kinder : zustand.beginn ? [zustand.beginn] : [];
  return [...eltern(name), ...kinder];
}

/** The ways that are open while the Vorgang is in this state: its own and those of its parents. */
export function offeneKanten({ kanten }: Modell, name: string): Kante[] {
  const orte = [name, ...eltern(name)];
  return kanten.filter(({ von }) => orte.includes(von));
}

/** Everything that can be reached from these states, conditions left aside; they themselves included. */
export function erreichbar(modell: Modell, von: readonly string[]): Set<string> {
  const gesehen = new Set<string>();
  const warten = [...von];
  for (let name = warten.pop(); name !== undefined; name = warten.pop()) {
    if (gesehen.has(name)) continue;
    gesehen.add(name);
    const ziele = offeneKanten(modell, name)
      .map(({ nach }) => nach)
      .filter((nach) => nach !== null);
    warten.push(...ziele, ...mitbetreten(modell, name));
  }
  return gesehen;
}
