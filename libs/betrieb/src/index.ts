export { Betriebslage, zeiger } from './betriebslage.js';
export {
  starteBetriebsserver,
  type Betriebsauskunft,
  type Betriebsserver,
  type Mangel,
} from './betriebsserver.js';
export { binnen } from './frist.js';
export { gibLebenszeichen, workerstand, type Stoerung, type Workerstand } from './lebenszeichen.js';
export { datenbankmangel, ENDET } from './maengel.js';
export { Schreibprobe } from './schreibprobe.js';
