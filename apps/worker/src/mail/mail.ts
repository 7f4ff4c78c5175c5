import { inVertretung, nachrichtenart, stelleInWorten, type Sprache } from '#contract';
import type { Nachricht } from './sendung.js';
import { mailtext } from './texte.js';

/** A mail as nodemailer takes it. */
export interface Mail {
  from: string;
  to: { name: string; address: string };
  subject: string;
  text: string;
  messageId: string;
  inReplyTo?: string;
  references?: string;
  /** When it is sent, and when its occasion was. */
  date: Date;
  anlass: Date;
  headers: Record<string, string>;
}

export interface Mailumstaende {
  absender: string;
  basisUrl: string;
  maildomain: string;
}

const HOECHSTLAENGE = 160;
const KOPF = { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' };

/** One mail for one message, in the thread of its Vorgang if it is about one. */
export function einzelmail(nachricht: Nachricht, { absender, basisUrl, maildomain }: Mailumstaende): Mail {
  const sprache = spracheVon(nachricht);
  return {
    ...rahmen(nachricht, absender),
    ...faden(nachricht, maildomain),
    subject: betreff(nachricht, sprache),
    messageId: `<${nachricht.message_id}@${maildomain}>`,
    text: [anrede(nachricht, sprache), ...absatz(nachricht, sprache, basisUrl), SCHLUSS[sprache]].join(
      '\n\n',
    ),
  };
}

/**
 * One mail for several messages of one person; its id is that of the digest, so that a repetition is
 * recognised as one.
 */
export function sammelmail(
  nachrichten: readonly [Nachricht, ...Nachricht[]],
  sammel: string,
  { absender, basisUrl, maildomain }: Mailumstaende,
): Mail {
  const [erste] = nachrichten;
  const sprache = spracheVon(erste);
  const anzahl = nachrichten.length;
  const zeilen = nachrichten.map((eine, nr) =>
    [`${nr + 1}. ${betreff(eine, sprache)}`, ...absatz(eine, sprache, basisUrl)].join('\n'),
  );
  return {
    ...rahmen(erste, absender),
    messageId: `<sammel.${sammel}@${maildomain}>`,
    subject:
      sprache === 'de'
        ? `Kogge: ${anzahl} ${anzahl === 1 ? 'Nachricht' : 'Nachrichten'}`
        : `Kogge: ${anzahl} ${anzahl === 1 ? 'message' : 'messages'}`,
    text: [anrede(erste, sprache), ...zeilen, SCHLUSS[sprache]].join('\n\n'),
  };
}

function faden({ vorgang }: Nachricht, maildomain: string): Pick<Mail, 'inReplyTo' | 'references'> {
  if (vorgang === null) return {};
  const kennung = `<vorgang.${vorgang.id}@${maildomain}>`;
  return { inReplyTo: kennung, references: kennung };
}

const SCHLUSS: Record<Sprache, string> = {
  de:
    '-- \nKogge schreibt diese Nachricht selbsttätig. ' +
    'Bitte antworten Sie nicht darauf; ein Klick auf den Link ändert nichts am Vorgang.',
  en: '-- \nKogge wrote this message by itself. Please do not answer it; following the link changes nothing.',
};

function rahmen(
  { empfaenger, erstellt_am: anlass }: Nachricht,
  from: string,
): Pick<Mail, 'from' | 'to' | 'date' | 'anlass' | 'headers'> {
  return {
    from,
    to: { name: einzeilig(empfaenger.name), address: einzeilig(empfaenger.email) },
    date: new Date(),
    anlass,
    headers: KOPF,
  };
}

/** Confidential: the number alone, no title and no words that tell what it is about. */
function betreff(nachricht: Nachricht, sprache: Sprache): string {
  if (nachricht.vorgang === null) return gekuerzt(einzeilig(mailtext(nachricht, sprache).betreff));
  const { nummer, titel, stufe } = nachricht.vorgang;
  if (stufe === 'vertraulich') return sprache === 'de' ? `Vorgang ${nummer}` : `Case ${nummer}`;
  return gekuerzt(einzeilig(`${mailtext(nachricht, sprache).betreff}: ${nummer} ${titel}`));
}

function absatz(nachricht: Nachricht, sprache: Sprache, basisUrl: string): string[] {
  const { vorgang, vertritt, daten } = nachricht;
  return [
    ...worum(nachricht, sprache),
    ...(vertritt === null ? [] : [inVertretung(einzeilig(vertritt))[sprache]]),
    ...mailtext(nachricht, sprache).saetze,
    ...(daten.fuer === undefined
      ? []
      : [
          sprache === 'de'
            ? `Nicht besetzt ist: ${stelleInWorten(daten.fuer, ({ de }) => de)}; deshalb wenden wir uns an Sie.`
            : `Vacant: ${stelleInWorten(daten.fuer, ({ en }) => en)}; that is why you are told.`,
        ]),
    ...verspaetung(nachricht, sprache),
    `${basisUrl}${vorgang === null ? nachrichtenart(nachricht.art).seite : `/vorgaenge/${vorgang.id}`}`,
  ];
}

function worum({ vorgang }: Nachricht, sprache: Sprache): string[] {
  if (vorgang === null) return [];
  const name = sprache === 'de' ? 'Vorgang' : 'Case';
  return [
    vorgang.stufe === 'vertraulich'
      ? `${name} ${vorgang.nummer}`
      : `${name} ${vorgang.nummer}: ${einzeilig(vorgang.titel)}`,
  ];
}

function verspaetung({ verspaetet_tage: tage }: Nachricht, sprache: Sprache): string[] {
  if (tage === 0) return [];
  return [
    sprache === 'de'
      ? `Diese Nachricht kommt ${tage === 1 ? 'einen Tag' : `${tage} Tage`} ` +
        'verspätet, weil das System nicht erreichbar war.'
      : `This message is ${tage} day(s) late because the system was not available.`,
  ];
}

function anrede({ empfaenger }: Nachricht, sprache: Sprache): string {
  return sprache === 'de'
    ? `Guten Tag ${einzeilig(empfaenger.name)},`
    : `Dear ${einzeilig(empfaenger.name)},`;
}

function spracheVon({ empfaenger }: Nachricht): Sprache {
  return empfaenger.sprache === 'en' ? 'en' : 'de';
}

/** Line breaks and other control characters would begin a header of their own (CWE-93). */
function einzeilig(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
}

function gekuerzt(text: string): string {
  return text.length <= HOECHSTLAENGE ? text : `${text.slice(0, HOECHSTLAENGE - 1)}…`;
}
