import { plusTage, type Datum } from '../datum.js';
import type { Lesung, Muster, Umfeld } from './angabe.js';
import { quelle, regex } from '../regex.js';
import { TERMIN, wortmuster } from './wortmuster.js';
import { liesTermin, TERMINE, type Termin } from './termin.js';

const VORWORT = quelle`
    bis|spätestens|allerspätestens|längstens|noch|möglichst|einschließlich|voraussichtlich|schon|
    bereits|jedenfalls|jedoch|aber|etwa|ca\.|circa|ungefähr|rund|gegen|frühestens|kurz|ins|zum|zur|zu|
    am|im|in|an|den|dem|der|das|des|um|vor|mit|nach|ab|seit|jeweils|Laufe?|Verlaufe?|innerhalb|binnen|
    während|Dauer|Datum|Termin|Frist:?
  `;
const UHRZEIT = '(?:,? (?:um )?\\d{1,2}(?:[:.]\\d{2})? Uhr|,? (?:DS|Dienstschluss))?';
const EINSCHLIESSLICH = '(?: \\(?einschließlich\\)?)?';
const LISTE = `((?:(?:,| und| sowie| oder| bzw\\.) (?:bis )?(?:jeweils )?(?:zum |am )?${TERMIN}){0,3})`;

type Wie = 'spaetestens' | 'im' | 'vor' | 'ab' | 'am' | 'bar';

// The first that occurs decides: "bis vor Weihnachten" ends before, "spätestens im Mai" ends with the month.
const WIE: readonly [RegExp, Wie][] = [
  ['vor', 'vor'],
  ['frühestens', 'ab'],
  ['bis|ins|spätestens|allerspätestens|längstens|noch|gegen|zum|zur|zu|um', 'spaetestens'],
  ['ab|nach|seit', 'ab'],
  ['im|in|innerhalb|binnen|während', 'im'],
].map(([worte, wie]) => [regex(`(?:^| )(?:${worte})(?: |,|$)`), wie as Wie]);

function wiegenau(vorwoerter: string): Wie {
  return WIE.find(([worte]) => worte.test(vorwoerter))?.[1] ?? (vorwoerter === '' ? 'bar' : 'am');
}

function mitJahrestag(termin: Termin): Pick<Lesung, 'jahrestage' | 'ohneJahr'> {
  return {
    ...(termin.jahrestag ? { jahrestage: [termin.jahrestag] } : {}),
    ...(termin.ohneJahr ? { ohneJahr: true } : {}),
  };
}

function alsDatum(termin: Termin, bis: Datum | undefined, etwa: boolean): Lesung {
  return {
    art: 'datum',
    bis,
    ...(etwa || termin.ungefaehr ? { ungefaehr: true } : {}),
    ...mitJahrestag(termin),
  };
}

function alsZeitraum(termin: Termin): Lesung {
  return {
    art: 'zeitraum',
    von: termin.von,
    bis: termin.bis,
    ...(termin.ungefaehr ? { ungefaehr: true } : {}),
    ...mitJahrestag(termin),
  };
}

function ausSpanne(termin: Termin, wie: Wie, etwa: boolean, zum: boolean): Lesung {
  const { einheit, von } = termin;
  if (wie === 'im' || wie === 'bar' || einheit === 'jahreszeit') return alsZeitraum(termin);
  if (einheit === 'schuljahr' || (zum && einheit === 'jahr')) return alsDatum(termin, von, etwa);
  return alsDatum(termin, termin.bis, etwa);
}

/** The reading of a point or period after its prepositions. */
function alsFrist(termin: Termin, vorwoerter: string): Lesung {
  if (termin.art === 'ungueltig') return { art: 'ungueltig' };
  if (termin.art === 'offen') return { art: 'unbestimmt', ...mitJahrestag(termin) };
  const wie = wiegenau(vorwoerter);
  const etwa = /(?:^| )(?:etwa|ca\.|circa|ungefähr|rund|gegen|um|voraussichtlich)(?: |$)/u.test(vorwoerter);
  if (wie === 'vor') return alsDatum(termin, vorher(termin), etwa);
  if (wie === 'ab')
    return {
      art: 'zeitraum',
      von: /(?:^| )nach(?: |$)/u.test(vorwoerter) ? plusTage(termin.bis ?? '', 1) : termin.von,
      rolle: 'beginn',
    };
  if (termin.art === 'tag') return alsDatum(termin, termin.bis, etwa);
  return ausSpanne(termin, wie, etwa, /zu[mr]?(?: |$)/u.test(vorwoerter));
}

