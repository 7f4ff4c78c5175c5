export {
  arbeitstageZwischen,
  naechsterArbeitstag,
  plusArbeitstage,
  vorigerArbeitstag,
} from './arbeitstage.js';
export { datumBerlin, datumDeutsch, datumLang, tagesende, uhrzeitBerlin, zeitpunkt } from './berlin.js';
export { istDatum, plusMonate, plusTage, tageZwischen, wochentag, type Datum } from './datum.js';
export {
  erinnerungsplan,
  ERINNERUNGSTAGE,
  eskalationsplan,
  ESKALATIONSTAGE,
  type Plantag,
} from './erinnerungsplan.js';
export { feiertagsname, istArbeitstag, istFeiertag, istFrei, type Freizeit } from './feiertage.js';
export { findeFristen, liesFrist } from './frist-lesen.js';
export type { FristAngabe } from './fristphrasen/angabe.js';
export { berechneFrist, SitzungFehlt, type Fristende, type Fristregel } from './fristregel.js';
export { rueckwaertsplan, type Planschritt, type Planstation } from './rueckwaertsplanung.js';
export {
  letzteSitzungBis,
  naechsteSitzung,
  sitzungstage,
  type Sitzungsausnahmen,
} from './sitzungskalender.js';
export { sitzungstermine, ungewoehnlich, vorSitzung, type Sitzungsregeln } from './sitzungstermine.js';
export { naechsterTermin } from './wiederholung.js';
export { muster, quelle, regex } from './regex.js';
