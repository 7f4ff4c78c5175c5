import type { Katalog } from '../sprache/sprache.js';

export const dateitexte = {
  erlaubt: {
    de: 'Erlaubt: {arten}. Höchstens {mb} MB. Sie können die Datei auch hierher ziehen.',
    en: 'Allowed: {arten}. {mb} MB at most. You can also drop the file here.',
  },
  falsch: {
    de: '„{name}“ kann Kogge hier nicht annehmen. Bitte speichern Sie die Datei als {arten}.',
    en: 'Kogge cannot take “{name}” here. Please save the file as {arten}.',
  },
  zuGross: {
    de:
      '„{name}“ ist mit {groesse} zu groß; erlaubt sind {mb} MB. ' +
      'Bitte verkleinern Sie die Bilder darin oder teilen Sie die Datei.',
    en: '“{name}” is too large ({groesse}); {mb} MB are allowed. Please shrink the images in it or split the file.',
  },
  leer: {
    de: '„{name}“ ist leer. Bitte prüfen Sie die Datei.',
    en: '“{name}” is empty. Please check the file.',
  },
  laeuft: { de: '{name} wird übertragen', en: '{name} is being sent' },
  anteil: { de: '{prozent} %', en: '{prozent} %' },
  abbrechen: { de: 'Übertragung abbrechen', en: 'Cancel sending' },
  abgebrochen: {
    de: 'Die Übertragung ist abgebrochen; es wurde nichts gespeichert.',
    en: 'Sending was cancelled; nothing was saved.',
  },
  gelesen: { de: 'Die Datei wird gelesen …', en: 'The file is being read …' },
} satisfies Katalog;
