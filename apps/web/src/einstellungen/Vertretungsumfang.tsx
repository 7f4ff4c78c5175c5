import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { VERFAHREN, verfahrensworte, type Verfahrensname } from '#contract';
import { leseFrage } from '../api/fragen.js';
import { useSprache } from '../sprache/sprache.js';
import { Auswahlfeld, Feldgruppe, Textfeld, Wahl, Wahlgruppe } from '../ui/Feld.js';
import { texte as uiTexte } from '../ui/texte.js';
import { texte } from './texte.js';

/** In what somebody deputises: everything, some procedures, or one Vorgang (empty: none is chosen). */
export interface Umfang {
  worin: 'alles' | 'verfahren' | 'vorgang';
  verfahren: Verfahrensname[];
  vorgang: string;
}

export const UEBERALL: Umfang = { worin: 'alles', verfahren: [], vorgang: '' };

interface Angaben {
  umfang: Umfang;
  setze: (umfang: Umfang) => void;
}

/** Everything, some procedures, or a single Vorgang that the reader looks up. */
export function Vertretungsumfang({ umfang, setze }: Angaben) {
  const { t } = useSprache();
  return (
    <>
      <Wahlgruppe
        beschriftung={t(texte.worin)}
        pflicht
        name="worin"
        wahlen={[
          { wert: 'alles', beschriftung: t(texte.worinAllem) },
          { wert: 'verfahren', beschriftung: t(texte.worinVerfahren) },
          { wert: 'vorgang', beschriftung: t(texte.worinVorgang) },
        ]}
        wert={umfang.worin}
        setze={(worin) => setze({ ...UEBERALL, worin })}
      />
      {umfang.worin === 'verfahren' && <Verfahrenswahl umfang={umfang} setze={setze} />}
      {umfang.worin === 'vorgang' && <Vorgangswahl umfang={umfang} setze={setze} />}
    </>
  );
}

function Verfahrenswahl({ umfang, setze }: Angaben) {
  const { t } = useSprache();
  const { verfahren } = umfang;
  return (
    <Feldgruppe beschriftung={t(texte.worinVerfahren)} pflicht>
      {VERFAHREN.map((eines) => (
        <Wahl
          key={eines}
          type="checkbox"
          beschriftung={t(verfahrensworte[eines])}
          required={verfahren.length === 0}
          checked={verfahren.includes(eines)}
          onChange={({ target }) =>
            setze({
              ...umfang,
              verfahren: target.checked ? [...verfahren, eines] : verfahren.filter((v) => v !== eines),
            })
          }
        />
      ))}
    </Feldgruppe>
  );
}

function Vorgangswahl({ umfang, setze }: Angaben) {
  const { t } = useSprache();
  const [suche, setSuche] = useState('');
  const { data } = useQuery({
    ...leseFrage('get /suche', { abfrage: { q: suche.trim(), anzahl: 20 } }),
    enabled: suche.trim().length >= 2,
  });
  return (
    <>
      <Textfeld
        type="search"
        autoComplete="off"
        beschriftung={t(texte.vorgangSuchen)}
        pflicht
        wert={suche}
        setze={setSuche}
      />
      <Auswahlfeld
        beschriftung={t(texte.vorgang)}
        pflicht
        required
        wert={umfang.vorgang}
        setze={(vorgang) => setze({ ...umfang, vorgang })}
      >
        <option value="">{t(uiTexte.bitteWaehlen)}</option>
        {(data?.eintraege ?? []).map(({ id, nummer, titel }) => (
          <option key={id} value={id} lang="de">
            {nummer} {titel}
          </option>
        ))}
      </Auswahlfeld>
    </>
  );
}
