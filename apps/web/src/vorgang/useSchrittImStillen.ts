import { useMutation } from '@tanstack/react-query';
import { sende } from '../api/api.js';
import { frischeAuf, vorgangFrage } from '../api/fragen.js';

interface Auftrag {
  schritt: string;
  daten: Record<string, unknown>;
}

/** A Schritt that needs no page of its own: nothing binding, and it can be taken back. */
export function useSchrittImStillen(vorgang: string, etag: string, gelungen?: (auftrag: Auftrag) => void) {
  return useMutation({
    mutationFn: ({ schritt, daten }: Auftrag) =>
      sende('post /vorgaenge/{id}/schritte', { pfad: { id: vorgang }, eingabe: { schritt, daten }, etag }),
    onSuccess: async (_, auftrag) => {
      await frischeAuf({ queryKey: vorgangFrage(vorgang).queryKey });
      gelungen?.(auftrag);
    },
  });
}
