export { liesBeschlusstext } from './beschlusstext.js';
export type { Aufbau, Bericht, Berichtstexte } from './jahresbericht/bericht.js';
export type { Kennzahl } from './jahresbericht/kennzahlen.js';
export type { Meilenstein } from './jahresbericht/meilensteine.js';
export { findeVerweise, massnahmencode } from './jahresbericht/verweise.js';
export { liesKurzeinschaetzung } from './jahresbericht/kurzeinschaetzung.js';
export { liesDokument } from './lesen.js';
export { mitzeichnungstext, type Ressorturteil } from './mitzeichnungstext.js';
export { bedeutsames, type Texte } from './redaktionell.js';
export { ressortCode } from './ressort-suche.js';
export { RESSORTS, type Stelle } from './ressorts.js';
export type { Dateitext } from './datei/dateitext.js';
export { liesTextbytes } from './datei/text.js';
export { ausDateitext, leseDatei, textAusDatei } from './datei/lesen.js';
export { DateiUnlesbar, type Dateigrund } from './datei/unlesbar.js';
export type {
  Beratungsergebnis,
  Beratungsschritt,
  Beschlussziffer,
  Buchstabe,
  Dokument,
  Dokumentklasse,
  Ebene,
  Einzelbeschluss,
  Frist,
  Mitzeichnungsergebnis,
  Vorlagenart,
  Zifferntyp,
} from './typen.js';
export { istLeer, istStrich } from './jahresbericht/leer.js';
export { istZahlenwert, liesWert, type Wert } from './jahresbericht/wert.js';
export { istErreicht, liesTermin, type Termin, type Terminart } from './jahresbericht/termin.js';
export { richtung, vergleiche, type Erfuellung } from './jahresbericht/vergleich.js';
export {
  befundzeile,
  type Berichtsbefund,
  type Pruefbericht,
  type Pruefkennzahl,
  type Pruefmeilenstein,
} from './jahresbericht/befund.js';
export { erfuellung } from './jahresbericht/pruefe-kennzahlen.js';
export { pruefeBericht } from './jahresbericht/pruefen.js';
export {
  terminzelle,
  uebernimm,
  wertzelle,
  type Berichtseingabe,
  type Berichtsinhalt,
  type Berichtskennzahl,
  type Berichtsmeilenstein,
  type Zelle,
} from './berichtswesen/inhalt.js';
export { wasFehlt } from './berichtswesen/fehlt.js';
export {
  berichtswarnungen,
  offeneWarnungen,
  type Berichtswarnung,
  type Vergleichsstand,
} from './berichtswesen/warnungen.js';
export { schlageAmpelVor, type Ampelvorschlag } from './berichtswesen/vorschlag.js';
export {
  planstand,
  vorgabe,
  type Massnahmeninhalt,
  type Massnahmenkennzahl,
  type Massnahmenmeilenstein,
} from './berichtswesen/massnahme.js';
export {
  AMPELWORT,
  ampelwort,
  anmerkungen,
  planaenderungswort,
  nachNummer,
  trend,
  verteilung,
  type Ampelverteilung,
  type Gesamtbericht,
  type Gesamtberichtszeile,
} from './berichtswesen/gesamtbericht.js';
export { gesamtberichtHtml, gesamtberichtRahmen, massnahmeHtml } from './berichtswesen/gesamtbericht-html.js';
export { vorlagentexte } from './berichtswesen/vorlagentexte.js';
export { berichteAus, berichtsinhaltAus } from './berichtswesen/aus-dokument.js';
export { liesMassnahmendatei } from './massnahmenliste/datei.js';
export { liesMassnahmenliste, type Listenbefund, type Listenmassnahme } from './massnahmenliste/lesen.js';
export { gesamtberichtXlsx, type Mappe } from './berichtswesen/gesamtbericht-xlsx.js';
export {
  liesPersonenliste,
  type Listenmangel,
  type Personenliste,
  type Sollamt,
  type Sollperson,
} from './personenliste/lesen.js';
