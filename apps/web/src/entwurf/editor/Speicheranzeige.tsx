import { uhrzeit } from '../../sprache/datum.js';
import { useSprache } from '../../sprache/sprache.js';
import { Knopf } from '../../ui/Knopf.js';
import { Meldung } from '../../ui/Meldung.js';
import { Fehlermeldung } from '../../ui/Zustaende.js';
import type { Abschnittsstand } from './abschnittsspeicher.js';
import { texte } from './texte.js';

/** What became of the last key stroke: always there, spoken only when something is wrong. */
export function Speicheranzeige({
  stand,
  loese,
  nochmal,
}: {
  stand: Abschnittsstand;
  loese: () => void;
  nochmal: () => void;
}) {
  const { t, sprache } = useSprache();
  if (stand.art === 'fehler') return <Fehlermeldung fehler={stand.fehler} nochmal={nochmal} />;
  if (stand.art === 'unverbunden')
    return (
      <Meldung art="warning" dringend>
        <p>{t(texte.unverbunden)}</p>
      </Meldung>
    );
  if (stand.art === 'konflikt') {
    return (
      <Meldung art="warning" dringend>
        <p>{t(texte.konflikt, { name: stand.ihre.geaendertVon ?? t(texte.jemand) })}</p>
        <div>
          <Knopf klein onClick={loese}>
            {t(texte.zusammenfuehren)}
          </Knopf>
        </div>
      </Meldung>
    );
  }
  return (
    <p className="speicherstand gedaempft klein">
      {stand.art === 'gespeichert'
        ? t(texte.gespeichert, { zeit: uhrzeit(stand.um, sprache) })
        : t(texte[stand.art])}
    </p>
  );
}
