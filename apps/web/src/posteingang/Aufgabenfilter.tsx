import { useQuery } from '@tanstack/react-query';
import type { Aufgabenuebersicht } from '#contract';
import { ichFrage } from '../api/fragen.js';
import { Facettenwahl, Wahlliste } from '../listen/Facettenwahl.js';
import { Filterleiste } from '../listen/Filterleiste.js';
import { mit } from '../listen/suchteile.js';
import { posteingangsweg } from '../rahmen/wege.js';
import { useSprache } from '../sprache/sprache.js';
import { Wahl } from '../ui/Feld.js';
import { texte } from './texte.js';

/** The filters of the inbox; they live in the address. */
export function Aufgabenfilter({ uebersicht }: { uebersicht: Aufgabenuebersicht | undefined }) {
  const { t } = useSprache();
  const { data: ich } = useQuery(ichFrage);
  const suche = posteingangsweg.useSearch();
  const navigiere = posteingangsweg.useNavigate();
  const setze = (name: string, wert: string | undefined) =>
    void navigiere({ search: mit(name, wert), replace: true, resetScroll: false });
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
      <Facettenwahl namen={['ressort']} facetten={uebersicht?.facetten ?? {}} auswahl={suche} setze={setze} />
      {(vertritt || suche.vertretung === 'ohne') && (
        <Wahlliste
          beschriftung={t(texte.vertretung)}
          alle={t(texte.mitVertretung)}
          wert={suche.vertretung}
          wahlen={[{ wert: 'ohne', text: t(texte.ohneVertretung) }]}
          setze={(wert) => setze('vertretung', wert)}
        />
      )}
      <Wahl
        type="checkbox"
        beschriftung={t(texte.nurGeaenderte, { anzahl: uebersicht?.geaendert ?? 0 })}
        checked={suche.geaendert === 'ja'}
        onChange={(e) => setze('geaendert', e.target.checked ? 'ja' : undefined)}
      />
    </Filterleiste>
  );
}
