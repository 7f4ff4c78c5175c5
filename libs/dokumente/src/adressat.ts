import { findeRessorts } from './ressort-suche.js';
import { beginnDerBitte } from './ziffer-typ.js';
import { muster } from '#kalender';

interface Stelle {
  name: string;
  von: number;
  bis: number;
  /** In the dative somebody receives ("dem Senator … mitzuteilen"), he is not asked. */
  empfaengt: boolean;
}

export const EINBRINGER = 'einbringer';

const WORTE: readonly (readonly [string, RegExp])[] = [
  [
    EINBRINGER,
    muster('giu')`
      (?<!\p{L})(?:(das|die|den|dem)\s+)?(?:einbringende[nrs]?|vorlegende[nrs]?)\s+
      (?:Ressorts?|Stellen?|Dienststellen?|Senator(?:in|en|innen)?)(?!\p{L})
    `,
  ],
  [
    'alle Ressorts',
    muster('giu')`
      (?<!\p{L})(?:(alle[nr]?|die|den|sämtliche[nr]?)\s+)?
      (?:(?:beteiligten|betroffenen|übrigen|anderen|senatorischen|zuständigen)\s+)?(?:Fach)?
      (?:Ressorts|Senatsressorts|Dienststellen)(?!\p{L})
    `,
  ],
  [
    'alle Ressorts',
    muster('giu')`
      (?<!\p{L})(alle[nr]?|sämtliche[nr]?)\s+
      (?:Senatorinnen\s+und\s+Senatoren|Mitglieder[n]?\s+des\s+Senats)(?!\p{L})
    `,
  ],
  [
    'Lenkungsgruppe',
    muster('giu')`
      (?<!\p{L})(?:(die|der)\s+)?[\p{L}:*]{0,60}lenkungsgruppe(?!\p{L})|
      (?<!\p{L})(?:(die|der)\s+)?Lenku(?:\s+VD)?(?!\p{L})
    `,
  ],
  [
    'HaFA',
    muster('giu')`
      (?<!\p{L})(?:(den|dem|der|des)\s+)?(?:(?:staatlichen?|städtischen?)\s+)?
      (?:HaFA|Haushalts-\s?und\s+Finanzausschuss(?:es)?)(?!\p{L})
    `,
  ],
  [
    'Deputation',
    muster(
      'giu',
    )`(?<!\p{L})(?:(die|der|den)\s+)?(?:(?:staatlichen?|städtischen?)\s+)?(?:Fach)?deputation(?:en)?(?!\p{L})`,
  ],
  ['Ausschuss', muster('giu')`(?<!\p{L})(?:(den|dem|der|des)\s+)?\p{L}*ausschuss(?:es)?(?!\p{L})`],
];
/** "bittet die Senatorin, …" without saying which: with one originator that one. */
const OHNE_BEREICH = muster('giu')`(?<!\p{L})(?:(den|dem|die|der)\s+)?(Senator(?:in)?)(?!\s+für|\p{L})`;
const WEIBLICH = muster(
  'iu',
)`(?<!\p{L})(?:der)\s+(?:Senatorin|Senatskanzlei|Lenkungsgruppe|Deputation|\S*lenkungsgruppe)`;

const LAENGSTE_ZIFFER = 8000;

function empfaengt(name: string, artikel: string, worte: string): boolean {
  if (artikel === 'dem' || artikel === 'des') return true;
  if (name === 'alle Ressorts') return artikel === 'den' || /^(?:allen|sämtlichen)$/u.test(artikel);
  return WEIBLICH.test(worte);
}

function alsStelle(name: string, treffer: RegExpExecArray): Stelle {
  const artikel = (treffer[1] ?? treffer[2] ?? '').toLowerCase();
  return {
    name,
    von: treffer.index,
    bis: treffer.index + treffer[0].length,
    empfaengt: empfaengt(name, artikel, treffer[0]),
  };
}

function findeStellen(text: string): Stelle[] {
  const stellen: Stelle[] = findeRessorts(text).map((fund) => ({
    name: fund.kuerzel,
    von: fund.von,
    bis: fund.bis,
    empfaengt: fund.artikel === 'dem' || fund.artikel === 'des' || (fund.artikel === 'der' && fund.weiblich),
  }));
  for (const [name, muster] of [...WORTE, [EINBRINGER, OHNE_BEREICH] as const]) {
    const neue = [...text.matchAll(muster)].map((treffer) => alsStelle(name, treffer));
    stellen.push(
      ...neue.filter((neu) => !stellen.some((stelle) => neu.von < stelle.bis && neu.bis > stelle.von)),
    );
  }
  return stellen.sort((a, b) => a.von - b.von);
}

