import { createContext, useContext } from 'react';
import { SPRACHEN, type Sprache, type Zweisprachig } from '#contract';

export type { Sprache };

/**
 * Texts of one part of the page, both languages side by side: nothing is ever translated halfway. The API
 * speaks in the same form.
 */
export type Katalog = Readonly<Record<string, Zweisprachig>>;

type Werte = Record<string, string | number>;

export const Sprachkontext = createContext<Sprache>('de');

const ABLAGE = 'kogge.sprache';

/** The language chosen on this device; German until somebody chooses. */
export function gewaehlteSprache(): Sprache {
  const wert = localStorage.getItem(ABLAGE) as Sprache | null;
  return wert && SPRACHEN.includes(wert) ? wert : 'de';
}

export function merkeSprache(sprache: Sprache): void {
  localStorage.setItem(ABLAGE, sprache);
}

/** `{name}` in the text is replaced by the value of that name. */
function setzeEin(text: string, werte: Werte = {}): string {
  return text.replaceAll(/\{(\w+)\}/gu, (ganz, name: string) => String(werte[name] ?? ganz));
}

export interface Uebersetzung {
  sprache: Sprache;
  /** The text in the language of the reader. */
  t(text: Zweisprachig, werte?: Werte): string;
  /** One thing or several: `{anzahl}` is filled in. */
  zahl(anzahl: number, eines: Zweisprachig, viele: Zweisprachig, werte?: Werte): string;
}

/** How the page speaks: `const { t } = useSprache()`. */
export function useSprache(): Uebersetzung {
  const sprache = useContext(Sprachkontext);
  const t = (text: Zweisprachig, werte?: Werte): string => setzeEin(text[sprache], werte);
  return {
    sprache,
    t,
    zahl: (anzahl, eines, viele, werte) => t(anzahl === 1 ? eines : viele, { anzahl, ...werte }),
  };
}

/** The words that a catalogue names, in its order. */
export const worteAus = <W extends string>(katalog: Readonly<Record<W, unknown>>): readonly W[] =>
  Object.keys(katalog) as W[];
