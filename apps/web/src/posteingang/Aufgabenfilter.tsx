import { useQuery } from '@tanstack/react-query';
import type { Aufgabenuebersicht } from '#contract';
import { ichFrage } from '../api/fragen.js';
import { Facettenwahl, Wahlliste } from '../listen/Facettenwahl.js';
import { Filterleiste } from '../listen/Filterleiste.js';
import { posteingangsweg } from '../rahmen/wege.js';
import { useSprache } from '../sprache/sprache.js';
import { texte } from './texte.js';

export const FILTER = ['zustand', 'ressort', 'vertretung', 'geaendert'] as const;

interface Angaben {
  uebersicht: Aufgabenuebersicht | undefined;
  setze: (name: (typeof FILTER)[number], wert: string | undefined) => void;
}

/** Every filter with all its choices, for what the chips do not name. */
export function Aufgabenfilter({ uebersicht, setze }: Angaben) {
  const { t } = useSprache();
  const { data: ich } = useQuery(ichFrage);
  const suche = posteingangsweg.useSearch();
  const vertritt = ich?.aemter.some((amt) => amt.vertritt !== undefined) === true;
  return (
    <Filterleiste>
      <Wahlliste
        beschriftung={t(texte.aufgabenart)}
        wert={suche.zustand}
        setze={(wert) => setze('zustand', wert)}
        wahlen={(uebersicht?.facetten['zustand'] ?? []).map(({ wert, titel, anzahl }) => ({
          wert,
          text: `${titel ? t(titel) : wert} (${anzahl})`,
        }))}
      />
      <Facettenwahl
        namen={['ressort']}
        facetten={uebersicht?.facetten ?? {}}
        auswahl={suche}
        setze={(_, wert) => setze('ressort', wert)}
      />
      {(vertritt || suche.vertretung === 'ohne') && (
        <Wahlliste
          beschriftung={t(texte.vertretung)}
          alle={t(texte.mitVertretung)}
          wert={suche.vertretung}
          wahlen={[{ wert: 'ohne', text: t(texte.ohneVertretung) }]}
          setze={(wert) => setze('vertretung', wert)}
        />
      )}
    </Filterleiste>
  );
}
