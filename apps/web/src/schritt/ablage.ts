import type { Werte } from './schema.js';

const ort = (vorgang: string, schritt: string): string => `kogge.schritt.${vorgang}.${schritt}`;

/** Keeps what was written while the person proves who she is; it comes back once, in this window only. */
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
