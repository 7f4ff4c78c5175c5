import type { Aktion, Uebergaenge, Uebergang, Zustandsangaben } from './definition.js';
import type { Text } from './text.js';

interface Aufgabe {
  titel: Text;
  phase: Text;
  /** Empty only together with `wartetAuf`. */
  wer: readonly string[];
  wartetAuf?: Text;
  bearbeitbar?: true;
  schritte: Uebergaenge;
  /**
   * Name of the deadline that starts on entry, and what its end brings about (default: the effect
   * `frist_abgelaufen`).
   */
  frist?: string | Record<string, string | Uebergang>;
  /** Taken at once when its guard holds. */
  sofort?: readonly Uebergang[];
  beiEintritt?: readonly Aktion[];
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
export function aufgabe({
  titel,
  phase,
  wer,
  wartetAuf,
  bearbeitbar,
  schritte,
  frist,
  sofort,
  beiEintritt,
}: Aufgabe) {
  const fristen = typeof frist === 'string' ? { [frist]: { actions: 'frist_abgelaufen' } } : (frist ?? {});
  const angaben: Zustandsangaben = {
    titel,
    phase,
    wer,
    ...(wartetAuf ? { wartetAuf } : {}),
    ...(bearbeitbar ? { bearbeitbar } : {}),
  };
  return {
    meta: angaben,
    on: uebergaenge(schritte, wer),
    after: Object.fromEntries(Object.entries(fristen).map(([name, weg]) => [name, xstateUebergang(weg)])),
    always: (sofort ?? []).map((weg) => xstateUebergang(weg)),
    entry: beiEintritt ?? [],
  };
}

/** A state in which the Vorgang is over. Returns an ordinary XState final state node. */
export function ende({
  titel,
  phase,
  beiEintritt,
}: {
  titel: Text;
  phase: Text;
  beiEintritt?: readonly Aktion[];
}) {
  const angaben: Zustandsangaben = { titel, phase, wer: [], ende: true };
  return { type: 'final' as const, meta: angaben, entry: beiEintritt ?? [] };
}
