import { istLeer } from '../jahresbericht/leer.js';
import type { Berichtsinhalt } from './inhalt.js';

interface Zweisprachig {
  de: string;
  en: string;
}

/**
 * What a report still lacks before it can be handed in, one sentence each; empty when it is complete. A dash
 * counts with a reason (Kennzahl) or as an answer (Meilenstein).
 */
export function wasFehlt(inhalt: Berichtsinhalt): Zweisprachig[] {
  const fehlt: Zweisprachig[] = [];
  if (inhalt.kurzeinschaetzung === null)
    fehlt.push({ de: 'Bitte geben Sie eine Kurzeinschätzung ab.', en: 'Please give the short assessment.' });
  if (istLeer(inhalt.sachstand))
    fehlt.push({ de: 'Bitte beschreiben Sie den Sachstand.', en: 'Please describe the state of affairs.' });
  return inhalt.nurVerweis ? fehlt : [...fehlt, ...kennzahlen(inhalt), ...meilensteine(inhalt)];
}

function kennzahlen({ kennzahlen: alle }: Berichtsinhalt): Zweisprachig[] {
  return alle
    .filter(({ ist, begruendung }) => istLeer(ist) && begruendung.trim() === '')
    .map(({ name }) => ({
      de: `Kennzahl „${name}“: bitte den IST-Wert eintragen oder begründen, warum es keinen gibt.`,
      en: `Indicator “${name}”: please enter the actual value, or a reason why there is none.`,
    }));
}

/** An empty IST is allowed while a new date stands beside it; a dash says that there is nothing yet. */
function meilensteine({ meilensteine: alle }: Berichtsinhalt): Zweisprachig[] {
  return alle
    .filter(({ ist, neuerTermin }) => ist.trim() === '' && neuerTermin.trim() === '')
    .map(({ name }) => ({
      de: `Meilenstein „${name}“: bitte den IST-Termin, einen neuen Termin oder „–“ eintragen.`,
      en: `Milestone “${name}”: please enter the actual date, a new date or “–”.`,
    }));
}
