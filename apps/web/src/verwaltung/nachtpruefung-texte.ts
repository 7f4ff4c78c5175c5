import type { Katalog } from '../sprache/sprache.js';

export const texte = {
  ueberfaellig: {
    de: 'Seit mehr als 36 Stunden wurde nicht geprüft',
    en: 'Nobody has checked for more than 36 hours',
  },
  ueberfaelligErklaert: {
    de: 'Bitte lassen Sie nachsehen, ob ein Worker läuft und was er meldet.',
    en: 'Please have somebody see whether a worker runs and what it reports.',
  },
  keine: { de: 'Noch keine Nacht geprüft', en: 'No night checked yet' },
  keineErklaert: {
    de: 'Jede Nacht prüft ein Worker alle Aussagen, die immer gelten müssen. Hier steht, was er fand.',
    en: 'Every night a worker checks everything that must always hold. Here stands what it found.',
  },
  nachtZum: { de: 'Nacht zum {tag}', en: 'Night of {tag}' },
  allesGilt: { de: 'alles gilt', en: 'everything holds' },
  giltNicht: { de: 'gilt nicht: {anzahl}', en: 'does not hold: {anzahl}' },
  dauer: { de: 'Begonnen {beginn}, {sekunden} s', en: 'Begun {beginn}, {sekunden} s' },
  aussagen: { de: 'Geprüfte Aussagen', en: 'What was checked' },
  aussage: { de: 'Aussage', en: 'Statement' },
  gezaehlt: { de: 'Gezählt', en: 'Counted' },
  ergebnis: { de: 'Ergebnis', en: 'Result' },
  gilt: { de: 'gilt', en: 'holds' },
  verletzt: { de: 'gilt nicht', en: 'does not hold' },
} satisfies Katalog;
