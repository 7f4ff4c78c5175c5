import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { VERFAHREN } from '#contract';
import { pruefePlan, type Migrationsplan } from '#engine';
import { verfahren } from './index.js';

/**
 * Versions that are out: Vorgaenge run under exactly these definitions. Who changes one of them has to make a
 * new version instead (docs/verfahren-aendern.md); a line is added here with each release.
 */
const AUSGELIEFERT: Record<string, string> = {
  'senatsvorlage 1': '537697f40e73ae4fa2196b94c141b4402663e04c8eba94ba5852cafc6f3bf69b',
  'auftrag 1': '1b3d0221caa4c1558b026d0653bde91d78f2f5479ccd08fcd524b33c031354b6',
  'jahresbericht 1': '228fba0a9badc1b2ac16356e10051ae55f4737192a4a8e3c2fb4e2ca17fd9faa',
  'kampagne 1': 'cd81469980aa7e0dc4d8daf1aa84a0587fc079047b2e205d8f375e3292688bc1',
};

describe('versions of procedures', () => {
  it('that are out stay as they are', () =>
    expect(
      Object.fromEntries(
        verfahren
          .map(({ id, version, hash }) => [`${id} ${version}`, hash] as const)
          .filter(([name]) => Object.hasOwn(AUSGELIEFERT, name)),
      ),
    ).toEqual(AUSGELIEFERT));

  it('are named once each', () => {
    const namen = verfahren.map(({ id, version }) => `${id} ${version}`);
    expect(new Set(namen).size).toBe(namen.length);
  });

  it.each(VERFAHREN)('%s 1 has a plan to version 2 that fits both', (id) => {
    const [neu, alt] = [2, 1].map((nr) => verfahren.find((v) => v.id === id && v.version === nr));
    const datei = join(import.meta.dirname, id, 'v1/plan-nach-2.json');
    const plan = JSON.parse(readFileSync(datei, 'utf8')) as Migrationsplan;
    expect(pruefePlan(plan, alt as never, neu as never)).toEqual([]);
  });
});
