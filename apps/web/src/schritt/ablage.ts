import type { Werte } from './schema.js';

const ort = (vorgang: string, schritt: string): string => `kogge.schritt.${vorgang}.${schritt}`;

/**
 * Keeps what is being written, in this window only: it survives the way to the login, the back button and
 * another tab of the page, until it is sent or the person logs out.
 */
export function bewahreAuf(vorgang: string, schritt: string, werte: Werte): void {
  sessionStorage.setItem(ort(vorgang, schritt), JSON.stringify(werte));
}

export function aufbewahrt(vorgang: string, schritt: string): Werte | null {
  const text = sessionStorage.getItem(ort(vorgang, schritt));
  return text === null ? null : (JSON.parse(text) as Werte);
}

export function vergiss(vorgang: string, schritt: string): void {
  sessionStorage.removeItem(ort(vorgang, schritt));
}
