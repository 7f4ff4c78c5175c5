import { describe, expect, it } from '@jest/globals';
import { defineWorkflow } from '#engine';
import { senatsvorlage } from '#workflows';
import { gehe, wiederhole } from './gang.js';
import { erzaehle } from './geschichte.js';
import { spiele } from './spiele.js';
import { verkleinere } from './verkleinern.js';
import { vorlagenspiel } from './vorlage/spiel.js';
import type { Spiel } from './welt.js';

const GAENGE = 80;
const SCHRITTE = 60;

describe.each(Object.entries(spiele))('seeded walks through %s', (_, { workflow, spiel }) => {
  it(`break no rule and find no dead end in ${GAENGE} walks of ${SCHRITTE} acts`, () => {
    const eines = spiel(workflow);
    const erzaehlt = Array.from({ length: GAENGE }, (__, i) => gehe(eines, i + 1, SCHRITTE)).flatMap(
      (gang) => (gang.bruch ? [erzaehle(eines, verkleinere(eines, gang.akte, gang.bruch.regel))] : []),
    );
    expect(erzaehlt).toEqual([]);
  });
});

describe('a walk', () => {
  const ohneMehrheit = vorlagenspiel(
    defineWorkflow({ ...senatsvorlage, bedingungen: { ...senatsvorlage.bedingungen, mehrheit: () => null } }),
  ) as unknown as Spiel;
  const gescheitert = () => {
    for (let saat = 1; ; saat += 1) {
      const gang = gehe(ohneMehrheit, saat, SCHRITTE);
      if (gang.bruch?.regel === 'S10') return gang;
    }
  };

  it('is the same again with the same seed', () => {
    const spiel = vorlagenspiel() as unknown as Spiel;
    expect(gehe(spiel, 7, SCHRITTE)).toEqual(gehe(spiel, 7, SCHRITTE));
    const { akte } = gehe(spiel, 7, SCHRITTE);
    expect(wiederhole(spiel, akte).akte).toEqual(akte);
  });

  it('fails when a condition is taken out, and is cut down to acts of which none can be left out', () => {
    const { akte, bruch } = gescheitert();
    const kurz = verkleinere(ohneMehrheit, akte, bruch?.regel ?? '');
    expect(kurz.akte.length).toBeLessThan(akte.length);
    for (const akt of kurz.akte) {
      const ohne = kurz.akte.filter((einer) => einer !== akt);
      expect(wiederhole(ohneMehrheit, ohne).bruch?.regel).not.toBe('S10');
    }
  });

  it('is told as a story: who, in which office, on which day, did what, and which rule broke', () => {
    const { akte } = gescheitert();
    const geschichte = erzaehle(ohneMehrheit, verkleinere(ohneMehrheit, akte, 'S10'));
    expect(geschichte).toContain('S10 bricht: Beschlossen wird beschlussfähig');
    expect(geschichte).toMatch(/\d+\.\d+\.2026: \S+ \(Senatskanzlei SK\): „Aufrufen“ → beratung/u);
  });
});
