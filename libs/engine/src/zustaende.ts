import type { Uebergaenge, Uebergang, Zustandsangaben } from './definition.js';
import type { Text } from './text.js';
import type { Worte } from './worte.js';

export interface Aufgabe<W extends Worte = Worte> {
  titel: Text;
  phase: Text;
  /** Empty only together with `wartetAuf`. */
  wer: readonly W['stelle'][];
  wartetAuf?: Text;
  bearbeitbar?: true;
  schritte: Uebergaenge<W>;
  /**
   * Name of the deadline that starts on entry, and what its end brings about (default: the effect
   * `frist_abgelaufen`).
   */
  frist?: W['frist'] | { readonly [F in W['frist']]?: W['zustand'] | Uebergang<W> };
  /** Taken at once when its guard holds. */
  sofort?: readonly Uebergang<W>[];
  beiEintritt?: readonly W['aktion'][];
  beiAustritt?: readonly W['aktion'][];
}

export interface Ende<W extends Worte = Worte> {
  titel: Text;
  phase: Text;
  beiEintritt?: readonly W['aktion'][];
}

const alsListe = <T>(wert: T | readonly T[] | undefined): readonly T[] =>
  wert === undefined ? [] : Array.isArray(wert) ? (wert as readonly T[]) : [wert as T];

/** An ordinary XState transition: several guards become one that asks all of them, `wer` goes into `meta`. */
function xstateUebergang(uebergang: string | Uebergang, wer?: readonly string[]): object {
  const {
    target,
    guard,
    actions,
    reenter,
    wer: eigene,
  } = typeof uebergang === 'string' ? ({ target: uebergang } as Uebergang) : uebergang;
  const guards = alsListe(guard);
  const zustaendig = eigene ?? wer;
  return {
    ...(target === undefined ? {} : { target }),
    ...(guards.length === 0 ? {} : { guard: { type: 'alle', params: { bedingungen: guards } } }),
    ...(actions === undefined ? {} : { actions: alsListe(actions) }),
    ...(reenter === undefined ? {} : { reenter }),
    ...(zustaendig === undefined ? {} : { meta: { wer: zustaendig } }),
  };
}

/** The `on` of a state: every Schritt with its ways, each knowing who may make it. */
export function uebergaenge(schritte: Uebergaenge, wer: readonly string[]): Record<string, object[]> {
  return Object.fromEntries(
    Object.entries(schritte).map(([name, wege]) => {
      const liste = alsListe<string | Uebergang>(wege as string | Uebergang);
      const zustaendig =
        liste.map((weg) => (typeof weg === 'string' ? undefined : weg.wer)).find(Boolean) ?? wer;
      return [name, liste.map((weg) => xstateUebergang(weg, zustaendig))];
    }),
  );
}

/** A state in which somebody has something to do. Returns an ordinary XState state node. */
export function aufgabe(angaben: Aufgabe) {
  const { schritte, frist, sofort, beiEintritt, beiAustritt, ...uebrige } = angaben;
  const fristen = typeof frist === 'string' ? { [frist]: { actions: 'frist_abgelaufen' } } : (frist ?? {});
  return {
    meta: uebrige satisfies Zustandsangaben,
    on: uebergaenge(schritte, uebrige.wer),
    after: Object.fromEntries(
      Object.entries(fristen).map(([name, weg]) => [name, xstateUebergang(weg ?? {})]),
    ),
    always: (sofort ?? []).map((weg) => xstateUebergang(weg)),
    entry: beiEintritt ?? [],
    ...(beiAustritt ? { exit: beiAustritt } : {}),
  };
}

/** A state in which the Vorgang is over. Returns an ordinary XState final state node. */
export function ende({ titel, phase, beiEintritt }: Ende) {
  const angaben: Zustandsangaben = { titel, phase, wer: [], ende: true };
  return { type: 'final' as const, meta: angaben, entry: beiEintritt ?? [] };
}

function mitAnderen<W extends Worte>(schritte: Uebergaenge<W>, wer: readonly W['stelle'][]): Uebergaenge<W> {
  const eintraege = Object.entries<Uebergaenge[string]>(schritte).map(([name, wege]) => [
    name,
    alsListe(wege).map((weg) =>
      typeof weg === 'string' ? { target: weg, wer } : { ...(weg as Uebergang), wer },
    ),
  ]);
  return Object.fromEntries(eintraege) as Uebergaenge<W>;
}

/** `aufgabe`, `ende`, `weg` and `wege` that know the names of one procedure. */
export function bausteine<W extends Worte>() {
  return {
    aufgabe: (angaben: Aufgabe<W>) => aufgabe(angaben),
    ende: (angaben: Ende<W>) => ende(angaben),
    /** A way that several states have in common. */
    weg: <const U extends Uebergang<W>>(uebergang: U): U => uebergang,
    /** Schritte that several states have in common; with `wer`, made by others than those of the state. */
    wege: (schritte: Uebergaenge<W>, wer?: readonly W['stelle'][]): Uebergaenge<W> =>
      wer ? mitAnderen(schritte, wer) : schritte,
  };
}
