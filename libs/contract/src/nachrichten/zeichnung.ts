import { bisWann, fest, mitGrund, text, type Nachrichtenart } from './art.js';

/** Messages to those whose verdict or signature something has become of, and to those who wait for one. */
export const zeichnung = {
  /** A Ressort has replaced its own verdict; what the new one asks for is told beside it. */
  mitzeichnung_ersetzt: {
    gruppe: 'hinweise',
    ...mitGrund(
      text('Mitzeichnung geändert', 'Verdict changed'),
      text(
        'Ein Ressort hat sein Votum zu Ihrer Vorlage geändert; es steht beim Stand der Mitzeichnung.',
        'A department has changed its verdict on your paper; it stands with the state of the co-signature.',
      ),
    ),
  },
  mitzeichnung_geeinigt: {
    gruppe: 'hinweise',
    ...mitGrund(
      text('Einigung vermerkt', 'Settlement recorded'),
      text(
        'Zu den Bedenken Ihres Ressorts ist eine Einigung vermerkt. Sie werden noch einmal um Ihr Votum gebeten.',
        'A settlement of the objection of your department is recorded. You are asked for your verdict once more.',
      ),
    ),
  },
  mitzeichnung_dissens: {
    gruppe: 'hinweise',
    ...mitGrund(
      text('Dissens festgehalten', 'Dissent recorded'),
      text(
        'Die Bedenken Ihres Ressorts sind nicht ausgeräumt; sie stehen als Dissens in der Vorlage und gehen mit ihr in den Senat.',
        'The objection of your department is not settled; it stands as dissent in the paper and goes with it to the Senate.',
      ),
    ),
  },
  /** A further Ressort is asked after the final signature. */
  zeichnung_entfallen: {
    gruppe: 'hinweise',
    ...mitGrund(
      text('Schlusszeichnung entfällt', 'Final signature lapses'),
      text(
        'Ein weiteres Ressort wird beteiligt. Was schon gezeichnet war, ist danach neu zu zeichnen.',
        'A further department is asked. What was signed has to be signed again after that.',
      ),
    ),
  },
  redaktionelle_bestaetigen: {
    gruppe: 'aufgaben',
    ...fest(
      text('Redaktionelle Fassung bestätigen', 'Confirm an editorial version'),
      text(
        'Eine Fassung dieser Vorlage ist als redaktionell gekennzeichnet. Bitte bestätigen oder verwerfen Sie das.',
        'A version of this paper is called editorial. Please confirm or reject that.',
      ),
    ),
  },
  redaktionelle_verworfen: {
    gruppe: 'hinweise',
    ...mitGrund(
      text('Fassung gilt nicht als redaktionell', 'Version does not count as editorial'),
      text(
        'Das Vorlagenbüro hat Ihre Fassung nicht als redaktionell bestätigt; die betroffenen Ressorts werden neu gefragt.',
        'The papers office has not confirmed your version as editorial; the departments concerned are asked again.',
      ),
    ),
  },
  /** The lead reminds those whose turn it is. */
  erinnerung_von_hand: {
    gruppe: 'fristen',
    hinfaellig: 'aufgabe',
    liste: text('Bitte um Erledigung', 'Please attend to this'),
    betreff: () => text('Bitte um Erledigung', 'Please attend to this'),
    saetze: (blick) => [
      text(
        'Das federführende Haus erinnert an diese Vorlage.',
        'The leading department reminds you of this paper.',
      ),
      ...(blick.aufgabe === null
        ? []
        : [text(`Noch offen: ${blick.aufgabe.de}.`, `Still open: ${blick.aufgabe.en}.`)]),
      ...bisWann(blick),
      ...(blick.grund === null ? [] : [text(`Hinweis: ${blick.grund}`, `Note: ${blick.grund}`)]),
    ],
  },
} satisfies Record<string, Nachrichtenart>;
