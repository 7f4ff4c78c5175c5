import { findeDaten } from './datum-lesen.js';
import type { Beratungsergebnis, Beschlussziffer } from './typen.js';

export interface Beratung {
  beratungsergebnis?: Beratungsergebnis;
  wiedervorlage?: string;
}

const ZEILE = /^[ \t]*(?:Beratungsergebnis|Ergebnis(?:\s+der\s+Beratung)?|Beschlussergebnis|Beschluss\s+des\s+Senats|Vermerk)\s*:\s*([^\n]{2,200})/imu;
const VERMERK = /(?:Vorlage|Beratung|Beschlussfassung|Tagesordnungspunkt|TOP|Der\s+Senat\s+hat)[^.\n]{0,160}?(?:wurde|wird|ist|hat|worden)[^.\n]{0,160}?(ausgesetzt|zurückgezogen|abgesetzt|vertagt|zurückgestellt)/iu;
const WIEDERVORLAGE = /Wiedervorlage[^\n\d]{0,60}?(?=\d)/iu;

const ERGEBNISSE: readonly (readonly [Beratungsergebnis, RegExp])[] = [
  ['zurueckgezogen', /zurückgezogen|zurückgenommen/iu],
  ['abgesetzt', /abgesetzt/iu],
  ['ausgesetzt', /ausgesetzt|vertagt|zurückgestellt/iu],
  ['abgelehnt', /abgelehnt|nicht\s+beschlossen|keine\s+mehrheit/iu],
  ['ueberwiesen', /überwiesen/iu],
  ['beschlossen_mit_aenderung', /(?:beschlossen|zugestimmt)[^\n]{0,40}(?:änderung|maßgabe)|(?:änderung|maßgabe)[^\n]{0,40}(?:beschlossen|zugestimmt)/iu],
  ['beschlossen', /beschlossen|zugestimmt|wie\s+vorgeschlagen|angenommen/iu],
  ['kenntnis_genommen', /kenntnis/iu],
];

const AUSSETZUNG_DER_VORLAGE = /(?:Vorlage|Beratung|Befassung|Beschlussfassung|Tagesordnungspunkt)/iu;

/** What became of the paper, where it records that; `wiedervorlage` is the date of the next try. */
export function liesBeratung(text: string, beschluesse: readonly Beschlussziffer[]): Beratung {
  const aussetzung = beschluesse.find((b) => b.typ.includes('aussetzung') && AUSSETZUNG_DER_VORLAGE.test(b.text));
  const beratungsergebnis = liesErgebnis(text) ?? (aussetzung ? 'ausgesetzt' : undefined);
  const wiedervorlage = liesWiedervorlage(text) ?? aussetzung?.fristen.find((frist) => frist.bis)?.bis;
  return { ...(beratungsergebnis && { beratungsergebnis }), ...(wiedervorlage && { wiedervorlage }) };
}

function liesErgebnis(text: string): Beratungsergebnis | undefined {
  const vermerk = ZEILE.exec(text)?.[1] ?? VERMERK.exec(text)?.[0] ?? '';
  return ERGEBNISSE.find(([, muster]) => muster.test(vermerk))?.[0];
}

function liesWiedervorlage(text: string): string | null | undefined {
  const stelle = WIEDERVORLAGE.exec(text);
  if (!stelle) return undefined;
  const ab = stelle.index + stelle[0].length;
  return findeDaten(text.slice(ab, ab + 30))[0]?.datum;
}

/** Lines that record the result stand behind the last Ziffer and are no part of it. */
export function ohneBeratungsvermerk(text: string): string {
  return text.split('\n').filter((zeile) => !ZEILE.test(zeile) && !/^\s*(?:-\s*)?Wiedervorlage\b[^\n]{0,60}$/iu.test(zeile) && !istVermerkszeile(zeile)).join('\n');
}

const istVermerkszeile = (zeile: string): boolean => /^(?:Die|Der)\s+(?:Vorlage|Beratung|Tagesordnungspunkt)/u.test(zeile) && VERMERK.test(zeile);
