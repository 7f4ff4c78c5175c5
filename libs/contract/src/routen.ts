import { z } from 'zod';
import type { Fehlercode } from './fehler.js';
import * as b from './berichte.js';
import { blaettern, leer, seite } from './grundformen.js';
import * as k from './konto.js';
import * as l from './listen.js';
import * as u from './umfeld.js';
import * as v from './vorgaenge.js';

/** One route of the API: the controllers take their schemas from here, the OpenAPI description is made of it. */
export interface Route {
  methode: 'get' | 'post' | 'put' | 'delete';
  /** Path below `/api`, with `{id}`. */
  pfad: string;
  kurz: string;
  bereich: string;
  abfrage?: z.ZodType;
  eingabe?: z.ZodType;
  antwort?: z.ZodType;
  status?: number;
  /** `If-Match` is required (428 without it). */
  vorbedingung?: true;
  /** `Idempotency-Key` is required. */
  einmalig?: true;
  oeffentlich?: true;
  fehler?: readonly Fehlercode[];
  beispiel?: unknown;
}

const SCHRITTFEHLER = ['rolle_fehlt', 'schritt_unbekannt', 'schritt_nicht_moeglich', 'bedingung_nicht_erfuellt', 'daten_ungueltig', 'voraussetzung_fehlt', 'voraussetzung_veraltet', 'schluessel_fehlt', 'schluessel_wiederverwendet', 'erneute_anmeldung_noetig', 'konflikt', 'verfahren_geaendert'] as const;
const VORGANG = '/vorgaenge/{id}';

