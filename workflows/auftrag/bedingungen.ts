import { beteiligtePersonen, wenn } from '#engine';
import { plusMonate } from '#kalender';
import type { Auftragsfrage } from './blick.js';

const terminDes = ({ kontext, schritt: { daten } }: Auftragsfrage): string | null =>
  daten?.faellig ?? kontext.faellig;

/** Conditions of an Auftrag: null when they hold, otherwise the reason in one sentence. */
export const bedingungen = {
  adressatBekannt: ({ kontext, schritt: { daten, lage } }: Auftragsfrage) => {
    const adressat: readonly string[] = daten?.adressat ?? kontext.adressat;
    const fremd = adressat.filter((r) => !lage.ressorts.includes(r));
    return wenn(
      daten === undefined || (adressat.length > 0 && fremd.length === 0),
      fremd.length > 0
        ? `Ein Ressort ${fremd.join(', ')} gibt es nicht. Bitte wählen Sie ein bestehendes.`
        : 'Bitte geben Sie an, welches Ressort den Auftrag erledigt.',
      'Please name the existing department that fulfils the obligation.',
    );
  },
  ohneTermin: (blick: Auftragsfrage) =>
    wenn(
      terminDes(blick) === null,
      'Der Auftrag hat schon einen Termin.',
      'The obligation has a date already.',
    ),
  terminGesetzt: ({ kontext }: Auftragsfrage) =>
    wenn(kontext.faellig !== null, 'Der Auftrag hat noch keinen Termin.', 'The obligation has no date yet.'),
  terminNichtVorbei: (blick: Auftragsfrage) => {
    const termin = terminDes(blick);
    return wenn(
      blick.schritt.daten === undefined || termin === null || termin >= blick.schritt.heute,
      'Der Termin liegt in der Vergangenheit. Bitte setzen Sie einen künftigen.',
      'The date lies in the past. Please set a future one.',
    );
  },
  vorlageBekannt: ({ schritt: { daten, lage } }: Auftragsfrage) =>
    wenn(
      daten === undefined || lage.vorlageBekannt,
      'Diese Vorlage gibt es nicht, oder sie ist schon beendet.',
      'There is no such running paper.',
    ),
  spaeterAlsBisher: ({ kontext, schritt: { daten } }: Auftragsfrage) =>
    wenn(
      daten === undefined || kontext.faellig === null || daten.auf > kontext.faellig,
      'Der neue Termin muss nach dem bisherigen liegen.',
      'The new date must be later than the present one.',
    ),
  andererAlsAntragsteller: ({ kontext, schritt: { akteur, als } }: Auftragsfrage) =>
    wenn(
      !beteiligtePersonen(akteur, als).some((p) => kontext.antragsteller.includes(p)),
      'Wer den Antrag gestellt hat, entscheidet nicht darüber.',
      'Whoever asked does not decide.',
    ),
  /**
   * Up to the setting (one month from the first date) from office to office; longer only with the decision of
   * the body that set the date.
   */
  befugtZurVerlaengerung: ({ kontext, schritt: { daten, lage } }: Auftragsfrage) => {
    const kurz =
      kontext.antrag !== null &&
      kontext.ersteFrist !== null &&
      kontext.antrag.auf <= plusMonate(kontext.ersteFrist, lage.einstellungen.amtsverlaengerungMonate);
    return wenn(
      daten === undefined || kurz || (daten.beschluss ?? '').length > 0,
      'So weit darf nur verlängern, wer den Termin gesetzt hat. Bitte geben Sie den Beschluss an.',
      'Only the body that set the date may extend it so far. Please name its decision.',
    );
  },
  neuerTerminKuenftig: ({ schritt: { daten, heute } }: Auftragsfrage) =>
    wenn(
      daten === undefined || daten.auf >= heute,
      'Der neue Termin liegt in der Vergangenheit. Bitte wählen Sie einen künftigen.',
      'The new date lies in the past. Please choose a future one.',
    ),
  /** Where receipt counts, a later decision does not make the report late. */
  nochNichtUeberfaellig: ({ kontext, schritt: { heute, lage } }: Auftragsfrage) =>
    wenn(
      kontext.faellig === null ||
        (kontext.massgeblich === 'eingang' ? (lage.vorlageEingegangen ?? heute) : heute) <= kontext.faellig,
      'Der Termin ist vorbei.',
      'The date has passed.',
    ),
};
