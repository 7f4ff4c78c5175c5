/** Version 1, out since v0.1.0: the pairs of four eyes were a list; everything else is as in version 2. */
import { defineWorkflow } from '#engine';
import type { Kampagnenkontext, Kampagnenlage } from '../kontext.js';
import { definition } from '../v2/kampagne.v2.workflow.js';

export const kampagneV1 = defineWorkflow<Kampagnenkontext, Kampagnenlage>({
  ...definition,
  version: 1,
  vierAugen: [['konsolidieren', 'freigeben']],
});
