import { fest, mitGrund, text, type Nachrichtenart } from './art.js';

/** Messages about who reads a paper, and about questions within a house. */
export const zugang = {
  im_haus_gefragt: {
    gruppe: 'aufgaben',
    liste: text('Frage aus Ihrem Haus', 'Question from your department'),
    betreff: () => text('Frage aus Ihrem Haus', 'Question from your department'),
    saetze: ({ grund, termin }) => [
      text(
        'Ihr Haus bittet Sie um eine Antwort zu dieser Vorlage; andere Häuser sehen sie nicht.',
        'Your department asks you for an answer on this paper; other departments do not see it.',
      ),
      ...(grund === null ? [] : [text(`Frage: ${grund}`, `Question: ${grund}`)]),
      ...(termin.de === ''
        ? []
        : [text(`Bitte antworten Sie bis ${termin.de}.`, `Please answer by ${termin.en}.`)]),
    ],
  },
  im_haus_geantwortet: {
    gruppe: 'hinweise',
    ...fest(
      text('Antwort aus Ihrem Haus', 'Answer from your department'),
      text(
        'Ihre Frage ist beantwortet; die Antwort steht bei den internen Bemerkungen.',
        'Your question is answered; the answer stands with the internal remarks.',
      ),
    ),
  },
  im_haus_ohne_antwort: {
    gruppe: 'fristen',
    ...fest(
      text('Frage im Haus ohne Antwort', 'Question within the department without an answer'),
      text(
        'Der Termin für die Antwort auf die Frage im Haus ist abgelaufen.',
        'The date for the answer to the question within the department has passed.',
      ),
    ),
  },
  stufe_geaendert: {
    gruppe: 'hinweise',
    ...mitGrund(
      text('Vertraulichkeit geändert', 'Confidentiality changed'),
      text(
        'Die Stufe dieser Vorlage ist geändert; ab sofort lesen sie andere Menschen.',
        'The level of this paper has changed; from now on other people read it.',
      ),
    ),
  },
  leser_benannt: {
    gruppe: 'hinweise',
    ...fest(
      text('Lesende geändert', 'Readers have changed'),
      text(
        'Ein Mitglied des Senats hat geändert, welche Personen für sie oder ihn diese vertrauliche Vorlage lesen.',
        'A member of the Senate has changed which persons read this confidential paper for her or him.',
      ),
    ),
  },
  zum_lesen_benannt: {
    gruppe: 'hinweise',
    ...fest(
      text('Zum Lesen benannt', 'Named as a reader'),
      text(
        'Sie sind benannt, diese vertrauliche Vorlage zu lesen. Bitte geben Sie nichts davon weiter.',
        'You are named to read this confidential paper. Please do not pass anything on.',
      ),
    ),
  },
  nicht_mehr_zum_lesen: {
    gruppe: 'hinweise',
    immer: true,
    ...fest(
      text('Nicht mehr zum Lesen benannt', 'No longer named as a reader'),
      text(
        'Sie sind nicht mehr benannt, diese vertrauliche Vorlage zu lesen.',
        'You are no longer named to read this confidential paper.',
      ),
    ),
  },
} satisfies Record<string, Nachrichtenart>;