const BINDEGLIED = muster('iu')`
    ^(?:\s*\([^()]{1,40}\))?[^,.;:]{0,60}?(?:,|\s+und|\s+sowie|\s+bzw\.|\s+oder|\s*\/)\s*
      (?:\(?(?:gemeinsam|zusammen)\s+mit\s*)?$|
    ^\s*,?\s*(?:gemeinsam|zusammen|in Abstimmung|im Benehmen|im Einvernehmen|unter Beteiligung)\s+
      (?:mit\s+)?$
  `;
const GEMEINSAM = /(?:gemeinsam|zusammen)\s+mit\s*$/iu;

function gehoertDazu(stelle: Stelle, dazwischen: string, erste: boolean): boolean {
  if (erste ? /[,;:.]\s/u.test(dazwischen) : !BINDEGLIED.test(dazwischen)) return false;
  return !stelle.empfaengt || GEMEINSAM.test(dazwischen);
}

/** Those named one after another from the first on. */
function kette(stellen: readonly Stelle[], text: string, ab: number): Stelle[] {
  const ergebnis: Stelle[] = [];
  let ende = ab;
  // A list ends with "und": what hangs on a comma alone is what the one before shall deal with ("…, die
  // Deputation zu befassen").
  let sicher = 0;
  for (const stelle of stellen) {
    const dazwischen = text.slice(ende, stelle.von);
    if (!gehoertDazu(stelle, dazwischen, ergebnis.length === 0)) break;
    ergebnis.push(stelle);
    if (ergebnis.length === 1 || !/,\s*$/u.test(dazwischen)) sicher = ergebnis.length;
    ende = stelle.bis;
  }
  return ergebnis.slice(0, sicher);
}

const PASSIV = /(?:wird|werden)\s[^.]{0,200}?(?:gebeten|beauftragt|ermächtigt|aufgefordert|ersucht)/iu;
const NACH_VERB = muster('iu')`
    ^(?:\s*
    (?:daher|ferner|weiterhin|zudem|außerdem|hierzu|insoweit|erneut|dazu|insbesondere|hiermit|
      ihrerseits|seinerseits|darum|deshalb|zugleich|zusätzlich))*\s*
  `;

function ausPassiv(text: string, stellen: readonly Stelle[]): Stelle[] {
  const verb = PASSIV.exec(text);
  if (!verb) return [];
  const davor = stellen.filter((stelle) => stelle.bis <= verb.index + verb[0].length && !stelle.empfaengt);
  const erste = davor[0];
  return erste ? kette(davor, text, erste.von) : [];
}

function nachVerb(text: string, stellen: readonly Stelle[], beginn: number): Stelle[] {
  const ende = beginn + (muster('u')`^\p{L}+`.exec(text.slice(beginn))?.[0].length ?? 0);
  const ab = ende + (NACH_VERB.exec(text.slice(ende))?.[0].length ?? 0);
  const danach = stellen.filter((stelle) => stelle.von >= ende);
  // "bittet A, … zu berichten, und die Ressorts um Zulieferung"
  const weitere = danach.filter(
    (stelle) =>
      !stelle.empfaengt &&
      /\s(?:und|sowie)\s+$/u.test(text.slice(0, stelle.von).slice(-8)) &&
      /^\s+um\s/u.test(text.slice(stelle.bis, stelle.bis + 5)),
  );
  return [...kette(danach, text, ab), ...weitere];
}

/** "Die Senatorin für … berichtet dem Senat": the one who begins the sentence. */
function amSatzanfang(text: string, stellen: readonly Stelle[], beginn: number): Stelle[] {
  const [anfang] = stellen;
  if (!/^(?:berichtet|unterrichtet|informiert|legt)/iu.test(text.slice(beginn))) return [];
  if (!anfang || anfang.von > 3 || anfang.bis > beginn + 1 || anfang.empfaengt) return [];
  return kette(stellen, text, anfang.von);
}

/** Who is asked or ordered in a Ziffer, as written; empty where nobody is named. */
export function findeAdressaten(ganz: string): string[] {
  const text = ganz.slice(0, LAENGSTE_ZIFFER);
  const stellen = findeStellen(text);
  const passiv = ausPassiv(text, stellen);
  if (passiv.length > 0) return namen(passiv);
  const beginn = beginnDerBitte(text);
  if (beginn < 0) return [];
  const danach = nachVerb(text, stellen, beginn);
  return namen(danach.length > 0 ? danach : amSatzanfang(text, stellen, beginn));
}

const namen = (stellen: readonly Stelle[]): string[] => [...new Set(stellen.map((stelle) => stelle.name))];
