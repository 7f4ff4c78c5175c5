import { useQuery } from '@tanstack/react-query';
import { leseFrage } from '../api/fragen.js';
import { useHeute } from '../api/heute.js';
import { tagLang } from '../sprache/datum.js';
import { useSprache } from '../sprache/sprache.js';
import { Leer } from '../ui/Zustaende.js';
import { texte } from './texte.js';

/** Nothing to do: why, and what comes next. */
export function Leerstand({ zurueckgestellt }: { zurueckgestellt: boolean }) {
  const { t, sprache } = useSprache();
  const heute = useHeute();
  const { data } = useQuery(leseFrage('get /sitzungen', { abfrage: { ab: heute, anzahl: 10 } }));
  const naechste = data?.eintraege.find(({ stand }) => stand === 'geplant' || stand === 'eingeladen');
  if (zurueckgestellt)
    return (
      <Leer titel={t(texte.leerZurueckgestellt)}>
        <p>{t(texte.leerZurueckgestelltErklaert)}</p>
      </Leer>
    );
  return (
    <Leer titel={t(texte.leer)}>
      <p>{t(texte.leerErklaert)}</p>
      {naechste && <p>{t(texte.naechsteSitzung, { tag: tagLang(naechste.datum, sprache) })}</p>}
    </Leer>
  );
}
