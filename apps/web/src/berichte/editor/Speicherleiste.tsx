import { uhrzeit } from '../../sprache/datum.js';
import { useSprache } from '../../sprache/sprache.js';
import { Knopf } from '../../ui/Knopf.js';
import { Meldung } from '../../ui/Meldung.js';
import { Fehlermeldung } from '../../ui/Zustaende.js';
import { seitentexte as texte } from '../seiten-texte.js';
import type { Berichtsstand } from './berichtsspeicher.js';

interface Angaben {
  stand: Berichtsstand;
  speichere: () => void;
  loese: () => void;
}

/**
 * The button that saves now, and what became of the last key stroke: always in sight, spoken only when
 * something is wrong.
 */
export function Speicherleiste({ stand, speichere, loese }: Angaben) {
  const { t, sprache } = useSprache();
  return (
    <div className="aktionsleiste stapel stapel--eng">
      {stand.art === 'fehler' && <Fehlermeldung fehler={stand.fehler} nochmal={speichere} />}
      {stand.art === 'unverbunden' && (
        <Meldung art="warning" dringend>
          <p>{t(texte.unverbunden)}</p>
        </Meldung>
      )}
      {stand.art === 'konflikt' && (
        <Meldung art="warning" dringend>
          <p>{t(texte.konflikt)}</p>
          <div>
            <Knopf klein onClick={loese}>
              {t(texte.zusammenfuehren)}
            </Knopf>
          </div>
        </Meldung>
      )}
      <div className="reihe">
        <Knopf
          art="primary"
          laeuft={stand.art === 'speichert'}
          disabled={stand.art === 'konflikt'}
          onClick={speichere}
        >
          {t(texte.speichern)}
        </Knopf>
        {(stand.art === 'ruht' || stand.art === 'geaendert' || stand.art === 'speichert') && (
          <span className="gedaempft klein">{t(texte[stand.art])}</span>
        )}
        {stand.art === 'gespeichert' && (
          <span className="gedaempft klein">
            {t(texte.gespeichert, { zeit: uhrzeit(stand.um, sprache) })}
          </span>
        )}
      </div>
    </div>
  );
}
