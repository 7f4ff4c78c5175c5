import { useQueries, useQuery } from '@tanstack/react-query';
import type { Sammelart } from '#contract';
import { ichFrage, vorgangFrage } from '../api/fragen.js';
import { Seite } from '../rahmen/Seite.js';
import { sammelweg } from '../rahmen/wege.js';
import { useSprache } from '../sprache/sprache.js';
import '../stil/listen.css';
import { Knopflink } from '../ui/Knopf.js';
import { Laedt, Leer } from '../ui/Zustaende.js';
import { Sammelliste } from './Sammelliste.js';
import { SCHRITTE, type Sammelzeile } from './sammeln.js';
import { sammeltexte as texte } from './texte.js';

/** Several binding Schritte after one look at the list of them. */
export function Sammelseite() {
  const { t } = useSprache();
  const { schritt, v = '' } = sammelweg.useSearch();
  const { data: ich } = useQuery(ichFrage);
  const art: Sammelart = schritt === 'freigeben' ? 'freigeben' : 'mitzeichnen';
  const ids = [...new Set(v.split(',').filter(Boolean))];
  const staende = useQueries({ queries: ids.map((id) => vorgangFrage(id)) });
  if (!ich || staende.some(({ isPending }) => isPending)) return <Laedt />;
  const zeilen = staende.flatMap(({ data }): Sammelzeile[] =>
    data
      ? [
          {
            vorgang: data.inhalt,
            etag: data.etag,
            schritt:
              data.inhalt.schritte.find(({ name, moeglich }) => moeglich && SCHRITTE[art].includes(name)) ??
              data.inhalt.schritte.find(({ name }) => SCHRITTE[art].includes(name)),
          },
        ]
      : [],
  );
  if (zeilen.length === 0)
    return (
      <Seite titel={t(texte[`titel_${art}`])} schmal>
        <Leer titel={t(texte.nichts)}>
          <p>{t(texte.nichtsErklaert)}</p>
          <div>
            <Knopflink to="/">{t(texte.zurueck)}</Knopflink>
          </div>
        </Leer>
      </Seite>
    );
  return <Sammelliste key={`${art}${v}`} art={art} anfang={zeilen} ich={ich} />;
}
