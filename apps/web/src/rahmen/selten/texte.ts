import type { Katalog } from '../../sprache/sprache.js';

/** What most people rarely read: loaded when it is needed. */
export const texte = {
  anmelden: { de: 'Anmelden', en: 'Log in' },
  zurAnmeldung: { de: 'Kogge – zur Anmeldung', en: 'Kogge – to the login' },
  willkommen: { de: 'Willkommen bei Kogge', en: 'Welcome to Kogge' },
  einleitung: {
    de: 'Kogge begleitet Vorlagen des Senats vom Entwurf bis zum erledigten Auftrag. Bitte melden Sie sich an.',
    en: 'Kogge carries papers of the Senate from draft to fulfilled obligation. Please log in.',
  },
  sitzungEnde: { de: 'Ihre Anmeldung ist abgelaufen', en: 'Your login has expired' },
  sitzungEndeText: {
    de:
      'Was Sie geschrieben haben, steht noch hier. ' +
      'Melden Sie sich in einem neuen Fenster an und arbeiten Sie dann hier weiter.',
    en: 'What you wrote is still here. Log in in a new window, then go on here.',
  },
  inNeuemFenster: { de: 'In neuem Fenster anmelden', en: 'Log in in a new window' },
  weiter: { de: 'Ich bin angemeldet – weiter', en: 'I am logged in – go on' },
} satisfies Katalog;