/** "vor dem 01.03." ends the day before; "vor Ende 2026" and "vor Ablauf des Jahres" end with it. */
function vorher(termin: Termin): Datum | undefined {
  if (termin.einheit === 'tag' || termin.art === 'spanne' || termin.bis?.endsWith('-01'))
    return termin.von && plusTage(termin.von, -1);
  return termin.bis;
}

function taugtImSatz(lesung: Lesung, wie: Wie, { bezug, allein, bitte }: Umfeld): boolean {
  if (allein || wie === 'spaetestens') return true;
  const kuenftig = bezug !== null && (lesung.bis ?? '') > bezug;
  if (wie === 'vor') return kuenftig;
  return wie !== 'ab' && kuenftig && bitte;
}

/** "im Jahr 2026", "im Kindergartenjahr 2025/2026" say of what year something is, not by when. */
function nenntNurDasJahr(vorwoerter: string, { einheit }: Termin): boolean {
  return (
    ['jahr', 'schuljahr'].includes(einheit) &&
    /(?:^| )(?:im|in)(?: |$)/u.test(vorwoerter) &&
    !/noch|spätestens|Lauf/u.test(vorwoerter)
  );
}

function lies(vor: string, text: string, umfeld: Umfeld): Lesung | null {
  const vorwoerter = vor.trim().replace(/,$/u, '');
  const termin = liesTermin(text, umfeld.bezug);
  if (!termin) return null;
  const lesung = alsFrist(termin, vorwoerter);
  const wie = wiegenau(vorwoerter);
  if (vorwoerter.includes('jeweils') && termin.ohneJahr && termin.jahrestag)
    return { art: 'wiederkehrend', jahrestage: [termin.jahrestag], ohneJahr: true };
  if (wie === 'vor' && termin.einheit === 'schuljahr') return null;
  if (!umfeld.allein && nenntNurDasJahr(vorwoerter, termin)) return null;
  return taugtImSatz(lesung, wie, umfeld) ? lesung : null;
}

const ERZAEHLT = /^[^.;]{0,80}? (?:wurden?|war(?:en)?|worden|hat|haben|hatten?)(?![\p{L}])/u;

/** "bis Ende 2024 abgeschlossen wurde" tells of the past. */
function istVergangen(
  { bis }: Lesung,
  { 0: worte, index, input }: RegExpExecArray,
  { bezug, allein }: Umfeld,
): boolean {
  if (allein || !bezug || !bis || bis > bezug) return false;
  return ERZAEHLT.test(input.slice(index + worte.length, index + worte.length + 100));
}

function mitListe(lesung: Lesung, [ganz, vor = '', , liste = '']: RegExpExecArray, umfeld: Umfeld): Lesung {
  const weitere = [...liste.matchAll(TERMINE)].map(([worte]) => {
    const gelesen = lies(vor, worte, umfeld) ?? { art: 'unbestimmt' as const };
    return { ...gelesen, worte };
  });
  if (weitere.length === 0) return lesung;
  const jahrestage = [lesung, ...weitere].flatMap((teil) => teil.jahrestage ?? []);
  const laenge = ganz.length - liste.length;
  const alleOhneJahr = lesung.ohneJahr && weitere.every((teil) => teil.ohneJahr);
  if (alleOhneJahr) return { art: 'wiederkehrend', jahrestage, ohneJahr: true };
  return { ...lesung, jahrestage, weitere, laenge };
}

const BEREICH = `(\\d{1,2}\\.|${TERMIN})`;

/** The first day of a period whose beginning was written short: "1." or "November" before "15. Mai 2026". */
function anfangVor(von: string, ende: Datum, bezug: Datum | null): Datum | undefined {
  if (/\d{4}$/u.test(von)) return liesTermin(von, bezug)?.von;
  const [jahr, monat] = ende.split('-');
  if (/^\d{1,2}\.$/u.test(von)) return liesTermin(`${von}${monat}.${jahr}`, bezug)?.von;
  const imSelben = liesTermin(`${von} ${jahr}`, bezug)?.von;
  return imSelben && imSelben > ende ? liesTermin(`${von} ${Number(jahr) - 1}`, bezug)?.von : imSelben;
}

