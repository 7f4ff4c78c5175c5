export {
  legeAbgleichVor,
  probeAbgleich,
  type Abgleichende,
  type Abgleichsauftrag,
} from './abgleich/ausfuehren.js';
export { type Abgleichsplan, type Planamt } from './abgleich/abgleichsplan.js';
export { aufzaehlung } from './abgleich/inhalt.js';
export { brauchtZwei } from './abgleich/melden.js';
export { bestaetigeAbgleich, verwirfAbgleich, zeichneAbgleichGegen } from './abgleich/zeichnen.js';
export { pruefeBesetzung } from './besetzung.js';
export { beginneIn } from './beginnen.js';
export { einstellbar, einstellungenAus, ladeEinstellungen, type Einstellungen } from './einstellungen.js';
export { ressortsZumBeginnen, vorlageAusDokument, type Importauftrag } from './importieren.js';
export type { LaufendeFrist, Lesezeile, Vorgangszeile } from './lage/lagelader.js';
export { lageVon, liesVorgang, vorgangFehlt } from './lesen.js';
export { gegenbeispiel, type Gegenbeispiel } from './invarianten/gegenbeispiel.js';
export {
  pruefeInvarianten,
  pruefeMandant,
  regelaussagen,
  type Befund,
  type Pruefling,
} from './invarianten/index.js';
export {
  FRISTAKTEUR,
  hatEigenesAmt,
  aemterAn,
  ladePersonenkontext,
  subjekteVon,
  SYSTEMAKTEUR,
  systemzugriff,
  zugriffVon,
  type Leihe,
  type Personenkontext,
} from './personenkontext.js';
export { protokolliere, type Protokolleintrag } from './protokollieren.js';
export { kettenglied, pruefeintrag } from './pruefeintrag.js';
export { aenderePerson } from './person-aendern.js';
export { angabenInWorten, type Personenangaben } from './person-angaben.js';
export { behandlePerson, PERSONENHANDLUNGEN, type Personenhandlung } from './person-behandeln.js';
export { fristenInDerZeit, meldeBegonneneFristen } from './abwesenheitsfristen.js';
export { meldeRecht, stellenInWorten, type Rechtsmeldung } from './rechte-melden.js';
export { neuestesVerfahren, verfahrenVon } from './register.js';
export {
  einstellungenFuer,
  fristname,
  fristregel,
  fristtitel,
  planZurSitzung,
  type Handtermine,
} from './plan.js';
export { urteil, verweigerung } from './richter.js';
export { Runner } from './runner.js';
export type { Schrittauftrag } from './schritt.js';
export { wirdGemeldet } from './ergebnisse-melden.js';
export { SITZUNG_ENTFALLEN, SITZUNG_VERLEGT, verlegeSitzung, type Sitzungswechsel } from './verlegen.js';
export { leereSitzung, WARTET_AUF_SITZUNG, type Leerung } from './sitzung-leeren.js';
export {
  beantrageNacherfassung,
  bestaetigeNacherfassung,
  eroeffneSitzung,
  gibErgebnisFrei,
  schliesseSitzung,
  type Sitzungsakteur,
} from './sitzungsablauf.js';
export type { Datei } from './werk.js';
export { wirkungshandler } from './wirkungen/index.js';
export { erfasseAltfaelle, type Abfrage } from './altfaelle.js';
export { abweichungen, trageVerfahrenEin, VerfahrenGeaendert } from './verfahren-eintragen.js';
export { pruefeVerfahren, starteMitPruefung } from './verfahren-pruefen.js';
export { Verfahrenswanderung, type Wanderbefund, type Wanderbericht } from './verfahrenswanderung.js';
export { akteurAn, sehendeStellen, zugangFuer } from './zugang.js';
export type { Beginn, Idempotenz, Schrittantwort } from './werk.js';
export {
  legeBerichtAb,
  ordneZu,
  type Berichtsablage,
  type Berichtsquelle,
} from './berichtswesen/berichte.js';
export { liesGesamtbericht } from './berichtswesen/gesamtbericht.js';
export {
  aendereMassnahme,
  legeMassnahmeAn,
  liesMassnahme,
  type Massnahmenangaben,
  type Massnahmenzeile,
} from './berichtswesen/massnahmen.js';
export { offeneWarnungenZu, vergleichsstand } from './lage/berichtslage.js';
export { ABGEGEBEN, OHNE } from './lage/kampagnenlage.js';
export { uebernimmListe, type Listenergebnis } from './berichtswesen/liste.js';
