import type { JSONContent } from '@tiptap/core';
import { Lexer, type Token, type Tokens } from 'marked';

/**
 * Markdown of a section → document of the editor. The same reader as the page that shows the paper: what is
 * read is what is edited.
 */
export function alsDokument(text: string): JSONContent {
  const inhalt = bloecke(new Lexer({ gfm: true, breaks: true }).lex(text));
  return { type: 'doc', content: inhalt.length > 0 ? inhalt : [{ type: 'paragraph' }] };
}

function bloecke(tokens: readonly Token[]): JSONContent[] {
  return tokens.flatMap((token) => block(token));
}

/** One reader for each kind of block; what has none stays as the letters it was. */
const LESER: Record<string, (token: Token) => JSONContent[]> = {
  space: () => [],
  heading: (token) => [
    {
      type: 'heading',
      attrs: { level: (token as Tokens.Heading).depth <= 3 ? 3 : 4 },
      content: zeile(kinder(token)),
    },
  ],
  list: (token) => [liste(token as Tokens.List)],
  table: (token) => [tabelle(token as Tokens.Table)],
  blockquote: (token) => [{ type: 'blockquote', content: bloecke(kinder(token)) }],
  hr: () => [{ type: 'horizontalRule' }],
  paragraph: (token) => [absatz(kinder(token))],
  text: (token) => [absatz(kinder(token).length > 0 ? kinder(token) : [token])],
};

function block(token: Token): JSONContent[] {
  const leser = LESER[token.type];
  if (leser) return leser(token);
  const text = token.raw.trim();
  return text === '' ? [] : [absatz([{ type: 'text', raw: text, text }])];
}

const kinder = (token: Token): Token[] => (token as Tokens.Generic).tokens ?? [];

function absatz(tokens: readonly Token[]): JSONContent {
  const content = zeile(tokens);
  return content.length > 0 ? { type: 'paragraph', content } : { type: 'paragraph' };
}

/** `locker`: an empty line between the entries, as the chancellery writes Ziffern. */
function liste({ ordered, start, items, loose }: Tokens.List): JSONContent {
  const content = items.map((eintrag) => {
    const inhalt = bloecke(eintrag.tokens);
    return {
      type: 'listItem',
      content: inhalt[0]?.type === 'paragraph' ? inhalt : [{ type: 'paragraph' }, ...inhalt],
    };
  });
  return ordered
    ? { type: 'orderedList', attrs: { start: start === '' ? 1 : start, locker: loose }, content }
    : { type: 'bulletList', attrs: { locker: loose }, content };
}

function tabelle({ header, rows }: Tokens.Table): JSONContent {
  const zellen = (type: string, eine: readonly Tokens.TableCell[]): JSONContent => ({
    type: 'tableRow',
    content: eine.map(({ tokens }) => ({ type, content: [absatz(tokens)] })),
  });
  return {
    type: 'table',
    content: [zellen('tableHeader', header), ...rows.map((eine) => zellen('tableCell', eine))],
  };
}

type Marke = { type: string; attrs?: Record<string, unknown> };
const MARKEN: Record<string, string> = { strong: 'bold', em: 'italic', del: 'strike' };

function zeile(tokens: readonly Token[], marken: readonly Marke[] = []): JSONContent[] {
  return tokens.flatMap((token) => stueck(token, marken));
}

function stueck(token: Token, marken: readonly Marke[]): JSONContent[] {
  const marke = MARKEN[token.type];
  if (marke) return zeile(kinder(token), [...marken, { type: marke }]);
  if (token.type === 'br' || (token.type === 'html' && /^<br\s*\/?>$/iu.test(token.raw)))
    return [{ type: 'hardBreak' }];
  if (token.type === 'link' && /^(?:https?:|mailto:)/iu.test((token as Tokens.Link).href))
    return zeile(kinder(token), [...marken, { type: 'link', attrs: { href: (token as Tokens.Link).href } }]);
  if (token.type === 'text' && kinder(token).length > 0) return zeile(kinder(token), marken);
  return mitUmbruechen(buchstaben(token), marken);
}

function buchstaben(token: Token): string {
  if (token.type === 'text') return entkleidet(token.text);
  return token.type === 'escape' ? token.text : token.raw;
}

function mitUmbruechen(text: string, marken: readonly Marke[]): JSONContent[] {
  return text
    .split('\n')
    .flatMap((teil, i) => [
      ...(i > 0 ? [{ type: 'hardBreak' }] : []),
      ...(teil === ''
        ? []
        : [{ type: 'text', text: teil, ...(marken.length > 0 ? { marks: [...marken] } : {}) }]),
    ]);
}

