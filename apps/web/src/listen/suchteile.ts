/** The search parameters that are set, as the API and saved filters take them. */
export function gesetzt<S extends object, N extends keyof S>(suche: S, namen: readonly N[]): Pick<S, N> {
  return Object.fromEntries(
    namen.flatMap((name) => (suche[name] === undefined ? [] : [[name, suche[name]]])),
  ) as Pick<S, N>;
}

/** The same search with one value changed. */
export function mit<S extends object>(name: string, wert: string | undefined): (alt: S) => S {
  return (alt) => {
    const { [name as keyof S]: _, ...rest } = alt;
    return (wert === undefined ? rest : { ...rest, [name]: wert }) as S;
  };
}
