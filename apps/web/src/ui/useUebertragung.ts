import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { Antwort } from '#contract';
import type { Adressteile } from '../api/adresse.js';
import { ladeHoch, type Dateiroute } from './hochladen.js';
import { useSprache } from '../sprache/sprache.js';
import { useAnsage } from './Ansage.js';
import { dateitexte as texte } from './datei-texte.js';

export type Auftrag<R extends Dateiroute> = Adressteile<R> & {
  datei: File;
  felder?: Record<string, string>;
  etag?: string;
};

/** Sends one file; `brichAb` stops it, which is no fault. */
export function useUebertragung<R extends Dateiroute>(route: R, gelungen: (antwort: Antwort<R>) => void) {
  const { t } = useSprache();
  const sage = useAnsage();
  const [anteil, setAnteil] = useState(0);
  const abbruch = useRef<AbortController | null>(null);
  const mutation = useMutation({
    mutationFn: ({ datei, felder = {}, ...weiteres }: Auftrag<R>) => {
      const inhalt = new FormData();
      for (const [name, wert] of Object.entries(felder)) inhalt.append(name, wert);
      // The server compares: a file that was cut on its way is not kept.
      inhalt.append('groesse', String(datei.size));
      inhalt.append('datei', datei);
      abbruch.current = new AbortController();
      setAnteil(0);
      return ladeHoch(route, {
        ...weiteres,
        inhalt,
        fortschritt: setAnteil,
        signal: abbruch.current.signal,
      });
    },
    onSuccess: gelungen,
    onError: (fehler) => {
      if (fehler.name === 'AbortError') sage(t(texte.abgebrochen));
    },
  });
  const fehler = mutation.error?.name === 'AbortError' ? null : mutation.error;
  return {
    sende: mutation.mutate,
    laeuft: mutation.isPending,
    anteil,
    brichAb: () => abbruch.current?.abort(),
    fehler,
  };
}
