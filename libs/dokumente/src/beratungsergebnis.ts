import { findeDaten } from './datum-lesen.js';
import { einzeilig } from './normalisieren.js';
import { muster, quelle } from '#kalender';
import type { Beratungsergebnis, Beschlussziffer } from './typen.js';

export interface Beratung {
  beratungsergebnis?: Beratungsergebnis;
  wiedervorlage?: string;
}

const PARTIZIP = quelle`
    (?:ausgesetzt|zurückgezogen|zurückgenommen|abgesetzt|vertagt|zurückgestellt|verschoben|abgelehnt|
    überwiesen|beschlossen|zugestimmt|angenommen|zur\s+Kenntnis\s+genommen|Kenntnis\s+genommen)
  `;
const ETIKETT = muster('iu')`
    ^(?:Beratungsergebnis|Ergebnis(?:\s+der\s+(?:Beratung|Sitzung|Senatssitzung))?|Beschlussergebnis|
    Beschluss\s+des\s+Senats|(?:Vermerk|Anmerkung|Hinweis)(?:\s+der\s+Senatskanzlei)?|
    Protokollnotiz)\s*:
  `;
const ERZAEHLT = muster('u')`
  ^(?:Der\s+Senat\s+hat|Die\s+(?:\p{L}+\s+)?(?:Vorlage|Beratung|Behandlung|Befassung|Beschlussfassung)|
    Der\s+(?:Tagesordnungspunkt|TOP)|TOP\s+\d+)(?!\p{L})
`;
const KURZ = muster('iu')`
  ^(?:ausgesetzt|zurückgezogen|abgesetzt|vertagt|zurückgestellt)(?!\p{L})[^\p{L}]*(?:Wiedervorlage|$)|
  ^(?:-\s*)?Wiedervorlage(?!n)[^\n]{0,80}$
`;
const ENDET_MIT = new RegExp(
  `(?:hat|haben|wurden?|wird|werden|ist|worden)\\s[\\s\\S]{0,240}?${PARTIZIP}(?![a-zäöüß])`,
  'iu',
);
const ZIFFER = /^[^A-Za-z\d]{0,3}(?:\d{1,2}[.)](?!\s?\d)|\(\d{1,2}\)|[a-z]\)|[-–•]\s)/u;
const WIEDERVORLAGE = muster('iu')`
    Wiedervorlage[^\n\d]{0,60}?(?=\d)|
    (?:verschoben|vertagt|zurückgestellt|ausgesetzt)?[^\n.]{0,40}\s(?:auf|bis\s+zu[rm]?)\s+
      (?:die\s+|den\s+)?(?:Sitzung\s+)?(?:des\s+Senats\s+)?(?:am\s+|vom\s+)?(?=\d)
  `;

const ERGEBNISSE: readonly (readonly [Beratungsergebnis, RegExp])[] = [
  ['zurueckgezogen', /zurückgezogen|zurückgenommen/iu],
  ['abgesetzt', /abgesetzt/iu],
  ['ausgesetzt', /ausgesetzt|vertagt|zurückgestellt|verschoben/iu],
  ['abgelehnt', /abgelehnt|nicht\s+beschlossen|keine\s+mehrheit/iu],
  ['ueberwiesen', /überwiesen/iu],
  [
    'beschlossen_mit_aenderung',
    muster('iu')`
      (?:beschlossen|zugestimmt)[^\n]{0,40}(?:änderung|maßgabe)|
      (?:änderung|maßgabe)[^\n]{0,40}(?:beschlossen|zugestimmt)
    `,
  ],
  ['beschlossen', /beschlossen|zugestimmt|wie\s+vorgeschlagen|angenommen/iu],
  ['kenntnis_genommen', /kenntnis/iu],
];

const AUSSETZUNG_DER_VORLAGE = /(?:Vorlage|Beratung|Befassung|Beschlussfassung|Tagesordnungspunkt)/iu;

export interface Getrennt {
  text: string;
  /** What was noted on the paper after the meeting, each note on one line. */
  vermerke: string[];
}

const beginntVermerk = (zeile: string): boolean =>
  ETIKETT.test(zeile) || ERZAEHLT.test(zeile) || KURZ.test(zeile);
const istVermerk = (absatz: string): boolean =>
  ETIKETT.test(absatz) || KURZ.test(absatz) || (ERZAEHLT.test(absatz) && ENDET_MIT.test(absatz));

/** Lines from here to the next blank line or Ziffer. */
function block(zeilen: readonly string[], ab: number): number {
  let bis = ab + 1;
  while (bis < zeilen.length && zeilen[bis] !== '' && !ZIFFER.test(zeilen[bis] ?? '') && bis < ab + 8)
    bis += 1;
  return bis;
}

/**
 * Takes notes on the outcome of the meeting out of a text: they are no part of its last Ziffer or of its
 * title.
 */
export function trenneVermerke(text: string): Getrennt {
  const zeilen = text.split('\n');
  const bleibt: string[] = [];
  const vermerke: string[] = [];
  for (let i = 0; i < zeilen.length; i += 1) {
    const zeile = zeilen[i] ?? '';
    const frei = i === 0 || /(?:^|[.!?:;)“"])$/u.test(zeilen[i - 1] ?? '') || vermerke.length > 0;
    const bis = frei && beginntVermerk(zeile) ? block(zeilen, i) : i;
    const absatz = einzeilig(zeilen.slice(i, bis).join(' '));
    if (bis === i || !istVermerk(absatz)) {
      bleibt.push(zeile);
      continue;
    }
    vermerke.push(absatz);
    i = bis - 1;
  }
  return { text: bleibt.join('\n').trim(), vermerke };
}

/** What became of the paper, where it records that; `wiedervorlage` is the date of the next try. */
export function liesBeratung(vermerke: readonly string[], beschluesse: readonly Beschlussziffer[]): Beratung {
  const aussetzung = beschluesse.find(
    (b) => b.typ.includes('aussetzung') && AUSSETZUNG_DER_VORLAGE.test(b.text),
  );
  const beratungsergebnis = liesErgebnis(vermerke) ?? (aussetzung ? 'ausgesetzt' : undefined);
  const wiedervorlage =
    vermerke.map(liesWiedervorlage).find((datum) => datum) ??
    aussetzung?.fristen.find((frist) => frist.bis)?.bis;
  return { ...(beratungsergebnis && { beratungsergebnis }), ...(wiedervorlage && { wiedervorlage }) };
}

function liesErgebnis(vermerke: readonly string[]): Beratungsergebnis | undefined {
  for (const vermerk of vermerke) {
    const ergebnis = ERGEBNISSE.find(([, worte]) => worte.test(vermerk))?.[0];
    if (ergebnis) return ergebnis;
  }
  return undefined;
}

function liesWiedervorlage(vermerk: string): string | null | undefined {
  const stelle = WIEDERVORLAGE.exec(vermerk);
  if (!stelle) return undefined;
  const ab = stelle.index + stelle[0].length;
  return findeDaten(vermerk.slice(ab, ab + 30))[0]?.datum;
}
