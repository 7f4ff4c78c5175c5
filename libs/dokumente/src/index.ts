export { liesBeschlusstext } from './beschlusstext.js';
export { liesDokument } from './lesen.js';
export { mitzeichnungstext, type Ressorturteil } from './mitzeichnungstext.js';
export { ressortCode } from './ressort-suche.js';
export { RESSORTS, type Stelle } from './ressorts.js';
export type { Dateitext } from './datei/dateitext.js';
export { ausDateitext, leseDatei, textAusDatei } from './datei/lesen.js';
export { DateiUnlesbar, type Dateigrund } from './datei/unlesbar.js';
export type {
  Beratungsergebnis, Beratungsschritt, Beschlussziffer, Buchstabe, Dokument, Dokumentklasse, Ebene, Einzelbeschluss, Frist,
  Kurzeinschaetzung, Mitzeichnungsergebnis, Vorlagenart, Zifferntyp,
} from './typen.js';
