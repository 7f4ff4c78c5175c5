import type { Wegart } from '#contract';
import type { Definition, Zustandsangaben } from './definition.js';
import { uebergaenge } from './zustaende.js';

/** One way from a state: by a Schritt, by the end of a deadline, at once, or because all parts are done. */
export interface Kante {
  /** Qualified name of the state; empty for Schritte that are possible everywhere. */
  von: string;
  /** Qualified name of the target; null when the Vorgang stays where it is. */
  nach: string | null;
  /** What the definition names as target, when there is no such state. */
  fehlziel?: string;
  art: Wegart;
  /** Name of the Schritt or of the deadline; empty for the other two. */
  name: string;
  bedingungen: readonly string[];
  aktionen: readonly string[];
  wer: readonly string[];
}

/** A state with its qualified name (`abstimmung.finanzen`). */
export interface Modellzustand {
  name: string;
  art: 'aufgabe' | 'gruppe' | 'parallel' | 'ende';
  angaben: Partial<Zustandsangaben>;
  kinder: readonly string[];
  /** First child of a group, as it is written. */
  beginn?: string;
  eintritt: readonly string[];
  austritt: readonly string[];
}

/**
 * A procedure laid open as states and ways, read from its plain definition: no machine is needed, so faults
 * can be described.
 */
export interface Modell {
  id: string;
  beginn: string;
  zustaende: readonly Modellzustand[];
  kanten: readonly Kante[];
}

type Roh = Record<string, unknown>;
interface Rohweg {
  target?: unknown;
  guard?: unknown;
  actions?: unknown;
  meta?: { wer?: readonly string[] };
}

const alsListe = (wert: unknown): unknown[] =>
  wert === undefined || wert === null ? [] : Array.isArray(wert) ? wert : [wert];
const namen = (aktionen: unknown): string[] =>
  alsListe(aktionen).map((eine) =>
    typeof eine === 'string' ? eine : String((eine as { type?: unknown }).type),
  );

/** Lays a definition open. */
export function liesModell<K extends object, L>({
  id,
  beginn,
  zustaende,
  ueberall,
}: Pick<Definition<K, L>, 'id' | 'beginn' | 'zustaende' | 'ueberall'>): Modell {
  const knoten = sammle(zustaende as Record<string, Roh>, '');
  const adressen = new Map(
    knoten.flatMap(
      ({ name, roh }) =>
        [[`#${id}.${name}`, name], ...(typeof roh['id'] === 'string' ? [[`#${roh['id']}`, name]] : [])] as [
          string,
          string,
        ][],
    ),
  );
  const bekannt = new Set(knoten.map(({ name }) => name));
  const ziel = (von: string, target: string): string | null => {
    const adresse = target.startsWith('#') ? adressen.get(target) : relativ(von, target);
    return adresse !== undefined && bekannt.has(adresse) ? adresse : null;
  };
  const wurzel = { name: '', roh: { on: uebergaenge(ueberall ?? {}, []) } as Roh };
  return {
    id,
    beginn,
    zustaende: knoten.map(({ name, roh }) => alsZustand(name, roh)),
    kanten: [wurzel, ...knoten].flatMap(({ name, roh }) =>
      kantenVon(name, roh, (target) => ziel(name, target)),
    ),
  };
}

/** `.kind` is a child, anything else a sibling; the root has no siblings. */
function relativ(von: string, target: string): string | undefined {
  if (target.startsWith('.')) return von === '' ? target.slice(1) : `${von}${target}`;
  return von === '' ? undefined : [...von.split('.').slice(0, -1), target].join('.');
}

function sammle(states: Record<string, Roh>, eltern: string): { name: string; roh: Roh }[] {
  return Object.entries(states).flatMap(([kurz, roh]) => {
    const name = eltern ? `${eltern}.${kurz}` : kurz;
    return [{ name, roh }, ...sammle((roh['states'] ?? {}) as Record<string, Roh>, name)];
  });
}

function alsZustand(name: string, roh: Roh): Modellzustand {
  const kinder = Object.keys((roh['states'] ?? {}) as object).map((kind) => `${name}.${kind}`);
  const art =
    roh['type'] === 'final'
      ? 'ende'
      : roh['type'] === 'parallel'
        ? 'parallel'
        : kinder.length > 0
          ? 'gruppe'
          : 'aufgabe';
  return {
    name,
    art,
    kinder,
    angaben: (roh['meta'] ?? {}) as Partial<Zustandsangaben>,
    eintritt: namen(roh['entry']),
    austritt: namen(roh['exit']),
    ...(typeof roh['initial'] === 'string' ? { beginn: `${name}.${roh['initial']}` } : {}),
  };
}

function kantenVon(von: string, roh: Roh, ziel: (target: string) => string | null): Kante[] {
  const ausTabelle = (art: Kante['art'], tabelle: unknown) =>
    Object.entries((tabelle ?? {}) as Roh).flatMap(([name, wege]) =>
      alsListe(wege).map((weg) => kante({ von, art, name }, weg, ziel)),
    );
  const ausListe = (art: Kante['art'], liste: unknown) =>
    alsListe(liste).map((weg) => kante({ von, art, name: '' }, weg, ziel));
  return [
    ...ausTabelle('schritt', roh['on']),
    ...ausTabelle('frist', roh['after']),
    ...ausListe('sofort', roh['always']),
    ...ausListe('fertig', roh['onDone']),
  ];
}

function kante(
  anfang: Pick<Kante, 'von' | 'art' | 'name'>,
  weg: unknown,
  ziel: (target: string) => string | null,
): Kante {
  const { target, guard, actions, meta } = (
    typeof weg === 'string' ? { target: weg } : (weg ?? {})
  ) as Rohweg;
  const genannt = target === undefined ? null : String(alsListe(target)[0]);
  const nach = genannt === null ? null : ziel(genannt);
  return {
    ...anfang,
    nach,
    ...(genannt !== null && nach === null ? { fehlziel: genannt } : {}),
    bedingungen: bedingungenVon(guard),
    aktionen: namen(actions),
    wer: meta?.wer ?? [],
  };
}

function bedingungenVon(guard: unknown): string[] {
  if (guard === undefined) return [];
  if (typeof guard === 'string') return [guard];
  const { type, params } = guard as { type?: unknown; params?: { bedingungen?: string[] } };
  return params?.bedingungen ?? [String(type ?? 'unbenannt')];
}
