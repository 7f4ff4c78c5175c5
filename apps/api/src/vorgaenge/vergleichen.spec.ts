import { describe, expect, it } from '@jest/globals';
import { vergleicheTexte } from './vergleichen.js';

const vergleich = (vorher: string, nachher: string) =>
  vergleicheTexte({ B: vorher }, { B: nachher })[0]?.teile.map(
    ({ art, text }) => `${{ gleich: ' ', geloescht: '-', eingefuegt: '+' }[art]}${text}`,
  );

describe('A comparison', () => {
  it('marks the words that changed', () =>
    expect(vergleich('Die Plätze reichen nicht aus.', 'Die Plätze reichen noch aus.')).toEqual([
      ' Die Plätze reichen ',
      '-nicht',
      '+noch',
      '  aus.',
    ]));

  it('reads as one sentence against another where hardly a word stayed', () => {
    expect(
      vergleich(
        'Die Umsetzung geschieht mit vorhandenem Personal, Mittel werden nicht beantragt.',
        'Die geänderten Zeiten kosten 18.000 Euro, sie werden gezahlt.',
      ),
    ).toEqual([
      ' Die ',
      '-Umsetzung geschieht mit vorhandenem Personal, Mittel',
      '+geänderten Zeiten kosten 18.000 Euro, sie',
      '  werden ',
      '-nicht beantragt',
      '+gezahlt',
      ' .',
    ]);
  });

  it('keeps paragraphs apart', () =>
    expect(vergleich('Eins.\n\nZwei.', 'Drei.\n\nVier.')).toEqual([
      '-Eins',
      '+Drei',
      ' .\n\n',
      '-Zwei',
      '+Vier',
      ' .',
    ]));
});
