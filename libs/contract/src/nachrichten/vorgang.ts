import { ansehen, bisWann, fest, mitGrund, text, type Nachrichtenart } from './art.js';

/** Messages about any Vorgang and about papers on their way to the Senate. */
export const vorgang = {
  /** The Vorgang has come to a state in which this office acts. */
  neue_aufgabe: {
    gruppe: 'aufgaben',
    hinfaellig: 'aufgabe',
    auchSelbst: true,
    liste: text('Sie sind am Zug', 'It is your turn'),
    betreff: ({ aufgabe, bis }) => {
      const { de, en } = aufgabe ?? text('Neue Aufgabe', 'New task');
      return bis.de === '' ? text(de, en) : text(`${de} bis ${bis.de}`, `${en} by ${bis.en}`);
    },
    saetze: (blick) => [
      text(
        `Sie sind am Zug: ${(blick.aufgabe ?? ansehen).de}.`,
        `It is your turn: ${(blick.aufgabe ?? ansehen).en}.`,
      ),
      ...bisWann(blick),
    ],
  },
  /** A paper comes back to the draft; to its author, everybody who wrote in it, and the papers office. */
  vorlage_zurueckgegeben: {
    gruppe: 'aufgaben',
    ...mitGrund(
      text('Vorlage zurückgegeben', 'Paper returned'),
      text('Diese Vorlage ist zurückgegeben worden.', 'This paper has been returned.'),
    ),
  },
  /** Remarks on a paper, to those who write it. */
  bemerkungen_neu: {
    gruppe: 'hinweise',
    gesammelt: 60,
    ...fest(
      text('Neue Bemerkungen', 'New remarks'),
      text(
        'Zu dieser Vorlage gibt es neue Bemerkungen; sie stehen an ihren Abschnitten.',
        'There are new remarks on this paper; they stand at their sections.',
      ),
    ),
  },
  bemerkungen_beantwortet: {
    gruppe: 'hinweise',
    gesammelt: 60,
    ...fest(
      text('Antwort auf Ihre Bemerkung', 'Answer to your remark'),
      text(
        'Was Sie zu dieser Vorlage bemerkt haben, ist beantwortet; die Antwort steht bei der Bemerkung.',
        'What you remarked on this paper is answered; the answer stands with the remark.',
      ),
    ),
  },
  /** Its author takes a paper back before anybody has reviewed it. */
  vorlage_zurueckgeholt: {
    gruppe: 'hinweise',
    ...fest(
      text('Vorlage zurückgeholt', 'Paper taken back'),
      text(
        'Die Autorin oder der Autor schreibt weiter an dieser Vorlage; Sie brauchen sie jetzt nicht zu prüfen.',
        'The author goes on writing this paper; there is nothing for you to review now.',
      ),
    ),
  },
  /** The Sitzung that a paper heads for has another day, or takes place after all. */
  sitzung_verlegt: {
    gruppe: 'hinweise',
    neutralWennVertraulich: true,
    liste: text('Sitzung verlegt', 'Meeting moved'),
    betreff: ({ termin, vorher }) =>
      termin.de === vorher.de
        ? text('Sitzung findet statt', 'Meeting takes place')
        : text('Sitzung verlegt', 'Meeting moved'),
    saetze: ({ termin, vorher, fristen }) => [
      termin.de === vorher.de
        ? text(
            `Die Sitzung des Senats findet am ${termin.de} statt.`,
            `The meeting of the Senate takes place on ${termin.en}.`,
          )
        : text(
            `Die Sitzung des Senats am ${vorher.de} ist auf den ${termin.de} verlegt.`,
            `The meeting of the Senate on ${vorher.en} has moved to ${termin.en}.`,
          ),
      ...fristen.map(({ titel, datum }) =>
        text(`Neue Frist: ${titel.de} bis ${datum.de}.`, `New deadline: ${titel.en} by ${datum.en}.`),
      ),
    ],
  },
  /** Off the agenda and back to the lead. */
  vorlage_abgesetzt: {
    gruppe: 'hinweise',
    neutralWennVertraulich: true,
    ...fest(
      text('Von der Tagesordnung abgesetzt', 'Taken off the agenda'),
      text(
        'Diese Vorlage ist von der Tagesordnung abgesetzt und liegt wieder bei Ihrem Haus; der Grund steht im Verlauf. Sie kann geändert und neu gezeichnet werden.',
        'This paper was taken off the agenda and is back in your house; the reason is in its history. It may be changed and signed again.',
      ),
    ),
  },
  /** Its paper comes into another Sitzung. */
  andere_sitzung: {
    gruppe: 'hinweise',
    neutralWennVertraulich: true,
    liste: text('Andere Sitzung', 'Another meeting'),
    betreff: ({ termin }) => text(`Andere Sitzung: ${termin.de}`, `Another meeting: ${termin.en}`),
    saetze: ({ termin, grund }) => [
      text(
        `Diese Vorlage kommt in die Sitzung des Senats am ${termin.de}; der Grund steht im Verlauf.`,
        `This paper comes into the meeting of the Senate on ${termin.en}; the reason is in its history.`,
      ),
      ...(grund === null ? [] : [text(`Begründung: ${grund}`, `Reason: ${grund}`)]),
    ],
  },
  /** The Sitzung that a paper heads for does not take place. */
  sitzung_entfaellt: {
    gruppe: 'hinweise',
    neutralWennVertraulich: true,
    liste: text('Sitzung entfällt', 'Meeting cancelled'),
    betreff: () => text('Sitzung entfällt', 'Meeting cancelled'),
    saetze: ({ termin }) => [
      text(
        `Die Sitzung des Senats am ${termin.de} entfällt. Bitte wählen Sie eine andere.`,
        `The meeting of the Senate on ${termin.en} is cancelled. Please choose another one.`,
      ),
    ],
  },
} satisfies Record<string, Nachrichtenart>;
