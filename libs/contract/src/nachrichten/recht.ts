import type { Zweisprachig } from '../fehler.js';
import { text, type Nachrichtenart, type Nachrichtenblick, type Rechtsblick } from './art.js';

const KONTO = '/einstellungen';
const VERWALTUNG = '/verwaltung';
const ABGLEICH = '/verwaltung?teil=abgleich';

/**
 * A message about a right: what has happened, to whom, from when to when, by whom and why. Nobody can turn it
 * off, and it reaches also her who has just lost the right.
 */
function recht(
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
export const rechtsnachrichten = {
  recht_amt_vorgeschlagen: recht(
    text('Amt vorgeschlagen: zweite Person nötig', 'Office proposed: second person needed'),
    VERWALTUNG,
    ({ wer, was }) =>
      text(
        `${wer} soll dieses Amt bekommen: ${was.de}. Es gilt erst, wenn eine zweite Person der Administration bestätigt.`,
        `${wer} is to get this office: ${was.en}. It counts once a second administrator confirms.`,
      ),
  ),
  recht_amt_erteilt: recht(text('Amt erteilt', 'Office granted'), KONTO, ({ wer, was }) =>
    text(`${wer} hat jetzt dieses Amt: ${was.de}.`, `${wer} now holds this office: ${was.en}.`),
  ),
  recht_amt_abgelehnt: recht(text('Amt abgelehnt', 'Office declined'), VERWALTUNG, ({ wer, was }) =>
    text(`${wer} bekommt dieses Amt nicht: ${was.de}.`, `${wer} does not get this office: ${was.en}.`),
  ),
  recht_amt_befristet: recht(text('Amt endet jetzt', 'Office now has an end'), KONTO, ({ wer, was }) =>
    text(
      `Ämter der Revision enden immer; auch dieses von ${wer}: ${was.de}. Die Administration kann es vorher neu erteilen.`,
      `Offices of the audit always end; so does this one of ${wer}: ${was.en}. The administrators can grant it anew.`,
    ),
  ),
  recht_amt_ausgesetzt: recht(
    text('Amt wartet auf eine zweite Person', 'Office waits for a second person'),
    VERWALTUNG,
    ({ wer, was }) =>
      text(
        `Ein Amt der Revision erteilen jetzt zwei Personen. Dieses von ${wer} gilt erst wieder, wenn eine zweite Person der Administration bestätigt: ${was.de}.`,
        `An office of the audit is now granted by two persons. This one of ${wer} counts again once a second administrator confirms: ${was.en}.`,
      ),
  ),
  recht_schluessel_befristet: recht(
    text('API-Schlüssel endet jetzt', 'API key now has an end'),
    KONTO,
    ({ was }) =>
      text(
        `Ihr API-Schlüssel „${was.de}“ liest nur noch und endet. Bitte stellen Sie rechtzeitig einen neuen aus.`,
        `Your API key „${was.en}“ only reads from now on, and ends. Please issue a new one in time.`,
      ),
  ),
  recht_amt_widerrufen: recht(text('Amt beendet', 'Office ended'), KONTO, ({ wer, was }) =>
    text(`${wer} hat dieses Amt nicht mehr: ${was.de}.`, `${wer} no longer holds this office: ${was.en}.`),
  ),
  recht_vertretung_vorgeschlagen: recht(
    text('Vertretung eingerichtet: zweite Person nötig', 'Deputyship set up: second person needed'),
    KONTO,
    ({ wer, andere, was }) =>
      text(
        `${andere} soll ${wer} vertreten: ${was.de}. Es gilt erst, wenn ${wer} oder eine zweite Person der Administration bestätigt.`,
        `${andere} is to deputise for ${wer}: ${was.en}. It counts once ${wer} or a second administrator confirms.`,
      ),
  ),
  recht_vertretung_eingerichtet: recht(
    text('Vertretung eingerichtet', 'Deputyship set up'),
    KONTO,
    ({ wer, andere, was }) =>
      text(`${andere} vertritt ${wer}: ${was.de}.`, `${andere} deputises for ${wer}: ${was.en}.`),
  ),
  recht_vertretung_beendet: recht(text('Vertretung beendet', 'Deputyship ended'), KONTO, ({ wer, andere }) =>
    text(`${andere} vertritt ${wer} nicht mehr.`, `${andere} no longer deputises for ${wer}.`),
  ),
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
  recht_abgleich_vorgelegt: recht(
    text('Liste von Ämtern: zwei Personen nötig', 'List of offices: two persons needed'),
    ABGLEICH,
    ({ was }) =>
      text(
        `Eine Liste von Personen und Ämtern ist abgeglichen: ${was.de}. Die vorgeschlagenen Ämter gelten erst, wenn eine Person der Administration die Liste bestätigt und eine zweite gegenzeichnet.`,
        `A list of people and offices was reconciled: ${was.en}. The proposed offices count once an administrator confirms the list and a second one countersigns.`,
      ),
  ),
  recht_abgleich_bestaetigt: recht(
    text('Liste von Ämtern: Gegenzeichnung nötig', 'List of offices: countersignature needed'),
    ABGLEICH,
    ({ was }) =>
      text(
        `Eine Liste von Ämtern ist bestätigt: ${was.de}. Sie gelten, sobald eine zweite Person der Administration gegenzeichnet.`,
        `A list of offices was confirmed: ${was.en}. They count once a second administrator countersigns.`,
      ),
  ),
  recht_abgleich_erledigt: recht(
    text('Personen und Ämter abgeglichen', 'People and offices reconciled'),
    ABGLEICH,
    ({ was }) => text(`Die Liste ist übernommen: ${was.de}.`, `The list has been taken over: ${was.en}.`),
  ),
  recht_abgleich_verworfen: recht(
    text('Liste von Ämtern verworfen', 'List of offices dropped'),
    ABGLEICH,
    ({ was }) => text(`Diese Liste gilt nicht: ${was.de}.`, `This list does not count: ${was.en}.`),
  ),
  recht_regel_vorgeschlagen: recht(
    text('Regel soll umgestellt werden: zweite Person nötig', 'Rule to be switched: second person needed'),
    VERWALTUNG,
    ({ was }) =>
      text(
        `Vorgeschlagen ist: ${was.de}. Es gilt erst, wenn eine zweite Person der Administration bestätigt.`,
        `Proposed: ${was.en}. It counts once a second administrator confirms.`,
      ),
  ),
  recht_regel_umgestellt: recht(text('Regel umgestellt', 'Rule switched'), VERWALTUNG, ({ was }) =>
    text(`Ab jetzt gilt: ${was.de}.`, `From now on: ${was.en}.`),
  ),
  recht_regel_verworfen: recht(text('Umstellung verworfen', 'Switch dropped'), VERWALTUNG, ({ was }) =>
    text(`Es bleibt, wie es war; verworfen ist: ${was.de}.`, `All stays as it was; dropped: ${was.en}.`),
  ),
  recht_einstellungen_geaendert: recht(
    text('Einstellungen geändert', 'Settings changed'),
    VERWALTUNG,
    ({ was }) => text(`Geändert ist: ${was.de}.`, `Changed: ${was.en}.`),
  ),
  recht_siegel_neubeginn: recht(
    text('Siegel des Prüfpfads: neuer Anfang', 'Seals of the audit trail: a new beginning'),
    VERWALTUNG,
    ({ was }) =>
      text(
        `Der Schlüssel des Sieglers ist ersetzt, ohne dass der alte für den neuen bürgt: ${was.de}. Bitte lassen Sie sich den neuen Fingerabdruck auf anderem Weg bestätigen und bewahren Sie ihn auf.`,
        `The sealer’s key was replaced without the old one vouching for it: ${was.en}. Please have the new fingerprint confirmed by another way, and keep it.`,
      ),
  ),
  recht_siegel_gewechselt: recht(
    text('Siegel des Prüfpfads: Schlüssel gewechselt', 'Seals of the audit trail: key changed'),
    VERWALTUNG,
    ({ was }) =>
      text(
        `Der alte Schlüssel des Sieglers bürgt für den neuen: ${was.de}.`,
        `The old key of the sealer vouches for the new one: ${was.en}.`,
      ),
  ),
  recht_wanderung_vorgeschlagen: recht(
    text('Verfahren soll wandern: zweite Person nötig', 'Procedure to be moved: second person needed'),
    VERWALTUNG,
    ({ was }) =>
      text(
        `Laufende Vorgänge sollen in eine neue Fassung ihres Verfahrens: ${was.de}. Es geschieht erst, wenn eine zweite Person der Administration bestätigt.`,
        `Running cases are to move to a new version of their procedure: ${was.en}. It happens once a second administrator confirms.`,
      ),
  ),
  recht_wanderung_ausgefuehrt: recht(text('Verfahren gewandert', 'Procedure moved'), VERWALTUNG, ({ was }) =>
    text(
      `Laufende Vorgänge sind in eine neue Fassung ihres Verfahrens gewandert: ${was.de}.`,
      `Running cases have moved to a new version of their procedure: ${was.en}.`,
    ),
  ),
} satisfies Record<`recht_${string}`, Nachrichtenart>;
