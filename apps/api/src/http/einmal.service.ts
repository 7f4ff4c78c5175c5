import { Injectable } from '@nestjs/common';
import { fehler } from '#contract';
import { Datenbank, type Transaktion } from '#persistence';
import { zugriffVon } from '#runner';
import type { Ausweis } from '../anmeldung/ausweis.js';
import { idempotenz } from './kopfzeilen.js';

/**
 * Idempotency for changes of administration: work and answer are one transaction, and a twin waits for it;
 * its answer is the same to the byte. Schritte keep theirs in the runner.
 */
@Injectable()
export class EinmalService {
  constructor(private readonly datenbank: Datenbank) {}

  fuehreAus<T>(
    ich: Ausweis,
    schluessel: string | undefined,
    { anfrage, arbeit }: { anfrage: unknown; arbeit: (t: Transaktion) => Promise<T> },
  ): Promise<T> {
    const { schluessel: key, anfrageSha256 } = idempotenz(schluessel, anfrage);
    const werte = [ich.mandant, ich.person, key];
    return this.datenbank.transaktion(zugriffVon(ich), async (t) => {
      await t.abfrage(
        `SELECT pg_advisory_xact_lock(hashtextextended($1 || ':' || $2 || ':' || $3, 0))`,
        werte,
      );
      const { rows } = await t.abfrage<{ anfrage_sha256: string; antwort: { json: string } }>(
        `
          SELECT anfrage_sha256, antwort
          FROM idempotenz
          WHERE mandant_id = $1
            AND person_id = $2
            AND schluessel = $3`,
        werte,
      );
      if (rows[0] && rows[0].anfrage_sha256 !== anfrageSha256) {
        throw fehler(
          'schluessel_wiederverwendet',
          'Dieser Idempotency-Key gehört zu einer anderen Anfrage. Bitte verwenden Sie einen neuen.',
          'This Idempotency-Key belongs to another request. Please use a new one.',
        );
      }
      if (rows[0]) return JSON.parse(rows[0].antwort.json) as T;
      const ergebnis = await arbeit(t);
      await t.abfrage(
        `
          INSERT INTO idempotenz (mandant_id, person_id, schluessel, anfrage_sha256, status, antwort)
          VALUES ($1, $2, $3, $4, 201, $5)`,
        [...werte, anfrageSha256, JSON.stringify({ json: JSON.stringify(ergebnis ?? null) })],
      );
      return ergebnis;
    });
  }
}
