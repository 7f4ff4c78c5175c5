import type { Buchstabe } from './typen.js';
import { BUCHSTABE_DAVOR, liesBegriffe } from './ueberschriften.js';
import { muster } from '#kalender';

export interface Abschnitt {
  buchstabe: Buchstabe;
  ueberschrift: string;
  text: string;
}

export interface Gliederung {
  /** What stands before the first heading. */
  kopf: string;
  teile: Abschnitt[];
}

interface Kandidat {
  zeile: number;
  zeilen: number;
  /** The letter written before the heading, if any. */
  davor: Buchstabe | null;
  /** The letter that the heading words mean, if they are known. */
  begriff: Buchstabe | null;
  ueberschrift: string;
  inhalt: string;
}

/** A head fits on a page or two; more is a paper without headings. */
export const KOPF_ZEICHEN = 6000;
const LAENGSTE_UEBERSCHRIFT = 160;
const OHNE_PUNKT_DAVOR = /([A-G])\s+(?:[-–]\s+)?/uy;
const AUFZAEHLUNG_DAVOR = /(?:[-–•]\s*)?(?:(?:\d{1,2}|[IVX]{1,4}|[a-g])(?:[.)]{1,2}\s*|\s+))?/uy;
const NUR_BUCHSTABE = /^\(?[A-G]\s?(?:\.\)|[.):])?$/u;

function lesePraefix(zeile: string): { davor: Buchstabe | null; ab: number; sicher: boolean } {
  for (const [muster, sicher] of [
    [BUCHSTABE_DAVOR, true],
    [OHNE_PUNKT_DAVOR, false],
  ] as const) {
    muster.lastIndex = 0;
    const treffer = muster.exec(zeile);
    if (treffer)
      return {
        davor: (treffer[1] === 'H' ? null : treffer[1]) as Buchstabe | null,
        ab: muster.lastIndex,
        sicher,
      };
  }
  AUFZAEHLUNG_DAVOR.lastIndex = 0;
  AUFZAEHLUNG_DAVOR.test(zeile);
  return { davor: null, ab: AUFZAEHLUNG_DAVOR.lastIndex, sicher: false };
}

const FOLGEZEILEN_HOECHSTENS = 3;

/** A heading may go on in the next lines ("… Auswirkungen /" – "Genderprüfung"). */
function mitFolgezeilen(
  zeilen: readonly string[],
  nr: number,
  { ab, sicher }: { ab: number; sicher: boolean },
): { text: string; zeilen: number } {
  const [erste = ''] = zeilen.slice(nr, nr + 1);
  let bestes = { text: erste, zeilen: 1 };
  if (erste.length > LAENGSTE_UEBERSCHRIFT || !(sicher || liesBegriffe(erste, ab))) return bestes;
  for (let anzahl = 2; anzahl <= 1 + FOLGEZEILEN_HOECHSTENS; anzahl += 1) {
    const folge = zeilen[nr + anzahl - 1] ?? '';
    if (folge === '' || folge.length > 100) break;
    const verbunden = `${zeilen.slice(nr, nr + anzahl - 1).join(' ')} ${folge}`;
    if (reichtBisInFolge(verbunden, folge, ab)) bestes = { text: verbunden, zeilen: anzahl };
  }
  return bestes;
}

/** The words of the heading end in the last line, and nothing stands behind them. */
function reichtBisInFolge(verbunden: string, folge: string, ab: number): boolean {
  const begriffe = liesBegriffe(verbunden, ab);
  return (
    begriffe !== null &&
    begriffe.bis > verbunden.length - folge.length &&
    /^[\s:]*$/u.test(verbunden.slice(begriffe.bis))
  );
}

/** "A." alone on its line, the heading on the next. */
function buchstabeAllein(zeilen: readonly string[], nr: number): Kandidat | null {
  const folge = [nr + 1, nr + 2].find((stelle) => (zeilen[stelle] ?? '') !== '');
  if (folge === undefined) return null;
  const zeile = zeilen[folge] ?? '';
  const buchstabe = /[A-G]/u.exec(zeilen[nr] ?? '')?.[0] as Buchstabe;
  const begriffe = liesBegriffe(zeile, 0);
  if (!begriffe || !/^[\s:]*$/u.test(zeile.slice(begriffe.bis))) return null;
  return {
    zeile: nr,
    zeilen: folge - nr + 1,
    davor: buchstabe,
    begriff: begriffe.buchstabe,
    ueberschrift: `${buchstabe}. ${zeile}`,
    inhalt: '',
  };
}

function alsKandidat(zeilen: readonly string[], nr: number): Kandidat | null {
  const zeile = zeilen[nr] ?? '';
  if (!muster('u')`^(?:[\p{Lu}\d(•–-]|[a-g][.)])`.test(zeile)) return null;
  if (NUR_BUCHSTABE.test(zeile)) return buchstabeAllein(zeilen, nr);
  const { davor, ab, sicher } = lesePraefix(zeile);
  const { text, zeilen: anzahl } = mitFolgezeilen(zeilen, nr, { ab, sicher });
  const begriffe = liesBegriffe(text, ab);
  const basis = { zeile: nr, zeilen: anzahl, davor };
  if (!begriffe) return sicher && davor ? { ...basis, begriff: null, ueberschrift: text, inhalt: '' } : null;
  const geteilt = teileUeberschrift(text, begriffe.bis, sicher);
  return geteilt && { ...basis, begriff: begriffe.buchstabe, ...geteilt };
}

/**
 * Where a heading ends and its text begins, if both stand on one line; null where the line is just a
 * sentence.
 */
