export { istDatum, plusTage, wochentag, type Datum } from './datum.js';
