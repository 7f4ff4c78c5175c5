import type { Buchstabe } from './typen.js';
import { muster, quelle, regex } from '#kalender';

const ENDE = '(?![\\p{L}\\p{N}])';

/** What the headings of a paper are called, per letter of the usual order; the first that fits counts. */
const BEGRIFFE: readonly (readonly [Buchstabe, string])[] = [
  [
    'G',
    quelle`
      Beschluss(?:vorschlag|vorschläge|empfehlung|entwurf|fassung)?|Beschlüsse|Beschluß(?:vorschlag)?|
      Votum|Vorschlag zum Beschluss
    `,
  ],
  ['A', 'Problem(?:stellung|lage|beschreibung)?|Sachstand|Ausgangslage|Sachverhalt|Anlass|Sachdarstellung'],
  ['B', 'Lösung(?:en|svorschlag|sansatz|svorschläge)?'],
  ['C', 'Alternativen?|Alternative Lösung(?:en)?|Alternativvorschläge'],
  [
    'D',
    quelle`
      (?:Finanzielle|Personalwirtschaftliche|Haushaltsmäßige|Genderbezogene|Klimatische|Wirtschaftliche)
        (?:(?:,| ?/)? ?(?:und )?
          (?:finanzielle|personalwirtschaftliche|wirtschaftliche|genderbezogene|haushaltsmäßige|
            organisatorische|klimabezogene))*(?:n)? Auswirkung(?:en)?|
      Auswirkungen auf (?:den Klimaschutz|das Klima|die Gleichstellung|den Haushalt|die Geschlechter)|
      Auswirkungen|Gender-?\s?(?:prüfung|aspekte|relevanz|check|mainstreaming)|
      Geschlechtergerechtigkeit|Klima-?\s?check|Klimaschutz
    `,
  ],
  ['E', 'Beteiligung(?:en)?|Abstimmung(?:en)?|Mitzeichnung(?:en)?'],
  [
    'F',
    quelle`
      Öffentlichkeitsarbeit|
      Veröffentlichung(?:sfähigkeit)?
        (?: (?:nach|gemäß|im Sinne) (?:dem|des|der)? ?(?:(?:Bremer|Bremischen|Bremisches) )?
          (?:Informationsfreiheitsgesetz(?:es)?(?: \(?(?:Brem)?IFG\)?)?|(?:Brem)?IFG))?|Transparenz
    `,
  ],
];

const MUSTER = BEGRIFFE.map(([buchstabe, quelle]) => ({
  buchstabe,
  muster: regex(`(?:${quelle.replaceAll(' ', '\\s+')})${ENDE}`, 'iuy'),
}));
/**
 * A sign or a word has to stand between two heading words: "C. Alternativen Alternativen werden …" ends after
 * the first.
 */
const VERBINDER =
  /\s*(?:[/,;+&–-]\s*(?:(?:und|sowie|bzw\.)\s+)?|(?:und|sowie|u\.|bzw\.|mit)\s+)(?:(?:des|der|zur|zum|die)\s+)?/iuy;
const VORSATZ = /(?:Vorgeschlagene[rs]?|Weitere|Zum|Zur|Aktueller|Vorschlag:?)\s+/iuy;

export interface Begriffe {
  buchstabe: Buchstabe;
  /** Position behind the last heading word. */
  bis: number;
}

/** Reads heading words ("Beteiligung / Abstimmung") from a position on; null where none stands there. */
export function liesBegriffe(text: string, von: number): Begriffe | null {
  VORSATZ.lastIndex = von;
  let stelle = VORSATZ.test(text) ? VORSATZ.lastIndex : von;
  let erster: Buchstabe | null = null;
  let ende = von;
  for (let wort = liesWort(text, stelle); wort; wort = liesWort(text, stelle)) {
    erster ??= wort.buchstabe;
    ende = wort.bis;
    VERBINDER.lastIndex = ende;
    if (!VERBINDER.test(text)) break;
    stelle = VERBINDER.lastIndex;
  }
  return erster ? { buchstabe: erster, bis: ende } : null;
}

function liesWort(text: string, von: number): Begriffe | null {
  for (const { buchstabe, muster } of MUSTER) {
    muster.lastIndex = von;
    if (muster.test(text)) return { buchstabe, bis: muster.lastIndex };
  }
  return null;
}

/** The letter before a heading: "A. ", "A) ", "A.) ", "A: ", "(A) ". */
export const BUCHSTABE_DAVOR = /\(?([A-H])\s?(?:\.\)|[.):])\s*/uy;

/** A letter and heading words anywhere in a long line; used to take one-line transcripts apart. */
export const UEBERSCHRIFT_IM_SATZ = muster('gu')`(?<![\p{L}\p{N}(„"])([A-H])(?:\.\)|[.)])\s+(?=[A-ZÄÖÜ])`;
