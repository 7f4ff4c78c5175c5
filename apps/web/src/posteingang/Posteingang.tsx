import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { gesetzt } from '../listen/suchteile.js';
import { Seite } from '../rahmen/Seite.js';
import { posteingangsweg } from '../rahmen/wege.js';
import { useSprache } from '../sprache/sprache.js';
import '../stil/listen.css';
import { Knopf } from '../ui/Knopf.js';
import { Reiter } from '../ui/Reiter.js';
import { FILTER } from './Aufgabenfilter.js';
import { Aufgabenliste } from './Aufgabenliste.js';
import { Erledigtes } from './Erledigtes.js';
import { Filterchips } from './Filterchips.js';
import { texte } from './texte.js';
import { uebersichtFrage } from './uebersicht.js';
import { useVorschau } from './vorschau.js';

/** Everything that waits for the reader, the most urgent first; what she has put aside; what she has done. */
export function Posteingang() {
  const { t } = useSprache();
  const suche = posteingangsweg.useSearch();
  const vorschau = useVorschau();
  const [hilfe, setHilfe] = useState(false);
  const filter = gesetzt(suche, FILTER);
  // The chips stay while they are counted anew: the focus stands on one of them.
  const { data: uebersicht } = useQuery({ ...uebersichtFrage(filter), placeholderData: keepPreviousData });
  const { data: alle } = useQuery(uebersichtFrage());
  const zurueckgestellt = suche.ansicht === 'zurueckgestellt';
  const abfrage = { ...filter, ...(zurueckgestellt ? { zurueckgestellt: 'ja' as const } : {}) };
  return (
    <Seite
      titel={t(texte.titel)}
      fenster={alle?.anzahl ? t(texte.titelMitZahl, { anzahl: alle.anzahl }) : t(texte.titel)}
      ansichten={
        <Ansichten
          jetzt={suche.ansicht}
          offen={alle?.anzahl ?? 0}
          zurueckgestellt={alle?.zurueckgestellt ?? 0}
        />
      }
      aktionen={
        suche.ansicht !== 'erledigt' && <Werkzeuge vorschau={vorschau} zeigeTasten={() => setHilfe(true)} />
      }
    >
      {suche.ansicht === 'erledigt' ? (
        <Erledigtes />
      ) : (
        <div className="eingang">
          <Filterchips uebersicht={uebersicht} />
          <Aufgabenliste
            key={JSON.stringify(abfrage)}
            abfrage={abfrage}
            gefiltert={Object.keys(filter).length > 0}
            mitVorschau={vorschau.an}
            hilfe={hilfe}
            setHilfe={setHilfe}
          />
        </div>
      )}
    </Seite>
  );
}

/** For whoever has room, and a keyboard. */
function Werkzeuge({
  vorschau,
  zeigeTasten,
}: {
  vorschau: ReturnType<typeof useVorschau>;
  zeigeTasten: () => void;
}) {
  const { t } = useSprache();
  return (
    <div className="reihe eingang__werkzeuge">
      {vorschau.platz && (
        <Knopf klein art="tertiary" aria-pressed={vorschau.an} onClick={vorschau.schalte}>
          {t(texte.vorschau)}
        </Knopf>
      )}
      <Knopf klein art="tertiary" onClick={zeigeTasten}>
        {t(texte.tasten)}
      </Knopf>
    </div>
  );
}

function Ansichten({
  jetzt,
  offen,
  zurueckgestellt,
}: {
  jetzt: string | undefined;
  offen: number;
  zurueckgestellt: number;
}) {
  const { t } = useSprache();
  const ansichten = [
    [undefined, t(texte.offene), offen],
    ['zurueckgestellt', t(texte.zurueckgestellt), zurueckgestellt],
    ['erledigt', t(texte.erledigt), null],
  ] as const;
  return (
    <Reiter
      name={t(texte.ansichten)}
      ziele={ansichten.map(([ansicht, name, anzahl]) => ({
        to: '/',
        search: ansicht ? { ansicht } : {},
        text: (
          <>
            {name}
            {anzahl !== null && <span className="gedaempft"> {anzahl}</span>}
          </>
        ),
        an: jetzt === ansicht,
      }))}
    />
  );
}
