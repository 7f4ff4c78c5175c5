import { KoggeFehler } from '#contract';
import type { Transaktion } from '#persistence';
import { ablageVon, legeStapelAb, schreibe, type Ablage } from './ablage.js';
import { halteFreie, liesStapel } from './lesen.js';
import { werkFuer, type Schrittauftrag } from './schritt.js';
import type { Schrittantwort, Werk } from './werk.js';

type Ergebnis = Schrittantwort | KoggeFehler | null;
type Bereit = Ablage & { werk: Werk };

/**
 * See `Runner.stapel`. Vorgaenge of each kind are read and written together; one at which others are at work
 * is left to them.
 */
export async function stapelIn(t: Transaktion, auftraege: readonly Schrittauftrag[]): Promise<Ergebnis[]> {
  const gehalten = await halteFreie(
    t,
    auftraege.map(({ vorgang }) => vorgang),
  );
  const ergebnisse = new Map<Schrittauftrag, Ergebnis>();
  const stapel: Bereit[][] = [];
  for (const art of new Set(gehalten.values()))
    stapel.push(
      await bereiteArt(
        t,
        art,
        auftraege.filter(({ vorgang }) => gehalten.get(vorgang) === art),
        ergebnisse,
      ),
    );
  const werke = stapel.flat().map(({ werk }) => werk);
  // As with one Schritt the head of the chain is locked after all else; what begins through these follows
  // them.
  for (const { davor } of werke) await schreibe(t, davor);
  for (const einer of stapel) if (einer.length > 0) await legeStapelAb(t, einer);
  for (const { danach } of werke) await schreibe(t, danach);
  return auftraege.map((auftrag) => ergebnisse.get(auftrag) ?? null);
}

async function bereiteArt(
  t: Transaktion,
  art: string,
  auftraege: readonly Schrittauftrag[],
  ergebnisse: Map<Schrittauftrag, Ergebnis>,
): Promise<Bereit[]> {
  const zeilen = await liesStapel(t, art, auftraege);
  const bereit: Bereit[] = [];
  for (const auftrag of auftraege) {
    const zeile = zeilen.get(auftrag.vorgang);
    if (!zeile) continue;
    try {
      const werk = await werkFuer(t, zeile, auftrag);
      const ablage = await ablageVon(t, werk, null);
      bereit.push({ ...ablage, werk });
      ergebnisse.set(auftrag, ablage.antwort);
    } catch (grund) {
      if (!(grund instanceof KoggeFehler)) throw grund;
      ergebnisse.set(auftrag, grund);
    }
  }
  return bereit;
}
