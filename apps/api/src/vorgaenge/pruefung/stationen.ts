import type { z } from 'zod';
import type { pruefung } from '#contract';
import { stellenVon, type Wegstation, type Workflow } from '#engine';
import { berechneFrist } from '#kalender';
import { fristname, fristregel, fristtitel, type Lesezeile } from '#runner';
import { offeneRessorts } from '#workflows';
import type { Vorlagenstand } from './befunde.js';

type Station = z.infer<typeof pruefung>['stationen'][number];

/** Whose turn it is, and the deadline that begins with it. */
interface Etappe {
  frist: string;
  stellen: string[];
}

/**
 * Everybody who is asked after submitting, one after the other, if each takes all the time of the procedure;
 * `knapp` where that is later than the Sitzung allows.
 */
export function stationen(workflow: Workflow, zeile: Lesezeile, stand: Vorlagenstand): Station[] {
  const { sitzung } = stand.lage;
  let beginn = new Date(zeile.jetzt);
  return etappen(workflow, stand).map(({ frist, stellen }) => {
    const ende = berechneFrist(fristregel(workflow, zeile.einstellungen, frist), {
      beginn,
      frei: zeile.einstellungen.sitzungsfrei,
      ...(sitzung ? { sitzung: sitzung.datum } : {}),
    });
    const knapp = ende.zeitpunkt < beginn;
    if (!knapp) beginn = new Date(ende.zeitpunkt.getTime() - 1);
    const titel = fristtitel(workflow, frist);
    return { titel, stellen, bis: ende.datum, grund: ende.grund, knapp };
  });
}

/** The way of the procedure after the draft and up to the intake; offices with one deadline stand together. */
function etappen(workflow: Workflow, { kontext, lage }: Vorlagenstand): Etappe[] {
  const folge: Etappe[] = [];
  for (const station of (workflow.weg ?? []).slice(1)) {
    if (station.plan?.station === 'staatsraetekonferenz' || !station.frist) break;
    const frist = fristname(station.frist, kontext.eile);
    const stellen = werIst(workflow, station, { kontext, lage });
    const bisher = folge.find((eine) => eine.frist === frist);
    if (bisher) bisher.stellen.push(...stellen);
    else if (stellen.length > 0) folge.push({ frist, stellen });
  }
  return lage.sitzung ? folge : folge.filter(({ frist }) => !istVorSitzung(workflow, frist));
}

/** Nobody where the way is shorter: without co-signature, without the senator's own signature. */
function werIst(workflow: Workflow, { zustand }: Wegstation, { kontext, lage }: Vorlagenstand): string[] {
  if (zustand === 'ressortabstimmung') return offeneRessorts(kontext).map((ressort) => `STR@${ressort}`);
  if (zustand === 'schlusszeichnungSenator' && !lage.einstellungen.senatorZeichnet) return [];
  const { wer = [] } = (workflow.zustaende[zustand]?.meta ?? {}) as { wer?: string[] };
  return stellenVon(workflow, kontext as never, wer);
}

const istVorSitzung = ({ fristen }: Workflow, name: string): boolean =>
  fristen[name]?.regel.art === 'vorSitzung';
