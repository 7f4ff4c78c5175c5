/** What separates the columns of a table as text: whichever its first line has, a semicolon as in German ones first. */
export function trennzeichen(text: string): string {
  const [erste = ''] = text.split('\n', 1);
  return [';', '\t', ','].find((zeichen) => erste.includes(zeichen)) ?? ';';
}
