import { useMutation } from '@tanstack/react-query';
import type { SchrittAntwort } from '#contract';
import { sende } from '../api/api.js';
import { frischeAuf } from '../api/fragen.js';

interface Auftrag {
  schritt: string;
  daten: Record<string, unknown>;
}

/** A Schritt that needs no page of its own: nothing binding, and it can be taken back. */
export function useSchrittImStillen(vorgang: string, etag: string, gelungen?: (auftrag: Auftrag) => void) {
  return useMutation({
    mutationFn: ({ schritt, daten }: Auftrag) =>
      sende<SchrittAntwort>(`/vorgaenge/${vorgang}/schritte`, { schritt, daten }, { etag }),
    onSuccess: async (_, auftrag) => {
      await frischeAuf({ queryKey: ['vorgang', vorgang] });
      gelungen?.(auftrag);
    },
  });
}
