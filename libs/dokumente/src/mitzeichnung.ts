import { istAusgeraeumt, nurBeteiligt, votumIn, type Votum } from './mitzeichnung-worte.js';
import { muster } from '#kalender';
import { findeRessorts, type Ressortfund } from './ressort-suche.js';
import type { Mitzeichnungsergebnis } from './typen.js';

/** What is asked for under a Maßgabe may name departments that have not spoken here. */
const NEBENSATZ = /,\s*(?:dass|wonach|weil|da|ob)\s|(?<=,\s?(?:sofern|soweit|wenn)\s)/iu;
const SATZENDE = muster(
  'u',
)`(?<=\p{L}{2}[.!?)]|\d{4}\.)(?<!(?:Dr|Nr|Abs|Art|bzw|ca|vgl|Ziff|Bgm|ggf|Prof|inkl)\.)\s+(?=[\p{Lu}\d–-])|\n|;\s+`;
const ZWISCHEN_NAMEN =
  /^[\s,/&()–-]*(?:(?:und|sowie|als auch|mit|noch|bzw\.|gemeinsam|zwischen|auch)[\s,]*){0,3}$/iu;
const AUSNAHME = /(?:mit\s+Ausnahme|ausgenommen|außer|bis\s+auf)\s*(?:von\s+)?$/iu;
const ZEILEN_HOECHSTENS = 4000;

export interface Abstimmung {
  mitzeichnung: Record<string, Mitzeichnungsergebnis>;
  dissens: string[];
}

interface Gruppe {
  kuerzel: string[];
  von: number;
  bis: number;
  ausgenommen: boolean;
}

function ohneNebensatz(satz: string): string {
  const neben = NEBENSATZ.exec(satz);
  return neben ? satz.slice(0, neben.index) : satz;
}

/** Names that only commas and "und" separate share their verdict. */
function gruppiere(satz: string, funde: readonly Ressortfund[]): Gruppe[] {
  const gruppen: Gruppe[] = [];
  for (const fund of funde) {
    const letzte = gruppen.at(-1);
    const ausgenommen = AUSNAHME.test(satz.slice(Math.max(0, fund.von - 30), fund.von));
    const zwischen = satz.slice(letzte?.bis ?? 0, fund.von);
    const neuAngesetzt = letzte?.ausgenommen === true && /\smit\s/u.test(zwischen);
    if (letzte && !ausgenommen && !neuAngesetzt && ZWISCHEN_NAMEN.test(zwischen)) {
      letzte.kuerzel.push(fund.kuerzel);
      letzte.bis = fund.bis;
    } else {
      gruppen.push({ kuerzel: [fund.kuerzel], von: fund.von, bis: fund.bis, ausgenommen });
    }
  }
  return gruppen;
}

/**
 * The verdict on each group: what stands behind it, else what opens the sentence, else the sentence as a
 * whole.
 */
