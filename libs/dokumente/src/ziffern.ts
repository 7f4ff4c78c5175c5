import { einzeilig } from './normalisieren.js';
import { muster, quelle, regex } from '#kalender';
import { ziffernzeilen } from './ziffernzeilen.js';

export interface Ziffer {
  nr: number | string;
  text: string;
  /** Words before the first Ziffer that its sentence needs ("Der Senat beschließt:"). */
  stamm: string;
}

interface Marke {
  art: 'zahl' | 'klammer' | 'buchstabe' | 'unter' | 'roemisch';
  wert: number;
  unter: string;
  laenge: number;
}

const KEIN_DATUM = quelle`
    (?!\s*
    (?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Quartal|
      Halbjahr|Jahrestag|Sitzung)(?![\p{L}]))
  `;
const SPIEGEL = '[„"»]?(?:[-–•*▪·]\\s*)?(?:Ziffer\\s+|Nr\\.\\s*|Zu\\s+)?';
const MARKEN: readonly (readonly [Marke['art'], RegExp])[] = [
  ['unter', regex(`^${SPIEGEL}\\(?(\\d{1,2})\\s?([a-z])(?:\\.\\)|[.):])${KEIN_DATUM}\\s*`, 'u')],
  ['unter', regex(`^${SPIEGEL}(\\d{1,2})\\.(\\d{1,2})\\.?\\)?\\s+(?!\\d)${KEIN_DATUM}`, 'u')],
  ['zahl', regex(`^${SPIEGEL}(\\d{1,2})()(?:\\.\\)|[.):])(?!\\d)${KEIN_DATUM}\\s*`, 'u')],
  ['zahl', muster('u')`^(\d{1,2})()\s+(?=(?:Der\s+Senat|Die\s+Deputation|Der\s+\p{L}*[Aa]usschuss)\s)`],
  ['klammer', regex(`^${SPIEGEL}\\((\\d{1,2})()\\)${KEIN_DATUM}\\s*`, 'u')],
  ['buchstabe', regex(`^${SPIEGEL}\\(?()([a-z])(?:\\.\\)|[.)])\\s*`, 'u')],
  ['roemisch', regex(`^${SPIEGEL}([IVX]{1,4})()(?:\\.\\)|[.)])\\s+`, 'u')],
];
const ROEMISCH = [
  'I',
  'II',
  'III',
  'IV',
  'V',
  'VI',
  'VII',
  'VIII',
  'IX',
  'X',
  'XI',
  'XII',
  'XIII',
  'XIV',
  'XV',
];
const MONATSWORT = muster(
  'u',
)`^(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)(?![\p{L}])`;
/** A new decision in running text; where no numbers stand, each begins a Ziffer. */
const NEUER_SATZ = muster('u')`
  (?<=[.!;])\s+
  (?=(?:Der\s+Senat|Die\s+(?:staatliche\s+|städtische\s+)?Deputation|
      Der\s+(?:\p{L}+-?\s+(?:und\s+)?)?\p{L}*[Aa]usschuss)\s+
    (?:nimmt|stimmt|beschließt|bittet|beauftragt|ermächtigt|überweist|begrüßt|setzt|fordert|billigt|
      leitet|spricht|erwartet|bekräftigt))
`;

function liesMarke(zeile: string): Marke | null {
  for (const [art, muster] of MARKEN) {
    const treffer = muster.exec(zeile);
    if (!treffer || MONATSWORT.test(zeile.slice(treffer[0].length))) continue;
    const [ganz, zahl = '', unter = ''] = treffer;
    const wert =
      art === 'roemisch'
        ? ROEMISCH.indexOf(zahl) + 1
        : art === 'buchstabe'
          ? unter.charCodeAt(0) - 96
          : Number(zahl);
    return { art, wert, unter, laenge: ganz.length };
  }
  return null;
}

interface Stueck {
  marke: Marke | null;
  zeilen: string[];
}

/**
 * A number counts as a label only where it goes on counting; else it belongs to the sentence ("bis Ende" –
 * "2026.").
 */
