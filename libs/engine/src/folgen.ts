import type { Blick, Schritt, Workflow } from './definition.js';

/** A deadline that begins: `schluessel` is unique within the Vorgang, `ereignis` is what its end brings. */
export interface Fristbeginn {
  schluessel: string;
  name: string;
  /** Absent when nothing moves at its end: only its reminders speak. */
  ereignis: { type: string; daten?: object } | null;
  /** Civil date that a body has set, in place of the rule of the procedure. */
  datum?: string;
  /** Why it is that date, in place of what the rule says. */
  grund?: string;
  /** Stellen that are reminded before it, and the ladder of those that are told after it. */
  erinnern?: readonly string[];
  eskalieren?: readonly (readonly string[])[];
}

/** An effect as data, for the handler of its kind. */
export interface Wirkung {
  art: string;
  daten: Record<string, unknown>;
}

export interface Folgen {
  fristenBeginnen: Fristbeginn[];
  /** Keys of deadlines that end with this Schritt. */
  fristenEnden: string[];
  wirkungen: Wirkung[];
}

interface XstateAktion {
  type: string;
  params?: unknown;
  info?: { context: unknown };
}

/** Sorts what XState hands out, in its order, into deadlines that begin or end, and effects. */
export function sammleFolgen<K extends object, L>(
  workflow: Workflow<K, L>,
  aktionen: readonly unknown[],
  schritt: Schritt<never, L>,
): Folgen {
  const folgen: Folgen = { fristenBeginnen: [], fristenEnden: [], wirkungen: [] };
  for (const aktion of aktionen as readonly XstateAktion[]) {
    if (aktion.type === 'xstate.raise')
      beginne(folgen, fristDesZustands(aktion.params as { event: { type: string }; id: string }));
    else if (aktion.type === 'xstate.cancel') beende(folgen, (aktion.params as { sendId: string }).sendId);
    else for (const wirkung of wirkungenAus(workflow, aktion, schritt)) ordneEin(folgen, wirkung);
  }
  return folgen;
}

function fristDesZustands({ event, id }: { event: { type: string }; id: string }): Fristbeginn {
  // `xstate.after.NAME.NODE` – the name of the deadline has no dot.
  return { schluessel: id, name: event.type.split('.')[2] ?? '', ereignis: { type: event.type } };
}

function beginne({ fristenBeginnen }: Folgen, beginn: Fristbeginn): void {
  const bisher = fristenBeginnen.findIndex(({ schluessel }) => schluessel === beginn.schluessel);
  fristenBeginnen.splice(bisher < 0 ? fristenBeginnen.length : bisher, bisher < 0 ? 0 : 1, beginn);
}

/** A state that is entered and left in the same Schritt leaves no deadline behind. */
function beende(folgen: Folgen, schluessel: string): void {
  folgen.fristenBeginnen = folgen.fristenBeginnen.filter((beginn) => beginn.schluessel !== schluessel);
  if (!folgen.fristenEnden.includes(schluessel)) folgen.fristenEnden.push(schluessel);
}

/**
 * Effects of kind `frist` and `frist_ende` are deadlines too, set by name (one per Ressort, for instance).
 */
function ordneEin(folgen: Folgen, wirkung: Wirkung): void {
  if (wirkung.art === 'frist') beginne(folgen, wirkung.daten as unknown as Fristbeginn);
  else if (wirkung.art === 'frist_ende') beende(folgen, String(wirkung.daten['schluessel']));
  else folgen.wirkungen.push(wirkung);
}

function wirkungenAus<K extends object, L>(
  workflow: Workflow<K, L>,
  aktion: XstateAktion,
  schritt: Schritt<never, L>,
): Wirkung[] {
  const art = workflow.wirkungen[aktion.type];
  if (!art)
    throw new Error(
      `Verfahren ${workflow.id} ${workflow.version}: Die Wirkung „${aktion.type}“ gibt es nicht. Bitte den Namen berichtigen.`,
    );
  const blick = { kontext: aktion.info?.context as K, schritt } as Blick<K, L, never, never>;
  const daten = art.daten?.(blick) ?? {};
  return (Array.isArray(daten) ? daten : [daten]).map((eine) => ({
    art: art.art,
    daten: eine as Record<string, unknown>,
  }));
}
