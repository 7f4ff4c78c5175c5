import type { Datenbank } from '#persistence';
import { systemzugriff } from '#runner';
import type { Protokoll } from '#protokoll';
import { ERINNERUNGEN_UEBERGEBEN, MANDANTEN_MIT_ERINNERUNGEN, type Ergebnis } from './erinnerungen.sql.js';
import { jeMandant } from './mandanten.js';

const STAPEL = 500;

/**
 * Turns due reminders into messages, batch by batch; several workers share them. `weiter` says whether to go
 * on after a batch.
 */
export async function uebergibErinnerungen(
  datenbank: Datenbank,
  protokoll: Protokoll,
  weiter: () => boolean,
): Promise<number> {
  const { rows: mandanten } = await datenbank.uebergreifend((t) => t.abfrage(MANDANTEN_MIT_ERINNERUNGEN));
  return jeMandant(
    mandanten.map(({ mandant_id }) => mandant_id),
    { protokoll, ereignis: 'erinnerungen' },
    async (mandant) => {
      let gesamt = 0;
      for (let voll = true; voll && weiter();) {
        const { rows } = await datenbank.transaktion(systemzugriff(mandant), (t) =>
          t.abfrage(ERINNERUNGEN_UEBERGEBEN, [mandant, STAPEL]),
        );
        const { uebergeben, unbesetzt, verspaetet } = rows[0] as Ergebnis;
        gesamt += uebergeben;
        voll = uebergeben + unbesetzt === STAPEL;
        if (uebergeben > 0) protokoll.info({ ereignis: 'erinnerungen', mandant, uebergeben, verspaetet });
        if (unbesetzt > 0) protokoll.error({ ereignis: 'erinnerungen_ohne_empfaenger', mandant, unbesetzt });
      }
      return gesamt;
    },
  );
}
