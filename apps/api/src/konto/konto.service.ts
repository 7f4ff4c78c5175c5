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
import { Datenbank, type Transaktion } from '#persistence';
import { protokolliere, vorgangFehlt, zugriffVon } from '#runner';
import type { Ausweis } from '../anmeldung/ausweis.js';
import { pruefeAusweis } from '../anmeldung/frisch.js';

type Einstellungen = z.infer<typeof kontoEinstellungen>;
type Schluessel = z.infer<typeof schluesselAnsicht>;

const SCHLUESSEL = `
  left(schluessel_sha256, 16) AS kennung, name, bindend, erstellt_am AS "erstelltAm",
  gueltig_bis AS "gueltigBis"`;
const MAIL = { aufgaben: 'sofort', fristen: 'sofort', hinweise: 'sofort' } as const;

const ANMELDUNGEN = `
  SELECT left(token_sha256, 16) AS kennung, erstellt_am AS seit, zuletzt_am AS zuletzt,
    token_sha256 = $2 AS diese
  FROM anmeldung
  WHERE person_id = $1
    AND beendet_am IS NULL
    AND gueltig_bis > clock_timestamp()
  ORDER BY zuletzt_am DESC`;

/**
 * What a person decides for herself: language, mails, keys, logins. Logins and keys are found by their
 * person, for they stand outside row-level security.
 */
@Injectable()
export class KontoService {
  constructor(private readonly datenbank: Datenbank) {}

  async einstellungen(ich: Ausweis): Promise<Einstellungen> {
    const {
      rows: [zeile],
    } = await this.datenbank.transaktion(zugriffVon(ich), (t) =>
      t.abfrage<{ sprache: 'de' | 'en'; mail: Partial<Einstellungen['mail']> }>(
        'SELECT sprache, mail FROM person WHERE id = $1',
        [ich.person],
      ),
    );
    return { sprache: zeile?.sprache ?? 'de', mail: { ...MAIL, ...zeile?.mail } };
  }

  async setze(ich: Ausweis, { sprache, mail }: Einstellungen): Promise<Einstellungen> {
    await this.datenbank.transaktion(zugriffVon(ich), (t) =>
      t.abfrage('UPDATE person SET sprache = $2, mail = $3 WHERE id = $1', [
        ich.person,
        sprache,
        JSON.stringify(mail),
      ]),
    );
    return this.einstellungen(ich);
  }

  async schluessel(ich: Ausweis): Promise<Schluessel[]> {
    const { rows } = await this.datenbank.uebergreifend((t) =>
      t.abfrage<Zeitzeile<Schluessel>>(
        `
          SELECT ${SCHLUESSEL}
          FROM api_schluessel
          WHERE person_id = $1
            AND widerrufen_am IS NULL
            AND (gueltig_bis IS NULL OR gueltig_bis > clock_timestamp())
          ORDER BY erstellt_am DESC`,
        [ich.person],
      ),
    );
    return rows.map(alsSchluessel);
  }

  /** Never for binding acts: those need the person herself. */
  async stelleAus(
    t: Transaktion,
    ich: Ausweis,
    { name, tage }: z.infer<typeof neuerSchluessel>,
  ): Promise<z.infer<typeof schluesselEinmal>> {
    pruefeAusweis(ich);
    const schluessel = `kogge_${randomBytes(32).toString('base64url')}`;
    const {
      rows: [zeile],
    } = await t.abfrage<Zeitzeile<Schluessel>>(
      `
        INSERT INTO api_schluessel (schluessel_sha256, mandant_id, person_id, name, bindend, gueltig_bis)
        VALUES ($1, $2, $3, $4, false, clock_timestamp() + make_interval(days => $5))
        RETURNING ${SCHLUESSEL}`,
      [createHash('sha256').update(schluessel).digest('hex'), ich.mandant, ich.person, name, tage],
    );
    await this.#merke(t, ich, 'schluessel_ausstellen', { bindend: false, tage }, { name });
    return { ...alsSchluessel(zeile as Zeitzeile<Schluessel>), schluessel };
  }

  async widerrufe(ich: Ausweis, kennung: string): Promise<void> {
    await this.datenbank.transaktion(zugriffVon(ich), async (t) => {
      const { rowCount } = await t.abfrage(
        `
          UPDATE api_schluessel
          SET widerrufen_am = clock_timestamp()
          WHERE person_id = $1
            AND left(schluessel_sha256, 16) = $2
            AND widerrufen_am IS NULL`,
        [ich.person, kennung],
      );
      if (rowCount === 0) throw vorgangFehlt();
      await this.#merke(t, ich, 'schluessel_widerrufen', { kennung }, null);
    });
  }

  async anmeldungen(ich: Ausweis): Promise<z.infer<typeof anmeldungAnsicht>[]> {
    const { rows } = await this.datenbank.uebergreifend((t) =>
      t.abfrage<{ kennung: string; seit: Date; zuletzt: Date; diese: boolean }>(ANMELDUNGEN, [
        ich.person,
        ich.tokenSha256,
      ]),
    );
    return rows.map((zeile) => ({
      ...zeile,
      seit: zeile.seit.toISOString(),
      zuletzt: zeile.zuletzt.toISOString(),
    }));
  }

  /** Whoever finds an open page does not lock its owner out elsewhere. */
  async beende(ich: Ausweis, kennung: string): Promise<void> {
    pruefeAusweis(ich);
    const { rowCount } = await this.datenbank.uebergreifend((t) =>
      t.abfrage(
        `
          UPDATE anmeldung
          SET beendet_am = clock_timestamp()
          WHERE person_id = $1
            AND left(token_sha256, 16) = $2
            AND beendet_am IS NULL`,
        [ich.person, kennung],
      ),
    );
    if (rowCount === 0) throw vorgangFehlt();
  }

  #merke(
    t: Transaktion,
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

type Zeitzeile<T extends { erstelltAm: string; gueltigBis: string | null }> = Omit<
  T,
  'erstelltAm' | 'gueltigBis'
> & { erstelltAm: Date; gueltigBis: Date | null };

function alsSchluessel({ erstelltAm, gueltigBis, ...zeile }: Zeitzeile<Schluessel>): Schluessel {
  return { ...zeile, erstelltAm: erstelltAm.toISOString(), gueltigBis: gueltigBis?.toISOString() ?? null };
}
