import type { Definition, Meldung } from './definition.js';
import { liesModell, type Kante, type Modell } from './modell.js';

/** Stands in `an` for those whose turn it is after the Schritt. */
export const AM_ZUG = 'zustaendig';

/** One way that a Schritt, or the end of a deadline, can go, and who hears of it. */
export interface Tafelzeile {
  /** State; empty for what is possible everywhere. */
  von: string;
  /** Name of the Schritt or of the deadline. */
  name: string;
  art: Kante['art'];
  /** State that it leads to; null when the Vorgang stays where it is. */
  nach: string | null;
  meldungen: readonly Meldung[];
}

type Gezeigt = Pick<Definition<object, never>, 'id' | 'beginn' | 'zustaende' | 'ueberall' | 'wirkungen'>;

/**
 * The table of messages of a procedure, made of its definition: every Schritt and every deadline with its ways,
 * and for each way the messages with their Stellen. `zustaendig` is replaced by those whose turn it is then.
 */
export function nachrichtentafel(definition: Gezeigt, modell: Modell = liesModell(definition)): Tafelzeile[] {
  return modell.kanten
    .filter(({ art }) => art === 'schritt' || art === 'frist')
    .map((kante) => ({
      von: kante.von,
      name: kante.name,
      art: kante.art,
      nach: kante.nach,
      meldungen: meldungenVon(definition, modell, kante),
    }));
}

/** On the way itself, on leaving a state and on entering another; each message once, with all its Stellen. */
function meldungenVon({ wirkungen }: Gezeigt, { zustaende }: Modell, kante: Kante): Meldung[] {
  const zustand = (name: string | null) => zustaende.find((einer) => einer.name === name);
  const [von, nach] = [zustand(kante.von), zustand(kante.nach)];
  const aktionen = [
    ...kante.aktionen,
    ...(nach === undefined ? [] : [...(von?.austritt ?? []), ...nach.eintritt]),
  ];
  const amZug = (nach ?? von)?.angaben.wer ?? [];
  const jeArt = new Map<string, string[]>();
  for (const { art, an } of aktionen.flatMap((eine) => wirkungen[eine]?.meldungen ?? [])) {
    const stellen = an.flatMap((stelle) => (stelle === AM_ZUG ? amZug : [stelle]));
    jeArt.set(art, [...new Set([...(jeArt.get(art) ?? []), ...stellen])]);
  }
  return [...jeArt].map(([art, an]) => ({ art, an }));
}
