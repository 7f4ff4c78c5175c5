import type { Beispiel } from './beispiel.js';
import type { Workflow } from './definition.js';
import type { Gelungen, Stand } from './step.js';
import { zustaendigeStellen } from './zustaendigkeit.js';
import { anfaenge, versuch, ziehe, zuege } from './zuege.js';

/** A situation that was reached, with the shortest way there. */
export interface Situation<K> {
  stand: Stand<K>;
  zustand: string;
  weg: readonly string[];
  /** Stellen that have something to do in it. */
  stellen: readonly string[];
}

/** One move that was possible somewhere. */
export interface Bewegung {
  von: string;
  /** With its variant: `mitzeichnen(bedenken)`, `Frist:klaerung`. */
  schritt: string;
  type: string;
  nach: string;
}

export interface Begehung<K> {
  situationen: readonly Situation<K>[];
  bewegungen: readonly Bewegung[];
  /** More situations than the limit: the result is only a part. */
  abgebrochen: boolean;
}

const GRENZE = 5000;

/**
 * Walks a procedure breadth first with its example facts; situations that `merkmale` does not tell apart are
 * visited once.
 */
export function begehe<K extends object, L>(
  workflow: Workflow<K, L>,
  beispiel: Beispiel<K, L>,
  grenze = GRENZE,
): Begehung<K> {
  const situationen = anfaenge(workflow, beispiel).map((anfang) => situation(anfang, []));
  const bewegungen = new Map<string, Bewegung>();
  const gesehen = new Set(situationen.map(({ zustand, stand }) => schluessel(beispiel, zustand, stand)));
  let i = 0;
  for (; i < situationen.length && situationen.length <= grenze; i += 1) {
    const hier = situationen[i] as Situation<K>;
    const v = versuch(workflow, beispiel, hier.stand);
    if (v.snapshot.status !== 'active') continue;
    situationen[i] = { ...hier, stellen: zustaendigeStellen(workflow, v.snapshot) };
    for (const zug of zuege(workflow, beispiel, v.snapshot)) {
      const gelungen = ziehe(v, zug, beispiel.personen);
      if (!gelungen) continue;
      const { ergebnis } = gelungen;
      bewegungen.set(`${hier.zustand} ${zug.name} ${ergebnis.zustand}`, {
        von: hier.zustand,
        schritt: zug.name,
        type: zug.type,
        nach: ergebnis.zustand,
      });
      const neu = schluessel(beispiel, ergebnis.zustand, ergebnis.stand);
      if (!gesehen.has(neu)) situationen.push(situation(ergebnis, [...hier.weg, zug.name]));
      gesehen.add(neu);
    }
  }
  return {
    situationen: situationen.slice(0, i),
    bewegungen: [...bewegungen.values()],
    abgebrochen: situationen.length > grenze,
  };
}

function situation<K>({ stand, zustand }: Gelungen<K>, weg: readonly string[]): Situation<K> {
  return { stand, zustand, weg, stellen: [] };
}

/** The shortest way to every state: `einreichenFach freigeben = formalpruefung`. */
export function kuerzesteWege<K>({ situationen }: Begehung<K>): string[] {
  const erste = new Map<string, readonly string[]>();
  for (const { zustand, weg } of situationen) if (!erste.has(zustand)) erste.set(zustand, weg);
  return [...erste].map(([zustand, weg]) => `${weg.join(' ')} = ${zustand}`.trim());
}

/** Every Schritt in every state with the states it can lead to: `entwurf: einreichenFach → fachpruefung`. */
export function schritttafel<K>({ bewegungen }: Begehung<K>): string[] {
  const tafel = new Map<string, Set<string>>();
  for (const { von, schritt, nach } of bewegungen) {
    const zeile = `${von}: ${schritt}`;
    tafel.set(zeile, (tafel.get(zeile) ?? new Set()).add(nach));
  }
  const zustaende = [...new Set(bewegungen.map(({ von }) => von))];
  return zustaende.flatMap((von) =>
    [...tafel]
      .filter(([zeile]) => zeile.startsWith(`${von}: `))
      .map(([zeile, ziele]) => `${zeile} → ${[...ziele].sort().join(' | ')}`),
  );
}

function schluessel<K extends object, L>(
  { merkmale }: Beispiel<K, L>,
  zustand: string,
  { context }: Stand<K>,
): string {
  return JSON.stringify([zustand, merkmale(context, zustand)]);
}
