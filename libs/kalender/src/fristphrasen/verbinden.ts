import type { Datum } from '../datum.js';
import type { Lesung } from './angabe.js';
import type { Fund } from './finden.js';
import { istRhythmus, wiederkehrend } from './rhythmus.js';
import { quelle } from '../regex.js';

/** One deadline: the words that carry it, in order, and what they say together. */
export interface Verbund {
  teile: Fund[];
  lesung: Lesung;
}

const NAH = new RegExp(
  quelle`
    ^(?:,? ?
      (?:und|sodann|danach|dann|anschließend|ab|jeweils|folgend|fortan|ferner|zwar|darauf|im Anschluss|
        im Weiteren|jedoch|aber|allerdings|möglichst|spätestens|mindestens|wenigstens|grundsätzlich|
        in der Regel|eines|einer?|zu berichten|zu unterrichten|fortlaufend),?)* ?(?:,|;|\()? ?$
  `,
  'u',
);
/** True when what stands between two parts only links them (", erstmals", " und sodann "). */
export const verbindetNur = (zwischen: string): boolean => NAH.test(zwischen);

const SATZENDE = /[;:]|[.!?] \p{Lu}/u;
const WEITE = 160;

const istTermin = ({ lesung }: Fund): boolean =>
  ['datum', 'zeitraum', 'unbestimmt'].includes(lesung.art) && Boolean(lesung.jahrestage ?? lesung.bis);

/** First or last date of a rhythm. */
const istRand = ({ lesung }: Fund): boolean => lesung.rolle === 'beginn' || lesung.rolle === 'ende';

type Naehe = 'direkt' | 'fern' | 'keine';

function naehe(text: string, links: Fund, rechts: Fund): Naehe {
  const zwischen = text.slice(links.ende, rechts.anfang);
  if (NAH.test(zwischen)) return 'direkt';
  return zwischen.length <= WEITE && !SATZENDE.test(zwischen) ? 'fern' : 'keine';
}

/**
 * Two rhythms are one where only one of them says how often ("regelmäßig, mindestens jährlich", "jeweils").
 */
const vertraegt = (einer: Lesung, anderer: Lesung): boolean =>
  !einer.rrule || !anderer.rrule || Boolean(einer.ohneJahr) || Boolean(anderer.ohneJahr);

function passtZuRhythmus(rhythmus: Lesung, fund: Fund, wieNah: Naehe): boolean {
  if (wieNah === 'keine') return false;
  if (istRand(fund)) return true;
  if (istRhythmus(fund)) return wieNah === 'direkt' && vertraegt(rhythmus, fund.lesung);
  // "bis auf Weiteres monatlich": a rhythm without an end.
  if (fund.lesung.art === 'keine') return wieNah === 'direkt' && !fund.lesung.rolle;
  return istTermin(fund) && (wieNah === 'direkt' || Boolean(fund.lesung.ohneJahr));
}

function passt(gruppe: Fund[], fund: Fund, text: string): boolean {
  const letzter = gruppe.at(-1) as Fund;
  const wieNah = naehe(text, letzter, fund);
  const rhythmus = gruppe.find(istRhythmus);
  if (rhythmus) return passtZuRhythmus(rhythmus.lesung, fund, wieNah);
  if (istRhythmus(fund)) return gruppe.every((teil) => passtZuRhythmus(fund.lesung, teil, wieNah));
  const bald = letzter.lesung.art === 'unbestimmt' && !letzter.lesung.jahrestage;
  return (
    bald &&
    wieNah === 'direkt' &&
    ['datum', 'zeitraum', 'sitzung', 'ereignis'].includes(fund.lesung.art) &&
    fund.lesung.rolle !== 'beginn'
  );
}

function zusammen(teile: Fund[], text: string, bezug: Datum | null): Verbund {
  const [erster] = teile as [Fund];
  if (teile.some(istRhythmus)) return { teile, lesung: wiederkehrend(teile, text, bezug) };
  return { teile, lesung: teile.find(({ lesung }) => lesung.art !== 'unbestimmt')?.lesung ?? erster.lesung };
}

/**
 * Joins readings that are one deadline: a rhythm with its days and its beginning, "schnellstmöglich,
 * spätestens" with its date.
 */
export function verbinde(funde: Fund[], text: string, bezug: Datum | null): Verbund[] {
  const gruppen: Fund[][] = [];
  for (const fund of funde) {
    const letzte = gruppen.at(-1);
    if (letzte && passt(letzte, fund, text)) letzte.push(fund);
    else gruppen.push([fund]);
  }
  return gruppen.map((gruppe) => zusammen(gruppe, text, bezug));
}
