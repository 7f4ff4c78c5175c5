import type { TopErgebnis, Zweisprachig } from '#contract';
import type { Katalog } from '../sprache/sprache.js';

export const sitzungstexte = {
  titel: { de: 'Sitzungen', en: 'Meetings' },
  zeitraum: { de: 'Zeitraum', en: 'Period' },
  kommende: { de: 'Kommende', en: 'Upcoming' },
  vergangene: { de: 'Vergangene', en: 'Past' },
  sitzungAm: { de: '{nummer}. Sitzung am {tag}', en: 'Meeting {nummer} on {tag}' },
  abgabeschluss: { de: 'Abgabeschluss', en: 'Submission closes' },
  konferenz: { de: 'Staatsrätekonferenz', en: 'Conference of state secretaries' },
  wahlperiode: { de: 'Wahlperiode', en: 'Legislative term' },
  vermerk: { de: 'Vermerk', en: 'Note' },
  stand_geplant: { de: 'geplant', en: 'planned' },
  stand_abgeschlossen: { de: 'abgeschlossen', en: 'closed' },
  stand_entfallen: { de: 'entfällt', en: 'cancelled' },
  einTop: { de: 'ein Tagesordnungspunkt', en: 'one item' },
  vieleTops: { de: '{anzahl} Tagesordnungspunkte', en: '{anzahl} items' },
  keine: { de: 'Keine kommenden Sitzungen', en: 'No upcoming meetings' },
  keineErklaert: {
    de: 'Den Kalender führt die Senatskanzlei; dort steht die nächste Sitzung, sobald sie feststeht.',
    en: 'The chancellery keeps the calendar; the next meeting is here as soon as it is fixed.',
  },
  keineVergangenen: { de: 'Noch keine Sitzung hat stattgefunden', en: 'No meeting has taken place yet' },
  neu: { de: 'Sitzung anlegen', en: 'Add a meeting' },
  datum: { de: 'Tag der Sitzung', en: 'Day of the meeting' },
  angelegt: { de: 'Die Sitzung ist angelegt.', en: 'The meeting is added.' },
  verlegen: { de: 'Verlegen …', en: 'Move …' },
  verlegenErklaert: {
    de: 'Fristen, die an dieser Sitzung hängen, wandern mit; wer betroffen ist, bekommt eine Nachricht.',
    en: 'Deadlines that hang on this meeting move with it; those concerned are told.',
  },
  verlegt: { de: 'Die Sitzung ist verlegt.', en: 'The meeting is moved.' },
  neuerTag: { de: 'Neuer Tag', en: 'New day' },
  absagen: { de: 'Absagen …', en: 'Cancel …' },
  absagenErklaert: {
    de: 'Die Vorlagen dieser Sitzung brauchen danach eine andere. Die Absage lässt sich zurücknehmen.',
    en: 'The papers of this meeting then need another one. The cancellation can be taken back.',
  },
  absagenJetzt: { de: 'Sitzung absagen', en: 'Cancel the meeting' },
  abgesagt: { de: 'Die Sitzung ist abgesagt.', en: 'The meeting is cancelled.' },
  wiederPlanen: { de: 'Wieder ansetzen', en: 'Schedule again' },
  wiederGeplant: { de: 'Die Sitzung ist wieder angesetzt.', en: 'The meeting is scheduled again.' },
  abschliessen: { de: 'Sitzung abschließen …', en: 'Close the meeting …' },
  abschliessenErklaert: {
    de: 'Danach kommt nichts mehr auf diese Tagesordnung. Jeder Tagesordnungspunkt braucht vorher ein Ergebnis.',
    en: 'Afterwards nothing comes on this agenda any more. Every item needs an outcome first.',
  },
  abschliessenJetzt: { de: 'Abschließen', en: 'Close' },
  abgeschlossen: { de: 'Die Sitzung ist abgeschlossen.', en: 'The meeting is closed.' },
  ohneErgebnis: {
    de: 'Diese Tagesordnungspunkte haben noch kein Ergebnis',
    en: 'These items have no outcome yet',
  },
  tagesordnung: { de: 'Tagesordnung', en: 'Agenda' },
  oeffentlich: { de: 'Öffentlicher Teil', en: 'Public part' },
  vertraulich: { de: 'Vertraulicher Teil', en: 'Confidential part' },
  leereTagesordnung: { de: 'Noch steht nichts auf der Tagesordnung', en: 'Nothing is on the agenda yet' },
  leereTagesordnungErklaert: {
    de: 'Was die Senatskanzlei aufsetzt, erscheint hier.',
    en: 'What the chancellery puts on appears here.',
  },
  vorrat: { de: 'Noch nicht auf der Tagesordnung', en: 'Not on the agenda yet' },
  vorratErklaert: {
    de: 'Vorlagen, die in diese Sitzung wollen, nach ihrem Stand.',
    en: 'Papers that want into this meeting, by their state.',
  },
  leererVorrat: {
    de: 'Alle Vorlagen dieser Sitzung stehen auf der Tagesordnung.',
    en: 'All papers of this meeting are on the agenda.',
  },
  keinErgebnis: { de: 'noch ohne Ergebnis', en: 'no outcome yet' },
  anwesend: { de: '{anzahl} Mitglieder anwesend', en: '{anzahl} members present' },
  stimmen: {
    de: '{ja} Ja, {nein} Nein, {enthaltung} Enthaltungen',
    en: '{ja} for, {nein} against, {enthaltung} abstentions',
  },
  moeglich: { de: 'Möglich:', en: 'Possible:' },
  zurueck: { de: 'Alle Sitzungen', en: 'All meetings' },
  uhr: { de: '{zeit} Uhr', en: '{zeit}' },
} satisfies Katalog;

/** Outcomes of a TOP are named after the Schritt that brought them. */
export const ergebnisse: Record<TopErgebnis, Zweisprachig> = {
  beschliessen: { de: 'beschlossen', en: 'decided' },
  mitAenderungBeschliessen: { de: 'mit Änderung beschlossen', en: 'decided with changes' },
  kenntnisNehmen: { de: 'zur Kenntnis genommen', en: 'noted' },
  ueberweisen: { de: 'überwiesen', en: 'referred' },
  aussetzen: { de: 'ausgesetzt', en: 'postponed' },
  ablehnen: { de: 'abgelehnt', en: 'rejected' },
  absetzen: { de: 'abgesetzt', en: 'taken off' },
  zurueckziehen: { de: 'zurückgezogen', en: 'withdrawn' },
};
