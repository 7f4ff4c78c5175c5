import type { Zweisprachig } from '../fehler.js';
import { text, type Nachrichtenart, type Nachrichtenblick, type Rechtsblick } from './art.js';

export const KONTO = '/einstellungen';
export const VERWALTUNG = '/verwaltung';
export const ABGLEICH = '/verwaltung?teil=abgleich';

/**
 * A message about a right: what has happened, to whom, from when to when, by whom and why. Nobody can turn it
 * off, and it reaches also her who has just lost the right.
 */
export function recht(
  betreff: Zweisprachig,
  seite: string,
  satz: (recht: Rechtsblick) => Zweisprachig,
): Nachrichtenart {
  return {
    gruppe: 'alarme',
    immer: true,
    seite,
    liste: betreff,
    betreff: () => betreff,
    saetze: ({ recht: eines }: Nachrichtenblick) => [
      satz(eines),
      ...zeitraum(eines),
      ...(eines.grund === '' ? [] : [text(`Grund: ${eines.grund}`, `Reason: ${eines.grund}`)]),
      ...(eines.durch === '' ? [] : [text(`Veranlasst von ${eines.durch}.`, `By ${eines.durch}.`)]),
      UNERWARTET,
    ],
  };
}

const UNERWARTET = text(
  'Kommt Ihnen das unerwartet, sprechen Sie bitte gleich mit der Administration.',
  'If you did not expect this, please talk to the administrators at once.',
);

function zeitraum({ von, bis }: Rechtsblick): Zweisprachig[] {
  if (von.de === '') return bis.de === '' ? [] : [text(`Gilt bis ${bis.de}.`, `Until ${bis.en}.`)];
  if (bis.de === '') return [text(`Gilt ab ${von.de}.`, `From ${von.en}.`)];
  return [text(`Gilt von ${von.de} bis ${bis.de}.`, `From ${von.en} to ${bis.en}.`)];
}

/** Messages about rights (regeln.md §2, §3): to whom they concern, and to the administration. */
