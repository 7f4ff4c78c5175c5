import type { Lesung, Muster } from './angabe.js';
import { monate } from './einheiten.js';
import { GENITIV } from './ereignis.js';
import { quelle, regex } from '../regex.js';
import { TERMIN, wortmuster } from './wortmuster.js';
import {
  alleEinheiten,
  allMonate,
  endeJe,
  JAEHRLICH,
  malJeJahr,
  monatsregel,
  nachStamm,
  quartalsende,
  regel,
  STAEMME,
} from './rhythmuswoerter.js';
import { MONAT, monatszahl, ORDNUNG, ordnungszahl, WOCHENTAG, ZAHL, zahlwert } from './sprache.js';
import { liesTermin, type Termin } from './termin.js';

const BERICHT = quelle`
    (?:(?:\p{Ll}+ )?(?:und |sowie )?)?(?:\p{Lu}[\p{L}-]*)?
    (?:[Bb]ericht|[Uu]nterrichtung|[Ii]nformation|[Bb]efassung|[Vv]orlage|[Mm]itteilung|[Dd]arstellung|
      [Ee]valuation|[Ff]ortschreibung|[Cc]ontrolling|[Aa]uswertung)\p{L}*
  `;
const TURNUS = '(?:[Tt]urnus|[Rr]hythmus|[Aa]bst(?:a|ä)nd(?:en)?|[Ii]ntervall(?:en)?|[Zz]yklus|[Ff]olge)';
const GELD = quelle`
    (?! (?:(?:rund|ca\.|bis zu|mindestens|höchstens|etwa|weitere|zusätzlich) )?[\d.,]+ ?
    (?:Mio|Mrd|Tsd|TEUR|T€|Euro|EUR|€|Million|Prozent|%|Stellen|Plätze))
  `;

const JEDES = '(?:eines jeden|eines|jedes|jeden|je)';
const TAG_VON = '(\\d{1,2})\\.';

function monateAus(text: string): { monat: number }[] {
  return [...text.matchAll(regex(`(?<![\\p{L}])(${MONAT})(?=sitzung|(?![\\p{Ll}]))`, 'g'))].map(
    ([, name = '']) => ({ monat: monatszahl(name) }),
  );
}

function jedesTeils(nummer: number, laenge: number): Lesung {
  const monat = nummer === -1 ? 12 : nummer * laenge;
  return monate(2025, monat - laenge + 1, laenge) && monat <= 12
    ? {
        art: 'wiederkehrend',
        jahrestage: [{ monat, tag: monat === 6 || monat === 9 ? 30 : 31 }],
        rrule: null,
      }
    : { art: 'ungueltig' };
}

