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
  bericht_freigegeben: {
    gruppe: 'hinweise',
    ...fest(
      text('Jahresbericht freigegeben', 'Yearly report approved'),
      text(
        'Ihr Jahresbericht ist freigegeben und gilt als abgegeben.',
        'Your yearly report is approved and counts as delivered.',
      ),
    ),
  },
  kampagne_vorlage: {
    gruppe: 'aufgaben',
    ...fest(
      text('Gesamtbericht freigegeben', 'Consolidated report approved'),
      text(
        'Der Gesamtbericht ist freigegeben. Die Senatsvorlage dazu liegt als Entwurf bereit; bitte bringen Sie sie auf den Weg.',
        'The consolidated report is approved. Its Senate paper is ready as a draft; please send it on its way.',
      ),
    ),
  },
  /** Somebody of the house asks to waive a report. */
  bericht_entfallBeantragt: {
    gruppe: 'aufgaben',
    ...fest(
      text('Wegfall eines Jahresberichts beantragt', 'Waiving of a yearly report asked for'),
      text(
        'Ein Haus bittet, einen Jahresbericht entfallen zu lassen. Der Grund steht im Verlauf; Sie entscheiden.',
        'A department asks to waive a yearly report. The reason is in the history; you decide.',
      ),
    ),
  },
  /** The reporting office has waived a report. */
  bericht_entfaellt: {
    gruppe: 'hinweise',
    ...fest(
      text('Jahresbericht entfällt', 'Yearly report is waived'),
      text(
        'Das Berichtswesen lässt diesen Jahresbericht entfallen; der Grund steht im Gesamtbericht.',
        'The reporting office waives this report; the reason stands in the consolidated report.',
      ),
    ),
  },
  /** After the date nothing has come: the consolidated report says so. */
  bericht_nichtVorgelegt: {
    gruppe: 'hinweise',
    ...fest(
      text('Jahresbericht nicht vorgelegt', 'Yearly report not delivered'),
      text(
        'Das Berichtswesen hat festgehalten, dass dieser Jahresbericht nicht vorgelegt ist. So steht es im Gesamtbericht.',
        'The reporting office has recorded that this report was not delivered. The consolidated report says so.',
      ),
    ),
  },
  bericht_nichtFreigegeben: {
    gruppe: 'hinweise',
    ...fest(
      text('Jahresbericht nicht freigegeben', 'Yearly report not approved'),
      text(
        'Das Berichtswesen hat festgehalten, dass dieser Jahresbericht nicht freigegeben ist. So steht es im Gesamtbericht.',
        'The reporting office has recorded that this report was not approved. The consolidated report says so.',
      ),
    ),
  },
  /** A measure has moved, and its report with it. */
  bericht_uebernommenVonHaus: {
    gruppe: 'aufgaben',
    ...fest(
      text('Jahresbericht kommt zu Ihrem Haus', 'Yearly report comes to your department'),
      text(
        'Eine Maßnahme ist an Ihr Haus gegangen; ihr Jahresbericht mit Frist und Verlauf liegt jetzt bei Ihnen.',
        'A measure has moved to your department; its yearly report with deadline and history is yours now.',
      ),
    ),
  },
  bericht_anHausAbgegeben: {
    // Her house does not see the report any more, and that is what she is told.
    immer: true,
    gruppe: 'hinweise',
    ...fest(
      text('Jahresbericht geht an ein anderes Haus', 'Yearly report goes to another department'),
      text(
        'Eine Maßnahme Ihres Hauses ist an ein anderes gegangen; ihr Jahresbericht ist mitgegangen.',
        'A measure of your department has moved to another; its yearly report went with it.',
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
