import { describe, expect, it } from '@jest/globals';
import { ANDERSWO, NEBENHER } from '#contract';
import { verfahren } from '#workflows';

describe('The lists of Schritte that are no button of a mail', () => {
  const namen = verfahren.flatMap(({ schritte }) => Object.keys(schritte));
  it.each([...ANDERSWO, ...NEBENHER])('name %s, which a procedure has', (name) => {
    expect(namen).toContain(name);
  });
});
