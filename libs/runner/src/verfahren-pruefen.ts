import { pruefeModell, type Modellbefund, type Workflow } from '#engine';
import { beispiele, rollen } from '#workflows';
import { wirkungshandler } from './wirkungen/index.js';

/**
 * Findings on one procedure, walked with its example facts; `handler` are the kinds of effects that are
 * handled.
 */
export function pruefeVerfahren(
  workflow: Workflow,
  handler: readonly string[] = Object.keys(wirkungshandler),
): (Modellbefund & { verfahren: string })[] {
  const beispiel = beispiele[workflow.id];
  const umfeld = { rollen: Object.keys(rollen), handler, ...(beispiel ? { beispiel } : {}) };
  return pruefeModell(workflow, umfeld).map((befund) => ({
    verfahren: `${workflow.id} ${workflow.version}`,
    ...befund,
  }));
}
