import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { VERFAHRENSROLLEN, type Eingabe } from '#contract';
import { sende } from '../api/api.js';
import { frischeAuf } from '../api/fragen.js';
import { useHeute } from '../api/heute.js';
import { useSprache } from '../sprache/sprache.js';
import { useAnsage } from '../ui/Ansage.js';
import { Datumsfeld } from '../ui/Datumsfeld.js';
import { Formular } from '../ui/Formular.js';
import { Knopf } from '../ui/Knopf.js';
import { Personenwahl } from '../ui/Personenwahl.js';
import { Fehlermeldung } from '../ui/Zustaende.js';
import { Amtswahl } from './Amtswahl.js';
import { Grundfeld } from './Grundfeld.js';
import { texte } from './texte.js';

type Staendige = Eingabe<'post /staendige-vertretungen'>;

/** Proposes the standing deputy of an office; somebody else of the administration confirms. */
export function NeueStaendigeVertretung() {
  const { t } = useSprache();
  const sage = useAnsage();
  const heute = useHeute();
  const [neu, setNeu] = useState<Staendige>({
    vertretende: '',
    rolle: 'STR',
    ressort: 'SK',
    von: heute,
    grund: '',
  });
  const setze = (teil: Partial<Staendige>) => setNeu({ ...neu, ...teil });
  const vorschlagen = useMutation({
    mutationFn: () => sende('post /staendige-vertretungen', { eingabe: neu }),
    onSuccess: async () => {
      await frischeAuf();
      sage(t(texte.staendigeVorgeschlagen));
    },
  });
  return (
    <details className="karte">
      <summary>{t(texte.staendige)}</summary>
      <Formular noValidate={false} className="stapel" sende={() => vorschlagen.mutate()}>
        <p className="gedaempft">{t(texte.staendigeErklaert)}</p>
        {vorschlagen.error && <Fehlermeldung fehler={vorschlagen.error} />}
        <Personenwahl
          beschriftung={t(texte.werStaendig)}
          wert={neu.vertretende}
          setze={(vertretende) => setze({ vertretende })}
        />
        <Amtswahl rollenwahl={VERFAHRENSROLLEN} amt={neu} setze={setze} />
        <Datumsfeld beschriftung={t(texte.von)} pflicht wert={neu.von} setze={(von) => setze({ von })} />
        <Grundfeld wert={neu.grund} setze={(grund) => setze({ grund })} />
        <div>
          <Knopf type="submit" art="primary" laeuft={vorschlagen.isPending}>
            {t(texte.staendigeVorschlagen)}
          </Knopf>
        </div>
      </Formular>
    </details>
  );
}
