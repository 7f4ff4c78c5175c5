import { type Datum, findeFristen, muster } from '#kalender';
import type { Frist, Zifferntyp } from './typen.js';
import { beginnDerBitte } from './ziffer-typ.js';

const LAENGSTER_SATZ = 4000;
/** A date that only names another paper or decision is no deadline. */
const VERWEIS = muster('giu')`
  (?:\((?:Drucksache|Drs\.?|VL|Vorlage|Nr\.)[^()]{0,80}\)|
  (?:vom|v\.)\s+(?:\d{1,2}\.\s?(?:\d{1,2}\.|\p{L}{3,9})\s?\d{2,4}))
`;

export const istAuftragsartig = (typen: readonly Zifferntyp[]): boolean =>
  typen.some((typ) => typ.startsWith('bitte_') || typ === 'auftrag');

/**
 * Only what is asked, ordered, allowed or put off has a date to keep; "für das 3. Quartal" in a taking of
 * note has none.
 */
const MIT_FRIST: ReadonlySet<Zifferntyp> = new Set([
  'ermaechtigung',
  'ueberweisung',
  'aussetzung',
  'vorbehalt',
]);
const NUR_ENTSCHEIDUNG: ReadonlySet<Zifferntyp> = new Set(['kenntnisnahme', 'zustimmung', 'beschluss']);

function fristteil(text: string, typen: readonly Zifferntyp[]): string {
  const [erster] = typen;
  const beginn = erster && NUR_ENTSCHEIDUNG.has(erster) ? beginnDerBitte(text) : 0;
  return text.slice(Math.max(0, beginn)).slice(0, LAENGSTER_SATZ);
}

/** Deadlines of a Ziffer, counted from a date. */
export function liesFristen(text: string, typen: readonly Zifferntyp[], bezug: Datum | null): Frist[] {
  if (!istAuftragsartig(typen) && !typen.some((typ) => MIT_FRIST.has(typ))) return [];
  return findeFristen(
    fristteil(text, typen).replace(VERWEIS, (verweis) => ' '.repeat(verweis.length)),
    bezug,
  );
}
