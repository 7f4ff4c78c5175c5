import type { Vorlagenkontext } from '#workflows';
import type { Aussage, Eintrag } from '../../welt.js';
import type { Vorlagenwelt } from '../welt.js';

export type Vorlageneintrag = Eintrag<Vorlagenkontext>;
export type Vorlagenaussage = Aussage<Vorlagenwelt, Vorlagenkontext>;

export const aussage = (
  regel: string,
  satz: string,
  bruch: (welt: Vorlagenwelt, eintrag: Vorlageneintrag) => string | null | false,
): Vorlagenaussage => ({ regel, satz, bruch: (welt, eintrag) => bruch(welt, eintrag) || null });

/** The natural persons behind an act. */
export const hinter = ({ akteur, als }: Vorlageneintrag): string[] =>
  als?.vertritt ? [akteur.person, als.vertritt] : [akteur.person];

export const letzte = (
  { chronik }: Vorlagenwelt,
  welche: (eintrag: Vorlageneintrag) => boolean,
): Vorlageneintrag | undefined => chronik.findLast(welche);

/** Everything since the last act of that kind, that one left out; all of it when there was none. */
export function seit(
  { chronik }: Vorlagenwelt,
  welche: (eintrag: Vorlageneintrag) => boolean,
): Vorlageneintrag[] {
  return chronik.slice(chronik.findLastIndex(welche) + 1);
}

export const hat = ({ wirkungen }: Vorlageneintrag, art: string): boolean =>
  wirkungen.some((wirkung) => wirkung.art === art);

/** Messages of an act: to whom, and which. */
export const nachrichten = ({ wirkungen }: Vorlageneintrag): { an: string; art: string; grund?: string }[] =>
  wirkungen.flatMap(({ art, daten }) => (art === 'nachricht' ? [daten as never] : []));

/** Ressorts that were sent a request by this act. */
export const gefragtMit = (eintrag: Vorlageneintrag): string[] =>
  nachrichten(eintrag)
    .filter(({ art }) => art === 'mitzeichnung_angefordert')
    .map(({ an }) => an.replace('STR@', ''));

/** Everybody whom this paper has asked. */
export const jeGefragt = ({ chronik }: Vorlagenwelt): string[] => [...new Set(chronik.flatMap(gefragtMit))];

/** Acts by which a Ressort itself speaks. */
export const URTEILENDE = ['mitzeichnen', 'urteilErsetzen'];
export const BESCHLIESSENDE = ['beschliessen', 'mitAenderungBeschliessen', 'kenntnisNehmen'];
export const betritt = ({ von, nach }: Vorlageneintrag, zustand: string): boolean =>
  von !== zustand && nach === zustand;
