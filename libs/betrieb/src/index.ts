export { Betriebslage, zeiger } from './betriebslage.js';
export { gibLebenszeichen, workerstand, type Stoerung, type Workerstand } from './lebenszeichen.js';
export { Schreibprobe } from './schreibprobe.js';
