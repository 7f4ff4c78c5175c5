import { Inject, Injectable } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import { sha256 } from '#engine';
import { IsNull } from 'typeorm';
import { Anmeldung, Datenbank } from '#persistence';
import { ladePersonenkontext } from '#runner';
import { UMGEBUNG } from '../umgebung.js';
import type { ApiUmgebung } from '../config.js';
import type { AnfrageMitAusweis, Ausweis } from './ausweis.js';

/** A session ends 30 minutes after the last request and 10 hours after the login (reliability §4.5). */
const RUHE_MINUTEN = 30;
const DAUER_STUNDEN = 10;

/**
 * The last request is known to the minute: a page asks several things at once, and reading should write
 * nothing.
 */
const MIT_KEKS = {
  name: 'kogge_anmeldung',
  text: `
    WITH gueltig AS (
      SELECT token_sha256, mandant_id, person_id, ausgewiesen_am, zuletzt_am
      FROM anmeldung
      WHERE token_sha256 = $1
        AND beendet_am IS NULL
        AND gueltig_bis > clock_timestamp()
        AND zuletzt_am > clock_timestamp() - make_interval(mins => $2)
    ), benutzt AS (
      UPDATE anmeldung a
      SET zuletzt_am = clock_timestamp()
      FROM gueltig g
      WHERE a.token_sha256 = g.token_sha256
        AND g.zuletzt_am < clock_timestamp() - interval '1 minute'
    )
    SELECT mandant_id, person_id, ausgewiesen_am
    FROM gueltig`,
};
const MIT_SCHLUESSEL = {
  name: 'kogge_schluessel',
  text: `
    SELECT mandant_id, person_id, clock_timestamp() AS ausgewiesen_am, bindend
    FROM api_schluessel
    WHERE schluessel_sha256 = $1
      AND widerrufen_am IS NULL
      AND (gueltig_bis IS NULL OR gueltig_bis > clock_timestamp())`,
};

interface Anmeldezeile {
  mandant_id: string;
  person_id: string;
  ausgewiesen_am: Date;
  bindend?: boolean;
}

/**
 * Sessions on the server and API keys; the secrets are stored as hashes only. Offices are read anew for every
 * request.
 */
@Injectable()
export class AnmeldungService {
  readonly herkunft: string;
  readonly sicher: boolean;
  readonly keksname: string;

  constructor(
    private readonly datenbank: Datenbank,
    @Inject(UMGEBUNG) umgebung: ApiUmgebung,
  ) {
    const basis = new URL(umgebung.BASIS_URL);
    this.herkunft = basis.origin;
    this.sicher = basis.protocol === 'https:';
    this.keksname = this.sicher ? '__Host-sid' : 'sid';
  }

  /**
   * Who asks, by session or API key; null for somebody unknown. Looked up once for each request: the rate
   * limit asks first, then the guard.
   */
  async erkenne(anfrage: AnfrageMitAusweis): Promise<Ausweis | null> {
    if (anfrage.ausweis === undefined) {
      const schluessel = /^Bearer (kogge_[A-Za-z0-9_-]{20,})$/u.exec(
        anfrage.headers.authorization ?? '',
      )?.[1];
      const token = anfrage.cookies[this.keksname];
      anfrage.ausweis = schluessel
        ? await this.#mitSchluessel(schluessel)
        : token
          ? await this.#mitKeks(token)
          : null;
    }
    return anfrage.ausweis;
  }

  async #mitKeks(token: string): Promise<Ausweis | null> {
    const hash = sha256(token);
    return this.#ausweis(await this.#eine(MIT_KEKS, [hash, RUHE_MINUTEN]), {
      art: 'anmeldung',
      tokenSha256: hash,
      darfBinden: true,
    });
  }

  async #mitSchluessel(schluessel: string): Promise<Ausweis | null> {
    const hash = sha256(schluessel);
    const zeile = await this.#eine(MIT_SCHLUESSEL, [hash]);
    return this.#ausweis(zeile, {
      art: 'schluessel',
      tokenSha256: hash,
      darfBinden: zeile?.bindend === true,
    });
  }

  /** Begins a session; answers the secret for the cookie. Earlier sessions of the same browser end. */
  async beginne(
    person: { id: string; mandant: string },
    ausgewiesen: { am: Date; acr: string; bisher?: string | undefined },
  ): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    await this.datenbank.uebergreifend(async (t) => {
      const anmeldungen = t.zeilen(Anmeldung);
      if (ausgewiesen.bisher)
        await anmeldungen.update(
          { tokenSha256: sha256(ausgewiesen.bisher), beendetAm: IsNull() },
          { beendetAm: () => 'clock_timestamp()' },
        );
      await anmeldungen.insert({
        tokenSha256: sha256(token),
        mandantId: person.mandant,
        personId: person.id,
        gueltigBis: () => `clock_timestamp() + interval '${DAUER_STUNDEN} hours'`,
        ausgewiesenAm: ausgewiesen.am,
        acr: ausgewiesen.acr,
      });
    });
    return token;
  }

  async beende(tokenSha256: string): Promise<void> {
    await this.datenbank.uebergreifend((t) =>
      t.zeilen(Anmeldung).update({ tokenSha256 }, { beendetAm: () => 'clock_timestamp()' }),
    );
  }

  async #ausweis(
    zeile: Anmeldezeile | null,
    { art, tokenSha256, darfBinden }: Pick<Ausweis, 'art' | 'tokenSha256' | 'darfBinden'>,
  ): Promise<Ausweis | null> {
    if (!zeile) return null;
    const { mandant_id: mandant, person_id: person, ausgewiesen_am: ausgewiesenAm } = zeile;
    const kontext = await this.datenbank.transaktion({ mandant, person, subjekte: [] }, (t) =>
      ladePersonenkontext(t, mandant, person),
    );
    return kontext && { ...kontext, art, tokenSha256, darfBinden, ausgewiesenAm };
  }

  async #eine(anweisung: { name: string; text: string }, werte: unknown[]): Promise<Anmeldezeile | null> {
    const { rows } = await this.datenbank.uebergreifend((t) =>
      t.abfrage<Anmeldezeile & Record<string, unknown>>(anweisung, werte),
    );
    return rows[0] ?? null;
  }
}
