import type { Ziffernart, Zweisprachig } from '#contract';
import type { Katalog } from '../sprache/sprache.js';

export const zifferntexte = {
  hinweis: {
    de: 'Ändern Sie den Wortlaut. Adressat und Frist liest Kogge aus dem neuen Wortlaut.',
    en: 'Change the wording. Addressee and deadline are read out of the new wording.',
  },
  ziffer: { de: 'Ziffer {nr}', en: 'Part {nr}' },
  wortlaut: { de: 'Wortlaut', en: 'Wording' },
  art: { de: 'Art', en: 'Kind' },
  ausWortlaut: { de: 'aus dem Wortlaut', en: 'as the wording says' },
  streichen: { de: 'Ziffer {nr} streichen', en: 'Strike part {nr}' },
  hinzufuegen: { de: 'Ziffer hinzufügen', en: 'Add a part' },
} satisfies Katalog;

/** Kinds of a Ziffer; only those that ask for something become an Auftrag. */
export const ziffernarten: Record<Ziffernart, Zweisprachig> = {
  beschluss: { de: 'Beschluss', en: 'Decision' },
  zustimmung: { de: 'Zustimmung', en: 'Consent' },
  kenntnisnahme: { de: 'Kenntnisnahme', en: 'Taking note' },
  auftrag: { de: 'Auftrag', en: 'Order' },
  bitte_bericht: { de: 'Bitte um Bericht', en: 'Request for a report' },
  bitte_zulieferung: { de: 'Bitte um Zulieferung', en: 'Request for contributions' },
  bitte_umsetzung: { de: 'Bitte um Umsetzung', en: 'Request to carry out' },
  bitte_gremienbefassung: { de: 'Bitte um Befassung eines Gremiums', en: 'Request to consult a body' },
  bitte_wiedervorlage: { de: 'Bitte um Wiedervorlage', en: 'Request to submit again' },
  ermaechtigung: { de: 'Ermächtigung', en: 'Authorisation' },
  ueberweisung: { de: 'Überweisung', en: 'Referral' },
  vorbehalt: { de: 'Vorbehalt', en: 'Reservation' },
  aussetzung: { de: 'Aussetzung', en: 'Postponement' },
};
