import { regex } from '#kalender';
import { istEinheit } from './einheit.js';
import { satzMitTermin, teileZeile, trenneReihen } from './fliesswerte.js';
import { nimmFliesskopf, UEBLICH, type Spalte, type Tabellenart } from './spalten.js';

/**
 * A row of a table without cell marks: the lines of its words and the values behind them, in the order of the
 * columns.
 */
export interface Fliessreihe {
  worte: string[];
  werte: string[];
}

export interface Fliesstabelle {
  spalten: Spalte[];
  reihen: Fliessreihe[];
  kopf: string;
}

const WERTSPALTEN: readonly Spalte[] = ['plan', 'soll', 'ist', 'prognose'];
const KLEIN_BEGONNEN = regex('^[\\p{Ll}(/]', 'u');
const BLOSSE_ZAHL = /^\d{1,3}$/u;

/** Lines of PDF text become rows: words open a row, as many values as the table has columns complete it. */
class Reihensammler {
  readonly reihen: Fliessreihe[] = [];
  private reihe: Fliessreihe = { worte: [], werte: [] };
  /** Values that had their line to themselves. */
  private alleinstehend = 0;
  private leerDavor = true;

  constructor(
    private readonly anzahl: number,
    private readonly art: Tabellenart,
  ) {}

  leerzeile(): void {
    this.leerDavor = true;
  }

  zeile(zeile: string, naechste: string): void {
    // A number alone on its line where no row waits for one is the number of a page.
    if (BLOSSE_ZAHL.test(zeile) && (this.art === 'meilensteine' || this.reihe.worte.length === 0)) return;
    const satz = this.art === 'meilensteine' && !KLEIN_BEGONNEN.test(naechste) ? satzMitTermin(zeile) : null;
    const { text, werte } = satz ?? teileZeile(zeile, this.art, this.anzahl);
    if (text === '') this.alleinstehend += werte.length;
    else this.worte(text, werte.length === 0);
    this.reihe.werte.push(...werte);
    if (this.reihe.werte.length > this.anzahl) this.inDieWorte(this.reihe.werte.length - this.anzahl);
    this.leerDavor = false;
  }

  fertig(): Fliessreihe[] {
    this.schliesse();
    return this.reihen;
  }

  private worte(text: string, ohneWerte: boolean): void {
    const fehlen = this.anzahl - this.reihe.werte.length;
    const klein = KLEIN_BEGONNEN.test(text);
    const nachtrag = fehlen <= 0 && klein && ohneWerte && !this.leerDavor;
    const warName = fehlen > 0 && (klein || istEinheit(text));
    if (warName) this.inDieWorte(this.reihe.werte.length);
    else if (fehlen < this.anzahl && !nachtrag) this.schliesse();
    this.reihe.worte.push(text);
  }

  /** Values that words follow were part of the name; a number alone on its line was the page in between. */
  private inDieWorte(wieviele: number): void {
    const zurueck = this.reihe.werte
      .splice(0, wieviele)
      .filter((wert) => this.alleinstehend === 0 || !BLOSSE_ZAHL.test(wert));
    this.alleinstehend = 0;
    if (zurueck.length > 0)
      this.reihe.worte.push(`${this.reihe.worte.pop() ?? ''} ${zurueck.join(' ')}`.trim());
  }

  private schliesse(): void {
    if (this.reihe.worte.length > 0) this.reihen.push(this.reihe);
    this.reihe = { worte: [], werte: [] };
    this.alleinstehend = 0;
  }
}

/** Reads the rows of a table from lines of PDF text, where cells are wrapped and nothing parts them. */
export function liesFliesszeilen(text: string, art: Tabellenart): Fliesstabelle {
  const { spalten: gefunden, rest, kopf } = nimmFliesskopf(text, art);
  const spalten = gefunden.length > 0 ? gefunden : UEBLICH[art].filter((spalte) => spalte !== 'name');
  const sammler = new Reihensammler(
    spalten.filter((spalte) => WERTSPALTEN.includes(spalte)).length || 2,
    art,
  );
  const zeilen = trenneReihen(rest, art)
    .split('\n')
    .map((zeile) => zeile.trim());
  for (const [i, zeile] of zeilen.entries()) {
    if (zeile === '') sammler.leerzeile();
    else sammler.zeile(zeile, zeilen[i + 1] ?? '');
  }
  return { spalten, reihen: sammler.fertig(), kopf };
}

/** The values of a row by their columns. */
export function werteNachSpalten(
  reihe: Fliessreihe,
  spalten: readonly Spalte[],
): Partial<Record<Spalte, string>> {
  return Object.fromEntries(
    spalten
      .filter((spalte) => WERTSPALTEN.includes(spalte))
      .map((spalte, i) => [spalte, reihe.werte[i] ?? '']),
  );
}
