/** Version 1, out since v0.1.0: the pairs of four eyes were a list; everything else is as in version 2. */
import { defineWorkflow } from '#engine';
import type { Berichtskontext, Berichtslage } from '../kontext.js';
import { definition } from '../v2/jahresbericht.v2.workflow.js';

export const jahresberichtV1 = defineWorkflow<Berichtskontext, Berichtslage>({
  ...definition,
  version: 1,
  vierAugen: [
    ['bearbeiten', 'freigebenAL'],
    ['bearbeiten', 'freigebenSTR'],
    ['einreichen', 'freigebenAL'],
    ['einreichen', 'freigebenSTR'],
    ['freigebenAL', 'freigebenSTR'],
  ],
});
