import type { Workflow } from '#engine';
import { auftrag } from './auftrag/auftrag.workflow.js';
import { senatsvorlage } from './senatsvorlage/senatsvorlage.workflow.js';

export { auftrag } from './auftrag/auftrag.workflow.js';
export type { Auftragskontext, Auftragslage } from './auftrag/kontext.js';
export { senatsvorlage } from './senatsvorlage/senatsvorlage.workflow.js';
export { ABSCHNITTE, type Abschnitt, type Vorlagenkontext, type Vorlagenlage } from './senatsvorlage/kontext.js';

/** All procedures, every version that a Vorgang may still run under. */
export const verfahren: readonly Workflow[] = [senatsvorlage, auftrag] as unknown as Workflow[];
