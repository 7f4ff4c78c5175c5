import type { Urteil } from './lauf.js';

interface Zahlen {
  versucht: number;
  erkannt: number;
  lokalisiert: number;
  breite: number;
  gemessen: number;
}

/** Figures by kind of intrusion. */
export class Zaehlung {
  readonly #je = new Map<string, Zahlen>();
  uneinig = 0;
  verglichen = 0;

  zaehle(was: string | null, { erkannt, lokalisiert, breite }: Urteil): void {
    const name = was ?? 'Gegenprobe: nichts Unerlaubtes (muss bestehen)';
    const bisher = this.#je.get(name) ?? { versucht: 0, erkannt: 0, lokalisiert: 0, breite: 0, gemessen: 0 };
    this.#je.set(name, {
      versucht: bisher.versucht + 1,
      erkannt: bisher.erkannt + Number(erkannt),
      lokalisiert: bisher.lokalisiert + Number(lokalisiert),
      breite: bisher.breite + (breite ?? 0),
      gemessen: bisher.gemessen + Number(breite !== null),
    });
  }

  get summe(): Pick<Zahlen, 'versucht' | 'erkannt' | 'lokalisiert'> & { gegenproben: number } {
    const alle = [...this.#je.entries()];
    const summe = (feld: 'versucht' | 'erkannt' | 'lokalisiert') =>
      alle.reduce((bisher, [, zahlen]) => bisher + zahlen[feld], 0);
    return {
      versucht: summe('versucht'),
      erkannt: summe('erkannt'),
      lokalisiert: summe('lokalisiert'),
      gegenproben: alle.find(([name]) => name.startsWith('Gegenprobe'))?.[1].versucht ?? 0,
    };
  }

  /** Whether nothing was missed, everything was located, and both programs said the same. */
  get ok(): boolean {
    const { versucht, erkannt, lokalisiert } = this.summe;
    return versucht === erkannt && versucht === lokalisiert && this.uneinig === 0;
  }

  /** As a table of Markdown. */
  tabelle(): string {
    const zeilen = [...this.#je.entries()].map(
      ([name, { versucht, erkannt, lokalisiert, breite, gemessen }]) =>
        `| ${name} | ${versucht} | ${erkannt} | ${lokalisiert} | ` +
        `${gemessen ? (breite / gemessen).toFixed(1) : '–'} |`,
    );
    return [
      '| Eingriff | Versuche | erkannt | lokalisiert | Einträge im genannten Bereich (Mittel) |',
      '|---|---:|---:|---:|---:|',
      ...zeilen.toSorted(),
    ].join('\n');
  }
}
