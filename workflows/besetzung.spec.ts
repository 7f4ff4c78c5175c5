import { describe, expect, it } from '@jest/globals';
import { beispiel as auftragsbeispiel } from './auftrag/beispiel.js';
import { auftrag } from './auftrag/auftrag.workflow.js';
import { beispiel as berichtsbeispiel } from './jahresbericht/beispiel.js';
import { jahresbericht } from './jahresbericht/jahresbericht.workflow.js';
import { beispiel as kampagnenbeispiel } from './kampagne/beispiel.js';
import { kampagne } from './kampagne/kampagne.workflow.js';
import { Probelauf } from './probelauf.js';

const PRUEFEN = { besetzung: 'pruefen' };
const GRUND = { grund: 'Aus gutem Grund' };
const BERICHT = {
  version: 1,
  kurzeinschaetzung: 'gelb',
  kennzahlen: [],
  meilensteine: [],
  sachstand: 'Läuft.',
};
const leer = (...stellen: string[]) => ({
  lage: { besetzung: Object.fromEntries(stellen.map((eine) => [eine, false])) },
});
const gehoert = ({ letzter }: { letzter: { wirkungen: readonly { daten: Record<string, unknown> }[] } }) =>
  letzter.wirkungen.map(({ daten }) => `${String(daten['art'])} ${String(daten['an'])}`);

// What the seeded walks found (docs/gaenge.md): a vacant office had nobody in its place (regeln.md S2).
describe('a station whose office nobody holds', () => {
  it('of an Auftrag is that of the head of the chancellery, who is told with those whose it is', () => {
    const lauf = new Probelauf(auftrag, auftragsbeispiel, { adressat: ['SF'], einbringer: ['SIS'] });
    const ohneKanzlei = leer('SK@SK');
    expect(lauf.gruende('CDS@SK', 'verwerfen', GRUND, ohneKanzlei)).toHaveLength(1);
    lauf.mache('system', 'besetzungPruefen', PRUEFEN, ohneKanzlei);
    expect(gehoert(lauf)).toEqual(['CDS@SK', 'VB@SF', 'VB@SIS', 'SK@SK'].map((an) => `amt_unbesetzt ${an}`));
    expect(lauf.gruende('CDS@SK', 'verwerfen', GRUND, ohneKanzlei)).toEqual([]);
    expect(lauf.gruende('system', 'besetzungPruefen', PRUEFEN, ohneKanzlei)).toHaveLength(1);
    lauf.mache('system', 'besetzungPruefen', PRUEFEN, { lage: { besetzung: { 'SK@SK': true } } });
    expect(gehoert(lauf)).toContain('amt_wieder_besetzt SK@SK');
    expect(lauf.gruende('CDS@SK', 'verwerfen', GRUND)).toHaveLength(1);
  });

  it('of a Jahresbericht is led on by the Berichtswesen, and by the head of the chancellery when that is vacant too', () => {
    const lauf = new Probelauf(jahresbericht, berichtsbeispiel, { federfuehrung: 'SIS' })
      .mache('MV@SIS', 'bearbeiten', BERICHT)
      .mache('MV@SIS', 'einreichen');
    const nurAbteilung = { lage: { besetzung: { 'AL@SIS': false, 'BW@SF': true } } };
    expect(lauf.gruende('system', 'besetzungPruefen', PRUEFEN, nurAbteilung)).toHaveLength(1);
    lauf.mache('system', 'besetzungPruefen', PRUEFEN, leer('AL@SIS', 'BW@SF'));
    expect(lauf.stand.context.ersatz).toEqual({ 'AL@SIS': 'CDS@SK', 'BW@SF': 'CDS@SK' });
    expect(gehoert(lauf)).toContain('amt_unbesetzt BW@SF');
    expect(lauf.gruende('CDS@SK', 'entfaellt', GRUND, leer('AL@SIS', 'BW@SF'))).toEqual([]);
  });

  it('of a Kampagne is that of the head of the chancellery, for nobody else collects', () => {
    const lauf = new Probelauf(kampagne, kampagnenbeispiel, { jahr: 2025, gremien: {} });
    lauf.mache('system', 'besetzungPruefen', PRUEFEN, leer('BW@SF'));
    expect(gehoert(lauf)).toContain('amt_unbesetzt STR@SF');
    expect(lauf.mache('CDS@SK', 'planwerteEinfrieren', {}, leer('BW@SF')).zustand).toBe('eroeffnet');
  });

  it('writes no report: nobody acts for those who are to write it', () => {
    const lauf = new Probelauf(jahresbericht, berichtsbeispiel, { federfuehrung: 'SIS' });
    lauf.mache('system', 'besetzungPruefen', PRUEFEN, leer('MV@SIS', 'BW@SF'));
    expect(lauf.stand.context.ersatz).toEqual({ 'BW@SF': 'CDS@SK' });
  });
});
