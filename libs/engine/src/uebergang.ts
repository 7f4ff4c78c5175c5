import {
  createActor,
  getNextTransitions,
  type AnyActorScope,
  type AnyMachineSnapshot,
  type AnyStateMachine,
} from 'xstate';

/**
 * What XState needs beside machine, stand and event: an actor that never runs. XState's own `transition()`
 * makes one for every call, which costs more than the transition; our machines have no children and no clock,
 * so one for each machine serves all calls. Nothing in it changes but the list that takes the actions.
 */
const umfelder = new WeakMap<AnyStateMachine, AnyActorScope>();

function umfeld(maschine: AnyStateMachine): AnyActorScope {
  const vorhandenes = umfelder.get(maschine);
  if (vorhandenes) return vorhandenes;
  const self = createActor(maschine);
  const neues = {
    self,
    system: self.system,
    id: '',
    sessionId: '',
    defer: () => {},
    logger: () => {},
    stopChild: () => {},
    emit: () => {},
    actionExecutor: () => {},
  } as unknown as AnyActorScope;
  umfelder.set(maschine, neues);
  return neues;
}

/** The next stand and the actions as data; nothing is executed. */
export function gehe(
  maschine: AnyStateMachine,
  snapshot: AnyMachineSnapshot,
  ereignis: object,
): [AnyMachineSnapshot, unknown[]] {
  const aktionen: unknown[] = [];
  const scope = { ...umfeld(maschine), actionExecutor: (aktion: unknown) => aktionen.push(aktion) };
  return [maschine.transition(snapshot, ereignis as never, scope as never), aktionen];
}

export type Weg = ReturnType<typeof getNextTransitions>[number];

/** Snapshots never change, and a view asks once for each Schritt: the ways are looked up once for each snapshot. */
const wege = new WeakMap<AnyMachineSnapshot, readonly Weg[]>();

/** The ways out of this snapshot, conditions left aside. */
export function wegeAus(snapshot: AnyMachineSnapshot): readonly Weg[] {
  const bekannte = wege.get(snapshot);
  if (bekannte) return bekannte;
  const neue = getNextTransitions(snapshot);
  wege.set(snapshot, neue);
  return neue;
}
