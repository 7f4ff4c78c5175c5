import { Body, Delete, Get, HttpCode, Post, Put, Query, SetMetadata } from '@nestjs/common';
import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum.js';
import {
  route,
  type Antwort,
  type GepruefteAbfrage,
  type GepruefteEingabe,
  type Routenname,
} from '#contract';
import { OEFFENTLICH, ROUTENNAME } from '../anmeldung/ausweis.js';

const METHODEN = { get: Get, post: Post, put: Put, delete: Delete };

/** Files and streams write their answer themselves; everything else answers what the table says. */
type Antwortet<R extends Routenname> = (
  ...werte: never[]
) => [Antwort<R>] extends [void] ? unknown : Antwort<R> | Promise<Antwort<R>>;
/** A body that may be empty has no fields: it is checked, and nobody needs it. */
type Gebraucht<R extends Routenname> =
  GepruefteAbfrage<R> | (undefined extends GepruefteEingabe<R> ? never : GepruefteEingabe<R>);
type Nimmt<Wert, Methode> = Methode extends (...werte: infer Werte) => unknown
  ? [Wert] extends [Werte[number]]
    ? unknown
    : never
  : never;
type Stelle<Wert, Methode, Nr extends number> = Methode extends (...werte: infer Werte) => unknown
  ? [Wert] extends [Werte[Nr]]
    ? Nr
    : never
  : never;

/**
 * Binds a method to its route in the table: method, path, status, and whether it needs a login come from
 * there. Only a method that takes the query and body of the route and gives its answer fits.
 */
export function Route<R extends Routenname>(name: R) {
  return <M extends Antwortet<R>>(
    klasse: object,
    methode: string,
    beschreibung: TypedPropertyDescriptor<M> & Nimmt<Gebraucht<R>, M>,
  ): void => {
    const { methode: verb, pfad, status = 200, oeffentlich } = route(name);
    pruefeStellen(name, klasse, methode);
    const zierden = [
      SetMetadata(ROUTENNAME, name),
      METHODEN[verb](pfad.replaceAll(/\{(\w+)\}/gu, ':$1')),
      HttpCode(status),
      ...(oeffentlich ? [SetMetadata(OEFFENTLICH, true)] : []),
    ];
    for (const ziere of zierden) ziere(klasse, methode, beschreibung as PropertyDescriptor);
  };
}

/** The query of the route, checked. */
export function Abfrage<R extends Routenname>(name: R) {
  const ziere = Query({ schema: route(name).abfrage! });
  return <T extends object, K extends keyof T & string, Nr extends number>(
    klasse: T,
    methode: K,
    stelle: Nr & Stelle<GepruefteAbfrage<R>, T[K], Nr>,
  ): void => ziere(klasse, methode, stelle);
}

/** The body of the route, checked. */
export function Eingabe<R extends Routenname>(name: R) {
  const ziere = Body({ schema: route(name).eingabe! });
  return <T extends object, K extends keyof T & string, Nr extends number>(
    klasse: T,
    methode: K,
    stelle: Nr & Stelle<GepruefteEingabe<R>, T[K], Nr>,
  ): void => ziere(klasse, methode, stelle);
}

/**
 * Query, body and places in the path are those of the route, and none goes unchecked: a body that nobody
 * takes is checked behind the last parameter.
 */
function pruefeStellen(name: Routenname, klasse: object, methode: string): void {
  const { pfad, abfrage, eingabe } = route(name);
  const stellen = Object.entries(
    (Reflect.getMetadata(ROUTE_ARGS_METADATA, klasse.constructor, methode) ?? {}) as Record<
      string,
      { data?: string; schema?: unknown }
    >,
  ).map(([schluessel, stelle]) => ({ art: Number(schluessel.split(':')[0]), ...stelle }));
  const alle = (art: RouteParamtypes) => stellen.filter((stelle) => stelle.art === art);
  const fremd = [
    ...alle(RouteParamtypes.QUERY).filter(({ schema }) => schema !== abfrage),
    ...alle(RouteParamtypes.BODY).filter(({ schema }) => schema !== eingabe),
    ...alle(RouteParamtypes.PARAM).filter(({ data }) => data && !pfad.includes(`{${data}}`)),
  ];
  if (fremd.length > 0 || (abfrage && alle(RouteParamtypes.QUERY).length === 0))
    throw new Error(`${klasse.constructor.name}.${methode} nimmt etwas anderes als ${name}.`);
  if (eingabe && alle(RouteParamtypes.BODY).length === 0) {
    const stelle = (Reflect.get(klasse, methode) as (...werte: unknown[]) => unknown).length;
    Body({ schema: eingabe })(klasse, methode, stelle);
  }
}
