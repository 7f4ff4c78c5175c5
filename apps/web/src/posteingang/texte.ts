import type { Katalog } from '../sprache/sprache.js';

export const texte = {
  titel: { de: 'Posteingang', en: 'Inbox' },
  titelMitZahl: { de: 'Posteingang ({anzahl})', en: 'Inbox ({anzahl})' },
  ueberfaellig: { de: 'Überfällig', en: 'Overdue' },
  heute: { de: 'Heute', en: 'Today' },
  diese_woche: { de: 'Diese Woche', en: 'This week' },
  spaeter: { de: 'Später', en: 'Later' },
  ohne_frist: { de: 'Ohne Frist', en: 'Without deadline' },
  ansichten: { de: 'Ansichten des Posteingangs', en: 'Views of the inbox' },
  offene: { de: 'Offen', en: 'Open' },
  zurueckgestellt: { de: 'Zurückgestellt', en: 'Put aside' },
  erledigt: { de: 'Erledigt', en: 'Done' },
  leer: { de: 'Nichts wartet auf Sie', en: 'Nothing waits for you' },
  leerErklaert: {
    de: 'Sobald Sie am Zug sind, steht die Aufgabe hier, und Sie bekommen eine Mail.',
    en: 'As soon as it is your turn the task is here, and you get a mail.',
  },
  naechsteSitzung: { de: 'Nächste Senatssitzung: {tag}.', en: 'Next meeting of the Senate: {tag}.' },
  leerZurueckgestellt: { de: 'Sie haben nichts zurückgestellt', en: 'You have put nothing aside' },
  leerZurueckgestelltErklaert: {
    de: 'Was Sie auf Wiedervorlage legen, steht bis zu seinem Tag hier. Seine Frist läuft weiter.',
    en: 'What you put aside is here until its day. Its deadline goes on.',
  },
  leerErledigt: {
    de: 'In den letzten 30 Tagen haben Sie nichts erledigt',
    en: 'You have done nothing in the last 30 days',
  },
  leerErledigtErklaert: {
    de: 'Jeder Schritt, den Sie machen, steht danach hier.',
    en: 'Every step that you make is here afterwards.',
  },
  erledigtListe: { de: 'Ihre Schritte der letzten 30 Tage', en: 'Your steps of the last 30 days' },
  jetztBei: { de: 'jetzt: {zustand}', en: 'now: {zustand}' },
  zurueckgegeben: { de: 'Zurückgegeben:', en: 'Returned:' },
  fassung: { de: 'Fassung {nr}', en: 'version {nr}' },
  neu: { de: 'neu', en: 'new' },
  geaendert: { de: 'geändert seit Ihrer letzten Ansicht', en: 'changed since you last looked' },
  seither: { de: 'Seitdem:', en: 'Since then:' },
  weitere: { de: 'und {anzahl} weitere', en: 'and {anzahl} more' },
  zurueckAm: { de: 'kommt wieder am {tag}', en: 'comes back on {tag}' },
  aufgabenart: { de: 'Art der Aufgabe', en: 'Kind of task' },
  vertretung: { de: 'Vertretung', en: 'Deputising' },
  mitVertretung: { de: 'mit Vertretungen', en: 'including deputising' },
  ohneVertretung: { de: 'nur eigene', en: 'own only' },
  nurGeaenderte: { de: 'nur neue und geänderte ({anzahl})', en: 'new and changed only ({anzahl})' },
  liste: { de: 'Aufgaben', en: 'Tasks' },
  waehle: { de: '{nummer} auswählen', en: 'Select {nummer}' },
  alleWaehlen: { de: 'Alle hier gezeigten auswählen', en: 'Select all shown here' },
  eineGewaehlt: { de: 'eine Aufgabe ausgewählt', en: 'one task selected' },
  vieleGewaehlt: { de: '{anzahl} Aufgaben ausgewählt', en: '{anzahl} tasks selected' },
  sammel: { de: 'Ausgewählte Aufgaben', en: 'Selected tasks' },
  aufheben: { de: 'Auswahl aufheben', en: 'Clear selection' },
  wiedervorlage: { de: 'Wiedervorlage …', en: 'Put aside …' },
  gemeinsamMitzeichnen: { de: 'Mitzeichnen …', en: 'Co-sign …' },
  gemeinsamFreigeben: { de: 'Freigeben oder zeichnen …', en: 'Release or sign …' },
  holeZurueck: { de: 'Wieder in den Posteingang', en: 'Back to the inbox' },
  tasten: { de: 'Tasten', en: 'Keys' },
  vorschau: { de: 'Vorschau', en: 'Preview' },
  oeffnen: { de: 'Öffnen', en: 'Open' },
} satisfies Katalog;

export const wvTexte = {
  titel: { de: 'Auf Wiedervorlage legen', en: 'Put aside' },
  erklaert: {
    de:
      'Die Aufgabe verschwindet bis zu diesem Tag aus Ihrem Posteingang. ' +
      'Ihre Frist läuft weiter und mahnt wie sonst auch.',
    en: 'The task leaves your inbox until that day. Its deadline goes on and reminds as ever.',
  },
  tag: { de: 'Wieder zeigen am', en: 'Show again on' },
  legen: { de: 'Zurückstellen', en: 'Put aside' },
  morgen: { de: 'morgen', en: 'tomorrow' },
  inDrei: { de: 'in 3 Tagen', en: 'in 3 days' },
  woche: { de: 'in einer Woche', en: 'in a week' },
  eine: { de: 'Eine Aufgabe zurückgestellt.', en: 'One task put aside.' },
  viele: { de: '{anzahl} Aufgaben zurückgestellt.', en: '{anzahl} tasks put aside.' },
  rueckgaengig: { de: 'Rückgängig', en: 'Undo' },
  zurueck: { de: 'Die Aufgaben sind wieder da.', en: 'The tasks are back.' },
  nicht: { de: '{nummer}: {grund}', en: '{nummer}: {grund}' },
  nichtAlle: { de: 'Nicht alle konnten zurückgestellt werden', en: 'Not all could be put aside' },
} satisfies Katalog;