/** Rhythms. A reading with `jahrestage` gets its rule when it is joined to what stands around it. */
export const WIEDERKEHREND_MUSTER: readonly Muster[] = [
  {
    muster: wortmuster(`(${STAEMME})${GELD}`),
    lies: ([, wort = ''], { allein, bitte }) => {
      const lesung = nachStamm(wort);
      return !allein && (lesung.rrule === null || wort.endsWith('ig')) && !bitte ? null : lesung;
    },
  },
  {
    muster: wortmuster(
      `(?:in |im |mit |zur |eine[nrs]? |einem )?(${STAEMME})e[nrsm]? (?:${TURNUS}|${BERICHT})`,
    ),
    lies: ([worte]) => nachStamm(worte),
  },
  {
    muster: wortmuster(`(${STAEMME})e[nrsm]?`),
    lies: ([, wort = ''], { allein }) => (allein ? nachStamm(wort) : null),
  },
  {
    muster: wortmuster(
      `(?:im|in) (?:einem )?(?:Turnus|Rhythmus|Abstand|Abständen) von (?:jeweils )?(${ZAHL}) (\\p{Lu}\\p{Ll}+)`,
    ),
    lies: ([, zahl = '', wort = '']) => alleEinheiten(zahlwert(zahl), wort),
  },
  {
    muster: wortmuster(`im (Zwei|Drei|Vier|Fünf|Sechs)-?([Jj]ahres|[Mm]onats|[Ww]ochen)-?[Rr]hythmus`),
    lies: ([, zahl = '', wort = '']) =>
      alleEinheiten(zahlwert(zahl), `${wort[0]?.toUpperCase()}${wort.slice(1, -1)}`),
  },
  {
    muster: wortmuster(
      `(?:jeweils )?alle (?:(${ZAHL}) )?(Jahre|Monate|Wochen|Tage|Quartale|Halbjahre|halbe Jahre?|Vierteljahre?)`,
    ),
    lies: ([, zahl = '1', wort = '']) =>
      wort.startsWith('halbe') ? regel(allMonate(6)) : alleEinheiten(zahlwert(zahl), wort),
  },
  {
    muster: wortmuster(`alle (?:halbe Jahr|Vierteljahr)`),
    lies: ([worte]) => regel(allMonate(worte.includes('halbe') ? 6 : 3)),
  },
  {
    muster: wortmuster(
      quelle`
        (?:mindestens )?(${ZAHL})
        (?: ?[Mm]al|x|-mal) (?:jährlich|im (?:Kalender)?[Jj]ahr|pro (?:Kalender)?[Jj]ahr|
          je (?:Kalender)?[Jj]ahr|im Laufe des Jahres)
      `,
    ),
    lies: ([, zahl = '']) => malJeJahr(zahlwert(zahl)),
  },
  {
    muster: wortmuster(
      quelle`
        (?:mindestens )?
        (ein|zwei|drei|vier|sechs)mal (?:jährlich|im (?:Kalender)?[Jj]ahr|pro (?:Kalender)?[Jj]ahr|
          je (?:Kalender)?[Jj]ahr)
      `,
    ),
    lies: ([, zahl = '']) => malJeJahr(zahlwert(zahl)),
  },
  {
    muster: wortmuster(
      `(?:mindestens )?(?:einmal )?(?:pro|je|im|jede[ns]?|in jedem|zu jedem) (Quartal|Halbjahr|Monat|Woche)`,
    ),
    lies: ([worte, wort = '']) => (worte.startsWith('im ') ? null : alleEinheiten(1, wort)),
  },
  {
    muster: wortmuster(
      `jedes (?:Kalender)?[Jj]ahr|(?:eines )?jeden Jahres|jedes Jahres|in jedem Jahr|Jahr für Jahr|von Jahr zu Jahr`,
    ),
    lies: () => regel(JAEHRLICH),
  },
  {
    muster: wortmuster(`jede[nrs] (?:zweite|2\\.)[nrs]? (Jahr|Monat|Woche|Quartal)`),
    lies: ([, wort = '']) => alleEinheiten(2, wort),
  },
  {
    muster: wortmuster(
      quelle`
        (?:(?:jeweils|jährlich|quartalsweise|vierteljährlich),? ){1,2}(?:bis )?
        (?:zum|zu|am|mit) (?:Quartalsende|Quartalsschluss|Ende (?:des|eines|jedes|eines jeden) Quartals)
      `,
    ),
    lies: () => regel(quartalsende),
  },
  {
    muster: wortmuster(
      quelle`
        (?:bis )?(?:zum|am|nach)? ?
        (?:Ende|Ablauf|Schluss) (?:eines jeden|jedes|jeden|eines) (Quartals|Monats|Halbjahres|Jahres)
      `,
    ),
    lies: ([, wort = '']) => regel(endeJe(wort)),
  },
  {
    muster: wortmuster(
      quelle`
        (?:(?:jeweils|monatlich),? ){1,2}(?:bis )?
        (?:zum|am) (?:Monatsende|Monatsletzten|Ende des Monats|Letzten des Monats)
      `,
    ),
    lies: () => regel('FREQ=MONTHLY;BYMONTHDAY=-1'),
  },
  {
    muster: wortmuster(
      `(?:jeweils |monatlich )?(?:bis )?(?:zum|am) ${TAG_VON} (?:Tag )?${JEDES} (?:(?:Folge)?[Mm]onats|Monat)`,
    ),
    lies: ([, tag = '']) => monatsregel(Number(tag)),
  },
  {
    muster: wortmuster(`jeweils (?:bis )?(?:spätestens )?(?:zum|am) ${TAG_VON} des (?:Folgem|M)onats`),
    lies: ([, tag = '']) => monatsregel(Number(tag)),
  },
  {
    muster: wortmuster(
      `(?:zu|in|für|vor|nach) jeder (?:zweiten |ordentlichen )?(?:Senats)?[Ss]itzung(?:${GENITIV})?`,
    ),
    lies: () => regel(null),
  },
  {
    muster: wortmuster(
      `monatlich,? (?:jeweils )?(?:bis )?(?:zum|am) ${TAG_VON}(?! ?\\d| (?:${MONAT}))(?: des (?:Folgem|M)onats)?`,
    ),
    lies: ([, tag = '']) => monatsregel(Number(tag)),
  },
  {
    muster: wortmuster(
      quelle`
        (?:jeweils )?(?:in|zu) (?:der|den) (?:(?:${MONAT})-?(?:, | und | sowie |/)(?:der )?){1,11}
        (?:${MONAT})-?[Ss]itzung(?:en)?(?: des Senats)?
      `,
    ),
    lies: ([worte]) => ({ art: 'wiederkehrend', jahrestage: monateAus(worte), rrule: null }),
  },
  {
    muster: wortmuster(`(?:jeweils|jährlich) (?:in|zu) (?:der|den) (?:${MONAT})-?[Ss]itzung(?:en)?`),
    lies: ([worte]) => ({ art: 'wiederkehrend', jahrestage: monateAus(worte), rrule: null }),
  },
  {
    muster: wortmuster(
      quelle`
        (?:jährlich|jeweils)(?: zu Beginn| am Anfang)?(?: im| zum| bis zum)?(?: Ende)?
        (?: des)? (${ORDNUNG}) (Quartals?|Halbjahr(?:e?s)?)(?: \d{4})?(?: eines (?:jeden )?Jahres)?
      `,
    ),
    lies: ([, n = '', wort = '']) => jedesTeils(ordnungszahl(n), wort.startsWith('Q') ? 3 : 6),
  },
  {
    muster: wortmuster(`im (Jahres|Halbjahres|Quartals|Monats|Wochen)-?(?:rhythmus|turnus|Rhythmus|Turnus)`),
    lies: ([, wort = '']) => alleEinheiten(1, wort),
  },
  { muster: wortmuster(`jeden (?:${WOCHENTAG})`), lies: () => regel('FREQ=WEEKLY') },
  {
    muster: wortmuster(`jeweils|eines jeden Jahres|des jeweiligen Jahres`),
    lies: () => ({ art: 'wiederkehrend', rrule: JAEHRLICH, ohneJahr: true }),
  },
  {
    anlass: /etztmal|letzten Mal|uletzt/u,
    muster: wortmuster(
      quelle`
        (?:und )?(?:letztmals|letztmalig|zuletzt|zum letzten Mal)
        (?: (?:mit|zum|im|am|bis|in|dem|der|den|für|das|Jahr|Ende|spätestens)){0,4} (${TERMIN})
      `,
    ),
    lies: ([, text = ''], { bezug }) => {
      const termin = liesTermin(text, bezug);
      return termin && (termin.bis ? { art: 'datum', bis: termin.bis, rolle: 'ende' } : { art: 'ungueltig' });
    },
  },
  {
    anlass: /rstmal|egin|egonn|tart|ersten? Mal|Wirkung|(?:^| )ab /u,
    muster: wortmuster(
      quelle`
        (?:(?:und )?
        (?:erstmals|erstmalig|beginnend|startend|begonnen|das erste Mal|zum ersten Mal|ab|
          mit Wirkung (?:ab|vom|zum))
        (?: (?:mit|ab|zum|im|am|bis|in|dem|der|den|für|das|Jahr|Ende|Beginn|spätestens|vom|
          von)){0,4}) (${TERMIN})
      `,
    ),
    lies: ([worte, text = ''], { bezug }) => {
      const termin = liesTermin(text, bezug);
      if (!termin) return null;
      if (termin.art === 'ungueltig') return { art: 'ungueltig' };
      return beginn(
        termin,
        /(?:^| )(?:ab|beginnend|startend|Wirkung)(?: |$)/u.test(worte) && !worte.includes('zum'),
      );
    },
  },
];

/** "ab 2026" begins with the first day, "erstmals 2026" is due by the last. */
function beginn(termin: Termin, ab: boolean): Lesung {
  const tage = termin.art === 'tag' && termin.jahrestag ? { jahrestage: [termin.jahrestag] } : {};
  if (!termin.von) return { art: 'unbestimmt', rolle: 'beginn', ...tage };
  return ab
    ? { art: 'zeitraum', von: termin.von, rolle: 'beginn', ...tage }
    : { art: 'datum', bis: termin.bis, rolle: 'beginn', ...tage };
}
