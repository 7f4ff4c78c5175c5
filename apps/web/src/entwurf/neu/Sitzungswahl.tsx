import { useQuery } from '@tanstack/react-query';
import type { Eile } from '#contract';
import { leseFrage } from '../../api/fragen.js';
import { useHeute } from '../../api/heute.js';
import { tagLang } from '../../sprache/datum.js';
import { useSprache } from '../../sprache/sprache.js';
import { Auswahlfeld } from '../../ui/Feld.js';
import { Meldung } from '../../ui/Meldung.js';
import { Plakette } from '../../ui/Plakette.js';
import { Spalten } from '../../ui/Tafel.js';
import { texte } from './texte.js';

/** The meetings to come, and what the chosen one asks for by when. */
export function Sitzungswahl({
  wert,
  eile = 'normal',
  setze,
}: {
  wert: string;
  eile?: Eile;
  setze: (id: string) => void;
}) {
  const { t, sprache } = useSprache();
  const heute = useHeute();
  const { data } = useQuery(leseFrage('get /sitzungen', { abfrage: { ab: heute, anzahl: 60 } }));
  const kommende = (data?.eintraege ?? []).filter(
    ({ stand }) => stand === 'geplant' || stand === 'eingeladen',
  );
  const gewaehlt = kommende.find(({ id }) => id === wert);
  return (
    <div className="stapel">
      <Auswahlfeld
        beschriftung={t(texte.sitzung)}
        hinweis={t(texte.sitzungHinweis)}
        wert={wert}
        setze={setze}
      >
        <option value="">{t(texte.nochOffen)}</option>
        {kommende.map(({ id, datum, nummer }) => (
          <option key={id} value={id}>
            {tagLang(datum, sprache)} ({nummer}.)
          </option>
        ))}
      </Auswahlfeld>
      {gewaehlt && <Plan sitzung={gewaehlt.datum} eile={eile} heute={heute} />}
    </div>
  );
}

function Plan({ sitzung, eile, heute }: { sitzung: string; eile: Eile; heute: string }) {
  const { t, sprache } = useSprache();
  const { data = [] } = useQuery({
    ...leseFrage('get /plan', { abfrage: { sitzung, eile } }),
    staleTime: 3_600_000,
  });
  if (data.length === 0) return null;
  const vorbei = (spaetestens: string) => spaetestens < heute;
  return (
    <div className="stapel stapel--eng" aria-live="polite">
      {data.some(({ spaetestens }) => vorbei(spaetestens)) && (
        <Meldung art="warning">
          <p>{t(texte.zuKnapp)}</p>
        </Meldung>
      )}
      <div className="tafel">
        <table>
          <caption>{t(texte.plan)}</caption>
          <Spalten namen={[t(texte.station), t(texte.spaetestens)]} />
          <tbody>
            {data.map(({ station, titel, spaetestens, uhrzeit }) => (
              <tr key={station}>
                <th scope="row" lang="de">
                  {titel}
                </th>
                <td>
                  {tagLang(spaetestens, sprache)}
                  {uhrzeit ? `, ${uhrzeit}` : ''}{' '}
                  {vorbei(spaetestens) && <Plakette art="achtung">{t(texte.vorbei)}</Plakette>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
