import { findeDaten, type Datumsfund } from './datum-lesen.js';
import { muster, quelle, regex } from '#kalender';

/**
 * The line that says which body sits when ("Tischvorlage für die Sitzung des Senats am …"): the hinge of
 * every head.
 */
export interface Anker {
  von: number;
  bis: number;
  /** Words before "für die Sitzung": kind of the paper, "Neufassung". */
  art: string;
  /** "Senat" or the body as written, in the nominative where it can be told. */
  gremium: string;
  sitzung: Datumsfund | null;
  /** Something stands in the place of the date that cannot be read as one. */
  unlesbar: boolean;
}

const ART = quelle`
    (?<art>(?:(?:neufassung|tisch|eil)[\s:,–-]{1,4})?\p{L}*vorlagen?(?:\s+(?:nr\.?|vl)?\s*[\d/-]{2,12})?
      (?:\s*\((?:neufassung|tischvorlage)\))?(?:\s*[–-]?\s*neufassung)?|
    vortr(?:ag|äge)(?:\s+der\s+senatskanzlei)?|neufassung)
  `;
const SITZUNG = regex(
  quelle`
    (?:(?:${ART}[\s:–-]+)?für\s+(?:die|eine)|${ART.replace('<art>', '<art2>')}[\s:–-]+zur)\s+
    (?:\d{1,3}\.\s+)?(?:\p{L}+\s+){0,2}?(?<was>senatssitzung|sitzung\s+(?:des|der))(?![\p{L}])
  `,
  'iu',
);
/** "Vorlage für den Senat am …", "Senatsvorlage für die Sitzung am …": the body stands in other words. */
const SENAT_DIREKT = regex(
  quelle`
    ${ART}\s+(?:für|an)\s+den\s+senat(?=\s+(?:am|zum)\s)|
    (?<art3>senatsvorlage)\s+für\s+die\s+sitzung(?=\s+(?:am|vom)\s)
  `,
  'iu',
);
const GREMIUM_DIREKT = regex(
  quelle`
    ${ART}\s+(?:für|an)\s+(?:die|den|das)\s+
    (?=(?:staatliche|städtische)?n?\s*(?:deputation|\p{L}*-?\s?(?:und\s+)?\p{L}*ausschuss))
  `,
  'iu',
);
const UMLAUF_WORT = quelle`
    (?:umlaufverfahren|umlaufbeschluss(?:es|fassung|vorlage)?|umlaufvorlage|umlauf|
    schriftlichen?\s+verfahren(?=[^\n]{0,30}umlauf))
  `;
const UMLAUF = regex(
  quelle`
    (?:${ART}\s+)?(?:[(–-]\s*)?(?:(?:für|zu[mr]?|als)\s+(?:eine[nmr]?|das|den|die|der)?\s*)?
    (?:(?:beschluss(?:fassung)?|entscheidung|senat)\s+(?:des\s+senats\s+)?)?[(–-]?\s*
    (?:im\s+(?:senat\s+im\s+)?|per\s+|durch\s+)?${UMLAUF_WORT}(?:\s+(?:des|im|für\s+den)\s+senate?s?)?
    (?![\p{L}])(?:\s*\(umlauf\))?\s?[)–-]?
  `,
  'iu',
);
const NUR_ART = muster('imu')`
    ^(?:(?:neufassung\s+)?
    (?<art>tischvorlage|senatsvorlage|vorlage|deputationsvorlage|neufassung|mitteilung des senats)
    (?:\s+des senats|\s+für den senat)?)$
  `;

const GREMIUM_ENDE = muster('u')`
  \s+(?:am|vom|zum)\s+(?=(?:\p{L}{3,10},?\s+)?(?:de[nm]\s+)?\d)|\s+(?:am|vom)\s*(?=\n|$)|\n\s*\n|
  \s+(?=\d{1,2}\.)|\n(?!\p{Ll}|und\b)
`;
const ZEILE_OFFEN = /(?:für|und|,|-)\s*$/u;
const WOCHENTAG =
  '(?:(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)\\s*,?\\s*(?:de[nm]\\s+)?)?';
const AM = regex(`^\\s*,?\\s*(?:\\(?(?:am|vom|zum|:)\\s*${WOCHENTAG}(?:de[nm]\\s+)?|${WOCHENTAG})`, 'iu');
const PLATZHALTER = muster('u')`
  ^[\d_.…xX?/ -]{1,16}(?=\n|$)|^\d{1,2}[.,]?\s?\p{L}{3,11}[.,]?(?:\s?\d{1,5})?(?=\n|$)|
  ^[._… ]{1,8}(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\.?
    (?:\s?\d{1,5})?(?=\n|$)
`;
/** Kind of the paper behind the date instead of before it. */
const ART_DANACH = /^[ \t]*[-–(][ \t]*(?<art>tischvorlage|neufassung)[ \t]*[-–)]?(?=[ \t]*(?:\n|$))/iu;
const NACHTRAG = /^\s*,?\s*(?:um\s+|ab\s+)?\d{1,2}(?:[:.]\d{2})?\s*Uhr\b\)?|^\)|^\s+TOP\s\d{1,2}(?=\s)/u;

