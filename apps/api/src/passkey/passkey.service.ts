import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import {
  fehler,
  type neuerPasskey,
  type passkeyAnsicht,
  type passkeyErzeugung,
  type passkeys,
} from '#contract';
import { Datenbank, neueKennung, Passkey, type Zeilentransaktion } from '#persistence';
import { zugriffVon } from '#runner';
import type { Ausweis } from '../anmeldung/ausweis.js';
import type { ApiUmgebung } from '../config.js';
import { nurVerwaltung } from '../menschen/verwaltung.js';
import { UMGEBUNG } from '../umgebung.js';
import { abgelaufen, fordereAuf, GILT_MS, loeseEin } from './aufforderung.js';
import { passkeyhindernis, passkeyort } from './ort.js';
import { beschrieben, entferne, haltFest, passkeyAlsAnsicht, passkeysVon } from './passkeys.js';
import { pruefeNeuen, VERFAHREN } from './pruefung.js';

type Ansicht = z.infer<typeof passkeyAnsicht>;

/** More devices nobody carries; it keeps what the browser is asked small. */
const HOECHSTENS = 10;

/** The passkeys of a person: she registers and removes them, the administration removes lost ones. */
@Injectable()
export class PasskeyService {
  constructor(
    private readonly datenbank: Datenbank,
    @Inject(UMGEBUNG) private readonly umgebung: ApiUmgebung,
  ) {}

  async meine(ich: Ausweis): Promise<z.infer<typeof passkeys>> {
    return { hindernis: passkeyhindernis(this.umgebung), passkeys: await this.#von(ich, ich.person) };
  }

  async beginne(ich: Ausweis): Promise<z.infer<typeof passkeyErzeugung>> {
    const { rpId } = passkeyort(this.umgebung);
    return this.datenbank.transaktion(zugriffVon(ich), async (t) => {
      const vorhandene = await nochEiner(t, ich);
      return {
        challenge: await fordereAuf(t, ich, 'registrieren'),
        rp: { id: rpId, name: 'Kogge' },
        user: {
          id: Buffer.from(ich.person.replaceAll('-', ''), 'hex').toString('base64url'),
          name: ich.name,
          displayName: ich.name,
        },
        pubKeyCredParams: VERFAHREN.map((alg) => ({ type: 'public-key', alg })),
        excludeCredentials: vorhandene.map(beschrieben),
        authenticatorSelection: { residentKey: 'preferred', userVerification: 'required' },
        attestation: 'none',
        timeout: GILT_MS,
      };
    });
  }

  /** Once for each time it was begun. */
  async registriere(ich: Ausweis, neuer: z.infer<typeof neuerPasskey>): Promise<Ansicht> {
    const ort = passkeyort(this.umgebung);
    const aufforderung = await this.datenbank.transaktion(zugriffVon(ich), (t) =>
      loeseEin(t, ich, 'registrieren', neuer.clientDataJSON),
    );
    if (aufforderung === null) throw abgelaufen();
    const geprueft = await pruefeNeuen(neuer, aufforderung, ort);
    return this.datenbank
      .transaktion(zugriffVon(ich), async (t) => {
        await nochEiner(t, ich);
        const id = neueKennung();
        await t.zeilen(Passkey).insert({
          id,
          mandantId: ich.mandant,
          personId: ich.person,
          name: neuer.name,
          transports: neuer.transports,
          ...geprueft,
        });
        const zeile = (await t.zeilen(Passkey).findOneBy({ id })) as Passkey;
        await haltFest(t, ich, zeile, {
          handlung: 'passkey_registrieren',
          art: 'recht_passkey_registriert',
          hoert: ['betroffene'],
        });
        return passkeyAlsAnsicht(zeile);
      })
      .catch((grund: unknown) => {
        throw schonRegistriert(grund) ?? grund;
      });
  }

  async entferne(ich: Ausweis, id: string): Promise<void> {
    await this.datenbank.transaktion(zugriffVon(ich), (t) => entferne(t, ich, { id, person: ich.person }));
  }

  async vonPerson(ich: Ausweis, person: string): Promise<Ansicht[]> {
    nurVerwaltung(ich);
    return this.#von(ich, person);
  }

  async entferneVon(
    t: Zeilentransaktion,
    ich: Ausweis,
    wessen: { id: string; person: string; grund: string },
  ): Promise<void> {
    nurVerwaltung(ich);
    await entferne(t, ich, wessen);
  }

  async #von(ich: Ausweis, person: string): Promise<Ansicht[]> {
    const zeilen = await this.datenbank.transaktion(zugriffVon(ich), (t) => passkeysVon(t, person));
    return zeilen.map(passkeyAlsAnsicht);
  }
}

/** Her passkeys, when there is room for another one. */
async function nochEiner(t: Zeilentransaktion, { person }: Ausweis): Promise<Passkey[]> {
  const vorhandene = await passkeysVon(t, person);
  if (vorhandene.length < HOECHSTENS) return vorhandene;
  throw fehler(
    'bedingung_nicht_erfuellt',
    `Mehr als ${HOECHSTENS} Passkeys hat niemand. Bitte entfernen Sie zuerst einen, den Sie nicht mehr brauchen.`,
    `Nobody has more than ${HOECHSTENS} passkeys. Please remove one first that you no longer need.`,
  );
}

function schonRegistriert(grund: unknown) {
  const { code, constraint } = grund as { code?: string; constraint?: string };
  return code === '23505' && constraint === 'passkey_credential'
    ? fehler(
        'passkey_abgelehnt',
        'Dieser Passkey ist schon registriert oder war es. Bitte legen Sie auf dem Gerät einen neuen an.',
        'This passkey is or was registered already. Please make a new one on the device.',
      )
    : null;
}
