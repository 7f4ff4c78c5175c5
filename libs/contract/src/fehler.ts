/** Every refusal has one of these codes; clients switch on the code alone. One line each: when it happens. */
export const FEHLERCODES = {
  eingabe_ungueltig: 'A field is unknown, missing, of the wrong type or names a date that does not exist.',
  nicht_angemeldet: 'No session or API key, or it has expired or been revoked.',
  herkunft_unzulaessig: 'A change was asked for from a foreign page.',
  erneute_anmeldung_noetig:
    'A binding act needs a proof – a login or a passkey – that is at most five minutes old.',
  passkey_nicht_moeglich: 'Passkeys are switched off here, or the address of the page allows none.',
  passkey_abgelehnt: 'What the passkey answered does not count: the reasons say why.',
  kein_amt: 'The person holds no office at present: she sees and does nothing.',
  schluessel_reicht_nicht: 'The API key was not made for this, or not for this address.',
  geheimnis_gezeigt: 'The answer held a secret that is shown once only; make a new one.',
  letzte_administration: 'Two administrators have to remain.',
  rolle_fehlt: 'The person has no office in which she may do this.',
  nicht_gefunden: 'There is nothing here – or nothing the person may see.',
  schritt_unbekannt: 'The procedure has no such Schritt, or it is made by deadlines only.',
  schritt_nicht_moeglich: 'The Vorgang is in another state; somebody may have been quicker.',
  bedingung_nicht_erfuellt: 'A condition of the Schritt does not hold; the reasons say which.',
  daten_ungueltig: 'The form of the Schritt is not filled as it has to be.',
  voraussetzung_fehlt: 'If-Match is missing.',
  voraussetzung_veraltet: 'The content has changed since the person saw it.',
  schluessel_fehlt: 'Idempotency-Key is missing.',
  schluessel_wiederverwendet: 'The Idempotency-Key was used for another request.',
  konflikt: 'Others changed the Vorgang at the same moment again and again; try again.',
  sitzung_unvollstaendig: 'A Sitzung cannot be closed while a TOP has no outcome.',
  sitzung_vorhanden: 'There is already a Sitzung on that day.',
  vertretung_ungueltig: 'A deputyship exists already, ends before it begins or names the person herself.',
  verfahren_geaendert: 'The Vorgang runs under a definition that this installation does not have.',
  datei_zu_gross: 'The file is larger than allowed.',
  datei_unvollstaendig: 'The file did not arrive as it was announced: its size or its hash is another.',
  datei_typ: 'The file is not of an allowed type, or its content does not match its name.',
  datei_schadprogramm: 'The virus scanner of the installation found something in the file.',
  datei_unlesbar: 'The file is broken, encrypted or holds no text.',
  zu_viele_anfragen: 'Too many requests in a short time.',
  ausgelastet: 'Too many files are being read at the moment.',
  nicht_bereit: 'The service is starting or stopping.',
  intern: 'A fault of the system itself; it is logged under the request id.',
} as const;

export type Fehlercode = keyof typeof FEHLERCODES;

export interface Zweisprachig {
  de: string;
  en: string;
}

/**
 * An expected refusal: stable code, reasons for people, and what a client can use (never ids of hidden
 * objects).
 */
export class KoggeFehler extends Error {
  constructor(
    readonly code: Fehlercode,
    readonly gruende: readonly Zweisprachig[],
    readonly angaben: Record<string, unknown> = {},
  ) {
    super(gruende.map(({ de }) => de).join(' '));
  }
}

/** A refusal with one reason. */
export function fehler(
  code: Fehlercode,
  de: string,
  en: string,
  angaben?: Record<string, unknown>,
): KoggeFehler {
  return new KoggeFehler(code, [{ de, en }], angaben);
}
