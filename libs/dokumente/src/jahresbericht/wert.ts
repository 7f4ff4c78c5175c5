import { quelle, regex } from '#kalender';
import { istLeer } from './leer.js';
import { ZAHL, zahlAus } from './zahl.js';

/** A planned or reached value: what was written, and what it says as far as it is a number. */
export interface Wert {
  text: string;
  zahl?: number;
  min?: number;
  max?: number;
  /** "ca.", "rd.", "~": the number is rounded. */
  ungefaehr?: true;
  /** "> 60", "unter 5": the bound itself does not count. */
  strikt?: true;
  /** The unit, where it stands in the cell ("12.500 €"). */
  einheit?: string;
  /** Where it began, in "jetzt ca. 10, danach ca. 20". */
  bisher?: number;
}

const LAENGSTER_WERT = 300;
const UNGEFAEHR = String.raw`~|≈|∼|ca\.?|circa|rd\.?|rund|etwa|ungefähr|geschätzt|knapp|gut|fast|zirka`;
const FUELLWORT = String.raw`jeweils|je|insgesamt|gesamt|bereits|bisher|aktuell|nur|plan|ist|geplant|weitere`;
const GRENZEN: readonly { worte: string; art: 'min' | 'max'; strikt?: true }[] = [
  { worte: String.raw`≥|>=|=>|mindestens|mind\.?|min\.?|wenigstens|nicht unter|ab`, art: 'min' },
  { worte: String.raw`>|mehr als|über|größer(?: als)?`, art: 'min', strikt: true },
  { worte: String.raw`≤|<=|=<|höchstens|maximal|max\.?|bis zu|bis|nicht über`, art: 'max' },
  { worte: String.raw`<|weniger als|unter|kleiner(?: als)?`, art: 'max', strikt: true },
];
const RICHTUNG = quelle`
  (?<mehr>(?:Steigerung|Erhöhung|Zuwachs|Zunahme|Anstieg) um|plus|\+)|
  (?<weniger>(?:Senkung|Reduzierung|Reduktion|Verringerung|Rückgang|Abnahme) um|minus|-)
`;
/** A unit or a few words behind a number; further figures would make it a sentence. */
const RESTE = quelle`
  (?:\s?
    (?<einheit>[%‰€]|[\p{L}][\p{L}²³]*[23]?\.?(?:[ /-]{1,3}(?:[\p{L}][\p{L}²³]*\.?|[€%²³])){0,5}))?\s{0,3}
  (?:\((?<klammer>[^()]{0,200})\)|\*{1,3}|[¹²³])?\.?
`;
const VORSATZ = quelle`
  (?:(?:${FUELLWORT})\s+)?(?:(?<grenze>${GRENZEN.map(({ worte }) => worte).join('|')})\s*)?
  (?:(?<circa>${UNGEFAEHR})\s*)?
`;

const EINZELN = regex(
  `^${VORSATZ}(?:(?:${RICHTUNG})\\s*)?(?<zahl>${ZAHL})(?<plus>\\s?\\+| (?:und|oder) mehr)?${RESTE}$`,
  'iu',
);
const SPANNE = regex(
  quelle`
    ^(?:zwischen|von)?\s*(?:(?<circa>${UNGEFAEHR})\s*)?(?<von>-?(?:${ZAHL}))\s?[%€]?\s*
    (?:-|bis(?: zu)?|und)\s*(?:${UNGEFAEHR})?\s*(?<bis>${ZAHL})${RESTE}$
  `,
  'iu',
);
const VERAENDERUNG = regex(
  quelle`
    ^(?:von\s+)?(?:jetzt|derzeit|bisher|aktuell|heute)?\s*(?:(?:${UNGEFAEHR})\s*)?
    (?<von>${ZAHL})\s?[%€]?\s*(?:[:;,]?\s*(?:danach|dann|künftig|später|zukünftig)|auf|->|→)\s*
    (?:(?<circa>${UNGEFAEHR})\s*)?(?<zahl>${ZAHL})${RESTE}$
  `,
  'iu',
);

type Gruppen = Record<string, string | undefined>;

function glatt(text: string): string {
  return text
    .slice(0, LAENGSTER_WERT + 1)
    .replace(/[−–—‒]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim();
}

function beiwerk({ circa, einheit, klammer }: Gruppen): Partial<Wert> {
  const ungefaehr =
    circa !== undefined || /^(?:geschätzt|gesch\.|circa|ca\.|gerundet|vorläufig)$/iu.test(klammer ?? '');
  return { ...(ungefaehr && { ungefaehr: true }), ...(einheit && { einheit }) };
}

const grenzeVon = (worte: string) =>
  GRENZEN.find((grenze) => new RegExp(`^(?:${grenze.worte})$`, 'iu').test(worte));

function liesEinzelnen(gruppen: Gruppen): Partial<Wert> | null {
  const betrag = zahlAus(gruppen.zahl ?? '');
  if (betrag === null) return null;
  const zahl = gruppen.weniger ? -betrag || 0 : betrag;
  const grenze = gruppen.grenze === undefined ? undefined : grenzeVon(gruppen.grenze);
  if (grenze) return { [grenze.art]: zahl, ...(grenze.strikt && { strikt: true }), ...beiwerk(gruppen) };
  return gruppen.plus ? { min: zahl, ...beiwerk(gruppen) } : { zahl, ...beiwerk(gruppen) };
}

function liesSpanne(gruppen: Gruppen): Partial<Wert> | null {
  const von = zahlAus((gruppen.von ?? '').replace('-', ''));
  const bis = zahlAus(gruppen.bis ?? '');
  if (von === null || bis === null) return null;
  const anfang = gruppen.von?.startsWith('-') ? -von : von;
  return { min: Math.min(anfang, bis), max: Math.max(anfang, bis), ...beiwerk(gruppen) };
}

function liesVeraenderung(gruppen: Gruppen): Partial<Wert> | null {
  const zahl = zahlAus(gruppen.zahl ?? '');
  const bisher = zahlAus(gruppen.von ?? '');
  return zahl === null || bisher === null ? null : { zahl, bisher, ...beiwerk(gruppen) };
}

/**
 * Reads one value of a Kennzahl. Null where nothing or a dash stands; otherwise what was written, with the
 * number, the bounds or the range that it names. Words without a number keep their text alone: nothing is
 * guessed. Never throws.
 */
export function liesWert(geschrieben: string): Wert | null {
  if (istLeer(geschrieben)) return null;
  const text = geschrieben.replace(/\s+/gu, ' ').trim();
  const wert = glatt(geschrieben);
  if (wert.length > LAENGSTER_WERT) return { text };
  for (const [muster, lies] of [
    [SPANNE, liesSpanne],
    [VERAENDERUNG, liesVeraenderung],
    [EINZELN, liesEinzelnen],
  ] as const) {
    const gruppen = muster.exec(wert)?.groups;
    const gelesen = gruppen && lies(gruppen);
    if (gelesen) return { text, ...gelesen };
  }
  return { text };
}

/** True for a value that is a number, a bound or a range. */
export function istZahlenwert(wert: Wert): boolean {
  return wert.zahl !== undefined || wert.min !== undefined || wert.max !== undefined;
}
