import { Injectable } from '@nestjs/common';
import { fehler } from '#contract';
import { Datenbank } from '#persistence';
import { zugriffVon } from '#runner';
import type { Ausweis } from '../anmeldung/ausweis.js';
import { idempotenz } from './kopfzeilen.js';

/** Idempotency for changes of administration: the same key and body are answered once. Schritte keep theirs in their own transaction. */
@Injectable()
export class EinmalService {
  constructor(private readonly datenbank: Datenbank) {}

  async fuehreAus<T>(ich: Ausweis, schluessel: string | undefined, { anfrage, arbeit }: { anfrage: unknown; arbeit: () => Promise<T> }): Promise<T> {
    const { schluessel: key, anfrageSha256 } = idempotenz(schluessel, anfrage);
    const werte = [ich.mandant, ich.person, key];
    const { rows } = await this.datenbank.transaktion(zugriffVon(ich), (t) => t.abfrage<{ anfrage_sha256: string; antwort: { ergebnis: T } }>(
      'SELECT anfrage_sha256, antwort FROM idempotenz WHERE mandant_id = $1 AND person_id = $2 AND schluessel = $3', werte));
    if (rows[0] && rows[0].anfrage_sha256 !== anfrageSha256) {
      throw fehler('schluessel_wiederverwendet', 'Dieser Idempotency-Key gehört zu einer anderen Anfrage. Bitte verwenden Sie einen neuen.', 'This Idempotency-Key belongs to another request. Please use a new one.');
    }
    if (rows[0]) return rows[0].antwort.ergebnis;
    const ergebnis = await arbeit();
    await this.datenbank.transaktion(zugriffVon(ich), (t) => t.abfrage(
      'INSERT INTO idempotenz (mandant_id, person_id, schluessel, anfrage_sha256, status, antwort) VALUES ($1, $2, $3, $4, 201, $5) ON CONFLICT DO NOTHING',
      [...werte, anfrageSha256, JSON.stringify({ ergebnis: ergebnis ?? null })]));
    return ergebnis;
  }
}
