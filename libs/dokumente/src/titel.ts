import { absaetze, einzeilig } from './normalisieren.js';

export interface Titel {
  titel: string | null;
  untertitel?: string;
  /** Paragraphs of the head that are neither. */
  rest: string[];
}

const ETIKETT = /^(?:Betreff|Betr\.?|Thema|Titel|Gegenstand|Bezeichnung)\s*:\s*/iu;
const HIER = /(?:^|\s|,|–|-)\s*hier\s*:\s*/iu;
const LAENGSTER_TITEL = 400;
const OFFENES_ENDE = /(?:[,:–-]|\b(?:und|für|der|die|das|des|dem|den|zur|zum|im|in|am|an|von|vom|mit|nach|über|auf|bei|sowie|oder|zu))$/iu;

const anzahl = (text: string, muster: RegExp): number => text.match(muster)?.length ?? 0;

/** Quotation marks that do not close. */
export function unpaarig(text: string): boolean {
  const auf = anzahl(text, /[„«‚]/gu);
  const zu = anzahl(text, /[“”»‘]/gu);
  return (auf !== zu && (auf > 0 || zu % 2 === 1)) || anzahl(text, /"/gu) % 2 === 1;
}

function geht(titel: string, folge: string): boolean {
  if (OFFENES_ENDE.test(titel)) return true;
  if (/„[^“”]*$/u.test(titel) && /[“”]/u.test(folge)) return true;
  return /^\p{Ll}/u.test(folge) && !HIER.test(folge);
}

const istSatz = (text: string): boolean => /[.!?]$/u.test(text) && /\s\p{Ll}+\s/u.test(text) && text.length > 120;

/** Title and subtitle out of what the other readers left of the head. */
export function liesTitel(rest: string): Titel {
  const teile = absaetze(rest).map((absatz) => absatz.replace(ETIKETT, '')).filter((absatz) => /[\p{L}\p{N}]{2}/u.test(absatz));
  let [titel = ''] = teile;
  let naechster = 1;
  if (titel === '' || titel.length > LAENGSTER_TITEL || istSatz(titel)) return { titel: null, rest: teile };
  while (naechster < teile.length && geht(titel, teile[naechster] ?? '') && titel.length < LAENGSTER_TITEL) {
    titel = `${titel} ${teile[naechster] ?? ''}`;
    naechster += 1;
  }
  const hier = HIER.exec(titel);
  const danach = teile[naechster] ?? '';
  if (hier && hier.index > 0) {
    return { titel: einzeilig(titel.slice(0, hier.index)), untertitel: einzeilig(titel.slice(hier.index + hier[0].length)), rest: teile.slice(naechster) };
  }
  if (danach === '' || danach.length > 250 || istSatz(danach)) return { titel, rest: teile.slice(naechster) };
  return { titel, untertitel: danach.replace(/^hier\s*:\s*/iu, ''), rest: teile.slice(naechster + 1) };
}
