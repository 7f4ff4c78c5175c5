import { datumDeutsch } from '#kalender';
import { alarmtext } from './alarmtext.js';
import { AUFTRAGSTEXTE } from './auftragstexte.js';
import type { Mailtext, Sprache, Texte } from './mailtext.js';
import type { Nachricht, Vorgangsnachricht } from './sendung.js';

const aufgabe = (n: Vorgangsnachricht, sprache: Sprache, sonst: string) =>
  n.vorgang.aufgabe?.[sprache] ?? sonst;
const tag = (datum: string | undefined, sprache: Sprache) =>
  datum === undefined ? '' : sprache === 'de' ? datumDeutsch(datum) : datum;
const termin = ({ daten }: Nachricht, sprache: Sprache) => tag(daten.termin, sprache);
const istAuftrag = ({ vorgang }: Vorgangsnachricht) => vorgang.art === 'auftrag';
const DIESE: Record<string, string> = { auftrag: 'Dieser Auftrag', jahresbericht: 'Dieser Jahresbericht' };
const diese = ({ vorgang }: Vorgangsnachricht) => DIESE[vorgang.art] ?? 'Diese Vorlage';
const tage = (anzahl: number) => (anzahl === 1 ? 'einen Arbeitstag' : `${anzahl} Arbeitstage`);

