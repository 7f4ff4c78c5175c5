import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Massnahmenimport } from '#contract';
import { LISTEN } from '../listen/liste.js';
import { useSprache } from '../sprache/sprache.js';
import { useAnsage } from '../ui/Ansage.js';
import { Dateiformular } from '../ui/Dateiformular.js';
import { Knopflink } from '../ui/Knopf.js';
import { Meldung } from '../ui/Meldung.js';
import { berichtstexte } from '../berichte/texte.js';
import { massnahmentexte as texte } from './texte.js';

const ENDUNGEN = ['xlsx', 'csv', 'json'];

/** The list of measures as a file. */
export function Listenimport({ maxMb }: { maxMb: number }) {
  const { t } = useSprache();
  const sage = useAnsage();
  const abfragen = useQueryClient();
  const [gelesen, setGelesen] = useState<Massnahmenimport | null>(null);
  const gelungen = (antwort: Massnahmenimport) => {
    setGelesen(antwort);
    sage(t(texte.gelesen));
    void abfragen.invalidateQueries({ queryKey: LISTEN });
  };
  return (
    <div className="stapel stapel--weit">
      <Dateiformular
        route="post /massnahmen/import"
        endungen={ENDUNGEN}
        maxMb={maxMb}
        erklaerung={t(texte.listeErklaert)}
        beschriftung={t(texte.listeDatei)}
        knopf={t(texte.listeJetzt)}
        gelungen={gelungen}
      />
      {gelesen && <Ergebnis gelesen={gelesen} />}
    </div>
  );
}

function Ergebnis({ gelesen: { neu, geaendert, unveraendert, befunde } }: { gelesen: Massnahmenimport }) {
  const { t } = useSprache();
  return (
    <section aria-labelledby="gelesen" className="stapel">
      <h2 id="gelesen">{t(texte.gelesen)}</h2>
      <dl className="angaben">
        {(
          [
            [texte.neuAngelegt, neu],
            [texte.geaendert, geaendert],
            [texte.unveraendert, unveraendert],
          ] as const
        ).map(([titel, nummern]) => (
          <div key={titel.de} className="angabe">
            <dt>
              {t(titel)} ({nummern.length})
            </dt>
            <dd>{nummern.length === 0 ? t(texte.niemand) : nummern.join(', ')}</dd>
          </div>
        ))}
      </dl>
      {befunde.length > 0 && (
        <Meldung art="warning" titel={t(texte.befundeZeilen)}>
          <ul>
            {befunde.map(({ zeile, text }, i) => (
              <li key={i}>
                <strong>{t(texte.zeile, { nr: zeile })}:</strong> {t(text)}
              </li>
            ))}
          </ul>
        </Meldung>
      )}
      <div>
        <Knopflink to="/massnahmen">{t(berichtstexte.zurueckZu)}</Knopflink>
      </div>
    </section>
  );
}
