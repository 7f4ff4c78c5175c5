import type { Jahrestag, Lesung } from './angabe.js';
import type { Fund } from './finden.js';
import { jahresregel } from './rrule.js';

/** One deadline: the words that carry it, in order, and what they say together. */
export interface Verbund {
  teile: Fund[];
  lesung: Lesung;
}

const NAH = /^(?:,? ?(?:und|sodann|danach|dann|anschließend|ab|jeweils|folgend|fortan|ferner|zwar|darauf|im Anschluss|im Weiteren|jedoch|aber|allerdings|möglichst|spätestens|mindestens|wenigstens|grundsätzlich|in der Regel|eines|einer?|zu berichten|zu unterrichten|fortlaufend),?)* ?(?:,|;|\()? ?$/u;
/** True when what stands between two parts only links them (", erstmals", " und sodann "). */
export const verbindetNur = (zwischen: string): boolean => NAH.test(zwischen);

const SATZENDE = /[;:]|[.!?] \p{Lu}/u;
const WEITE = 160;

const istRhythmus = ({ lesung }: Fund): boolean => lesung.art === 'wiederkehrend' && lesung.rolle !== 'beginn';
const istTermin = ({ lesung }: Fund): boolean => ['datum', 'zeitraum', 'unbestimmt'].includes(lesung.art) && Boolean(lesung.jahrestage ?? lesung.bis);

type Naehe = 'direkt' | 'fern' | 'keine';

function naehe(text: string, links: Fund, rechts: Fund): Naehe {
  const zwischen = text.slice(links.ende, rechts.anfang);
  if (NAH.test(zwischen)) return 'direkt';
  return zwischen.length <= WEITE && !SATZENDE.test(zwischen) ? 'fern' : 'keine';
}

function passtZuRhythmus(rhythmus: Lesung, fund: Fund, wieNah: Naehe): boolean {
  if (wieNah === 'keine') return false;
  if (istRhythmus(fund)) return wieNah === 'direkt' && (!rhythmus.rrule || !fund.lesung.rrule || Boolean(fund.lesung.ohneJahr) || Boolean(rhythmus.ohneJahr));
  if (fund.lesung.rolle === 'beginn') return true;
  if (!istTermin(fund)) return false;
  return wieNah === 'direkt' || Boolean(fund.lesung.ohneJahr);
}

function passt(gruppe: Fund[], fund: Fund, text: string): boolean {
  const letzter = gruppe.at(-1) as Fund;
  const wieNah = naehe(text, letzter, fund);
  const rhythmus = gruppe.find(istRhythmus);
  if (rhythmus) return passtZuRhythmus(rhythmus.lesung, fund, wieNah);
  if (istRhythmus(fund)) return gruppe.every((teil) => passtZuRhythmus(fund.lesung, teil, wieNah));
  const bald = letzter.lesung.art === 'unbestimmt' && !letzter.lesung.jahrestage;
  return bald && wieNah === 'direkt' && ['datum', 'zeitraum', 'sitzung', 'ereignis'].includes(fund.lesung.art) && fund.lesung.rolle !== 'beginn';
}

const JAEHRLICH = /^FREQ=YEARLY(?:;INTERVAL=(\d+))?$/u;

function grundregel(rhythmen: Lesung[]): string | null {
  const mitRegel = rhythmen.filter(({ rrule }) => rrule);
  return (mitRegel.find(({ ohneJahr }) => !ohneJahr) ?? mitRegel[0])?.rrule ?? null;
}

function regelVon(rhythmen: Lesung[], tage: Jahrestag[]): string | null {
  const rrule = grundregel(rhythmen);
  if (tage.length === 0) return rrule;
  const jaehrlich = JAEHRLICH.exec(rrule ?? '');
  if (jaehrlich || rhythmen.some(({ jahrestage }) => jahrestage)) return jahresregel(tage, Number(jaehrlich?.[1] ?? 1));
  return tage.length > 1 ? (jahresregel(tage) ?? rrule) : rrule;
}

/** "bis 2030 jährlich", "fortlaufend bis Ende des Jahres": the rhythm ends then; "bis zum 30.06.2026" is its first day. */
const ENDE = /^(?:(?:längstens|spätestens|zunächst),? )?bis (?:(?:zum|zu) )?(?:(?:Ende|Ablauf|Schluss) )?(?:(?:des |dieses |des laufenden |im )?(?:Kalender)?[Jj]ahre?s? ?)?(?:\d{4}|Jahresende(?: \d{4})?)?$/u;

const endeDesRhythmus = (teile: Fund[], text: string): Lesung | undefined =>
  teile.find((teil) => istTermin(teil) && teil.lesung.rolle !== 'beginn' && ENDE.test(text.slice(teil.anfang, teil.ende)))?.lesung;

const endetAm = (ende: Lesung | undefined): { bis?: string } => (ende?.bis ? { bis: ende.bis } : {});

function wiederkehrend(teile: Fund[], text: string): Lesung {
  const lesungen = teile.map(({ lesung }) => lesung);
  if (lesungen.some(({ art }) => art === 'ungueltig')) return { art: 'ungueltig' };
  const rhythmen = teile.filter(istRhythmus).map(({ lesung }) => lesung);
  const beginn = lesungen.find(({ rolle }) => rolle === 'beginn');
  const ende = endeDesRhythmus(teile, text);
  const termine = lesungen.filter((lesung) => !rhythmen.includes(lesung) && lesung !== ende && lesung.rolle !== 'beginn');
  const fest = termine.find(({ ohneJahr, bis }) => bis && !ohneJahr);
  const genannt = [...rhythmen, ...termine].flatMap(({ jahrestage }) => jahrestage ?? []);
  const tage = genannt.length > 0 ? genannt : (beginn?.jahrestage ?? []).filter(({ tag }) => tag !== undefined);
  const ab = beginn ? erstesMal(beginn, genannt) : undefined;
  return { art: 'wiederkehrend', rrule: regelVon(rhythmen, tage), ...endetAm(ende), ...(ab ? { ab } : {}), ...(fest && !ab ? { ab: fest.bis } : {}) };
}

/** "zum 31.03., erstmals 2026" begins on 31.03.2026: the first of the named days in the year named. */
function erstesMal(beginn: Lesung, genannt: Jahrestag[]): string | undefined {
  const tag = beginn.bis ?? beginn.von;
  const jahr = tag?.slice(0, 4);
  const [erster] = genannt;
  if (!jahr || !erster?.tag || erster.tag < 1 || beginn.jahrestage) return tag;
  return `${jahr}-${String(erster.monat).padStart(2, '0')}-${String(erster.tag).padStart(2, '0')}`;
}

function zusammen(teile: Fund[], text: string): Verbund {
  const [erster] = teile as [Fund];
  if (teile.some(istRhythmus)) return { teile, lesung: wiederkehrend(teile, text) };
  return { teile, lesung: teile.find(({ lesung }) => lesung.art !== 'unbestimmt')?.lesung ?? erster.lesung };
}

/** Joins readings that are one deadline: a rhythm with its days and its beginning, "schnellstmöglich, spätestens" with its date. */
export function verbinde(funde: Fund[], text: string): Verbund[] {
  const gruppen: Fund[][] = [];
  for (const fund of funde) {
    const letzte = gruppen.at(-1);
    if (letzte && passt(letzte, fund, text)) letzte.push(fund);
    else gruppen.push([fund]);
  }
  return gruppen.map((gruppe) => zusammen(gruppe, text));
}
