import type { Katalog } from '../sprache/sprache.js';

export const texte = {
  eckdaten: { de: 'Angaben zum Auftrag', en: 'About the obligation' },
  quelle: { de: 'Aus', en: 'From' },
  ziffer: { de: 'Ziffer {nr}', en: 'part {nr}' },
  senatAm: { de: 'Senat am {tag}', en: 'Senate on {tag}' },
  erinnerungen: { de: 'Erinnerungen', en: 'Reminders' },
  gesendet: { de: 'gesendet', en: 'sent' },
  geplant: { de: 'geplant', en: 'planned' },
  beantwortet: { de: 'Beantwortet die Aufträge', en: 'Answers the obligations' },
  termin: { de: 'Termin', en: 'Date' },
  ohneTermin: { de: 'ohne Termin', en: 'no date' },
  ersterTermin: { de: 'Zuerst gesetzt auf', en: 'First set to' },
  verlaengert: { de: 'Verlängert auf den {tag}', en: 'Extended to {tag}' },
  antrag: { de: 'Antrag des Hauses', en: 'Application of the department' },
  bisMitGrund: { de: 'bis zum {tag}: {grund}', en: 'until {tag}: {grund}' },
  vorhaben: { de: 'Wartet auf Bestätigung', en: 'Waits for confirmation' },
  verantwortlich: { de: 'Verantwortlich', en: 'Responsible' },
  verzug: { de: 'Grund des Verzugs', en: 'Reason of the delay' },
  erfuelltAm: { de: 'Erledigt am', en: 'Fulfilled on' },
  erledigtDurch: { de: 'Erledigt durch', en: 'Fulfilled by' },
  vorlage: { de: 'Berichtende Vorlage', en: 'Reporting paper' },
} satisfies Katalog;
