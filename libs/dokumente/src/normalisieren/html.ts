import type { Befunde } from '../befunde.js';
import { muster } from '#kalender';

const ENTITAETEN: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  szlig: 'ß',
  ndash: '–',
  mdash: '—',
  bdquo: '„',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  hellip: '…',
  sect: '§',
  euro: '€',
  shy: '',
  bull: '•',
  middot: '·',
};

const ABSATZ = /<\/?(?:p|div|h[1-6]|ul|ol|table|section|article|blockquote)\b[^<>]{0,500}>/giu;
const ZEILE = /<(?:br|tr|li|hr)\b[^<>]{0,500}>|<\/(?:tr|li)>/giu;
const ZELLE = /<\/t[dh]>\s*<t[dh]\b[^<>]{0,500}>/giu;
const SONST = muster('giu')`
    <\/?
    (?:a|b|i|u|em|strong|span|sup|sub|font|small|td|th|tbody|thead|html|body|head|center|img|meta|link|
      title)\b[^<>]{0,500}>
  `;
const VERSTECKT = /<(script|style)\b[^<>]{0,500}>|<\/(?:script|style)>/giu;
const ENTITAET = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z]{2,8}));/gu;

function zeichen(code: number): string {
  return code > 0x1f && code < 0x110000 && (code < 0xd800 || code > 0xdfff)
    ? String.fromCodePoint(code)
    : ' ';
}

/** Takes remains of HTML out of a text; "Familie&Kind" and "a < b" stay as they are. */
export function entferneHtml(text: string, befunde: Befunde): string {
  const ohne = text
    .replace(VERSTECKT, ' ')
    .replace(ZELLE, '\t')
    .replace(ABSATZ, '\n\n')
    .replace(ZEILE, '\n')
    .replace(SONST, '')
    .replace(ENTITAET, (ganz, dezimal?: string, hex?: string, name?: string) => {
      if (dezimal) return zeichen(Number(dezimal));
      if (hex) return zeichen(Number.parseInt(hex, 16));
      return ENTITAETEN[name ?? ''] ?? ganz;
    });
  befunde.merke('html_bereinigt', ohne !== text);
  return ohne;
}
