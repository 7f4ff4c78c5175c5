import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { rollen, type Eingabe } from '#contract';
import { sende } from '../api/api.js';
import { frischeAuf, ressortsFrage } from '../api/fragen.js';
import { useHeute } from '../api/heute.js';
import { useSprache, worteAus } from '../sprache/sprache.js';
import { useAnsage } from '../ui/Ansage.js';
import { Datumsfeld } from '../ui/Datumsfeld.js';
import { Auswahlfeld, Textfeld } from '../ui/Feld.js';
import { Formular } from '../ui/Formular.js';
import { Knopf } from '../ui/Knopf.js';
import { Personenwahl } from '../ui/Personenwahl.js';
import { Fehlermeldung } from '../ui/Zustaende.js';
import { texte } from './texte.js';

type Amt = Required<Omit<Eingabe<'post /aemter'>, 'bis'>>;

/** Grants an office; one that signs is a proposal until somebody else confirms it. */
export function NeuesAmt() {
  const { t } = useSprache();
  const sage = useAnsage();
  const heute = useHeute();
  const [neu, setNeu] = useState<Amt>({ person: '', rolle: 'AUT', ressort: 'SK', von: heute, grund: '' });
  const setze = (teil: Partial<Amt>) => setNeu({ ...neu, ...teil });
  const erteilen = useMutation({
    mutationFn: () => sende('post /aemter', { eingabe: neu }),
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
        <Personenwahl beschriftung={t(texte.name)} wert={neu.person} setze={(person) => setze({ person })} />
        <Stelle amt={neu} setze={setze} />
        <Datumsfeld beschriftung={t(texte.von)} pflicht wert={neu.von} setze={(von) => setze({ von })} />
        <Textfeld
          maxLength={500}
          beschriftung={t(texte.grund)}
          wert={neu.grund}
          setze={(grund) => setze({ grund })}
        />
        <div>
          <Knopf type="submit" art="primary" laeuft={erteilen.isPending}>
            {t(texte.erteilen)}
          </Knopf>
        </div>
      </Formular>
    </details>
  );
}

function Stelle({ amt, setze }: { amt: Amt; setze: (teil: Partial<Amt>) => void }) {
  const { t } = useSprache();
  const { data: ressorts = [] } = useQuery(ressortsFrage);
  return (
    <>
      <Auswahlfeld beschriftung={t(texte.rolle)} pflicht wert={amt.rolle} setze={(rolle) => setze({ rolle })}>
        {worteAus(rollen).map((rolle) => (
          <option key={rolle} value={rolle}>
            {t(rollen[rolle])}
          </option>
        ))}
      </Auswahlfeld>
      <Auswahlfeld
        beschriftung={t(texte.ressort)}
        pflicht
        wert={amt.ressort}
        setze={(ressort) => setze({ ressort })}
      >
        {ressorts.map(({ kuerzel, name }) => (
          <option key={kuerzel} value={kuerzel}>
            {name}
          </option>
        ))}
      </Auswahlfeld>
    </>
  );
}
