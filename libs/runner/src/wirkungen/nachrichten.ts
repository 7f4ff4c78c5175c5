import { nachrichtenart, type Nachrichtenname } from '#contract';
import { belebe, zustaendigeStellen } from '#engine';
import type { Wirkungsdaten } from '#workflows';
import type { Werk } from '../werk.js';

/** Tells the holders of one Stelle. */
export function nachricht(werk: Werk, { an, art, grund, termin, frist }: Wirkungsdaten['nachricht']): void {
  benachrichtige(werk, an, art, {
    ...(grund ? { grund } : {}),
    ...(termin ? { termin } : {}),
    ...(frist ? { frist } : {}),
  });
}

/** Tells everybody whose turn it is now, and until when: that of the one deadline which begins with it. */
export function aufgabeMelden(werk: Werk): void {
  const { workflow, ergebnis } = werk;
  const [frist, ...weitere] = ergebnis.fristenBeginnen;
  const daten = frist && weitere.length === 0 ? { frist: frist.schluessel } : {};
  for (const stelle of zustaendigeStellen(workflow, belebe(workflow, ergebnis.stand)))
    benachrichtige(werk, stelle, 'neue_aufgabe', daten);
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

/**
 * One message to the holders of a Stelle, once for each Schritt. News reach each person once, in whichever of her
 * Stellen; a task she has in every one of them.
 */
export function benachrichtige(
  { vorgang, nachrichten, ergebnis, schritt, als }: Werk,
  stelle: string,
  art: Nachrichtenname,
  daten: object = {},
): void {
  const eines = `${vorgang.id}:${vorgang.version + 1}:${art}`;
  const schluessel = nachrichtenart(art).hinfaellig === 'aufgabe' ? `${eines}:${stelle}` : eines;
  if (!nachrichten.some((eine) => eine.schluessel === schluessel && eine.stelle === stelle))
    nachrichten.push({
      stelle,
      art,
      schluessel,
      daten: { zustand: ergebnis.zustand, ...wer({ schritt, als }), ...daten },
    });
}

/** Who made the Schritt, and in which office: the mail names whoever asks. */
function wer({ schritt: { akteur }, als }: Pick<Werk, 'schritt' | 'als'>): object {
  if (akteur.art !== 'person') return {};
  const amt = als && als.rolle !== 'person' ? { amt: `${als.rolle}@${als.ressort}` } : {};
  return { durch: { person: akteur.person, ...amt, ...(als?.vertritt ? { vertretend: true } : {}) } };
}
