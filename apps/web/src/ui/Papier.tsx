import { Lexer, type Token, type Tokens } from 'marked';
import { Fragment, type ReactNode } from 'react';

/**
 * Markdown of a section as elements of the page. No markup of the author reaches the page as such: tags stay
 * letters.
 */
export function Papier({ text }: { text: string }) {
  return <>{bloecke(new Lexer({ gfm: true, breaks: true }).lex(text))}</>;
}

function bloecke(tokens: readonly Token[]): ReactNode {
  return tokens.map((token, i) => <Fragment key={i}>{block(token)}</Fragment>);
}

function block(token: Token): ReactNode {
  switch (token.type) {
    case 'heading':
      return (token as Tokens.Heading).depth <= 3 ? <h3>{zeichen(token)}</h3> : <h4>{zeichen(token)}</h4>;
    case 'list':
      return liste(token as Tokens.List);
    case 'table':
      return tabelle(token as Tokens.Table);
    case 'blockquote':
      return <blockquote>{bloecke((token as Tokens.Blockquote).tokens)}</blockquote>;
    case 'hr':
      return <hr />;
    case 'space':
      return null;
    case 'paragraph':
      return <p>{zeichen(token)}</p>;
    case 'text':
      return <>{zeichen(token)}</>;
    default:
      return <p>{token.raw}</p>;
  }
}

/** Numbers of Ziffern stay as written: the second Ziffer is 2 even when it stands alone. */
function liste({ ordered, start, items, loose }: Tokens.List): ReactNode {
  const eintraege = items.map((eintrag, i) => (
    <li key={i}>
      {loose
        ? bloecke(eintrag.tokens)
        : eintrag.tokens.map((token, j) => (
            <Fragment key={j}>{token.type === 'list' ? block(token) : zeichen(token)}</Fragment>
          ))}
    </li>
  ));
  return ordered ? <ol start={start === '' ? 1 : start}>{eintraege}</ol> : <ul>{eintraege}</ul>;
}

function tabelle({ header, rows }: Tokens.Table): ReactNode {
  return (
    <div className="tafel">
      <table>
        <thead>
          <tr>
            {header.map((zelle, i) => (
              <th key={i} scope="col">
                {zeilenweise(zelle.tokens)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((zeile, i) => (
            <tr key={i}>
              {zeile.map((zelle, j) => (
                <td key={j}>{zeilenweise(zelle.tokens)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function zeichen(token: Token): ReactNode {
  return 'tokens' in token && token.tokens
    ? zeilenweise(token.tokens)
    : 'text' in token
      ? entkleidet(String(token.text))
      : token.raw;
}

function zeilenweise(tokens: readonly Token[]): ReactNode {
  return tokens.map((token, i) => <Fragment key={i}>{zeile(token)}</Fragment>);
}

function zeile(token: Token): ReactNode {
  switch (token.type) {
    case 'strong':
      return <strong>{zeichen(token)}</strong>;
    case 'em':
      return <em>{zeichen(token)}</em>;
    case 'del':
      return <s>{zeichen(token)}</s>;
    case 'br':
      return <br />;
    // Markdown has no other break inside a cell of a table.
    case 'html':
      return /^<br\s*\/?>$/iu.test(token.raw) ? <br /> : token.raw;
    case 'link':
      return /^(?:https?:|mailto:)/iu.test((token as Tokens.Link).href) ? (
        <a href={(token as Tokens.Link).href} rel="noreferrer">
          {zeichen(token)}
        </a>
      ) : (
        <>{zeichen(token)}</>
      );
    case 'text':
      return <>{zeichen(token)}</>;
    case 'escape':
      return (token as Tokens.Escape).text;
    default:
      return token.raw;
  }
}

const ZEICHEN: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

/** The lexer writes some characters as entities; the page needs none. */
function entkleidet(text: string): string {
  return text.replaceAll(/&(?:amp|lt|gt|quot|#39);/gu, (eines) => ZEICHEN[eines] ?? eines);
}
