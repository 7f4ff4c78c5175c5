import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { ROLLEN, type Eingabe } from '#contract';
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

type Amt = Required<Eingabe<'post /aemter'>>;

/** Grants an office; one that signs is a proposal until somebody else confirms it. */
export function NeuesAmt() {
  const { t } = useSprache();
  const sage = useAnsage();
  const heute = useHeute();
  const [neu, setNeu] = useState<Amt>({
    person: '',
    rolle: 'AUT',
    ressort: 'SK',
    von: heute,
    bis: '',
    grund: '',
  });
  const erteilen = useMutation({
    mutationFn: () => {
      const { bis, ...amt } = neu;
      return sende('post /aemter', { eingabe: bis === '' ? amt : { ...amt, bis } });
    },
    onSuccess: async ({ stand }) => {
      await frischeAuf();
      sage(t(stand === 'wirksam' ? texte.wirksam : texte.vorgeschlagen));
    },
  });
  return (
    <details className="karte">
      <summary>{t(texte.erteilen)}</summary>
      <Formular noValidate={false} className="stapel" sende={() => erteilen.mutate()}>
        <p className="gedaempft">{t(texte.zweitePerson)}</p>
        {erteilen.error && <Fehlermeldung fehler={erteilen.error} />}
        <Felder neu={neu} setze={(teil) => setNeu({ ...neu, ...teil })} />
        <div>
          <Knopf type="submit" art="primary" laeuft={erteilen.isPending}>
            {t(texte.erteilen)}
          </Knopf>
        </div>
      </Formular>
    </details>
  );
}

function Felder({ neu, setze }: { neu: Amt; setze: (teil: Partial<Amt>) => void }) {
  const { t } = useSprache();
  return (
    <>
      <Personenwahl beschriftung={t(texte.name)} wert={neu.person} setze={(person) => setze({ person })} />
      <Amtswahl rollenwahl={ROLLEN} amt={neu} setze={setze} />
      <div className="reihe reihe--oben">
        <Datumsfeld beschriftung={t(texte.von)} pflicht wert={neu.von} setze={(von) => setze({ von })} />
        <Datumsfeld
          beschriftung={t(texte.bis)}
          pflicht={neu.rolle === 'PRUEF'}
          wert={neu.bis}
          setze={(bis) => setze({ bis })}
        />
      </div>
      {neu.rolle === 'PRUEF' && <p className="gedaempft">{t(texte.revisionEndet)}</p>}
      <Grundfeld wert={neu.grund} setze={(grund) => setze({ grund })} />
    </>
  );
}
