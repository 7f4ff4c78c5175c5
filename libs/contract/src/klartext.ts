import type { Zweisprachig } from './fehler.js';

/**
 * Why a character is none of a text. All but the last are refused where somebody enters them, since taking
 * them out would change what she sees; the last ones nobody sees, and they are taken out.
 */
export type Zeichenart =
  /** Turns the direction of writing: the text shows something else than it says. */
  | 'schreibrichtung'
  /** Rings, deletes, ends: nothing that is written. */
  | 'steuerzeichen'
  /** Carries text that nobody sees (tags, annotations), or is no character at all. */
  | 'verborgenes'
  /** One half of a character: no storage takes it. */
  | 'halbes'
  /** Marks upon marks on one letter: they cover what stands around, and take for ever to be composed. */
  | 'gestapeltes'
  /** Soft hyphens, joiners and blanks of no width: harmless and of no meaning. */
  | 'unsichtbares';

export interface Zeichenfund {
  art: Zeichenart;
  /** Its code point: `U+202E`. */
  zeichen: string;
  /** The words before its first place; empty at the beginning. */
  davor: string;
  /** How often it was there. */
  anzahl: number;
}

export interface Klartext {
  /** The text as it is seen: composed (NFC), lines ended by `\n`, without what was found. */
  text: string;
  /** Each character once, in the order of their first places. */
  funde: readonly Zeichenfund[];
}

/** Outside of these a text is looked at; they are composed and can be seen. */
const AUFFAELLIG = /[^\t\n -~\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u20ac]/u;
/** However a program ends a line or a page. */
const ZEILENENDE = /\r\n?|[\v\f\u0085\u2028\u2029]/gu;

/** Scripts in which a joiner tells one word from another. */
const VERBINDEND = [
  'Arab',
  'Syrc',
  'Mong',
  'Deva',
  'Beng',
  'Guru',
  'Gujr',
  'Orya',
  'Taml',
  'Telu',
  'Knda',
  'Mlym',
  'Sinh',
  'Khmr',
  'Mymr',
]
  .map((schrift) => String.raw`\p{Script=${schrift}}`)
  .join('');
/** Characters without a sign of their own that belong to what stands before them. */
const ZUGEHOERIG = [
  String.raw`(?<=[${VERBINDEND}])[\u200c\u200d]`,
  String.raw`(?<=\p{Extended_Pictographic}[\ufe0f\p{Emoji_Modifier}]?)\u200d(?=\p{Extended_Pictographic})`,
  String.raw`(?<=\p{Emoji})[\ufe0e\ufe0f]`,
  String.raw`(?<=\p{Script=Han})[\ufe00-\ufe02\u{e0100}-\u{e01ef}]`,
].join('|');
/** Blanks of Hangul and Braille: they stay in a text, and are none where nothing else is. */
const LEERES = String.raw`\u115f\u1160\u3164\uffa0\u2800`;
const ARTEN: readonly [Zeichenart, string][] = [
  ['schreibrichtung', String.raw`[\u061c\u200e\u200f\u202a-\u202e\u2066-\u206f]`],
  ['steuerzeichen', String.raw`(?![\t\n])\p{Cc}`],
  ['verborgenes', String.raw`[\u{e0000}-\u{e0fff}\ufff0-\ufffb]|\p{Noncharacter_Code_Point}`],
  ['halbes', String.raw`\p{Cs}`],
  ['unsichtbares', String.raw`(?![${LEERES}])\p{Default_Ignorable_Code_Point}`],
];
const KEINE = ARTEN.map(([art, muster]) => `(?<${art}>${muster})`).join('|');
/** Whatever one of them could be: most texts have none, and are not searched for each. */
const VERDACHT = String.raw`[\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\ufff0-\ufffb]`;
const UNKLAR = new RegExp(`(?=${VERDACHT})(?!${ZUGEHOERIG})(?:${KEINE})`, 'gu');
const SICHTBAR = new RegExp(String.raw`[^\s${LEERES}]`, 'u');
const ALLES_LEERE = new RegExp(`[${LEERES}]`, 'gu');
/** No language needs more marks on one letter. */
const HOECHSTENS_MARKEN = 8;
const STAPEL = new RegExp(String.raw`(?<=\p{M}{${HOECHSTENS_MARKEN}})\p{M}+`, 'gu');
/** As much as tells where it was. */
const DAVOR = { worte: 3, zeichen: 30 };

