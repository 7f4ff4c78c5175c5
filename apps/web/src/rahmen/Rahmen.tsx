import { useQuery } from '@tanstack/react-query';
import { Outlet } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useState, useSyncExternalStore } from 'react';
import { ApiFehler, sitzungsende } from '../api/api.js';
import { lauscheAufBewegung } from '../api/ereignisse.js';
import { ichFrage } from '../api/fragen.js';
import { useSprache } from '../sprache/sprache.js';
import { Fehlermeldung, Laedt } from '../ui/Zustaende.js';
import { Fuss } from './Fuss.js';
import { Fussleiste } from './Fussleiste.js';
import { Kopf } from './Kopf.js';
import { OhneAmt } from './OhneAmt.js';
import { useSchnellsuche } from './schnelltasten.js';
import { texte } from './texte.js';

const Anmeldeseite = lazy(async () => ({ default: (await import('./selten/Anmeldeseite.js')).Anmeldeseite }));
const Schnellsuche = lazy(async () => ({ default: (await import('../suche/Schnellsuche.js')).Schnellsuche }));
const Sitzungsende = lazy(async () => ({ default: (await import('./selten/Sitzungsende.js')).Sitzungsende }));

/** What stands around every page. Without a login there is only the page to log in. */
export function Rahmen() {
  const { t } = useSprache();
  const { data: ich, error, isPending, refetch } = useQuery(ichFrage);
  const angemeldet = ich !== undefined;
  useEffect(() => (angemeldet ? lauscheAufBewegung() : undefined), [angemeldet]);
  const [abgelaufen, setAbgelaufen] = useAbgelaufen();
  const [schnellsuche, setSchnellsuche] = useSchnellsuche(angemeldet);
  const online = useSyncExternalStore(beobachteVerbindung, () => navigator.onLine);
  if (isPending) return <Laedt />;
  if (!ich)
    return error instanceof ApiFehler && error.code === 'nicht_angemeldet' ? (
      <Suspense fallback={<Laedt />}>
        <Anmeldeseite />
      </Suspense>
    ) : (
      <div className="inhalt">
        <Fehlermeldung fehler={error} nochmal={() => void refetch()} />
      </div>
    );
  return (
    <>
      <a className="sprung" href="#inhalt">
        {t(texte.zumInhalt)}
      </a>
      <Kopf ich={ich} online={online} suche={() => setSchnellsuche(true)} />
      <Fussleiste />
      <main id="inhalt" tabIndex={-1}>
        {ich.aemter.length > 0 ? <Outlet /> : <OhneAmt />}
      </main>
      <Fuss demo={ich.demo} />
      {schnellsuche && (
        <Suspense>
          <Schnellsuche schliesse={() => setSchnellsuche(false)} />
        </Suspense>
      )}
      {abgelaufen && (
        <Suspense>
          <Sitzungsende schliesse={() => setAbgelaufen(false)} />
        </Suspense>
      )}
    </>
  );
}

/** Has the login ended while the page was open? */
function useAbgelaufen() {
  const [abgelaufen, setAbgelaufen] = useState(false);
  useEffect(() => {
    const merke = () => setAbgelaufen(true);
    sitzungsende.addEventListener('ende', merke);
    return () => sitzungsende.removeEventListener('ende', merke);
  }, []);
  return [abgelaufen, setAbgelaufen] as const;
}

function beobachteVerbindung(melde: () => void): () => void {
  for (const art of ['online', 'offline']) addEventListener(art, melde);
  return () => {
    for (const art of ['online', 'offline']) removeEventListener(art, melde);
  };
}
