import { datumAus, monatslaenge, plusTage, wochentag, type Datum } from '../datum.js';
import {
  MONAT,
  monatszahl,
  ORDNUNG,
  ordnungszahl,
  TAGESWORT,
  tageszahl,
  WOCHENTAG,
  wochentagszahl,
} from './sprache.js';

/** First and last day of a period. */
export interface Spanne {
  von: Datum;
  bis: Datum;
}

export type Einheit =
  'tag' | 'woche' | 'monat' | 'quartal' | 'halbjahr' | 'jahreszeit' | 'jahr' | 'schuljahr' | 'zeitpunkt';

/**
 * A period of the calendar as written: which one of a year, and the year if it was named. `spanne` is null
 * when it does not exist.
 */
export interface Kalendereinheit {
  einheit: Einheit;
  jahr?: number;
  spanne(jahr: number): Spanne | null;
}

/** The months `ab` … `ab + laenge - 1` of a year; null outside the year. */
export function monate(jahr: number, ab: number, laenge: number): Spanne | null {
  const bisMonat = ab + laenge - 1;
  const von = datumAus(jahr, ab, 1);
  const bis =
    bisMonat > 12
      ? datumAus(jahr + 1, bisMonat - 12, monatslaenge(jahr + 1, bisMonat - 12))
      : datumAus(jahr, bisMonat, monatslaenge(jahr, bisMonat));
  return von && bis ? { von, bis } : null;
}

/** Monday to Sunday of an ISO week; null for a week the year does not have. */
export function kalenderwoche(jahr: number, woche: number): Spanne | null {
  const vierter = `${jahr}-01-04`;
  const von = plusTage(vierter, 1 - wochentag(vierter) + (woche - 1) * 7);
  const donnerstag = plusTage(von, 3);
  return woche >= 1 && donnerstag.startsWith(String(jahr)) ? { von, bis: plusTage(von, 6) } : null;
}

function teil(jahr: number, nummer: number, laenge: number): Spanne | null {
  const anzahl = 12 / laenge;
  const gemeint = nummer === -1 ? anzahl : nummer;
  return gemeint >= 1 && gemeint <= anzahl ? monate(jahr, (gemeint - 1) * laenge + 1, laenge) : null;
}

// Beginnings as in German calendars, endings as the samples fix them for summer: the last day of the season's
// third month.
const JAHRESZEITEN: Record<string, [string, number, number]> = {
  Frühjahr: ['03-21', 5, 0],
  Frühling: ['03-21', 5, 0],
  Sommer: ['06-21', 8, 0],
  Herbst: ['09-23', 11, 0],
  Winter: ['12-21', 2, 1],
};

function jahreszeit(jahr: number, name: string): Spanne | null {
  const [anfang, monat, jahre] = JAHRESZEITEN[name.replace(/s$/u, '')] ?? ['01-01', 12, 0];
  const bis = datumAus(jahr + jahre, monat, monatslaenge(jahr + jahre, monat));
  return bis ? { von: `${jahr}-${anfang}`, bis } : null;
}

const zweistellig = (jahr: string): number => (jahr.length === 2 ? 2000 + Number(jahr) : Number(jahr));

function tag(jahr: number, monat: number, tagzahl: number): Spanne | null {
  const datum = datumAus(jahr, monat, tagzahl);
  return datum ? { von: datum, bis: datum } : null;
}

function tageinheit(tagzahl: string | undefined, monat: number, jahr?: string): Kalendereinheit {
  const gueltig = !jahr || jahr.length === 2 || jahr.length === 4;
  return {
    einheit: 'tag',
    ...(jahr ? { jahr: gueltig ? zweistellig(jahr) : -1 } : {}),
    spanne: (gemeint) => (gueltig ? tag(gemeint, monat, Number(tagzahl)) : null),
  };
}

function einheit(
  art: Einheit,
  jahr: string | undefined,
  spanne: (jahr: number) => Spanne | null,
): Kalendereinheit {
  return { einheit: art, ...(jahr ? { jahr: zweistellig(jahr) } : {}), spanne };
}

