import { inVertretung, nachrichtenart, schrittpfad, stelleInWorten, type Sprache } from '#contract';
import { sha256 } from '#engine';
import { alsHtml } from './als-html.js';
import { alsText } from './als-text.js';
import { angabenZu, beschlussZu } from './angaben.js';
import { nachDringlichkeit } from './dringlichkeit.js';
import { faden } from './faden.js';
import type { Knopf, Mailmodell, Meldung } from './modell.js';
import { nurNummer, type Nachricht } from './sendung.js';
import { mailtext } from './texte.js';
import { WORTE } from './worte.js';
import { einzeilig } from './zeilen.js';

/** A mail as nodemailer takes it. */
export interface Mail {
  from: string;
  to: { name: string; address: string };
  subject: string;
  text: string;
  html?: string;
  messageId: string;
  /** What parts the text from the HTML; of the Message-ID, so that a repetition is the same to the letter. */
  baseBoundary: string;
  inReplyTo?: string;
  references?: string[];
  list: { id: { url: string; comment: string } };
  /** When it is sent, and when its occasion was. */
  date: Date;
  anlass: Date;
  headers: Record<string, string>;
}

export interface Mailumstaende {
  absender: string;
  basisUrl: string;
  maildomain: string;
  /** Name of the Mandant. */
  land: string;
  jetzt: Date;
}

