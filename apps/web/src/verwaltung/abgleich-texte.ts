import type { Abgleichsstand, Personenangabe, Zugangsangabe, Zweisprachig } from '#contract';
import type { Katalog } from '../sprache/sprache.js';

export const abgleichtexte = {
  erklaert: {
    de: 'Eine Liste aus dem Personalsystem sagt, wer da ist und welche Ämter er oder sie hat. Kogge zeigt zuerst, was sich ändern würde. Ämter, die zeichnen oder verwalten, und die Mailadresse oder Anmeldung von Personen mit solchen Ämtern gelten erst, wenn eine zweite Person die Liste gegenzeichnet.',
    en: 'A list of the personnel system says who is there and holds which offices. Kogge first shows what would change. Offices that sign or administer, and the mail address or login of people in such offices, count once a second person has countersigned the list.',
  },
  neueListe: { de: 'Neue Liste', en: 'New list' },
  datei: { de: 'Liste (CSV oder SCIM)', en: 'List (CSV or SCIM)' },
  form: {
    de: 'CSV mit den Spalten anmeldung, name, email, amt (etwa RL@SF), von, bis, aktiv – eine Zeile je Amt. Hat die Liste keine Spalte amt, bleiben die Ämter, wie sie sind.',
    en: 'CSV with the columns anmeldung (subject), name, email, amt (such as RL@SF), von (from), bis (until), aktiv – one line for each office. Without the column amt, offices stay as they are.',
  },
  vollstaendig: { de: 'Die Liste nennt alle', en: 'The list names everybody' },
  vollstaendigErklaert: {
    de: 'Wer nicht darin steht, wird deaktiviert – außer der Administration.',
    en: 'Whoever is not in it is deactivated – except administrators.',
  },
  pruefen: { de: 'Liste prüfen', en: 'Check the list' },
  unlesbar: {
    de: 'Die Datei lässt sich nicht lesen. Bitte wählen Sie sie noch einmal.',
    en: 'The file cannot be read. Please choose it again.',
  },
  ergebnis: { de: 'Was sich ändern würde', en: 'What would change' },
  nichts: {
    de: 'Nichts: Alles ist, wie es in der Liste steht.',
    en: 'Nothing: all is as the list says.',
  },
  maengel: { de: 'So lässt sich die Liste nicht übernehmen', en: 'The list cannot be taken like this' },
  hinweise: { de: 'Das ändert die Liste nicht', en: 'The list does not change this' },
  zeile: { de: 'Zeile {nr}', en: 'Line {nr}' },
  neu: { de: 'Neu', en: 'New' },
  geaendert: { de: 'Geändert', en: 'Changed' },
  deaktiviert: { de: 'Deaktiviert', en: 'Deactivated' },
  entzogen: { de: 'Amt endet sofort', en: 'Office ends at once' },
  sofort: { de: 'Amt gilt sofort', en: 'Office counts at once' },
  zuZweit: { de: 'Amt nach der Gegenzeichnung', en: 'Office after the countersignature' },
  angaben: { de: 'Angaben nach der Gegenzeichnung', en: 'Details after the countersignature' },
  angabe: { de: 'Angabe', en: 'Detail' },
  vorher: { de: 'Bisher', en: 'Until now' },
  nachher: { de: 'Künftig', en: 'From then on' },
  unveraendert: { de: '{anzahl} Personen bleiben, wie sie sind.', en: '{anzahl} people stay as they are.' },
  name: { de: 'Name', en: 'Name' },
  was: { de: 'Was', en: 'What' },
  genauer: { de: 'Genauer', en: 'Details' },
  amt: { de: 'Amt', en: 'Office' },
  wann: { de: 'Wann', en: 'When' },
  ab: { de: 'ab {tag}', en: 'from {tag}' },
  vonBis: { de: '{von} bis {bis}', en: '{von} to {bis}' },
  viele: {
    de: 'Ja, so viele gehen wirklich',
    en: 'Yes, so many really leave',
  },
  vieleErklaert: {
    de: 'Die Liste nimmt mehr als einem Fünftel den Zugang oder das Amt. Vielleicht ist sie unvollständig.',
    en: 'The list takes access or office from more than a fifth. It may be incomplete.',
  },
  uebernehmen: { de: 'Liste übernehmen', en: 'Take the list over' },
  uebernommen: { de: 'Übernommen.', en: 'Taken over.' },
  wartet: {
    de: 'Übernommen. Die Ämter und Angaben gelten, sobald eine zweite Person gegenzeichnet.',
    en: 'Taken over. The offices and details count once a second person countersigns.',
  },
  listen: { de: 'Listen', en: 'Lists' },
  keine: { de: 'Noch ist keine Liste übernommen.', en: 'No list has been taken over yet.' },
  vom: { de: 'Liste vom {tag}', en: 'List of {tag}' },
  vorgelegtVon: { de: 'vorgelegt von {name}', en: 'handed in by {name}' },
  betrieb: { de: 'dem Betrieb', en: 'the operators' },
  bestaetigtVon: { de: 'bestätigt von {name}', en: 'confirmed by {name}' },
  gezeichnetVon: { de: 'gegengezeichnet von {name}', en: 'countersigned by {name}' },
  zahlen: {
    de: '{neu} neu, {geaendert} geändert, {deaktiviert} deaktiviert, {entzogen} Ämter beendet',
    en: '{neu} new, {geaendert} changed, {deaktiviert} deactivated, {entzogen} offices ended',
  },
  zuZeichnen: {
    de: '{aemter} Ämter und {angaben} Angaben in dieser Liste',
    en: '{aemter} offices and {angaben} details in this list',
  },
  bestaetigen: { de: 'Liste bestätigen', en: 'Confirm the list' },
  gegenzeichnen: { de: 'Liste gegenzeichnen', en: 'Countersign the list' },
  verwerfen: { de: 'Liste verwerfen', en: 'Drop the list' },
  eigene: {
    de: 'Gegengezeichnet. {anzahl} Ämter für Sie selbst muss jemand anderes bestätigen.',
    en: 'Countersigned. {anzahl} offices for yourself have to be confirmed by somebody else.',
  },
} satisfies Katalog;

export const abgleichsstaende: Record<Abgleichsstand, Zweisprachig> = {
  vorgelegt: { de: 'wartet auf Bestätigung', en: 'waits to be confirmed' },
  bestaetigt: { de: 'wartet auf Gegenzeichnung', en: 'waits for the countersignature' },
  wirksam: { de: 'gilt', en: 'in force' },
  verworfen: { de: 'verworfen', en: 'dropped' },
};

export const angabennamen: Record<Personenangabe | Zugangsangabe, Zweisprachig> = {
  name: { de: 'Name', en: 'Name' },
  email: { de: 'Mailadresse', en: 'Mail address' },
  sprache: { de: 'Sprache', en: 'Language' },
  anmeldung: { de: 'Anmeldung', en: 'Login' },
};
