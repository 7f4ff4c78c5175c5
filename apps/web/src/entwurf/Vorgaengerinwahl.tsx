import { useQuery } from '@tanstack/react-query';
import { leseFrage } from '../api/fragen.js';
import { useSprache } from '../sprache/sprache.js';
import { Auswahlfeld } from '../ui/Feld.js';
import { texte } from './texte.js';

interface Wahlangaben {
  haus: string;
  wert: string;
  setze: (vorgang: string) => void;
}

/** The withdrawn paper of the house that this one tries again; not asked where there is none. */
export function Vorgaengerinwahl({ haus, wert, setze }: Wahlangaben) {
  const { t } = useSprache();
  const { data } = useQuery(
    leseFrage('get /vorgaenge', {
      abfrage: { art: 'senatsvorlage', zustand: 'zurueckgezogen', ressort: haus, anzahl: 50 },
    }),
  );
  const zurueckgezogene = data?.eintraege ?? [];
  if (zurueckgezogene.length === 0) return null;
  return (
    <Auswahlfeld
      beschriftung={t(texte.vorgaengerin)}
      hinweis={t(texte.vorgaengerinHinweis)}
      wert={wert}
      setze={setze}
    >
      <option value="">{t(texte.keineVorgaengerin)}</option>
      {zurueckgezogene.map(({ id, nummer, titel }) => (
        <option key={id} value={id} lang="de">
          {nummer} {titel}
        </option>
      ))}
    </Auswahlfeld>
  );
}
