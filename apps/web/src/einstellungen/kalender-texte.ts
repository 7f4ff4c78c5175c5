import type { Katalog } from '../sprache/sprache.js';

export const kalendertexte = {
  titel: { de: 'Kalender', en: 'Calendar' },
  erklaert: {
    de:
      'Sitzungen und Ihre Fristen im eigenen Kalender. ' +
      'Wer die Adresse kennt, liest mit: Geben Sie sie nicht weiter. ' +
      'Vertrauliches steht dort ohne Titel und Nummer.',
    en:
      'Meetings and your deadlines in your own calendar. ' +
      'Whoever knows the address reads along: do not pass it on. ' +
      'Confidential matters are there without title and number.',
  },
  seit: { de: 'Eingerichtet am {tag}.', en: 'Set up on {tag}.' },
  keiner: { de: 'Sie haben keinen Kalender abonniert.', en: 'You have not subscribed to a calendar.' },
  einrichten: { de: 'Adresse ausstellen', en: 'Issue an address' },
  neu: { de: 'Neue Adresse ausstellen', en: 'Issue a new address' },
  widerrufen: { de: 'Kalender widerrufen', en: 'Revoke the calendar' },
  widerrufenGesagt: { de: 'Die Adresse gilt nicht mehr.', en: 'The address is no longer valid.' },
  einmal: {
    de: 'Ihre Adresse – sie wird nur dieses eine Mal gezeigt; eine frühere gilt nicht mehr',
    en: 'Your address – shown this once only; an earlier one is no longer valid',
  },
} satisfies Katalog;
