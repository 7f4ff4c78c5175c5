import { quelle, regex } from '#kalender';
import type { Tabellenart } from './spalten.js';
import { ZAHL } from './zahl.js';

const GRENZE = quelle`
  (?:[≥≤<>~≈±+]=?|-(?!\s)|
  (?:mind\.?|mindestens|max\.?|maximal|höchstens|bis zu|ca\.?|rd\.?|rund|etwa|über|unter|mehr als|
      weniger als)(?=\s))
`;
const EINHEIT = String.raw`(?:\s?(?:%|€|T€|(?:EUR|Euro|TEUR)(?!\p{L})|(?:Mio|Mrd|Tsd)\.(?:\s?(?:€|EUR|Euro))?))?`;
const WORTE = String.raw`k\.\s?A\.|n\.\s?a\.|n\.\s?v\.|entfällt|offen`;
const ZAHLENWERT = String.raw`(?:${GRENZE}\s?){0,2}(?:${ZAHL})${EINHEIT}(?:\s?(?:[-–]|bis)\s?(?:${ZAHL})${EINHEIT})?`;

const MONATSNAME = quelle`
  (?:Jan(?:uar)?|Feb(?:ruar)?|März|Mrz|Apr(?:il)?|Mai|Juni?|Juli?|Aug(?:ust)?|Sept?(?:ember)?|
  Okt(?:ober)?|Nov(?:ember)?|Dez(?:ember)?)\.?
`;
const DATUM = quelle`
  (?:\d{1,2}\.\s?\d{1,2}\.\s?\d{2,4}|\d{1,2}\.\s?${MONATSNAME}\s\d{4}|(?:0?[1-9]|1[0-2])[./]\d{4}|
    ${MONATSNAME}\s\d{2,4}|Q\s?[1-4][\s/.]{0,2}\d{2,4}|
    (?:[1-4]\.|I{1,3}\.?|IV\.?)\s?(?:Quartal|Q\.)[\s/]{0,2}\d{2,4}|
    [12]\.\s?(?:Halbjahr|HJ|Jahreshälfte)\s\d{4}|KW\s?\d{1,2}[\s/]{1,2}\d{2,4}|\d{4}-\d{2}-\d{2}|
    (?:19|20)\d{2})(?![\d\p{L}])
`;
const VORSATZ = quelle`
  (?:(?:[Ff]ortlaufend|[Ll]aufend|[Kk]ontinuierlich)\s(?:ab|seit)|[Aa]b|[Ss]eit|[Bb]is(?:\szum)?|Ende|
  Mitte|Anfang|Frühjahr|Sommer|Herbst|Winter|ca\.|vsl\.|voraussichtlich|spätestens|verschoben(?:\sauf)?|
  verlängert\sbis|erledigt(?:\sam)?|abgeschlossen(?:\sam)?|im|am)
`;
const STANDWORTE = quelle`
  entf(?:ällt|allen)|offen|noch offen|(?:fort)?laufend|erledigt|abgeschlossen|gestrichen|läuft|
  in (?:Umsetzung|Arbeit|Bearbeitung|Planung)|(?:noch )?nicht begonnen|verschoben|dauerhaft|ja|nein|
  k\.\s?A\.|n\.\s?a\.
`;
const TERMIN = quelle`
  (?:(?:${VORSATZ}\s){0,2}${DATUM}(?:\s?(?:-|–|bis)\s?${DATUM})?(?:\s\([^()]{1,60}\))?|
  (?:[Ee]ntf(?:ällt|allen)|${STANDWORTE}))
`;

const STRICH = String.raw`[-–—]`;
const WERT: Record<Tabellenart, string> = {
  kennzahlen: `(?:${ZAHLENWERT}|${STRICH}|${WORTE})`,
  meilensteine: `(?:${TERMIN}|${STRICH})`,
};
/** More than four values and their words are never so long; what stands further left is a name. */
const LETZTE_ZEICHEN = 160;

interface Zeilenmuster {
  /** A line that ends with exactly so many values. */
  mehrere: RegExp[];
  /** A line that is one value and nothing else. */
  allein: RegExp;
}

function musterFuer(art: Tabellenart): Zeilenmuster {
  const wert = WERT[art];
  const folge = (anzahl: number): RegExp =>
    regex(`(?:^|\\s)${Array.from({ length: anzahl }, () => `(${wert})`).join('\\s+')}$`, 'u');
  return { mehrere: [1, 2, 3, 4].map(folge), allein: regex(`^${wert}$`, 'u') };
}

