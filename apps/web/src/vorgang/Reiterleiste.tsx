import { Link } from '@tanstack/react-router';
import type { VorgangAnsicht } from '#contract';
import { useSprache } from '../sprache/sprache.js';
import { texte } from './texte.js';

export const REITER = ['text', 'aenderungen', 'mitzeichnung', 'anlagen', 'verlauf', 'verfahren'] as const;
/** An Auftrag has no co-signature. */
const FUER_ALLE: readonly string[] = ['text', 'verlauf', 'verfahren'];
export type Reitername = (typeof REITER)[number];

/** The views of a Vorgang as links: each has an address of its own and can be sent to somebody. */
export function Reiterleiste({ vorgang }: { vorgang: VorgangAnsicht }) {
  const { t } = useSprache();
  return (
    <nav aria-label={t(texte.ansichten)}>
      <ul className="reiter">
        {REITER.filter((name) => vorgang.art === 'senatsvorlage' || FUER_ALLE.includes(name)).map((name) => (
          <li key={name}><Link to="/vorgaenge/$id" params={{ id: vorgang.id }} search={name === 'text' ? {} : { reiter: name }} resetScroll={false} activeOptions={{ exact: true, includeSearch: true }}>{t(texte[name])}</Link></li>
        ))}
      </ul>
    </nav>
  );
}
