import type { Workflow } from '#engine';
import { plusTage } from '#kalender';
import { senatsvorlage, type Vorlagenkontext, type Vorlagenlage } from '#workflows';
import { wartetAufAmt } from '../leute.js';
import type { Spiel } from '../welt.js';
import { aussagen } from './aussagen/index.js';
import { daten } from './daten.js';
import { Vorlagenwelt } from './welt.js';
import { waehleWeltakt, weltakte } from './weltakte.js';

/** Who reads and remarks moves nothing. */
const NEBENHER = [
  'bemerken',
  'bemerkungErledigen',
  'zurKenntnis',
  'kenntnisNehmenImRessort',
  'stufeAnheben',
  'stufeSenken',
  'leserBenennen',
  'leserStreichen',
  'imHausFragen',
  'imHausAntworten',
  'einwandErheben',
];

/** Onward gladly, backward and aside seldom: walks have to see the meeting and the end. */
const GEWICHTE = {
  ...Object.fromEntries(NEBENHER.map((name) => [name, 0.4])),
  leserBenennen: 3,
  leserStreichen: 3,
  stufeSenken: 1,
  fristVerlaengern: 3,
  fristZuKurz: 4,
  eileBestaetigen: 3,
  bearbeiten: 3,
  einreichenFach: 14,
  freigeben: 16,
  formalBestanden: 18,
  mitzeichnen: 24,
  mitzeichnungBestaetigen: 10,
  formalPruefen: 8,
  abstimmungSchliessen: 12,
  redaktionellBestaetigen: 5,
  neueFassung: 5,
  geeinigt: 8,
  dissensDokumentieren: 8,
  massgabeErledigen: 8,
  zeichnen: 26,
  annehmen: 20,
  empfehlen: 14,
  zulassen: 10,
  aufsetzen: 20,
  aufrufen: 20,
  beschliessen: 8,
  ausfertigen: 14,
  veroeffentlichen: 8,
  zuDenAkten: 4,
  wiederAufsetzen: 10,
  besetzungPruefen: 1,
  umstellungVorschlagen: 0.4,
  umstellungBestaetigen: 5,
  zurueckziehen: 0.4,
  entwurfLoeschen: 0.3,
  zurueckgeben: 1,
  ressortHerausnehmen: 0.6,
  ressortBeteiligen: 1,
  anlageBeschreiben: 0.3,
  abschnittFertig: 0.3,
  vorschlagUebernehmen: 0.3,
};

export const vorlagenspiel = (
  workflow: Workflow<Vorlagenkontext, Vorlagenlage> = senatsvorlage,
): Spiel<Vorlagenwelt, Vorlagenkontext> => ({
  name: 'Senatsvorlage',
  welt: () => new Vorlagenwelt(workflow),
  gewichte: GEWICHTE,
  daten,
  vomSystem: ['besetzungPruefen'],
  wartet: (welt) =>
    wartetAufAmt(welt, welt.kontext.einbringer.includes('SK')) ||
    wartetAufAuftraege(welt) ||
    wartetAufNacherfassung(welt),
  nebenher: NEBENHER,
  bekannt: [],
  weltakte,
  waehleWeltakt,
  aussagen,
});

const wartetAufAuftraege = ({ offeneAuftraege, zustand }: Vorlagenwelt): boolean =>
  offeneAuftraege > 0 && (zustand === 'gesperrt' || zustand.endsWith('veroeffentlicht'));

/** What was called and has no outcome may be recorded later, by two persons, for 14 days. */
const wartetAufNacherfassung = (welt: Vorlagenwelt): boolean => {
  const sitzung = welt.sitzung(welt.kontext.sitzung);
  return welt.zustand === 'beratung' && sitzung !== undefined && welt.heute <= plusTage(sitzung.datum, 14);
};
