import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { SchrittAntwort } from '#contract';
import { sende } from './api.js';

interface Auftrag { schritt: string; daten: Record<string, unknown> }

/** A Schritt that needs no page of its own: nothing binding, and it can be taken back. */
export function useSchrittImStillen(vorgang: string, etag: string, gelungen?: (auftrag: Auftrag) => void) {
  const abfragen = useQueryClient();
  return useMutation({
    mutationFn: ({ schritt, daten }: Auftrag) => sende<SchrittAntwort>(`/vorgaenge/${vorgang}/schritte`, { schritt, daten }, { etag }),
    onSuccess: async (_, auftrag) => {
      await abfragen.invalidateQueries({ queryKey: ['vorgang', vorgang] });
      gelungen?.(auftrag);
    },
  });
}
