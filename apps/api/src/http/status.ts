import type { Fehlercode } from '#contract';

/** HTTP status of every refusal; a new code without one does not compile. */
export const STATUS: Record<Fehlercode, number> = {
  eingabe_ungueltig: 400, nicht_angemeldet: 401, herkunft_unzulaessig: 403, erneute_anmeldung_noetig: 403, rolle_fehlt: 403, nicht_gefunden: 404,
  schritt_unbekannt: 404, schritt_nicht_moeglich: 409, bedingung_nicht_erfuellt: 409, daten_ungueltig: 422, voraussetzung_fehlt: 428, voraussetzung_veraltet: 412,
  schluessel_fehlt: 400, schluessel_wiederverwendet: 422, konflikt: 409, sitzung_unvollstaendig: 409, sitzung_vorhanden: 409, vertretung_ungueltig: 409,
  verfahren_geaendert: 409, datei_zu_gross: 413, datei_typ: 415, datei_unlesbar: 422, zu_viele_anfragen: 429, nicht_bereit: 503, intern: 500,
};

/** Titles of the problem types, German and English. */
export const TITEL: Record<Fehlercode, readonly [string, string]> = {
  eingabe_ungueltig: ['Die Angaben sind nicht gültig', 'The input is not valid'],
  nicht_angemeldet: ['Bitte melden Sie sich an', 'Please log in'],
  herkunft_unzulaessig: ['Anfrage von fremder Seite', 'Request from a foreign page'],
  erneute_anmeldung_noetig: ['Bitte weisen Sie sich noch einmal aus', 'Please prove who you are again'],
  rolle_fehlt: ['Dazu fehlt Ihnen das Amt', 'You do not hold the office for this'],
  nicht_gefunden: ['Nicht gefunden', 'Not found'],
  schritt_unbekannt: ['Diesen Schritt gibt es nicht', 'There is no such step'],
  schritt_nicht_moeglich: ['Dieser Schritt ist jetzt nicht möglich', 'This step is not possible now'],
  bedingung_nicht_erfuellt: ['Eine Voraussetzung fehlt', 'A condition does not hold'],
  daten_ungueltig: ['Das Formular ist nicht richtig ausgefüllt', 'The form is not filled correctly'],
  voraussetzung_fehlt: ['If-Match fehlt', 'If-Match is missing'],
  voraussetzung_veraltet: ['Inzwischen geändert', 'Changed meanwhile'],
  schluessel_fehlt: ['Idempotency-Key fehlt', 'Idempotency-Key is missing'],
  schluessel_wiederverwendet: ['Idempotency-Key schon verwendet', 'Idempotency-Key already used'],
  konflikt: ['Gleichzeitig geändert', 'Changed at the same moment'],
  sitzung_unvollstaendig: ['Die Sitzung ist noch nicht vollständig', 'The meeting is not complete'],
  sitzung_vorhanden: ['An diesem Tag gibt es schon eine Sitzung', 'There is a meeting on that day already'],
  vertretung_ungueltig: ['Diese Vertretung ist nicht möglich', 'This deputyship is not possible'],
  verfahren_geaendert: ['Das Verfahren liegt hier nicht vor', 'The procedure is not available here'],
  datei_zu_gross: ['Die Datei ist zu groß', 'The file is too large'],
  datei_typ: ['Dieser Dateityp ist nicht erlaubt', 'This file type is not allowed'],
  datei_unlesbar: ['Die Datei ist nicht lesbar', 'The file cannot be read'],
  zu_viele_anfragen: ['Zu viele Anfragen', 'Too many requests'],
  nicht_bereit: ['Der Dienst ist gerade nicht bereit', 'The service is not ready'],
  intern: ['Ein Fehler im System', 'A fault of the system'],
};
