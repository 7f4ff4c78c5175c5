import { ZUGANGSPHASEN, type Verfahrensname, type Zugangsphase } from '#contract';
import type { Auftragszustand } from './auftrag/worte.js';
import type { Berichtszustand } from './jahresbericht/worte.js';
import type { Kampagnenzustand } from './kampagne/worte.js';
import type { Vorlagenzustand } from './senatsvorlage/worte.js';

/** `bisher`: ended or put off, it is seen as far as it had come. */
type Phasen<Zustand extends string> = Record<Zustand, Zugangsphase | 'bisher'>;

const vorlage: Phasen<Vorlagenzustand> = {
  entwurf: 'haus',
  fachpruefung: 'haus',
  formalpruefung: 'haus',
  geloescht: 'bisher',
  ressortabstimmung: 'mitzeichnung',
  klaerung: 'mitzeichnung',
  // Both houses sign; the chancellery sees what it is given.
  schlusszeichnungStaatsrat: 'mitzeichnung',
  schlusszeichnungSenator: 'mitzeichnung',
  eingereicht: 'senat',
  tischvorlagePruefung: 'senat',
  vorberatung: 'senat',
  neufassung: 'senat',
  tagesordnung: 'senat',
  beratung: 'senat',
  // Postponing and referring open nothing.
  ausgesetzt: 'bisher',
  ueberwiesen: 'bisher',
  beschlossen: 'entschieden',
  widerspruchsverfahren: 'bisher',
  ausgefertigt: 'entschieden',
  folgegremien: 'entschieden',
  veroeffentlicht: 'entschieden',
  teilveroeffentlicht: 'entschieden',
  gesperrt: 'entschieden',
  abgeschlossen: 'entschieden',
  abgelehnt: 'bisher',
  zurueckgezogen: 'bisher',
};

/** It comes of a Beschluss. */
const auftrag: Phasen<Auftragszustand> = {
  vorgeschlagen: 'entschieden',
  terminKlaeren: 'entschieden',
  offen: 'entschieden',
  verlaengerungsantrag: 'entschieden',
  pruefungGegenstandslos: 'entschieden',
  pruefungErledigung: 'entschieden',
  beschlussBestaetigung: 'entschieden',
  inErledigung: 'entschieden',
  erfuellt: 'entschieden',
  erfuelltVerspaetet: 'entschieden',
  aufgehoben: 'entschieden',
  verworfen: 'entschieden',
};

/** The draft of a report is its house's and the Berichtswesen's until the house has released it. */
const jahresbericht: Phasen<Berichtszustand> = {
  offen: 'haus',
  inBearbeitung: 'haus',
  eingereicht: 'haus',
  ressortFrei: 'haus',
  ersatzFreigabe: 'haus',
  nichtVorgelegt: 'haus',
  nichtFreigegeben: 'haus',
  frei: 'entschieden',
  uebernommen: 'entschieden',
  abgeschlossen: 'entschieden',
  ohneBericht: 'entschieden',
  entfallen: 'entschieden',
};

const kampagne: Phasen<Kampagnenzustand> = {
  geplant: 'entschieden',
  eroeffnet: 'entschieden',
  erhebung: 'entschieden',
  konsolidierung: 'entschieden',
  freigabeSF: 'entschieden',
  vorlageErstellt: 'entschieden',
  berichtet: 'entschieden',
  abgeschlossen: 'entschieden',
  abgebrochen: 'entschieden',
};

const PHASEN: Record<Verfahrensname, Record<string, Zugangsphase | 'bisher'>> = {
  senatsvorlage: vorlage,
  auftrag,
  jahresbericht,
  kampagne,
};

/** The furthest phase reached: no way back closes what was open to somebody. */
export function phaseNach(verfahren: Verfahrensname, zustand: string, bisher: Zugangsphase): Zugangsphase {
  const phase = PHASEN[verfahren][zustand] ?? 'bisher';
  if (phase === 'bisher') return bisher;
  return ZUGANGSPHASEN.indexOf(phase) > ZUGANGSPHASEN.indexOf(bisher) ? phase : bisher;
}
