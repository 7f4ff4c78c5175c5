import { useEffect, useState, type RefObject } from 'react';
import { buchstabentasten, merkeBuchstabentasten } from '../rahmen/schnelltasten.js';

/** The reader's choice about letter keys, and how to change it. */
export function useTastenwahl(): [boolean, (an: boolean) => void] {
  const [an, setAn] = useState(buchstabentasten);
  return [
    an,
    (neu) => {
      merkeBuchstabentasten(neu);
      setAn(neu);
    },
  ];
}

export interface Tastenwege {
  waehle: (id: string) => void;
  stelleZurueck: (id: string) => void;
  hebeAuf: () => void;
  hilfe: () => void;
}

const RICHTUNG: Record<string, number> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };

/**
 * Keys of a list whose rows carry `data-aufgabe` and one link `data-zeile`. Only inside the list, never with
 * Ctrl or Alt.
 */
export function useListentasten(
  liste: RefObject<HTMLElement | null>,
  buchstaben: boolean,
  wege: Tastenwege,
): void {
  useEffect(() => {
    const { current } = liste;
    const nimm = (ereignis: KeyboardEvent): void => {
      const { key, ctrlKey, altKey, metaKey } = ereignis;
      if (ctrlKey || altKey || metaKey || (!buchstaben && key.length === 1)) return;
      if (current && wirke(current, ereignis, wege)) ereignis.preventDefault();
    };
    current?.addEventListener('keydown', nimm);
    return () => current?.removeEventListener('keydown', nimm);
  });
}

/** Answers whether the key meant anything here. */
function wirke(
  liste: HTMLElement,
  { key, target }: KeyboardEvent,
  { waehle, stelleZurueck, hilfe, hebeAuf }: Tastenwege,
): boolean {
  const taste = key.length === 1 ? key.toLowerCase() : key;
  const zeilen = [...liste.querySelectorAll<HTMLElement>('[data-aufgabe]')];
  const hier = zeilen.findIndex((zeile) => zeile.contains(target as Node));
  const id = zeilen[hier]?.dataset['aufgabe'] ?? '';
  const richtung = RICHTUNG[taste];
  const wirkungen: Record<string, (() => void) | undefined> = {
    x: () => waehle(id),
    e: () => stelleZurueck(id),
    '?': hilfe,
    Escape: hebeAuf,
  };
  if (richtung !== undefined) zeilen[hier + richtung]?.querySelector<HTMLElement>('[data-zeile]')?.focus();
  else wirkungen[taste]?.();
  return richtung !== undefined || wirkungen[taste] !== undefined;
}
