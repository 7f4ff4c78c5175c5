import { unbeantwortet } from '#contract';
import { beteiligtePersonen, wenn } from '#engine';
import type { Berichtsfrage } from './blick.js';

/** Conditions of a Jahresbericht: null when they hold, otherwise the reason in one sentence. */
export const bedingungen = {
  /**
   * Kurzeinschaetzung, every Kennzahl and Meilenstein, Sachstand – or only a reference, where that is said.
   */
  vollstaendig: ({ schritt: { lage } }: Berichtsfrage) =>
    wenn(
      lage.fehlt.length === 0,
      lage.fehlt.map(({ de }) => de).join(' '),
      lage.fehlt.map(({ en }) => en).join(' '),
    ),
  warnungenBeantwortet: ({
    schritt: {
      lage: { offeneWarnungen: offen },
    },
  }: Berichtsfrage) => wenn(offen === 0, unbeantwortet(offen).de, unbeantwortet(offen).en),
  /** By natural person, through every office and deputyship. */
  vierAugen: ({ kontext, schritt: { akteur, als } }: Berichtsfrage) =>
    wenn(
      !beteiligtePersonen(akteur, als).some((p) => kontext.mitwirkende.includes(p)),
      'Wer am Bericht mitgeschrieben hat, gibt ihn nicht frei – auch nicht in Vertretung.',
      'Whoever wrote the report does not approve it – not as a deputy either.',
    ),
  nichtFreigegeben: ({ kontext, schritt: { akteur, als } }: Berichtsfrage) =>
    wenn(
      !beteiligtePersonen(akteur, als).some((p) =>
        Object.values(kontext.freigaben).some((wer) => wer.includes(p)),
      ),
      'Sie haben diesen Bericht schon freigegeben; hier entscheidet eine andere Person.',
      'You have already approved this report; somebody else decides here.',
    ),
  inKonsolidierung: ({ schritt: { lage } }: Berichtsfrage) =>
    wenn(
      lage.kampagne === 'konsolidierung',
      'Übernommen und zurückgefragt wird, sobald die Erhebung geschlossen ist.',
      'Reports are taken over or asked back once collection is closed.',
    ),
};
