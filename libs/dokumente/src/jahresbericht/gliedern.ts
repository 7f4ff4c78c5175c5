import { quelle, regex } from '#kalender';

export type Berichtsteil =
  | 'kopf'
  | 'ampel'
  | 'bezeichnung'
  | 'zielgruppe'
  | 'leitziel'
  | 'projektziele'
  | 'wirkung'
  | 'programm'
  | 'organisation'
  | 'kennzahlen'
  | 'meilensteine'
  | 'mittelabfluss'
  | 'sachstand';

export interface Berichtsabschnitt {
  teil: Berichtsteil;
  text: string;
}

const SKIZZE = String.raw`(?:\s+gem(?:\.|äß)\s+(?:der\s+)?Projektskizze)?`;
const DOPPELPUNKT = String.raw`[ \t]*:`;
const FRAGE = String.raw`(?:\s*\([^()\n]{0,80}\))?`;

/** Labels as the forms print them, at the beginning of a line. */
const ETIKETTEN: readonly { teil: Berichtsteil; muster: string }[] = [
  {
    teil: 'ampel',
    muster: quelle`
      Kurzeinsch(?:ä|ae)tzung(?:\s+zur\s+Zielerreichung)?
      (?:${DOPPELPUNKT}|(?=[ \t]*(?:\n|$|[^\s\p{L}])))
    `,
  },
  {
    teil: 'bezeichnung',
    muster: quelle`
      (?:Bezeichnung\s+(?:der|des)\s+(?:Ma(?:ß|ss)nahme|Projekt(?:e?s)?)|Bezeichnung\s+Projekttitel|
        Projektbezeichnung|Projekttitel)${DOPPELPUNKT}
    `,
  },
  { teil: 'zielgruppe', muster: String.raw`Zielgruppen?${FRAGE}(?:${DOPPELPUNKT}|[ \t]*(?=\n))` },
  { teil: 'leitziel', muster: String.raw`Leitziele?${SKIZZE}(?:${DOPPELPUNKT}|[ \t]*(?=\n))` },
  { teil: 'projektziele', muster: String.raw`Projektziele?${SKIZZE}(?:${DOPPELPUNKT}|[ \t]*(?=\n))` },
  { teil: 'wirkung', muster: String.raw`Ergebnisse?\s?(?:\/|und)\s?Wirkung(?:en)?${FRAGE}${DOPPELPUNKT}` },
  { teil: 'programm', muster: String.raw`Programme?\s?(?:\/|und)\s?Produkte?${FRAGE}${DOPPELPUNKT}` },
  { teil: 'organisation', muster: String.raw`Organisation\s?(?:\/|und)\s?Prozesse?${FRAGE}${DOPPELPUNKT}` },
  {
    teil: 'kennzahlen',
    muster: quelle`
      Kennzahl(?:en)?\s?zur\s+Messung\s+der\s+Zielerreichung
      (?:[^\S\n]*\n?[^\S\n]*bis\s+zum[^\n:\t]{0,60})?(?:[ \t]*\([^()]{0,60}\))?[ ]*:?
    `,
  },
  {
    teil: 'kennzahlen',
    muster: String.raw`Kennzahlen[ \t]*(?:\(?\d{4}\)?)?${DOPPELPUNKT}?[ \t]*(?=\n)|Kennzahl(?:en)?(?=[ \t]+Einheit)`,
  },
  {
    teil: 'meilensteine',
    muster: String.raw`Meilensteinplanung${SKIZZE}(?:[ ]*:|(?=[ \t]*(?:\n|$|\t))|(?=\s+Meilensteine?\s))`,
  },
  { teil: 'meilensteine', muster: String.raw`(?=Meilensteine?[ \t]+(?:Termin|SOLL|Soll))` },
  { teil: 'mittelabfluss', muster: String.raw`Mittelabfluss(?=\s+(?:aus|gem|bis|in)|[ \t]*:)` },
  {
    teil: 'sachstand',
    muster: quelle`
      Sachstand(?:\s+zum\s+Projekt(?:fortschritt|abschluss)?[^\n:]{0,160}(?:\n[^\n:]{0,120})?)?
      (?:${DOPPELPUNKT}|[ \t]*(?=\n|$))
    `,
  },
];

