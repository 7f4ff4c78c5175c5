import type { AnyMachineSnapshot } from 'xstate';
import type { Zustandsangaben } from './definition.js';

/** `schlusszeichnung.staatsrat` for the state in which the snapshot is. */
export function zustandsname(value: unknown): string {
  if (typeof value === 'string') return value;
  return Object.entries(value as object)
    .map(([name, unter]) =>
      unter && Object.keys(unter as object).length > 0 ? `${name}.${zustandsname(unter)}` : name,
    )
    .join('+');
}

/** Title, phase and responsible Stellen of the state in which the snapshot is. */
export function zustandsangaben(snapshot: AnyMachineSnapshot): Zustandsangaben {
  return Object.assign({}, ...Object.values(snapshot.getMeta())) as Zustandsangaben;
}
