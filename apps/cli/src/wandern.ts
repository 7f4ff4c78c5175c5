import { standaloneUmgebung } from '../../standalone/src/config.js';
import { wandereDatenbank } from '../../standalone/src/wandern.js';
import { falscherAufruf, melde } from './melden.js';

/** `kogge wandern`: brings the database to the schema and the procedures of this program. */
export async function wandern(argumente: string[]): Promise<number> {
  if (argumente.length > 0) return falscherAufruf('wandern');
  try {
    const gesaet = await wandereDatenbank(standaloneUmgebung(), (zeile) => void melde(zeile));
    return melde(
      gesaet
        ? `Bereit; die Demo hat ${gesaet.personen} Personen und ${gesaet.vorgaenge} Vorgänge. / Ready, with the demo.`
        : 'Bereit. / Ready.',
    );
  } catch (fehler) {
    return melde((fehler as Error).message, 1);
  }
}
