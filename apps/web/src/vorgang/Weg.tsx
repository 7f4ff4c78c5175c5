import { useQuery } from '@tanstack/react-query';
import type { SchrittEintrag, Verfahrensbild, VorgangAnsicht } from '#contract';
import { leseFrage } from '../api/fragen.js';
import { fristKurz, tag, tagKurz } from '../sprache/datum.js';
import { useSprache } from '../sprache/sprache.js';
import { texte } from './texte.js';

type Phase = Verfahrensbild['phasen'][number];

/** The stations of a paper: those behind it with the day on which it left them, those before it with the latest day. */
export function Weg({ vorgang }: { vorgang: VorgangAnsicht }) {
  const { t, sprache } = useSprache();
  const { data: bild } = useQuery({
    ...leseFrage('get /verfahren/{id}', {
      pfad: { id: vorgang.verfahren.id },
      abfrage: { version: vorgang.verfahren.version },
    }),
    staleTime: 3_600_000,
  });
  const { data: verlauf = [] } = useQuery(
    leseFrage('get /vorgaenge/{id}/schritte', { pfad: { id: vorgang.id } }),
  );
  const plan = usePlan(vorgang);
  if (!bild) return null;
  const { phasen } = bild;
  const hier = phasen.findIndex(({ zustaende }) => zustaende.includes(vorgang.zustand));
  // The meeting comes after everything that is planned backwards from it.
  const senat = phasen.findLastIndex((phase) => plan(phase) !== null) + 1;
  const wann = (phase: Phase, i: number): string => {
    if (i < hier || (i === hier && vorgang.beendetAm !== null)) {
      const verlassen = zuletztVerlassen(verlauf, phase) ?? (i === hier ? vorgang.beendetAm : null);
      return verlassen === null ? '' : t(texte.fertigAm, { tag: tag(verlassen, sprache) });
    }
    const bis = i === hier ? vorgang.fristAm : plan(phase);
    if (bis === null && i === senat && vorgang.sitzung) return tagKurz(vorgang.sitzung.datum, sprache);
    return bis === null ? '' : t(texte.bis, { tag: fristKurz(bis, sprache) });
  };
  return (
    <ol className="stufen" aria-label={t(texte.schritte)}>
      {phasen.map((phase, i) => (
        <li
          key={phase.titel.de}
          className={i < hier ? 'stufe--getan' : undefined}
          aria-current={i === hier ? 'step' : undefined}
        >
          <span className="stufen__ort">{t(texte.station, { nr: i + 1, alle: phasen.length })}</span>
          {t(phase.titel)}
          <span className="stufen__tag">{wann(phase, i)}</span>
        </li>
      ))}
    </ol>
  );
}

const zuletztVerlassen = (verlauf: readonly SchrittEintrag[], { zustaende }: Phase): string | null =>
  verlauf.findLast(({ von, nach }) => von !== null && zustaende.includes(von) && !zustaende.includes(nach))
    ?.zeit ?? null;

/** The latest moment for each phase, backwards from the meeting; null where the plan has none. */
function usePlan({ sitzung, eile, beendetAm }: VorgangAnsicht): (phase: Phase) => string | null {
  const { data = [] } = useQuery({
    ...leseFrage('get /plan', {
      abfrage: { sitzung: sitzung?.datum ?? '', eile: eile ?? 'normal' },
    }),
    enabled: sitzung !== null && beendetAm === null,
  });
  return ({ zustaende }) => data.findLast(({ zustand }) => zustaende.includes(zustand))?.zeitpunkt ?? null;
}
