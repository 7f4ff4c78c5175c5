import type { Definition } from './definition.js';

type Geteilt = Pick<Definition<object, never>, 'schritte' | 'augen'>;

/** Pairs of Schritte that one natural person must never make for the same matter: writing and signing it. */
export function vierAugenPaare({ schritte }: Geteilt): (readonly [string, string])[] {
  const arten = Object.entries(schritte);
  return arten.flatMap(([zweiter, { zeichnet = [] }]) =>
    arten
      .filter(([, { schreibt = [] }]) => schreibt.some((sache) => zeichnet.includes(sache)))
      .map(([erster]) => [erster, zweiter] as const),
  );
}

/** By Schritt, the fields of the context that note who wrote (`schreibt`), and who must not sign (`zeichnet`). */
export interface Augenfelder {
  schreibt: Record<string, string[]>;
  zeichnet: Record<string, string[]>;
}

/** What the database and the checks have to know about four eyes. */
export function augenfelder({ schritte, augen }: Geteilt): Augenfelder {
  const felder = (seite: 'schreibt' | 'zeichnet') =>
    Object.fromEntries(
      Object.entries(schritte).flatMap(([name, art]) =>
        art[seite] ? [[name, art[seite].map((sache) => String(augen[sache as never]))]] : [],
      ),
    );
  return { schreibt: felder('schreibt'), zeichnet: felder('zeichnet') };
}
