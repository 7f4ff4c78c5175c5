import type { Zweisprachig } from '../fehler.js';
import type { Verfahrensname } from '../worte.js';
import { ansehen, text, type Nachrichtenart, type Nachrichtenblick } from './art.js';

const nochOffen = ({ aufgabe }: Nachrichtenblick): Zweisprachig =>
  text(`Noch offen: ${(aufgabe ?? ansehen).de}.`, `Still open: ${(aufgabe ?? ansehen).en}.`);
/** The Vorgang as the subject of a sentence. */
const DIESER: Record<Verfahrensname, Zweisprachig> = {
  senatsvorlage: text('Diese Vorlage', 'This paper'),
  auftrag: text('Dieser Auftrag', 'This obligation'),
  jahresbericht: text('Dieser Jahresbericht', 'This yearly report'),
  kampagne: text('Diese Kampagne', 'This campaign'),
};
const tage = (anzahl: number) => (anzahl === 1 ? 'einen Arbeitstag' : `${anzahl} Arbeitstage`);

/** Further deadlines of the same Vorgang that are told with this one. */
const weitereFristen = ({ anzahl }: Nachrichtenblick): readonly Zweisprachig[] =>
  anzahl < 2
    ? []
    : [
        text(
          `Zu diesem Vorgang laufen ${anzahl} Fristen; alle stehen auf seiner Seite.`,
          `There are ${anzahl} deadlines of this case; all are on its page.`,
        ),
      ];

/** Messages about deadlines: before their day, on it, and afterwards. */
export const fristen = {
  /** A deadline has passed; to those whose turn it was. */
  frist_abgelaufen: {
    gruppe: 'fristen',
    hinfaellig: 'aufgabe',
    amMorgen: true,
    liste: text('Frist abgelaufen', 'Deadline passed'),
    betreff: () => text('Frist abgelaufen', 'Deadline passed'),
    saetze: (blick) => [
      text('Die Frist für Ihre Aufgabe ist abgelaufen.', 'The deadline for your task has passed.'),
      nochOffen(blick),
    ],
  },
  /** The same again, once a week as long as it is open. */
  aufgabe_ueberfaellig: {
    gruppe: 'fristen',
    liste: text('Aufgabe überfällig', 'Task overdue'),
    betreff: ({ termin }) => text(`Überfällig seit ${termin.de}`, `Overdue since ${termin.en}`),
    saetze: (blick) => [
      text(
        `${blick.frist.de}: Ihre Frist endete am ${blick.termin.de}, und die Aufgabe ist noch offen.`,
        `${blick.frist.en}: your deadline was ${blick.termin.en}, and the task is still open.`,
      ),
      ...weitereFristen(blick),
    ],
  },
  /** The deadline of a task comes near. */
  aufgabe_erinnerung: {
    gruppe: 'fristen',
    liste: text('Erinnerung an eine Aufgabe', 'Reminder of a task'),
    betreff: ({ frist, bis }) =>
      text(`Erinnerung: ${frist.de} bis ${bis.de}`, `Reminder: ${frist.en} by ${bis.en}`),
    saetze: (blick) => [
      text(
        `${blick.frist.de}: Ihre Frist endet am ${blick.bis.de}.`,
        `${blick.frist.en}: your deadline is ${blick.bis.en}.`,
      ),
      ...weitereFristen(blick),
    ],
  },
  /** The deadline of a task has passed; to the office above. */
  frist_ueberfaellig: {
    gruppe: 'fristen',
    hinfaellig: 'zustand',
    liste: text('Überfällig in Ihrem Bereich', 'Overdue in your area'),
    betreff: ({ termin }) => text(`Überfällig seit ${termin.de}`, `Overdue since ${termin.en}`),
    saetze: (blick) => [
      text(
        `${blick.frist.de}: Die Frist endete am ${blick.termin.de}; ${tage(blick.abstand)} danach ist die Aufgabe noch offen.`,
        `${blick.frist.en}: the deadline was ${blick.termin.en}; ${blick.abstand} working day(s) later the task is still open.`,
      ),
      nochOffen(blick),
      text(
        'Wer zuständig ist, ist gemahnt; Sie erhalten diese Nachricht als nächste Stelle.',
        'Whoever has the task has been reminded; you are told as the office above.',
      ),
    ],
  },
  /** The same, to the chancellery, which may not read the paper yet. */
  sitzung_gefaehrdet: {
    gruppe: 'fristen',
    hinfaellig: 'zustand',
    immer: true,
    nurNummer: true,
    liste: text('Sitzung gefährdet', 'Meeting in danger'),
    betreff: () => text('Sitzung gefährdet', 'Meeting in danger'),
    saetze: ({ frist, termin, abstand }) => [
      text(
        `${frist.de}: Die Frist endete am ${termin.de} und ist seit ${abstand} Arbeitstagen überschritten; die Vorlage erreicht ihre Sitzung vielleicht nicht.`,
        `${frist.en}: the deadline was ${termin.en}, ${abstand} working days ago; the paper may not reach its meeting.`,
      ),
    ],
  },
  /** A deadline has passed; to the next in line. */
  frist_abgelaufen_eskalation: {
    gruppe: 'fristen',
    hinfaellig: 'zustand',
    amMorgen: true,
    liste: text('Frist bei anderen abgelaufen', 'Deadline of others passed'),
    betreff: () => text('Frist bei anderen abgelaufen', 'Deadline of others passed'),
    saetze: (blick) => [
      text(
        'Zu diesem Vorgang ist eine Frist abgelaufen; die zuständige Stelle ist gemahnt.',
        'A deadline of this case has passed; the office in charge has been reminded.',
      ),
      nochOffen(blick),
    ],
  },
  /** A date comes near. */
  erinnerung: {
    gruppe: 'fristen',
    liste: text('Erinnerung an einen Termin', 'Reminder of a date'),
    betreff: ({ termin }) => text(`Erinnerung: fällig am ${termin.de}`, `Reminder: due on ${termin.en}`),
    saetze: (blick) =>
      blick.verfahren === 'auftrag'
        ? [
            text(
              `Dieser Auftrag ist am ${blick.termin.de} fällig und noch nicht erfüllt.`,
              `This obligation is due on ${blick.termin.en} and not yet fulfilled.`,
            ),
          ]
        : [
            text(`Die Frist endet am ${blick.termin.de}.`, `The deadline is ${blick.termin.en}.`),
            nochOffen(blick),
          ],
  },
  /** A date has passed; to the next in line. */
  eskalation: {
    gruppe: 'fristen',
    liste: text('Überfällig – Sie sind die nächste Stelle', 'Overdue – you are next in line'),
    betreff: ({ termin }) => text(`Überfällig seit ${termin.de}`, `Overdue since ${termin.en}`),
    saetze: ({ verfahren, termin, abstand }) => [
      text(
        `${DIESER[verfahren].de} war am ${termin.de} fällig und ist ${tage(abstand)} danach noch offen.`,
        `${DIESER[verfahren].en} was due on ${termin.en} and is still open ${abstand} working day(s) later.`,
      ),
      text(
        'Sie erhalten diese Nachricht als nächste Stelle der Leiter.',
        'You are told as the next in line.',
      ),
    ],
  },
} satisfies Record<string, Nachrichtenart>;
