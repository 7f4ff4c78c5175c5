/** Version 1, out since v0.1.0: the pairs of four eyes were a list; everything else is as in version 2. */
import { defineWorkflow } from '#engine';
import type { Auftragskontext, Auftragslage } from '../kontext.js';
import { definition } from '../v2/auftrag.v2.workflow.js';

export const auftragV1 = defineWorkflow<Auftragskontext, Auftragslage>({
  ...definition,
  version: 1,
  vierAugen: [
    ['verlaengerungBeantragen', 'verlaengerungGenehmigen'],
    ['gegenstandslosMelden', 'aufheben'],
  ],
});
