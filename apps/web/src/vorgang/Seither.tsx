import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { VorgangAnsicht } from '#contract';
import { leseFrage } from '../api/fragen.js';
import { zeitpunkt } from '../sprache/datum.js';
import { useSprache } from '../sprache/sprache.js';
import { Verlaufseintraege } from './Verlaufseintraege.js';
import { verlaufstexte as texte } from './verlauf-texte.js';

/** As many as a reader takes in before she reads the paper. */
const GEZEIGT = 5;

/** What others have done since the reader was here last; nothing on her first visit. */
export function Seither({ vorgang: { id } }: { vorgang: VorgangAnsicht }) {
  const { t, sprache } = useSprache();
  const { data } = useQuery(leseFrage('get /vorgaenge/{id}/seither', { pfad: { id } }));
  if (!data || data.seit === null || data.eintraege.length === 0) return null;
  const { eintraege, seit } = data;
  const uebrige = eintraege.length - GEZEIGT;
  return (
    <details className="karte" open>
      <summary>{t(texte.seitherAm, { wann: zeitpunkt(seit, sprache) })}</summary>
      <Verlaufseintraege name={t(texte.seither)} eintraege={eintraege.slice(-GEZEIGT).toReversed()} knapp />
      <p className="klein">
        {uebrige > 0 && `${t(texte.weitere, { anzahl: uebrige })} · `}
        <Link to="/vorgaenge/$id" params={{ id }} search={{ reiter: 'verlauf' }} resetScroll={false}>
          {t(texte.ganzerVerlauf)}
        </Link>
      </p>
    </details>
  );
}