const MUSTER: Record<Tabellenart, Zeilenmuster> = {
  kennzahlen: musterFuer('kennzahlen'),
  meilensteine: musterFuer('meilensteine'),
};

export interface Fliesszeile {
  text: string;
  werte: string[];
}

const NUR_STRICH = /^[-–—]$/u;
const NUR_JAHR = /^(?:19|20)\d{2}$/u;

/** A single value behind words might belong to them ("Konzept 2021", "Zeitplan offen", "Start -"). */
function zweifelhaft(art: Tabellenart, wert: string): boolean {
  return NUR_STRICH.test(wert) || NUR_JAHR.test(wert) || (art === 'meilensteine' && !/\d/u.test(wert));
}

/** Parts a line into its words and the values at its end, at most `hoechstens`. */
export function teileZeile(zeile: string, art: Tabellenart, hoechstens: number): Fliesszeile {
  const getrimmt = zeile.trim();
  if (MUSTER[art].allein.test(getrimmt.slice(0, LETZTE_ZEICHEN + 1))) return { text: '', werte: [getrimmt] };
  const ab = Math.max(0, getrimmt.length - LETZTE_ZEICHEN);
  const ende = getrimmt.slice(ab);
  for (let anzahl = Math.min(hoechstens, 4); anzahl > 0; anzahl -= 1) {
    const treffer = MUSTER[art].mehrere[anzahl - 1]?.exec(ende);
    if (!treffer) continue;
    const werte = treffer.slice(1);
    const text = getrimmt.slice(0, ab + treffer.index).trim();
    if (anzahl === 1 && text !== '' && zweifelhaft(art, werte[0] ?? '')) return { text: getrimmt, werte: [] };
    return { text, werte };
  }
  return { text: getrimmt, werte: [] };
}

/** "Abnahme 30.09.2021 Vergabe verzögert sich": the IST is a sentence, and nothing parts it from the SOLL. */
const SATZ_NACH_TERMIN = regex(
  quelle`
    ^(.{3,300}?)(?<!(?<!\p{L})(?:[Bb]is|[Zz]um|[Vv]om|[Aa]m|[Vv]on|[Dd]es|[Dd]er))\s
    ((?:[Aa]b\s)?(?:\d{1,2}\.\s?\d{1,2}\.\s?\d{4}|(?:0?[1-9]|1[0-2])[./]\d{4}))\s(\p{Lu}.{2,300})$
  `,
  'u',
);

/** A line with SOLL in its middle and words behind it; null where it ends with values like the others. */
export function satzMitTermin(zeile: string): Fliesszeile | null {
  if (teileZeile(zeile, 'meilensteine', 2).werte.length > 0) return null;
  const [, text, soll, ist] = SATZ_NACH_TERMIN.exec(zeile.slice(0, 700)) ?? [];
  return text && soll && ist ? { text, werte: [soll, ist] } : null;
}

const REIHE_IN_DER_ZEILE = regex(
  `(?<!\\S)(${WERT.meilensteine}[ \\t]+${WERT.meilensteine})[ \\t]+(?!${TERMIN}(?:\\s|$))(?=\\p{Lu}[^\\n]{0,400}\\d)`,
  'gu',
);
const NUMMER_IN_DER_ZEILE = regex(`(?<!\\S)(${TERMIN}|${STRICH})[ \\t]+(?=M\\s?\\d{1,2}(?:[.:)]|\\s))`, 'gu');
const REIHE_KENNZAHLEN = regex(
  `(?<=\\s)(${ZAHLENWERT}\\s+${ZAHLENWERT})[ \\t]+(?=\\p{Lu}[^\\n]{0,400}\\s${ZAHLENWERT}\\s+${ZAHLENWERT}(?:\\s|$))`,
  'gu',
);

/** Gives every row its line where several stand on one. */
export function trenneReihen(text: string, art: Tabellenart): string {
  return text
    .split('\n')
    .map((zeile) => {
      const kurz = zeile.slice(0, 6000);
      return art === 'meilensteine'
        ? kurz.replace(NUMMER_IN_DER_ZEILE, '$1\n').replace(REIHE_IN_DER_ZEILE, '$1\n')
        : kurz.replace(REIHE_KENNZAHLEN, '$1\n');
    })
    .join('\n');
}