const vorgaenge: Route[] = [
  { methode: 'get', pfad: '/vorgaenge', kurz: 'Vorgänge, die Sie sehen dürfen', bereich: 'Vorgänge', abfrage: v.vorgangsfilter, antwort: seite(v.vorgangKurz) },
  { methode: 'get', pfad: '/vorgaenge/facetten', kurz: 'Wie viele Vorgänge es je Merkmal gibt', bereich: 'Vorgänge', abfrage: l.vorgangsauswahl, antwort: l.vorgangsfacetten },
  { methode: 'get', pfad: '/vorgaenge.csv', kurz: 'Vorgänge als Tabelle (CSV, höchstens 5000)', bereich: 'Vorgänge', abfrage: l.vorgangsauswahl },
  { methode: 'post', pfad: '/vorgaenge', kurz: 'Neue Vorlage anlegen', bereich: 'Vorgänge', eingabe: v.neuerVorgang, antwort: v.schrittAntwort, status: 201, einmalig: true, fehler: ['rolle_fehlt', 'nicht_gefunden', 'daten_ungueltig', 'schluessel_fehlt', 'schluessel_wiederverwendet'], beispiel: { art: 'senatsvorlage', titel: 'Zweiter Bericht zur Lenkungsgruppe', federfuehrung: 'SF' } },
  { methode: 'post', pfad: '/vorgaenge/import', kurz: 'Dokument (txt, md, pdf, docx) als Vorlage anlegen', bereich: 'Vorgänge', antwort: v.importAntwort, status: 201, einmalig: true, fehler: ['rolle_fehlt', 'datei_typ', 'datei_zu_gross', 'datei_unlesbar', 'schluessel_fehlt', 'schluessel_wiederverwendet'] },
  { methode: 'get', pfad: VORGANG, kurz: 'Ein Vorgang mit den Schritten, die Sie jetzt machen können', bereich: 'Vorgänge', antwort: v.vorgangAnsicht },
  { methode: 'get', pfad: `${VORGANG}/schritte`, kurz: 'Verlauf', bereich: 'Vorgänge', antwort: z.array(v.schrittEintrag) },
  { methode: 'post', pfad: `${VORGANG}/schritte`, kurz: 'Einen Schritt machen', bereich: 'Vorgänge', eingabe: v.schrittEingabe, antwort: v.schrittAntwort, status: 201, vorbedingung: true, einmalig: true, fehler: SCHRITTFEHLER, beispiel: { schritt: 'mitzeichnen', daten: { ressort: 'SIS', urteil: 'erteilt' } } },
  { methode: 'get', pfad: `${VORGANG}/abschnitte`, kurz: 'Entwurf, Abschnitt für Abschnitt', bereich: 'Vorlage', antwort: z.array(v.abschnittAnsicht) },
  { methode: 'get', pfad: `${VORGANG}/abschnitte/{buchstabe}`, kurz: 'Ein Abschnitt des Entwurfs', bereich: 'Vorlage', antwort: v.abschnittAnsicht },
  { methode: 'put', pfad: `${VORGANG}/abschnitte/{buchstabe}`, kurz: 'Einen Abschnitt speichern', bereich: 'Vorlage', eingabe: v.abschnittEingabe, antwort: v.abschnittAnsicht, vorbedingung: true, fehler: SCHRITTFEHLER, beispiel: { text: 'Der Senat hat am 18.06.2024 …' } },
  { methode: 'put', pfad: `${VORGANG}/anwesenheit`, kurz: 'Sagen, woran Sie gerade arbeiten, und sehen, wer es noch tut (gilt 45 Sekunden)', bereich: 'Vorlage', eingabe: v.anwesenheitEingabe, antwort: z.array(v.anwesenheitAnsicht), beispiel: { abschnitt: 'D' } },
  { methode: 'get', pfad: `${VORGANG}/pruefung`, kurz: 'Was vor dem Einreichen zu tun ist, und wer danach gefragt wird', bereich: 'Vorlage', antwort: v.pruefung },
  { methode: 'get', pfad: `${VORGANG}/fassungen`, kurz: 'Eingefrorene Fassungen', bereich: 'Vorlage', antwort: z.array(v.fassungKurz) },
  { methode: 'get', pfad: `${VORGANG}/fassungen/vergleich`, kurz: 'Zwei Fassungen vergleichen (bis fehlt: mit dem Entwurf)', bereich: 'Vorlage', abfrage: v.vergleichsfrage, antwort: v.vergleich },
  { methode: 'get', pfad: `${VORGANG}/fassungen/{nr}`, kurz: 'Eine Fassung', bereich: 'Vorlage', antwort: v.fassungAnsicht },
  { methode: 'get', pfad: `${VORGANG}/mitzeichnungen`, kurz: 'Zeichnungen und Mitzeichnungen', bereich: 'Vorlage', antwort: z.array(v.mitzeichnungAnsicht) },
  { methode: 'get', pfad: `${VORGANG}/massgaben`, kurz: 'Maßgaben', bereich: 'Vorlage', antwort: z.array(v.massgabeAnsicht) },
  { methode: 'get', pfad: `${VORGANG}/bemerkungen`, kurz: 'Bemerkungen', bereich: 'Vorlage', antwort: z.array(v.bemerkungAnsicht) },
  { methode: 'get', pfad: `${VORGANG}/anlagen`, kurz: 'Anlagen des Entwurfs', bereich: 'Vorlage', antwort: z.array(v.anlageAnsicht) },
  { methode: 'post', pfad: `${VORGANG}/anlagen`, kurz: 'Datei hochladen und an den Entwurf hängen', bereich: 'Vorlage', antwort: v.anlageAnsicht, status: 201, einmalig: true, fehler: [...SCHRITTFEHLER, 'datei_typ', 'datei_zu_gross'] },
  { methode: 'get', pfad: `${VORGANG}/anlagen/{anlage}`, kurz: 'Eine Anlage herunterladen', bereich: 'Vorlage' },
  { methode: 'get', pfad: `${VORGANG}/ziffern`, kurz: 'Ziffern des Beschlusses', bereich: 'Vorlage', antwort: z.array(v.zifferAnsicht) },
];

