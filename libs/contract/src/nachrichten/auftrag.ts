import { fest, text, type Nachrichtenart } from './art.js';

/** Messages about obligations out of a decision. */
export const auftrag = {
  /** An Auftrag is confirmed, with a date. */
  auftrag_bestaetigen: {
    gruppe: 'hinweise',
    ...fest(
      text('Neuer Auftrag des Senats', 'New obligation from the Senate'),
      text(
        'Die Senatskanzlei hat einen Auftrag an Ihr Ressort bestätigt. Sie werden vor dem Termin erinnert.',
        'The chancellery has confirmed an obligation of your department. You will be reminded before it is due.',
      ),
    ),
  },
  /** An Auftrag that had none has a date now. */
  auftrag_terminSetzen: {
    gruppe: 'hinweise',
    ...fest(
      text('Termin gesetzt', 'Date set'),
      text('Für diesen Auftrag steht jetzt ein Termin fest.', 'This obligation now has a date.'),
    ),
  },
  /** The answer to a request for more time. */
  auftrag_verlaengerungGenehmigen: {
    gruppe: 'hinweise',
    ...fest(
      text('Verlängerung genehmigt', 'Extension granted'),
      text(
        'Die beantragte Verlängerung ist genehmigt; der neue Termin gilt.',
        'The extension is granted; the new date holds.',
      ),
    ),
  },
  auftrag_verlaengerungAblehnen: {
    gruppe: 'hinweise',
    ...fest(
      text('Verlängerung abgelehnt', 'Extension refused'),
      text(
        'Die beantragte Verlängerung ist abgelehnt; der bisherige Termin bleibt.',
        'The extension is refused; the date stays.',
      ),
    ),
  },
  /** An Auftrag ends without a report. */
  auftrag_aufheben: {
    gruppe: 'hinweise',
    ...fest(
      text('Auftrag aufgehoben', 'Obligation lifted'),
      text(
        'Dieser Auftrag ist aufgehoben; es ist nichts mehr zu tun.',
        'This obligation is lifted; nothing is left to do.',
      ),
    ),
  },
  /** The paper that was to fulfil an Auftrag is withdrawn or rejected. */
  auftrag_vorlageZurueck: {
    gruppe: 'hinweise',
    ...fest(
      text('Auftrag wieder offen', 'Obligation open again'),
      text(
        'Die verknüpfte Vorlage wird nicht beschlossen; der Auftrag ist wieder offen.',
        'The linked paper will not be decided; the obligation is open again.',
      ),
    ),
  },
} satisfies Record<string, Nachrichtenart>;
