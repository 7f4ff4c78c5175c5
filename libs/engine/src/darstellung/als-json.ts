import type { Fristart, Workflow } from '../definition.js';
import { vierAugenPaare } from '../vier-augen.js';
import type { Text } from '../text.js';
import { bildVon, type Bildkante, type Knoten } from './bild.js';

/** What the web draws a procedure from; plain JSON. */
export interface Verfahrensbild {
  id: string;
  version: number;
  hash: string;
  titel: Text;
  beginn: string;
  phasen: { titel: Text; zustaende: string[] }[];
  knoten: readonly Knoten[];
  kanten: readonly Bildkante[];
  schritte: Record<string, { titel: Text; folge: Text; bindend: boolean; intern: boolean }>;
  fristen: Record<string, Fristart>;
  /** Roles that act in it, in order of their first task. */
  rollen: string[];
  vierAugen: readonly (readonly [string, string])[];
}

/** A procedure as data: states with places to draw them at, ways, Schritte, deadlines, phases, roles. */
export function alsJson<K extends object, L>(workflow: Workflow<K, L>): Verfahrensbild {
  const { id, version, hash, titel, schritte, fristen } = workflow;
  const { beginn, knoten, kanten } = bildVon(workflow);
  const phasen = new Map<string, { titel: Text; zustaende: string[] }>();
  for (const { name, phase } of knoten) {
    const bisher = phasen.get(phase.de) ?? { titel: phase, zustaende: [] };
    phasen.set(phase.de, { titel: phase, zustaende: [...bisher.zustaende, name] });
  }
  return {
    id,
    version,
    hash,
    titel,
    beginn,
    phasen: [...phasen.values()],
    knoten,
    kanten,
    fristen,
    vierAugen: vierAugenPaare(workflow as never),
    schritte: Object.fromEntries(
      Object.entries(schritte).map(([name, art]) => [
        name,
        { titel: art.titel, folge: art.folge, bindend: art.bindend === true, intern: art.intern === true },
      ]),
    ),
    rollen: [
      ...new Set(
        [...knoten, ...kanten].flatMap(({ wer }) => wer.map((muster) => muster.split('@')[0] ?? '')),
      ),
    ],
  };
}
