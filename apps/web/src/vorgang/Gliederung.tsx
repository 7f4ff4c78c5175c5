import { useQuery } from '@tanstack/react-query';
import type { Abschnitt, VorgangAnsicht } from '#contract';
import { ichFrage, leseFrage } from '../api/fragen.js';
import { useSprache } from '../sprache/sprache.js';
import { BUCHSTABEN, texte, ueberschriften } from './texte.js';

/** The sections of a paper, with what has changed, what has been remarked and what concerns the reader's house. */
export function Gliederung({ vorgang, abschnitte }: { vorgang: VorgangAnsicht; abschnitte: Abschnitt[] }) {
  const { t, zahl } = useSprache();
  const { geaendert, bemerkt, betrifft } = useMarken(vorgang);
  return (
    <nav className="gliederung" aria-label={t(texte.gliederung)}>
      <ul>
        {abschnitte.map((buchstabe) => (
          <li key={buchstabe}>
            <a href={`#abschnitt-${buchstabe}`}>
              <strong>{buchstabe}</strong>
              <span className="gliederung__titel">{kurz(t(ueberschriften[buchstabe]))}</span>
              {geaendert.has(buchstabe) && (
                <Marke art="neu" zeichen="Δ" wort={t(texte.geaendert, { nr: vorgang.fassung - 1 })} />
              )}
              {bemerkt(buchstabe) > 0 && (
                <Marke
                  art="achtung"
                  zeichen={String(bemerkt(buchstabe))}
                  wort={zahl(bemerkt(buchstabe), texte.eineBemerkung, texte.mehrBemerkungen)}
                />
              )}
              {betrifft.has(buchstabe) && <Marke art="hinweis" zeichen="●" wort={t(texte.betrifft)} />}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** „D. Finanzielle und personalwirtschaftliche Auswirkungen, …“ is too long beside a text: without letter and details. */
const kurz = (ueberschrift: string): string =>
  ueberschrift.replace(/^\w\. /u, '').split(/, | nach dem | under the /u)[0] ?? '';

function Marke({ art, zeichen, wort }: { art: string; zeichen: string; wort: string }) {
  return (
    <span className={`marke-klein marke-klein--${art}`} title={wort}>
      <span aria-hidden="true">{zeichen}</span>
      <span className="kern-sr-only">{wort}</span>
    </span>
  );
}

function useMarken({ id, fassung, mitzeichnende }: VorgangAnsicht) {
  const { data: ich } = useQuery(ichFrage);
  const { data: bemerkungen = [] } = useQuery(leseFrage('get /vorgaenge/{id}/bemerkungen', { pfad: { id } }));
  const { data: vergleich } = useQuery({
    ...leseFrage('get /vorgaenge/{id}/fassungen/vergleich', {
      pfad: { id },
      abfrage: { von: fassung - 1, bis: fassung },
    }),
    enabled: fassung > 1,
  });
  const haeuser = new Set(ich?.aemter.map(({ ressort }) => ressort));
  return {
    geaendert: new Set(
      vergleich?.abschnitte.filter(({ stand }) => stand !== 'gleich').map(({ abschnitt }) => abschnitt),
    ),
    bemerkt: (buchstabe: Abschnitt) =>
      bemerkungen.filter(({ abschnitt, stand }) => abschnitt === buchstabe && stand === 'offen').length,
    betrifft: new Set(
      // Whoever is asked about everything needs no mark.
      mitzeichnende
        .filter(({ ressort, abschnitte }) => haeuser.has(ressort) && abschnitte.length < BUCHSTABEN.length)
        .flatMap(({ abschnitte }) => abschnitte),
    ),
  };
}
