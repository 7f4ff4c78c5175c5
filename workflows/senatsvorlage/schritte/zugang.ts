import { text } from '#engine';
import { formulare as f } from '../formulare.js';
import { art, BINDEND } from './art.js';

/** Schritte about who reads the paper (regeln.md §1.6). */
export const zugang = {
  stufeAnheben: art(
    text('Stufe anheben', 'Raise the level'),
    text(
      'Weniger Menschen lesen die Vorlage, ihre Anlagen und ihre Aufträge, ab sofort.',
      'Fewer people read the paper, its attachments and its obligations, from now on.',
    ),
    { formular: f.stufe },
  ),
  stufeSenken: art(
    text('Stufe senken', 'Lower the level'),
    text(
      'Mehr Menschen lesen die Vorlage, ihre Anlagen und ihre Aufträge, ab sofort; ihr Haus erfährt davon.',
      'More people read the paper, its attachments and its obligations, from now on; its house is told.',
    ),
    { formular: f.stufe, ...BINDEND },
  ),
  leserBenennen: art(
    text('Person zum Lesen benennen', 'Name a reader'),
    text(
      'Die Person liest diese vertrauliche Vorlage für Sie; die Senatskanzlei erfährt, wen Sie benannt haben.',
      'The person reads this confidential paper for you; the Senate chancellery is told whom you have named.',
    ),
    { formular: f.leser },
  ),
  leserStreichen: art(
    text('Benannte Person streichen', 'Remove a reader'),
    text('Die Person liest die Vorlage nicht mehr.', 'The person does not read the paper any more.'),
    { formular: f.leser },
  ),
  imHausFragen: art(
    text('Stelle im Haus fragen', 'Ask within the department'),
    text(
      'Die Person erhält Ihre Frage mit dem Termin; andere Häuser sehen weder Frage noch Antwort.',
      'The person gets your question with its date; other departments see neither question nor answer.',
    ),
    { formular: f.hausfrage },
  ),
  imHausAntworten: art(
    text('Im Haus antworten', 'Answer within the department'),
    text(
      'Ihre Antwort steht bei den internen Bemerkungen Ihres Hauses; wer gefragt hat, erfährt davon.',
      'Your answer stands with the internal remarks of your department; whoever asked is told.',
    ),
    { formular: f.hausantwort },
  ),
  hausfragefristAbgelaufen: art(
    text('Termin der Frage im Haus abgelaufen', 'Date of the question has passed'),
    text('Wer gefragt hat, erfährt davon.', 'Whoever asked is told.'),
    { formular: f.fristHausfrage, intern: true },
  ),
};
