import { abfragen, ichFrage } from '../api/fragen.js';

/** A remark that waits for the decision of its writer. */
export interface GesammelteBemerkung {
  text: string;
  art: string;
  abschnitt?: string;
  vorschlag?: { alt: string; neu: string };
}

/** Each person has her own, also on a device that several use. */
const ort = (vorgang: string): string =>
  `kogge.bemerkungen.${abfragen.getQueryData(ichFrage.queryKey)?.person}.${vorgang}`;

/** Remarks that were collected on this device while reading; nobody else sees them before they are sent. */
export function gesammelte(vorgang: string): GesammelteBemerkung[] {
  const text = localStorage.getItem(ort(vorgang));
  return text === null ? [] : (JSON.parse(text) as GesammelteBemerkung[]);
}

export function sammle(vorgang: string, bemerkungen: readonly GesammelteBemerkung[]): void {
  if (bemerkungen.length === 0) localStorage.removeItem(ort(vorgang));
  else localStorage.setItem(ort(vorgang), JSON.stringify(bemerkungen));
}
