export { FEHLERCODES, fehler, KoggeFehler, type Fehlercode, type Zweisprachig } from './fehler.js';
