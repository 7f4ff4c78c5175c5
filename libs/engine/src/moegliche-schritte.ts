import type { Amt } from './akteur.js';
import { waehleAmt } from './amtswahl.js';
import type { Schritt, Workflow } from './definition.js';
import { belebe, type Stand } from './step.js';
import type { Text } from './text.js';
import { wegeAus } from './uebergang.js';

/** A Schritt as a view shows it: may the actor make it now, and if not, why. */
export interface MoeglicherSchritt {
  name: string;
  titel: Text;
  folge: Text;
  bindend: boolean;
  moeglich: boolean;
  /** Why not; empty when it is possible. */
  gruende: Text[];
  /**
   * The office in which the actor would make it, with the natural person for whom (i. V.); not there while it
   * is not possible.
   */
  als?: Amt;
  /** What the form begins with. */
  vorgaben?: Record<string, unknown>;
}

/**
 * All Schritte of the present state for this actor – those allowed, and those refused with their reason.
 * Internal ones are not listed.
 */
export function moeglicheSchritte<K extends object, L>(
  workflow: Workflow<K, L>,
  stand: Stand<K>,
  anfrage: Omit<Schritt<unknown, L>, 'als' | 'type' | 'daten'>,
): MoeglicherSchritt[] {
  const snapshot = belebe(workflow, stand);
  if (snapshot.status !== 'active') return [];
  const namen = [...new Set(wegeAus(snapshot).map(({ eventType }) => eventType))];
  return namen.flatMap((name) => {
    const art = workflow.schritte[name];
    if (!art || art.intern) return [];
    const amt = waehleAmt(workflow, snapshot, { ...anfrage, type: name });
    const grund =
      'ok' in amt
        ? { moeglich: false, gruende: amt.gruende }
        : { moeglich: true, gruende: [], ...(amt.als ? { als: amt.als } : {}) };
    const vorgaben = art.vorgaben ? { vorgaben: art.vorgaben(snapshot.context as never) } : {};
    return [
      { name, titel: art.titel, folge: art.folge, bindend: art.bindend === true, ...grund, ...vorgaben },
    ];
  });
}
