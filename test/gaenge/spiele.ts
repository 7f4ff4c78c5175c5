import type { Workflow } from '#engine';
import { auftrag, jahresbericht, kampagne, senatsvorlage } from '#workflows';
import { auftragsspiel } from './auftrag/spiel.js';
import { berichtsspiel } from './bericht/spiel.js';
import { kampagnenspiel } from './kampagne/spiel.js';
import { vorlagenspiel } from './vorlage/spiel.js';
import type { Spiel } from './welt.js';

interface Verfahrensspiel {
  workflow: Workflow;
  /** The walk through this procedure, or through one that lacks a part. */
  spiel: (workflow: Workflow) => Spiel;
}

const verfahrensspiel = (workflow: unknown, spiel: (workflow: never) => unknown) =>
  ({ workflow, spiel }) as Verfahrensspiel;

/** Every procedure that is walked, by its name. */
export const spiele: Readonly<Record<string, Verfahrensspiel>> = {
  senatsvorlage: verfahrensspiel(senatsvorlage, vorlagenspiel),
  auftrag: verfahrensspiel(auftrag, auftragsspiel),
  jahresbericht: verfahrensspiel(jahresbericht, berichtsspiel),
  kampagne: verfahrensspiel(kampagne, kampagnenspiel),
};
