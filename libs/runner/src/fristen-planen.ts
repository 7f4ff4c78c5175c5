import { type Fristbeginn, type Workflow } from '#engine';
import type { Eile } from '#contract';
import {
  berechneFrist,
  erinnerungsplan,
  eskalationsplan,
  zeitpunkt,
  type Fristende,
  type Fristregel,
} from '#kalender';
import { neueKennung } from '#persistence';
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
  stelle: string;
  art: string;
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
    grund: ende.grund,
    erinnern: beginn.erinnern ?? [],
    eskalieren: beginn.eskalieren ?? [],
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
  { name }: Fristbeginn,
  { id, fristen }: Workflow,
  einstellungen: Einstellungen,
): { vorher: readonly number[]; nachher: readonly number[] } {
  const eigene = einstellungen.erinnerungen[`${id}.${name}`];
  const { erinnerungstage = einstellungen.erinnerungstage, eskalationstage = einstellungen.eskalationstage } =
    fristen[name] ?? {};
  return { vorher: eigene?.vorher ?? erinnerungstage, nachher: eigene?.nachher ?? eskalationstage };
}

function erinnerungen(
  beginn: Fristbeginn,
  frist: Fristzeile,
  { workflow, einstellungen, heute }: Planung,
): Erinnerungszeile[] {
  const { erinnern = [], eskalieren = [] } = beginn;
  const tage = rhythmus(beginn, workflow, einstellungen);
  const zeile = (stelle: string, art: string, datum: string): Erinnerungszeile => ({
    id: neueKennung(),
    frist_id: frist.id,
    stelle,
    art,
    datum,
    faellig_ab: zeitpunkt(datum, einstellungen.mailUhrzeit).toISOString(),
  });
  const vorher = erinnerungsplan(frist.datum, tage.vorher)
    .filter(({ datum }) => datum > heute)
    .flatMap(({ abstand, datum }) => erinnern.map((stelle) => zeile(stelle, String(abstand), datum)));
  const nachher = eskalationsplan(frist.datum, tage.nachher).flatMap(({ abstand, datum }, stufe) =>
    (eskalieren[stufe] ?? eskalieren.at(-1) ?? []).map((stelle) => zeile(stelle, `+${abstand}`, datum)),
  );
  return [...vorher, ...nachher];
}
