import { findeDaten } from './datum-lesen.js';
import type { Kopftext } from './kopftext.js';
import { einzeilig } from './normalisieren.js';
import type { Beratungsschritt, Ebene } from './typen.js';
import { muster, quelle, regex } from '#kalender';

const TABELLENKOPF =
  /^Beratungsfolge[\s:|]*(?:Gremium[\s|]*)?(?:Termin[\s|]*)?(?:Beratungsaktion|Aktion)?[\s|:]*/iu;
const AKTION = quelle`
    (?:zur\s+)?
    (?:Beratung\s+und\s+Beschlussfassung|Beschlussfassung|Beschluss|Kenntnisnahme|Kenntnis|Vorberatung|
      Beratung|Zustimmung|Entscheidung|Empfehlung|Stellungnahme|Anhörung|Information)
  `;
const FOLGE_ZEILE = regex(
  quelle`
    (?<gremium>[^\d|\n]{2,160}?)[\s|:,]*
    (?<termin>\d{1,2}\.\s?(?:\d{1,2}\.|\p{L}{3,9})\s?\d{4})[\s|:,–-]*(?<aktion>${AKTION})(?![\p{L}])
  `,
  'giu',
);

/** Land or Stadt of a body: "(L)", "staatliche Deputation", "Stadtbürgerschaft". */
export function ebeneVon(text: string): Ebene | null {
  const stadt = muster(
    'iu',
  )`städtisch|(?<![\p{L}])stadt(?:bürgerschaft|gemeinde)?(?![\p{L}])|\(S\)|\d\s?-?\s?\(?S\)?(?![\p{L}])`.test(
    text,
  );
  const land = muster(
    'iu',
  )`staatlich|(?<![\p{L}])land(?:tag|es)?(?![\p{L}])|\(L\)|\d\s?-?\s?\(?L\)?(?![\p{L}])`.test(text);
  if (stadt === land) return null;
  return stadt ? 'stadt' : 'land';
}

function alsSchritt(treffer: RegExpExecArray): Beratungsschritt {
  const { gremium = '', termin = '', aktion = '' } = treffer.groups ?? {};
  const name = einzeilig(gremium).replace(/^[\s,;|-]+|[\s,;|:-]+$/gu, '');
  return {
    ebene: ebeneVon(gremium),
    gremium: name || null,
    termin: findeDaten(termin)[0]?.datum ?? null,
    aktion: einzeilig(aktion),
  };
}

/** The route through the bodies: one row per body with its date and what it is to do. */
export function nimmBeratungsfolge(kopf: Kopftext): Beratungsschritt[] {
  const start = kopf.rest.search(/Beratungsfolge/iu);
  if (start < 0) return [];
  const block = kopf.rest.slice(start);
  const [tabellenkopf = ''] = TABELLENKOPF.exec(block) ?? [];
  const treffer = [...block.slice(tabellenkopf.length).matchAll(FOLGE_ZEILE)];
  const letzter = treffer.at(-1);
  kopf.streiche(start, start + tabellenkopf.length + (letzter ? letzter.index + letzter[0].length : 0));
  return treffer.map(alsSchritt);
}
