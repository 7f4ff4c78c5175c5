import type { Nachrichtenname } from '#contract';
import { belebe, zustaendigeStellen } from '#engine';
import type { Wirkungsdaten } from '#workflows';
import type { Werk } from '../werk.js';

/** Tells the holders of one Stelle. */
export function nachricht(werk: Werk, { an, art, grund, termin }: Wirkungsdaten['nachricht']): void {
  benachrichtige(werk, an, art, { ...(grund ? { grund } : {}), ...(termin ? { termin } : {}) });
}

/** Tells everybody whose turn it is now. */
export function aufgabeMelden(werk: Werk): void {
  const { workflow, ergebnis } = werk;
  for (const stelle of zustaendigeStellen(workflow, belebe(workflow, ergebnis.stand)))
    benachrichtige(werk, stelle, 'neue_aufgabe');
}

/**
 * A deadline has passed: those named are told, otherwise everybody whose turn it was; the next in line knows
 * too.
 */
export function mahnung(werk: Werk, { an, eskalation }: Wirkungsdaten['mahnung']): void {
  const stellen = an.length > 0 ? an : werk.vorgang.zustaendig;
  for (const stelle of stellen) benachrichtige(werk, stelle, 'frist_abgelaufen');
  for (const stelle of eskalation) benachrichtige(werk, stelle, 'frist_abgelaufen_eskalation');
}

/** One message to the holders of a Stelle, once for each Schritt. */
export function benachrichtige(
  { vorgang, nachrichten, ergebnis }: Werk,
  stelle: string,
  art: Nachrichtenname,
  daten: object = {},
): void {
  const schluessel = `${vorgang.id}:${vorgang.version + 1}:${art}:${stelle}`;
  if (!nachrichten.some((eine) => eine.schluessel === schluessel))
    nachrichten.push({ stelle, art, schluessel, daten: { zustand: ergebnis.zustand, ...daten } });
}
