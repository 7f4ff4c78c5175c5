import type { Verfahrensname } from '#contract';
import type { Beispiel, Workflow } from '#engine';
import { auftrag } from './auftrag/auftrag.workflow.js';
import { auftragV2 } from './auftrag/v2/auftrag.v2.workflow.js';
import { auftragV1 } from './auftrag/v1/auftrag.v1.workflow.js';
import { beispiel as auftragsbeispiel } from './auftrag/beispiel.js';
import { beispiel as berichtsbeispiel } from './jahresbericht/beispiel.js';
import { jahresberichtV2 } from './jahresbericht/v2/jahresbericht.v2.workflow.js';
import { jahresberichtV1 } from './jahresbericht/v1/jahresbericht.v1.workflow.js';
import { jahresbericht } from './jahresbericht/jahresbericht.workflow.js';
import { beispiel as kampagnenbeispiel } from './kampagne/beispiel.js';
import { kampagneV2 } from './kampagne/v2/kampagne.v2.workflow.js';
import { kampagneV1 } from './kampagne/v1/kampagne.v1.workflow.js';
import { kampagne } from './kampagne/kampagne.workflow.js';
import { beispiel as vorlagenbeispiel } from './senatsvorlage/beispiel.js';
import { beispiel as vorlagenbeispielV2 } from './senatsvorlage/v2/beispiel.js';
import { senatsvorlageV2 } from './senatsvorlage/v2/senatsvorlage.v2.workflow.js';
import { senatsvorlageV1 } from './senatsvorlage/v1/senatsvorlage.v1.workflow.js';
import { senatsvorlage } from './senatsvorlage/senatsvorlage.workflow.js';

export { auftrag } from './auftrag/auftrag.workflow.js';
export type { Auftragskontext, Auftragslage, Vorhaben } from './auftrag/kontext.js';
export { beschlussInWorten } from './auftrag/merken.js';
export { jahresbericht } from './jahresbericht/jahresbericht.workflow.js';
export type { Berichtskontext, Berichtslage } from './jahresbericht/kontext.js';
export { kampagne } from './kampagne/kampagne.workflow.js';
export type { Kampagnenkontext, Kampagnenlage } from './kampagne/kontext.js';
export { rollen } from './rollen.js';
export { gemeinsamIn, standIn, tunIn } from './standworte.js';
export { beteiligte } from './senatsvorlage/beteiligte.js';
export { inOrdnung } from './senatsvorlage/formalpunkte.js';
export { senatsvorlage } from './senatsvorlage/senatsvorlage.workflow.js';
export {
  istGefragt,
  offeneRessorts,
  type Sitzungslage,
  type Vorgaengerin,
  type Vorlagenkontext,
  type Vorlagenlage,
  type Zielsitzung,
} from './senatsvorlage/kontext.js';
export { stationen as vorlagenstationen, type Station } from './senatsvorlage/weg.js';
export type { Vorlagenzustand } from './senatsvorlage/worte.js';
export { phaseNach } from './zugang.js';
export { geschah, tatWas, type Tat } from './verlauf/tat.js';
export { tatVon } from './verlauf/taten.js';
export type { Besetzungslage } from './besetzung.js';
export type { Textvorschlag, Wirkungsdaten, Wirkungsname, Ziffer } from './wirkungen.js';

/** All procedures, every version that a Vorgang may still run under. */
export const verfahren: readonly Workflow[] = [
  senatsvorlage,
  senatsvorlageV2,
  senatsvorlageV1,
  auftrag,
  auftragV2,
  auftragV1,
  jahresbericht,
  jahresberichtV2,
  jahresberichtV1,
  kampagne,
  kampagneV2,
  kampagneV1,
] as unknown as Workflow[];

/**
 * Example facts of each procedure, by its id: the model check and the comparison of versions walk it with
 * them.
 */
export const beispiele: Readonly<Record<string, Beispiel>> = {
  senatsvorlage: vorlagenbeispiel,
  auftrag: auftragsbeispiel,
  jahresbericht: berichtsbeispiel,
  kampagne: kampagnenbeispiel,
} satisfies Record<Verfahrensname, unknown> as unknown as Record<string, Beispiel>;

/** Those of older versions whose forms were others. */
const fruehereBeispiele: Readonly<Record<string, Beispiel>> = {
  'senatsvorlage 1': vorlagenbeispielV2 as unknown as Beispiel,
  'senatsvorlage 2': vorlagenbeispielV2 as unknown as Beispiel,
};

/** Example facts that fit this version of a procedure. */
export function beispielFuer({ id, version }: Pick<Workflow, 'id' | 'version'>): Beispiel {
  return fruehereBeispiele[`${id} ${version}`] ?? (beispiele[id] as Beispiel);
}
