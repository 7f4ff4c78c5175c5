import { text, type Nachrichtenart } from './art.js';
import { ABGLEICH, KONTO, VERWALTUNG, recht } from './rechtsform.js';

/** People come, change and go; lists of them, and what lets them in (regeln.md §3). */
export const rechtspersonen = {
  recht_schluessel_ausgestellt: recht(
    text('API-Schlüssel ausgestellt', 'API key issued'),
    KONTO,
    ({ wer, was }) =>
      text(
        `Für ${wer} gibt es einen neuen API-Schlüssel: ${was.de}.`,
        `There is a new API key for ${wer}: ${was.en}.`,
      ),
  ),
  recht_schluessel_widerrufen: recht(
    text('API-Schlüssel widerrufen', 'API key revoked'),
    KONTO,
    ({ wer, was }) =>
      text(
        `Dieser API-Schlüssel von ${wer} gilt nicht mehr: ${was.de}.`,
        `This API key of ${wer} is no longer valid: ${was.en}.`,
      ),
  ),
  recht_schluessel_offen: recht(
    text('API-Schlüssel vorsorglich widerrufen', 'API key revoked as a precaution'),
    KONTO,
    ({ was }) =>
      text(
        `Ihr API-Schlüssel „${was.de}“ lag lesbar in der Datenbank und gilt nicht mehr. Bitte stellen Sie einen neuen aus.`,
        `Your API key „${was.en}“ lay readable in the database and is no longer valid. Please issue a new one.`,
      ),
  ),
  recht_passkey_registriert: recht(text('Passkey registriert', 'Passkey registered'), KONTO, ({ wer, was }) =>
    text(
      `Für ${wer} gibt es einen neuen Passkey: ${was.de}. Mit ihm lassen sich bindende Schritte bestätigen.`,
      `There is a new passkey for ${wer}: ${was.en}. Binding steps can be confirmed with it.`,
    ),
  ),
  recht_passkey_entfernt: recht(text('Passkey entfernt', 'Passkey removed'), KONTO, ({ wer, was }) =>
    text(
      `Dieser Passkey von ${wer} gilt nicht mehr: ${was.de}.`,
      `This passkey of ${wer} is no longer valid: ${was.en}.`,
    ),
  ),
  recht_zugaenge_beendet: recht(text('Alle Anmeldungen beendet', 'All logins ended'), KONTO, ({ wer }) =>
    text(
      `Alle Anmeldungen, API-Schlüssel, Passkeys und das Kalenderabonnement von ${wer} sind beendet.`,
      `All logins, API keys, passkeys and the calendar feed of ${wer} have ended.`,
    ),
  ),
  recht_person_deaktiviert: recht(text('Person deaktiviert', 'Person deactivated'), VERWALTUNG, ({ wer }) =>
    text(
      `${wer} ist deaktiviert: Anmeldungen, Schlüssel, Passkeys, Kalender, Ämter und Vertretungen sind beendet.`,
      `${wer} is deactivated: logins, keys, passkeys, calendar, offices and deputyships have ended.`,
    ),
  ),
  recht_person_aufgenommen: recht(
    text('Person wieder aufgenommen', 'Person taken back'),
    VERWALTUNG,
    ({ wer }) =>
      text(
        `${wer} kann sich wieder anmelden; Ämter werden neu erteilt.`,
        `${wer} can log in again; offices are granted anew.`,
      ),
  ),
  recht_land_eingerichtet: recht(text('Kogge ist eingerichtet', 'Kogge is set up'), VERWALTUNG, ({ was }) =>
    text(
      `${was.de} ist eingerichtet, und Sie verwalten es. Melden Sie sich an; als Nächstes kommen die Personen und ihre Ämter (Verwaltung, Abgleich).`,
      `${was.en} is set up, and you administer it. Please log in; people and their offices come next (Administration, Reconciliation).`,
    ),
  ),
  recht_person_angelegt: recht(text('In Kogge eingetragen', 'Registered in Kogge'), KONTO, ({ wer }) =>
    text(
      `${wer} ist eingetragen und kann sich anmelden. Sehen und tun kann sie oder er etwas, sobald ein Amt erteilt ist.`,
      `${wer} is registered and can log in. There is something to see and do once an office is granted.`,
    ),
  ),
  recht_person_geaendert: recht(text('Angaben geändert', 'Details changed'), KONTO, ({ wer, was }) =>
    text(
      `Die Angaben von ${wer} sind geändert: ${was.de}.`,
      `The details of ${wer} have been changed: ${was.en}.`,
    ),
  ),
  recht_mailadresse_abgeloest: recht(text('Mailadresse geändert', 'Mail address changed'), KONTO, ({ wer }) =>
    text(
      `Kogge schreibt ${wer} ab jetzt an eine andere Mailadresse; an diese kommt nichts mehr.`,
      `Kogge now writes to ${wer} at another mail address; nothing more comes to this one.`,
    ),
  ),
  recht_angaben_vorgeschlagen: recht(
    text('Angaben sollen geändert werden', 'Details are to be changed'),
    KONTO,
    ({ wer, was }) =>
      text(
        `Für ${wer} soll sich ändern: ${was.de}. Es gilt erst, wenn zwei Personen der Administration gezeichnet haben.`,
        `To be changed for ${wer}: ${was.en}. It counts once two administrators have signed.`,
      ),
  ),
  recht_angaben_abgelehnt: recht(
    text('Angaben bleiben, wie sie sind', 'Details stay as they are'),
    KONTO,
    ({ wer, was }) =>
      text(
        `Für ${wer} bleibt, wie es ist: ${was.de}. Die Administration hat die Änderung verworfen.`,
        `It stays as it is for ${wer}: ${was.en}. The administrators have dropped the change.`,
      ),
  ),
  recht_abgleich_vorgelegt: recht(
    text('Liste von Personen: zwei Personen zeichnen', 'List of people: two persons sign'),
    ABGLEICH,
    ({ was }) =>
      text(
        `Eine Liste von Personen und Ämtern ist abgeglichen: ${was.de}. Was vorgeschlagen ist, gilt erst, wenn eine Person der Administration die Liste bestätigt und eine zweite gegenzeichnet.`,
        `A list of people and offices was reconciled: ${was.en}. What is proposed counts once an administrator confirms the list and a second one countersigns.`,
      ),
  ),
  recht_abgleich_bestaetigt: recht(
    text('Liste von Personen: Gegenzeichnung nötig', 'List of people: countersignature needed'),
    ABGLEICH,
    ({ was }) =>
      text(
        `Eine Liste von Personen und Ämtern ist bestätigt: ${was.de}. Was vorgeschlagen ist, gilt, sobald eine zweite Person der Administration gegenzeichnet.`,
        `A list of people and offices was confirmed: ${was.en}. What is proposed counts once a second administrator countersigns.`,
      ),
  ),
  recht_abgleich_erledigt: recht(
    text('Personen und Ämter abgeglichen', 'People and offices reconciled'),
    ABGLEICH,
    ({ was }) => text(`Die Liste ist übernommen: ${was.de}.`, `The list has been taken over: ${was.en}.`),
  ),
  recht_abgleich_verworfen: recht(
    text('Liste von Personen verworfen', 'List of people dropped'),
    ABGLEICH,
    ({ was }) => text(`Diese Liste gilt nicht: ${was.de}.`, `This list does not count: ${was.en}.`),
  ),
} satisfies Record<`recht_${string}`, Nachrichtenart>;
