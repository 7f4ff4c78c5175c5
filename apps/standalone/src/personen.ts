import { Datenbank, datenquelle } from '#persistence';
import { BETRIEB } from './betrieb.js';
import { behandlePerson, type Personenhandlung } from '#runner';

/**
 * Does it over the role of the API, so that its judges are asked here too: two administrators remain. Throws a
 * KoggeFehler when it is refused or changes nothing.
 */
export async function behandleAlsBetrieb(
  url: string,
  wen: { person: string; mandant: string },
  was: Personenhandlung,
  grund: string,
): Promise<void> {
  const quelle = await datenquelle(url, 'kogge_app', 1).initialize();
  try {
    await new Datenbank(quelle).transaktion({ mandant: wen.mandant, person: null, subjekte: [] }, (t) =>
      behandlePerson(t, wen, was, { ...BETRIEB, grund }),
    );
  } finally {
    await quelle.destroy();
  }
}
