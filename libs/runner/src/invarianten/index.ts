import type { Datenbank } from '#persistence';
import { berichtsinvarianten } from './berichte.js';
import { entscheidungsinvarianten } from './entscheidung.js';
import { fristinvarianten } from './fristen.js';
import type { Invariante } from './invariante.js';
import { pruefpfadinvarianten } from './pruefpfad.js';
import { siegelinvarianten } from './siegel.js';

/** One line of the report. */
export interface Befund {
  id: string;
  titel: string;
  mandant: string;
  ok: boolean;
  gezaehlt: number;
  /** First counter-example, or null. */
  beispiel: unknown;
}

export const invarianten: readonly Invariante[] = [...entscheidungsinvarianten, ...berichtsinvarianten, ...pruefpfadinvarianten, ...siegelinvarianten, ...fristinvarianten];

/** Checks every invariant for every Mandant with a read-only connection (role `kogge_auditor`); yields each result as it is found. */
export async function* pruefeInvarianten(datenbank: Datenbank): AsyncGenerator<Befund> {
  const { rows: mandanten } = await datenbank.uebergreifend((t) => t.abfrage<{ id: string; kuerzel: string }>('SELECT id, kuerzel FROM mandant ORDER BY kuerzel'));
  for (const { id: mandant, kuerzel } of mandanten) {
    for (const { id, titel, pruefe } of invarianten) {
      const { gezaehlt, beispiel } = await datenbank.transaktion({ mandant, person: null, subjekte: ['system'] }, (t) => pruefe(t, mandant));
      yield { id, titel, mandant: kuerzel, ok: beispiel === null, gezaehlt, beispiel };
    }
  }
}
