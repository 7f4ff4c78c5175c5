import type { KontoEinstellungen } from '#contract';
import { useSprache } from '../sprache/sprache.js';
import { Feldgruppe, Textfeld, Wahl } from '../ui/Feld.js';
import { texte } from './texte.js';

type Ruhe = KontoEinstellungen['mail']['ruhe'];

/** What somebody begins with who switches quiet hours on. */
const UEBLICH = { von: '19:00', bis: '07:00', freieTage: true };

/** When no mail is to come, if at all. */
export function Ruhezeiten({ wert, setze }: { wert: Ruhe; setze: (ruhe: Ruhe) => void }) {
  const { t } = useSprache();
  return (
    <Feldgruppe pflicht beschriftung={t(texte.ruhezeiten)} hinweis={t(texte.ruhezeitenHinweis)}>
      <Wahl
        type="checkbox"
        beschriftung={t(texte.ruhezeitenAn)}
        checked={wert !== undefined}
        onChange={(e) => setze(e.target.checked ? UEBLICH : undefined)}
      />
      {wert && (
        <>
          <div className="reihe">
            <Textfeld
              pflicht
              type="time"
              beschriftung={t(texte.ruheVon)}
              wert={wert.von}
              setze={(von) => setze({ ...wert, von })}
            />
            <Textfeld
              pflicht
              type="time"
              beschriftung={t(texte.ruheBis)}
              wert={wert.bis}
              setze={(bis) => setze({ ...wert, bis })}
            />
          </div>
          <Wahl
            type="checkbox"
            beschriftung={t(texte.ruheFrei)}
            checked={wert.freieTage}
            onChange={(e) => setze({ ...wert, freieTage: e.target.checked })}
          />
        </>
      )}
    </Feldgruppe>
  );
}
