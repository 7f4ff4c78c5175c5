import { useRef } from 'react';

const KEINE = { daten: '', schluessel: '' };

/** The same input sent again after a lost connection is one thing: it keeps its key. */
export function useAbsicht() {
  const absicht = useRef(KEINE);
  return {
    schluesselFuer: (eingabe: unknown): string => {
      const daten = JSON.stringify(eingabe);
      if (absicht.current.daten !== daten) absicht.current = { daten, schluessel: crypto.randomUUID() };
      return absicht.current.schluessel;
    },
    vergiss: () => {
      absicht.current = KEINE;
    },
  };
}
