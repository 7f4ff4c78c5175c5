import { Datenbank, datenquelle } from '#persistence';
import { ladePersonenkontext, type Personenkontext } from '#runner';
import { findePersonIn, niemand } from '../../standalone/src/person-finden.js';
import { melde } from './melden.js';

/**
 * Does something as this person (id, mail address or office) over the role of the API; `ich` is null when she
 * is no longer active. Answers the exit code.
 */
export async function alsPerson(
  { url, migrationsUrl, person }: { url: string; migrationsUrl: string; person: string },
  arbeit: (datenbank: Datenbank, ich: Personenkontext | null) => Promise<number>,
): Promise<number> {
  const wer = await findePersonIn(migrationsUrl, person);
  if (!wer) return melde(niemand(person), 1);
  const quelle = await datenquelle(url, 'kogge_app', 2).initialize();
  try {
    const datenbank = new Datenbank(quelle);
    return await arbeit(
      datenbank,
      await datenbank.transaktion({ mandant: wer.mandant_id, person: wer.id, subjekte: [] }, (t) =>
        ladePersonenkontext(t, wer.mandant_id, wer.id),
      ),
    );
  } finally {
    await quelle.destroy();
  }
}
