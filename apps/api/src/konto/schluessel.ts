import type { z } from 'zod';
import type { fremderSchluessel, schluesselAnsicht } from '#contract';
import { IsNull, Raw } from 'typeorm';
import { ApiSchluessel, Person, type Zeilentransaktion } from '#persistence';
import { meldeRecht, protokolliere, vorgangFehlt } from '#runner';
import type { Ausweis } from '../anmeldung/ausweis.js';

type Schluessel = z.infer<typeof schluesselAnsicht>;

/** Keys and logins that hold. */
export const GILT_NOCH = Raw((spalte) => `${spalte} > clock_timestamp()`);
/** Of a hash only its beginning is shown: enough to tell it from others, too little to find anything by. */
export const beginntMit = (kennung: string) => Raw((spalte) => `left(${spalte}, 16) = :kennung`, { kennung });

export function alsSchluessel(zeile: ApiSchluessel): Schluessel {
  const { schluesselSha256, name, umfang, adressen, erstelltAm, gueltigBis } = zeile;
  return {
    kennung: schluesselSha256.slice(0, 16),
    name,
    umfang,
    adressen,
    erstelltAm: erstelltAm.toISOString(),
    gueltigBis: gueltigBis.toISOString(),
  };
}

/** Every key of the Mandant that still holds, with its owner; for the administration. */
export async function alleSchluessel(
  t: Zeilentransaktion,
  { mandant }: Ausweis,
): Promise<z.infer<typeof fremderSchluessel>[]> {
  const zeilen = await t.zeilen(ApiSchluessel).find({
    where: { mandantId: mandant, widerrufenAm: IsNull(), gueltigBis: GILT_NOCH },
    order: { erstelltAm: 'DESC' },
  });
  const namen = new Map((await t.zeilen(Person).find()).map(({ id, name }) => [id, name]));
  return zeilen.map((zeile) => ({
    ...alsSchluessel(zeile),
    person: zeile.personId,
    personName: namen.get(zeile.personId) ?? '',
  }));
}

/** Ends a key at once: one of that person, or – without one – of anybody in the Mandant. */
export async function widerrufeSchluessel(
  t: Zeilentransaktion,
  ich: Ausweis,
  { kennung, person }: { kennung: string; person?: string },
): Promise<void> {
  const schluessel = t.zeilen(ApiSchluessel);
  const gesucht = {
    mandantId: ich.mandant,
    schluesselSha256: beginntMit(kennung),
    widerrufenAm: IsNull(),
    ...(person === undefined ? {} : { personId: person }),
  };
  const zeile = await schluessel.findOneBy(gesucht);
  if (!zeile) throw vorgangFehlt();
  await schluessel.update(
    { schluesselSha256: zeile.schluesselSha256 },
    { widerrufenAm: () => 'clock_timestamp()' },
  );
  await protokolliere(t, {
    mandant: ich.mandant,
    akteur: ich.person,
    handlung: 'schluessel_widerrufen',
    gegenstand: { art: 'person', id: zeile.personId },
    fakten: { kennung },
    detail: null,
  });
  await meldeRecht(t, {
    mandant: ich.mandant,
    art: 'recht_schluessel_widerrufen',
    zu: kennung,
    recht: { wer: zeile.personId, durch: ich.person, was: zeile.name },
    hoert: ['betroffene', 'verwaltung'],
  });
}
