import type { Katalog } from '../sprache/sprache.js';

export const texte = {
  entscheidung: { de: 'Entscheidung', en: 'Decision' },
  gibtEsNicht: {
    de: 'Diesen Schritt gibt es hier gerade nicht. Vielleicht war jemand schneller.',
    en: 'This step is not there right now. Somebody may have been quicker.',
  },
  nichtMoeglich: { de: 'Das geht gerade nicht', en: 'This is not possible now' },
  was: { de: 'Was', en: 'What' },
  alsWer: { de: 'Als wer', en: 'As whom' },
  folge: { de: 'Folge', en: 'Consequence' },
  fassung: { de: 'Fassung {nr}, Prüfzeichen {zeichen}', en: 'Version {nr}, check code {zeichen}' },
  alsSelbst: { de: '{name}, {amt}', en: '{name}, {amt}' },
  inVertretung: { de: '{name}, {wen} ({amt})', en: '{name}, {wen} ({amt})' },
  ohneBeleg: {
    de: 'Für einen Beschluss außerhalb hängen Sie zuerst seinen Text an den Auftrag.',
    en: 'For a decision outside, attach its text to the obligation first.',
  },
  zuDenAnlagen: { de: 'Zu den Anlagen', en: 'To the attachments' },
  anStelle: { de: '{statt} an Stelle von {amt} (unbesetzt)', en: '{statt} in place of {amt} (vacant)' },
  bindend: {
    de: 'Dieser Schritt ist bindend. Er wird mit Ihrem Namen, der Zeit und dem Prüfzeichen festgehalten.',
    en: 'This step is binding. It is recorded with your name, the time and the check code.',
  },
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
