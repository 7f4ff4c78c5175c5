/** An XML element: name, attributes, children; text is a child that is a string. */
export interface Element {
  name: string;
  attribute?: Record<string, string | number | boolean | undefined>;
  inhalt?: readonly (Element | string)[];
}

const ZEICHEN: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};

/** Text for content or attribute of XML 1.0; characters that XML forbids are left out. */
export function xmlText(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"'\n\r\t]/gu, (zeichen) => ZEICHEN[zeichen] ?? zeichen);
}

/** A whole document with its declaration. */
export function xmlDokument(wurzel: Element): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${alsXml(wurzel, '')}\n`;
}

/** A name that XML accepts as an id. */
export function xmlName(name: string): string {
  return name.replace(/[^A-Za-z0-9_-]/gu, '_');
}

function alsXml({ name, attribute = {}, inhalt = [] }: Element, einzug: string): string {
  const gesetzt = Object.entries(attribute)
    .filter(([, wert]) => wert !== undefined)
    .map(([schluessel, wert]) => ` ${schluessel}="${xmlText(String(wert))}"`)
    .join('');
  if (inhalt.length === 0) return `${einzug}<${name}${gesetzt}/>`;
  if (inhalt.every((kind) => typeof kind === 'string'))
    return `${einzug}<${name}${gesetzt}>${inhalt.map((kind) => xmlText(String(kind))).join('')}</${name}>`;
  const kinder = inhalt.map((kind) =>
    typeof kind === 'string' ? `${einzug}  ${xmlText(kind)}` : alsXml(kind, `${einzug}  `),
  );
  return `${einzug}<${name}${gesetzt}>\n${kinder.join('\n')}\n${einzug}</${name}>`;
}