const posteingang: Route[] = [
  { methode: 'get', pfad: '/aufgaben', kurz: 'Was jetzt auf Sie wartet', bereich: 'Posteingang', abfrage: l.aufgabenfilter, antwort: seite(l.aufgabeAnsicht) },
  { methode: 'get', pfad: '/aufgaben/uebersicht', kurz: 'Wie viel auf Sie wartet', bereich: 'Posteingang', abfrage: l.aufgabenauswahl, antwort: l.aufgabenuebersicht },
  { methode: 'get', pfad: '/aufgaben/erledigt', kurz: 'Was Sie in den letzten 30 Tagen getan haben', bereich: 'Posteingang', abfrage: blaettern, antwort: seite(l.erledigtAnsicht) },
  { methode: 'post', pfad: '/aufgaben/{id}/wiedervorlage', kurz: 'Eine Aufgabe bis zu einem Tag zurückstellen; ihre Frist läuft weiter', bereich: 'Posteingang', eingabe: l.neueWiedervorlage, status: 204, fehler: ['bedingung_nicht_erfuellt'], beispiel: { am: '2025-09-30' } },
  { methode: 'delete', pfad: '/aufgaben/{id}/wiedervorlage', kurz: 'Eine zurückgestellte Aufgabe wieder zeigen', bereich: 'Posteingang', status: 204 },
  { methode: 'post', pfad: '/vorgaenge/{id}/gesehen', kurz: 'Merken, welchen Stand Sie gesehen haben', bereich: 'Posteingang', eingabe: l.gesehenEingabe, status: 204, beispiel: { version: 7 } },
  { methode: 'get', pfad: '/filter', kurz: 'Ihre gespeicherten Filter mit der Zahl ihrer Treffer', bereich: 'Posteingang', antwort: z.array(l.filterAnsicht) },
  { methode: 'post', pfad: '/filter', kurz: 'Einen Filter speichern; gleicher Name ersetzt', bereich: 'Posteingang', eingabe: l.neuerFilter, antwort: l.filterAnsicht, status: 201, fehler: ['bedingung_nicht_erfuellt'], beispiel: { bereich: 'posteingang', name: 'Mitzeichnungen', abfrage: { zustand: 'ressortabstimmung' } } },
  { methode: 'delete', pfad: '/filter/{id}', kurz: 'Einen gespeicherten Filter löschen', bereich: 'Posteingang', status: 204 },
];

const sitzungen: Route[] = [
  { methode: 'get', pfad: '/sitzungen', kurz: 'Sitzungen des Senats', bereich: 'Sitzungen', abfrage: u.sitzungsfilter, antwort: seite(u.sitzungAnsicht) },
  { methode: 'post', pfad: '/sitzungen', kurz: 'Sitzung anlegen', bereich: 'Sitzungen', eingabe: u.neueSitzung, antwort: u.sitzungAnsicht, status: 201, einmalig: true, fehler: ['rolle_fehlt', 'sitzung_vorhanden', 'schluessel_fehlt'], beispiel: { datum: '2025-09-30' } },
  { methode: 'get', pfad: '/sitzungen/{id}', kurz: 'Eine Sitzung', bereich: 'Sitzungen', antwort: u.sitzungAnsicht },
  { methode: 'put', pfad: '/sitzungen/{id}', kurz: 'Sitzung verlegen oder absagen', bereich: 'Sitzungen', eingabe: u.sitzungAenderung, antwort: u.sitzungAnsicht, fehler: ['rolle_fehlt', 'voraussetzung_veraltet', 'sitzung_vorhanden'] },
  { methode: 'post', pfad: '/sitzungen/{id}/abschluss', kurz: 'Sitzung abschließen', bereich: 'Sitzungen', eingabe: leer, antwort: u.sitzungAnsicht, status: 201, einmalig: true, fehler: ['rolle_fehlt', 'sitzung_unvollstaendig', 'schluessel_fehlt'] },
  { methode: 'get', pfad: '/sitzungen/{id}/tagesordnung', kurz: 'Tagesordnung', bereich: 'Sitzungen', antwort: z.array(u.topAnsicht) },
  { methode: 'get', pfad: '/beschluesse', kurz: 'Beschlossene Vorlagen mit Ziffern und Aufträgen', bereich: 'Sitzungen', abfrage: l.beschlussfilter, antwort: seite(l.beschlussAnsicht) },
  { methode: 'get', pfad: '/kalenderabo', kurz: 'Haben Sie einen Kalender abonniert?', bereich: 'Sitzungen', antwort: l.kalenderaboAnsicht },
  { methode: 'post', pfad: '/kalenderabo', kurz: 'Geheime Adresse Ihres Kalenders ausstellen; eine frühere gilt nicht mehr', bereich: 'Sitzungen', eingabe: leer, antwort: l.kalenderaboAntwort, status: 201 },
  { methode: 'delete', pfad: '/kalenderabo', kurz: 'Kalender widerrufen', bereich: 'Sitzungen', status: 204 },
  { methode: 'get', pfad: '/kalender/{datei}', kurz: 'Sitzungen und eigene Fristen als iCalendar ({Geheimnis}.ics)', bereich: 'Sitzungen', oeffentlich: true, fehler: ['nicht_gefunden'] },
  { methode: 'get', pfad: '/plan', kurz: 'Späteste Termine rückwärts von einer Sitzung', bereich: 'Sitzungen', abfrage: u.planfrage, antwort: z.array(u.planschritt) },
];

