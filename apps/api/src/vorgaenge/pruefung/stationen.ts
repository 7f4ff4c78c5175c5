import type { z } from 'zod';
import type { pruefung } from '#contract';
import { stellenVon, type Workflow } from '#engine';
import { berechneFrist, type Fristregel } from '#kalender';
import type { Lesezeile } from '#runner';
import { offeneRessorts } from '#workflows';
import type { Vorlagenstand } from './befunde.js';

type Station = z.infer<typeof pruefung>['stationen'][number];

const MITZEICHNUNG = { normal: 'mitzeichnung', kurz: 'mitzeichnungKurz', eilt: 'mitzeichnungEilt' } as const;

/** State whose turn it is, and the deadline that begins with it. */
interface Etappe {
  frist: string;
  stellen: string[];
}

/**
 * Everybody who is asked after submitting, one after the other, if each takes all the time of the procedure;
 * `knapp` where that is later than the Sitzung allows.
 */
export function stationen(workflow: Workflow, zeile: Lesezeile, { kontext, lage }: Vorlagenstand): Station[] {
  const fuer = (zustand: string): string[] =>
    stellenVon(
      workflow,
      kontext as never,
      (workflow.zustaende[zustand]?.meta as { wer: string[] } | undefined)?.wer ?? [],
    );
  const mitzeichnende = offeneRessorts(kontext).map((ressort) => `STR@${ressort}`);
  const etappen: Etappe[] = [
    { frist: 'fachpruefung', stellen: fuer('fachpruefung') },
    { frist: 'formalpruefung', stellen: fuer('formalpruefung') },
    ...(mitzeichnende.length > 0 ? [{ frist: MITZEICHNUNG[kontext.eile], stellen: mitzeichnende }] : []),
    ...(lage.sitzung
      ? [
          {
            frist: 'schlusszeichnung',
            stellen: [
              ...fuer('schlusszeichnungStaatsrat'),
              ...(lage.einstellungen.senatorZeichnet ? fuer('schlusszeichnungSenator') : []),
            ],
          },
          { frist: 'einreichung', stellen: fuer('eingereicht') },
        ]
      : []),
  ];
  let beginn = new Date(zeile.jetzt);
  return etappen.map(({ frist, stellen }) => {
    const ende = berechneFrist(regelVon(workflow, zeile, frist), {
      beginn,
      ...(lage.sitzung ? { sitzung: lage.sitzung.datum } : {}),
    });
    const knapp = ende.zeitpunkt < beginn;
    if (!knapp) beginn = new Date(ende.zeitpunkt.getTime() - 1);
    return {
      titel: workflow.fristen[frist]?.titel ?? { de: frist, en: frist },
      stellen,
      bis: ende.datum,
      grund: ende.grund,
      knapp,
    };
  });
}

function regelVon({ id, fristen }: Workflow, { einstellungen }: Lesezeile, name: string): Fristregel {
  return (einstellungen.fristen[`${id}.${name}`] ?? fristen[name]?.regel) as Fristregel;
}
