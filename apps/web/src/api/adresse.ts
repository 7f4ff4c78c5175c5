import type { Abfrage, Pfadwerte, Routenname } from '#contract';

type Nichts = Record<never, never>;
/** Values for the places in the path and for the query of a route; what it does not have cannot be said. */
export type Adressteile<R extends Routenname> = ([Pfadwerte<R>] extends [never]
  ? unknown
  : { pfad: Pfadwerte<R> }) &
  ([Abfrage<R>] extends [never]
    ? unknown
    : Nichts extends Abfrage<R>
      ? { abfrage?: Abfrage<R> }
      : { abfrage: Abfrage<R> });
/** May be left out where nothing has to be said. */
export type Wenn<Teile> = unknown extends Teile
  ? []
  : Nichts extends Teile
    ? [teile?: Teile]
    : [teile: Teile];

export interface RoheTeile {
  pfad?: Readonly<Record<string, string>>;
  abfrage?: Readonly<Record<string, unknown>>;
}

const PLATZ = /\{(\w+)\}/gu;
const pfadVon = (route: string): string => route.slice(route.indexOf(' ') + 1);

/** The values that are there. */
const gesetzt = (abfrage: RoheTeile['abfrage'] = {}): [string, string][] =>
  Object.entries(abfrage)
    .filter(([, wert]) => wert !== undefined && wert !== null && wert !== '')
    .map(([name, wert]) => [name, String(wert)]);

export function roheAdresse(route: string, { pfad = {}, abfrage }: RoheTeile = {}): string {
  const suche = new URLSearchParams(gesetzt(abfrage)).toString();
  const ort = pfadVon(route).replaceAll(PLATZ, (_, name: string) => encodeURIComponent(pfad[name] ?? ''));
  return `/api${ort}${suche && `?${suche}`}`;
}

/** Address of a route, for links. */
export const adresse = <R extends Routenname>(route: R, ...[teile]: Wenn<Adressteile<R>>): string =>
  roheAdresse(route, teile as RoheTeile | undefined);

export function roherSchluessel(route: string, { pfad = {}, abfrage }: RoheTeile = {}): readonly unknown[] {
  const teile = pfadVon(route)
    .slice(1)
    .split('/')
    .map((teil) => teil.replaceAll(PLATZ, (_, name: string) => pfad[name] ?? ''));
  const suche = gesetzt(abfrage);
  return suche.length === 0 ? teile : [...teile, Object.fromEntries(suche)];
}

/**
 * Key of what was read from a route: the parts of its address, so that what lies below is read again with
 * what is above.
 */
export const leseschluessel = <R extends Routenname>(
  route: R,
  ...[teile]: Wenn<Adressteile<R>>
): readonly unknown[] => roherSchluessel(route, teile as RoheTeile | undefined);

/** Where people log in, or prove once more who they are; `ziel` is the page that they come back to. */
export const anmeldeadresse = (ziel: string, wie?: 'erneut'): string =>
  `${adresse('get /anmeldung')}?${new URLSearchParams({ ...(wie ? { erneut: '1' } : {}), ziel })}`;
