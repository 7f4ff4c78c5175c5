import { useEffect, useState } from 'react';

const ABLAGE = 'kogge.tasten';

/** Are letter keys on? A choice of the device; people who dictate turn them off (WCAG 2.1.4). */
export function buchstabentasten(): boolean {
  return localStorage.getItem(ABLAGE) !== 'aus';
}

export function merkeBuchstabentasten(an: boolean): void {
  localStorage.setItem(ABLAGE, an ? 'an' : 'aus');
}

/**
 * Ctrl+K or `/` on any page opens the quick search; a key that the page has already used does not, nor `/`
 * where somebody writes.
 */
export function useSchnellsuche(angemeldet: boolean): [boolean, (offen: boolean) => void] {
  const [offen, setOffen] = useState(false);
  useEffect(() => {
    if (!angemeldet) return;
    const nimm = (ereignis: KeyboardEvent): void => {
      if (ereignis.defaultPrevented || document.querySelector('dialog[open]') || !meintSuche(ereignis))
        return;
      ereignis.preventDefault();
      setOffen(true);
    };
    addEventListener('keydown', nimm);
    return () => removeEventListener('keydown', nimm);
  }, [angemeldet]);
  return [offen, setOffen];
}

function meintSuche({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  if (altKey) return false;
  if (ctrlKey || metaKey) return key.toLowerCase() === 'k';
  return (
    key === '/' &&
    buchstabentasten() &&
    !(target as Element).closest('input, textarea, select, [contenteditable]')
  );
}
