import { describe, expect, it } from '@jest/globals';
import type { MassnahmeAnsicht } from '#contract';
import { eingabeAus, LEER, maengel, unterschiede, vereine, zumSenden } from './eingabe.js';

const kennzahl = (id: string, name: string, planwerte: Record<string, string> = {}) => ({
  id,
  name,
  ebene: null,
  einheit: '',
  richtung: null,
  planwerte,
});

describe('The form of a measure', () => {
  it('holds every cell as written: 0, a dash and nothing are three things', () => {
    const ansicht = {
      ...LEER,
      nummer: 'D6',
      titel: 'Portal',
      handlungsfeld: { nr: 2, titel: 'Digital' },
      ressort: 'SF',
      kennzahlen: [
        {
          ...kennzahl('k', 'Anträge', { 2019: '0', 2020: '–' }),
          reihe: [
            { jahr: 2019, plan: { text: '0', zahl: 0 }, ist: null, bericht: null },
            { jahr: 2020, plan: { text: '–', strich: true as const }, ist: null, bericht: null },
            { jahr: 2021, plan: null, ist: null, bericht: null },
          ],
        },
      ],
      meilensteine: [
        {
          id: 'm',
          nr: 'M 1',
          name: 'Start',
          soll: { text: '11.2020', datum: '2020-11', genauigkeit: 'monat' as const },
          ist: null,
          verzugTage: null,
        },
      ],
    } as unknown as MassnahmeAnsicht;
    const eingabe = eingabeAus(ansicht);
    expect(eingabe.kennzahlen[0]?.planwerte).toEqual({ 2019: '0', 2020: '–' });
    expect(eingabe.meilensteine[0]?.soll).toBe('11.2020');
    expect(eingabe.handlungsfeld).toBe(2);
  });

  it('says what is missing before it is sent, and sends no empty Planwerte', () => {
    const eingabe = {
      ...LEER,
      titel: 'ab',
      kennzahlen: [kennzahl('', ' ', { 2026: ' ', 2027: '0' })],
      meilensteine: [{ nr: null, name: '', soll: '' }],
    };
    expect(maengel(eingabe)).toEqual(['nummer', 'titel', 'kennzahl0', 'meilenstein0']);
    expect(zumSenden(eingabe).kennzahlen[0]?.planwerte).toEqual({ 2027: '0' });
  });

  it('joins two changes without losing one: mine counts where both changed the same', () => {
    const basis = {
      ...LEER,
      nummer: 'D1',
      titel: 'Alt',
      leitziel: 'Ziel',
      kennzahlen: [kennzahl('a', 'A'), kennzahl('b', 'B'), kennzahl('c', 'C')],
    };
    const meine = {
      ...basis,
      titel: 'Mein',
      kennzahlen: [kennzahl('a', 'A neu'), kennzahl('b', 'B'), { ...kennzahl('', 'Meine'), id: undefined }],
    };
    const ihre = {
      ...basis,
      titel: 'Ihr',
      leitziel: 'Ihr Ziel',
      kennzahlen: [kennzahl('a', 'A'), kennzahl('b', 'B neu'), kennzahl('c', 'C'), kennzahl('d', 'D')],
    };
    const beide = vereine(basis, meine as typeof basis, ihre);
    expect([beide.titel, beide.leitziel]).toEqual(['Mein', 'Ihr Ziel']);
    expect(beide.kennzahlen.map(({ name }) => name)).toEqual(['A neu', 'B neu', 'Meine', 'D']);
    expect(unterschiede(meine as typeof basis, ihre).map(({ feld }) => feld)).toEqual([
      'titel',
      'leitziel',
      'kennzahlen',
    ]);
  });
});
