import { describe, expect, it } from '@jest/globals';
import type { BerichtAnsicht, BerichtEingabe } from '#contract';
import { alsText, ausText, eingabeAus, mitAntwort, mitFeld, vereine } from './eingabe.js';

const basis: BerichtEingabe = {
  kurzeinschaetzung: null,
  kurzeinschaetzungGrund: '',
  sachstand: 'Läuft.',
  nurVerweis: false,
  antworten: [],
  kennzahlen: [
    { id: 'k1', ist: '0', begruendung: '' },
    { id: 'k2', ist: '', begruendung: '' },
  ],
  meilensteine: [{ id: 'm1', ist: '–', neuerTermin: '' }],
};
const mitIst = (e: BerichtEingabe, ist: string): BerichtEingabe => ({
  ...e,
  kennzahlen: e.kennzahlen.map((k) => (k.id === 'k1' ? { ...k, ist } : k)),
});

describe('The form of a report', () => {
  it('holds cells as written: 0, a dash and an empty cell stay apart', () => {
    const ansicht = {
      ...basis,
      warnungen: [
        { schluessel: 'w', code: 'c', stelle: null, text: { de: '', en: '' }, antwort: 'weil' },
        { schluessel: 'x', code: 'c', stelle: null, text: { de: '', en: '' }, antwort: null },
      ],
      kennzahlen: [
        { id: 'k1', ist: { text: '0', zahl: 0 }, begruendung: '' },
        { id: 'k2', ist: null, begruendung: 'entfällt' },
      ],
      meilensteine: [
        {
          id: 'm1',
          ist: { text: '–', strich: true },
          neuerTermin: { text: '11.2020', datum: '2020-11', genauigkeit: 'monat' },
        },
      ],
    } as unknown as BerichtAnsicht;
    const eingabe = eingabeAus(ansicht);
    expect(eingabe.kennzahlen).toEqual([
      { id: 'k1', ist: '0', begruendung: '' },
      { id: 'k2', ist: '', begruendung: 'entfällt' },
    ]);
    expect(eingabe.meilensteine).toEqual([{ id: 'm1', ist: '–', neuerTermin: '11.2020' }]);
    expect(eingabe.antworten).toEqual([{ schluessel: 'w', antwort: 'weil' }]);
    expect(ausText(alsText(eingabe))).toEqual(eingabe);
    expect(mitAntwort(eingabe, 'a', 'neu').antworten.map(({ schluessel }) => schluessel)).toEqual(['a', 'w']);
  });

  it('joins changes of different fields without a word', () => {
    const meine = { ...mitIst(basis, '5'), kurzeinschaetzung: 'rot' as const };
    const ihre = mitAntwort(
      { ...basis, sachstand: 'Läuft gut.', meilensteine: [{ id: 'm1', ist: '11.2020', neuerTermin: '' }] },
      'w',
      'weil',
    );
    expect(vereine(basis, meine, ihre)).toEqual({
      streit: [],
      eingabe: { ...ihre, ...mitIst(ihre, '5'), kurzeinschaetzung: 'rot' },
    });
  });

  it('names the fields that both have changed, keeps both values, and takes what is decided', () => {
    const { eingabe, streit } = vereine(
      basis,
      mitIst({ ...basis, kurzeinschaetzung: 'rot' }, '5'),
      mitIst({ ...basis, kurzeinschaetzung: 'gelb' }, '7'),
    );
    expect(streit).toEqual([
      { ort: 'kurzeinschaetzung', meine: 'rot', ihre: 'gelb' },
      { ort: 'kennzahlen/k1/ist', meine: '5', ihre: '7' },
    ]);
    expect(eingabe.kennzahlen[0]?.ist).toBe('5');
    expect(mitFeld(eingabe, 'kennzahlen/k1/ist', '7').kennzahlen[0]?.ist).toBe('7');
    expect(mitFeld(eingabe, 'kurzeinschaetzung', '').kurzeinschaetzung).toBeNull();
  });
});
