import { useQuery } from '@tanstack/react-query';
import type { VorgangKurz } from '#contract';
import { leseFrage } from '../api/fragen.js';
import { useSprache } from '../sprache/sprache.js';
import { listentexte as texte } from './texte.js';

/**
 * How far a Vorgang has come, in the phases of its procedure; for the eye as boxes, for everybody in words.
 */
export function Stationen({ vorgang }: { vorgang: VorgangKurz }) {
  const { t } = useSprache();
  const { data } = useQuery({
    ...leseFrage('get /verfahren/{id}', { pfad: { id: vorgang.art } }),
    staleTime: 3_600_000,
  });
  const phasen = data?.phasen ?? [];
  const jetzt = phasen.findIndex(({ titel }) => titel.de === vorgang.phase.de);
  if (jetzt < 0) return <span className="gedaempft">{t(vorgang.phase)}</span>;
  return (
    <span className="klein gedaempft">
      <span className="stationen" aria-hidden="true">
        {phasen.map(({ titel }, i) => (
          <span
            key={titel.de}
            className={
              i < jetzt || (i === jetzt && vorgang.beendetAm) ? 'getan' : i === jetzt ? 'jetzt' : undefined
            }
          />
        ))}
      </span>{' '}
      {t(texte.station, { nr: jetzt + 1, von: phasen.length, phase: t(vorgang.phase) })}
    </span>
  );
}
