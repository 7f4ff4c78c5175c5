import type { Passkeyhindernis, Zweisprachig } from '#contract';
import type { Katalog } from '../sprache/sprache.js';

export const passkeytexte = {
  titel: { de: 'Passkeys', en: 'Passkeys' },
  erklaert: {
    de:
      'Mit einem Passkey bestätigen Sie bindende Schritte mit PIN, Fingerabdruck oder Gesicht auf Ihrem Gerät, ' +
      'statt sich noch einmal anzumelden. Ihre Anmeldung ersetzt er nicht.',
    en:
      'With a passkey you confirm binding steps by PIN, fingerprint or face on your device, ' +
      'instead of logging in once more. It does not replace your login.',
  },
  keiner: { de: 'Sie haben keinen Passkey.', en: 'You have no passkey.' },
  name: { de: 'Name des Geräts', en: 'Name of the device' },
  namenHinweis: {
    de: 'So erkennen Sie ihn wieder, zum Beispiel „Diensthandy“.',
    en: 'So that you know it again, for example “work phone”.',
  },
  registrieren: { de: 'Passkey registrieren', en: 'Register a passkey' },
  registriert: { de: 'Der Passkey ist registriert.', en: 'The passkey is registered.' },
  seit: { de: 'registriert am {tag}', en: 'registered on {tag}' },
  zuletzt: { de: 'zuletzt benutzt am {zeit}', en: 'last used on {zeit}' },
  nieBenutzt: { de: 'noch nicht benutzt', en: 'not used yet' },
  entfernen: { de: 'Entfernen', en: 'Remove' },
  entfernenVon: { de: 'Passkey „{name}“ entfernen', en: 'Remove the passkey “{name}”' },
  entfernt: { de: 'Der Passkey ist entfernt.', en: 'The passkey has been removed.' },
  browser: {
    de: 'Dieser Browser kennt hier keine Passkeys. Bindende Schritte bestätigen Sie, indem Sie sich noch einmal anmelden.',
    en: 'This browser knows no passkeys here. You confirm binding steps by logging in once more.',
  },
} satisfies Katalog;

/** Why there are no passkeys in this installation. */
export const hindernisse: Record<Passkeyhindernis, Zweisprachig> = {
  abgeschaltet: {
    de: 'Passkeys sind in dieser Installation abgeschaltet. Bindende Schritte bestätigen Sie, indem Sie sich noch einmal anmelden.',
    en: 'Passkeys are switched off in this installation. You confirm binding steps by logging in once more.',
  },
  adresse: {
    de: 'Passkeys gehen nur, wenn Kogge unter einer Adresse mit https läuft. Bindende Schritte bestätigen Sie, indem Sie sich noch einmal anmelden.',
    en: 'Passkeys work only where Kogge has an address with https. You confirm binding steps by logging in once more.',
  },
};
