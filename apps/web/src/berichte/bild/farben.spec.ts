import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const STIL = readFileSync(join(import.meta.dirname, '../../stil/berichte/ampel.css'), 'utf8');
const KERN = readFileSync(
  join(
    import.meta.dirname,
    '../../../../../node_modules/@kern-ux/native/src/scss/core/tokens/primitives/_colors.scss',
  ),
  'utf8',
);

const farbe = (name: string, thema: 0 | 1): string =>
  new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`, 'u').exec(STIL)?.[thema + 1] ?? '';

function helligkeit(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((i) => Number.parseInt(hex.slice(i, i + 2), 16) / 255)
    .map((wert) => (wert <= 0.04045 ? wert / 12.92 : ((wert + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast of WCAG 2.2 (1.4.11). */
function kontrast(a: string, b: string): number {
  const [hell = 0, dunkel = 0] = [helligkeit(a), helligkeit(b)].sort((x, y) => y - x);
  return (hell + 0.05) / (dunkel + 0.05);
}

describe.each([
  ['light', 0],
  ['dark', 1],
] as const)('The palette of the pictures in %s', (_, thema) => {
  const grund = farbe('bild-grund', thema);

  it('stands out from the background by 3:1 at least', () => {
    for (const name of ['bild-plan', 'bild-ist', 'ampel-gruen', 'ampel-gelb', 'ampel-rot', 'ampel-unbekannt'])
      expect({ name, genug: kontrast(farbe(name, thema), grund) >= 3 }).toEqual({ name, genug: true });
  });

  it.each([
    ['bild-plan', 'bild-ist'],
    ['ampel-gruen', 'ampel-gelb'],
    ['ampel-gelb', 'ampel-rot'],
    ['ampel-rot', 'ampel-unbekannt'],
  ])('tells %s from its neighbour %s by 3:1 at least', (eine, andere) => {
    expect(kontrast(farbe(eine, thema), farbe(andere, thema))).toBeGreaterThanOrEqual(3);
  });
});

it('assumes the background that KERN has', () => {
  expect(KERN).toContain('--kern-color-black: oklch(0% 0 0)');
  expect(KERN).toContain('--kern-color-white: oklch(100% 0 0)');
});
