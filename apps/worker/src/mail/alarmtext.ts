import { datumDeutsch } from '#kalender';
import type { Betriebsnachricht } from './sendung.js';
import type { Mailtext, Sprache } from './mailtext.js';

/**
 * What the nightly check has to say: which invariant does not hold, and where. Identifiers only; whoever runs
 * the system need not see a paper.
 */
export function alarmtext(
  { daten: { nacht = '', aussage = '', titel = '', beispiel = {} } }: Betriebsnachricht,
  sprache: Sprache,
): Mailtext {
  const stelle = Object.entries(beispiel)
    .map(([name, wert]) => `${name} ${wert}`)
    .join(', ');
  if (sprache === 'en') {
    return {
      betreff: `Nightly check: ${aussage} does not hold`,
      saetze: [
        `In the night of ${nacht} this was found not to hold: ${aussage} („${titel}“).`,
        ...(stelle === '' ? [] : [`First counter-example: ${stelle}.`]),
        'Please look at the administration page and run kogge check before anybody changes anything in the database.',
      ],
    };
  }
  return {
    betreff: `Nachtprüfung: ${aussage} gilt nicht`,
    saetze: [
      `In der Nacht zum ${datumDeutsch(nacht)} hielt eine Aussage der Prüfung nicht: ${aussage} „${titel}“.`,
      ...(stelle === '' ? [] : [`Erstes Gegenbeispiel: ${stelle}.`]),
      'Bitte sehen Sie in der Verwaltung nach und rufen Sie kogge check auf, ' +
        'bevor jemand etwas an der Datenbank ändert.',
    ],
  };
}
