import { describe, expect, it } from '@jest/globals';
import { dateiname, klartext, unklares } from './klartext.js';

const arten = (text: string) => klartext(text).funde.map(({ art, zeichen }) => `${art} ${zeichen}`);
const zeichen = (...punkte: number[]) => punkte.map((punkt) => String.fromCodePoint(punkt)).join('');
const bereich = (von: number, bis: number) => Array.from({ length: bis - von + 1 }, (_, i) => von + i);

describe('A text', () => {
  it('stays as it is where everything in it is seen', () => {
    for (const text of ['', 'Größe – „so“ …\n\t5 €', 'Αθήνα', 'Żółć', '😊 👩‍🔧 ☹️ 1️⃣', 'می‌خواهم', 'a\u3164b'])
      expect(klartext(text)).toEqual({ text, funde: [] });
  });

  it('is composed, and its lines end in one way', () => {
    expect(klartext('Ma\u0308rz\r\na\rb\u2028c\u2029d\u0085e\ff\vg').text).toBe('März\na\nb\nc\nd\ne\nf\ng');
  });

  it('loses what nobody sees and what has no meaning', () => {
    const nichts = [0xad, 0x34f, 0x200b, 0x200c, 0x200d, 0x2060, 0x2064, 0xfeff, 0xfe0f, 0x180e];
    for (const punkt of nichts) {
      const { text, funde } = klartext(`a${zeichen(punkt)}b`);
      expect([text, funde.map(({ art }) => art)]).toEqual(['ab', ['unsichtbares']]);
      expect(unklares({ text, funde })).toBeNull();
    }
    expect(klartext('\ufeffAnfang').funde).toEqual([]);
  });

  it.each([
    ['schreibrichtung', [...bereich(0x202a, 0x202e), ...bereich(0x2066, 0x206f), 0x200e, 0x200f, 0x61c]],
    [
      'steuerzeichen',
      [...bereich(0, 0x1f), ...bereich(0x7f, 0x9f)].filter(
        (punkt) => ![9, 10, 11, 12, 13, 0x85].includes(punkt),
      ),
    ],
    ['verborgenes', [...bereich(0xe0000, 0xe007f), ...bereich(0xfff9, 0xfffb), 0xffff, 0xfdd0, 0x10fffe]],
    ['halbes', [0xd800, 0xdfff]],
  ] as const)('with a character of the kind „%s“ is refused, and told where', (art, punkte) => {
    for (const punkt of punkte) {
      const gelesen = klartext(`Der Senat ${zeichen(punkt)}stimmt`);
      expect(gelesen.funde).toEqual([
        {
          art,
          zeichen: `U+${punkt.toString(16).toUpperCase().padStart(4, '0')}`,
          davor: 'Der Senat',
          anzahl: 1,
        },
      ]);
      expect(unklares(gelesen)?.de).toContain('hinter „Der Senat“');
      expect(gelesen.text).toBe('Der Senat stimmt');
    }
  });

  it('has no more marks on a letter than a language needs, however many came', () => {
    const marken = '\u0316'.repeat(8);
    const { text, funde } = klartext(`Sen${marken}${'\u0300\u200b'.repeat(100_000)}at`);
    expect([text, funde.map(({ art, anzahl }) => [art, anzahl])]).toEqual([
      `Sen${marken}at`,
      [
        ['unsichtbares', 100_000],
        ['gestapeltes', 1],
      ],
    ]);
    expect(klartext('Ệ שָׁ֔').funde).toEqual([]);
  });

  it('is empty when there is nothing in it that anybody sees', () => {
    for (const text of ['\u200b', '\u3164', '\u115f\u1160', '\uffa0\u2800', '\ufeff\u00ad'])
      expect(klartext(text).text).toBe('');
  });

  it('keeps a joiner or a variation only where it belongs to a sign', () => {
    expect(arten('a\u200db')).toEqual(['unsichtbares U+200D']);
    expect(arten('😊\u200d')).toEqual(['unsichtbares U+200D']);
    expect(arten('a\ufe0f')).toEqual(['unsichtbares U+FE0F']);
    expect(arten('😊\ufe0f\ufe0f')).toEqual(['unsichtbares U+FE0F']);
    expect(arten(`a${zeichen(0xe0101)}`)).toEqual(['verborgenes U+E0101']);
  });

  it('names each character once, with its first place and how often it is there', () =>
    expect(klartext('Die Ver\u00adwal\u00adtung \u202ehier\u202c').funde).toMatchObject([
      { zeichen: 'U+00AD', davor: 'Die Ver', anzahl: 2 },
      { zeichen: 'U+202E', davor: 'Die Verwaltung', anzahl: 1 },
      { zeichen: 'U+202C', davor: 'Die Verwaltung hier', anzahl: 1 },
    ]));

  it('is the same after a second time', () => {
    for (const text of ['a\u200b\u0308', '\u202ea\u0308', '\u3164 \n', 'e\u0323\u200d\u0302', '\ufeff\ufeff'])
      expect(klartext(klartext(text).text)).toEqual({ text: klartext(text).text, funde: [] });
  });
});

describe('The name of a file', () => {
  it('is the last part of its path, as it is seen', () => {
    expect(dateiname('C:\\Ordner\\Plan\u202efdp.exe')).toBe('Planfdp.exe');
    expect(dateiname('../ein\nName\u0000.pdf')).toBe('ein Name.pdf');
    expect(dateiname('\u200b')).toBe('Datei');
    expect([...dateiname(`${'😊'.repeat(200)}.pdf`)]).toHaveLength(100);
  });
});
