import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { VorgangAnsicht } from '#contract';
import { sende } from '../api/api.js';

/**
 * Tells the server which state the reader has before her eyes, so that the inbox can say what has changed
 * since. Losing it does no harm.
 */
export function useGesehen(vorgang: Pick<VorgangAnsicht, 'id' | 'version'> | undefined): void {
  const abfragen = useQueryClient();
  const { id, version } = vorgang ?? {};
  useEffect(() => {
    if (id === undefined) return;
    sende(`/vorgaenge/${id}/gesehen`, { version }).then(
      () =>
        Promise.all([
          abfragen.invalidateQueries({ queryKey: ['liste'], refetchType: 'none' }),
          abfragen.invalidateQueries({ queryKey: ['aufgabenzahl'] }),
        ]),
      () => {},
    );
  }, [id, version, abfragen]);
}