export const tastentexte = {
  titel: { de: 'Tasten im Posteingang', en: 'Keys in the inbox' },
  erklaert: {
    de: 'Sie gelten, solange der Fokus in der Liste steht; die Schnellsuche gilt überall.',
    en: 'They work while the focus is in the list; quick search works everywhere.',
  },
  weiter: { de: 'zur nächsten Aufgabe', en: 'to the next task' },
  zurueck: { de: 'zur vorigen Aufgabe', en: 'to the previous task' },
  oeffnen: { de: 'öffnen', en: 'open' },
  waehlen: { de: 'auswählen', en: 'select' },
  wiedervorlage: { de: 'auf Wiedervorlage legen', en: 'put aside' },
  aufheben: { de: 'Auswahl aufheben', en: 'clear the selection' },
  hilfe: { de: 'diese Hilfe', en: 'this help' },
  schnellsuche: { de: 'Schnellsuche, auf jeder Seite', en: 'quick search, on every page' },
  an: { de: 'Buchstabentasten benutzen', en: 'Use letter keys' },
  anHinweis: {
    de: 'Aus: es gelten nur Tabulator, Eingabe und Leertaste. Gilt auf diesem Gerät.',
    en: 'Off: only Tab, Enter and Space work. Holds on this device.',
  },
} satisfies Katalog;

export const sammeltexte = {
  titel_mitzeichnen: { de: 'Gemeinsam mitzeichnen', en: 'Co-sign together' },
  titel_freigeben: { de: 'Gemeinsam freigeben', en: 'Release together' },
  eine_mitzeichnen: { de: 'Sie zeichnen eine Vorlage mit', en: 'You co-sign one paper' },
  viele_mitzeichnen: { de: 'Sie zeichnen {anzahl} Vorlagen mit', en: 'You co-sign {anzahl} papers' },
  eine_freigeben: { de: 'Sie geben eine Vorlage frei', en: 'You release one paper' },
  viele_freigeben: { de: 'Sie geben {anzahl} Vorlagen frei', en: 'You release {anzahl} papers' },
  erklaert_mitzeichnen: {
    de: 'Ohne Maßgabe und ohne Bedenken. Wer etwas einwenden will, öffnet die Vorlage einzeln.',
    en: 'Without condition and without objection. If you object, open the paper by itself.',
  },
  erklaert_freigeben: {
    de: 'Jede Freigabe gilt genau für die Fassung, die hier steht.',
    en: 'Each release counts for exactly the version shown here.',
  },
  vorlage: { de: 'Vorlage', en: 'Paper' },
  fassung: { de: 'Fassung', en: 'Version' },
  als: { de: 'Als wer', en: 'As whom' },
  ergebnis: { de: 'Ergebnis', en: 'Result' },
  pruefzeichen: { de: 'Prüfzeichen {zeichen}', en: 'check code {zeichen}' },
  dabei: { de: '{nummer} dabei', en: 'include {nummer}' },
  gehtNicht: { de: 'geht nicht', en: 'not possible' },
  nichtDa: { de: 'Diesen Schritt gibt es hier nicht.', en: 'There is no such step here.' },
  gemacht: { de: 'gemacht', en: 'done' },
  nichtGemacht: { de: 'nicht gemacht', en: 'not done' },
  wartet: { de: 'noch nicht', en: 'not yet' },
  machen: { de: 'Alle bestätigen', en: 'Confirm all' },
  bindend: {
    de:
      'Diese Schritte sind bindend. ' +
      'Jeder wird mit Ihrem Namen, der Zeit und dem Prüfzeichen der Fassung festgehalten.',
    en: 'These steps are binding. Each is recorded with your name, the time and the check code of the version.',
  },
  fertig: { de: '{gut} von {alle} gemacht', en: '{gut} of {alle} done' },
  teilweise: {
    de: 'Was nicht ging, steht mit seinem Grund in der Liste; alles andere gilt.',
    en: 'What was not possible stands in the list with its reason; everything else counts.',
  },
  zurueck: { de: 'Zum Posteingang', en: 'To the inbox' },
  nichts: { de: 'Es ist nichts ausgewählt', en: 'Nothing is selected' },
  nichtsErklaert: {
    de: 'Wählen Sie im Posteingang Aufgaben aus und kommen Sie dann hierher.',
    en: 'Select tasks in the inbox, then come here.',
  },
  ausweisenText: {
    de:
      'Für bindende Schritte darf der letzte Ausweis höchstens fünf Minuten her sein. ' +
      'Ihre Auswahl bleibt; nach der Anmeldung sind Sie wieder hier.',
    en:
      'For binding steps the last proof may be five minutes old at most. ' +
      'Your selection stays; after the login you are back here.',
  },
} satisfies Katalog;
