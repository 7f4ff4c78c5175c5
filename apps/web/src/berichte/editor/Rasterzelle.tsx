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

interface Stand {
  /** The caret is in the text: arrow keys move in it. */
  imText: boolean;
  /** What stood there when the cell was reached. */
  anfang: string;
}

function nimmTaste(ereignis: KeyboardEvent<Feldelement>, angaben: Angaben, stand: Stand): void {
  const { currentTarget: feld, key } = ereignis;
  if (ereignis.nativeEvent.isComposing) return;
  if (key === 'F2') {
    stand.imText = true;
    feld.setSelectionRange(feld.value.length, feld.value.length);
  } else if (key === 'Escape' && (angaben.wert !== stand.anfang || stand.imText)) {
    stand.imText = false;
    // Chosen at once, not with the next picture: what is typed then replaces it, and nobody who has moved
    // on is called back.
    flushSync(() => angaben.setze(stand.anfang));
    feld.select();
  } else {
    const { raster, ort, groesse, mehrzeilig } = angaben;
    const ziel = bewege(ort, ereignis, { imText: stand.imText, mehrzeilig, ...groesse });
    if (!ziel) return;
    document.getElementById(`${raster}-${ziel.zeile}-${ziel.spalte}`)?.focus();
  }
  ereignis.preventDefault();
}

/**
 * One cell. Reached by key it is chosen as a whole, so that typing replaces it; F2 or a click puts the caret
 * into it; Escape takes back what was typed.
 */
export function Rasterzelle(angaben: Angaben) {
  const { raster, ort, name, mehrzeilig, hoechstens, wert, setze, fuegeEin } = angaben;
  const stand = useRef<Stand>({ imText: false, anfang: wert });
  const eingabe = {
    id: `${raster}-${ort.zeile}-${ort.spalte}`,
    'aria-label': name,
    lang: 'de',
    autoComplete: 'off',
    maxLength: hoechstens,
    value: wert,
    className: 'zelle',
    onChange: (e: { target: { value: string } }) => setze(e.target.value),
    onKeyDown: (ereignis: KeyboardEvent<Feldelement>) => nimmTaste(ereignis, angaben, stand.current),
    onPointerDown: () => {
      stand.current.imText = true;
    },
    onFocus: ({ currentTarget }: FocusEvent<Feldelement>) => {
      stand.current.anfang = wert;
      if (!stand.current.imText) currentTarget.select();
    },
    onBlur: () => {
      stand.current.imText = false;
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
