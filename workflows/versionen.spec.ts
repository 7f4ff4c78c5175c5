import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
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
  'senatsvorlage 2': '35b498ebcaa69896f988abf9f080b1c8fe28882ba96eaf144c0836246c966368',
  'auftrag 2': '42f52bd024687110fc4d7dcecd9457e29b869188486987924d8ec54bdc7be5fa',
  'jahresbericht 2': '0244c9b6f2021a7530726c1fb6c0f53911656dcdc35768d1d572f5f270adf1a8',
  'kampagne 2': '37c6b2c549610c53718c455de51b49f754bdcd7415f1d71b5e054718f964805c',
  'kampagne 1': 'cd81469980aa7e0dc4d8daf1aa84a0587fc079047b2e205d8f375e3292688bc1',
};

/** Every version that a newer one follows. */
const aeltere = verfahren.filter(({ id, version }) =>
  verfahren.some((andere) => andere.id === id && andere.version === version + 1),
);

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

  it.each(aeltere)('$id $version has a plan to the next version that fits both', ({ id, version }) => {
    const [neu, alt] = [version + 1, version].map((nr) =>
      verfahren.find((v) => v.id === id && v.version === nr),
    );
    const datei = join(import.meta.dirname, id, `v${version}/plan-nach-${version + 1}.json`);
    const plan = JSON.parse(readFileSync(datei, 'utf8')) as Migrationsplan;
    expect(pruefePlan(plan, alt as never, neu as never)).toEqual([]);
  });
});