const fristen: Route[] = [
  { methode: 'get', pfad: '/auftraege', kurz: 'Aufträge aus Beschlüssen', bereich: 'Aufträge', abfrage: u.auftragsfilter, antwort: seite(l.auftragszeile) },
  { methode: 'get', pfad: '/auftraege.csv', kurz: 'Aufträge als Tabelle (CSV, höchstens 5000)', bereich: 'Aufträge', abfrage: u.auftragsauswahl },
  { methode: 'get', pfad: '/fristen', kurz: 'Laufende Fristen', bereich: 'Aufträge', abfrage: u.fristlistenfilter, antwort: seite(l.fristzeile) },
  { methode: 'get', pfad: '/erinnerungen', kurz: 'Geplante und gesendete Erinnerungen', bereich: 'Aufträge', abfrage: u.fristfilter, antwort: seite(u.erinnerungAnsicht) },
  { methode: 'get', pfad: '/nachrichten', kurz: 'Ihre Nachrichten', bereich: 'Aufträge', abfrage: u.nachrichtenfilter, antwort: seite(u.nachrichtAnsicht) },
  { methode: 'post', pfad: '/nachrichten/{id}/gelesen', kurz: 'Nachricht als gelesen merken', bereich: 'Aufträge', eingabe: leer, status: 204, einmalig: true },
];

