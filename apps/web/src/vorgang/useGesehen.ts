import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { VorgangAnsicht } from '#contract';
import { leseschluessel } from '../api/adresse.js';
import { sende } from '../api/api.js';
import { LISTEN } from '../listen/liste.js';

/**
 * Tells the server which state the reader has before her eyes, so that the inbox can say what has changed
 * since. Losing it does no harm.
 */
export function useGesehen(vorgang: Pick<VorgangAnsicht, 'id' | 'version'> | undefined): void {
  const abfragen = useQueryClient();
  const { id, version = 0 } = vorgang ?? {};
  useEffect(() => {
    if (id === undefined) return;
    sende('post /vorgaenge/{id}/gesehen', { pfad: { id }, eingabe: { version } }).then(
      () =>
        Promise.all([
          abfragen.invalidateQueries({ queryKey: LISTEN, refetchType: 'none' }),
          abfragen.invalidateQueries({ queryKey: leseschluessel('get /aufgaben/uebersicht') }),
        ]),
      () => {},
    );
  }, [id, version, abfragen]);
}
