import { useState } from 'react';
import { useHeute } from '../api/heute.js';
import { useSprache } from '../sprache/sprache.js';
import { Datumsfeld } from '../ui/Datumsfeld.js';
import { Formular } from '../ui/Formular.js';
import { Knopf } from '../ui/Knopf.js';
import { wvTexte as texte } from './texte.js';

const VORSCHLAEGE = [
  [1, texte.morgen],
  [3, texte.inDrei],
  [7, texte.woche],
] as const;

function tagNach(heute: string, tage: number): string {
  return new Date(new Date(`${heute}T12:00:00Z`).getTime() + tage * 86_400_000).toISOString().slice(0, 10);
}

/** Until which day. */
export function Wiedervorlagenformular({ lege, laeuft }: { lege: (am: string) => void; laeuft: boolean }) {
  const { t } = useSprache();
  const heute = useHeute();
  const [am, setAm] = useState('');
  return (
    <Formular className="stapel" sende={() => lege(am)}>
      <p>{t(texte.erklaert)}</p>
      <div className="reihe">
        {VORSCHLAEGE.map(([tage, name]) => (
          <Knopf key={tage} klein laeuft={laeuft} onClick={() => lege(tagNach(heute, tage))}>
            {t(name)}
          </Knopf>
        ))}
      </div>
      <Datumsfeld beschriftung={t(texte.tag)} pflicht wert={am} setze={setAm} />
      <div>
        <Knopf type="submit" art="primary" laeuft={laeuft} disabled={am === ''}>
          {t(texte.legen)}
        </Knopf>
      </div>
    </Formular>
  );
}
