import type { Wirkungsname } from '#workflows';
import type { Wirkungshandler, Werk } from '../werk.js';
import { anlageBeschreiben, anlageEntfernen, anlageHinzufuegen } from './anlagen.js';
import { auftraegeVorschlagen, naechsterAuftrag } from './auftraege.js';
import { auftraegeBenachrichtigen, auftragsdaten } from './auftragsvorlage.js';
import { berichtEinfrieren, berichtSpeichern, kampagneOeffnen, kampagnePruefen } from './berichte.js';
import { bemerkung, bemerkungErledigen, hausantwort, vorschlagUebernehmen } from './bemerkungen.js';
import {
  abschnitteSpeichern,
  abschnittFertig,
  fassungEinfrieren,
  nummerVergeben,
  stammdaten,
} from './entwurf.js';
import { fristVerlaengern } from './fristen.js';
import {
  berichteAbschliessen,
  berichteBeginnen,
  gesamtberichtEinfrieren,
  kampagneAbbrechen,
  kampagneAnlegen,
  kampagneErinnern,
  kampagnenvorlageAnlegen,
  planwerteFestschreiben,
} from './kampagnen.js';
import { entwurfLoeschen } from './loeschen.js';
import { aufgabeMelden, handErinnern, mahnung, nachricht } from './nachrichten.js';
import { topAnlegen, topErgebnis, veroeffentlichung, ziffern } from './sitzung.js';
import { massgabe, massgabeErledigen, massgabenErsetzen, zeichnung } from './zeichnungen.js';

/** One handler for each kind of effect; none can be missing. */
export const wirkungshandler: Wirkungshandler = {
  abschnitte_speichern: abschnitteSpeichern,
  stammdaten,
  nummer_vergeben: nummerVergeben,
  entwurf_loeschen: entwurfLoeschen,
  anlage_hinzufuegen: anlageHinzufuegen,
  anlage_entfernen: anlageEntfernen,
  anlage_beschreiben: anlageBeschreiben,
  abschnitt_fertig: abschnittFertig,
  fassung_einfrieren: fassungEinfrieren,
  zeichnung,
  massgabe,
  massgaben_ersetzen: massgabenErsetzen,
  massgabe_erledigen: massgabeErledigen,
  bemerkung,
  bemerkung_erledigen: bemerkungErledigen,
  hausantwort,
  vorschlag_uebernehmen: vorschlagUebernehmen,
  frist_verlaengern: fristVerlaengern,
  nachricht,
  mahnung,
  aufgabe_melden: aufgabeMelden,
  hand_erinnern: handErinnern,
  top_anlegen: topAnlegen,
  top_ergebnis: topErgebnis,
  ziffern,
  auftraege_vorschlagen: auftraegeVorschlagen,
  auftraege_benachrichtigen: auftraegeBenachrichtigen,
  auftragsdaten,
  naechster_auftrag: naechsterAuftrag,
  veroeffentlichung,
  bericht_speichern: berichtSpeichern,
  bericht_einfrieren: berichtEinfrieren,
  kampagne_pruefen: kampagnePruefen,
  kampagne_oeffnen: kampagneOeffnen,
  kampagne_anlegen: kampagneAnlegen,
  kampagne_abbrechen: kampagneAbbrechen,
  planwerte_festschreiben: planwerteFestschreiben,
  berichte_beginnen: berichteBeginnen,
  kampagne_erinnern: kampagneErinnern,
  gesamtbericht_einfrieren: gesamtberichtEinfrieren,
  kampagnenvorlage_anlegen: kampagnenvorlageAnlegen,
  berichte_abschliessen: berichteAbschliessen,
};

/** Hands every effect of the Schritt to its handler, in order. */
export async function bereite(werk: Werk): Promise<void> {
  for (const { art, daten } of werk.ergebnis.wirkungen) {
    // The model check at start has proved that the kind exists; sender and handler share its type.
    const handler = wirkungshandler[art as Wirkungsname] as (w: Werk, d: unknown) => void | Promise<void>;
    await handler(werk, daten);
  }
}
