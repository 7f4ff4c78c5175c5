import { type Fristbeginn, type Workflow } from '#engine';
import type { Eile, Erinnerungsmeldung } from '#contract';
import {
  berechneFrist,
  erinnerungsplan,
  eskalationsplan,
  zeitpunkt,
  type Fristende,
  type Fristregel,
} from '#kalender';
import { neueKennung } from '#persistence';
import { aufgabenleiter, aufgabenplan, type Sprosse } from './aufgabenleiter.js';
import type { Einstellungen } from './einstellungen.js';
import { fristregel, planZurSitzung, stationDerFrist } from './plan.js';
import type { LaufendeFrist } from './lage/lagelader.js';

export interface Fristzeile {
  id: string;
  schluessel: string;
  name: string;
  ereignis: object | null;
  datum: string;
  zeitpunkt: string;
  erster_termin: string;
  regel: object;
  grund: string;
  erinnern: readonly string[];
  eskalieren: readonly (readonly string[])[];
}

export interface Erinnerungszeile {
  id: string;
  frist_id: string;
  /** A Stelle, or whose turn it is then, or the office above (`gemeint` in the database). */
  stelle: string;
  /** Distance to the date: calendar days, or Arbeitstage of a task and after it (`+3`). */
  art: string;
  meldung: Erinnerungsmeldung;
  datum: string;
  faellig_ab: string;
}

interface Planung {
  workflow: Workflow;
  einstellungen: Einstellungen;
  jetzt: string;
  heute: string;
  sitzung: string | null;
  /** How urgent the paper is: dates before the meeting follow the plan for it. */
  eile?: Eile | undefined;
  laufende: readonly LaufendeFrist[];
}

/**
 * Rows for deadlines that begin: civil date, instant, rule and reason – and their reminders that are still to
 * come.
 */
export function planeFristen(
  beginne: readonly Fristbeginn[],
  planung: Planung,
): { fristen: Fristzeile[]; erinnerungen: Erinnerungszeile[] } {
  const geplant = beginne.map((beginn) => ({ beginn, zeile: fristzeile(beginn, planung) }));
  return {
    fristen: geplant.map(({ zeile }) => zeile),
    erinnerungen: geplant.flatMap(({ beginn, zeile }) => erinnerungen(beginn, zeile, planung)),
  };
}

function fristzeile(beginn: Fristbeginn, planung: Planung): Fristzeile {
  const { workflow, einstellungen, jetzt, sitzung, laufende } = planung;
  const regel = regelVon(beginn, workflow, einstellungen, sitzung);
  const ende = nachPlan(beginn, planung, {
    regel,
    ende: berechneFrist(regel, {
      beginn: new Date(jetzt),
      frei: einstellungen.sitzungsfrei,
      ...(sitzung ? { sitzung } : {}),
    }),
  });
  const vorgaenger = laufende.find(({ schluessel }) => schluessel === beginn.schluessel);
  return {
    id: neueKennung(),
    schluessel: beginn.schluessel,
    name: beginn.name,
    ereignis: beginn.ereignis,
    datum: ende.datum,
    zeitpunkt: ende.zeitpunkt.toISOString(),
    erster_termin: vorgaenger?.erster_termin ?? ende.datum,
    regel,
    grund: beginn.grund ?? ende.grund,
    ...leiterVon(beginn, planung),
  };
}

/**
 * A date before the meeting is that of the plan: what comes after it needs its time. One truth for the plan
 * and the deadline.
 */
function nachPlan(
  { name }: Fristbeginn,
  { workflow, einstellungen, sitzung, eile = 'normal' }: Planung,
  { regel, ende }: { regel: Fristregel; ende: Fristende },
): Fristende {
  if (sitzung === null || workflow.id !== 'senatsvorlage' || regel.art !== 'vorSitzung') return ende;
  const station = stationDerFrist(name, eile);
  const geplant = planZurSitzung(sitzung, { einstellungen, eile }).find((eine) => eine.station === station);
  if (!geplant || geplant.spaetestens === ende.datum) return ende;
  return { datum: geplant.spaetestens, zeitpunkt: geplant.zeitpunkt, grund: geplant.grund };
}

/**
 * A date set by a body stands before every rule; a setting of the Mandant before the default of the
 * procedure. Without a Sitzung its rules wait five Arbeitstage.
 */
function regelVon(
  { name, datum }: Fristbeginn,
  workflow: Workflow,
  einstellungen: Einstellungen,
  sitzung: string | null,
): Fristregel {
  if (datum) return { art: 'datum', datum };
  const regel = fristregel(workflow, einstellungen, name);
  return sitzung === null && regel.art.endsWith('Sitzung') ? { art: 'arbeitstage', tage: 5 } : regel;
}

/**
 * When people are told: a setting of the Mandant for this deadline, what its procedure says, or what holds
 * for all.
 */