const menschen: Route[] = [
  { methode: 'get', pfad: '/ich', kurz: 'Wer Sie sind', bereich: 'Menschen', antwort: u.ichAnsicht },
  { methode: 'get', pfad: '/personen', kurz: 'Personen mit ihren Ämtern', bereich: 'Menschen', abfrage: u.personenfrage, antwort: seite(u.personAnsicht) },
  { methode: 'delete', pfad: '/personen/{id}/anmeldungen', kurz: 'Alle Anmeldungen einer Person beenden (Administration)', bereich: 'Menschen', status: 204, fehler: ['rolle_fehlt'] },
  { methode: 'post', pfad: '/aemter', kurz: 'Ein Amt erteilen; mit Zeichnungsrecht ist es ein Vorschlag, bis eine zweite Person bestätigt', bereich: 'Menschen', eingabe: u.neuesAmt, antwort: u.amtAntwort, status: 201, einmalig: true, fehler: ['rolle_fehlt', 'schluessel_fehlt', 'bedingung_nicht_erfuellt'], beispiel: { person: '0190a7c2-5b1e-7c3a-9d41-2f6b8e0c7a15', rolle: 'RL', ressort: 'SF', von: '2025-10-01', grund: 'Nachfolge' } },
  { methode: 'get', pfad: '/aemter/vorschlaege', kurz: 'Ämter, die auf eine zweite Person warten', bereich: 'Menschen', abfrage: blaettern, antwort: seite(u.amtVorschlag), fehler: ['rolle_fehlt'] },
  { methode: 'post', pfad: '/aemter/{id}/bestaetigung', kurz: 'Ein vorgeschlagenes Amt als zweite Person bestätigen', bereich: 'Menschen', eingabe: leer, antwort: u.amtAntwort, status: 201, einmalig: true, fehler: ['rolle_fehlt', 'schluessel_fehlt', 'bedingung_nicht_erfuellt'] },
  { methode: 'post', pfad: '/aemter/{id}/ablehnung', kurz: 'Ein vorgeschlagenes Amt ablehnen oder zurückziehen', bereich: 'Menschen', eingabe: u.ablehnung, antwort: u.amtAntwort, status: 201, einmalig: true, fehler: ['rolle_fehlt', 'schluessel_fehlt'], beispiel: { grund: 'Nicht vereinbart' } },
  { methode: 'delete', pfad: '/aemter/{id}', kurz: 'Ein Amt widerrufen; dazu genügt eine Person', bereich: 'Menschen', status: 204, fehler: ['rolle_fehlt'] },
  { methode: 'get', pfad: '/ressorts', kurz: 'Ressorts mit ihrem Namen an einem Tag', bereich: 'Menschen', abfrage: u.stichtagsfrage, antwort: z.array(u.ressortAnsicht) },
  { methode: 'get', pfad: '/vertretungen', kurz: 'Vertretungen', bereich: 'Menschen', antwort: z.array(u.vertretungAnsicht) },
  { methode: 'post', pfad: '/vertretungen', kurz: 'Vertretung einrichten', bereich: 'Menschen', eingabe: u.neueVertretung, antwort: u.vertretungAnsicht, status: 201, einmalig: true, fehler: ['rolle_fehlt', 'vertretung_ungueltig', 'schluessel_fehlt'] },
  { methode: 'post', pfad: '/vertretungen/{id}/bestaetigung', kurz: 'Eine Vertretung bestätigen, die jemand für andere eingerichtet hat', bereich: 'Menschen', eingabe: leer, antwort: u.vertretungAnsicht, status: 201, einmalig: true, fehler: ['bedingung_nicht_erfuellt', 'schluessel_fehlt'] },
  { methode: 'delete', pfad: '/vertretungen/{id}', kurz: 'Vertretung beenden', bereich: 'Menschen', status: 204, fehler: ['rolle_fehlt'] },
];

const konto: Route[] = [
  { methode: 'get', pfad: '/ich/einstellungen', kurz: 'Wie Sie benachrichtigt werden wollen', bereich: 'Konto', antwort: k.kontoEinstellungen },
  { methode: 'put', pfad: '/ich/einstellungen', kurz: 'Sprache und Benachrichtigungen ändern', bereich: 'Konto', eingabe: k.kontoEinstellungen, antwort: k.kontoEinstellungen, beispiel: { sprache: 'de', mail: { aufgaben: 'sofort', fristen: 'sofort', hinweise: 'ueberblick' } } },
  { methode: 'get', pfad: '/ich/schluessel', kurz: 'Ihre API-Schlüssel', bereich: 'Konto', antwort: z.array(k.schluesselAnsicht) },
  { methode: 'post', pfad: '/ich/schluessel', kurz: 'API-Schlüssel ausstellen; er wird nur dieses eine Mal gezeigt', bereich: 'Konto', eingabe: k.neuerSchluessel, antwort: k.schluesselEinmal, status: 201, einmalig: true, fehler: ['erneute_anmeldung_noetig', 'schluessel_fehlt'], beispiel: { name: 'Auswertung', tage: 90 } },
  { methode: 'delete', pfad: '/ich/schluessel/{kennung}', kurz: 'API-Schlüssel widerrufen', bereich: 'Konto', status: 204 },
  { methode: 'get', pfad: '/ich/anmeldungen', kurz: 'Wo Sie angemeldet sind', bereich: 'Konto', antwort: z.array(k.anmeldungAnsicht) },
  { methode: 'delete', pfad: '/ich/anmeldungen/{kennung}', kurz: 'Eine Anmeldung beenden', bereich: 'Konto', status: 204, fehler: ['erneute_anmeldung_noetig'] },
  { methode: 'get', pfad: '/mailprotokoll', kurz: 'Nachrichten und was aus ihnen wurde (Administration)', bereich: 'Betrieb', abfrage: k.mailprotokollfilter, antwort: seite(k.mailprotokollAnsicht), fehler: ['rolle_fehlt'] },
  { methode: 'post', pfad: '/mailprotokoll/{id}/wiederholung', kurz: 'Eine gescheiterte Mail noch einmal versuchen', bereich: 'Betrieb', eingabe: leer, status: 204, einmalig: true, fehler: ['rolle_fehlt', 'schluessel_fehlt'] },
  { methode: 'get', pfad: '/nachtpruefungen', kurz: 'Was die Prüfung jeder Nacht ergab (Administration, Revision)', bereich: 'Betrieb', abfrage: blaettern, antwort: seite(k.nachtpruefungAnsicht), fehler: ['rolle_fehlt'] },
  { methode: 'get', pfad: '/verfahren/{id}', kurz: 'Ein Verfahren als Bild, mit dem Ergebnis seiner Prüfung', bereich: 'Übriges', antwort: k.verfahrensbild },
];

