import { nachrichtenart, type Nachrichtenname } from '#contract';
import { belebe, zustaendigeStellen } from '#engine';
import { datumBerlin, naechsterArbeitstag, plusArbeitstage, zeitpunkt } from '#kalender';
import type { Wirkungsdaten } from '#workflows';
import { giltFuer } from '../fristen-planen.js';
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

/** The lead reminds those whose turn it is, and says until when. */
export function handErinnern(werk: Werk, { grund }: Wirkungsdaten['hand_erinnern']): void {
  const { vorgang, zeile } = werk;
  const derStation = zeile.fristen.find(({ schluessel }) => schluessel.startsWith('xstate.after.'));
  for (const stelle of vorgang.zustaendig) {
    const eigene = zeile.fristen.find(({ schluessel }) => giltFuer(schluessel, stelle));
    const frist = eigene ?? derStation;
    const bis = frist && new Date(frist.zeitpunkt).toISOString();
    benachrichtige(werk, stelle, 'erinnerung_von_hand', {
      ...(grund ? { grund } : {}),
      ...(bis && bis > zeile.jetzt ? { bis } : {}),
    });
  }
}

/**
 * A deadline has passed: those named are told, otherwise everybody whose turn it was; the next in line knows
 * too.
 */
export function mahnung(werk: Werk, { an, eskalation }: Wirkungsdaten['mahnung']): void {
  const stellen = an.length > 0 ? an : werk.vorgang.zustaendig;
  for (const stelle of stellen) benachrichtige(werk, stelle, 'frist_abgelaufen');
  for (const stelle of eskalation.filter((eine) => !stellen.includes(eine)))
    benachrichtige(werk, stelle, 'frist_abgelaufen_eskalation');
}

/**
 * One message to the holders of a Stelle, once for each Schritt. News reach each person once, in whichever of her
 * Stellen; a task she has in every one of them.
 */
export function benachrichtige(
  { vorgang, nachrichten, ergebnis, schritt, als, zeile: { jetzt, einstellungen } }: Werk,
  stelle: string,
  art: Nachrichtenname,
  daten: object = {},
): void {
  const { hinfaellig, gesammelt, amMorgen } = nachrichtenart(art);
  const ende = gesammelt === undefined ? null : sammelende(jetzt, gesammelt);
  const ab = amMorgen ? naechsterMorgen(jetzt, einstellungen.mailUhrzeit) : ende;
  const eines = `${vorgang.id}:${ende ?? vorgang.version + 1}:${art}`;
  const schluessel = hinfaellig === 'aufgabe' ? `${eines}:${stelle}` : eines;
  if (!nachrichten.some((eine) => eine.schluessel === schluessel && eine.stelle === stelle))
    nachrichten.push({
      stelle,
      art,
      schluessel,
      daten: { zustand: ergebnis.zustand, ...wer({ schritt, als }), ...daten },
      ...(ab === null ? {} : { faellig_ab: ab }),
    });
}

/** Instant (ISO 8601, UTC) of the next morning of an Arbeitstag; before that hour it is that of today. */
function naechsterMorgen(jetzt: string, uhrzeit: string): string {
  const heute = datumBerlin(new Date(jetzt));
  const morgens = (tag: string) => zeitpunkt(tag, uhrzeit).toISOString();
  const erster = morgens(naechsterArbeitstag(heute));
  return erster > jetzt ? erster : morgens(plusArbeitstage(heute, 1));
}

/** Instant (ISO 8601, UTC) at which the stretch of so many minutes ends that has begun. */
function sammelende(jetzt: string, minuten: number): string {
  const laenge = minuten * 60_000;
  return new Date((Math.floor(Date.parse(jetzt) / laenge) + 1) * laenge).toISOString();
}

/** Who made the Schritt, and in which office: the mail names whoever asks. */
function wer({ schritt: { akteur }, als }: Pick<Werk, 'schritt' | 'als'>): object {
  if (akteur.art !== 'person') return {};
  const amt = als && als.rolle !== 'person' ? { amt: `${als.rolle}@${als.ressort}` } : {};
  return { durch: { person: akteur.person, ...amt, ...(als?.vertritt ? { vertretend: true } : {}) } };
}
