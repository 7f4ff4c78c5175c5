import { Inject, Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import type { z } from 'zod';
import { fehler, type ausgewiesen, type passkeyFrage, type passkeyNachweis } from '#contract';
import { Anmeldung, Datenbank, Passkey, type Zeilentransaktion } from '#persistence';
import { zugriffVon } from '#runner';
import type { Ausweis } from '../anmeldung/ausweis.js';
import type { ApiUmgebung } from '../config.js';
import { UMGEBUNG } from '../umgebung.js';
import { abgelaufen, fordereAuf, GILT_MS, loeseEin } from './aufforderung.js';
import { passkeyort } from './ort.js';
import { beschrieben, passkeysVon } from './passkeys.js';
import { passkeyPasstNicht, pruefeNachweis } from './pruefung.js';

/**
 * A person who is logged in proves by her passkey who she is: for this login alone, from now on, by the clock of
 * the database. What asks for a fresh proof does not ask how it was given (decision 0015).
 */
@Injectable()
export class NachweisService {
  constructor(
    private readonly datenbank: Datenbank,
    @Inject(UMGEBUNG) private readonly umgebung: ApiUmgebung,
  ) {}

  async beginne(ich: Ausweis): Promise<z.infer<typeof passkeyFrage>> {
    const { rpId } = passkeyort(this.umgebung);
    return this.datenbank.transaktion(zugriffVon(ich), async (t) => {
      const passkeys = await passkeysVon(t, ich.person);
      if (passkeys.length === 0)
        throw fehler(
          'bedingung_nicht_erfuellt',
          'Sie haben keinen Passkey. Bitte weisen Sie sich über die Anmeldung aus.',
          'You have no passkey. Please prove who you are by logging in.',
        );
      return {
        challenge: await fordereAuf(t, ich, 'ausweisen'),
        rpId,
        allowCredentials: passkeys.map(beschrieben),
        userVerification: 'required',
        timeout: GILT_MS,
      };
    });
  }

  async weiseAus(
    ich: Ausweis,
    antwort: z.infer<typeof passkeyNachweis>,
  ): Promise<z.infer<typeof ausgewiesen>> {
    const ort = passkeyort(this.umgebung);
    const { aufforderung, passkey } = await this.datenbank.transaktion(zugriffVon(ich), async (t) => ({
      aufforderung: await loeseEin(t, ich, 'ausweisen', antwort.clientDataJSON),
      passkey: await t.zeilen(Passkey).findOneBy({
        credentialId: antwort.id,
        personId: ich.person,
        entferntAm: IsNull(),
      }),
    }));
    if (aufforderung === null) throw abgelaufen();
    if (!passkey) throw passkeyPasstNicht();
    const zaehler = await pruefeNachweis(antwort, passkey, aufforderung, ort);
    return this.datenbank.transaktion(zugriffVon(ich), (t) => merke(t, ich, passkey, zaehler));
  }
}

/** Nobody else has used or removed the passkey meanwhile, and the login still runs. */
async function merke(
  t: Zeilentransaktion,
  { mandant: mandantId, person: personId, tokenSha256 }: Ausweis,
  { id, zaehler: bisher }: Passkey,
  zaehler: number,
): Promise<z.infer<typeof ausgewiesen>> {
  const benutzt = await t
    .zeilen(Passkey)
    .update({ id, zaehler: bisher, entferntAm: IsNull() }, { zaehler, zuletztAm: () => 'clock_timestamp()' });
  if (benutzt.affected === 0) throw passkeyPasstNicht();
  const diese = { tokenSha256, mandantId, personId, beendetAm: IsNull() };
  const anmeldungen = t.zeilen(Anmeldung);
  await anmeldungen.update(diese, { ausgewiesenAm: () => 'clock_timestamp()', passkeyId: id });
  const anmeldung = await anmeldungen.findOneBy(diese);
  if (!anmeldung)
    throw fehler('nicht_angemeldet', 'Bitte melden Sie sich an.', 'Please log in.', {
      anmeldung: '/api/anmeldung',
    });
  return { ausgewiesenAm: anmeldung.ausgewiesenAm.toISOString() };
}
