import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { sende } from '../api/api.js';
import { frischeAuf, ressortsFrage } from '../api/fragen.js';
import { useHeute } from '../api/heute.js';
import { useSprache } from '../sprache/sprache.js';
import { useAnsage } from '../ui/Ansage.js';
import { Datumsfeld } from '../ui/Datumsfeld.js';
import { Auswahl, Eingabe, Feld } from '../ui/Feld.js';
import { Knopf } from '../ui/Knopf.js';
import { Personenwahl } from '../ui/Personenwahl.js';
import { Fehlermeldung } from '../ui/Zustaende.js';
import { rollen } from '../vorgang/stellen.js';
import { texte } from './texte.js';

/** Grants an office; one that signs is a proposal until somebody else confirms it. */
export function NeuesAmt() {
  const { t } = useSprache();
  const sage = useAnsage();
  const heute = useHeute();
  const { data: ressorts = [] } = useQuery(ressortsFrage);
  const [neu, setNeu] = useState({ person: '', rolle: 'AUT', ressort: 'SK', von: heute, grund: '' });
  const erteilen = useMutation({
    mutationFn: () => sende<{ stand: string }>('/aemter', neu),
    onSuccess: async ({ stand }) => {
      await frischeAuf();
      sage(t(stand === 'wirksam' ? texte.wirksam : texte.vorgeschlagen));
    },
  });
  return (
    <details className="karte">
      <summary>{t(texte.erteilen)}</summary>
      <form
        className="stapel"
        onSubmit={(ereignis) => {
          ereignis.preventDefault();
          erteilen.mutate();
        }}
      >
        <p className="gedaempft">{t(texte.zweitePerson)}</p>
        {erteilen.error && <Fehlermeldung fehler={erteilen.error} />}
        <Personenwahl
          beschriftung={t(texte.name)}
          wert={neu.person}
          setze={(person) => setNeu({ ...neu, person })}
        />
        <Feld beschriftung={t(texte.rolle)} pflicht>
          <Auswahl value={neu.rolle} onChange={(e) => setNeu({ ...neu, rolle: e.target.value })}>
            {Object.entries(rollen).map(([rolle, name]) => (
              <option key={rolle} value={rolle}>
                {t(name)}
              </option>
            ))}
          </Auswahl>
        </Feld>
        <Feld beschriftung={t(texte.ressort)} pflicht>
          <Auswahl value={neu.ressort} onChange={(e) => setNeu({ ...neu, ressort: e.target.value })}>
            {ressorts.map(({ kuerzel, name }) => (
              <option key={kuerzel} value={kuerzel}>
                {name}
              </option>
            ))}
          </Auswahl>
        </Feld>
        <Datumsfeld
          beschriftung={t(texte.von)}
          pflicht
          wert={neu.von}
          setze={(von) => setNeu({ ...neu, von })}
        />
        <Feld beschriftung={t(texte.grund)}>
          <Eingabe
            value={neu.grund}
            maxLength={500}
            onChange={(e) => setNeu({ ...neu, grund: e.target.value })}
          />
        </Feld>
        <div>
          <Knopf type="submit" art="primary" laeuft={erteilen.isPending}>
            {t(texte.erteilen)}
          </Knopf>
        </div>
      </form>
    </details>
  );
}
