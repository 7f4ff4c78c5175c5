import { assign, setup, type AnyStateMachine } from 'xstate';
import type { Blick, Definition, Frage, Workflow } from './definition.js';
import { kanonisch, sha256 } from './kanonisch.js';
import type { Text } from './text.js';
import type { Worte } from './worte.js';
import { uebergaenge } from './zustaende.js';

interface XstateLage<K> {
  context: K;
  event: object;
}

/**
 * Turns a procedure into an XState machine. The machine is built on first use: a definition with a fault can
 * still be loaded and is reported by `pruefeModell` in a sentence, not by a stack trace of XState.
 */
export function defineWorkflow<K extends object, L = Record<string, unknown>, W extends Worte = Worte>(
  definition: Definition<K, L, W>,
): Workflow<K, L> {
  let maschine: AnyStateMachine | undefined;
  return {
    ...definition,
    hash: definitionshash(definition),
    get maschine() {
      maschine ??= baueMaschine(definition);
      return maschine;
    },
  };
}

function baueMaschine<K extends object, L>(definition: Definition<K, L>): AnyStateMachine {
  const maschine = setup({
    types: { context: {} as K, input: {} as Partial<K> },
    guards: {
      alle: (lage: XstateLage<K>, vorgabe: { bedingungen: string[] }) =>
        alleErfuellt(definition, lage, vorgabe.bedingungen),
    },
    actions: { ...merkende(definition), ...benannte(definition) },
    delays: Object.fromEntries(Object.keys(definition.fristen).map((name) => [name, 1])),
    // The names inside `zustaende` are plain strings: the model check, not the compiler, proves that they
    // exist.
  } as never).createMachine({
    ...konfiguration(definition),
    context: ({ input }: { input: Partial<K> }) => definition.kontext(input ?? {}),
  } as never);
  return maschine as unknown as AnyStateMachine;
}

function konfiguration<K extends object, L>({ id, beginn, zustaende, ueberall }: Definition<K, L>): object {
  return { id, initial: beginn, on: uebergaenge(ueberall ?? {}, []), states: zustaende };
}

function alleErfuellt<K extends object, L>(
  definition: Definition<K, L>,
  { context, event }: XstateLage<K>,
  namen: string[],
): boolean {
  const frage = { kontext: context, schritt: event } as Frage<K, L, never, never>;
  return namen.every((name) => bedingung(definition, name)(frage) === null);
}

/** The condition of that name; a name that does not exist is a fault of the definition, never "false". */
export function bedingung<K extends object, L>(
  { id, bedingungen }: Definition<K, L>,
  name: string,
): (frage: Frage<K, L, never, never>) => Text | null {
  const gefunden = bedingungen[name];
  if (!gefunden) throw new Error(`Verfahren ${id}: die Bedingung „${name}“ gibt es nicht`);
  return gefunden;
}

function merkende<K extends object, L>({ merken }: Definition<K, L>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(merken).map(([name, merke]) => [
      name,
      assign(
        ({ context, event }: { context: K; event: object }) =>
          merke({ kontext: context, schritt: event } as Blick<K, L, never, never>) as never,
      ),
    ]),
  );
}

/** Effects are names only: nothing runs here, `step` hands them out as data. */
function benannte<K extends object, L>({ wirkungen }: Definition<K, L>): Record<string, () => void> {
  return Object.fromEntries(Object.keys(wirkungen).map((name) => [name, () => {}]));
}

function definitionshash<K extends object, L>(definition: Definition<K, L>): string {
  const { id, version, fristen, aufgabenfristen, vierAugen, augen, schritte, wirkungen } = definition;
  const arten = Object.fromEntries(
    Object.entries(schritte).map(([name, { titel, bindend, intern, schreibt, zeichnet }]) => [
      name,
      vierAugen ? { titel, bindend, intern } : { titel, bindend, intern, schreibt, zeichnet },
    ]),
  );
  const effekte = Object.fromEntries(Object.entries(wirkungen).map(([name, { art }]) => [name, art]));
  return sha256(
    kanonisch(
      JSON.parse(
        JSON.stringify({
          id,
          version,
          config: konfiguration(definition),
          fristen,
          ...(aufgabenfristen ? { aufgabenfristen } : {}),
          ...(vierAugen ? { vierAugen } : { augen }),
          arten,
          effekte,
        }),
      ),
    ),
  );
}
