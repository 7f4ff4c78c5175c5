/**
 * What of a counter-example may leave the circle of those who may see the Vorgang: which one it is, not what
 * is in it.
 */
export type Gegenbeispiel = Record<string, string | number>;

/** UUID, hash, number of a Vorgang, point in time: no title looks like one of these. */
const KENNUNGEN = [
  /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u,
  /^[0-9a-f]{64}$/u,
  /^[A-Z]{1,3} \d{1,3}\/\d{1,7}$/u,
  /^\d{4}-\d{2}-\d{2}(?:T[\d:.]+Z)?$/u,
];
/** Names that the program has given. */
const NAMEN = ['zustand', 'tabelle', 'rolle', 'recht', 'relname', 'fehler'];
const NAME = /^\w{1,60}$/u;

/** The identifiers of a counter-example; everything that could be content is left out. */
export function gegenbeispiel(beispiel: unknown): Gegenbeispiel {
  const felder = Object.entries(JSON.parse(JSON.stringify(beispiel ?? {})) as Record<string, unknown>);
  return Object.fromEntries(felder.filter((feld): feld is [string, string | number] => istKennung(feld)));
}

function istKennung([name, wert]: readonly [string, unknown]): boolean {
  if (typeof wert !== 'string') return typeof wert === 'number';
  return NAMEN.includes(name) ? NAME.test(wert) : KENNUNGEN.some((muster) => muster.test(wert));
}