/**
 * The one place that says what a text is. Whoever takes a text in – from a form, a file, the command line –
 * goes through here. Never throws, whatever the string.
 */
export function klartext(roh: string): Klartext {
  if (!AUFFAELLIG.test(roh)) return { text: roh, funde: [] };
  const zeilen = roh.replace(/^\ufeff/u, '').replace(ZEILENENDE, '\n');
  const flach = zeilen.replace(UNKLAR, '');
  const text = flach.replace(STAPEL, '').normalize('NFC');
  return {
    text: SICHTBAR.test(text) ? text : text.replace(ALLES_LEERE, ''),
    funde: [...funde(zeilen), ...Array.from(flach.matchAll(STAPEL), (treffer) => fund(flach, treffer))],
  };
}

function funde(zeilen: string): Zeichenfund[] {
  const gefunden = new Map<string, Zeichenfund>();
  for (const treffer of zeilen.matchAll(UNKLAR)) {
    const bekannt = gefunden.get(treffer[0]);
    if (bekannt) bekannt.anzahl += 1;
    else gefunden.set(treffer[0], fund(zeilen, treffer));
  }
  return [...gefunden.values()];
}

function fund(zeilen: string, { 0: zeichen, index, groups = {} }: RegExpExecArray): Zeichenfund {
  const vorher = zeilen.slice(Math.max(0, index - 4 * DAVOR.zeichen), index).replace(UNKLAR, '');
  const worte = vorher.trim().split(/\s+/u).slice(-DAVOR.worte).join(' ');
  return {
    art: ARTEN.find(([art]) => groups[art] !== undefined)?.[0] ?? 'gestapeltes',
    zeichen: `U+${(zeichen.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
    davor: [...worte].slice(-DAVOR.zeichen).join(''),
    anzahl: 1,
  };
}

const WORTE: Record<Zeichenart, Zweisprachig> = {
  schreibrichtung: {
    de: 'ein unsichtbares Zeichen, das die Schreibrichtung ändert',
    en: 'an invisible character that changes the direction of writing',
  },
  steuerzeichen: { de: 'ein Steuerzeichen', en: 'a control character' },
  verborgenes: {
    de: 'ein unsichtbares Zeichen, das verborgenen Text trägt',
    en: 'an invisible character that carries hidden text',
  },
  halbes: { de: 'ein halbes Zeichen', en: 'half a character' },
  gestapeltes: {
    de: 'ein Buchstabe mit zu vielen Zeichen übereinander',
    en: 'a letter with too many marks upon each other',
  },
  unsichtbares: { de: 'ein unsichtbares Zeichen', en: 'an invisible character' },
};

/** What stands in the way, where, and what to do; null when the text can be taken as it is. */
export function unklares({ funde }: Klartext): Zweisprachig | null {
  const erster = funde.find(({ art }) => art !== 'unsichtbares');
  if (!erster) return null;
  const { art, zeichen, davor } = erster;
  const { de, en } = WORTE[art];
  const wo = davor === '' ? { de: 'ganz am Anfang', en: 'at the very beginning' } : hinter(davor);
  return {
    de: `Hier steht ${de} (${zeichen}), ${wo.de}. Bitte löschen Sie es oder schreiben Sie die Stelle neu.`,
    en: `There is ${en} (${zeichen}), ${wo.en}. Please delete it or write these words anew.`,
  };
}

const hinter = (davor: string): Zweisprachig => ({ de: `hinter „${davor}“`, en: `behind “${davor}”` });

/** In characters; a character may count double in the form of the Schritt. */
const LAENGSTER_NAME = 100;

/**
 * What a file is called: the last part of its path, on one line. Who sends a file often cannot change what her
 * system calls it, so everything that is none of a text is taken out.
 */
export function dateiname(pfad: string): string {
  const name = klartext(pfad.split(/[/\\]/u).at(-1) ?? '').text.replace(/\s+/gu, ' ');
  const kurz = [...name.trim()].slice(-LAENGSTER_NAME).join('').trim();
  return kurz === '' ? 'Datei' : kurz;
}
