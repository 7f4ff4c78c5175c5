import { findeDaten, type Datumsfund } from './datum-lesen.js';

/** The head of a paper; every reader takes out what it understood, so that the title is what is left. */
export class Kopftext {
  constructor(public rest: string) {}

  /** Takes the first match out and leaves a line break in its place. */
  nimm(muster: RegExp): RegExpExecArray | null {
    const treffer = new RegExp(muster.source, muster.flags.replace('g', '')).exec(this.rest);
    if (treffer) this.streiche(treffer.index, treffer.index + treffer[0].length);
    return treffer;
  }

  nimmAlle(muster: RegExp): number {
    let anzahl = 0;
    while (anzahl < 50 && this.nimm(muster)) anzahl += 1;
    return anzahl;
  }

  streiche(von: number, bis: number): void {
    this.rest = `${this.rest.slice(0, von).trimEnd()}\n${this.rest.slice(bis).replace(/^[ \t,;/]+/u, '')}`;
  }

  daten(): Datumsfund[] {
    return findeDaten(this.rest);
  }

  zeilen(): string[] {
    return this.rest
      .split('\n')
      .map((zeile) => zeile.trim())
      .filter((zeile) => zeile !== '');
  }
}