const J = '((?:19|20|21)\\d{2})(?![\\d%€]|[.,]\\d)';
/** The year of a date left open or misspelt ("__.__.2025", "30. Septemer 2025") is no year of its own. */
const KEIN_TORSO = '(?<![.xX_…-] ?)(?<!\\d\\. ?\\p{Lu}\\p{L}{2,11}\\.? )';
/** A year after a period: "2026", "des Jahres 2026", "/2026". */
const IM_JAHR = `(?: (?:(?:des|im|in|vom) )?(?:(?:Haushalts|Kalender)?[Jj]ahr(?:e?s)? )?|/)${J}`;
const SCHULJAHR = '(?:Schul|Kindergarten|K[iI][tT][aA]s?-?|K[iI][gG][aA]-?|Ausbildungs|Betreuungs)[Jj]ahr';
const DOPPELJAHR = `(?: ${J}(?: ?[/-] ?\\d{2,4})?)?`;

/** "ersten Dienstag im Oktober"; nummer -1 is the last one of the month. */
function nterWochentag(jahr: number, monat: number, nummer: number, welcher: number): Spanne | null {
  const laenge = monatslaenge(jahr, monat);
  const erster = 1 + ((welcher - wochentag(datumAus(jahr, monat, 1) ?? '') + 7) % 7);
  const letzter = erster + Math.floor((laenge - erster) / 7) * 7;
  return tag(jahr, monat, nummer === -1 ? letzter : erster + (nummer - 1) * 7);
}

type Leser = (gruppen: (string | undefined)[]) => Kalendereinheit;

