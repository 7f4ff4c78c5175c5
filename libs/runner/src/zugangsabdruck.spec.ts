import { describe, expect, it } from '@jest/globals';
import { STUFEN, VERFAHREN, ZUGANGSPHASEN } from '#contract';
import { kanonisch } from '#engine';
import { zugangswerte, type Beteiligte } from './zugang.js';
import { PROBE, zugangsabdruck } from './zugangsabdruck.js';

const antworten = (kontext: Beteiligte): string =>
  kanonisch(
    VERFAHREN.flatMap((verfahren) =>
      STUFEN.flatMap((stufe) =>
        ZUGANGSPHASEN.map((phase) => ({ ...zugangswerte({ verfahren, stufe, phase, kontext }) })),
      ),
    ),
  );

describe('the fingerprint of the rules of access', () => {
  it('is the same as long as they are', () => expect(zugangsabdruck()).toBe(zugangsabdruck()));

  it('is made of something of everything that they look at', () => {
    for (const feld of Object.keys(PROBE) as (keyof Beteiligte)[]) {
      const anders = { ...PROBE, [feld]: feld === 'geloescht' ? true : undefined };
      expect([feld, antworten(anders) === antworten(PROBE)]).toEqual([feld, false]);
    }
  });

  it('has everybody who is asked for a verdict in it, in each way of being asked', () => {
    for (const ressort of Object.keys(PROBE.mitzeichnungen)) {
      const { [ressort]: eine, ...mitzeichnungen } = PROBE.mitzeichnungen;
      const gefragt = antworten(PROBE).includes(`"ressort:${ressort}"`);
      expect([ressort, antworten({ ...PROBE, mitzeichnungen }) !== antworten(PROBE)]).toEqual([
        ressort,
        gefragt || eine?.einwand !== undefined,
      ]);
    }
  });
});
