import { useQuery } from '@tanstack/react-query';
import { GespeicherteFilter } from '../listen/GespeicherteFilter.js';
import { gesetzt } from '../listen/suchteile.js';
import { Seite } from '../rahmen/Seite.js';
import { posteingangsweg } from '../rahmen/wege.js';
import { useSprache } from '../sprache/sprache.js';
import '../stil/listen.css';
import { Reiter } from '../ui/Reiter.js';
import { Aufgabenfilter } from './Aufgabenfilter.js';
import { Aufgabenliste } from './Aufgabenliste.js';
import { Erledigtes } from './Erledigtes.js';
import { texte } from './texte.js';
import { uebersichtFrage } from './uebersicht.js';

const FILTER = ['zustand', 'ressort', 'vertretung', 'geaendert'] as const;

/** Everything that waits for the reader, the most urgent first; what she has put aside; what she has done. */
export function Posteingang() {
  const { t } = useSprache();
  const suche = posteingangsweg.useSearch();
  const filter = gesetzt(suche, FILTER);
  const { data: uebersicht } = useQuery(uebersichtFrage(filter));
  const { data: alle } = useQuery(uebersichtFrage());
  const zurueckgestellt = suche.ansicht === 'zurueckgestellt';
  const abfrage = { ...filter, ...(zurueckgestellt ? { zurueckgestellt: 'ja' as const } : {}) };
  return (
    <Seite titel={alle?.anzahl ? t(texte.titelMitZahl, { anzahl: alle.anzahl }) : t(texte.titel)}>
      <Ansichten
        jetzt={suche.ansicht}
        offen={alle?.anzahl ?? 0}
        zurueckgestellt={alle?.zurueckgestellt ?? 0}
      />
      {suche.ansicht === 'erledigt' ? (
        <Erledigtes />
      ) : (
        <div className="stapel">
          <GespeicherteFilter bereich="posteingang" pfad="/" abfrage={filter} />
          <Aufgabenfilter uebersicht={uebersicht} />
          <Aufgabenliste
            key={JSON.stringify(abfrage)}
            abfrage={abfrage}
            gefiltert={Object.keys(filter).length > 0}
            zurueckgestellt={zurueckgestellt}
          />
        </div>
      )}
    </Seite>
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
            {anzahl !== null && <span className="gedaempft"> ({anzahl})</span>}
          </>
        ),
        an: jetzt === ansicht,
      }))}
    />
  );
}
