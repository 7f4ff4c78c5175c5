import { liesModell } from '#engine';
import type { Beobachter } from './gang.js';
import type { Spiel } from './welt.js';

/** Figures of many walks through one procedure. */
export class Zaehlung {
  gaenge = 0;
  akte = 0;
  ablehnungen = 0;
  readonly schritte = new Map<string, number>();
  readonly staende = new Map<string, number>();
  readonly bekannte = new Map<string, number>();

  constructor(private readonly spiel: Spiel) {}

  readonly beobachter: Beobachter = {
    getan: (akt, welt, eintrag) => {
      this.akte += 1;
      const name = akt.art === 'welt' ? `(${akt.was})` : (eintrag?.type ?? 'Frist ohne Folge');
      zaehle(this.schritte, name.startsWith('xstate.after.') ? `Frist ${name.split('.')[2]}` : name);
      if (!eintrag || eintrag.von !== eintrag.nach) zaehle(this.staende, welt.zustand);
    },
    bekannt: ({ regel, wie }) =>
      zaehle(this.bekannte, `${regel} ${wie.replaceAll(/Fassung \d+|: .*/gu, '')}`),
    abgelehnt: () => {
      this.ablehnungen += 1;
    },
  };

  /** Schritte that nobody has made, and states that nobody has reached. */
  get fehlende(): { schritte: string[]; staende: string[] } {
    const { workflow } = this.spiel.welt();
    return {
      schritte: Object.keys(workflow.schritte).filter((name) => !this.schritte.has(name)),
      staende: liesModell(workflow)
        .zustaende.map(({ name }) => name)
        .filter((name) => !this.staende.has(name)),
    };
  }

  get worte(): string[] {
    const { schritte, staende } = this.fehlende;
    return [
      `${this.spiel.name}: ${this.gaenge} Gänge, ${this.akte} Akte, ${this.ablehnungen} Ablehnungen`,
      `  Akte: ${liste(this.schritte)}`,
      `  Stände: ${liste(this.staende)}`,
      ...(this.bekannte.size > 0 ? [`  Bekannte Befunde: ${liste(this.bekannte)}`] : []),
      ...(schritte.length > 0 ? [`  Nie gemacht: ${schritte.join(', ')}`] : []),
      ...(staende.length > 0 ? [`  Nie erreicht: ${staende.join(', ')}`] : []),
    ];
  }
}

export function zaehle(zahlen: Map<string, number>, name: string): void {
  zahlen.set(name, (zahlen.get(name) ?? 0) + 1);
}

/** The most frequent first. */
export const liste = (zahlen: ReadonlyMap<string, number>): string =>
  [...zahlen]
    .sort(([, eine], [, andere]) => andere - eine)
    .map(([name, zahl]) => `${name} ${zahl}`)
    .join(', ');