/** Periods and days of the calendar. A text is read by the first source that fits it wholly. */
export const EINHEITSMUSTER: readonly (readonly [string, Leser])[] = [
  [
    '(\\d{1,2})\\. ?(\\d{1,2})\\.(?: ?(\\d{4})|(\\d{1,6}))?(?!\\d)',
    ([t, m, lang, kurz]) => tageinheit(t, Number(m), lang ?? kurz),
  ],
  [
    `(\\d{1,2})\\. ?(${MONAT})\\.?(?:${IM_JAHR}| (\\d{2})(?![\\d.:]))?`,
    ([t, m = '', lang, kurz]) => tageinheit(t, monatszahl(m), lang ?? kurz),
  ],
  [
    `(${TAGESWORT}) (${MONAT})(?:${IM_JAHR})?`,
    ([t = '', m = '', j]) => tageinheit(String(tageszahl(t)), monatszahl(m), j),
  ],
  [`(\\d{4})-(\\d{2})-(\\d{2})`, ([j, m, t]) => tageinheit(t, Number(m), j)],
  [
    `(${ORDNUNG}) (${WOCHENTAG}) (?:im|des)(?: Monats?)? (${MONAT})(?:${IM_JAHR})?`,
    ([n = '', w = '', m = '', j]) =>
      einheit('tag', j, (jahr) => nterWochentag(jahr, monatszahl(m), ordnungszahl(n), wochentagszahl(w))),
  ],
  [
    `(?:Monats? )?(${MONAT})(?:\\.|s)?(?:${IM_JAHR})?`,
    ([m = '', j]) => einheit('monat', j, (jahr) => monate(jahr, monatszahl(m), 1)),
  ],
  [`(0[1-9]|1[0-2])[./]${J}`, ([m, j]) => einheit('monat', j, (jahr) => monate(jahr, Number(m), 1))],
  [
    `(${ORDNUNG}) (?:Kalender)?(?:[Qq]uartal|[Vv]ierteljahr)(?:e?s)?(?:${IM_JAHR})?`,
    ([n = '', j]) => einheit('quartal', j, (jahr) => teil(jahr, ordnungszahl(n), 3)),
  ],
  [
    `(?:Quartal |Q ?)(\\d|IV|I{1,3})(?:${IM_JAHR})?`,
    ([n = '', j]) => einheit('quartal', j, (jahr) => teil(jahr, ordnungszahl(n), 3)),
  ],
  [`(IV|I{1,3})\\.?/${J}`, ([n = '', j]) => einheit('quartal', j, (jahr) => teil(jahr, ordnungszahl(n), 3))],
  [
    `(${ORDNUNG}) Schulhalbjahr(?:e?s)?${DOPPELJAHR}`,
    ([n = '', j]) =>
      einheit('schuljahr', j, (jahr) =>
        ordnungszahl(n) === 1 ? monate(jahr, 8, 6) : monate(jahr + 1, 2, 6),
      ),
  ],
  [
    `(${ORDNUNG}) (?:Halbjahr(?:e?s)?|HJ|Jahreshälfte|Hälfte(?: des Jahres)?)(?:${IM_JAHR})?`,
    ([n = '', j]) => einheit('halbjahr', j, (jahr) => teil(jahr, ordnungszahl(n), 6)),
  ],
  [
    `(?:H|HJ ?)([12])(?:${IM_JAHR})`,
    ([n = '', j]) => einheit('halbjahr', j, (jahr) => teil(jahr, Number(n), 6)),
  ],
  [
    `(${ORDNUNG}) (?:Jahresdrittel|Drittel|Tertial)s?(?:${IM_JAHR})?`,
    ([n = '', j]) => einheit('halbjahr', j, (jahr) => teil(jahr, ordnungszahl(n), 4)),
  ],
  [
    `(\\d{1,2})\\. ?(?:Kalenderwoche|KW)(?:${IM_JAHR})?`,
    ([n, j]) => einheit('woche', j, (jahr) => kalenderwoche(jahr, Number(n))),
  ],
  [
    `(?:Kalenderwoche|KW) ?(\\d{1,2})(?!\\d)(?:${IM_JAHR})?`,
    ([n, j]) => einheit('woche', j, (jahr) => kalenderwoche(jahr, Number(n))),
  ],
  [
    `(Frühjahr|Frühling|Sommer|Herbst|Winter)s?(?:${IM_JAHR}(?:/\\d{2,4})?)?`,
    ([name = '', j]) => einheit('jahreszeit', j, (jahr) => jahreszeit(jahr, name)),
  ],
  [`Früh(?:sommer|herbst)s?(?:${IM_JAHR})?`, ([j]) => einheit('jahreszeit', j, (jahr) => monate(jahr, 6, 1))],
  [`Spätsommers?(?:${IM_JAHR})?`, ([j]) => einheit('jahreszeit', j, (jahr) => monate(jahr, 8, 2))],
  [`Spätherbst(?:s|es)?(?:${IM_JAHR})?`, ([j]) => einheit('jahreszeit', j, (jahr) => monate(jahr, 11, 1))],
  [
    `(?:${SCHULJAHR}(?:e?s)?|KGJ|SJ)${DOPPELJAHR}`,
    ([j]) => einheit('schuljahr', j, (jahr) => monate(jahr, 8, 12)),
  ],
  [
    `(?:Wintersemesters?|WS|WiSe)${DOPPELJAHR}`,
    ([j]) => einheit('schuljahr', j, (jahr) => monate(jahr, 10, 6)),
  ],
  [`(?:Sommersemesters?|SoSe)${DOPPELJAHR}`, ([j]) => einheit('schuljahr', j, (jahr) => monate(jahr, 4, 6))],
  [
    `Jahreswechsels?(?: (?:von )?${J}(?: ?[/-] ?| auf )?(?:\\d{2,4})?)?`,
    ([j]) => einheit('zeitpunkt', j, (jahr) => tag(jahr, 12, 31)),
  ],
  [
    `${KEIN_TORSO}(?:(?:Haushalts|Kalender|Geschäfts|Wirtschafts|Berichts)?[Jj]ahr(?:e?s)? )?${J}(?!/)`,
    ([j]) => einheit('jahr', j, (jahr) => monate(jahr, 1, 12)),
  ],
];
