import type { z } from 'zod';
import type { Methode, Routenangaben } from './angaben.js';
import { abgleiche } from './abgleiche.js';
import { anmeldung } from './anmeldung.js';
import { auftraege } from './auftraege.js';
import { berichte } from './berichte.js';
import { aufsicht, betrieb } from './betrieb.js';
import { kampagnen } from './kampagnen.js';
import { konto } from './konto.js';
import { mandant } from './mandant.js';
import { massnahmen } from './massnahmen.js';
import { menschen } from './menschen.js';
import { passkey } from './passkey.js';
import { posteingang } from './posteingang.js';
import { sitzungen } from './sitzungen.js';
import { bild, verfahren } from './verfahren.js';
import { vorgaenge } from './vorgaenge.js';
import { vorlage } from './vorlage.js';

/**
 * Every route of the API: controllers and pages are typed by it, the OpenAPI description is made of it in
 * this order.
 */
const ROUTEN = {
  ...vorgaenge,
  ...vorlage,
  ...posteingang,
  ...sitzungen,
  ...auftraege,
  ...menschen,
  ...abgleiche,
  ...konto,
  ...passkey,
  ...aufsicht,
  ...bild,
  ...massnahmen,
  ...berichte,
  ...kampagnen,
  ...mandant,
  ...verfahren,
  ...anmeldung,
  ...betrieb,
};

type Routen = typeof ROUTEN;
/** Method and path: `get /vorgaenge/{id}`. */
export type Routenname = keyof Routen;
/** Names of the routes with that method. */
export type RoutennameMit<M extends Methode> = Extract<Routenname, `${M} ${string}`>;

export interface Route extends Routenangaben {
  methode: Methode;
  /** Path below `/api`, with `{id}`. */
  pfad: string;
}

/** What the table says about that route. */
export function route(name: Routenname): Route {
  const angaben: Routenangaben = ROUTEN[name];
  const [methode, pfad] = name.split(' ') as [Methode, string];
  return { methode, pfad, ...angaben };
}

export const ROUTENNAMEN = Object.keys(ROUTEN) as readonly Routenname[];
/** The routes one after the other, for whatever goes through all of them. */
export const routen: readonly Route[] = ROUTENNAMEN.map(route);

type Schema<R extends Routenname, Was extends 'abfrage' | 'eingabe' | 'antwort'> =
  Routen[R] extends Readonly<Record<Was, infer S extends z.ZodType>> ? S : never;
type Namen<Weg> = Weg extends `${string}{${infer Name}}${infer Rest}` ? Name | Namen<Rest> : never;
/** Numbers in a query are read out of its text: both may be given. */
type AlsText<Werte> = { [Name in keyof Werte]: unknown extends Werte[Name] ? string | number : Werte[Name] };

/** Routes that change only what the caller has seen: they want its ETag. */
export type RoutennameMitVorbedingung = {
  [R in Routenname]: Routen[R] extends { readonly vorbedingung: true } ? R : never;
}[Routenname];
/** What stands in the places of the path, by name; `never` for a path without one. */
export type Pfadwerte<R extends Routenname> = [Namen<R>] extends [never] ? never : Record<Namen<R>, string>;
/** What the caller may say in the query, and in the body. */
export type Abfrage<R extends Routenname> = AlsText<z.input<Schema<R, 'abfrage'>>>;
export type Eingabe<R extends Routenname> = z.input<Schema<R, 'eingabe'>>;
/** The same after its check: trimmed, with numbers and defaults. */
export type GepruefteAbfrage<R extends Routenname> = z.output<Schema<R, 'abfrage'>>;
export type GepruefteEingabe<R extends Routenname> = z.output<Schema<R, 'eingabe'>>;
/** What comes back; nothing where the table says nothing. */
export type Antwort<R extends Routenname> = [Schema<R, 'antwort'>] extends [never]
  ? void
  : z.output<Schema<R, 'antwort'>>;