function teileUeberschrift(
  text: string,
  bis: number,
  sicher: boolean,
): { ueberschrift: string; inhalt: string } | null {
  const rest = text.slice(bis).trim();
  const nurUeberschrift = { ueberschrift: text, inhalt: '' };
  if (rest === '' || rest === ':') return nurUeberschrift;
  const mitInhalt = { ueberschrift: text.slice(0, bis), inhalt: rest.replace(/^[:–-]\s*/u, '') };
  if (rest.startsWith(':')) return mitInhalt;
  if (!sicher) return null;
  const kurz = text.length <= LAENGSTE_UEBERSCHRIFT && !/[.!?;]$/u.test(rest) && !/^[–-]/u.test(rest);
  return kurz ? nurUeberschrift : mitInhalt;
}

/** Letters with unknown heading words count only as the next letter, alone between blank lines. */
function istNaechsteFremde(k: Kandidat, zeilen: readonly string[], letzter: Buchstabe | undefined): boolean {
  const frei = (zeilen[k.zeile - 1] ?? '') === '' && (zeilen[k.zeile + 1] ?? '') === '';
  const folgt =
    letzter !== undefined && k.davor !== null && k.davor.charCodeAt(0) === letzter.charCodeAt(0) + 1;
  return frei && folgt && k.ueberschrift.length <= 120 && !/[.!?]$/u.test(k.ueberschrift);
}

type Zuordnung = Kandidat & { buchstabe: Buchstabe };

function ordneBuchstaben(kandidaten: readonly Kandidat[], zeilen: readonly string[]): Zuordnung[] {
  const ergebnis: Zuordnung[] = [];
  const vergeben = new Set<Buchstabe>();
  for (const k of kandidaten.filter((kandidat) => kandidat.davor !== null)) {
    if (k.begriff === null && !istNaechsteFremde(k, zeilen, ergebnis.at(-1)?.davor ?? undefined)) continue;
    const buchstabe = [k.begriff, k.davor].find((b): b is Buchstabe => b !== null && !vergeben.has(b));
    if (!buchstabe) continue;
    vergeben.add(buchstabe);
    ergebnis.push({ ...k, buchstabe });
  }
  return vergeben.has('G') ? ergebnis : mitBeschluss(ergebnis, kandidaten);
}

/** The Beschluss may be the one heading without a letter. */
function mitBeschluss(ergebnis: readonly Zuordnung[], kandidaten: readonly Kandidat[]): Zuordnung[] {
  const letzte = ergebnis.at(-1)?.zeile ?? -1;
  const beschluss = kandidaten.findLast((k) => k.davor === null && k.begriff === 'G' && k.zeile > letzte);
  return beschluss ? [...ergebnis, { ...beschluss, buchstabe: 'G' }] : [...ergebnis];
}

/**
 * Without letters: the first heading of each kind counts, of the Beschluss the last (an old one may be quoted
 * before).
 */
function ordneBegriffe(kandidaten: readonly Kandidat[]): Zuordnung[] {
  const ergebnis: Zuordnung[] = [];
  const beschluss = kandidaten.findLast((k) => k.begriff === 'G');
  for (const k of kandidaten) {
    if (k.begriff === null || k.davor !== null || (k.begriff === 'G' && k !== beschluss)) continue;
    if (ergebnis.some((z) => z.buchstabe === k.begriff)) continue;
    ergebnis.push({ ...k, buchstabe: k.begriff });
  }
  return ergebnis.length > 1 || ergebnis[0]?.buchstabe === 'G' ? ergebnis : [];
}

/** What follows the Beschluss and is none: list of annexes, signatures. */
const NACHSPANN = muster('u')`
    ^(?:Anlagen?(?:\s*:|\s+\d|\s*$|n?verzeichnis)|Anhang\b|[HJ-UWYZ][.)]\s+\S|gez\.|[¹²³⁴⁵⁶⁷⁸⁹]+\s?\S|
    \d{1,2}\s+(?:Vgl\.|Siehe\s|S\.\s))
  `;

function bisNachspann(zeilen: readonly string[]): string[] {
  const ende = zeilen.findIndex((zeile, i) => i > 0 && NACHSPANN.test(zeile));
  return ende < 0 ? [...zeilen] : zeilen.slice(0, ende);
}

/** Splits a paper at its headings; letters as written, other headings mapped by their words. */
export function gliedere(text: string): Gliederung {
  const zeilen = text.split('\n');
  const kandidaten = zeilen.map((_, nr) => alsKandidat(zeilen, nr)).filter((k) => k !== null);
  const mitBuchstaben = kandidaten.filter((k) => k.davor !== null && k.begriff !== null).length;
  const lettern =
    mitBuchstaben > 1 ||
    (mitBuchstaben === 1 && !kandidaten.some((k) => k.davor === null && k.begriff !== null));
  const marken = lettern ? ordneBuchstaben(kandidaten, zeilen) : ordneBegriffe(kandidaten);
  const teile = marken.map((marke, i) => {
    const inhalt = zeilen.slice(marke.zeile + marke.zeilen, marken[i + 1]?.zeile ?? zeilen.length);
    const koerper = [marke.inhalt, ...(marke.buchstabe === 'G' ? bisNachspann(inhalt) : inhalt)];
    return { buchstabe: marke.buchstabe, ueberschrift: marke.ueberschrift, text: koerper.join('\n').trim() };
  });
  return {
    kopf: zeilen
      .slice(0, marken[0]?.zeile ?? zeilen.length)
      .join('\n')
      .trim()
      .slice(0, KOPF_ZEICHEN),
    teile,
  };
}
