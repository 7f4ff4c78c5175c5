import { monatslaenge } from '../datum.js';
import type { Jahrestag } from './angabe.js';

/** RRULE of days that come every year; null when one rule cannot say it (15.03. and 30.09.). */
export function jahresregel(tage: readonly Jahrestag[], intervall = 1): string | null {
  const monatszahlen = [...new Set(tage.map(({ monat }) => monat))].toSorted((a, b) => a - b);
  const [erster, ...rest] = tage;
  if (!erster) return null;
  const kopf = `FREQ=YEARLY${intervall > 1 ? `;INTERVAL=${intervall}` : ''};BYMONTH=${monatszahlen.join(',')}`;
  if (tage.every(({ tag }) => tag === undefined)) return kopf;
  if (rest.every(({ tag }) => tag === erster.tag)) return `${kopf};BYMONTHDAY=${erster.tag}`;
  return tage.every(istMonatsende) ? `${kopf};BYMONTHDAY=-1` : null;
}

function istMonatsende({ monat, tag }: Jahrestag): boolean {
  return tag === -1 || tag === monatslaenge(2023, monat);
}
