import { fest, text, type Nachrichtenart } from './art.js';

/** Messages about the system itself, to those who run it. */
export const betrieb = {
  /** The administration tries whether mails arrive; to whoever has asked for it. */
  testmail: {
    gruppe: 'alarme',
    seite: '/verwaltung?teil=mails',
    ...fest(
      text('Testmail', 'Test mail'),
      text(
        'Sie haben diese Mail in der Verwaltung von Kogge ausgelöst. Wenn Sie sie lesen, kommen die Mails von Kogge an.',
        'You have asked for this mail in the administration of Kogge. If you read it, mails of Kogge arrive.',
      ),
    ),
  },
  /** A mail about a task or a deadline has come back; to whoever has made the Schritt behind it. */
  mail_unzustellbar: {
    gruppe: 'hinweise',
    neutralWennVertraulich: true,
    liste: text('Eine Mail kam nicht an', 'A mail did not arrive'),
    betreff: () => text('Eine Mail kam nicht an', 'A mail did not arrive'),
    saetze: ({ recht: { wer } }) => [
      text(
        `Zu diesem Vorgang ist eine Mail zurückgekommen, die nach Ihrem Schritt an ${wer} ging. Die Aufgabe steht im Posteingang; bitte sagen Sie auf anderem Weg Bescheid.`,
        `A mail about this case that went to ${wer} after your step has come back. The task is in the inbox; please let the person know in another way.`,
      ),
    ],
  },
  /** An invariant does not hold; to those who run the system. */
  nachtpruefung_befund: {
    gruppe: 'alarme',
    seite: '/verwaltung?teil=nachtpruefung',
    liste: text(
      'Die Nachtprüfung fand etwas, das nicht gilt',
      'The nightly check found something that does not hold',
    ),
    betreff: ({ befund: { aussage } }) =>
      text(`Nachtprüfung: ${aussage} gilt nicht`, `Nightly check: ${aussage} does not hold`),
    saetze: ({ befund: { nacht, aussage, titel, stelle } }) => [
      text(
        `In der Nacht zum ${nacht.de} hielt eine Aussage der Prüfung nicht: ${aussage} „${titel}“.`,
        `In the night of ${nacht.en} this was found not to hold: ${aussage} („${titel}“).`,
      ),
      ...(stelle === ''
        ? []
        : [text(`Erstes Gegenbeispiel: ${stelle}.`, `First counter-example: ${stelle}.`)]),
      text(
        'Bitte sehen Sie in der Verwaltung nach und rufen Sie kogge check auf, bevor jemand etwas an der Datenbank ändert.',
        'Please look at the administration page and run kogge check before anybody changes anything in the database.',
      ),
    ],
  },
} satisfies Record<string, Nachrichtenart>;
