import { fehler } from '#contract';
import type { Workflow } from '#engine';
import { verfahren } from '#workflows';

/** The newest version of a procedure: new Vorgaenge begin with it. */
export function neuestesVerfahren(id: string): Workflow {
  const versionen = verfahren.filter((eines) => eines.id === id).sort((a, b) => b.version - a.version);
  if (!versionen[0])
    throw fehler(
      'eingabe_ungueltig',
      `Ein Verfahren „${id}“ gibt es nicht.`,
      `There is no procedure “${id}”.`,
    );
  return versionen[0];
}

/** Exactly the definition that a Vorgang began with; another hash is never run silently. */
export function verfahrenVon({
  definition_id,
  definition_version,
  definition_hash,
}: {
  definition_id: string;
  definition_version: number;
  definition_hash: string;
}): Workflow {
  const gefunden = verfahren.find(
    ({ id, version }) => id === definition_id && version === definition_version,
  );
  if (gefunden?.hash === definition_hash) return gefunden;
  throw fehler(
    'verfahren_geaendert',
    `Dieser Vorgang läuft nach „${definition_id}“ Version ${definition_version}, ` +
      'die hier nicht mehr so vorliegt. Bitte benachrichtigen Sie die Administration.',
    `This case runs under “${definition_id}” version ${definition_version}, ` +
      'which is not available unchanged. Please tell the administrators.',
  );
}
