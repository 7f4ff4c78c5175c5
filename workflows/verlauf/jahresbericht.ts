import type { schritte } from '../jahresbericht/schritte.js';
import { besetzungGeprueft, entschied, geschah, schrieb, tatWas, type Taten } from './tat.js';

/** What the history says of each Schritt of a Jahresbericht. */
export const berichtstaten: Taten<typeof schritte> = {
  bearbeiten: schrieb('hat am Bericht geschrieben', 'wrote in the report'),
  einreichen: tatWas('hat den Bericht eingereicht', 'handed in the report'),
  freigebenAL: entschied('hat den Bericht freigegeben', 'approved the report'),
  rueckfrage: entschied(
    'hat den Bericht mit einer Rückfrage zurückgegeben',
    'returned the report with a question',
  ),
  freigebenSTR: entschied(
    'hat den Bericht für das Ressort freigegeben',
    'approved the report for the department',
  ),
  rueckfrageSF: entschied('hat an das Ressort zurückgefragt', 'asked the department back'),
  uebernehmen: tatWas(
    'hat den Bericht in den Gesamtbericht übernommen',
    'took the report into the consolidated one',
  ),
  entfaellt: entschied('lässt den Bericht entfallen', 'dropped the report'),
  entfallBeantragen: tatWas('hat beantragt, dass der Bericht entfällt', 'asked to drop the report'),
  nichtVorgelegt: entschied(
    'hat den Bericht als nicht vorgelegt festgehalten',
    'recorded the report as not delivered',
  ),
  nichtFreigegeben: entschied(
    'hat den Bericht als nicht freigegeben festgehalten',
    'recorded the report as not approved',
  ),
  anStaatsratGeben: tatWas(
    'hat ohne die Abteilungsleitung weitergegeben',
    'passed it on without the head of division',
  ),
  anChefGeben: tatWas(
    'hat den Bericht an die Leitung der Senatskanzlei gegeben',
    'passed the report to the head of the chancellery',
  ),
  hauswechsel: geschah('Die Maßnahme ging an ein anderes Haus.', 'The measure went to another department.'),
  besetzungPruefen: besetzungGeprueft,
  kampagneFreigegeben: geschah('Der Gesamtbericht ist freigegeben.', 'The consolidated report is approved.'),
};
