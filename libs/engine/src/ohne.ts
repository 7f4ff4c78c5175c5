/** The same without these entries: what an older version of a procedure did not have. */
export function ohne<T extends object, N extends keyof T & string>(
  alle: T,
  ...namen: readonly N[]
): Omit<T, N> {
  return Object.fromEntries(
    Object.entries(alle).filter(([name]) => !namen.includes(name as N)),
  ) as unknown as Omit<T, N>;
}
