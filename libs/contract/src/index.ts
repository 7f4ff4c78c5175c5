export {
  ausgabeAnsicht, berichtAnsicht, handlungsfeld, berichteFilter, berichteimport, berichtEingabe, berichtKurz, gesamtbericht, kampagneAnsicht, kampagneKurz, massnahmeAenderung, massnahmeAnsicht, massnahmeEingabe, massnahmeKurz, massnahmenfilter,
  massnahmenimport, neueAusgabe, neueKampagne, neueVerknuepfung, zuordnung,
} from './berichte.js';
export { FEHLERCODES, fehler, KoggeFehler, type Fehlercode, type Zweisprachig } from './fehler.js';
export { blaettern, leer, problem, seite, zweisprachig } from './grundformen.js';
export {
  aufgabeAnsicht, aufgabenauswahl, aufgabenfilter, aufgabenuebersicht, auftragszeile, beschlussAnsicht, beschlussfilter, erledigtAnsicht, facetten, facettenwert, filterAnsicht, fristzeile, gesehenEingabe, kalenderaboAnsicht, kalenderaboAntwort,
  neueWiedervorlage, neuerFilter, suchantwort, suchfrage, vorgangsauswahl, vorgangsfacetten,
} from './listen.js';
export { zweisprachigeMeldung, type Meldung } from './meldungen.js';
export {
  anmeldungAnsicht, bereitschaftAnsicht, kontoEinstellungen, mailprotokollAnsicht, mailprotokollfilter, nachtpruefungAnsicht, neuerSchluessel, schluesselAnsicht, schluesselEinmal, verfahrensbild,
} from './konto.js';
export { routen, type Route } from './routen.js';
export {
  ablehnung, amtAntwort, amtVorschlag, auftragAnsicht, auftragsauswahl, auftragsfilter, einstellungenEingabe, erinnerungAnsicht, fristfilter, fristlistenfilter, ichAnsicht, nachrichtAnsicht, nachrichtenfilter, neueSitzung, neuesAmt, neueVertretung,
  personAnsicht, personenfrage, planfrage, planschritt, pruefpfadAnsicht, pruefpfadfilter, ressortAnsicht, sitzungAenderung, sitzungAnsicht, sitzungsfilter, stichtagsfrage, topAnsicht,
  verfahrenAnsicht, vertretungAnsicht, wanderbericht, wanderplan, wanderungAnsicht, wanderungKurz,
} from './umfeld.js';
export {
  abschnittAnsicht, abschnittEingabe, anlageAnsicht, anwesenheitAnsicht, anwesenheitEingabe, bemerkungAnsicht, fassungAnsicht, fassungKurz, fristAnsicht, importAntwort, massgabeAnsicht, mitzeichnungAnsicht, moeglicherSchritt, neuerVorgang, pruefung,
  schrittAntwort, schrittEingabe, schrittEintrag, vergleich, vergleichsfrage, vorgangAnsicht, vorgangKurz, vorgangsfilter, zifferAnsicht,
} from './vorgaenge.js';
export type {
  AmtVorschlag, AnmeldungAnsicht, AnwesenheitAnsicht, BereitschaftAnsicht, KontoEinstellungen, MailprotokollAnsicht, NachtpruefungAnsicht, SchluesselAnsicht, SchluesselEinmal, Verfahrensbild,
} from './typen.js';
export type {
  AbschnittAnsicht, AnlageAnsicht, AuftragAnsicht, BemerkungAnsicht, ErinnerungAnsicht, FassungAnsicht, FassungKurz, FristAnsicht, IchAnsicht, ImportAntwort, MassgabeAnsicht,
  MitzeichnungAnsicht, MoeglicherSchritt, NachrichtAnsicht, PersonAnsicht, Planschritt, Problem, Pruefung, PruefpfadAnsicht, RessortAnsicht, SchrittAntwort, SchrittEintrag, Seite, SitzungAnsicht, Stufe,
  TopAnsicht, VerfahrenAnsicht, Vergleich, VertretungAnsicht, VorgangAnsicht, VorgangKurz, ZifferAnsicht,
} from './typen.js';
export type {
  AufgabeAnsicht, Aufgabenuebersicht, Auftragszeile, BeschlussAnsicht, ErledigtAnsicht, Facetten, Facettenwert, FilterAnsicht, Fristzeile, KalenderaboAnsicht, KalenderaboAntwort, Suchantwort, Vorgangsfacetten,
} from './typen.js';
export type {
  AusgabeAnsicht, BerichtAnsicht, Berichteimport, BerichtEingabe, BerichtKurz, Gesamtbericht, Handlungsfeld, KampagneAnsicht, KampagneKurz, Kurzeinschaetzung, MassnahmeAenderung, MassnahmeAnsicht, MassnahmeEingabe, MassnahmeKurz, Massnahmenimport, Termin,
  Warnung, Wert,
} from './typen.js';
