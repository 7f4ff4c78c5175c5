/**
 * Version 1, out since v0.1.0.
 * An author could not take a paper back from the specialist review, and the pairs of four eyes were a list.
 * everything else is as in version 2.
 */
import { defineWorkflow, ohne } from '#engine';
import type { Vorlagenkontext, Vorlagenlage } from '../kontext.js';
import { definition } from '../v2/senatsvorlage.v2.workflow.js';

const { fachpruefung } = definition.zustaende;

export const senatsvorlageV1 = defineWorkflow<Vorlagenkontext, Vorlagenlage>({
  ...definition,
  version: 1,
  schritte: ohne(definition.schritte, 'zurueckholen'),
  wirkungen: ohne(definition.wirkungen, 'zurueckgeholtMelden'),
  vierAugen: [
    ['bearbeiten', 'freigeben'],
    ['bearbeiten', 'zeichnen'],
    ['bearbeiten', 'mitzeichnen'],
    ['einreichenFach', 'freigeben'],
    ['einreichenFach', 'zeichnen'],
    ['einreichenFach', 'mitzeichnen'],
    ['neueFassung', 'zeichnen'],
    ['neueFassung', 'mitzeichnen'],
    ['freigeben', 'zeichnen'],
  ],
  zustaende: {
    ...definition.zustaende,
    fachpruefung: { ...fachpruefung, on: ohne(fachpruefung.on, 'zurueckholen') },
  },
});
