import type { schritte } from '../auftrag/schritte.js';
import { besetzungGeprueft, entschied, geschah, schrieb, tatWas, type Taten } from './tat.js';

/** What the history says of each Schritt of an Auftrag. */
export const auftragstaten: Taten<typeof schritte> = {
  bestaetigen: entschied('hat den Auftrag bestätigt', 'confirmed the obligation'),
  anlageHinzufuegen: schrieb('hat eine Anlage hinzugefügt', 'added an attachment'),
  verwerfen: entschied('hat den Vorschlag verworfen', 'discarded the proposal'),
  terminSetzen: entschied('hat den Termin gesetzt', 'set the date'),
  vorlageVerknuepfen: tatWas(
    'hat die Vorlage genannt, die den Auftrag erledigt',
    'named the paper that answers it',
  ),
  erledigungMelden: tatWas(
    'hat den Auftrag als anders erledigt gemeldet',
    'reported it as fulfilled otherwise',
  ),
  erledigungFeststellen: entschied('hat die Erledigung festgestellt', 'stated that it is fulfilled'),
  verantwortlichBenennen: tatWas('hat die verantwortliche Person benannt', 'named the responsible person'),
  verzugBegruenden: schrieb('hat den Verzug begründet', 'gave the reason of the delay'),
  verlaengerungBeantragen: tatWas('hat eine Verlängerung beantragt', 'asked for an extension'),
  verlaengerungGenehmigen: entschied('hat die Verlängerung genehmigt', 'granted the extension'),
  verlaengernNachBeschluss: entschied('hat nach einem Beschluss verlängert', 'extended it after a decision'),
  verlaengerungAblehnen: entschied('hat die Verlängerung abgelehnt', 'refused the extension'),
  gegenstandslosMelden: tatWas('hat den Auftrag als gegenstandslos gemeldet', 'reported it as void'),
  aufheben: entschied('hat den Auftrag aufgehoben', 'lifted the obligation'),
  aufhebenNachBeschluss: entschied(
    'hat den Auftrag nach einem Beschluss aufgehoben',
    'lifted it after a decision',
  ),
  beschlussBestaetigen: entschied('hat den Beschluss außerhalb bestätigt', 'confirmed the decision outside'),
  beschlussVerwerfen: entschied(
    'hat den Beschluss außerhalb nicht bestätigt',
    'did not confirm the decision outside',
  ),
  fortfuehren: entschied('führt den Auftrag fort', 'goes on with the obligation'),
  vorlageBeschlossen: geschah(
    'Der Senat hat über die verknüpfte Vorlage entschieden.',
    'The Senate has dealt with the linked paper.',
  ),
  besetzungPruefen: besetzungGeprueft,
  vorlageZurueck: geschah(
    'Die verknüpfte Vorlage ist zurückgezogen oder abgelehnt.',
    'The linked paper was withdrawn or rejected.',
  ),
};