const ZEICHEN: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};
const entkleidet = (text: string): string =>
  text.replaceAll(/&(?:amp|lt|gt|quot|#39);/gu, (eines) => ZEICHEN[eines] ?? eines);

/**
 * Document of the editor → Markdown of a section. Numbers stay as they are written, tables keep their header,
 * a break stays a break.
 */
export function alsMarkdown({ content = [] }: JSONContent): string {
  return schreibeBloecke(content);
}

function schreibeBloecke(knoten: readonly JSONContent[], trenner = '\n\n'): string {
  return knoten
    .map((eines) => schreibeBlock(eines))
    .filter((text) => text !== '')
    .join(trenner);
}

function schreibeBlock(knoten: JSONContent): string {
  const { type, attrs, content = [] } = knoten;
  switch (type) {
    case 'heading':
      return `${'#'.repeat(Number(attrs?.['level'] ?? 3))} ${schreibeZeile(content).replaceAll('\n', ' ')}`.trimEnd();
    case 'bulletList':
      return schreibeListe(knoten, () => '- ');
    case 'orderedList':
      return schreibeListe(knoten, (nr) => `${Number(attrs?.['start'] ?? 1) + nr}. `);
    case 'blockquote':
      return schreibeBloecke(content)
        .split('\n')
        .map((eine) => `> ${eine}`.trimEnd())
        .join('\n');
    case 'horizontalRule':
      return '---';
    case 'table':
      return schreibeTabelle(content);
    default:
      return schreibeZeile(content).split('\n').map(alsAbsatzzeile).join('\n');
  }
}

function schreibeListe({ attrs, content = [] }: JSONContent, marke: (nr: number) => string): string {
  const locker = attrs?.['locker'] === true;
  return content
    .map(({ content: inhalt = [] }, nr) => {
      const vorne = marke(nr);
      return (
        vorne +
        schreibeBloecke(inhalt, locker ? '\n\n' : '\n').replaceAll(
          /\n(?=[^\n])/gu,
          `\n${' '.repeat(vorne.length)}`,
        )
      );
    })
    .join(locker ? '\n\n' : '\n');
}

function schreibeTabelle(zeilen: readonly JSONContent[]): string {
  const texte = zeilen.map(({ content = [] }) =>
    content.map(({ content: inhalt = [] }) =>
      schreibeBloecke(inhalt, '\n').replaceAll('|', '\\|').replaceAll('\n', '<br>'),
    ),
  );
  const breite = Math.max(...texte.map((eine) => eine.length), 1);
  const alsZeile = (zellen: readonly string[]): string =>
    `| ${Array.from({ length: breite }, (_, i) => zellen[i] ?? '').join(' | ')} |`;
  return [alsZeile(texte[0] ?? []), `|${' --- |'.repeat(breite)}`, ...texte.slice(1).map(alsZeile)].join(
    '\n',
  );
}

/**
 * What Markdown would take for something else at the beginning of a line. Numbers and dashes are left: the
 * author means a list by them.
 */
function alsAbsatzzeile(text: string): string {
  return text
    .trimStart()
    .replace(/^(?=#{1,6}(?:\s|$)|>|(?:-{2,}|={2,}|(?:\* ?){3,}|~{3,})\s*$)/u, '\\')
    .trimEnd();
}

const REIHENFOLGE = ['link', 'bold', 'italic', 'strike'];
const ZAUN: Record<string, string> = { bold: '**', italic: '*', strike: '~~' };

/**
 * Text with marks: opened and closed in one order, and never around white space, where Markdown does not see
 * them.
 */
function schreibeZeile(content: readonly JSONContent[]): string {
  let text = '';
  let offen: Marke[] = [];
  let warten = '';
  for (const knoten of content) {
    const stelle = knoten.type === 'hardBreak' ? '\n' : (knoten.text ?? '');
    const [, vorne = '', kern = '', hinten = ''] = /^(\s*)(.*?)(\s*)$/su.exec(stelle) ?? [];
    if (kern === '') {
      warten += vorne + hinten;
      continue;
    }
    const soll = ((knoten.marks ?? []) as Marke[]).toSorted(
      (a, b) => REIHENFOLGE.indexOf(a.type) - REIHENFOLGE.indexOf(b.type),
    );
    const gleich = gemeinsam(offen, soll);
    text +=
      offen.slice(gleich).toReversed().map(schliesse).join('') +
      warten +
      vorne +
      soll.slice(gleich).map(oeffne).join('') +
      schuetze(kern);
    offen = soll;
    warten = hinten;
  }
  return ohneNackteLinks(text + offen.toReversed().map(schliesse).join(''))
    .replaceAll(/ *\n */gu, '\n')
    .trim();
}

function gemeinsam(offen: readonly Marke[], soll: readonly Marke[]): number {
  const anders = offen.findIndex(
    (marke, i) => soll[i]?.type !== marke.type || soll[i]?.attrs?.['href'] !== marke.attrs?.['href'],
  );
  return anders === -1 ? offen.length : anders;
}

const oeffne = ({ type }: Marke): string => (type === 'link' ? '[' : (ZAUN[type] ?? ''));
const schliesse = ({ type, attrs }: Marke): string =>
  type === 'link'
    ? `](${String(attrs?.['href']).replaceAll(/[()\s]/gu, encodeURIComponent)})`
    : (ZAUN[type] ?? '');

/** An address that is its own text needs no brackets. */
const ohneNackteLinks = (text: string): string => text.replaceAll(/\[(https?:[^\]\s\\]+)\]\(\1\)/gu, '$1');

/** Characters that would be markup. Inside a word an underscore is none. */
function schuetze(text: string): string {
  return text.replaceAll(
    /[\\`*]|~~|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|(?<!!)\[(?=[^\]]*\]\()/gu,
    (eines) => (eines === '~~' ? '\\~\\~' : `\\${eines}`),
  );
}
