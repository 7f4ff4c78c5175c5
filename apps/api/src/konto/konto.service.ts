import { Injectable } from '@nestjs/common';
import { createHash, randomBytes } from 'node:crypto';
import type { z } from 'zod';
import {
  UMFANG_MIT,
  type anmeldungAnsicht,
  type kontoEinstellungen,
  type neuerSchluessel,
  type schluesselAnsicht,
  type schluesselEinmal,
} from '#contract';
import { IsNull } from 'typeorm';
import { Anmeldung, ApiSchluessel, Datenbank, Person, type Zeilentransaktion } from '#persistence';
import { datumBerlin } from '#kalender';
import { meldeRecht, protokolliere, vorgangFehlt, zugriffVon } from '#runner';
import type { Ausweis } from '../anmeldung/ausweis.js';
import { alsSchluessel, beginntMit, GILT_NOCH, widerrufeSchluessel } from './schluessel.js';

type Einstellungen = z.infer<typeof kontoEinstellungen>;
type Schluessel = z.infer<typeof schluesselAnsicht>;

const MAIL = { aufgaben: 'sofort', fristen: 'sofort', hinweise: 'sofort' } as const;

/**
 * What a person decides for herself: language, mails, keys, logins. Logins and keys are found by their
 * person, for they stand outside row-level security.
 */
@Injectable()
export class KontoService {
  constructor(private readonly datenbank: Datenbank) {}

  async einstellungen(ich: Ausweis): Promise<Einstellungen> {
    const zeile = await this.datenbank.transaktion(zugriffVon(ich), (t) =>
      t.zeilen(Person).findOneBy({ id: ich.person }),
    );
    return { sprache: zeile?.sprache ?? 'de', mail: { ...MAIL, ...zeile?.mail } };
  }

  async setze(ich: Ausweis, { sprache, mail }: Einstellungen): Promise<Einstellungen> {
    await this.datenbank.transaktion(zugriffVon(ich), (t) =>
      t.zeilen(Person).update({ id: ich.person }, { sprache, mail }),
    );
    return this.einstellungen(ich);
  }

  async schluessel(ich: Ausweis): Promise<Schluessel[]> {
    const zeilen = await this.datenbank.uebergreifend((t) =>
      t.zeilen(ApiSchluessel).find({
        where: { personId: ich.person, widerrufenAm: IsNull(), gueltigBis: GILT_NOCH },
        order: { erstelltAm: 'DESC' },
      }),
    );
    return zeilen.map(alsSchluessel);
  }

  /** Reads or writes, never binds: that needs the person herself. */
  async stelleAus(
    t: Zeilentransaktion,
    ich: Ausweis,
    { name, tage, umfang, adressen }: z.infer<typeof neuerSchluessel>,
  ): Promise<z.infer<typeof schluesselEinmal>> {
    const schluessel = `kogge_${randomBytes(32).toString('base64url')}`;
    const schluesselSha256 = createHash('sha256').update(schluessel).digest('hex');
    await t
      .zeilen(ApiSchluessel)
      .createQueryBuilder()
      .insert()
      .values({
        schluesselSha256,
        mandantId: ich.mandant,
        personId: ich.person,
        name,
        umfang: [...UMFANG_MIT[umfang]],
        adressen,
        gueltigBis: () => 'clock_timestamp() + make_interval(days => :tage)',
      })
      .setParameters({ tage })
      .execute();
    const zeile = alsSchluessel(
      (await t.zeilen(ApiSchluessel).findOneBy({ schluesselSha256 })) as ApiSchluessel,
    );
    await this.#merke(t, ich, 'schluessel_ausstellen', { umfang: zeile.umfang, adressen, tage }, { name });
    await meldeRecht(t, {
      mandant: ich.mandant,
      art: 'recht_schluessel_ausgestellt',
      zu: zeile.kennung,
      recht: { wer: ich.person, was: name, bis: datumBerlin(new Date(zeile.gueltigBis)) },
      hoert: ['betroffene', 'verwaltung'],
    });
    return { ...zeile, schluessel };
  }

  async widerrufe(ich: Ausweis, kennung: string): Promise<void> {
    await this.datenbank.transaktion(zugriffVon(ich), async (t) => {
      await widerrufeSchluessel(t, ich, { kennung, person: ich.person });
    });
  }

  async anmeldungen(ich: Ausweis): Promise<z.infer<typeof anmeldungAnsicht>[]> {
    const zeilen = await this.datenbank.uebergreifend((t) =>
      t.zeilen(Anmeldung).find({
        where: { personId: ich.person, beendetAm: IsNull(), gueltigBis: GILT_NOCH },
        order: { zuletztAm: 'DESC' },
      }),
    );
    return zeilen.map(({ tokenSha256, erstelltAm, zuletztAm }) => ({
      kennung: tokenSha256.slice(0, 16),
      seit: erstelltAm.toISOString(),
      zuletzt: zuletztAm.toISOString(),
      diese: tokenSha256 === ich.tokenSha256,
    }));
  }

  async beende(ich: Ausweis, kennung: string): Promise<void> {
    const { affected } = await this.datenbank.uebergreifend((t) =>
      t
        .zeilen(Anmeldung)
        .update(
          { personId: ich.person, tokenSha256: beginntMit(kennung), beendetAm: IsNull() },
          { beendetAm: () => 'clock_timestamp()' },
        ),
    );
    if (affected === 0) throw vorgangFehlt();
  }

  #merke(
    t: Zeilentransaktion,
    { mandant, person }: Ausweis,
    handlung: string,
    fakten: Record<string, unknown>,
    detail: Record<string, unknown> | null,
  ): Promise<void> {
    return protokolliere(t, {
      mandant,
      akteur: person,
      handlung,
      gegenstand: { art: 'person', id: person },
      fakten,
      detail,
    });
  }
}
