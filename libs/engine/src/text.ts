/** A sentence or title for people, in both languages of the interface. */
export interface Text {
  de: string;
  en: string;
}

export function text(de: string, en: string): Text {
  return { de, en };
}

/** What a condition answers: nothing when it holds, otherwise the reason why not. */
export function wenn(erfuellt: boolean, de: string, en: string): Text | null {
  return erfuellt ? null : text(de, en);
}
