import { fest, text, type Nachrichtenart } from './art.js';

/** Messages about yearly reports. */
export const bericht = {
  /** A campaign asks for the report on one measure. */
  bericht_angefordert: {
    gruppe: 'aufgaben',
    hinfaellig: 'aufgabe',
    liste: text('Jahresbericht erbeten', 'Yearly report requested'),
    betreff: () => text('Jahresbericht erbeten', 'Yearly report requested'),
    saetze: ({ aufgabe }) => [
      text(
        'Zu einer Maßnahme Ihres Ressorts wird der Jahresbericht erbeten.',
        'A yearly report on a measure of your department is requested.',
      ),
      text(
        `Bitte: ${aufgabe?.de ?? 'Bericht schreiben'}. Vor dem Termin werden Sie erinnert.`,
        `Please: ${aufgabe?.en ?? 'write the report'}. You will be reminded before it is due.`,
      ),
    ],
  },
  /** A report comes back with a question. */
  bericht_zurueckgegeben: {
    gruppe: 'aufgaben',
    ...fest(
      text('Rückfrage zum Jahresbericht', 'Question about the yearly report'),
      text(
        'Ihr Jahresbericht ist mit einer Rückfrage zurückgegeben. Die Frage steht im Verlauf.',
        'Your yearly report was returned with a question; it is in the history.',
      ),
    ),
  },
  /** The reporting office reminds everybody at once. */
  bericht_erinnerung: {
    gruppe: 'fristen',
    liste: text('Jahresberichte stehen noch aus', 'Yearly reports are missing'),
    betreff: () => text('Jahresberichte stehen noch aus', 'Yearly reports are missing'),
    saetze: ({ anzahl }) => [
      text(
        `Das Berichtswesen erinnert: ${anzahl === 1 ? 'Ein Jahresbericht wartet' : `${anzahl} Jahresberichte warten`} noch auf Sie.`,
        `The reporting office reminds you: ${anzahl} yearly report(s) still wait for you.`,
      ),
      text('Sie finden sie im Posteingang.', 'You find them in your inbox.'),
    ],
  },
} satisfies Record<string, Nachrichtenart>;
