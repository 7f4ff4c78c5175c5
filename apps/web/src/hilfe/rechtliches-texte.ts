import type { Katalog } from '../sprache/sprache.js';

export const texte = {
  datenschutz: { de: 'Datenschutz', en: 'Privacy' },
  wozu: { de: 'Was Kogge über Sie festhält, und wozu', en: 'What Kogge keeps about you, and why' },
  wozuText: {
    de:
      'Ihren Namen, Ihre dienstliche Mailadresse, Ihre Ämter und Vertretungen, und was Sie wann in welchem Amt getan haben. ' +
      'Anders ließe sich nicht nachweisen, wer eine Vorlage geprüft, mitgezeichnet und beschlossen hat. ' +
      'Grundlage ist die Wahrnehmung einer Aufgabe im öffentlichen Interesse (Artikel 6 Absatz 1 Buchstabe e DSGVO).',
    en:
      'Your name, your office mail address, your offices and deputies, and what you did when and in which office. ' +
      'Without it nobody could prove who checked, co-signed and decided a paper. ' +
      'The basis is a task carried out in the public interest (article 6 (1) (e) GDPR).',
  },
  geraet: { de: 'Was auf Ihrem Gerät liegt', en: 'What lies on your device' },
  geraetText: {
    de:
      'Ein Cookie für Ihre Anmeldung, Ihre Wahl von Sprache, Darstellung und Tasten, Text, den Sie noch nicht gespeichert haben, ' +
      'und die Programmdateien der Seite. Vorlagen und Entscheidungen legt Kogge dort nicht ab.',
    en:
      'A cookie for your login, your choice of language, appearance and keys, text that you have not saved yet, ' +
      'and the files of the program. Papers and decisions are not stored there.',
  },
  dritte: { de: 'Wer davon erfährt', en: 'Who gets to know' },
  dritteText: {
    de:
      'Niemand außerhalb der Verwaltung: Alle Dateien dieser Seite kommen von diesem Server, gemessen oder ausgewertet wird Ihr Besuch nicht. ' +
      'Innerhalb sehen Ihre Schritte nur, wer auch die Vorlage sehen darf, und die Revision.',
    en:
      'Nobody outside the administration: all files of this page come from this server, and your visit is neither measured nor analysed. ' +
      'Inside, your steps are seen only by whoever may see the paper, and by the auditors.',
  },
  rechte: { de: 'Ihre Rechte', en: 'Your rights' },
  rechteText: {
    de:
      'Auskunft, Berichtigung und Beschwerde stehen Ihnen zu. Wenden Sie sich an die behördlichen Datenschutzbeauftragten Ihres Hauses ' +
      'oder an die Landesbeauftragte für Datenschutz und Informationsfreiheit. Gezeichnetes wird nicht gelöscht, solange die Akte aufzubewahren ist.',
    en:
      'You may ask for information and correction, and complain: to the data protection officers of your department ' +
      'or to the data protection commissioner of the Land. What was signed is not deleted while the file has to be kept.',
  },
  impressum: { de: 'Impressum', en: 'Legal notice' },
  herausgeber: { de: 'Herausgegeben von', en: 'Published by' },
  fragen: { de: 'Fragen', en: 'Questions' },
  fragenText: {
    de: 'Wen Sie zum Verfahren und zum Zugang fragen, steht in der Hilfe.',
    en: 'The help says whom to ask about the procedure and about access.',
  },
  zurHilfe: { de: 'Zur Hilfe', en: 'To the help' },
} satisfies Katalog;
