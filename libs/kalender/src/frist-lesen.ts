import type { Datum } from './datum.js';
import type { FristAngabe, Lesung, Umfeld } from './fristphrasen/angabe.js';
import { finde } from './fristphrasen/finden.js';
import { glaette, normalisiere } from './fristphrasen/sprache.js';
import { verbinde, verbindetNur, type Verbund } from './fristphrasen/verbinden.js';
import { quelle } from './regex.js';

function alsAngabe(original: string, lesung: Lesung): FristAngabe {
  const { art, bis, von, rrule, ab, versatz, ungefaehr } = lesung;
  return {
    original,
    art,
    ...(von ? { von } : {}),
    ...(bis ? { bis } : {}),
    ...(rrule === undefined ? {} : { rrule }),
    ...(ab ? { ab } : {}),
    ...(versatz ? { versatz } : {}),
    ...(ungefaehr ? { ungefaehr } : {}),
  };
}

function worte(glatt: string, { teile, lesung }: Verbund): string {
  if (lesung.laenge && teile[0]) return glatt.slice(teile[0].anfang, teile[0].anfang + lesung.laenge);
  let text = '';
  let bisher = -1;
  for (const { anfang, ende } of teile) {
    const zwischen = bisher < 0 ? '' : glatt.slice(bisher, anfang);
    text += zwischen === '' || verbindetNur(normalisiere(zwischen)) ? zwischen : ' … ';
    text += glatt.slice(anfang, ende);
    bisher = ende;
  }
  return text;
}

function verbuende(glatt: string, umfeld: Umfeld): Verbund[] {
  const text = normalisiere(glatt);
  return verbinde(finde(text, umfeld), text, umfeld.bezug).filter(({ lesung }) => zaehlt(lesung, umfeld));
}

function zaehlt(lesung: Lesung, { allein }: Umfeld): boolean {
  if (lesung.rolle === 'keineFrist') return false;
  return allein || (lesung.rolle !== 'beginn' && lesung.rolle !== 'ende');
}

/**
 * Characters of a phrase and of a Ziffer that are read: more than anybody writes, and little enough for every
 * pattern.
 */
const LAENGSTE_PHRASE = 2000;
const LAENGSTER_SATZ = 20_000;

/**
 * Words that ask for something; they tell a period in which a report is due from a mere mention of a year.
 */
const BITTE = new RegExp(
  quelle`
    [Bb]ericht|[Uu]nterricht|[Ii]nform|vor(?:zu|ge)?leg|[Bb]efass|[Mm]it(?:zu)?teil|umzusetz|
    abzuschließ|fortzuschreib|einzureich|[Vv]orlage|[Ee]valu|darzustell|vorzustell|erarbeit|Kenntnis zu|
    [Üü]bermittel|[Üü]bersend|[Zz]u(?:zu)?liefer|zu melden
  `,
  'u',
);

/**
 * Of several readings of one phrase the one that binds most counts; a Stichtag is no due date and gives way
 * to one.
 */
const RANG: FristAngabe['art'][] = [
  'ungueltig',
  'wiederkehrend',
  'sitzung',
  'datum',
  'zeitraum',
  'stichtag',
  'ereignis',
  'keine',
  'unbestimmt',
];

/**
 * Reads one German deadline phrase as a whole. `bezug` is the day it counts from (the Beschluss); without it
 * relative phrases are unbestimmt. Ends are calendar days and not moved to an Arbeitstag, since the Senate
 * set them (bremen.md §1.4). Never throws.
 */
export function liesFrist(phrase: string, bezug: Datum | null): FristAngabe {
  const gefunden =
    phrase.length > LAENGSTE_PHRASE ? [] : verbuende(glaette(phrase), { bezug, allein: true, bitte: true });
  const [erste] = gefunden.toSorted((a, b) => RANG.indexOf(a.lesung.art) - RANG.indexOf(b.lesung.art));
  return alsAngabe(phrase, erste?.lesung ?? { art: 'unbestimmt' });
}

/**
 * All deadline phrases of a longer sentence, with exactly their words; dates that are only mentioned are
 * none. Never throws.
 */
export function findeFristen(satz: string, bezug: Datum | null): FristAngabe[] {
  const glatt = glaette(satz.slice(0, LAENGSTER_SATZ));
  return verbuende(glatt, { bezug, allein: false, bitte: BITTE.test(glatt) }).flatMap((verbund) => {
    const { weitere = [] } = verbund.lesung;
    const angabe = alsAngabe(worte(glatt, verbund), verbund.lesung);
    return [angabe, ...weitere.map((teil) => alsAngabe(teil.worte, teil))];
  });
}