const VORSPANN = String.raw`^[ \t]*(?:Seite\s\d{1,3}\s(?:von\s\d{1,3}\s)?)?(?:[-–•▪]\s|\d{1,2}[.)]\s|[a-z]\)\s)?`;
const AM_ZEILENBEGINN = ETIKETTEN.map(({ teil, muster }) => ({
  teil,
  muster: regex(`${VORSPANN}(?:${muster})`, 'gmu'),
}));
/** A PDF may lose the break before a label; inside a line only those count that no sentence has. */
const IM_SATZ = [
  String.raw`(?:Leitziele?|Projektziele?)\s+gem(?:\.|äß)\s+(?:der\s+)?Projektskizze${DOPPELPUNKT}`,
  String.raw`Kurzeinsch(?:ä|ae)tzung\s+zur\s+Zielerreichung${DOPPELPUNKT}`,
  String.raw`Bezeichnung\s+(?:der\s+Ma(?:ß|ss)nahme|Projekttitel)${DOPPELPUNKT}`,
  String.raw`Ergebnisse?\s?\/\s?Wirkung(?:en)?\s*\(Was`,
  String.raw`Programme?\s?\/\s?Produkte?\s*\(Was`,
  String.raw`Organisation\s?\/\s?Prozesse?\s*\(Wie`,
  String.raw`Kennzahlen\s?zur\s+Messung\s+der\s+Zielerreichung`,
  String.raw`Meilensteinplanung\s+(?:gem\.\s+Projektskizze\s+)?Meilensteine?\s+Termin`,
  String.raw`Sachstand\s+zum\s+Projekt[^\n:.]{0,160}${DOPPELPUNKT}`,
].join('|');
const BRUCHSTELLE = regex(`(?<![ \\t])[ \\t]+(?=${IM_SATZ})`, 'gu');
const NACH_DEM_SATZ = regex(
  `(?<=[.!?)]|Liste)[ \\t]+(?=(?:Zielgruppen?|Leitziele?|Projektziele?|Sachstand)${DOPPELPUNKT})`,
  'gu',
);

interface Fund {
  teil: Berichtsteil;
  von: number;
  bis: number;
}

/**
 * After the Sachstand only the tables of a form may follow; its text may use the words of the other labels.
 */
const NACH_SACHSTAND: readonly Berichtsteil[] = ['kennzahlen', 'meilensteine', 'mittelabfluss'];

function findeEtiketten(text: string): Fund[] {
  const funde = AM_ZEILENBEGINN.flatMap(({ teil, muster }) =>
    [...text.matchAll(muster)].map((treffer) => ({
      teil,
      von: treffer.index,
      bis: treffer.index + treffer[0].length,
    })),
  );
  funde.sort((a, b) => a.von - b.von || b.bis - a.bis);
  const ergebnis: Fund[] = [];
  let sachstand = false;
  for (const fund of funde) {
    const letzter = ergebnis.at(-1);
    if (letzter && (fund.von < letzter.bis || fund.von === letzter.von)) continue;
    if (sachstand && !NACH_SACHSTAND.includes(fund.teil)) continue;
    sachstand ||= fund.teil === 'sachstand';
    ergebnis.push(fund);
  }
  return ergebnis;
}

/** Splits a report at the labels of its form, in order; what stands before the first is its head. */
export function gliedereBericht(text: string): Berichtsabschnitt[] {
  const gebrochen = text.replace(BRUCHSTELLE, '\n').replace(NACH_DEM_SATZ, '\n');
  const funde = findeEtiketten(gebrochen);
  const kopf: Berichtsabschnitt = {
    teil: 'kopf',
    text: gebrochen.slice(0, funde[0]?.von ?? gebrochen.length),
  };
  return [
    kopf,
    ...funde.map(({ teil, bis }, i) => ({
      teil,
      text: gebrochen.slice(bis, funde[i + 1]?.von ?? gebrochen.length),
    })),
  ];
}

/** All text of one part, its paragraphs as written. */
export function teiltext(abschnitte: readonly Berichtsabschnitt[], teil: Berichtsteil): string {
  return abschnitte
    .filter((abschnitt) => abschnitt.teil === teil)
    .map(({ text }) => text)
    .join('\n\n')
    .replace(/^[ \n]+/u, '')
    .trimEnd();
}
