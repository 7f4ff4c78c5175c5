import { useQuery } from '@tanstack/react-query';
import type { Abschnitt } from '#contract';
import { sende } from '../api/api.js';
import { useSprache } from '../sprache/sprache.js';

const TAKT_MS = 20_000;
const texte = {
  abschnitt: { de: '{name} bearbeitet Abschnitt {abschnitt}.', en: '{name} is editing section {abschnitt}.' },
  vorlage: { de: '{name} hat die Vorlage offen.', en: '{name} has the paper open.' },
};

/** Who else works on the paper right now; says so politely when somebody comes. Stops with the window. */
export function Anwesenheit({ vorgang, abschnitt }: { vorgang: string; abschnitt: Abschnitt | null }) {
  const { t } = useSprache();
  const { data = [] } = useQuery({
    queryKey: ['anwesenheit', vorgang, abschnitt],
    refetchInterval: TAKT_MS,
    retry: false,
    queryFn: ({ signal }) =>
      sende('put /vorgaenge/{id}/anwesenheit', {
        pfad: { id: vorgang },
        eingabe: { abschnitt },
        signal,
      }),
  });
  return (
    <div role="status" className="klein gedaempft">
      {data.map(({ name, abschnitt: wo }) => (
        <p key={name}>{t(wo === null ? texte.vorlage : texte.abschnitt, { name, abschnitt: wo ?? '' })}</p>
      ))}
    </div>
  );
}
