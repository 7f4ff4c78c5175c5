import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode, useEffect, useMemo, useState } from 'react';
import { abfragen } from '../api/fragen.js';
import { gewaehlteSprache, merkeSprache, Sprachkontext, type Sprache } from '../sprache/sprache.js';
import { Ansagebereich } from '../ui/Ansage.js';
import { seiten } from './seiten.js';
import { Sprachwahl } from './sprachwahl.js';

/** The whole page: language, queries, router. */
export function Anwendung() {
  const [sprache, setSprache] = useState<Sprache>(gewaehlteSprache);
  useEffect(() => {
    document.documentElement.lang = sprache;
    merkeSprache(sprache);
  }, [sprache]);
  const wahl = useMemo(() => ({ sprache, waehle: setSprache }), [sprache]);
  return (
    <StrictMode>
      <Sprachwahl value={wahl}>
        <Sprachkontext value={sprache}>
          <QueryClientProvider client={abfragen}>
            <Ansagebereich>
              <RouterProvider router={seiten} />
            </Ansagebereich>
          </QueryClientProvider>
        </Sprachkontext>
      </Sprachwahl>
    </StrictMode>
  );
}
