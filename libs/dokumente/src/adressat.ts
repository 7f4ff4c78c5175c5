import { findeRessorts } from './ressort-suche.js';
import { beginnDerBitte } from './ziffer-typ.js';

interface Stelle {
  name: string;
  von: number;
  bis: number;
  /** In the dative somebody receives ("dem Senator … mitzuteilen"), he is not asked. */
  empfaengt: boolean;
}

const WORTE: readonly (readonly [string, RegExp])[] = [
  ['alle Ressorts', /(?<!\p{L})(?:(alle[nr]?|die|den|sämtliche[nr]?)\s+)?(?:(?:beteiligten|betroffenen|übrigen|anderen|senatorischen|zuständigen)\s+)?(?:Fach)?(?:Ressorts|Senatsressorts|Dienststellen)(?!\p{L})/giu],
  ['alle Ressorts', /(?<!\p{L})(alle[nr]?|sämtliche[nr]?)\s+(?:Senatorinnen\s+und\s+Senatoren|Mitglieder[n]?\s+des\s+Senats)(?!\p{L})/giu],
  ['Lenkungsgruppe', /(?<!\p{L})(?:(die|der)\s+)?[\p{L}:*]{0,60}lenkungsgruppe(?!\p{L})|(?<!\p{L})(?:(die|der)\s+)?Lenku(?:\s+VD)?(?!\p{L})/giu],
  ['HaFA', /(?<!\p{L})(?:(den|dem|der|des)\s+)?(?:(?:staatlichen?|städtischen?)\s+)?(?:HaFA|Haushalts-\s?und\s+Finanzausschuss(?:es)?)(?!\p{L})/giu],
  ['Deputation', /(?<!\p{L})(?:(die|der|den)\s+)?(?:(?:staatlichen?|städtischen?)\s+)?(?:Fach)?deputation(?:en)?(?!\p{L})/giu],
  ['Ausschuss', /(?<!\p{L})(?:(den|dem|der|des)\s+)?\p{L}*ausschuss(?:es)?(?!\p{L})/giu],
];
/** "bittet die Senatorin, …" without saying which: with one originator that one. */
const OHNE_BEREICH = /(?<!\p{L})(?:(den|dem|die|der)\s+)?(Senator(?:in)?)(?!\s+für|\p{L})/giu;
const WEIBLICH = /(?<!\p{L})(?:der)\s+(?:Senatorin|Senatskanzlei|Lenkungsgruppe|Deputation|\S*lenkungsgruppe)/iu;

export const EINBRINGER = 'einbringer';

function findeStellen(text: string): Stelle[] {
  const stellen: Stelle[] = findeRessorts(text).map((fund) => ({
    name: fund.kuerzel, von: fund.von, bis: fund.bis, empfaengt: fund.artikel === 'dem' || fund.artikel === 'des' || (fund.artikel === 'der' && fund.weiblich),
  }));
  for (const [name, muster] of [...WORTE, [EINBRINGER, OHNE_BEREICH] as const]) {
    for (const treffer of text.matchAll(muster)) {
      const artikel = (treffer[1] ?? treffer[2] ?? '').toLowerCase();
      const von = treffer.index;
      const bis = von + treffer[0].length;
      if (stellen.some((stelle) => von < stelle.bis && bis > stelle.von)) continue;
      const mehrzahl = name === 'alle Ressorts' && (artikel === 'den' || /^allen$|^sämtlichen$/u.test(artikel));
      stellen.push({ name, von, bis, empfaengt: mehrzahl || artikel === 'dem' || artikel === 'des' || WEIBLICH.test(treffer[0]) });
    }
  }
  return stellen.sort((a, b) => a.von - b.von);
}

const BINDEGLIED = /^(?:\s*\([^()]{1,40}\))?[^,.;:]{0,60}?(?:,|\s+und|\s+sowie|\s+bzw\.|\s+oder|\s*\/)\s*(?:\(?(?:gemeinsam|zusammen)\s+mit\s*)?$|^\s*,?\s*(?:gemeinsam|zusammen|in Abstimmung|im Benehmen|im Einvernehmen|unter Beteiligung)\s+(?:mit\s+)?$/iu;
const GEMEINSAM = /(?:gemeinsam|zusammen)\s+mit\s*$/iu;

/** Those named one after another from the first on. */
function kette(stellen: readonly Stelle[], text: string, ab: number): Stelle[] {
  const ergebnis: Stelle[] = [];
  let ende = ab;
  for (const stelle of stellen) {
    const dazwischen = text.slice(ende, stelle.von);
    const gemeinsam = GEMEINSAM.test(dazwischen);
    const erste = ergebnis.length === 0;
    if (!erste && !BINDEGLIED.test(dazwischen)) break;
    if (erste && /[,;:.]\s/u.test(dazwischen)) break;
    if (stelle.empfaengt && !gemeinsam) break;
    ergebnis.push(stelle);
    ende = stelle.bis;
  }
  return ergebnis;
}

const PASSIV = /(?:wird|werden)\s[^.]{0,200}?(?:gebeten|beauftragt|ermächtigt|aufgefordert|ersucht)/iu;
const NACH_VERB = /^(?:\s*(?:daher|ferner|weiterhin|zudem|außerdem|hierzu|insoweit|erneut|dazu|insbesondere|hiermit|ihrerseits|seinerseits|darum|deshalb|zugleich|zusätzlich))*\s*/iu;

function ausPassiv(text: string, stellen: readonly Stelle[]): Stelle[] {
  const verb = PASSIV.exec(text);
  if (!verb) return [];
  const davor = stellen.filter((stelle) => stelle.bis <= verb.index + verb[0].length && !stelle.empfaengt);
  const erste = davor[0];
  return erste ? kette(davor, text, erste.von) : [];
}

/** Who is asked or ordered in a Ziffer, as written; empty where nobody is named. */
export function findeAdressaten(text: string): string[] {
  const stellen = findeStellen(text);
  const passiv = ausPassiv(text, stellen);
  if (passiv.length > 0) return namen(passiv);
  const beginn = beginnDerBitte(text);
  if (beginn < 0) return [];
  const verbEnde = beginn + (/^\p{L}+/u.exec(text.slice(beginn))?.[0].length ?? 0);
  const ab = verbEnde + (NACH_VERB.exec(text.slice(verbEnde))?.[0].length ?? 0);
  const danach = kette(stellen.filter((stelle) => stelle.von >= verbEnde), text, ab);
  if (danach.length > 0) return namen(danach);
  // "Die Senatorin für … berichtet dem Senat": the one who begins the sentence.
  const anfang = stellen[0];
  return anfang && anfang.von < 4 && anfang.bis <= beginn + 1 && !anfang.empfaengt ? namen(kette(stellen, text, anfang.von)) : [];
}

const namen = (stellen: readonly Stelle[]): string[] => [...new Set(stellen.map((stelle) => stelle.name))];
