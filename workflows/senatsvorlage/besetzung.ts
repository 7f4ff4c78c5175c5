import type { Ersatz } from '#engine';
import type { Vorlagenkontext, Vorlagenlage } from './kontext.js';

/** Offices that review, sign or lead: for these somebody acts when they are vacant. Nobody writes for a house. */
const ERSETZBAR = ['RL', 'AL', 'VB', 'STR', 'SEN', 'SK', 'CDS'];

const istErsetzbar = (stelle: string): boolean => ERSETZBAR.includes(stelle.split('@')[0] ?? '');

/**
 * Who acts in the place of the vacant offices of this station: the head of the Senatskanzlei; where his own house
 * introduces the paper, or his office is the vacant one, the President (regeln.md S2, C10). Nobody, as long as one
 * office of the station is held.
 */
export function ersatzFuer(
  { einbringer, ersatz = {} }: Vorlagenkontext,
  { besetzung }: Vorlagenlage,
): Ersatz {
  const ersetzende = Object.values(ersatz);
  const eigene = Object.entries(besetzung ?? {}).filter(([stelle]) => !ersetzende.includes(stelle));
  if (eigene.some(([, besetzt]) => besetzt)) return {};
  const befangen = einbringer.includes('SK');
  return Object.fromEntries(
    eigene
      .filter(([stelle]) => istErsetzbar(stelle))
      .map(([stelle]) => [stelle, befangen || stelle === 'CDS@SK' ? 'SEN@SK' : 'CDS@SK']),
  );
}

/** As noted; with the facts of a Schritt only what is vacant at that moment. */
export function geltenderErsatz({ ersatz = {} }: Vorlagenkontext, lage?: Vorlagenlage): Ersatz {
  if (lage === undefined) return ersatz;
  return Object.fromEntries(Object.entries(ersatz).filter(([stelle]) => lage.besetzung?.[stelle] === false));
}
