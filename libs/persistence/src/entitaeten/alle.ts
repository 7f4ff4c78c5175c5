import { Abgleich, Amt, Mandant, Person, Vertretung } from './personen.js';
import { Dienststelle, Gremium, GremiumMitglied, Ressort, RessortName } from './haeuser.js';
import { Anmeldeversuch, Anmeldung, ApiSchluessel, Kalenderabo, PasskeyAufforderung } from './anmeldungen.js';
import { Passkey } from './passkeys.js';
import {
  Altfall,
  AltfallErfassung,
  Einstellung,
  Idempotenz,
  Lebenszeichen,
  Nachtpruefung,
  NachtpruefungErgebnis,
  Nummernkreis,
  Regelwechsel,
  Uhr,
  Zugangsregel,
} from './betrieb.js';
import { Verfahrenswanderung, WorkflowDefinition } from './verfahren.js';
import { Sitzung, Sitzungsfrei } from './sitzungen.js';
import { Top } from './tagesordnung.js';
import { Suchtext, Vorgang } from './vorgaenge.js';
import { Abschnitt, Anlage, Anwesenheit, Datei, Fassung } from './vorlage.js';
import { Bemerkung, Massgabe, Zeichnung } from './mitzeichnung.js';
import { Auftrag, Veroeffentlichung, Ziffer } from './entscheidung.js';
import { Erinnerung, Frist } from './fristen.js';
import { Nachricht } from './nachrichten.js';
import { Gesehen, Listenfilter, Wiedervorlage } from './persoenlich.js';
import { Handlungsfeld, Massnahme, MassnahmeFassung, Verknuepfung } from './massnahmen.js';
import { Ausgabe, Bericht, Kampagne, KampagneMassnahme } from './berichte.js';
import { Pruefpfad, PruefpfadDetail, PruefpfadKopf } from './pruefpfad.js';
import { Siegel } from './siegel.js';

/** Every table; the check of the migrations compares them column by column. */
export const ENTITAETEN = [
  Abgleich,
  Amt,
  Mandant,
  Person,
  Vertretung,
  Dienststelle,
  Gremium,
  GremiumMitglied,
  Ressort,
  RessortName,
  Anmeldeversuch,
  Anmeldung,
  ApiSchluessel,
  Kalenderabo,
  Passkey,
  PasskeyAufforderung,
  Altfall,
  AltfallErfassung,
  Einstellung,
  Idempotenz,
  Lebenszeichen,
  Nachtpruefung,
  NachtpruefungErgebnis,
  Nummernkreis,
  Regelwechsel,
  Uhr,
  Zugangsregel,
  Verfahrenswanderung,
  WorkflowDefinition,
  Sitzung,
  Sitzungsfrei,
  Top,
  Suchtext,
  Vorgang,
  Abschnitt,
  Anlage,
  Anwesenheit,
  Datei,
  Fassung,
  Bemerkung,
  Massgabe,
  Zeichnung,
  Auftrag,
  Veroeffentlichung,
  Ziffer,
  Erinnerung,
  Frist,
  Nachricht,
  Gesehen,
  Listenfilter,
  Wiedervorlage,
  Handlungsfeld,
  Massnahme,
  MassnahmeFassung,
  Verknuepfung,
  Ausgabe,
  Bericht,
  Kampagne,
  KampagneMassnahme,
  Pruefpfad,
  PruefpfadDetail,
  PruefpfadKopf,
  Siegel,
];