function rhythmus(
  { name }: Pick<Fristbeginn, 'name'>,
  { id, fristen }: Workflow,
  einstellungen: Einstellungen,
): { vorher: readonly number[]; nachher: readonly number[] } {
  const eigene = einstellungen.erinnerungen[`${id}.${name}`];
  const { erinnerungstage = einstellungen.erinnerungstage, eskalationstage = einstellungen.eskalationstage } =
    fristen[name] ?? {};
  return { vorher: eigene?.vorher ?? erinnerungstage, nachher: eigene?.nachher ?? eskalationstage };
}

const istAufgabe = (name: string, { aufgabenfristen = [] }: Workflow): boolean =>
  aufgabenfristen.includes(name);

/** Who is reminded, and whom it climbs to. Of a task, unless it says otherwise, whose turn it is and above. */
function leiterVon(
  { name, erinnern, eskalieren }: Pick<Fristbeginn, 'name' | 'erinnern' | 'eskalieren'>,
  { workflow, sitzung }: Pick<Planung, 'workflow' | 'sitzung'>,
): Pick<Fristzeile, 'erinnern' | 'eskalieren'> {
  return istAufgabe(name, workflow)
    ? aufgabenleiter({ erinnern, eskalieren }, sitzung !== null)
    : { erinnern: erinnern ?? [], eskalieren: eskalieren ?? [] };
}

function erinnerungen(
  beginn: Pick<Fristbeginn, 'name'>,
  frist: Pick<Fristzeile, 'id' | 'datum' | 'ereignis' | 'erinnern' | 'eskalieren'>,
  { workflow, einstellungen, heute }: Pick<Planung, 'workflow' | 'einstellungen' | 'heute'>,
): Erinnerungszeile[] {
  const aufgabe = istAufgabe(beginn.name, workflow);
  const eigene = einstellungen.erinnerungen[`${workflow.id}.${beginn.name}`];
  const plan =
    aufgabe && eigene === undefined
      ? aufgabenplan(frist, heute)
      : terminplan(frist, rhythmus(beginn, workflow, einstellungen), aufgabe);
  return plan
    .filter(({ abstand, datum }) => abstand > 0 || datum > heute)
    .map(({ stelle, abstand, datum, meldung }) => ({
      id: neueKennung(),
      frist_id: frist.id,
      stelle,
      art: abstand > 0 ? `+${abstand}` : String(abstand),
      meldung,
      datum,
      faellig_ab: zeitpunkt(datum, einstellungen.mailUhrzeit).toISOString(),
    }));
}

/** A running deadline that keeps its date under another version of its procedure. */
export interface Bestandsfrist {
  id: string;
  schluessel: string;
  name: string;
  datum: string;
  ereignis: object | null;
  erinnern: readonly string[];
  eskalieren: readonly (readonly string[])[];
}

/**
 * The ladder of a task whose deadline has begun under a version that had none: whom it names, and the reminders that
 * are still to come; null when it is no task, or already has people to remind. `zustaendig`: whose turn it is.
 */
export function leiterNachtraeglich(
  frist: Bestandsfrist,
  zustaendig: readonly string[],
  planung: Omit<Planung, 'laufende' | 'jetzt'>,
): (Pick<Fristzeile, 'erinnern' | 'eskalieren'> & { erinnerungen: Erinnerungszeile[] }) | null {
  if (!istAufgabe(frist.name, planung.workflow) || frist.erinnern.length > 0) return null;
  const eigene = zustaendig.filter((stelle) => giltFuer(frist.schluessel, stelle));
  const beginn = { name: frist.name, ...(eigene.length === 0 ? {} : { erinnern: eigene }) };
  const leiter = leiterVon(beginn, planung);
  return { ...leiter, erinnerungen: erinnerungen(beginn, { ...frist, ...leiter }, planung) };
}

/** Is that the deadline of this Stelle alone? The key of such a one names its Ressort behind a colon. */
export const giltFuer = (schluessel: string, stelle: string): boolean =>
  schluessel.split(':')[1] === stelle.split('@')[1];

/** Before the date in calendar days, after it in Arbeitstage, as a setting or the procedure says. */
function terminplan(
  { datum: faellig, erinnern, eskalieren }: Pick<Fristzeile, 'datum' | 'erinnern' | 'eskalieren'>,
  { vorher, nachher }: { vorher: readonly number[]; nachher: readonly number[] },
  aufgabe: boolean,
): Sprosse[] {
  const [davor, danach] = aufgabe
    ? (['aufgabe_erinnerung', 'frist_ueberfaellig'] as const)
    : (['erinnerung', 'eskalation'] as const);
  return [
    ...erinnerungsplan(faellig, vorher).flatMap((tag) =>
      erinnern.map((stelle) => ({ ...tag, stelle, meldung: davor })),
    ),
    ...eskalationsplan(faellig, nachher).flatMap((tag, stufe) =>
      (eskalieren[stufe] ?? eskalieren.at(-1) ?? []).map((stelle) => ({ ...tag, stelle, meldung: danach })),
    ),
  ];
}
