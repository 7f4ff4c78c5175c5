import { useState } from 'react';
import type { SitzungAnsicht } from '#contract';
import { useSprache } from '../sprache/sprache.js';
import { Datumsfeld } from '../ui/Datumsfeld.js';
import { Formular } from '../ui/Formular.js';
import { Knopf } from '../ui/Knopf.js';
import { Fehlermeldung } from '../ui/Zustaende.js';
import { sitzungstexte as texte } from './texte.js';
import { aendere, useSitzungsaenderung } from './useSitzungsaenderung.js';

/** Another day; deadlines and those concerned follow. */
export function Verlegen({ sitzung, fertig }: { sitzung: SitzungAnsicht; fertig: () => void }) {
  const { t } = useSprache();
  const [datum, setDatum] = useState(sitzung.datum);
  const { mutate, isPending, error } = useSitzungsaenderung(texte.verlegt, fertig);
  return (
    <Formular className="stapel" sende={() => mutate(() => aendere(sitzung, { datum }))}>
      {error && <Fehlermeldung fehler={error} />}
      <p>{t(texte.verlegenErklaert)}</p>
      <Datumsfeld beschriftung={t(texte.neuerTag)} pflicht wert={datum} setze={setDatum} />
      <div>
        <Knopf type="submit" art="primary" laeuft={isPending}>
          {t(texte.verlegenJetzt)}
        </Knopf>
      </div>
    </Formular>
  );
}
