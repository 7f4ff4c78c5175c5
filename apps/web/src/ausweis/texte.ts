import type { Katalog } from '../sprache/sprache.js';

export const texte = {
  mitPasskey: { de: 'Mit Passkey bestätigen', en: 'Confirm with a passkey' },
  ueberAnmeldung: { de: 'Ausweisen und hierher zurück', en: 'Prove it and come back' },
  ausgewiesen: {
    de: 'Sie haben sich ausgewiesen. Bitte bestätigen Sie jetzt noch einmal, was Sie tun wollten; das gilt fünf Minuten.',
    en: 'You have proved who you are. Please confirm once more what you wanted to do; this holds for five minutes.',
  },
  nichtBestaetigt: {
    de:
      'Der Passkey hat nichts bestätigt: Es wurde abgebrochen, oder die Zeit ist um. ' +
      'Versuchen Sie es noch einmal, oder weisen Sie sich über die Anmeldung aus.',
    en:
      'The passkey has confirmed nothing: it was cancelled, or the time is up. ' +
      'Try again, or prove who you are by logging in.',
  },
  nichtRegistriert: {
    de: 'Es wurde kein Passkey registriert: Es wurde abgebrochen, oder die Zeit ist um. Versuchen Sie es noch einmal.',
    en: 'No passkey was registered: it was cancelled, or the time is up. Try again.',
  },
  schonDa: {
    de: 'Auf diesem Gerät haben Sie schon einen Passkey. Bitte nehmen Sie ein anderes.',
    en: 'You have a passkey on this device already. Please take another one.',
  },
} satisfies Katalog;