const HOECHSTLAENGE = 160;
const KOPF = { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' };

/** One mail for one message, in the thread of its Vorgang if it is about one. */
export function einzelmail(nachricht: Nachricht, umstaende: Mailumstaende): Mail {
  const { basisUrl, maildomain } = umstaende;
  const sprache = spracheVon(nachricht);
  const umschlag = rahmen(nachricht, umstaende);
  const { headers, ...bezug } = faden(nachricht, thema(nachricht, sprache), umschlag.date);
  return {
    ...umschlag,
    ...bezug,
    headers: { ...umschlag.headers, ...headers },
    ...kennzeichen(`<${nachricht.message_id}@${maildomain}>`),
    ...geschrieben({
      ...anrede(nachricht, sprache, basisUrl),
      betreff: betreff(nachricht, sprache),
      abschnitte: [{ titel: null, meldungen: [meldungVon(nachricht, sprache, basisUrl)] }],
    }),
  };
}

/**
 * One mail for several messages of one person, the most urgent first; its id is that of the digest, so that a
 * repetition is recognised as one.
 */
export function sammelmail(
  nachrichten: readonly [Nachricht, ...Nachricht[]],
  sammel: string,
  umstaende: Mailumstaende,
): Mail {
  const [erste] = nachrichten;
  const { basisUrl, maildomain, jetzt } = umstaende;
  const sprache = spracheVon(erste);
  const anzahl = nachrichten.length;
  return {
    ...rahmen(erste, umstaende),
    ...kennzeichen(`<sammel.${sammel}@${maildomain}>`),
    ...geschrieben({
      ...anrede(erste, sprache, basisUrl),
      betreff:
        sprache === 'de'
          ? `Kogge: ${anzahl} ${anzahl === 1 ? 'Nachricht' : 'Nachrichten'}`
          : `Kogge: ${anzahl} ${anzahl === 1 ? 'message' : 'messages'}`,
      abschnitte: nachDringlichkeit(nachrichten, jetzt).map(({ titel, nachrichten: diese }) => ({
        titel: titel[sprache],
        meldungen: diese.map((eine) => kurz(meldungVon(eine, sprache, basisUrl))),
      })),
    }),
  };
}

const kennzeichen = (messageId: string): Pick<Mail, 'messageId' | 'baseBoundary'> => ({
  messageId,
  baseBoundary: sha256(messageId).slice(0, 32),
});

/** In a digest only what must not be missed stands beside the sentences. */
const kurz = (meldung: Meldung): Meldung => ({
  ...meldung,
  angaben: meldung.angaben.filter(({ wichtig }) => wichtig),
  knoepfe: [],
});

const geschrieben = (modell: Mailmodell): Pick<Mail, 'subject' | 'text' | 'html'> => ({
  subject: modell.betreff,
  text: alsText(modell),
  html: alsHtml(modell),
});

function anrede(
  { empfaenger }: Nachricht,
  sprache: Sprache,
  basisUrl: string,
): Pick<Mailmodell, 'sprache' | 'anrede' | 'einstellungen'> {
  const name = einzeilig(empfaenger.name);
  return {
    sprache,
    anrede: sprache === 'de' ? `Guten Tag ${name},` : `Dear ${name},`,
    einstellungen: `${basisUrl}/einstellungen`,
  };
}

function rahmen(
  { empfaenger, erstellt_am: anlass }: Nachricht,
  { absender, maildomain, land }: Mailumstaende,
): Pick<Mail, 'from' | 'to' | 'date' | 'anlass' | 'list' | 'headers'> {
  return {
    from: absender,
    to: { name: einzeilig(empfaenger.name), address: einzeilig(empfaenger.email) },
    date: new Date(),
    anlass,
    list: { id: { url: `kogge.${maildomain}`, comment: einzeilig(land) } },
    headers: KOPF,
  };
}

/** What all mails about a Vorgang have in common. */
function thema({ vorgang }: Nachricht, sprache: Sprache): string {
  if (vorgang === null) return '';
  if (nurNummer(vorgang)) return kennung(vorgang, sprache);
  return gekuerzt(einzeilig(`${vorgang.nummer} ${vorgang.titel}`));
}

/** Of a Vorgang that is not open the number alone: no title and no words that tell what it is about. */
function betreff(nachricht: Nachricht, sprache: Sprache): string {
  const { vorgang } = nachricht;
  const worte = mailtext(nachricht, sprache).betreff;
  if (vorgang === null) return gekuerzt(einzeilig(worte));
  if (vorgang.stufe !== 'offen') return kennung(vorgang, sprache);
  if (vorgang.verdeckt) return gekuerzt(einzeilig(`${worte}: ${vorgang.nummer}`));
  return gekuerzt(einzeilig(`${worte}: ${vorgang.nummer} ${vorgang.titel}`));
}

function meldungVon(nachricht: Nachricht, sprache: Sprache, basisUrl: string): Meldung {
  const { vorgang, art } = nachricht;
  const { betreff: ueberschrift, saetze } = mailtext(nachricht, sprache);
  const ort = `${basisUrl}${vorgang === null ? nachrichtenart(art).seite : `/vorgaenge/${vorgang.id}`}`;
  return {
    ueberschrift: einzeilig(ueberschrift),
    kennung: vorgang === null ? null : kennung(vorgang, sprache),
    gegenstand: vorgang === null || nurNummer(vorgang) ? null : einzeilig(vorgang.titel),
    saetze: [
      ...vertretungssatz(nachricht, sprache),
      ...saetze,
      ...ersatzsatz(nachricht, sprache),
      ...verspaetung(nachricht, sprache),
    ],
    angaben: angabenZu(nachricht, sprache, saetze.join(' ')),
    beschluss: beschlussZu(nachricht),
    knoepfe: knoepfe(nachricht, sprache, basisUrl),
    seite: { titel: WORTE.oeffnen[sprache], adresse: ort },
  };
}

/** One for each act that the reader can make now, to the page where she makes it. */
const knoepfe = ({ vorgang }: Nachricht, sprache: Sprache, basisUrl: string): Knopf[] =>
  vorgang === null
    ? []
    : vorgang.schritte.map(({ name, titel }) => ({
        titel: titel[sprache],
        adresse: `${basisUrl}${schrittpfad(vorgang.id, name)}`,
      }));

const kennung = ({ nummer }: { nummer: string }, sprache: Sprache): string =>
  `${WORTE.vorgang[sprache]} ${nummer}`;

function vertretungssatz({ vertritt }: Nachricht, sprache: Sprache): string[] {
  return vertritt === null ? [] : [inVertretung(einzeilig(vertritt))[sprache]];
}

function ersatzsatz({ daten: { fuer } }: Nachricht, sprache: Sprache): string[] {
  if (fuer === undefined) return [];
  const stelle = stelleInWorten(fuer, (worte) => worte[sprache]);
  return [
    sprache === 'de'
      ? `Nicht besetzt ist: ${stelle}; deshalb wenden wir uns an Sie.`
      : `Vacant: ${stelle}; that is why you are told.`,
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

function spracheVon({ empfaenger }: Nachricht): Sprache {
  return empfaenger.sprache === 'en' ? 'en' : 'de';
}

function gekuerzt(text: string): string {
  return text.length <= HOECHSTLAENGE ? text : `${text.slice(0, HOECHSTLAENGE - 1)}…`;
}
