import type { z } from 'zod';
import type { Blick, Frage } from '#engine';

type Formulare = Record<string, z.ZodType>;
/** Names of the fields of a form; an empty form has none. */
type Namen<U> = U extends unknown ? (string extends keyof U ? never : keyof U) : never;
type Feld<U, Name> = U extends unknown ? (Name extends Namen<U> ? U[Name & keyof U] : never) : never;

/**
 * The fields of some forms of a procedure as one: what a condition, a note or an effect may read of the
 * Schritt that it stands at. A field that no form has does not compile.
 */
export type Felder<F extends Formulare> = {
  [Name in Namen<z.output<F[keyof F]>>]: Feld<z.output<F[keyof F]>, Name>;
};

/** What conditions of a procedure see: `K` context, `L` facts, `F` forms, `N` names of its Schritte. */
export type Verfahrensfrage<K, L, F extends Formulare, N extends string> = Frage<K, L, Felder<F>, N>;
/** What its notes and effects see. */
export type Verfahrensblick<K, L, F extends Formulare, N extends string> = Blick<K, L, Felder<F>, N>;
