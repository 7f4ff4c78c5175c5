import { text, type Nachrichtenart } from './art.js';

/** Messages about the system itself, to those who run it. */
export const betrieb = {
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