function zaehltWeiter(marke: Marke, letzte: Marke | null, vorige: string): boolean {
  if (!letzte) return marke.wert <= 20;
  if (marke.wert === letzte.wert + 1) return true;
  return marke.wert > letzte.wert && marke.wert <= letzte.wert + 3 && /(?:^|[.;:!?“"])$/u.test(vorige);
}

/** Walks along the lines and knows which label may come next. */
class Zaehler {
  private art: Marke['art'] | null = null;
  private letzte: Marke | null = null;

  nimmt(marke: Marke, vorige: string): boolean {
    const passt = marke.art === 'unter' ? this.passtUnter(marke) : this.passt(marke, vorige);
    if (!passt) return false;
    this.art ??= marke.art === 'unter' ? 'zahl' : marke.art;
    this.letzte = marke;
    return true;
  }

  private passt(marke: Marke, vorige: string): boolean {
    return (this.art === null || marke.art === this.art) && zaehltWeiter(marke, this.letzte, vorige);
  }

  private passtUnter(marke: Marke): boolean {
    const bisher = this.letzte?.wert ?? 0;
    return (this.art === null || this.art === 'zahl') && marke.wert >= bisher && marke.wert <= bisher + 1;
  }
}

function zerlege(zeilen: readonly string[]): Stueck[] {
  const stuecke: Stueck[] = [{ marke: null, zeilen: [] }];
  const zaehler = new Zaehler();
  let vorige = '';
  for (const zeile of zeilen) {
    const marke = liesMarke(zeile);
    if (marke && zaehler.nimmt(marke, vorige)) stuecke.push({ marke, zeilen: [zeile.slice(marke.laenge)] });
    else stuecke.at(-1)?.zeilen.push(zeile);
    vorige = zeile;
  }
  return stuecke;
}

/** Begins like a decision: with its verb, or with who decides. */
const EIGENER_SATZ = muster(
  'u',
)`^(?:Der\s|Die\s|Das\s|Er\s|[\p{Ll}]+t\s)|(?:nimmt|bittet|beschließt|stimmt|wird|werden)\s`;
const EIGENE_BITTE = muster('u')`
  (?:nimmt|bittet|beschließt|stimmt|beauftragt|ermächtigt|\bzu\s+\p{Ll}+en\b|\p{Ll}zu\p{Ll}+en\b|
  \bbis\s+(?:zum|Ende|Mitte)\b)
`;

/**
 * "1. Der Senat bittet … a) …, b) …": parts that ask for something of their own become Ziffern 1a, 1b; mere
 * lists do not.
 */
function teileUnterpunkte(stueck: Stueck, nr: number): Ziffer[] {
  const teile = zerlege(stueck.zeilen);
  const [kopf, ...unter] = teile;
  const nurBuchstaben = unter.length > 1 && unter.every((teil) => teil.marke?.art === 'buchstabe');
  const stamm = einzeilig(kopf?.zeilen.join(' ') ?? '');
  const texte = unter.map((teil) => einzeilig(teil.zeilen.join(' ')));
  if (
    !nurBuchstaben ||
    !muster('u')`(?:[:,]|\p{L})$`.test(stamm) ||
    !texte.every((text) => EIGENE_BITTE.test(text))
  ) {
    return [{ nr, text: einzeilig(stueck.zeilen.join(' ')), stamm: '' }];
  }
  return unter.map((teil, i) => ({ nr: `${nr}${teil.marke?.unter ?? ''}`, text: texte[i] ?? '', stamm }));
}

function ausStueck(stueck: Stueck, stamm: string): Ziffer[] {
  const { marke } = stueck;
  if (!marke) return [];
  if (marke.art === 'unter') {
    const punkt = /\d/u.test(marke.unter) ? '.' : '';
    return [{ nr: `${marke.wert}${punkt}${marke.unter}`, text: einzeilig(stueck.zeilen.join(' ')), stamm }];
  }
  return teileUnterpunkte(stueck, marke.wert).map((ziffer) => ({
    ...ziffer,
    stamm: ziffer.stamm ? `${stamm} ${ziffer.stamm}`.trim() : stamm,
  }));
}

const STRICH = /^[-–•*▪·‣◦]\s+/u;

/** "Der Senat beschließt …:" or "Der Senat" before dashes: each dash goes on with these words. */
function mitStrichen(zeilen: readonly string[]): Ziffer[] | null {
  const erster = zeilen.findIndex((zeile) => STRICH.test(zeile));
  const stamm = einzeilig(zeilen.slice(0, Math.max(0, erster)).join(' '));
  if (
    erster < 1 ||
    stamm === '' ||
    !/(?::|\p{L})$/u.test(stamm) ||
    zeilen.filter((zeile) => STRICH.test(zeile)).length < 2
  )
    return null;
  const texte: string[] = [];
  for (const zeile of zeilen.slice(erster)) {
    if (STRICH.test(zeile)) texte.push(zeile.replace(STRICH, ''));
    else texte.push(`${texte.pop() ?? ''} ${zeile}`);
  }
  const eigen = texte.every((text) => EIGENER_SATZ.test(text));
  return eigen ? texte.map((text, i) => ({ nr: i + 1, text: einzeilig(text), stamm })) : null;
}

function ohneNummern(zeilen: readonly string[]): Ziffer[] {
  const absaetze = zeilen
    .join('\n')
    .split(
      muster('u')`\n\s*\n|\n(?=[-–•]\s)|\n(?=(?:Der\s+Senat|Die\s+Deputation|Der\s+\p{L}*[Aa]usschuss)\s)`,
    )
    .map(einzeilig)
    .filter((absatz) => absatz !== '');
  const saetze = absaetze
    .flatMap((absatz) => absatz.split(NEUER_SATZ))
    .map((satz) => satz.replace(/^[-–•]\s*/u, '').trim());
  const teile: string[] = [];
  let stamm = '';
  for (const satz of saetze) {
    if (teile.length === 0 && /^\P{P}{3,80}:$/u.test(satz) && saetze.length > 1) stamm = satz;
    else if (
      muster('u')`^(?:Der|Die|Das|Er|Sie|Es|Dem|Den|nimmt|stimmt|beschließt|bittet|\p{Lu})`.test(satz) ||
      teile.length === 0
    )
      teile.push(satz);
    else teile.push(`${teile.pop() ?? ''} ${satz}`);
  }
  return teile.map((text, i) => ({ nr: i + 1, text, stamm }));
}

/** The Ziffern of a Beschluss, whatever way they are numbered. */
export function liesZiffern(text: string): Ziffer[] {
  const zeilen = ziffernzeilen(text);
  const [vorspann, ...stuecke] = zerlege(zeilen);
  if (stuecke.length === 0) return mitStrichen(zeilen) ?? ohneNummern(zeilen);
  const stamm = einzeilig(vorspann?.zeilen.join(' ') ?? '');
  const ziffern = stuecke
    .flatMap((stueck) => ausStueck(stueck, stamm))
    .filter((ziffer) => ziffer.text !== '');
  // A complete sentence before the first number is a decision of its own only where the numbers do not depend
  // on it.
  return ziffern.map((ziffer) => ({ ...ziffer, stamm: /[.!?]$/u.test(ziffer.stamm) ? '' : ziffer.stamm }));
}
