import { DateiUnlesbar } from './unlesbar.js';

const TIEFE_HOECHSTENS = 100;

export interface Verweis {
  nr: number;
}
/** A dictionary; names are values with their slash. */
export type Angaben = Map<string, Wert>;
export type Wert = Verweis | Angaben | Wert[] | string | number | null;

export const istAngaben = (wert: Wert | undefined): wert is Angaben => wert instanceof Map;
export const istVerweis = (wert: Wert | undefined): wert is Verweis =>
  typeof wert === 'object' && wert !== null && 'nr' in wert;

/** Blanks and comments, then what stands there: a bracket, a name, a string without brackets, a word. */
const MARKE =
  /(?:[\s\0]+|%[^\r\n]*(?:[\r\n]|$))*(<<|>>|[[\]]|\/[^\s\0()<>[\]{}/%]*|<[\da-f\s\0]*>|\((?:[^\\()]|\\[\s\S])*\)|[^\s\0()<>[\]{}/%]+|[\s\S])/giuy;
/** Where an object ends, whatever is still open in it. */
const SCHLUSS = new Set(['', 'obj', 'endobj', 'stream']);

/** A name as it is meant: letters may be written by their number. */
export const pdfName = (marke: string): string =>
  marke.replace(/#([\da-f]{2})/giu, (_, zahl: string) => String.fromCharCode(Number.parseInt(zahl, 16)));

/** Reads values of a PDF one after the other. Strings are of no interest here. */
export class Wertleser {
  constructor(
    private readonly text: string,
    public stelle: number,
  ) {}

  wert(): Wert {
    return this.#wertAus(this.marke(), 0);
  }

  /** The next token; '' at the end. */
  marke(): string {
    MARKE.lastIndex = this.stelle;
    const [alles = '', marke = ''] = MARKE.exec(this.text) ?? [];
    this.stelle += alles.length;
    return marke;
  }

  #wertAus(marke: string, tiefe: number): Wert {
    if (tiefe > TIEFE_HOECHSTENS) throw new DateiUnlesbar('zu_verschachtelt');
    if (marke === '<<') return this.#angaben(tiefe + 1);
    if (marke === '[') return this.#liste(tiefe + 1);
    if (marke.startsWith('/')) return pdfName(marke);
    return /^\d{1,10}$/u.test(marke) ? this.#zahl(marke) : null;
  }

  #angaben(tiefe: number): Angaben {
    const angaben: Angaben = new Map();
    for (let marke = this.marke(); marke !== '>>' && !SCHLUSS.has(marke); marke = this.marke()) {
      if (marke.startsWith('/')) angaben.set(pdfName(marke), this.#wertAus(this.marke(), tiefe));
    }
    return angaben;
  }

  #liste(tiefe: number): Wert[] {
    const liste: Wert[] = [];
    for (let marke = this.marke(); marke !== ']' && !SCHLUSS.has(marke); marke = this.marke())
      liste.push(this.#wertAus(marke, tiefe));
    return liste;
  }

  /** A number, or with two more tokens (`12 0 R`) another object. */
  #zahl(marke: string): number | Verweis {
    const danach = this.stelle;
    if (/^\d+$/u.test(this.marke()) && this.marke() === 'R') return { nr: Number(marke) };
    this.stelle = danach;
    return Number(marke);
  }
}
