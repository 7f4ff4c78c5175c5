import { useState } from 'react';
import type { AufgabeAnsicht } from '#contract';

export type Auswahl = ReturnType<typeof useAuswahl>;

/** Which of the tasks are selected. */
export function useAuswahl(aufgaben: readonly AufgabeAnsicht[]) {
  const [gemerkt, setGemerkt] = useState<readonly string[]>([]);
  return {
    gemerkt,
    gewaehlte: aufgaben.filter(({ id }) => gemerkt.includes(id)),
    setze: setGemerkt,
    hebeAuf: () => setGemerkt([]),
    nimm: (id: string) => setGemerkt((alt) => (alt.includes(id) ? alt : [...alt, id])),
    waehle: (id: string) =>
      setGemerkt((alt) => (alt.includes(id) ? alt.filter((eine) => eine !== id) : [...alt, id])),
  };
}
