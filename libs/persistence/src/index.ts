export { alsKennungInSql, anweisung, ohneZeilen, type Anweisung } from './anweisung.js';
export {
  Datenbank,
  type Nachweis,
  type Transaktion,
  type Zeilen,
  type Zeilentransaktion,
  type Leihgabe,
  type Zugriffskontext,
} from './datenbank.js';
export { datenquelle, type Datenbankrolle } from './datenquelle.js';
export { Abgleich, Amt, Mandant, Person, Vertretung } from './entitaeten/personen.js';
export { Dienststelle, Gremium, GremiumMitglied, Ressort, RessortName } from './entitaeten/haeuser.js';
export {
  Anmeldeversuch,
  Anmeldung,
  ApiSchluessel,
  Kalenderabo,
  PasskeyAufforderung,
} from './entitaeten/anmeldungen.js';
export { Passkey } from './entitaeten/passkeys.js';
export {
  Altfall,
  Regelwechsel,
  Einstellung,
  Idempotenz,
  Nachtpruefung,
  NachtpruefungErgebnis,
  Nummernkreis,
  Uhr,
} from './entitaeten/betrieb.js';
export { Verfahrenswanderung, WorkflowDefinition } from './entitaeten/verfahren.js';
export { Sitzung, Sitzungsfrei } from './entitaeten/sitzungen.js';
export { Top } from './entitaeten/tagesordnung.js';
export { Suchtext, Vorgang } from './entitaeten/vorgaenge.js';
export { Abschnitt, Anlage, Anwesenheit, Datei, Fassung } from './entitaeten/vorlage.js';
export { Bemerkung, Massgabe, Zeichnung } from './entitaeten/mitzeichnung.js';
export { Auftrag, Veroeffentlichung, Ziffer } from './entitaeten/entscheidung.js';
export { Erinnerung, Frist } from './entitaeten/fristen.js';
export { Nachricht } from './entitaeten/nachrichten.js';
export { Gesehen, Listenfilter, Wiedervorlage } from './entitaeten/persoenlich.js';
export { Handlungsfeld, Massnahme, MassnahmeFassung, Verknuepfung } from './entitaeten/massnahmen.js';
export { Ausgabe, Bericht, Kampagne, KampagneMassnahme } from './entitaeten/berichte.js';
export { Pruefpfad, PruefpfadDetail, PruefpfadKopf } from './entitaeten/pruefpfad.js';
export { Siegel } from './entitaeten/siegel.js';
export { felder } from './felder.js';
export { neueKennung } from './kennung.js';
export { pruefeSchemastand } from './stand.js';
export { wandern } from './wandern.js';
export { nachrichtenEinfuegen, type Nachrichtausdruecke } from './nachricht.sql.js';
export { uhrenmangel, uhrenversatz } from './uhr.js';
