import { describe, expect, it } from '@jest/globals';
import { topmerkmale, type Topkontext } from './topmerkmale.js';

const mitzeichnung = {
  stand: 'erteilt',
  fassung: 1,
  abschnitte: ['A'],
  verlaengert: false,
} as const;

describe('The marks of an item', () => {
  it('name who dissents, objects late, or has not answered', () => {
    const kontext: Topkontext = {
      mitzeichnungen: {
        SIS: { ...mitzeichnung, stand: 'bedenken' },
        SJV: { ...mitzeichnung, einwand: 2 },
        SBMS: { ...mitzeichnung, stand: 'keineRueckmeldung' },
        SKB: mitzeichnung,
      },
      dissens: ['SIS'],
      formalGeprueft: 2,
      fassung: 2,
    };
    expect(topmerkmale(kontext)).toEqual({
      dissens: ['SIS'],
      einwand: ['SJV'],
      ohneRueckmeldung: ['SBMS'],
      formNeu: false,
    });
  });

  it('say that the form has to be checked anew, of a paper that was checked at all', () => {
    expect(topmerkmale({ formalGeprueft: 1, fassung: 2 }).formNeu).toBe(true);
    expect(topmerkmale({ fassung: 2 }).formNeu).toBe(false);
  });
});
