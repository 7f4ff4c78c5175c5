import type { AnyMachineSnapshot } from 'xstate';
import { abgelehnt, type Abgelehnt } from './ablehnung.js';
import { passendeAemter, type Amt } from './akteur.js';
import { bedingung } from './define-workflow.js';
import type { Frage, Schritt, Workflow } from './definition.js';
import { text, type Text } from './text.js';
import { wegeAus, type Weg } from './uebergang.js';
import { zustandsangaben, zustandsname } from './zustand.js';
import { stellenVon } from './zustaendigkeit.js';

type Versuch<L> = Omit<Schritt<unknown, L>, 'als'>;

/** The office in which the actor may make the Schritt, or the reasons why there is none. */
export function waehleAmt<K extends object, L>(
  workflow: Workflow<K, L>,
  snapshot: AnyMachineSnapshot,
  versuch: Versuch<L>,
): { als: Amt | null } | Abgelehnt {
  const wege = wegeAus(snapshot).filter((weg) => weg.eventType === versuch.type);
  const letzter = wege.at(-1);
  if (!letzter || snapshot.status !== 'active') return nichtMoeglich(snapshot, versuch.type, workflow);
  if (versuch.akteur.art !== 'person')
    return erstesOhneHindernis(workflow, snapshot, { wege, versuch, aemter: [null] });
  const stellen = stellenVon(workflow, snapshot.context, letzter.meta?.wer ?? [], {
    daten: versuch.daten as Record<string, unknown>,
  });
  const ersatz = workflow.ersatz?.(snapshot.context as K, versuch.lage);
  const aemter = passendeAemter(versuch.akteur, stellen, ersatz);
  if (aemter.length === 0) return rolleFehlt(stellen);
  return erstesOhneHindernis(workflow, snapshot, { wege, versuch, aemter });
}

/**
 * The first office that no condition hinders; otherwise the reasons that hinder the first one on the way that
 * is hindered least.
 */
function erstesOhneHindernis<K extends object, L>(
  workflow: Workflow<K, L>,
  snapshot: AnyMachineSnapshot,
  { wege, versuch, aemter }: { wege: Weg[]; versuch: Versuch<L>; aemter: (Amt | null)[] },
): { als: Amt | null } | Abgelehnt {
  const frageAls = (als: Amt | null) =>
    ({ kontext: snapshot.context as K, schritt: { ...versuch, als } }) as Frage<K, L, never, never>;
  const frei = aemter.find((als) =>
    wege.some((weg) => hindernisse(workflow, weg, frageAls(als)).length === 0),
  );
  if (frei !== undefined) return { als: frei };
  const jeWeg = wege.map((weg) => hindernisse(workflow, weg, frageAls(aemter[0] ?? null)));
  return abgelehnt(
    'bedingung_nicht_erfuellt',
    ...jeWeg.reduce((bisher, gruende) => (gruende.length <= bisher.length ? gruende : bisher)),
  );
}

function hindernisse<K extends object, L>(
  workflow: Workflow<K, L>,
  weg: Weg,
  frage: Frage<K, L, never, never>,
): Text[] {
  const namen = (weg.guard as { params?: { bedingungen?: string[] } } | undefined)?.params?.bedingungen ?? [];
  return namen.map((name) => bedingung(workflow, name)(frage)).filter((grund) => grund !== null);
}

function rolleFehlt(stellen: string[]): Abgelehnt {
  const liste = stellen.join(', ');
  return abgelehnt(
    'rolle_fehlt',
    text(
      `Diesen Schritt dürfen nur machen: ${liste || 'zurzeit niemand'}.`,
      `Only these may take this step: ${liste || 'nobody at present'}.`,
    ),
  );
}

function nichtMoeglich<K extends object, L>(
  snapshot: AnyMachineSnapshot,
  type: string,
  { schritte }: Workflow<K, L>,
): Abgelehnt {
  const { titel } = zustandsangaben(snapshot);
  const name = schritte[type]?.titel ?? text(type, type);
  return abgelehnt(
    'schritt_nicht_moeglich',
    text(
      `„${name.de}“ ist jetzt nicht möglich: Der Vorgang steht bei „${titel?.de ?? zustandsname(snapshot.value)}“.`,
      `“${name.en}” is not possible now: the case is at “${titel?.en ?? zustandsname(snapshot.value)}”.`,
    ),
  );
}
