import type { Katalog } from '../sprache/sprache.js';

/** Texts of the list of reports and of one report. */
export const seitentexte = {
  berichte: { de: 'Jahresberichte', en: 'Yearly reports' },
  einlesen: { de: 'Berichte einlesen', en: 'Read reports' },
  nurOhne: { de: 'nur Berichte ohne Maßnahme', en: 'only reports without a measure' },
  ohneMassnahme: { de: 'gehört noch zu keiner Maßnahme', en: 'belongs to no measure yet' },
  ohneBezeichnung: { de: 'Bericht ohne Bezeichnung', en: 'Report without a name' },
  alleZugeordnet: { de: 'Alle Berichte gehören zu einer Maßnahme', en: 'All reports belong to a measure' },
  alleZugeordnetErklaert: {
    de: 'Hier erscheint, was beim Einlesen keiner Maßnahme zugeordnet werden konnte.',
    en: 'What could not be assigned to a measure when it was read appears here.',
  },
  leer: { de: 'Noch keine Berichte', en: 'No reports yet' },
  leerErklaert: {
    de: 'Berichte entstehen in einer Kampagne, oder das Berichtswesen liest sie aus Dokumenten ein.',
    en: 'Reports come out of a campaign, or the reporting office reads them from documents.',
  },
  gehoertZu: {
    de: 'Zu welcher Maßnahme gehört dieser Bericht?',
    en: 'To which measure does this report belong?',
  },
  zuordnen: { de: 'Zuordnen', en: 'Assign' },
  zugeordnet: { de: 'Der Bericht gehört jetzt zu {nummer}.', en: 'The report now belongs to {nummer}.' },

  jahresbericht: { de: 'Jahresbericht', en: 'Yearly report' },
  titelVon: { de: 'Jahresbericht {jahr}: {massnahme}', en: 'Yearly report {jahr}: {massnahme}' },
  zurMassnahme: { de: 'Zur Maßnahme', en: 'To the measure' },
  zurKampagne: { de: 'Zur Kampagne', en: 'To the campaign' },
  zumVorgang: { de: 'Verlauf und Verfahren', en: 'History and procedure' },
  quelle: { de: 'Eingelesen aus', en: 'Read from' },
  nummerDokument: { de: 'Nummer des Berichts', en: 'Number of the report' },
  stand: { de: 'Stand', en: 'State' },
  ziele: { de: 'Ziele', en: 'Goals' },
  zieleHinweis: {
    de: 'Aus der eingefrorenen Maßnahmenliste; hier nicht zu ändern.',
    en: 'From the frozen list of measures; not to be changed here.',
  },
  begruendungDerWahl: { de: 'Begründung', en: 'Reason' },
  verweis: {
    de: 'Dieser Bericht verweist nur auf andere Maßnahmen: {verweise}',
    en: 'This report only refers to other measures: {verweise}',
  },
  verweise: { de: 'Nennt auch', en: 'Also mentions' },
  keineKennzahlen: { de: 'Keine Kennzahlen vereinbart.', en: 'No indicators agreed.' },
  keineMeilensteine: { de: 'Keine Meilensteine vereinbart.', en: 'No milestones agreed.' },
  keinSachstand: { de: 'Kein Sachstand geschrieben.', en: 'No state of affairs written.' },
  vorjahrSachstand: { de: 'Sachstand im Bericht {jahr}', en: 'State of affairs in the report {jahr}' },
  imVorjahr: { de: 'Im Bericht {jahr}:', en: 'In the report {jahr}:' },
  warnungen: { de: 'Bitte ansehen und beantworten', en: 'Please look at these and answer' },
  warnungenErklaert: {
    de:
      'Kogge ändert daran nichts. ' +
      'Schreiben Sie zu jeder Warnung, warum es so richtig ist – oder berichtigen Sie die Angabe oben.',
    en: 'Kogge changes nothing. Write for each warning why it is right – or correct the entry above.',
  },
  warnungenGelesen: { de: 'Warnungen und ihre Antworten', en: 'Warnings and their answers' },
  keineAntwort: { de: 'noch ohne Antwort', en: 'not answered yet' },
  antwort: { de: 'Antwort', en: 'Answer' },
  beantwortet: { de: 'beantwortet', en: 'answered' },
  offen: { de: 'offen', en: 'open' },
  fehlt: { de: 'Was noch fehlt', en: 'What is still missing' },
  fehltNichts: {
    de: 'Nichts fehlt – der Bericht kann eingereicht werden.',
    en: 'Nothing is missing – the report can be handed in.',
  },
  fehltVor: { de: 'Vor dem Einreichen ist noch zu tun:', en: 'Before the report can be handed in:' },
  tafelKennzahlen: { de: 'Kennzahlen des Jahres {jahr}', en: 'Indicators of the year {jahr}' },
  tafelMeilensteine: { de: 'Meilensteine des Jahres {jahr}', en: 'Milestones of the year {jahr}' },

  ist: { de: 'IST', en: 'Actual' },
  vorjahrIst: { de: 'IST', en: 'Actual' },
  rasterTasten: {
    de:
      'Pfeiltasten und Eingabetaste wechseln die Zelle, F2 schreibt im Text weiter, Escape nimmt zurück. ' +
      'Kopierte Zellen aus Excel fügen Sie mit Strg+V ein. ' +
      'Schreiben Sie Werte, wie sie sind: 8, +5, ca. 20, 10 bis 15 oder –.',
    en:
      'Arrow keys and Enter change the cell, F2 goes on writing in the text, Escape takes back. ' +
      'Paste cells copied from Excel with Ctrl+V. ' +
      'Write values as they are: 8, +5, ca. 20, 10 bis 15 or –.',
  },
  rasterTermine: {
    de: 'Termine so genau, wie sie feststehen: 30.09.2026, 09.2026, 3. Quartal 2026, 2026 oder –.',
    en: 'Dates as precisely as they are settled: 30.09.2026, 09.2026, 3. Quartal 2026, 2026 or –.',
  },
  kopieren: { de: 'Tabelle kopieren', en: 'Copy the table' },
  kopiert: { de: 'Die Tabelle liegt in der Zwischenablage.', en: 'The table is on the clipboard.' },
  nichtKopiert: {
    de: 'Der Browser erlaubt das Kopieren hier nicht.',
    en: 'The browser does not allow copying here.',
  },
  eingefuegt: { de: '{anzahl} Zellen eingefügt.', en: '{anzahl} cells pasted.' },
  eingefuegtEine: { de: 'Eine Zelle eingefügt.', en: 'One cell pasted.' },
  uebrig: {
    de: 'Für diese Zellen war kein Platz, sie wurden nicht eingefügt:',
    en: 'There was no room for these cells, they were not pasted:',
  },
  einfuegenZurueck: { de: 'Einfügen zurücknehmen', en: 'Take the paste back' },
  zurueckgenommen: { de: 'Das Einfügen ist zurückgenommen.', en: 'The paste is taken back.' },
  uebernehmen: { de: 'übernehmen', en: 'take over' },
  vorjahrUebernehmen: {
    de: 'Vorjahr „{wert}“ als {spalte} übernehmen: {zeile}',
    en: 'Take over last year’s “{wert}” as {spalte}: {zeile}',
  },
  vorjahrUebernommen: {
    de: '„{wert}“ aus dem Vorjahr übernommen.',
    en: '“{wert}” taken over from last year.',
  },
  wieIst: { de: 'Wie werden die Ziele erreicht?', en: 'How are the goals being met?' },
  nochKeine: { de: 'noch nicht eingeschätzt', en: 'not assessed yet' },
  vorschlag: { de: 'Vorschlag aus den Zahlen:', en: 'Suggested by the figures:' },
  keinVorschlag: { de: 'Aus den Zahlen ergibt sich kein Vorschlag.', en: 'The figures suggest nothing.' },
  vorschlagNehmen: { de: 'Vorschlag übernehmen', en: 'Take the suggestion' },
  warumAnders: {
    de: 'Warum Ihre Einschätzung vom Vorschlag abweicht',
    en: 'Why your assessment differs from the suggestion',
  },
  warumSo: { de: 'Begründung der Einschätzung', en: 'Reason for the assessment' },
  sachstandHinweis: {
    de: 'Absätze, Listen und **Betonung** in Markdown.',
    en: 'Paragraphs, lists and **emphasis** in Markdown.',
  },
  vorschau: { de: 'So wird es aussehen', en: 'This is how it will look' },
  nurVerweis: {
    de: 'Dieser Bericht verweist nur auf andere Maßnahmen',
    en: 'This report only refers to other measures',
  },
  nurVerweisHinweis: {
    de: 'Dann genügt im Sachstand der Verweis, zum Beispiel „Siehe D1–D7“.',
    en: 'Then the reference is enough as state of affairs, for example “Siehe D1–D7”.',
  },
  speichern: { de: 'Speichern', en: 'Save' },
  ruht: { de: 'Änderungen werden von selbst gespeichert', en: 'Changes are saved by themselves' },
  geaendert: { de: 'geändert …', en: 'changed …' },
  speichert: { de: 'wird gespeichert …', en: 'saving …' },
  gespeichert: { de: 'gespeichert {zeit}', en: 'saved {zeit}' },
  unverbunden: {
    de:
      'Nicht gespeichert – keine Verbindung. ' +
      'Ihr Bericht liegt auf diesem Gerät und wird gesendet, sobald es wieder geht.',
    en: 'Not saved – no connection. Your report lies on this device and is sent as soon as possible.',
  },
  konflikt: {
    de: 'Jemand hat diesen Bericht inzwischen geändert. Ihre Eingaben sind noch nicht gespeichert.',
    en: 'Somebody has changed this report meanwhile. Your input is not saved yet.',
  },
  zusammenfuehren: { de: 'Zusammenführen …', en: 'Merge …' },
  konfliktTitel: { de: 'Zwei haben an diesem Bericht geschrieben', en: 'Two have written this report' },
  konfliktStrittig: {
    de:
      'In diesen Feldern haben beide geändert. ' +
      'Bitte wählen Sie, was gelten soll; alles andere ist schon zusammengeführt.',
    en: 'Both changed these fields. Please choose what is to count; everything else is merged already.',
  },
  meine: { de: 'Meine Eingabe:', en: 'My input:' },
  andere: { de: 'Die andere:', en: 'The other one:' },
  leererWert: { de: 'leer', en: 'empty' },
  soSpeichern: { de: 'So speichern', en: 'Save this' },
  spaeter: { de: 'Später entscheiden', en: 'Decide later' },
  geloest: {
    de: 'Jemand anderes hat diesen Bericht auch geändert; beides ist zusammengeführt.',
    en: 'Somebody else has changed this report too; both are merged.',
  },
  liegtLokal: {
    de: 'Auf diesem Gerät liegen Eingaben, die nicht gespeichert wurden',
    en: 'Input that was not saved lies on this device',
  },
  liegtLokalText: {
    de: 'Sie haben sie am {zeit} gemacht; dann brach die Verbindung oder die Seite ab. Möchten Sie sie übernehmen?',
    en: 'You made it on {zeit}; then the connection or the page broke off. Do you want to take it over?',
  },
  lokalUebernehmen: { de: 'Übernehmen', en: 'Take over' },
  verwerfen: { de: 'Verwerfen', en: 'Discard' },
  uebernommen: { de: 'Ihre Eingaben sind wieder da.', en: 'Your input is back.' },
} satisfies Katalog;