function bereich(von: string, bis: string, { bezug }: Umfeld): Lesung | null {
  const ende = liesTermin(bis, bezug);
  // "zum 30.06. bis 2028": a day of every year and the last year.
  if (!ende || (/^\d{4}$/u.test(bis) && !/\d{4}$/u.test(von))) return null;
  if (!ende.bis) return { art: ende.art === 'ungueltig' ? 'ungueltig' : 'unbestimmt' };
  const anfang = anfangVor(von, ende.bis, bezug);
  return anfang && anfang <= ende.bis
    ? { art: 'zeitraum', von: anfang, bis: ende.bis }
    : { art: 'ungueltig' };
}

/**
 * "den Jahresbericht 2025 bis Ende Februar vorlegen": the year belongs to what stands before, the rest is a
 * deadline.
 */
const istAnderes = (von: string, bis: string): boolean =>
  /^\d{4}$/u.test(von) !== /^\d{4}$/u.test(bis) || /^(?:Ende|Mitte|Anfang)/u.test(bis);

/** Dates and periods of the calendar with their prepositions. */
export const DATUM_MUSTER: readonly Muster[] = [
  {
    muster: wortmuster(
      `((?!Lauf|Verlauf|Dauer|Datum)(?:(?:${VORWORT}),? ){1,6})(${TERMIN})${EINSCHLIESSLICH}${UHRZEIT}${LISTE}`,
    ),
    lies: (treffer, umfeld) => {
      const [, vor = '', text = '', liste] = treffer;
      const lesung = lies(vor, text, umfeld);
      if (!lesung || istVergangen(lesung, treffer, umfeld)) return null;
      return liste ? mitListe(lesung, treffer, umfeld) : lesung;
    },
  },
  { muster: wortmuster(`(${TERMIN})${UHRZEIT}`), lies: (treffer, umfeld) => nurAllein(treffer, umfeld) },
  {
    anlass: /Jahren/u,
    muster: wortmuster(`in den Jahren (${TERMIN}) ?(?:und|bis|-) ?(${TERMIN})`),
    lies: ([, von = '', bis = ''], umfeld) => bereich(von, bis, umfeld),
  },
  {
    muster: wortmuster(`in den Monaten ${BEREICH} (?:und|bis) (${TERMIN})`),
    lies: ([, von = '', bis = ''], umfeld) => bereich(von, bis, umfeld),
  },
  {
    muster: wortmuster(`zwischen (?:dem )?${BEREICH} und (?:dem )?(${TERMIN})`),
    lies: ([, von = '', bis = ''], umfeld) => bereich(von, bis, umfeld),
  },
  {
    muster: wortmuster(
      `(?:in der Zeit |im Zeitraum )?(?:vom|von) (?:dem )?${BEREICH} ?(?:bis(?: zum| einschließlich)?|-) ?(${TERMIN})`,
    ),
    lies: ([, von = '', bis = ''], umfeld) =>
      umfeld.allein ? bereich(von, bis, umfeld) : { art: 'keine', rolle: 'keineFrist' },
  },
  {
    muster: wortmuster(`${BEREICH} ?(?:bis|-) ?(${TERMIN})`),
    lies: ([, von = '', bis = ''], umfeld) => {
      if (istAnderes(von, bis)) return null;
      return umfeld.allein ? bereich(von, bis, umfeld) : { art: 'keine', rolle: 'keineFrist' };
    },
  },
];

/**
 * A date without preposition: alone it is a deadline, in a sentence only "Ende 2026" and the like; a year
 * behind other words is that of a budget or law.
 */
function nurAllein({ 1: text = '', index, input }: RegExpExecArray, umfeld: Umfeld): Lesung | null {
  if (!umfeld.allein && !/^(?:Ende|Mitte|Anfang|Jahresende)/u.test(text)) return null;
  if (/^\d{4}$/u.test(text) && index > 0 && /\p{L}/u.test(input.slice(0, index))) return null;
  return lies('', text, umfeld);
}
