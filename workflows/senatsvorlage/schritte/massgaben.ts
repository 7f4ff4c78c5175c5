import { text } from '#engine';
import { formulare as f } from '../formulare.js';
import { art, type Art } from './art.js';

/** Schritte at the Massgaben of a co-signature. */
export const massgaben = {
  massgabeErledigen: art(
    text('Maßgabe erledigen', 'Settle a condition'),
    text(
      'Ihr Ressort sagt, dass seine Maßgabe erfüllt ist oder dass es auf sie verzichtet.',
      'Your department says that its condition is met, or waives it.',
    ),
    { formular: f.massgabeErledigen },
  ),
  massgabeUmsetzen: art(
    text('Maßgabe als umgesetzt melden', 'Report a condition as met'),
    text(
      'Das Ressort hat fünf Arbeitstage, um zu antworten; danach steht in Abschnitt E, dass keine Rückmeldung kam.',
      'The department has five working days to answer; then section E says that there was none.',
    ),
    { formular: f.massgabeMitGrund },
  ),
  massgabeZurueckweisen: art(
    text('Maßgabe zurückweisen', 'Reject a condition'),
    text(
      'Die zurückgewiesene Maßgabe ist Dissens: Das Ressort erfährt es, und er steht in Abschnitt E.',
      'A rejected condition is dissent: the department is told, and it stands in section E.',
    ),
    { formular: f.massgabeMitGrund },
  ),
  massgabefristAbgelaufen: art(
    text('Keine Rückmeldung zur Maßgabe', 'No answer to the condition'),
    text(
      'Die Maßgabe gilt als umgesetzt, ohne Rückmeldung.',
      'The condition counts as met without an answer.',
    ),
    { formular: f.fristMassgabe, intern: true },
  ),
} satisfies Record<string, Art>;
