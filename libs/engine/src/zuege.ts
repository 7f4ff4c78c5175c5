import type { AnyMachineSnapshot } from 'xstate';
import { passendeAemter, type Akteur } from './akteur.js';
import type { Beispiel, Beispielschritt } from './beispiel.js';
import type { Workflow } from './definition.js';
import { belebe, start, stepAuf, type Gelungen, type Stand } from './step.js';
import { wegeAus } from './uebergang.js';
import { stellenVon } from './zustaendigkeit.js';

/** A Schritt that may be tried: its name for tables, its type, one variant of its form. */
export interface Zug<K extends object = Record<string, unknown>, L = Record<string, unknown>> {
  name: string;
  type: string;
  /** Only a deadline or the system makes it. */
  intern: boolean;
  wer: readonly string[];
  variante: Beispielschritt<K, L>;
}

const FRIST: Akteur = { art: 'frist', person: 'frist', aemter: [] };

/** Everything that can be tried in this stand: Schritte in each variant, and ends of deadlines. */
export function zuege<K extends object, L>(
  workflow: Workflow<K, L>,
  { schritte }: Beispiel<K, L>,
  snapshot: AnyMachineSnapshot,
): Zug<K, L>[] {
  const wege = new Map(
    wegeAus(snapshot).map(({ eventType, meta }) => [eventType, (meta?.['wer'] ?? []) as readonly string[]]),
  );
  return [...wege].flatMap(([type, wer]) => {
    if (type.startsWith('xstate.after.'))
      return [{ name: `Frist:${type.split('.')[2]}`, type, intern: true, wer, variante: {} }];
    const art = workflow.schritte[type];
    if (!art) return [];
    const varianten: readonly Beispielschritt<K, L>[] = schritte[type] ?? [{}];
    return varianten.map((variante) => ({
      name: variante.variante ? `${type}(${variante.variante})` : type,
      type,
      intern: art.intern === true,
      wer,
      variante,
    }));
  });
}

export interface Versuch<K extends object, L> {
  workflow: Workflow<K, L>;
  beispiel: Beispiel<K, L>;
  stand: Stand<K>;
  snapshot: AnyMachineSnapshot;
}

/**
 * Makes the move with the first of these actors who may; null when none may, or the variant makes no sense
 * here.
 */
export function ziehe<K extends object, L>(
  { workflow, beispiel, stand, snapshot }: Versuch<K, L>,
  zug: Zug<K, L>,
  akteure: readonly Akteur[],
): { ergebnis: Gelungen<K>; akteur: Akteur } | null {
  const { daten: vorlage = {}, lage, heute } = zug.variante;
  const daten =
    typeof vorlage === 'function' ? (vorlage as (kontext: K) => object | null)(stand.context) : vorlage;
  if (daten === null) return null;
  const auftrag = {
    type: zug.type,
    daten,
    jetzt: beispiel.jetzt,
    heute: heute ?? beispiel.heute,
    lage: { ...beispiel.lage(stand.context), ...lage } as L,
  };
  const stellen = stellenVon(workflow, stand.context, zug.wer, {
    daten: daten as Record<string, unknown>,
  });
  for (const akteur of zug.intern
    ? [FRIST]
    : akteure.filter((einer) => passendeAemter(einer, stellen).length > 0)) {
    const ergebnis = stepAuf(workflow, snapshot, { ...auftrag, akteur });
    if (ergebnis.ok) return { ergebnis, akteur };
  }
  return null;
}

/** A stand brought to life for trying. */
export function versuch<K extends object, L>(
  workflow: Workflow<K, L>,
  beispiel: Beispiel<K, L>,
  stand: Stand<K>,
): Versuch<K, L> {
  return { workflow, beispiel, stand, snapshot: belebe(workflow, stand) };
}

/** The stands with which a Vorgang may begin. */
export function anfaenge<K extends object, L>(
  workflow: Workflow<K, L>,
  { anfaenge: eingaben, jetzt, heute, lage }: Beispiel<K, L>,
): Gelungen<K>[] {
  const system: Akteur = { art: 'system', person: 'system', aemter: [] };
  return eingaben.map((eingabe) =>
    start(workflow, eingabe, {
      type: 'anlegen',
      akteur: system,
      jetzt,
      heute,
      lage: lage(workflow.kontext(eingabe)),
    }),
  );
}
