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
import { useBlick, type Blick } from './useBlick.js';

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
  const gelesen = useInfiniteQuery(listeFrage('get /aufgaben', { abfrage }));
  const zurueckgestellt = abfrage.zurueckgestellt !== undefined;
  const [wiedervorlage, setWiedervorlage] = useState(false);
  const [tasten, schalteTasten] = useTastenwahl();
  const liste = useRef<HTMLDivElement>(null);
  const aufgaben = gelesen.data?.pages.flatMap(({ eintraege }) => eintraege) ?? [];
  const auswahl = useAuswahl(aufgaben);
  const blick = useBlick(aufgaben, liste, mitVorschau);
  const fragt = (merke: (id: string) => void) => (id: string) => {
    merke(id);
    setWiedervorlage(true);
  };
  const alleinFragt = fragt((id) => auswahl.setze([id]));
  useListentasten(liste, tasten, {
    ...auswahl,
    stelleZurueck: fragt(auswahl.nimm),
    hilfe: () => setHilfe(true),
  });
  if (gelesen.isPending) return <Laedt />;
  return (
    <>
      {gelesen.error && <Fehlermeldung fehler={gelesen.error} nochmal={() => void gelesen.refetch()} />}
      {aufgaben.length === 0 && !gelesen.error && (
        <Nichts gefiltert={gefiltert} zurueckgestellt={zurueckgestellt} />
      )}
      <div className={blick.gezeigte ? 'mit-vorschau' : undefined}>
        <Aufgabengruppen aufgaben={aufgaben} auswahl={auswahl} liste={liste} blick={blick}>
          {gelesen.hasNextPage && (
            <Weitere laeuft={gelesen.isFetchingNextPage} hole={gelesen.fetchNextPage} />
          )}
        </Aufgabengruppen>
        <Vorschauplatz blick={blick} stelleZurueck={zurueckgestellt ? undefined : alleinFragt} />
      </div>
      <Sammelleiste
        auswahl={auswahl}
        alle={aufgaben}
        zurueckgestellt={zurueckgestellt}
        wiedervorlage={wiedervorlage}
        setWiedervorlage={setWiedervorlage}
      />
      <Tastenhilfe offen={hilfe} schliesse={() => setHilfe(false)} an={tasten} schalte={schalteTasten} />
    </>
  );
}

interface Platzangaben {
  blick: Blick;
  stelleZurueck: ((id: string) => void) | undefined;
}

function Vorschauplatz({ blick, stelleZurueck }: Platzangaben) {
  const { gezeigte } = blick;
  if (!gezeigte) return null;
  return (
    <Suspense fallback={<Laedt />}>
      <Vorschau key={gezeigte.id} aufgabe={gezeigte} blick={blick} stelleZurueck={stelleZurueck} />
    </Suspense>
  );
}

function Nichts({ gefiltert, zurueckgestellt }: { gefiltert: boolean; zurueckgestellt: boolean }) {
  const { t } = useSprache();
  if (!gefiltert) return <Leerstand zurueckgestellt={zurueckgestellt} />;
  return (
    <Leer titel={t(listentexte.nichts)}>
      <p>{t(listentexte.nichtsErklaert)}</p>
    </Leer>
  );
}
