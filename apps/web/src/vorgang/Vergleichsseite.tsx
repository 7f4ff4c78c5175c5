import { useQuery } from '@tanstack/react-query';
import { vorgangFrage, leseFrage } from '../api/fragen.js';
import { Seite } from '../rahmen/Seite.js';
import { vergleichsweg } from '../rahmen/wege.js';
import { useSprache } from '../sprache/sprache.js';
import { Knopflink } from '../ui/Knopf.js';
import { Fehlermeldung, Laedt, Leer } from '../ui/Zustaende.js';
import { Unterschiede } from './Unterschiede.js';
import { vergleichstexte as texte } from './vergleich-texte.js';

/** Two Fassungen, word by word; without numbers the last one against the one before. */
export function Vergleichsseite() {
  const { id } = vergleichsweg.useParams();
  const { von, bis } = vergleichsweg.useSearch();
  const { t } = useSprache();
  const { data: stand } = useQuery(vorgangFrage(id));
  const letzte = stand?.inhalt.fassung ?? 0;
  const { data, error, isPending } = useQuery({
    ...leseFrage('get /vorgaenge/{id}/fassungen/vergleich', {
      pfad: { id },
      abfrage: { von, bis: bis ?? (letzte > 0 ? letzte : undefined) },
    }),
    enabled: stand !== undefined,
  });
  if (isPending && !error) return <Laedt />;
  return (
    <Seite
      titel={data ? t(texte.titel, { von: data.von, bis: data.bis }) : t(texte.vergleich)}
      bereich={stand?.inhalt.nummer ?? ''}
      aktionen={
        <Knopflink to="/vorgaenge/$id" params={{ id }}>
          {t(texte.zurueck)}
        </Knopflink>
      }
    >
      {error && <Fehlermeldung fehler={error} />}
      {data &&
        (data.abschnitte.every(({ stand: einer }) => einer === 'gleich') ? (
          <Leer titel={t(texte.gleich)} />
        ) : (
          <Unterschiede vergleich={data} />
        ))}
    </Seite>
  );
}
