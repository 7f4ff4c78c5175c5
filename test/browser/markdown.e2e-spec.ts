import { describe, expect, it } from '@jest/globals';
import { alsDokument, alsMarkdown } from '../../apps/web/src/entwurf/editor/markdown.js';

const hinUndZurueck = (text: string): string => alsMarkdown(alsDokument(text));

describe('The text of a section', () => {
  it.each([
    [
      'Ziffern with an empty line between them',
      '1. Der Senat nimmt Kenntnis.\n\n2. Der Senat bittet bis zum 30.09.2025 um Bericht.',
    ],
    ['Ziffern without one', '1. Eins\n2. Zwei'],
    ['a Ziffer that stands alone', '2. Nur die zweite'],
    ['letters below a Ziffer', '1. Der Senat bittet:\n   a) um Bericht,\n   b) um Umsetzung.'],
    ['line breaks', 'Erste Zeile\nzweite Zeile\n\nNeuer Absatz'],
    ['nested lists', '- a\n  - b\n  - c\n- d'],
    [
      'a table with breaks and bars in its cells',
      '| Jahr | Kosten |\n| --- | --- |\n| 2026 | 5<br>6 |\n| a\\|b | **fett** |',
    ],
    ['marks', '**fett** und *kursiv* und ~~weg~~ und **fett *und kursiv***'],
    ['links', '[Text](https://bremen.de/a) und https://bremen.de/b'],
    ['headings', '### Kosten\n\nText\n\n#### Personal\n\nText'],
    ['stars and underscores that are none', '5 \\* 3 und name_mit_strich und \\*kein Kursiv\\*'],
    ['angle brackets and ampersands', 'a < b & c > d, <tag> bleibt'],
    ['a quotation', '> Zitat\n> zweite Zeile'],
    ['a date at the beginning', 'Am 17. Dezember 2024 hat der Senat beschlossen.'],
    ['brackets', 'siehe [Anlage 1] und (Seite 2)'],
  ])('keeps %s through the editor', (_, text) => {
    expect(hinUndZurueck(text)).toBe(text);
  });

  it.each([
    'Alter Text mit * Stern\n* Aufzählung\n+ noch eine\n\n1) Eins\n2) Zwei\n\n    eingerückt\n\nx\n---\ny',
    '<p>HTML</p>\n\n<!-- Kommentar -->\n\nText & mehr &amp; noch mehr',
    '|keine Tabelle|\n\n[^1]: Fußnote\n\n![Bild](https://x.de/b.png)',
    '#kein Titel\n# Titel\n=====',
    '```\nCode\n```\n\n`x`',
    '1. Eins\n\n   Zweiter Absatz\n\n2. Zwei\n   - a\n   - b',
  ])('changes nothing more the second time (%#), and loses no word', (text) => {
    const einmal = hinUndZurueck(text);
    expect(hinUndZurueck(einmal)).toBe(einmal);
    for (const wort of text.replaceAll(/&amp;/gu, '').match(/[\p{L}\p{N}]{2,}/gu) ?? [])
      expect(einmal).toContain(wort);
  });

  it('makes a link of no address but those of the web and of mail', () => {
    for (const adresse of [
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      'java&#115;cript:alert(1)',
      'data:text/html,<script>alert(1)</script>',
      'vbscript:x',
      'file:///etc/passwd',
      '//boese.example',
      '/api/abmeldung',
    ]) {
      for (const text of [`[hier](${adresse})`, `[hier](<${adresse}>)`, `[hier]: ${adresse}\n\n[hier]`])
        expect([text, JSON.stringify(alsDokument(text))]).toEqual([
          text,
          expect.not.stringContaining('"href"'),
        ]);
    }
    expect(
      JSON.stringify(alsDokument('[hier](https://bremen.de/a) und <mailto:a@bremen.example>')),
    ).toContain('"href":"https://bremen.de/a"');
  });
});
