import { describe, expect, it } from '@jest/globals';
import { Befunde } from '../befunde.js';
import { liesBeschlusstext } from '../beschlusstext.js';
import { liesDokument } from '../lesen.js';
import { liesMassnahmenliste } from '../massnahmenliste/lesen.js';
import { bereinigeZeichen } from './zeichen.js';

const gelesen = (text: string) => {
  const befunde = new Befunde();
  return { text: bereinigeZeichen(text, befunde), befunde: befunde.liste() };
};

describe('What is none of a text', () => {
  it('is taken out of a document, each kind with its Befund', () =>
    expect(gelesen('\ufeffDer \u202eSenat\u202c hat\u0007 die \u{e0041}Ver\u00adwal\u00adtung')).toEqual({
      text: 'Der Senat hat die Verwaltung',
      befunde: [
        'schreibrichtung_bereinigt:U+202E „Der“, U+202C „Der Senat“',
        'steuerzeichen_bereinigt:U+0007 „Der Senat hat“',
        'verborgenes_bereinigt:U+E0041 „Senat hat die“',
        'unsichtbares_bereinigt:U+00AD „hat die Ver“ (2)',
      ],
    }));

  it('does not come in as an entity either, nor between marks that are taken away', () => {
    const [ziffer] = liesBeschlusstext('1. Der Senat stimmt &#8238;.uz thcin&#x202C; Ma<b>\u0308</b>rz', {
      einbringer: [],
      bezug: null,
    });
    expect(ziffer?.text).toBe('Der Senat stimmt .uz thcin März');
    expect(liesDokument('Der Senator\n\nVorlage für die Sitzung &#8238;').befunde).toContain(
      'schreibrichtung_bereinigt:U+202E „für die Sitzung“',
    );
  });

  it('names five characters at most', () =>
    expect(gelesen('a\u0001\u0002\u0003\u0004\u0005\u0006').befunde).toEqual([
      'steuerzeichen_bereinigt:U+0001 „a“, U+0002 „a“, U+0003 „a“, U+0004 „a“, U+0005 „a“, …',
    ]));

  it('is nothing at the end of a line that cuts a word, or as the mark of a file', () =>
    expect(gelesen('\ufeffVer\u00ad\nwaltung')).toEqual({ text: 'Ver-\nwaltung', befunde: [] }));

  it('is taken out of a list of measures, which says in which row', () => {
    const { massnahmen, befunde } = liesMassnahmenliste([
      ['Nr.', 'Maßnahme'],
      ['D1', 'Eine \u202eemhan\u202c'],
    ]);
    expect(massnahmen).toMatchObject([{ nummer: 'D1', titel: 'Eine emhan' }]);
    expect(befunde).toEqual([
      { zeile: 2, text: { de: expect.stringContaining('U+202E „Eine“'), en: expect.any(String) } },
    ]);
  });
});
