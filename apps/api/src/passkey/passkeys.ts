import type { z } from 'zod';
import type { passkeyAnsicht } from '#contract';
import { IsNull } from 'typeorm';
import { Passkey, type Zeilentransaktion } from '#persistence';
import { meldeRecht, protokolliere, vorgangFehlt, type Rechtsmeldung } from '#runner';
import type { Ausweis } from '../anmeldung/ausweis.js';

export const passkeyAlsAnsicht = (zeile: Passkey): z.infer<typeof passkeyAnsicht> => ({
  id: zeile.id,
  name: zeile.name,
  registriertAm: zeile.registriertAm.toISOString(),
  zuletztAm: zeile.zuletztAm?.toISOString() ?? null,
});

/** The passkeys of a person that count, the oldest first. */
export const passkeysVon = (t: Zeilentransaktion, person: string): Promise<Passkey[]> =>
  t.zeilen(Passkey).find({
    where: { personId: person, entferntAm: IsNull() },
    order: { registriertAm: 'ASC' },
  });

/** How the browser finds it. */
export const beschrieben = ({ credentialId, transports }: Passkey) => ({
  id: credentialId,
  type: 'public-key' as const,
  transports,
});

/** Takes it away at once, and with it what it has proved; written down and told. */
export async function entferne(
  t: Zeilentransaktion,
  ich: Ausweis,
  { id, person, grund }: { id: string; person: string; grund?: string },
): Promise<void> {
  const passkeys = t.zeilen(Passkey);
  const gesucht = { id, personId: person, entferntAm: IsNull() };
  const zeile = await passkeys.findOneBy(gesucht);
  const { affected } = await passkeys.update(gesucht, { entferntAm: () => 'clock_timestamp()' });
  if (!zeile || affected === 0) throw vorgangFehlt();
  await haltFest(t, ich, zeile, {
    handlung: 'passkey_entfernen',
    art: 'recht_passkey_entfernt',
    grund,
    // What one administrator does to somebody the others hear of.
    hoert: person === ich.person ? ['betroffene'] : ['betroffene', 'verwaltung'],
  });
}

/** In the audit trail, and told to her whose passkey it is. */
export async function haltFest(
  t: Zeilentransaktion,
  { mandant, person: durch }: Ausweis,
  { id, personId: wer, name }: Pick<Passkey, 'id' | 'personId' | 'name'>,
  {
    handlung,
    grund,
    ...wie
  }: Pick<Rechtsmeldung, 'art' | 'hoert'> & { handlung: string; grund?: string | undefined },
): Promise<void> {
  const mitGrund = grund === undefined ? {} : { grund };
  await protokolliere(t, {
    mandant,
    akteur: durch,
    handlung,
    gegenstand: { art: 'person', id: wer },
    fakten: { passkey: id },
    detail: { name, ...mitGrund },
  });
  await meldeRecht(t, {
    ...wie,
    mandant,
    zu: id,
    recht: { wer, was: name, ...(wer === durch ? {} : { durch }), ...mitGrund },
  });
}
