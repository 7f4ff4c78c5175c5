/** The thread of `pruefeVerfahrenBeimStart`: walks all procedures and answers the findings. */
import { parentPort } from 'node:worker_threads';
import { befundeAllerVerfahren } from './verfahren-pruefen.js';

parentPort?.postMessage(befundeAllerVerfahren());
