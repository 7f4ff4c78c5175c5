import { Einstellung, type Zeilentransaktion } from '#persistence';
import { einstellungenAus, type Einstellungen } from '#runner';

/** The settings of a Mandant as they are now. */
export async function liesEinstellungen(t: Zeilentransaktion, mandant: string): Promise<Einstellungen> {
  const zeilen = await t.zeilen(Einstellung).findBy({ mandantId: mandant });
  return einstellungenAus(Object.fromEntries(zeilen.map(({ schluessel, wert }) => [schluessel, wert])));
}
