import { useRef, type ClipboardEvent, type FocusEvent, type KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import { bewege, type Ort } from './raster.js';

type Feldelement = HTMLInputElement | HTMLTextAreaElement;

interface Angaben {
  raster: string;
  ort: Ort;
  groesse: { zeilen: number; spalten: number };
  /** Column and row, for those who do not see the table. */
  name: string;
  mehrzeilig: boolean;
  hoechstens: number;
  wert: string;
  setze: (wert: string) => void;
  fuegeEin: (text: string, ab: Ort) => void;
}

/**
 * One cell. Reached by key it is chosen as a whole, so that typing replaces it; F2 or a click puts the caret
 * into it; Escape takes back what was typed.
 */
export function Rasterzelle({
  raster,
  ort,
  groesse,
  name,
  mehrzeilig,
  hoechstens,
  wert,
  setze,
  fuegeEin,
}: Angaben) {
  const imText = useRef(false);
  const anfang = useRef(wert);
  const taste = (ereignis: KeyboardEvent<Feldelement>) => {
    const { currentTarget: feld, key } = ereignis;
    if (ereignis.nativeEvent.isComposing) return;
    if (key === 'F2') {
      imText.current = true;
      feld.setSelectionRange(feld.value.length, feld.value.length);
    } else if (key === 'Escape' && (wert !== anfang.current || imText.current)) {
      imText.current = false;
      // Chosen at once, not with the next picture: what is typed then replaces it, and nobody who has moved
      // on is called back.
      flushSync(() => setze(anfang.current));
      feld.select();
    } else {
      const ziel = bewege(ort, ereignis, { imText: imText.current, mehrzeilig, ...groesse });
      if (!ziel) return;
      document.getElementById(`${raster}-${ziel.zeile}-${ziel.spalte}`)?.focus();
    }
    ereignis.preventDefault();
  };
  const eingabe = {
    id: `${raster}-${ort.zeile}-${ort.spalte}`,
    'aria-label': name,
    lang: 'de',
    autoComplete: 'off',
    maxLength: hoechstens,
    value: wert,
    className: 'zelle',
    onChange: (e: { target: { value: string } }) => setze(e.target.value),
    onKeyDown: taste,
    onPointerDown: () => {
      imText.current = true;
    },
    onFocus: ({ currentTarget }: FocusEvent<Feldelement>) => {
      anfang.current = wert;
      if (!imText.current) currentTarget.select();
    },
    onBlur: () => {
      imText.current = false;
    },
    onPaste: (ereignis: ClipboardEvent<Feldelement>) => {
      const text = ereignis.clipboardData.getData('text/plain');
      // One cell is one text: that the browser does itself.
      if (!/[\t\n]/u.test(text.replace(/\r?\n$/u, ''))) return;
      ereignis.preventDefault();
      fuegeEin(text, ort);
    },
  };
  return mehrzeilig ? <textarea rows={1} {...eingabe} /> : <input type="text" {...eingabe} />;
}
