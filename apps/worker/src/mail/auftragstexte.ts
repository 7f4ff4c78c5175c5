import type { Texte } from './mailtext.js';

/** What a mail says about an Auftrag, by kind of message. */
export const AUFTRAGSTEXTE: Record<string, Texte> = {
  auftrag_bestaetigen: {
    de: () => ({
      betreff: 'Neuer Auftrag des Senats',
      saetze: [
        'Die Senatskanzlei hat einen Auftrag an Ihr Ressort bestätigt. Sie werden vor dem Termin erinnert.',
      ],
    }),
    en: () => ({
      betreff: 'New obligation from the Senate',
      saetze: [
        'The chancellery has confirmed an obligation of your department. You will be reminded before it is due.',
      ],
    }),
  },
  auftrag_terminSetzen: {
    de: () => ({ betreff: 'Termin gesetzt', saetze: ['Für diesen Auftrag steht jetzt ein Termin fest.'] }),
    en: () => ({ betreff: 'Date set', saetze: ['This obligation now has a date.'] }),
  },
  auftrag_verlaengerungGenehmigen: {
    de: () => ({
      betreff: 'Verlängerung genehmigt',
      saetze: ['Die beantragte Verlängerung ist genehmigt; der neue Termin gilt.'],
    }),
    en: () => ({ betreff: 'Extension granted', saetze: ['The extension is granted; the new date holds.'] }),
  },
  auftrag_verlaengerungAblehnen: {
    de: () => ({
      betreff: 'Verlängerung abgelehnt',
      saetze: ['Die beantragte Verlängerung ist abgelehnt; der bisherige Termin bleibt.'],
    }),
    en: () => ({ betreff: 'Extension refused', saetze: ['The extension is refused; the date stays.'] }),
  },
  auftrag_aufheben: {
    de: () => ({
      betreff: 'Auftrag aufgehoben',
      saetze: ['Dieser Auftrag ist aufgehoben; es ist nichts mehr zu tun.'],
    }),
    en: () => ({
      betreff: 'Obligation lifted',
      saetze: ['This obligation is lifted; nothing is left to do.'],
    }),
  },
  auftrag_vorlageZurueck: {
    de: () => ({
      betreff: 'Auftrag wieder offen',
      saetze: ['Die verknüpfte Vorlage wird nicht beschlossen; der Auftrag ist wieder offen.'],
    }),
    en: () => ({
      betreff: 'Obligation open again',
      saetze: ['The linked paper will not be decided; the obligation is open again.'],
    }),
  },
};
