export type { Ablageort } from './backend.js';
export { JOBNAMEN, JOBS, type Jobhandler, type Jobname, type Payload } from './jobs.js';
export { wandereWarteschlange } from './wandern.js';
export { Warteschlangen, type Auftrag, type Ereignisse } from './warteschlangen.js';
