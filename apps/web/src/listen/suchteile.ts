/** The search parameters that are set, as the API and saved filters take them. */
export function gesetzt(
  suche: Record<string, string | undefined>,
  namen: readonly string[],
): Record<string, string> {
  return Object.fromEntries(
    namen.flatMap((name) => {
      const wert = suche[name];
      return wert === undefined ? [] : [[name, wert]];
    }),
  );
}

/** The same search with one value changed. */
export function mit<S extends object>(name: string, wert: string | undefined): (alt: S) => S {
  return (alt) => {
    const { [name as keyof S]: _, ...rest } = alt;
    return (wert === undefined ? rest : { ...rest, [name]: wert }) as S;
  };
}