function votenImSatz(satz: string, ganzerSatz: string, gruppen: readonly Gruppe[]): (Votum | null)[] {
  const [einzige] = gruppen;
  if (einzige && gruppen.length === 1 && !einzige.ausgenommen) {
    const ohneNamen = `${satz.slice(0, einzige.von)}§${satz.slice(einzige.bis)}`;
    return [votumIn(ohneNamen) ?? votumIn(ganzerSatz)];
  }
  const davor = votumIn(satz.slice(0, einzige?.von ?? 0));
  const dahinter = gruppen.map((gruppe, i) => {
    const bis = gruppen[i + 1]?.von ?? satz.length;
    const rest = satz.slice(gruppe.bis, bis);
    return gruppe.ausgenommen && !/^\s*[,(]\s*(?:der|die|das|dort|hier|bei)\s/iu.test(rest)
      ? null
      : votumIn(rest);
  });
  return gruppen.map((gruppe, i) =>
    gruppe.ausgenommen
      ? (dahinter[i] ?? null)
      : (dahinter.slice(i).find((votum) => votum !== null) ?? davor ?? votumIn(satz)),
  );
}

const RANG: readonly Mitzeichnungsergebnis[] = [
  'erteilt',
  'nicht_betroffen',
  'fristablauf',
  'massgabe',
  'bedenken',
];

/** Reads sentence by sentence and keeps what a later one refers back to. */
class Leser {
  readonly mitzeichnung: Record<string, Mitzeichnungsergebnis> = {};
  readonly dissens = new Set<string>();
  private zuletzt: string[] = [];
  /** Verdict of a line that opens a list ("Mitgezeichnet haben:"). */
  private ueberListe: Votum | null = null;
  private laeuft = false;

  lies(roh: string): void {
    const satz = roh.replace(/\s+/gu, ' ').trim();
    const haupt = ohneNebensatz(satz);
    const gruppen = gruppiere(haupt, findeRessorts(haupt));
    if (gruppen.length === 0) this.ohneNamen(satz);
    else this.mitNamen(satz, haupt, gruppen);
  }

  private ohneNamen(satz: string): void {
    const votum = votumIn(satz);
    if (votum?.ergebnis === 'offen') this.laeuft = true;
    if (satz !== '') this.ueberListe = satz.endsWith(':') ? votum : null;
    if (votum?.dissens) this.setze(this.zuletzt, votum);
    if (istAusgeraeumt(satz))
      for (const kuerzel of this.zuletzt)
        if (this.mitzeichnung[kuerzel] === 'bedenken') this.mitzeichnung[kuerzel] = 'erteilt';
  }

  private mitNamen(satz: string, haupt: string, gruppen: readonly Gruppe[]): void {
    const voten = votenImSatz(haupt, satz, gruppen);
    const bedenken = gruppen.filter((_, i) => voten[i]?.ergebnis === 'bedenken');
    this.zuletzt = (bedenken.length > 0 ? bedenken : gruppen).flatMap((gruppe) => gruppe.kuerzel);
    gruppen.forEach((gruppe, i) => {
      const votum = voten[i] ?? (gruppe.ausgenommen ? null : this.ueberListe);
      if (votum && !(this.laeuft && nurBeteiligt(satz))) this.setze(gruppe.kuerzel, votum);
    });
    if (satz.endsWith(':')) this.ueberListe = voten.at(-1) ?? null;
  }

  private setze(kuerzel: readonly string[], { ergebnis, dissens }: Votum): void {
    if (ergebnis === 'offen') return;
    for (const eines of kuerzel) {
      const bisher = this.mitzeichnung[eines];
      if (!bisher || RANG.indexOf(ergebnis) > RANG.indexOf(bisher)) this.mitzeichnung[eines] = ergebnis;
      if (dissens) this.dissens.add(eines);
    }
  }
}

/** A line of a list: a name and its verdict ("SK: erteilt"). */
const EINTRAG = muster('u')`^\s*(?:[-–•|*]|[^.:\n\t]{2,110}(?::|\t|\s[–-]\s))`;
const ZEILE_ZU_ENDE = /(?:[.;:!?|]|^)\s*$/u;
const ZEILE_OFFEN = muster('iu')`
  (?:[,-]|
  (?<!\p{L})
    (?:und|oder|sowie|der|die|das|dem|den|des|ein|eine[mnrs]?|für|mit|von|vom|zu|zur|zum|in|im|am|an|auf|
      bei|hat|haben|ist|sind|wurden?|beim|nach|durch|über|unter|gegen|dass))\s*$
`;
/** A shorter line did not end because the paper was full. */
const KURZE_ZEILE = 45;

function gehtWeiter(zeile: string, folge: string): boolean {
  if (ZEILE_ZU_ENDE.test(zeile) || /^\s*[-–•|*]/u.test(folge)) return false;
  if (ZEILE_OFFEN.test(zeile) || muster('u')`^\s*\p{Ll}`.test(folge)) return true;
  return zeile.length > KURZE_ZEILE && !EINTRAG.test(zeile) && !EINTRAG.test(folge);
}

/** Joins lines that only the width of the paper broke; lists keep theirs. */
function mitGanzenZeilen(text: string): string {
  const zeilen = text.split('\n');
  return zeilen.map((zeile, i) => `${zeile}${gehtWeiter(zeile, zeilen[i + 1] ?? '') ? ' ' : '\n'}`).join('');
}

/** Results of the co-signature and open dissent out of section E. */
export function liesAbstimmung(text: string): Abstimmung {
  const leser = new Leser();
  for (const satz of mitGanzenZeilen(text).split(SATZENDE).slice(0, ZEILEN_HOECHSTENS))
    leser.lies(satz.slice(0, ZEILEN_HOECHSTENS));
  return { mitzeichnung: leser.mitzeichnung, dissens: [...leser.dissens] };
}
