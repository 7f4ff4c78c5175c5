import { unbeantwortet } from '#contract';
import { beteiligtePersonen, wenn } from '#engine';
import { datumDeutsch } from '#kalender';
import type { Berichtsfrage } from './blick.js';
import { besetzungAnders } from './besetzung.js';

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
  /** Nobody is found late before the date has passed. */
  fristVorbei: ({ kontext: { faellig }, schritt: { heute } }: Berichtsfrage) =>
    wenn(
      heute > faellig,
      `Der Bericht ist erst am ${datumDeutsch(faellig)} fällig. Bis dahin kann er noch kommen.`,
      `The report is due on ${faellig} only. Until then it may still come.`,
    ),
  abteilungFehlt: ({ schritt: { lage } }: Berichtsfrage) =>
    wenn(
      !lage.abteilungBesetzt,
      'Die Abteilungsleitung ist besetzt und hat nicht mitgeschrieben: Sie entscheidet selbst.',
      'The head of division is there and has not written in it: she decides herself.',
    ),
  staatsratFehlt: ({ schritt: { lage } }: Berichtsfrage) =>
    wenn(
      !lage.staatsratBesetzt,
      'Das Amt der Staatsrätin oder des Staatsrats ist besetzt, ohne mitgeschrieben zu haben: Dort wird entschieden.',
      'The state secretary is there and has not written in it: she decides herself.',
    ),
  /** Until the paper is on its way the Berichtswesen may ask; a paper on its way is withdrawn first. */
  bisZurVorlage: ({ schritt: { lage } }: Berichtsfrage) =>
    wenn(
      lage.kampagne === 'konsolidierung' || lage.kampagne === 'freigabeSF',
      lage.kampagne === 'vorlageErstellt'
        ? 'Die Vorlage mit dem Gesamtbericht ist unterwegs. Bitte lassen Sie sie zurückziehen oder den Entwurf löschen; dann ist der Gesamtbericht wieder offen.'
        : 'Zurückgefragt wird, sobald die Erhebung geschlossen ist, und bis zum Beschluss.',
      lage.kampagne === 'vorlageErstellt'
        ? 'The paper with the consolidated report is on its way. Please have it withdrawn or its draft deleted; then the report is open again.'
        : 'Reports are asked back once collection is closed, and until the decision.',
    ),
  anderesHaus: ({ kontext, schritt: { daten } }: Berichtsfrage) =>
    wenn(
      daten === undefined || daten.ressort !== kontext.federfuehrung,
      'Der Bericht liegt schon bei diesem Haus.',
      'The report is with that department already.',
    ),
  inKonsolidierung: ({ schritt: { lage } }: Berichtsfrage) =>
    wenn(
      lage.kampagne === 'konsolidierung',
      'Übernommen und zurückgefragt wird, sobald die Erhebung geschlossen ist.',
      'Reports are taken over or asked back once collection is closed.',
    ),
  besetzungAnders,
};
