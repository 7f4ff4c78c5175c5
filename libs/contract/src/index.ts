export * from './abgleiche.js';
export * from './auftraege.js';
export * from './berichte.js';
export * from './betrieb.js';
export type { Befundcode, Befundzeile, Berichtscode, Lesecode } from './befunde.js';
export { befundsatz } from './befundworte.js';
export { feldworte, istWahlwort, wahlworte } from './feldworte.js';
export { FEHLERCODES, fehler, KoggeFehler, type Fehlercode, type Zweisprachig } from './fehler.js';
export { blaettern, leer, problem, seite, zeile, zweisprachig } from './grundformen.js';
export * from './kampagnen.js';
export {
  dateiname,
  klartext,
  unklares,
  type Klartext,
  type Zeichenart,
  type Zeichenfund,
} from './klartext.js';
export * from './konto.js';
export * from './listen.js';
export * from './mandant.js';
export * from './massnahmen.js';
export { zweisprachigeMeldung, type Meldung } from './meldungen.js';
export * from './menschen.js';
export { bisWann, type Nachrichtenart, type Nachrichtenblick, type Rechtsdaten } from './nachrichten/art.js';
export {
  ERINNERUNGSMELDUNGEN,
  nachrichtenart,
  NACHRICHTENNAMEN,
  NEUES,
  NUR_MIT_NUMMER,
  type Erinnerungsmeldung,
  type Nachrichtenname,
  type Rechtsnachricht,
} from './nachrichten/nachrichten.js';
export * from './passkey.js';
export {
  route,
  routen,
  ROUTENNAMEN,
  type Abfrage,
  type Antwort,
  type Eingabe,
  type GepruefteAbfrage,
  type GepruefteEingabe,
  type Pfadwerte,
  type Route,
  type Routenname,
  type RoutennameMit,
  type RoutennameMitVorbedingung,
} from './routen/index.js';
export * from './sitzungen.js';
export type * from './typen.js';
export * from './verfahren.js';
export * from './vorgaenge.js';
export * from './vorlage.js';
export * from './worte.js';
export { ergebnisworte } from './ergebnisworte.js';
export { inVertretung, istKreis, istRolle, rollen, stelleInWorten, verfahrensworte } from './stellen.js';
export { regelworte } from './regelworte.js';
export { ANDERSWO, NEBENHER, schrittpfad } from './schrittorte.js';
export { ebenenworte } from './ebenenworte.js';
export { merkmalworte } from './merkmalworte.js';
export { istStufe, stufenworte } from './stufenworte.js';
