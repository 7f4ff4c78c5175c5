import { describe, expect, it } from '@jest/globals';
import { gegenbeispiel } from './gegenbeispiel.js';

const ID = '0190a7c2-5b1e-7c3a-9d41-2f6b8e0c7a15';

describe('A counter-example on its way to the administration', () => {
  it('keeps what says which one it is', () => {
    const am = new Date('2025-03-10T08:00:00Z');
    expect(
      gegenbeispiel({
        vorgang: ID,
        seq: 17,
        nummer: 'B 21/17',
        zustand: 'beschlossen',
        aufgenommen: am,
        datum: '2025-09-30',
      }),
    ).toEqual({
      vorgang: ID,
      seq: 17,
      nummer: 'B 21/17',
      zustand: 'beschlossen',
      aufgenommen: '2025-03-10T08:00:00.000Z',
      datum: '2025-09-30',
    });
    expect(gegenbeispiel({ tabelle: 'pruefpfad', rolle: 'kogge_worker', recht: 'UPDATE' })).toEqual({
      tabelle: 'pruefpfad',
      rolle: 'kogge_worker',
      recht: 'UPDATE',
    });
    expect(gegenbeispiel({ fehler: '57014' })).toEqual({ fehler: '57014' });
  });

  it('loses everything that could be content, wherever it stands', () => {
    expect(
      gegenbeispiel({
        vorgang: ID,
        titel: 'Hafenkran',
        grund: 'Geheimes Vorhaben',
        zustand: { soll: 'Hafenkran' },
        relname: 'der Hafenkran',
      }),
    ).toEqual({ vorgang: ID });
    expect(gegenbeispiel({ soll: ['Hafenkran'], id: `${ID} Hafenkran` })).toEqual({});
    expect(gegenbeispiel('Hafenkran')).toEqual({});
  });
});
