import { useState } from 'react';
import type { MoeglicherSchritt, Sammelart, VorgangAnsicht, Zweisprachig } from '#contract';
import { ApiFehler, sende } from '../api/api.js';
import { frischeAuf } from '../api/fragen.js';

/** Schritte that may be made together, when the form needs nothing but the plain yes. */
export const SCHRITTE: Record<Sammelart, readonly string[]> = {
  mitzeichnen: ['mitzeichnen'],
  freigeben: ['freigeben', 'zeichnen'],
};

export interface Sammelzeile {
  vorgang: VorgangAnsicht;
  etag: string;
  schritt: MoeglicherSchritt | undefined;
}
export type Ergebnis = { gut: true } | { gut: false; gruende: readonly Zweisprachig[] };

const UNERWARTET: Zweisprachig = {
  de: 'Unerwarteter Fehler. Bitte versuchen Sie es noch einmal.',
  en: 'Unexpected fault. Please try again.',
};

function datenFuer({ schritt }: Sammelzeile): Record<string, unknown> {
  return schritt?.name === 'mitzeichnen' ? { ressort: schritt.als?.ressort, urteil: 'erteilt' } : {};
}

/**
 * Makes the Schritte one after the other. Each has its own result; only a login that is too old stops the
 * rest, for it would refuse them all.
 */
export function useSammeln() {
  const [ergebnisse, setErgebnisse] = useState<Readonly<Record<string, Ergebnis>>>({});
  const [laeuft, setLaeuft] = useState(false);
  const [ausweisen, setAusweisen] = useState(false);
  const [schluessel] = useState(() => new Map<string, string>());
  const eine = async (zeile: Sammelzeile): Promise<Ergebnis | 'ausweisen'> => {
    const {
      vorgang: { id },
      schritt,
      etag,
    } = zeile;
    const key = schluessel.get(id) ?? crypto.randomUUID();
    schluessel.set(id, key);
    try {
      await sende('post /vorgaenge/{id}/schritte', {
        pfad: { id },
        eingabe: { schritt: schritt?.name ?? '', daten: datenFuer(zeile) },
        etag,
        schluessel: key,
      });
      return { gut: true };
    } catch (grund) {
      if (grund instanceof ApiFehler && grund.code === 'erneute_anmeldung_noetig') return 'ausweisen';
      return { gut: false, gruende: grund instanceof ApiFehler ? grund.problem.gruende : [UNERWARTET] };
    }
  };
  const mache = async (zeilen: readonly Sammelzeile[]): Promise<void> => {
    setLaeuft(true);
    for (const zeile of zeilen) {
      const ergebnis = await eine(zeile);
      if (ergebnis === 'ausweisen') {
        setAusweisen(true);
        break;
      }
      setErgebnisse((alt) => ({ ...alt, [zeile.vorgang.id]: ergebnis }));
    }
    setLaeuft(false);
    await frischeAuf();
  };
  return { mache, laeuft, ergebnisse, ausweisen };
}
