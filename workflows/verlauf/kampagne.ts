import type { schritte } from '../kampagne/schritte.js';
import { besetzungGeprueft, entschied, geschah, tatWas, type Taten } from './tat.js';

/** What the history says of each Schritt of a Kampagne. */
export const kampagnentaten: Taten<typeof schritte> = {
  planwerteEinfrieren: tatWas('hat Liste und Planwerte festgeschrieben', 'froze list and planned values'),
  anfordern: tatWas('hat die Berichte angefordert', 'asked for the reports'),
  erinnern: tatWas('hat alle erinnert', 'reminded everybody'),
  erhebungSchliessen: tatWas('hat die Erhebung geschlossen', 'closed the collection'),
  alleBerichteFrei: geschah('Alle Berichte sind freigegeben.', 'All reports are approved.'),
  konsolidieren: tatWas('hat den Gesamtbericht zusammengestellt', 'put the consolidated report together'),
  freigeben: entschied('hat den Gesamtbericht freigegeben', 'approved the consolidated report'),
  zurueck: entschied('hat zur Konsolidierung zurückgegeben', 'returned it to consolidation'),
  vorlageBeschlossen: geschah(
    'Der Senat hat über die Vorlage entschieden.',
    'The Senate has dealt with the paper.',
  ),
  vorlageZurueck: geschah(
    'Die Vorlage ist zurückgezogen oder abgelehnt.',
    'The paper was withdrawn or rejected.',
  ),
  berichtZurueck: geschah(
    'Ein Bericht ging an sein Ressort zurück.',
    'A report went back to its department.',
  ),
  gremienbericht: tatWas(
    'hat die Unterrichtung eines Gremiums festgehalten',
    'recorded that a body was informed',
  ),
  besetzungPruefen: besetzungGeprueft,
  abschliessen: tatWas('hat die Kampagne abgeschlossen', 'closed the campaign'),
  abbrechen: entschied('hat die Kampagne abgebrochen', 'cancelled the campaign'),
};
