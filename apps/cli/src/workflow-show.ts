import { istEinesVon } from '#contract';
import { alsBpmn, alsJson, alsMermaid, alsScxml, type Workflow } from '#engine';
import { rollen } from '#workflows';

export const FORMATE = ['mermaid', 'scxml', 'bpmn', 'json'] as const;
export type Format = (typeof FORMATE)[number];

const DARSTELLUNGEN: Record<Format, (workflow: Workflow) => string> = {
  mermaid: alsMermaid,
  scxml: alsScxml,
  bpmn: (workflow) => alsBpmn(workflow, rollen),
  json: (workflow) => JSON.stringify(alsJson(workflow), null, 2),
};

export function istFormat(format: string): format is Format {
  return istEinesVon(FORMATE, format);
}

/** The procedure in that format, ready to be saved as a file. */
export function stelleDar(workflow: Workflow, format: Format): string {
  return DARSTELLUNGEN[format](workflow);
}
