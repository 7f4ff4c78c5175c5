import { Injectable } from '@nestjs/common';
import { fehler } from '#contract';
import { Datenbank, Idempotenz, type Zeilentransaktion } from '#persistence';
import { zugriffVon } from '#runner';
import type { Ausweis } from '../anmeldung/ausweis.js';
import { idempotenz } from './kopfzeilen.js';

/** Kept in place of an answer that holds a secret. */
const GEHEIM = '{"geheim":true}';

interface Einmaliges<T> {
  anfrage: unknown;
  arbeit: (t: Zeilentransaktion) => Promise<T>;
  /** The answer holds a secret: it is shown once and stored nowhere. */
  geheim?: boolean;
}

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
    { anfrage, arbeit, geheim = false }: Einmaliges<T>,
  ): Promise<T> {
    const { schluessel: key, anfrageSha256 } = idempotenz(schluessel, anfrage);
    const wer = { mandantId: ich.mandant, personId: ich.person, schluessel: key };
    return this.datenbank.transaktion(zugriffVon(ich), async (t) => {
      await t.abfrage(
        `SELECT pg_advisory_xact_lock(hashtextextended($1 || ':' || $2 || ':' || $3, 0))`,
        Object.values(wer),
      );
      const frueher = await t.zeilen(Idempotenz).findOneBy(wer);
      if (frueher && frueher.anfrageSha256 !== anfrageSha256) {
        throw fehler(
          'schluessel_wiederverwendet',
          'Dieser Idempotency-Key gehört zu einer anderen Anfrage. Bitte verwenden Sie einen neuen.',
          'This Idempotency-Key belongs to another request. Please use a new one.',
        );
      }
      if (frueher?.antwort.json === GEHEIM) throw schonGezeigt();
      if (frueher) return JSON.parse(frueher.antwort.json) as T;
      const ergebnis = await arbeit(t);
      await t.zeilen(Idempotenz).insert({
        ...wer,
        anfrageSha256,
        status: 201,
        antwort: { json: geheim ? GEHEIM : JSON.stringify(ergebnis ?? null) },
      });
      return ergebnis;
    });
  }
}

const schonGezeigt = () =>
  fehler(
    'geheimnis_gezeigt',
    'Diese Antwort enthielt ein Geheimnis und wurde schon einmal gezeigt. Haben Sie es nicht erhalten, ' +
      'widerrufen Sie es bitte und stellen Sie ein neues aus.',
    'This answer held a secret and was shown already. If you did not get it, please revoke it and make a new one.',
  );