const KENNUNG = '/massnahmen/{id}';

const berichte: Route[] = [
  { methode: 'get', pfad: '/massnahmen', kurz: 'Maßnahmen mit Ampel und Stand der Berichte', bereich: 'Berichte', abfrage: b.massnahmenfilter, antwort: seite(b.massnahmeKurz) },
  { methode: 'get', pfad: '/handlungsfelder', kurz: 'Handlungsfelder des Programms', bereich: 'Berichte', antwort: z.array(b.handlungsfeld) },
  { methode: 'post', pfad: '/massnahmen', kurz: 'Maßnahme anlegen', bereich: 'Berichte', eingabe: b.massnahmeEingabe, antwort: b.massnahmeAnsicht, status: 201, einmalig: true, fehler: ['rolle_fehlt', 'bedingung_nicht_erfuellt', 'schluessel_fehlt'], beispiel: { nummer: 'D99', titel: 'Digitale Poststelle', ressort: 'SF' } },
  { methode: 'post', pfad: '/massnahmen/import', kurz: 'Liste der Maßnahmen (CSV, XLSX, JSON) einlesen', bereich: 'Berichte', antwort: b.massnahmenimport, status: 201, einmalig: true, fehler: ['rolle_fehlt', 'datei_typ', 'datei_zu_gross', 'datei_unlesbar', 'schluessel_fehlt'] },
  { methode: 'get', pfad: KENNUNG, kurz: 'Eine Maßnahme über die Jahre', bereich: 'Berichte', antwort: b.massnahmeAnsicht },
  { methode: 'put', pfad: KENNUNG, kurz: 'Eine Maßnahme ändern', bereich: 'Berichte', eingabe: b.massnahmeEingabe, antwort: b.massnahmeAnsicht, vorbedingung: true, fehler: ['rolle_fehlt', 'bedingung_nicht_erfuellt', 'voraussetzung_fehlt', 'voraussetzung_veraltet'], beispiel: { nummer: 'D99', titel: 'Digitale Poststelle', ressort: 'SF', grund: 'Neuer Titel' } },
  { methode: 'get', pfad: `${KENNUNG}/aenderungen`, kurz: 'Was sich an einer Maßnahme wann geändert hat', bereich: 'Berichte', antwort: z.array(b.massnahmeAenderung) },
  { methode: 'post', pfad: `${KENNUNG}/verknuepfungen`, kurz: 'Eine Vorlage oder einen Auftrag mit einer Maßnahme verknüpfen', bereich: 'Berichte', eingabe: b.neueVerknuepfung, antwort: b.massnahmeAnsicht, status: 201, einmalig: true, fehler: ['rolle_fehlt', 'schluessel_fehlt'], beispiel: { vorgang: '0190a7c2-5b1e-7c3a-9d41-2f6b8e0c7a15', bezug: 'auftrag' } },
  { methode: 'delete', pfad: `${KENNUNG}/verknuepfungen/{verknuepfung}`, kurz: 'Eine Verknüpfung lösen', bereich: 'Berichte', status: 204, fehler: ['rolle_fehlt'] },
  { methode: 'get', pfad: '/berichte', kurz: 'Jahresberichte', bereich: 'Berichte', abfrage: b.berichteFilter, antwort: seite(b.berichtKurz) },
  { methode: 'post', pfad: '/berichte/import', kurz: 'Jahresberichte aus einem Dokument (txt, md, pdf, docx) einlesen', bereich: 'Berichte', antwort: b.berichteimport, status: 201, einmalig: true, fehler: ['rolle_fehlt', 'datei_typ', 'datei_zu_gross', 'datei_unlesbar', 'schluessel_fehlt'] },
  { methode: 'get', pfad: '/berichte/{id}', kurz: 'Ein Jahresbericht mit Vorjahr, Vorschlag und Warnungen', bereich: 'Berichte', antwort: b.berichtAnsicht },
  { methode: 'put', pfad: '/berichte/{id}', kurz: 'Einen Jahresbericht speichern', bereich: 'Berichte', eingabe: b.berichtEingabe, antwort: b.berichtAnsicht, vorbedingung: true, fehler: SCHRITTFEHLER, beispiel: { kurzeinschaetzung: 'gelb', kennzahlen: [], meilensteine: [], sachstand: 'Läuft.' } },
  { methode: 'post', pfad: '/berichte/{id}/zuordnung', kurz: 'Einen eingelesenen Bericht einer Maßnahme zuordnen', bereich: 'Berichte', eingabe: b.zuordnung, antwort: b.berichtAnsicht, status: 201, einmalig: true, fehler: ['rolle_fehlt', 'bedingung_nicht_erfuellt', 'schluessel_fehlt'], beispiel: { massnahme: '0190a7c2-5b1e-7c3a-9d41-2f6b8e0c7a15' } },
  { methode: 'get', pfad: '/kampagnen', kurz: 'Kampagnen', bereich: 'Berichte', abfrage: blaettern, antwort: seite(b.kampagneKurz) },
  { methode: 'post', pfad: '/kampagnen', kurz: 'Kampagne eines Jahres planen', bereich: 'Berichte', eingabe: b.neueKampagne, antwort: b.kampagneAnsicht, status: 201, einmalig: true, fehler: ['rolle_fehlt', 'bedingung_nicht_erfuellt', 'schluessel_fehlt'], beispiel: { jahr: 2026 } },
  { methode: 'get', pfad: '/kampagnen/{id}', kurz: 'Stand einer Kampagne: wer hat berichtet, wer fehlt', bereich: 'Berichte', antwort: b.kampagneAnsicht },
  { methode: 'get', pfad: '/kampagnen/{id}/gesamtbericht', kurz: 'Alle Berichte einer Kampagne, mit Vergleich zum Vorjahr', bereich: 'Berichte', antwort: b.gesamtbericht },
  { methode: 'post', pfad: '/kampagnen/{id}/ausgaben', kurz: 'Gesamtbericht als Datei erstellen lassen', bereich: 'Berichte', eingabe: b.neueAusgabe, antwort: b.ausgabeAnsicht, status: 201, einmalig: true, fehler: ['schluessel_fehlt'], beispiel: { form: 'xlsx' } },
  { methode: 'get', pfad: '/ausgaben/{id}', kurz: 'Wie weit eine Ausgabe ist', bereich: 'Berichte', antwort: b.ausgabeAnsicht },
  { methode: 'delete', pfad: '/ausgaben/{id}', kurz: 'Eine Ausgabe abbrechen', bereich: 'Berichte', status: 204 },
  { methode: 'get', pfad: '/ausgaben/{id}/datei', kurz: 'Fertige Ausgabe herunterladen', bereich: 'Berichte', fehler: ['bedingung_nicht_erfuellt'] },
];