/** What a mail says, by kind of message. */
const TEXTE: Record<string, Texte> = {
  ...AUFTRAGSTEXTE,
  neue_aufgabe: {
    de: (n) => ({
      betreff: 'Neue Aufgabe',
      saetze: [`Sie sind am Zug: ${aufgabe(n, 'de', 'bitte ansehen')}.`],
    }),
    en: (n) => ({
      betreff: 'New task',
      saetze: [`It is your turn: ${aufgabe(n, 'en', 'please have a look')}.`],
    }),
  },
  mitzeichnung_angefordert: {
    de: () => ({ betreff: 'Mitzeichnung erbeten', saetze: ['Ihr Ressort wird um Mitzeichnung gebeten.'] }),
    en: () => ({ betreff: 'Co-signature requested', saetze: ['Your department is asked to co-sign.'] }),
  },
  neufassung_gezeichnet: {
    de: () => ({
      betreff: 'Neufassung gezeichnet',
      saetze: [
        'Eine Vorlage, die Ihr Ressort mitgezeichnet hat, liegt in einer gezeichneten Neufassung vor. ' +
          'Sie brauchen nichts zu tun; die Änderungen stehen im Vergleich der Fassungen.',
      ],
    }),
    en: () => ({
      betreff: 'New version signed',
      saetze: [
        'A paper that your department co-signed now has a signed new version. ' +
          'There is nothing to do; the changes are in the comparison of versions.',
      ],
    }),
  },
  frist_abgelaufen: {
    de: (n) => ({
      betreff: 'Frist abgelaufen',
      saetze: [
        'Die Frist für Ihre Aufgabe ist abgelaufen.',
        `Noch offen: ${aufgabe(n, 'de', 'bitte ansehen')}.`,
      ],
    }),
    en: (n) => ({
      betreff: 'Deadline passed',
      saetze: [
        'The deadline for your task has passed.',
        `Still open: ${aufgabe(n, 'en', 'please have a look')}.`,
      ],
    }),
  },
  frist_abgelaufen_eskalation: {
    de: (n) => ({
      betreff: 'Frist in Ihrem Haus abgelaufen',
      saetze: [
        'Eine Frist in Ihrem Haus ist abgelaufen; die zuständige Stelle ist gemahnt.',
        `Noch offen: ${aufgabe(n, 'de', 'bitte ansehen')}.`,
      ],
    }),
    en: (n) => ({
      betreff: 'Deadline passed in your department',
      saetze: [
        'A deadline in your department has passed; the office in charge has been reminded.',
        `Still open: ${aufgabe(n, 'en', 'please have a look')}.`,
      ],
    }),
  },
  erinnerung: {
    de: (n) => ({
      betreff: `Erinnerung: fällig am ${termin(n, 'de')}`,
      saetze: [
        istAuftrag(n)
          ? `Dieser Auftrag ist am ${termin(n, 'de')} fällig und noch nicht erfüllt.`
          : `Die Frist endet am ${termin(n, 'de')}. Noch offen: ${aufgabe(n, 'de', 'bitte ansehen')}.`,
      ],
    }),
    en: (n) => ({
      betreff: `Reminder: due on ${termin(n, 'en')}`,
      saetze: [
        istAuftrag(n)
          ? `This obligation is due on ${termin(n, 'en')} and not yet fulfilled.`
          : `The deadline is ${termin(n, 'en')}. Still open: ${aufgabe(n, 'en', 'please have a look')}.`,
      ],
    }),
  },
  eskalation: {
    de: (n) => ({
      betreff: `Überfällig seit ${termin(n, 'de')}`,
      saetze: [
        `${diese(n)} war am ${termin(n, 'de')} fällig und ist ${tage(n.daten.abstand ?? 0)} danach noch offen.`,
        'Sie erhalten diese Nachricht als nächste Stelle der Leiter.',
      ],
    }),
    en: (n) => ({
      betreff: `Overdue since ${termin(n, 'en')}`,
      saetze: [
        `This was due on ${termin(n, 'en')} and is still open ${n.daten.abstand ?? 0} working day(s) later.`,
        'You are told as the next in line.',
      ],
    }),
  },
  sitzung_verlegt: {
    de: (n) => ({
      betreff: n.daten.von === n.daten.termin ? 'Sitzung findet statt' : 'Sitzung verlegt',
      saetze: [
        n.daten.von === n.daten.termin
          ? `Die Sitzung des Senats findet am ${termin(n, 'de')} statt.`
          : `Die Sitzung des Senats am ${tag(n.daten.von, 'de')} ist auf den ${termin(n, 'de')} verlegt.`,
        ...(n.daten.fristen ?? []).map(
          ({ titel, datum }) => `Neue Frist: ${titel.de} bis ${tag(datum, 'de')}.`,
        ),
      ],
    }),
    en: (n) => ({
      betreff: n.daten.von === n.daten.termin ? 'Meeting takes place' : 'Meeting moved',
      saetze: [
        n.daten.von === n.daten.termin
          ? `The meeting of the Senate takes place on ${termin(n, 'en')}.`
          : `The meeting of the Senate on ${tag(n.daten.von, 'en')} has moved to ${termin(n, 'en')}.`,
        ...(n.daten.fristen ?? []).map(
          ({ titel, datum }) => `New deadline: ${titel.en} by ${tag(datum, 'en')}.`,
        ),
      ],
    }),
  },
  sitzung_entfaellt: {
    de: (n) => ({
      betreff: 'Sitzung entfällt',
      saetze: [`Die Sitzung des Senats am ${termin(n, 'de')} entfällt. Bitte wählen Sie eine andere.`],
    }),
    en: (n) => ({
      betreff: 'Meeting cancelled',
      saetze: [`The meeting of the Senate on ${termin(n, 'en')} is cancelled. Please choose another one.`],
    }),
  },
  bericht_angefordert: {
    de: (n) => ({
      betreff: 'Jahresbericht erbeten',
      saetze: [
        'Zu einer Maßnahme Ihres Ressorts wird der Jahresbericht erbeten.',
        `Bitte: ${aufgabe(n, 'de', 'Bericht schreiben')}. Vor dem Termin werden Sie erinnert.`,
      ],
    }),
    en: (n) => ({
      betreff: 'Yearly report requested',
      saetze: [
        'A yearly report on a measure of your department is requested.',
        `Please: ${aufgabe(n, 'en', 'write the report')}. You will be reminded before it is due.`,
      ],
    }),
  },
  bericht_zurueckgegeben: {
    de: () => ({
      betreff: 'Rückfrage zum Jahresbericht',
      saetze: ['Ihr Jahresbericht ist mit einer Rückfrage zurückgegeben. Die Frage steht im Verlauf.'],
    }),
    en: () => ({
      betreff: 'Question about the yearly report',
      saetze: ['Your yearly report was returned with a question; it is in the history.'],
    }),
  },
  bericht_erinnerung: {
    de: ({ daten: { anzahl } }) => ({
      betreff: 'Jahresberichte stehen noch aus',
      saetze: [
        'Das Berichtswesen erinnert: ' +
          `${anzahl === 1 ? 'Ein Jahresbericht wartet' : `${anzahl ?? 'Mehrere'} Jahresberichte warten`} ` +
          'noch auf Sie. Sie finden sie im Posteingang.',
      ],
    }),
    en: ({ daten: { anzahl } }) => ({
      betreff: 'Yearly reports are missing',
      saetze: [
        `The reporting office reminds you: ${anzahl ?? 'several'} yearly report(s) still wait for you. ` +
          'You find them in your inbox.',
      ],
    }),
  },
};

const NEUES: Texte = {
  de: () => ({ betreff: 'Neues', saetze: ['Zu diesem Vorgang gibt es etwas Neues.'] }),
  en: () => ({ betreff: 'News', saetze: ['There is news about this case.'] }),
};

/** Kinds of messages that have words of their own. */
export const MAILARTEN = Object.keys(TEXTE);

/** When the Senate will deal with a confidential paper is said in the system only. */
const NEUTRAL_WENN_VERTRAULICH = ['sitzung_verlegt', 'sitzung_entfaellt'];

/** The words for one message; a kind without words of its own is news. */
export function mailtext(nachricht: Nachricht, sprache: Sprache): Mailtext {
  if (nachricht.vorgang === null) return alarmtext(nachricht, sprache);
  const neutral =
    nachricht.vorgang.stufe === 'vertraulich' && NEUTRAL_WENN_VERTRAULICH.includes(nachricht.art);
  return ((neutral ? undefined : TEXTE[nachricht.art]) ?? NEUES)[sprache](nachricht);
}
