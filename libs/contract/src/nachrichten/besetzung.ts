import { fest, mitGrund, text, type Nachrichtenart } from './art.js';

/** Messages about vacant stations and stuck papers. */
export const besetzung = {
  amt_unbesetzt: {
    gruppe: 'hinweise',
    ...fest(
      text('Station unbesetzt', 'Station vacant'),
      text(
        'Das zuständige Amt ist unbesetzt und nicht vertreten; an seiner Stelle handelt die Leitung der Senatskanzlei – ' +
          'wo sie selbst betroffen oder unbesetzt ist, die Präsidentin oder der Präsident des Senats.',
        'The office in charge is vacant and nobody deputises; the head of the chancellery acts in its place, ' +
          'and the President of the Senate where that office is concerned or vacant itself.',
      ),
    ),
  },
  amt_wieder_besetzt: {
    gruppe: 'hinweise',
    ...fest(
      text('Station wieder besetzt', 'Station held again'),
      text(
        'Das zuständige Amt ist wieder besetzt; an seiner Stelle handelt niemand mehr.',
        'The office in charge is held again; nobody acts in its place any more.',
      ),
    ),
  },
  umstellung_vorgeschlagen: {
    gruppe: 'hinweise',
    ...mitGrund(
      text('Umstellung vorgeschlagen', 'Move proposed'),
      text(
        'Die Vorlage steckt fest und soll an eine andere Station; eine zweite Person muss das bestätigen.',
        'The paper is stuck and is to go to another station; a second person has to confirm it.',
      ),
    ),
  },
  umstellung_verworfen: {
    gruppe: 'hinweise',
    ...mitGrund(
      text('Umstellung verworfen', 'Move dropped'),
      text('Die Vorlage bleibt, wo sie ist.', 'The paper stays where it is.'),
    ),
  },
  vorlage_umgestellt: {
    gruppe: 'hinweise',
    ...mitGrund(
      text('Vorlage umgestellt', 'Paper moved'),
      text(
        'Die Vorlage ist an eine andere Station gegangen; ab dort wird neu geprüft und gezeichnet.',
        'The paper has gone to another station; from there on it is checked and signed again.',
      ),
    ),
  },
} satisfies Record<string, Nachrichtenart>;
