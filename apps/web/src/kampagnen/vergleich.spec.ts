import { describe, expect, it } from '@jest/globals';
import type { KampagneAnsicht } from '#contract';
import { dringendeZuerst, jeZustand, richtungVon } from './vergleich.js';

const vorjahr = (kurzeinschaetzung: 'gruen' | 'gelb' | 'rot' | null) => ({
  bericht: 'b',
  jahr: 2025,
  kurzeinschaetzung,
  sachstand: '',
});
const titel = (name: string) => ({ de: name, en: name });
const bericht = (nummer: string, zustand: string, ueberfaellig = false) =>
  ({
    massnahme: { id: nummer, nummer, titel: '' },
    zustand,
    zustandTitel: titel(zustand),
    ueberfaellig,
    fertig: ['frei', 'entfallen'].includes(zustand),
  }) as KampagneAnsicht['berichte'][number];

describe('A campaign', () => {
  it.each([
    ['gruen', 'gelb', 'besser'],
    ['rot', 'gelb', 'schlechter'],
    ['gelb', 'gelb', 'gleich'],
    [null, 'rot', 'ohne'],
    ['gruen', null, 'ohne'],
  ] as const)('compares %s with %s last year: %s', (jetzt, vorher, richtung) => {
    expect(richtungVon({ kurzeinschaetzung: jetzt, vorjahr: vorjahr(vorher) })).toBe(richtung);
  });

  it('puts late reports before missing ones before those that are done, and D2 before D10', () => {
    const liste = [
      bericht('D1', 'frei'),
      bericht('D10', 'offen'),
      bericht('D2', 'offen'),
      bericht('D3', 'eingereicht', true),
      bericht('D4', 'entfallen'),
    ];
    expect(dringendeZuerst(liste).map(({ massnahme }) => massnahme.nummer)).toEqual([
      'D3',
      'D2',
      'D10',
      'D1',
      'D4',
    ]);
  });

  it('counts every report once, in the order of the procedure, states without reports too', () => {
    const gezaehlt = jeZustand(
      [bericht('D1', 'frei'), bericht('D2', 'frei'), bericht('D3', 'neu')],
      [
        { name: 'offen', titel: titel('offen') },
        { name: 'frei', titel: titel('frei') },
      ],
    );
    expect(gezaehlt.map(({ name, anzahl }) => [name, anzahl])).toEqual([
      ['offen', 0],
      ['frei', 2],
      ['neu', 1],
    ]);
  });
});
