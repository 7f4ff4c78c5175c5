import { useState, useSyncExternalStore } from 'react';

const ABLAGE = 'kogge.vorschau';
/** From here on a list and a paper fit side by side (1280 px at the usual size of letters). */
const BREIT = matchMedia('(min-width: 80rem)');

/** Is there room for the preview, and does the reader want it? A choice of the device. */
export function useVorschau(): { platz: boolean; an: boolean; schalte: () => void } {
  const platz = useSyncExternalStore(beobachte, () => BREIT.matches);
  const [gewollt, setGewollt] = useState(() => localStorage.getItem(ABLAGE) !== 'aus');
  const schalte = (): void => {
    localStorage.setItem(ABLAGE, gewollt ? 'aus' : 'an');
    setGewollt(!gewollt);
  };
  return { platz, an: platz && gewollt, schalte };
}

function beobachte(melde: () => void): () => void {
  BREIT.addEventListener('change', melde);
  return () => BREIT.removeEventListener('change', melde);
}
