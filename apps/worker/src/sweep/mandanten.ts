import { fehlerfelder, type Protokoll } from '#protokoll';

/** Does the same for each Mandant; the fault of one does not hold up the others. Answers the sum. */
export async function jeMandant(
  mandanten: readonly string[],
  { protokoll, ereignis }: { protokoll: Protokoll; ereignis: string },
  arbeit: (mandant: string) => Promise<number>,
): Promise<number> {
  let summe = 0;
  for (const mandant of mandanten) {
    summe += await arbeit(mandant).catch((grund: unknown) => {
      protokoll.error({ ereignis: `${ereignis}_gescheitert`, mandant, ...fehlerfelder(grund) });
      return 0;
    });
  }
  return summe;
}
