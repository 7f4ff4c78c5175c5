import { useEffect } from 'react';
import type { Textspeicher } from './textspeicher.js';

/** As soon as there is a connection again what waits is sent; so it is when the page is left. */
export function useVerbindung<A extends { version: number }>(speicher: Textspeicher<A>): void {
  useEffect(() => {
    const wieder = () => {
      if (speicher.lies().art === 'unverbunden') void speicher.speichere();
    };
    addEventListener('online', wieder);
    return () => {
      removeEventListener('online', wieder);
      speicher.verlasse();
    };
  }, [speicher]);
}
