import { liste, zaehle } from '../zaehlung.js';
import { spiele } from '../spiele.js';
import { bruch, type Bruch } from './akte.js';
import { unbekannt } from './bekannt.js';
import { Betrieb } from './betrieb.js';
import { gehe, type Beobachter, type Gang } from './gang.js';
import { erzaehle } from './geschichte.js';

export interface Lauf {
  anzahl: number;
  schritte: number;
  saat: number;
  /** Null: one procedure after the other. */
  verfahren: string | null;
}

/** Walks in one installation; then the whole check is made, and the next begins with a fresh one. */
const JE_BETRIEB = 50;

/** Figures of many walks over HTTP. */
export class Bericht {
  gaenge = 0;
  akte = 0;
  abgelehnt = 0;
  readonly schritte = new Map<string, number>();
  readonly bekannte = new Map<string, number>();
  readonly zeiten = new Map<string, number>();
  readonly geschichten: string[] = [];

  readonly beobachter: Beobachter = {
    getan: (akt, ergebnis, art) => {
      if (ergebnis.abgelehnt !== null) this.abgelehnt += 1;
      if (!ergebnis.getan) return;
      this.akte += 1;
      zaehle(this.schritte, akt.art === 'welt' ? `(${akt.was})` : `${art}.${akt.schritt}`);
    },
    bekannt: ({ regel, wie }) => zaehle(this.bekannte, `${regel} ${wie.replaceAll(/: .*|\{.*/gu, '')}`),
    zeit: (wofuer, ms) => void this.zeiten.set(wofuer, (this.zeiten.get(wofuer) ?? 0) + ms),
  };

  /** The first break of a rule is told in full; of further ones it is said that they are. */
  async nimm(gang: Gang, bruch: Bruch, betrieb: Betrieb): Promise<void> {
    const bekannt = this.geschichten.some((eine) => eine.includes(bruch.satz));
    this.geschichten.push(
      bekannt
        ? `Saat ${gang.saat}, ${gang.verfahren}: auch ${bruch.regel}: ${bruch.wie}`
        : await erzaehle(betrieb, gang, bruch),
    );
  }

  /** Schritte that people can make and nobody has made. */
  get nieGemacht(): string[] {
    return Object.values(spiele).flatMap(({ workflow }) =>
      Object.entries(workflow.schritte)
        .filter(([name, { intern }]) => !intern && !this.schritte.has(`${workflow.id}.${name}`))
        .map(([name]) => `${workflow.id}.${name}`),
    );
  }

  get worte(): string[] {
    const zeiten = [...this.zeiten].map(([was, ms]) => `${was} ${(ms / 1000).toFixed(0)} s`).join(', ');
    return [
      `Gänge über HTTP: ${this.gaenge}, ${this.akte} Akte, ${this.abgelehnt} Ablehnungen (${zeiten})`,
      `  Akte: ${liste(this.schritte)}`,
      ...(this.bekannte.size > 0 ? [`  Bekannte Befunde: ${liste(this.bekannte)}`] : []),
      ...(this.nieGemacht.length > 0 ? [`  Nie gemacht: ${this.nieGemacht.join(', ')}`] : []),
      ...this.geschichten,
    ];
  }
}

/** Many walks, each with its own seed. */
export async function laufe({ anzahl, schritte, saat, verfahren }: Lauf, bericht: Bericht): Promise<void> {
  const arten = verfahren === null ? Object.keys(spiele) : [verfahren];
  for (let ab = 0; ab < anzahl; ab += JE_BETRIEB) {
    const betrieb = await Betrieb.starte();
    for (let i = ab; i < Math.min(anzahl, ab + JE_BETRIEB); i += 1) {
      const welches = arten[i % arten.length] ?? '';
      const gang = await gehe(betrieb, { verfahren: welches, saat: saat + i, schritte }, bericht.beobachter);
      bericht.gaenge += 1;
      process.stderr.write(`${fortschritt(gang, bericht.gaenge, anzahl)}\n`);
      if (gang.bruch) await bericht.nimm(gang, gang.bruch, betrieb);
    }
    bericht.geschichten.push(...(await ganzeProbe(betrieb)));
    await betrieb.ende();
  }
}

/** What was just walked, for whoever waits; a break is said before it is cut down. */
function fortschritt({ saat, verfahren, akte, bruch }: Gang, wievielter: number, anzahl: number): string {
  const ende = bruch ? `${bruch.regel} bricht: ${bruch.wie}` : 'kein Befund';
  return `${wievielter}/${anzahl} Saat ${saat}, ${verfahren}: ${akte.length} Akte, ${ende}`;
}

async function ganzeProbe(betrieb: Betrieb): Promise<string[]> {
  const befunde = await betrieb.alleBefunde();
  const neue = befunde.filter(
    ({ id, titel, beispiel }) => unbekannt([bruch(id, titel, JSON.stringify(beispiel))]) !== null,
  );
  return neue.map(
    ({ id, titel, mandant, beispiel }) => `${id} (${mandant}) ${titel}: ${JSON.stringify(beispiel)}`,
  );
}
