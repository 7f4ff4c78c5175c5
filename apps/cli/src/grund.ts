import { klartext, unklares } from '#contract';

/** A reason as it is kept, or null where it is none: shorter than three signs, or showing something else. */
export function grundAus(roh: string): string | null {
  const gelesen = klartext(roh);
  const text = gelesen.text.trim();
  return text.length >= 3 && text.length <= 500 && !unklares(gelesen) ? text : null;
}
