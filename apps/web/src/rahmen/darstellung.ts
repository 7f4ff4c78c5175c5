/** Light, dark, or as the device is set. */
export type Darstellung = 'system' | 'light' | 'dark';

const ABLAGE = 'kogge.darstellung';

export function gewaehlteDarstellung(): Darstellung {
  const wert = localStorage.getItem(ABLAGE);
  return wert === 'light' || wert === 'dark' ? wert : 'system';
}

/** Applies and remembers the choice; without one the remembered choice is applied. */
export function stelleDarstellungEin(wahl: Darstellung = gewaehlteDarstellung()): void {
  localStorage.setItem(ABLAGE, wahl);
  if (wahl === 'system') delete document.documentElement.dataset['kernTheme'];
  else document.documentElement.dataset['kernTheme'] = wahl;
}
