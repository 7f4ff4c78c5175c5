import type { Muster } from './angabe.js';
import { benannt, EREIGNIS, GENITIV } from './ereignis.js';
import { quelle, regex } from '../regex.js';
import { wortmuster } from './wortmuster.js';

const DAVOR = quelle`
    (?:(?:rechtzeitig|spätestens|unmittelbar|kurz|direkt|möglichst|noch|erst|zeitnah|zügig|jedoch|
    jeweils|unverzüglich|umgehend|gleich|alsbald),? ){0,3}
  `;

/** Events that happen once and whose day nobody has fixed. */
const EREIGNISSE = quelle`
    (?:[\p{Lu}][\p{L}-]*?)?
    (?:[Ss]ommerpause|[Ss]itzungspause|[Ww]interpause|[Ff]erien|[Ll]egislaturperiode|[Ll]egislatur|
      [Ww]ahlperiode|[Aa]mtsperiode|[Aa]mtszeit|[Hh]aushaltsaufstellung(?:sverfahrens?)?|
      [Hh]aushaltsberatung(?:en)?|[Hh]aushaltsverhandlung(?:en)?|[Hh]aushaltsbeschluss(?:es)?|
      [Hh]aushaltsentw(?:urf|urfs|ürfe|ürfen)|[Dd]oppelhaushalt(?:s|es)?|[Nn]achtragshaushalt(?:s|es)?|
      [Ee]ckwerte?(?:beschluss)?|[Jj]ahresabschluss(?:es)?|[Jj]ahresberichts?|[Cc]ontrollingberichts?|
      [Ss]teuerschätzung|[Ff]ortschreibung|[Ee]valuation|[Ee]valuierung|[Bb]ürgerschaftswahl|[Nn]euwahl|
      [Kk]onstituierung|[Rr]egierungsbildung)
  `;
const VORGAENGE = quelle`
    (?:[\p{Lu}][\p{L}-]*?)?
    (?:[Aa]bschluss(?:es)?|[Bb]eginn|[Ee]nde|[Aa]blauf|[Ii]nkrafttretens?|[Ss]tart|[Ee]inführung|
      [Vv]orliegen|[Vv]orlage|[Ff]ertigstellung|[Bb]eendigung|[Aa]uswertung|[Vv]eröffentlichung|
      [Vv]erkündung|[Bb]eschlussfassung|[Bb]efassung|[Bb]eratung|[Vv]erabschiedung|[Uu]nterzeichnung|
      [Gg]enehmigung|[Bb]ewilligung|[Vv]ergabe|[Aa]usschreibung|[Ii]nbetriebnahme|[Ee]röffnung|
      [Aa]uslaufens?|[Aa]bnahme|[Kk]lärung|[Pp]rüfung|[Üü]bergabe|[Uu]msetzung|[Ee]ingang|[Ee]rhalt|
      [Bb]ekanntgabe|[Zz]ustimmung|[Ff]reigabe|[Rr]ealisierung|[Vv]ertragsschluss(?:es)?|[Pp]ilotphase|
      [Pp]robephase|[Pp]rojektlaufzeit|[Ll]aufzeit|[Ee]rreichen|[Ss]chuljahres?|[Kk]indergartenjahres?)
  `;
const ALLE = `${EREIGNISSE}|${VORGAENGE}`;
/** The nouns alone, without their first letter, which may be a capital or not. */
export const EREIGNISWORT = regex(
  ALLE.replaceAll('(?:[\\p{Lu}][\\p{L}-]*?)?', '').replaceAll(/\[\p{L}{2}\]/gu, ''),
);
/** A date that was left open or misspelt is none, but no event either. */
const OFFENES_DATUM = /\d{1,2}\. ?[^\s\d]+ \d{2,4}$|[xX_.…]{2,}/u;
const BEGINN = 'Beginn|Ende|Mitte|Ablauf|Abschluss|Schluss|Anfang|Start';

const MIT_VORGANG = new RegExp(
  quelle`
    ^(?:bis|spätestens|rechtzeitig|(?:bei|mit) (?:dem |der )?
    (?:Vorliegen|Inkrafttreten|Abschluss|Fertigstellung|Erreichen|Auslaufen))
  `,
  'u',
);

/** Phrases that depend on an event. Between sentences only named events count, alone any does. */
export const EREIGNIS_MUSTER: readonly Muster[] = [
  { muster: wortmuster(`${DAVOR}(?:vor|nach|bis nach) ${benannt(ALLE)}`), lies: () => ({ art: 'ereignis' }) },
  {
    anlass: /rechtzeitig/u,
    muster: wortmuster(`rechtzeitig (?:vor|zum|zur|zu|nach) ${EREIGNIS}`),
    lies: () => ({ art: 'ereignis' }),
  },
  {
    muster: wortmuster(
      quelle`
        ${DAVOR}(?:bis )?(?:spätestens )?(?:zum|zur|zu|bis|mit|bei|im|in|am|während|innerhalb)
        (?: dem| der| den)? ${benannt(EREIGNISSE)}
      `,
    ),
    lies: () => ({ art: 'ereignis' }),
  },
  {
    anlass: regex(BEGINN),
    muster: wortmuster(
      `${DAVOR}(?:bis )?(?:spätestens )?(?:zum|zur|zu|bis|mit|bei|am|gegen)(?: dem| den)? (?:${BEGINN})${GENITIV}`,
    ),
    lies: ([worte]) => (/ (?:der|des|eines|einer|dieser|dieses) /u.test(worte) ? { art: 'ereignis' } : null),
  },
  {
    muster: wortmuster(`${DAVOR}(?:bis )?(?:spätestens )?(?:zum|zur|bei|mit|bis) ${benannt(VORGAENGE)}`),
    lies: ([worte], { allein }) =>
      !/(?:Ende|Beginn)(?: \d{4})?$/u.test(worte) && (allein || MIT_VORGANG.test(worte))
        ? { art: 'ereignis' }
        : null,
  },
  {
    muster: wortmuster(
      quelle`
        ${DAVOR}
        (?:im Rahmen|im Zuge|im Zusammenhang mit|anlässlich|im Anschluss an|gemeinsam mit|zusammen mit|
          im Vorfeld|im Nachgang zu[mr]?) ${benannt(EREIGNISSE)}
      `,
    ),
    lies: () => ({ art: 'ereignis' }),
  },
  {
    muster: wortmuster(
      quelle`
        (?:${DAVOR})
        (?:vor|nach|bei|mit|anlässlich|im Rahmen|im Zuge|im Anschluss an|im Nachgang zu[mr]?|im Vorfeld|
          zum Zeitpunkt|zur|zum|in Abhängigkeit (?:von|vom)) ${EREIGNIS}
      `,
    ),
    notnagel: true,
    lies: ([worte], { allein }) => (allein && !OFFENES_DATUM.test(worte) ? { art: 'ereignis' } : null),
  },
  // The report waits for something that may never come: to be clarified with the Senatskanzlei like "zu
  // gegebener Zeit" (bremen.md §7, terminKlaeren).
  {
    anlass: /sobald/u,
    muster: wortmuster(`(?:erst )?sobald (?!wie |als )[^.;,:!?]{3,160}`),
    lies: () => ({ art: 'unbestimmt' }),
  },
];
