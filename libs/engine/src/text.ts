/** A sentence or title for people, in both languages of the interface. */
export interface Text {
  de: string;
  en: string;
}

export function text(de: string, en: string): Text {
  return { de, en };
}