function liesGremium(rest: string): { name: string; bis: number } {
  const senat = muster('u')`^\s*Senat(?:e?s)?(?:\s+der\s+Freien\s+Hansestadt\s+Bremen)?(?![\p{L}])`.exec(
    rest,
  );
  if (senat) return { name: 'Senat', bis: senat[0].length };
  let ende = 0;
  for (;;) {
    const treffer = GREMIUM_ENDE.exec(rest.slice(ende, 300));
    const neu = treffer ? ende + treffer.index : Math.min(rest.length, 300);
    const offen = treffer?.[0] === '\n' && ZEILE_OFFEN.test(rest.slice(0, neu));
    if (!offen) return { name: nominativ(rest.slice(0, neu)), bis: neu };
    ende = neu + 1;
  }
}

function nominativ(name: string): string {
  return name
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/ausschusses\b/gu, 'ausschuss')
    .replace(/^(?:staatlichen?|städtischen?)(?:\s+und\s+(?:der\s+)?(?:staatlichen?|städtischen?))?\s+/iu, '')
    .replace(/\s*\((?:L|S|Land|Stadt|staatlich|städtisch)\)$/iu, '')
    .replace(/[\s,;:(-]+$/u, '');
}

function liesSitzung(text: string, ab: number): Pick<Anker, 'bis' | 'sitzung' | 'unlesbar'> {
  const rest = text.slice(ab, ab + 160);
  const [am = ''] = AM.exec(rest) ?? [];
  const benannt = am.trim() !== '';
  const ohne = { bis: ab, sitzung: null, unlesbar: false };
  if (!benannt && /\n\s*\n/u.test(am)) return ohne;
  const dahinter = rest.slice(am.length);
  const fund = findeDaten(dahinter).find((datum) => datum.von === 0);
  if (fund) return mitDatum(text, ab + am.length, fund);
  if (!benannt) return ohne;
  const [platz = ''] = PLATZHALTER.exec(dahinter) ?? [];
  return {
    bis: ab + (platz === '' ? am.trimEnd().length : am.length + platz.length),
    sitzung: null,
    unlesbar: /^\d/u.test(platz),
  };
}

function mitDatum(
  text: string,
  ab: number,
  sitzung: Datumsfund,
): Pick<Anker, 'bis' | 'sitzung' | 'unlesbar'> {
  const ende = ab + sitzung.bis;
  return {
    bis: ende + (NACHTRAG.exec(text.slice(ende, ende + 40))?.[0].length ?? 0),
    sitzung,
    unlesbar: false,
  };
}

function artAus({ groups = {} }: RegExpExecArray, danach: RegExpExecArray | null): string {
  return [groups['art'] ?? groups['art2'] ?? groups['art3'], danach?.groups?.['art']]
    .filter(Boolean)
    .join(' ');
}

function mitGremium(text: string, treffer: RegExpExecArray): Anker {
  const ab = treffer.index + treffer[0].length;
  const benannt = /(?:senatssitzung|senat|senatsvorlage\s+für\s+die\s+sitzung)$/iu.test(treffer[0]);
  const gremium = benannt ? { name: 'Senat', bis: 0 } : liesGremium(text.slice(ab));
  const sitzung = liesSitzung(text, ab + gremium.bis);
  const danach = ART_DANACH.exec(text.slice(sitzung.bis, sitzung.bis + 60));
  return {
    von: treffer.index,
    gremium: gremium.name,
    ...sitzung,
    art: artAus(treffer, danach),
    bis: sitzung.bis + (danach?.[0].length ?? 0),
  };
}

/** Finds the hinge of the head; null where the paper does not say what it is for. */
export function findeAnker(text: string): Anker | null {
  const sitzung = SITZUNG.exec(text) ?? SENAT_DIREKT.exec(text) ?? GREMIUM_DIREKT.exec(text);
  if (sitzung) return mitGremium(text, sitzung);
  const umlauf = UMLAUF.exec(text);
  if (umlauf) {
    return {
      von: umlauf.index,
      bis: umlauf.index + umlauf[0].length,
      art: 'umlauf',
      gremium: 'Senat',
      sitzung: null,
      unlesbar: false,
    };
  }
  const nur = NUR_ART.exec(text);
  if (!nur) return null;
  const art = nur.groups?.['art'] ?? '';
  return {
    von: nur.index,
    bis: nur.index + nur[0].length,
    art,
    gremium: /deputation/iu.test(art) ? 'Deputation' : '',
    sitzung: null,
    unlesbar: false,
  };
}
