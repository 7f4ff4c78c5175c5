import { STUFEN, VERFAHREN, ZUGANGSPHASEN } from '#contract';
import { kanonisch, sha256 } from '#engine';
import { sortiert, zugangswerte, type Beteiligte } from './zugang.js';

const MITZEICHNUNG = { stand: 'offen', fassung: null, abschnitte: [], verlaengert: false } as const;

/**
 * Something of everything that decides who may see: the compiler asks for what a new rule looks at. A rule that looks
 * at a value needs that value here; `kogge check` (I-31) finds what this does not.
 */
export const PROBE: Required<Beteiligte> = {
  federfuehrung: 'N',
  einbringer: ['A', 'B'],
  mitzeichnungen: {
    C: MITZEICHNUNG,
    D: { ...MITZEICHNUNG, gefragtAm: null },
    E: { ...MITZEICHNUNG, gefragtAm: '2026-01-02T08:00:00.000Z' },
    F: { ...MITZEICHNUNG, stand: 'erteilt', fassung: 1 },
    G: { ...MITZEICHNUNG, gefragtAm: null, zuletzt: 'bedenken', einwand: 1 },
    H: { ...MITZEICHNUNG, stand: 'herausgenommen', nieGefragt: true },
  },
  kenntnis: { I: '2026-01-02' },
  adressat: ['J', 'K'],
  lesende: { p1: ['p2', 'p3'] },
  hausfragen: { p4: { ressort: 'A' }, p5: { ressort: 'E' }, p6: { ressort: 'L' } },
  berichtswesen: 'M',
  mitwirkende: ['p7', 'p8'],
  ersatz: { 'VB@A': 'CDS@SK' },
  umstellung: { station: 'entwurf' },
  geloescht: false,
};

const schluessel = Object.keys(PROBE) as (keyof Beteiligte)[];
const ohne = (einer: keyof Beteiligte): Beteiligte => ({ ...PROBE, [einer]: undefined });
const KONTEXTE: readonly Beteiligte[] = [PROBE, { ...PROBE, geloescht: true }, ...schluessel.map(ohne)];

/**
 * What the rules of this program answer to everything that they look at, as one value: it is another when they are
 * others.
 */
export function zugangsabdruck(): string {
  const antworten = VERFAHREN.flatMap((verfahren) =>
    STUFEN.flatMap((stufe) =>
      ZUGANGSPHASEN.flatMap((phase) =>
        KONTEXTE.map((kontext) => {
          const { zugang, zugangArbeit, zugangStreng } = zugangswerte({ verfahren, stufe, phase, kontext });
          return [zugang.toSorted(), zugangArbeit.toSorted(), sortiert(zugangStreng)];
        }),
      ),
    ),
  );
  return sha256(kanonisch(antworten));
}
