import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { VorgangAnsicht } from '#contract';
import { leseFrage } from '../api/fragen.js';
import { useSprache } from '../sprache/sprache.js';
import { texte } from './texte.js';

const REITER = [
  'text',
  'aenderungen',
  'bemerkungen',
  'mitzeichnung',
  'anlagen',
  'verlauf',
  'verfahren',
] as const;
/** An Auftrag has no co-signature. */
const FUER_ALLE: readonly string[] = ['text', 'verlauf', 'verfahren'];
/** Reports and campaigns have a page of their own; here is only what happened to them. */
const MIT_EIGENER_SEITE: readonly string[] = ['jahresbericht', 'kampagne'];
export type Reitername = (typeof REITER)[number];

export const hatEigeneSeite = (art: string): boolean => MIT_EIGENER_SEITE.includes(art);

/** Is there such a view of a Vorgang of this kind? On an Auftrag hang the texts of decisions outside. */
export function gibtEs(name: Reitername, art: string): boolean {
  if (name === 'anlagen') return art === 'senatsvorlage' || art === 'auftrag';
  return art === 'senatsvorlage' || (FUER_ALLE.includes(name) && !(name === 'text' && hatEigeneSeite(art)));
}

/** The view that an address without one shows. */
export const ersterReiter = (art: string): Reitername => (hatEigeneSeite(art) ? 'verlauf' : 'text');

/** Only the view that is open is the current one: they differ in the search part of their address. */
const NUR_DIESER = { exact: true, includeSearch: true } as const;

/** The views of a Vorgang as links: each has an address of its own and can be sent to somebody. */
export function Reiterleiste({ vorgang }: { vorgang: VorgangAnsicht }) {
  const { t } = useSprache();
  const { data: bemerkungen = [] } = useQuery({
    ...leseFrage('get /vorgaenge/{id}/bemerkungen', { pfad: { id: vorgang.id } }),
    enabled: vorgang.art === 'senatsvorlage',
  });
  const offene = bemerkungen.filter(({ stand }) => stand === 'offen').length;
  return (
    <nav aria-label={t(texte.ansichten)}>
      <ul className="reiter">
        {REITER.filter((name) => gibtEs(name, vorgang.art)).map((name) => (
          <li key={name}>
            <Link
              to="/vorgaenge/$id"
              params={{ id: vorgang.id }}
              search={name === ersterReiter(vorgang.art) ? {} : { reiter: name }}
              resetScroll={false}
              activeOptions={NUR_DIESER}
            >
              {t(texte[name])}
              {name === 'bemerkungen' && offene > 0 && (
                <>
                  {' '}
                  <span className="zaehler">
                    {offene}
                    <span className="kern-sr-only"> {t(texte.offen)}</span>
                  </span>
                </>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
