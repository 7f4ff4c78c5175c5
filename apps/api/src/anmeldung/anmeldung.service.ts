import { Inject, Injectable } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import { isIP } from 'node:net';
import { sha256 } from '#engine';
import { IsNull } from 'typeorm';
import { Anmeldung, Datenbank, type Anweisung, type Nachweis } from '#persistence';
import { ladePersonenkontext } from '#runner';
import { UMGEBUNG } from '../umgebung.js';
import type { ApiUmgebung } from '../config.js';
import { KOPF_FUER_WEN, MIT_KEKS, MIT_SCHLUESSEL, type Anmeldezeile } from './anmeldung.sql.js';
import type { AnfrageMitAusweis, Ausweis } from './ausweis.js';

/** A session ends 30 minutes after the last request and 10 hours after the login (reliability §4.5). */
const RUHE_MINUTEN = 30;
const DAUER_STUNDEN = 10;

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
        ? await this.#mitSchluessel(schluessel, anfrage.ip)
        : token
          ? await this.#mitKeks(token)
          : null;
    }
    return anfrage.ausweis;
  }

  async #mitKeks(token: string): Promise<Ausweis | null> {
    const hash = sha256(token);
    return this.#ausweis(await this.#eine(MIT_KEKS, [hash, RUHE_MINUTEN]), 'anmeldung', hash);
  }

  async #mitSchluessel(schluessel: string, ip: string): Promise<Ausweis | null> {
    const hash = sha256(schluessel);
    // An address of version 4 comes as one of version 6 where the process listens to both; behind a proxy it is
    // what the proxy was told, and may be none.
    const ohnePraefix = ip.replace(/^::ffff:(?=\d+\.)/u, '');
    const adresse = isIP(ohnePraefix) === 0 || ohnePraefix.includes('%') ? null : ohnePraefix;
    return this.#ausweis(await this.#eine(MIT_SCHLUESSEL, [hash, adresse]), 'schluessel', hash);
  }

  /** Where the audit chain stands, for a stream; null when whoever listens is not let in any more. */
  async kopfFuer({ mandant, person, tokenSha256 }: Ausweis): Promise<number | null> {
    const { rows } = await this.datenbank.transaktion({ mandant, person, subjekte: [] }, (t) =>
      t.abfrage(KOPF_FUER_WEN, [mandant, person, tokenSha256, RUHE_MINUTEN]),
    );
    return rows[0]?.seq ?? null;
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
    art: Ausweis['art'],
    tokenSha256: string,
  ): Promise<Ausweis | null> {
    if (!zeile) return null;
    const { mandant_id: mandant, person_id: person, ausgewiesen_am: ausgewiesenAm, frisch, umfang } = zeile;
    const kontext = await this.datenbank.transaktion({ mandant, person, subjekte: [] }, (t) =>
      ladePersonenkontext(t, mandant, person),
    );
    const nachweis = nachweisAus(art, zeile);
    return (
      kontext && {
        ...kontext,
        art,
        tokenSha256,
        ausgewiesenAm,
        frisch,
        umfang,
        nachweis,
        vonHier: zeile.von_hier,
      }
    );
  }

  async #eine(anweisung: Anweisung<Anmeldezeile>, werte: unknown[]): Promise<Anmeldezeile | null> {
    const { rows } = await this.datenbank.uebergreifend((t) => t.abfrage(anweisung, werte));
    return rows[0] ?? null;
  }
}

/** What the record of her acts says of it: when and by what means she proved who she is. */
function nachweisAus(
  art: Ausweis['art'],
  { ausgewiesen_am: am, passkey_id: passkey }: Anmeldezeile,
): Nachweis {
  if (art === 'schluessel') return { mittel: 'schluessel' };
  const zeit = { am: am.toISOString() };
  return passkey === null ? { mittel: 'anmeldung', ...zeit } : { mittel: 'passkey', passkey, ...zeit };
}
