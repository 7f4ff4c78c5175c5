import { Injectable } from '@nestjs/common';
import { createHash, randomBytes } from 'node:crypto';
import type { z } from 'zod';
import type {
  anmeldungAnsicht,
  kontoEinstellungen,
  neuerSchluessel,
  schluesselAnsicht,
  schluesselEinmal,
} from '#contract';
import { IsNull, Raw } from 'typeorm';
import { Anmeldung, ApiSchluessel, Datenbank, Person, type Zeilentransaktion } from '#persistence';
import { protokolliere, vorgangFehlt, zugriffVon } from '#runner';
import type { Ausweis } from '../anmeldung/ausweis.js';
import { pruefeAusweis } from '../anmeldung/frisch.js';

type Einstellungen = z.infer<typeof kontoEinstellungen>;
type Schluessel = z.infer<typeof schluesselAnsicht>;

const MAIL = { aufgaben: 'sofort', fristen: 'sofort', hinweise: 'sofort' } as const;

/** Keys and logins that hold. */
const GILT_NOCH = Raw((spalte) => `${spalte} > clock_timestamp()`);
const UNBEFRISTET_ODER_NOCH = Raw((spalte) => `(${spalte} IS NULL OR ${spalte} > clock_timestamp())`);
/** Of a hash only its beginning is shown: enough to tell it from others, too little to find anything by. */
const beginntMit = (kennung: string) => Raw((spalte) => `left(${spalte}, 16) = :kennung`, { kennung });

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
        where: { personId: ich.person, widerrufenAm: IsNull(), gueltigBis: UNBEFRISTET_ODER_NOCH },
        order: { erstelltAm: 'DESC' },
      }),
    );
    return zeilen.map(alsSchluessel);
  }

  /** Never for binding acts: those need the person herself. */
  async stelleAus(
    t: Zeilentransaktion,
    ich: Ausweis,
    { name, tage }: z.infer<typeof neuerSchluessel>,
  ): Promise<z.infer<typeof schluesselEinmal>> {
    pruefeAusweis(ich);
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
        bindend: false,
        gueltigBis: () => 'clock_timestamp() + make_interval(days => :tage)',
      })
      .setParameters({ tage })
      .execute();
    const zeile = await t.zeilen(ApiSchluessel).findOneBy({ schluesselSha256 });
    await this.#merke(t, ich, 'schluessel_ausstellen', { bindend: false, tage }, { name });
    return { ...alsSchluessel(zeile as ApiSchluessel), schluessel };
  }

  async widerrufe(ich: Ausweis, kennung: string): Promise<void> {
    await this.datenbank.transaktion(zugriffVon(ich), async (t) => {
      const { affected } = await t
        .zeilen(ApiSchluessel)
        .update(
          { personId: ich.person, schluesselSha256: beginntMit(kennung), widerrufenAm: IsNull() },
          { widerrufenAm: () => 'clock_timestamp()' },
        );
      if (affected === 0) throw vorgangFehlt();
      await this.#merke(t, ich, 'schluessel_widerrufen', { kennung }, null);
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

  /** Whoever finds an open page does not lock its owner out elsewhere. */
  async beende(ich: Ausweis, kennung: string): Promise<void> {
    pruefeAusweis(ich);
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

function alsSchluessel({
  schluesselSha256,
  name,
  bindend,
  erstelltAm,
  gueltigBis,
}: ApiSchluessel): Schluessel {
  return {
    kennung: schluesselSha256.slice(0, 16),
    name,
    bindend,
    erstelltAm: erstelltAm.toISOString(),
    gueltigBis: gueltigBis?.toISOString() ?? null,
  };
}
