import type { Sprache } from '#contract';
import { nachrichtenworte } from '#wortlaut';
import { nurNummer, type Nachricht } from './sendung.js';

/**
 * What a mail says about one message: a subject, and sentences. Neither names the title of a
 * Vorgang that is not open.
 */
export interface Mailtext {
  betreff: string;
  saetze: string[];
}

/** The words for one message; until when is a line of its own, with the day of the week. */
export function mailtext(nachricht: Nachricht, sprache: Sprache): Mailtext {
  const { vorgang } = nachricht;
  const { betreff, saetze } = nachrichtenworte(nachricht, {
    verschweigt: vorgang !== null && nurNummer(vorgang),
  });
  return { betreff: betreff[sprache], saetze: saetze.map((satz) => satz[sprache]) };
}
