import type { Akteur } from '#engine';

/** A natural person of the examples who holds one office. */
export function person(rolle: string, ressort: string): Akteur {
  return { art: 'person', person: `${rolle} ${ressort}`, aemter: [{ rolle, ressort }] };
}
