import type { Katalog } from '../sprache/sprache.js';

export const texte = {
  entscheidung: { de: 'Entscheidung', en: 'Decision' },
  gibtEsNicht: {
    de: 'Diesen Schritt gibt es hier gerade nicht. Vielleicht war jemand schneller.',
    en: 'This step is not there right now. Somebody may have been quicker.',
  },
  nichtMoeglich: { de: 'Das geht gerade nicht', en: 'This is not possible now' },
  alsWer: { de: 'Als wer', en: 'As whom' },
  folge: { de: 'Folge', en: 'Consequence' },
  alsSelbst: { de: '{name}, {amt}', en: '{name}, {amt}' },
  inVertretung: { de: '{name}, {wen} ({amt})', en: '{name}, {wen} ({amt})' },
  ohneBeleg: {
    de: 'Für einen Beschluss außerhalb hängen Sie zuerst seinen Text an den Auftrag.',
    en: 'For a decision outside, attach its text to the obligation first.',
  },
  zuDenAnlagen: { de: 'Zu den Anlagen', en: 'To the attachments' },
  anStelle: { de: '{statt} an Stelle von {amt} (unbesetzt)', en: '{statt} in place of {amt} (vacant)' },
  bindend: { de: 'Bindend', en: 'Binding' },
  bindendFuer: {
    de: 'für Fassung {nr}, Prüfzeichen {zeichen}; festgehalten mit Ihrem Namen und der Zeit',
    en: 'for version {nr}, check code {zeichen}; recorded with your name and the time',
  },
  bindendOhne: {
    de: 'Festgehalten mit Ihrem Namen und der Zeit',
    en: 'Recorded with your name and the time',
  },
  fuer: { de: '{schritt} für {ressort}', en: '{schritt} for {ressort}' },
  geaendertSeit: { de: 'Geändert seit Fassung {von}', en: 'Changed since version {von}' },
  unveraendert: {
    de: 'Seit Fassung {von} hat sich am Text nichts geändert.',
    en: 'The text has not changed since version {von}.',
  },
  stellen: { de: '{anzahl} Stellen', en: '{anzahl} places' },
  eineStelle: { de: 'Eine Stelle', en: 'One place' },
  nebeneinander: { de: 'Alle Änderungen lesen', en: 'Read all changes' },
  dieAnderen: { de: 'So haben die anderen entschieden', en: 'How the others decided' },
  entschieden: { de: '{fertig} von {alle}', en: '{fertig} of {alle}' },
  ganzeVorlage: { de: 'Die ganze Vorlage lesen', en: 'Read the whole paper' },
  ihrUrteil: { de: 'Ihre Entscheidung', en: 'Your decision' },
  festgehalten: { de: 'Festgehalten', en: 'Recorded' },
  vorlage: { de: 'Vorlage', en: 'Paper' },
  fassung: { de: 'Fassung', en: 'Version' },
  zeit: { de: 'Zeit', en: 'Time' },
  pruefzeichen: { de: 'Prüfzeichen', en: 'Check code' },
  naechste: { de: 'Nächste Aufgabe', en: 'Next task' },
  keineWeitere: { de: 'Ihr Posteingang ist leer.', en: 'Your inbox is empty.' },
  zumEingang: { de: 'Zum Posteingang', en: 'To the inbox' },
  zurueck: { de: 'Zurück zum Vorgang', en: 'Back to the case' },
  pruefen: { de: 'Bitte prüfen Sie Ihre Angaben', en: 'Please check your input' },
  gemacht: { de: '„{schritt}“ ist gemacht.', en: '“{schritt}” is done.' },
  ausweisen: { de: 'Bitte weisen Sie sich noch einmal aus', en: 'Please prove who you are again' },
  ausweisenText: {
    de:
      'Für bindende Schritte darf der letzte Ausweis höchstens fünf Minuten her sein. ' +
      'Ihre Angaben bleiben erhalten; nach der Anmeldung sind Sie wieder hier und bestätigen.',
    en:
      'For binding steps the last proof may be five minutes old at most. ' +
      'Your input is kept; after the login you are back here and confirm.',
  },
  geaendert: {
    de: 'Die Vorlage hat sich geändert, seit Sie sie gesehen haben',
    en: 'The paper has changed since you saw it',
  },
  aenderungenAnsehen: { de: 'Änderungen ansehen', en: 'See the changes' },
  neuLaden: { de: 'Den neuen Stand laden', en: 'Load the new state' },
  bitteWaehlen: { de: 'Bitte wählen', en: 'Please choose' },
  ja: { de: 'Ja', en: 'Yes' },
  gesammelte: {
    de: 'Gesammelte Bemerkungen ({anzahl}) – sie gehen mit ab',
    en: 'Collected remarks ({anzahl}) – they are sent along',
  },
  weglassen: { de: 'Weglassen', en: 'Leave out' },
  weglassenVon: { de: 'Bemerkung {nr} weglassen', en: 'Leave out remark {nr}' },
} satisfies Katalog;
