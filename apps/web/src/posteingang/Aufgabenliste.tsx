import { useInfiniteQuery } from '@tanstack/react-query';
import { lazy, Suspense, useRef, useState } from 'react';
import type { Abfrage } from '#contract';
import { listeFrage } from '../listen/liste.js';
import { listentexte } from '../listen/texte.js';
import { useSprache } from '../sprache/sprache.js';
import { Weitere } from '../ui/Weitere.js';
import { Fehlermeldung, Laedt, Leer } from '../ui/Zustaende.js';
import { Aufgabengruppen } from './Aufgabengruppen.js';
import { Leerstand } from './Leerstand.js';
import { Sammelleiste } from './Sammelleiste.js';
import { useListentasten, useTastenwahl } from './tasten.js';
import { Tastenhilfe } from './Tastenhilfe.js';
import { useAuswahl } from './useAuswahl.js';
import { useBlick } from './useBlick.js';

const Vorschau = lazy(async () => ({ default: (await import('./Vorschau.js')).Vorschau }));

interface Angaben {
  abfrage: Abfrage<'get /aufgaben'>;
  gefiltert: boolean;
  mitVorschau: boolean;
  hilfe: boolean;
  setHilfe: (offen: boolean) => void;
}

/**
 * Tasks by group, with selection and keys, and beside them the one that the reader looks at. The selection ends
 * with the filter: nobody decides about what she does not see.
 */
export function Aufgabenliste({ abfrage, gefiltert, mitVorschau, hilfe, setHilfe }: Angaben) {
  const { data, error, isPending, refetch, ...weitere } = useInfiniteQuery(
    listeFrage('get /aufgaben', { abfrage }),
  );
  const [wiedervorlage, setWiedervorlage] = useState(false);
  const [tasten, schalteTasten] = useTastenwahl();
  const liste = useRef<HTMLDivElement>(null);
  const aufgaben = data?.pages.flatMap(({ eintraege }) => eintraege) ?? [];
  const auswahl = useAuswahl(aufgaben);
  const blick = useBlick(aufgaben, liste, mitVorschau);
  const stelleZurueck = (id: string) => {
    auswahl.setze([id]);
    setWiedervorlage(true);
  };
  useListentasten(liste, tasten, { ...auswahl, stelleZurueck, hilfe: () => setHilfe(true) });
  if (isPending) return <Laedt />;
  return (
    <>
      {aufgaben.length === 0 && !error && (
        <Nichts gefiltert={gefiltert} zurueckgestellt={abfrage.zurueckgestellt !== undefined} />
      )}
      {error && <Fehlermeldung fehler={error} nochmal={() => void refetch()} />}
      <div className={blick.gezeigte ? 'mit-vorschau' : undefined}>
        <Aufgabengruppen aufgaben={aufgaben} auswahl={auswahl} liste={liste} blick={blick}>
          {weitere.hasNextPage && (
            <Weitere laeuft={weitere.isFetchingNextPage} hole={weitere.fetchNextPage} />
          )}
        </Aufgabengruppen>
        {blick.gezeigte && (
          <Suspense fallback={<Laedt />}>
            <Vorschau
              key={blick.gezeigte.id}
              aufgabe={blick.gezeigte}
              blick={blick}
              stelleZurueck={abfrage.zurueckgestellt ? undefined : stelleZurueck}
            />
          </Suspense>
        )}
      </div>
      <Sammelleiste
        auswahl={auswahl}
        alle={aufgaben}
        zurueckgestellt={abfrage.zurueckgestellt !== undefined}
        wiedervorlage={wiedervorlage}
        setWiedervorlage={setWiedervorlage}
      />
      <Tastenhilfe offen={hilfe} schliesse={() => setHilfe(false)} an={tasten} schalte={schalteTasten} />
    </>
  );
}

function Nichts({ gefiltert, zurueckgestellt }: { gefiltert: boolean; zurueckgestellt: boolean }) {
  const { t } = useSprache();
  if (!gefiltert) return <Leerstand zurueckgestellt={abfrage.zurueckgestellt !== undefined} />;
  return (
    <Leer titel={t(listentexte.nichts)}>
      <p>{t(listentexte.nichtsErklaert)}</p>
    </Leer>
  );
}