const uebriges: Route[] = [
  { methode: 'get', pfad: '/suche', kurz: 'Volltextsuche in dem, was Sie sehen dürfen', bereich: 'Übriges', abfrage: l.suchfrage, antwort: l.suchantwort },
  { methode: 'get', pfad: '/pruefpfad', kurz: 'Prüfpfad (Revision)', bereich: 'Übriges', abfrage: u.pruefpfadfilter, antwort: seite(u.pruefpfadAnsicht), fehler: ['rolle_fehlt'] },
  { methode: 'get', pfad: '/ereignisse', kurz: 'Ereignisse als Strom (server-sent events)', bereich: 'Übriges' },
  { methode: 'get', pfad: '/einstellungen', kurz: 'Einstellungen des Mandanten', bereich: 'Übriges', antwort: u.einstellungenEingabe },
  { methode: 'put', pfad: '/einstellungen', kurz: 'Einstellungen ändern', bereich: 'Übriges', eingabe: u.einstellungenEingabe, antwort: u.einstellungenEingabe, fehler: ['rolle_fehlt'] },
  { methode: 'get', pfad: '/verfahren', kurz: 'Verfahren und ihre Versionen', bereich: 'Übriges', antwort: z.array(u.verfahrenAnsicht) },
  { methode: 'post', pfad: '/verfahrenswanderungen', kurz: 'Laufende Vorgänge in eine neue Fassung ihres Verfahrens bringen: Vorschlag mit Probe', bereich: 'Übriges', eingabe: u.wanderplan, antwort: u.wanderbericht, status: 201, einmalig: true, fehler: ['rolle_fehlt', 'schluessel_fehlt', 'verfahren_geaendert'], beispiel: { von: { id: 'senatsvorlage', version: 1 }, nach: { id: 'senatsvorlage', version: 2 }, zustaende: { entwurf: 'entwurf' }, fristen: { entwurf: 'behalten' } } },
  { methode: 'get', pfad: '/verfahrenswanderungen', kurz: 'Vorgeschlagene und ausgeführte Wanderungen', bereich: 'Übriges', abfrage: blaettern, antwort: seite(u.wanderungKurz), fehler: ['rolle_fehlt'] },
  { methode: 'get', pfad: '/verfahrenswanderungen/{id}', kurz: 'Eine Wanderung mit Plan und Probe', bereich: 'Übriges', antwort: u.wanderungAnsicht, fehler: ['rolle_fehlt'] },
  { methode: 'post', pfad: '/verfahrenswanderungen/{id}/bestaetigung', kurz: 'Als zweite Person bestätigen und ausführen', bereich: 'Übriges', eingabe: leer, antwort: u.wanderbericht, status: 201, einmalig: true, fehler: ['rolle_fehlt', 'schluessel_fehlt', 'bedingung_nicht_erfuellt', 'konflikt'] },
  { methode: 'get', pfad: '/anmeldung', kurz: 'Zur Anmeldung (OpenID Connect)', bereich: 'Anmeldung', status: 302, oeffentlich: true },
  { methode: 'get', pfad: '/anmeldung/rueckkehr', kurz: 'Rückkehr von der Anmeldung', bereich: 'Anmeldung', status: 302, oeffentlich: true },
  { methode: 'post', pfad: '/abmeldung', kurz: 'Abmelden', bereich: 'Anmeldung', eingabe: leer, status: 204 },
  { methode: 'get', pfad: '/openapi.json', kurz: 'Diese Beschreibung', bereich: 'Betrieb', oeffentlich: true },
  { methode: 'get', pfad: '/gesundheit', kurz: 'Lebt der Dienst?', bereich: 'Betrieb', oeffentlich: true },
  { methode: 'get', pfad: '/bereitschaft', kurz: 'Nimmt der Dienst Arbeit an?', bereich: 'Betrieb', antwort: k.bereitschaftAnsicht, oeffentlich: true, fehler: ['nicht_bereit'] },
  { methode: 'get', pfad: '/metriken', kurz: 'Kennzahlen für Prometheus', bereich: 'Betrieb', oeffentlich: true },
];

export const routen: readonly Route[] = [...vorgaenge, ...posteingang, ...sitzungen, ...fristen, ...menschen, ...konto, ...berichte, ...uebriges];
