import { useEffect, useRef, type RefObject } from 'react';
import { buchstabentasten } from '../rahmen/schnelltasten.js';

const RICHTUNG: Record<string, 1 | -1 | undefined> = { n: 1, p: -1 };

/**
 * From one change to the next: by the answered function, or by N and P where nobody writes and letter keys
 * are on.
 */
export function useAenderungstasten(ganzes: RefObject<HTMLElement | null>): (richtung: 1 | -1) => void {
  const stelle = useRef(-1);
  const springe = (richtung: 1 | -1): void => {
    const aenderungen = [...(ganzes.current?.querySelectorAll<HTMLElement>('ins, del') ?? [])];
    stelle.current = Math.min(Math.max(stelle.current + richtung, 0), aenderungen.length - 1);
    aenderungen[stelle.current]?.focus();
  };
  useEffect(() => {
    const nimm = ({ key, ctrlKey, altKey, metaKey, target }: KeyboardEvent): void => {
      const richtung = RICHTUNG[key.toLowerCase()];
      if (
        !richtung ||
        ctrlKey ||
        altKey ||
        metaKey ||
        !buchstabentasten() ||
        (target as Element).closest('input, textarea, select, dialog, [contenteditable]')
      )
        return;
      springe(richtung);
    };
    addEventListener('keydown', nimm);
    return () => removeEventListener('keydown', nimm);
  });
  return springe;
}
