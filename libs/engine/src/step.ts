import { initialTransition, type AnyMachineSnapshot } from 'xstate';
import { abgelehnt, type Abgelehnt } from './ablehnung.js';
import type { Akteur, Amt } from './akteur.js';
import { waehleAmt } from './amtswahl.js';
import type { Schritt, Workflow } from './definition.js';
import { sammleFolgen, type Folgen } from './folgen.js';
import { text } from './text.js';
import { gehe } from './uebergang.js';
import { zustandsname } from './zustand.js';

/** The part of a snapshot that is stored; plain JSON. */
export interface Stand<K = Record<string, unknown>> {
  value: unknown;
  context: K;
  status: string;
  historyValue?: unknown;
  children?: unknown;
}

export interface Gelungen<K> extends Folgen {
  ok: true;
  stand: Stand<K>;
  zustand: string;
  als: Amt | null;
  daten: unknown;
}

type Auftrag<L> = Omit<Schritt<unknown, L>, 'als'>;

/** The first stand of a new Vorgang with the deadlines and effects of its first state. */
export function start<K extends object, L>(
  workflow: Workflow<K, L>,
  eingabe: Partial<K>,
  schritt: Auftrag<L>,
): Gelungen<K> {
  const [snapshot, aktionen] = initialTransition(workflow.maschine, eingabe);
  const mitAmt = { ...schritt, als: null } as Schritt<never, L>;
  return {
    ok: true,
    ...ablage<K>(workflow, snapshot),
    als: null,
    daten: schritt.daten,
    ...sammleFolgen(workflow, aktionen, mitAmt),
  };
}

/**
 * Makes one Schritt: checks that it may come from this actor, that its form is filled, that conditions hold –
 * and answers the next stand with deadlines and effects as data. Nothing is executed. Throws only when the
 * stored stand does not fit the definition.
 */
export function step<K extends object, L>(
  workflow: Workflow<K, L>,
  stand: Stand<K>,
  schritt: Auftrag<L>,
): Gelungen<K> | Abgelehnt {
  const bekannt = bekannterSchritt(workflow, schritt.type, schritt.akteur);
  if (bekannt) return bekannt;
  return stepAuf(workflow, belebe(workflow, stand), schritt);
}

/** The same on a live snapshot, which stays as it is: for trying many Schritte from one stand. */
export function stepAuf<K extends object, L>(
  workflow: Workflow<K, L>,
  snapshot: AnyMachineSnapshot,
  schritt: Auftrag<L>,
): Gelungen<K> | Abgelehnt {
  const geprueft = pruefeDaten(workflow, schritt);
  if ('ok' in geprueft) return geprueft;
  const versuch = { ...schritt, daten: geprueft.daten };
  const amt = waehleAmt(workflow, snapshot, versuch);
  if ('ok' in amt) return amt;
  const ereignis = { ...versuch, als: amt.als } as Schritt<never, L>;
  const [naechster, aktionen] = gehe(workflow.maschine, snapshot, ereignis);
  return {
    ok: true,
    ...ablage<K>(workflow, naechster),
    als: amt.als,
    daten: geprueft.daten,
    ...sammleFolgen(workflow, aktionen, ereignis),
  };
}

/** A live snapshot of a stored stand; throws when the state does not exist in this definition. */
export function belebe<K extends object, L>(workflow: Workflow<K, L>, stand: Stand<K>): AnyMachineSnapshot {
  return workflow.maschine.resolveState(stand as never) as AnyMachineSnapshot;
}

function ablage<K>(
  workflow: { maschine: Workflow['maschine'] },
  snapshot: unknown,
): { stand: Stand<K>; zustand: string } {
  const stand = JSON.parse(
    JSON.stringify(workflow.maschine.getPersistedSnapshot(snapshot as never)),
  ) as Stand<K>;
  return { stand, zustand: zustandsname(stand.value) };
}

/** Timers belong to deadlines, internal Schritte to the system; to everybody else both do not exist. */
function bekannterSchritt<K extends object, L>(
  { schritte }: Workflow<K, L>,
  type: string,
  akteur: Akteur,
): Abgelehnt | null {
  const art = Object.hasOwn(schritte, type) ? schritte[type] : undefined;
  const istTimer = type.startsWith('xstate.after.');
  const erlaubt =
    akteur.art === 'person'
      ? art !== undefined && !art.intern
      : art !== undefined || (istTimer && akteur.art === 'frist');
  return erlaubt
    ? null
    : abgelehnt(
        'schritt_unbekannt',
        text(
          `Den Schritt „${type}“ gibt es in diesem Verfahren nicht.`,
          `This procedure has no step “${type}”.`,
        ),
      );
}

function pruefeDaten<K extends object, L>(
  { schritte }: Workflow<K, L>,
  { type, daten }: Auftrag<L>,
): { daten: unknown } | Abgelehnt {
  const formular = schritte[type]?.formular;
  if (!formular) return { daten: daten ?? {} };
  const ergebnis = formular['~standard'].validate(daten ?? {});
  if (ergebnis instanceof Promise)
    throw new Error(
      `Das Formular von „${type}“ prüft asynchron; die Engine wartet nicht. Bitte ohne await schreiben.`,
    );
  if ('value' in ergebnis) return { daten: ergebnis.value };
  return abgelehnt(
    'daten_ungueltig',
    ...ergebnis.issues.map(({ message, path }) => {
      const stelle = path?.length ? `${path.join('.')}: ` : '';
      return text(`${stelle}${message}`, `${stelle}${message}`);
    }),
  );
}
