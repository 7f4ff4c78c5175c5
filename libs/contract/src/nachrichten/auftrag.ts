import { fest, mitTermin, text, type Nachrichtenart } from './art.js';

/** Messages about obligations out of a decision. */
export const auftrag = {
  /** An Auftrag is confirmed, with a date. */
  auftrag_bestaetigen: {
    gruppe: 'hinweise',
    ...mitTermin(
      text('Neuer Auftrag des Senats', 'New obligation from the Senate'),
      text(
        'Die Senatskanzlei hat diesen Auftrag bestätigt. Wer ihn zu erfüllen hat, wird vor dem Termin erinnert.',
        'The chancellery has confirmed this obligation. Whoever owes it is reminded before it is due.',
      ),
    ),
  },
  /** What was read in a Beschluss is no Auftrag. */
  auftrag_verworfen: {
    gruppe: 'hinweise',
    ...fest(
      text('Auftrag verworfen', 'Obligation discarded'),
      text(
        'Die Senatskanzlei hat einen vorgeschlagenen Auftrag aus dem Beschluss zu Ihrer Vorlage nicht bestätigt.',
        'The chancellery has not confirmed an obligation that was proposed from the decision on your paper.',
      ),
    ),
  },
  /** A paper on its way to the Senate answers it. */
  auftrag_beantwortet: {
    gruppe: 'hinweise',
    ...mitTermin(
      text('Auftrag mit Vorlage verknüpft', 'Obligation linked to a paper'),
      text(
        'Eine Vorlage beantwortet diesen Auftrag; erledigt ist er mit ihrem Beschluss.',
        'A paper answers this obligation; it is fulfilled with its decision.',
      ),
    ),
  },
  auftrag_erfuellt: {
    gruppe: 'hinweise',
    ...fest(
      text('Auftrag erfüllt', 'Obligation fulfilled'),
      text(
        'Der Senat hat die Vorlage beschlossen, die diesen Auftrag beantwortet; es ist nichts mehr zu tun.',
        'The Senate has decided the paper that answers this obligation; nothing is left to do.',
      ),
    ),
  },
  /** An Auftrag that had none has a date now. */
  auftrag_terminSetzen: {
    gruppe: 'hinweise',
    ...mitTermin(
      text('Termin gesetzt', 'Date set'),
      text('Für diesen Auftrag steht jetzt ein Termin fest.', 'This obligation now has a date.'),
    ),
  },
  /** The answer to a request for more time. */
  auftrag_verlaengerungGenehmigen: {
    gruppe: 'hinweise',
    ...mitTermin(
      text('Verlängerung genehmigt', 'Extension granted'),
      text(
        'Die beantragte Verlängerung ist genehmigt; der neue Termin gilt.',
        'The extension is granted; the new date holds.',
      ),
    ),
  },
  auftrag_verlaengerungAblehnen: {
    gruppe: 'hinweise',
    ...mitTermin(
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
  /** The linked paper was decided, but does not answer the Auftrag. */
  auftrag_berichtPasstNicht: {
    gruppe: 'hinweise',
    ...fest(
      text('Bericht erledigt den Auftrag nicht', 'Report does not fulfil the obligation'),
      text(
        'Die verknüpfte Vorlage ist beschlossen, erledigt den Auftrag aber nicht: Kein Adressat hat sie eingebracht, oder sie kam nicht in einer späteren Sitzung. Der Auftrag ist wieder offen.',
        'The linked paper is decided but does not fulfil the obligation: no addressee introduced it, or it did not come in a later meeting. The obligation is open again.',
      ),
    ),
  },
  /** The chancellery finds an Auftrag fulfilled without a paper. */
  auftrag_erledigungFeststellen: {
    gruppe: 'hinweise',
    ...fest(
      text('Auftrag erledigt', 'Obligation fulfilled'),
      text(
        'Die Senatskanzlei hat festgestellt, dass dieser Auftrag erledigt ist; es ist nichts mehr zu tun.',
        'The chancellery has found this obligation fulfilled; nothing is left to do.',
      ),
    ),
  },
  /** A Beschluss gives more time, without or after an application. */
  auftrag_verlaengernNachBeschluss: {
    gruppe: 'hinweise',
    ...mitTermin(
      text('Termin verlängert', 'Date extended'),
      text(
        'Der Termin dieses Auftrags ist nach einem Beschluss verlängert; der neue Termin gilt.',
        'The date of this obligation is extended by a decision; the new date holds.',
      ),
    ),
  },
  /** A Beschluss outside is not confirmed by the second person. */
  auftrag_beschlussVerwerfen: {
    gruppe: 'hinweise',
    ...fest(
      text('Beschluss nicht bestätigt', 'Decision not confirmed'),
      text(
        'Der eingetragene Beschluss außerhalb ist nicht bestätigt; der Auftrag bleibt, wie er war. Eine verknüpfte Vorlage ist neu zu verknüpfen.',
        'The decision that was entered is not confirmed; the obligation stays as it was. A linked paper has to be linked anew.',
      ),
    ),
  },
  /** What the addressee asked for is refused: the Auftrag goes on. */
  auftrag_fortfuehren: {
    gruppe: 'hinweise',
    ...mitTermin(
      text('Auftrag bleibt offen', 'Obligation stays open'),
      text(
        'Die Senatskanzlei führt den Auftrag fort; er bleibt mit seinem Termin zu erledigen.',
        'The chancellery keeps the obligation; it remains due on its date.',
      ),
    ),
  },
  /** Somebody is named as the person who answers for it. */
  auftrag_verantwortlich: {
    gruppe: 'hinweise',
    ...mitTermin(
      text('Sie sind für einen Auftrag verantwortlich', 'You are responsible for an obligation'),
      text(
        'Ihr Haus hat Sie als verantwortlich für diesen Auftrag benannt; bis zum Termin ist zu berichten.',
        'Your department has named you as responsible for this obligation; a report is due by its date.',
      ),
    ),
  },
} satisfies Record<string, Nachrichtenart>;
