import { datumAus, plusMonate, plusTage, wochentag, type Datum } from '../datum.js';
import { kalenderwoche, monate, type Einheit, type Spanne } from './einheiten.js';
import { quelle, regex } from '../regex.js';
import { MONAT, WOCHENTAG, wochentagszahl } from './sprache.js';

const DIESE = '(?:(?:diese[nrsm]?|laufende[nrsm]?|aktuelle[nrsm]?)(?: laufende[nrsm]?)?)';
const NAECHSTE = '(?:nächste[nrsm]?|kommende[nrsm]?|folgende[nrsm]?|neue[nrsm]?|anstehende[nrsm]?)';
const UEBERNAECHSTE = '(?:übernächste[nrsm]?)';
const WORT = quelle`
    (?:Kalender|Haushalts)?[Jj]ahr(?:e?s)?|Monats?|Quartals?|Halbjahr(?:e?s)?|(?:Kalender)?[Ww]oche|
    Schuljahr(?:e?s)?|Kindergartenjahr(?:e?s)?|Kita-?[Jj]ahr(?:e?s)?
  `;
const FOLGE = 'Folge(?:jahr(?:e?s)?|monats?|quartals?|woche)';
const TAG_IM_MONAT = quelle`
  \d{1,2}\. (?:d\. ?M\.|dieses Monats|des (?:laufenden )?Monats|
  (?:des )?(?:nächsten|kommenden|folgenden) Monats|des Folgemonats)
`;

/**
 * A period counted from the day of reference: "dieses Jahres", "des kommenden Quartals", "Folgemonats",
 * "nächsten Freitag", "heute".
 */
export const RELATIV = quelle`
    (?:(?:${DIESE}|${NAECHSTE}|${UEBERNAECHSTE}) (?:${WORT})|${FOLGE}|
    (?<=des )(?:Jahres|Kalenderjahres)(?! \d)|
    (?:(?:${DIESE}|${NAECHSTE}) )?(?:${WOCHENTAG})s?(?:(?: der)? ${NAECHSTE} Woche)?
      (?!,? (?:den |dem )?\d)|
    ${NAECHSTE} (?:Frühjahrs?|Frühlings?|Sommers?|Herbst(?:e?s)?|Winters?|${MONAT})(?! \d)|
    (?:heute|morgen|übermorgen)|${TAG_IM_MONAT})
  `;

/** "nächsten" before a season or month, which without year is the next one anyway. */
export const NAECHSTER_DAVOR = regex(`^${NAECHSTE} `);

const GANZ = regex(`^(?:(${DIESE})|(${NAECHSTE})|(${UEBERNAECHSTE})) (${WORT})$`);
const FOLGE_GANZ = regex(`^Folge(\\p{L}+)$`);
const NAECHSTE_JAHRESZEIT = regex(`^${NAECHSTE} (?:Früh|Sommer|Herbst|Winter|(?:${MONAT})(?!\\p{L}))`);
const TAG_GANZ = regex(`^(?:(?:${DIESE}|${NAECHSTE}) )?(${WOCHENTAG})s?((?: der)? ${NAECHSTE} Woche)?$`);

function wocheVon(bezug: Datum): Spanne | null {
  const donnerstag = plusTage(bezug, 4 - wochentag(bezug));
  const jahr = Number(donnerstag.slice(0, 4));
  const nummer = Math.floor((Date.parse(donnerstag) - Date.parse(`${jahr}-01-01`)) / (7 * 86_400_000)) + 1;
  return kalenderwoche(jahr, nummer);
}

function laufende(wort: string, bezug: Datum, weiter: number): (Spanne & { einheit: Einheit }) | null {
  const mitEinheit = (einheit: Einheit, spanne: Spanne | null): (Spanne & { einheit: Einheit }) | null =>
    spanne && { ...spanne, einheit };
  const laengen: readonly [RegExp, Einheit, number, number][] = [
    [/^(?:Schul|Kindergarten|Kita)/u, 'schuljahr', 12, 7],
    [/[Hh]albjahr/u, 'halbjahr', 6, 0],
    [/[Qq]uartal/u, 'quartal', 3, 0],
    [/[Mm]onat/u, 'monat', 1, 0],
    [/[Jj]ahr/u, 'jahr', 12, 0],
  ];
  const gefunden = laengen.find(([muster]) => muster.test(wort));
  if (!gefunden) return mitEinheit('woche', wocheVon(plusTage(bezug, weiter * 7)));
  const [, einheit, laenge, versatz] = gefunden;
  const verschoben = plusMonate(`${bezug.slice(0, 8)}01`, weiter * laenge - versatz);
  const monat = Number(verschoben.slice(5, 7));
  const anfang = plusMonate(
    `${verschoben.slice(0, 5)}${String(monat - ((monat - 1) % laenge)).padStart(2, '0')}-01`,
    versatz,
  );
  return mitEinheit(einheit, monate(Number(anfang.slice(0, 4)), Number(anfang.slice(5, 7)), laenge));
}

function naechsterWochentag(
  name: string,
  inNaechsterWoche: boolean,
  bezug: Datum,
): Spanne & { einheit: Einheit } {
  const montag = plusTage(bezug, 8 - wochentag(bezug));
  const abstand = (wochentagszahl(name) - wochentag(bezug) + 7) % 7 || 7;
  const tag = inNaechsterWoche ? plusTage(montag, wochentagszahl(name) - 1) : plusTage(bezug, abstand);
  return { von: tag, bis: tag, einheit: 'tag' };
}

const TAGE: Record<string, number> = { heute: 0, morgen: 1, übermorgen: 2 };

const TAG_DAVOR = /^(\d{1,2})\. (.*)$/u;

function tagImMonat(text: string, bezug: Datum): (Spanne & { einheit: Einheit }) | null {
  const [, tag = '', wann = ''] = TAG_DAVOR.exec(text) ?? [];
  if (!tag) return null;
  const monat = plusMonate(`${bezug.slice(0, 8)}01`, /nächst|kommend|folgend|Folge/u.test(wann) ? 1 : 0);
  const datum = datumAus(Number(monat.slice(0, 4)), Number(monat.slice(5, 7)), Number(tag));
  return datum ? { von: datum, bis: datum, einheit: 'tag' } : null;
}

const RELATIV_GANZ = regex(`^${RELATIV}$`);

function einzelnerTag(text: string, bezug: Datum): (Spanne & { einheit: Einheit }) | null {
  const [wochentagGanz, name = '', inNaechsterWoche] = TAG_GANZ.exec(text) ?? [];
  if (wochentagGanz) return naechsterWochentag(name, Boolean(inNaechsterWoche), bezug);
  const abstand = TAGE[text];
  if (abstand === undefined) return tagImMonat(text, bezug);
  return { von: plusTage(bezug, abstand), bis: plusTage(bezug, abstand), einheit: 'tag' };
}

/** Reads a text that matched RELATIV; 'offen' without a day of reference, null for another text. */
export function naechsteEinheit(
  text: string,
  bezug: Datum | null,
): (Spanne & { einheit: Einheit }) | 'offen' | null {
  if (!RELATIV_GANZ.test(text) || NAECHSTE_JAHRESZEIT.test(text)) return null;
  if (!bezug) return 'offen';
  const einheit = GANZ.exec(text);
  const wort = einheit?.[4] ?? FOLGE_GANZ.exec(text)?.[1] ?? 'Jahr';
  return einzelnerTag(text, bezug) ?? laufende(wort, bezug, einheit ? weite(einheit) : 1);
}

function weite(treffer: RegExpExecArray): number {
  if (treffer[2]) return 1;
  return treffer[3] ? 2 : 0;
}
