const STRICH = /^(?:[-–—‒―−]\s?){1,3}$|^\.\/\.$|^\/$/u;

/**
 * True for a dash ("-", "–", "./."): somebody has written that there is nothing to say. An empty cell says
 * nothing.
 */
export function istStrich(text: string): boolean {
  return STRICH.test(text.trim());
}

/**
 * True where a cell holds no value: empty or a dash. Zero is a value. Ask istStrich to tell the two apart.
 */
export function istLeer(text: string): boolean {
  return text.trim() === '' || istStrich(text);
}
