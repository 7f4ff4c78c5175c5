import { useState } from 'react';
import type { SitzungAnsicht } from '#contract';
import { sende } from '../api/api.js';
import { useSprache } from '../sprache/sprache.js';
import { Textfeld } from '../ui/Feld.js';
import { Formular } from '../ui/Formular.js';
import { Knopf } from '../ui/Knopf.js';
import { Fehlermeldung } from '../ui/Zustaende.js';
import { sitzungstexte as texte } from './texte.js';
import { useSitzungsaenderung } from './useSitzungsaenderung.js';

/** Asks to record a past meeting, with the reason; a second person confirms. */
export function Nacherfassen({ sitzung: { id }, fertig }: { sitzung: SitzungAnsicht; fertig: () => void }) {
  const { t } = useSprache();
  const [grund, setGrund] = useState('');
  const { mutate, isPending, error } = useSitzungsaenderung(texte.nacherfassungBeantragt, fertig);
  return (
    <Formular
      className="stapel"
      sende={() =>
        mutate(() => sende('post /sitzungen/{id}/nacherfassung', { pfad: { id }, eingabe: { grund } }))
      }
    >
      {error && <Fehlermeldung fehler={error} />}
      <p>{t(texte.nacherfassenErklaert)}</p>
      <Textfeld pflicht maxLength={500} beschriftung={t(texte.grund)} wert={grund} setze={setGrund} />
      <div>
        <Knopf type="submit" art="primary" laeuft={isPending}>
          {t(texte.nacherfassenJetzt)}
        </Knopf>
      </div>
    </Formular>
  );
}
