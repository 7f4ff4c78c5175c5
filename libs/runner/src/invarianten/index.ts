import type { Datenbank } from '#persistence';
import { auftragsinvarianten } from './auftraege.js';
import { berichtsinvarianten } from './berichte.js';
import { entscheidungsinvarianten } from './entscheidung.js';
import { fristinvarianten } from './fristen.js';
import type { Invariante, Pruefergebnis } from './invariante.js';
import { klartextaussagen } from './klartext.js';
import { pruefpfadinvarianten } from './pruefpfad.js';
import { rechteinvarianten } from './rechte.js';
import type { Regelaussage } from './regel.js';
import { siegelinvarianten } from './siegel.js';
import { sitzungsinvarianten } from './sitzungen.js';
import { vorlagenaussagen } from './vorlagen.js';
import { zugangsinvarianten } from './zugang.js';

/** One line of the report. */
export interface Befund {
  id: string;
  titel: string;
  mandant: string;
  ok: boolean;
  gezaehlt: number;
  /** First counter-example, or null. */
  beispiel: unknown;
  /** What holds and still has to be read by somebody; absent when there is nothing. */
  hinweise?: string[];
}

/** Statements about rules; what an older database holds against them is listed as Altfälle. */
export const regelaussagen: readonly Regelaussage[] = [...vorlagenaussagen, ...klartextaussagen];

const invarianten: readonly Invariante[] = [
  ...entscheidungsinvarianten,
  ...sitzungsinvarianten,
  ...berichtsinvarianten,
  ...auftragsinvarianten,
  ...pruefpfadinvarianten,
  ...siegelinvarianten,
  ...fristinvarianten,
  ...zugangsinvarianten,
  ...rechteinvarianten,
  ...regelaussagen,
];

/** One Mandant whose statements are checked. */
export interface Pruefling {
  id: string;
  kuerzel: string;
}

/**
 * Checks every invariant for every Mandant with a read-only connection (role `kogge_auditor`); yields each
 * result as it is found.
 */
export async function* pruefeInvarianten(datenbank: Datenbank): AsyncGenerator<Befund> {
  const { rows: mandanten } = await datenbank.uebergreifend((t) =>
    t.abfrage<Pruefling>('SELECT id, kuerzel FROM mandant ORDER BY kuerzel'),
  );
  for (const mandant of mandanten) yield* pruefeMandant(datenbank, mandant);
}

/** The same for one Mandant, each invariant in a transaction of its own. */
export async function* pruefeMandant(
  datenbank: Datenbank,
  { id: mandant, kuerzel }: Pruefling,
): AsyncGenerator<Befund> {
  for (const { id, titel, pruefe } of invarianten) {
    const {
      gezaehlt,
      beispiel,
      hinweise = [],
    } = await datenbank
      .transaktion({ mandant, person: null, subjekte: ['system'] }, (t) => pruefe(t, mandant))
      .catch(ungeprueft);
    const befund = { id, titel, mandant: kuerzel, ok: beispiel === null, gezaehlt, beispiel };
    yield hinweise.length > 0 ? { ...befund, hinweise } : befund;
  }
}

/** The database is not there, is going, or somebody holds a table: that says nothing about what it holds. */
const VORUEBERGEHEND = /^(08|53|57P|55P03|40|ECONN|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_)/u;

/**
 * What could not be checked – it took too long, or what is stored is beyond understanding – does not hold,
 * and does not keep the others from being checked.
 */
function ungeprueft(grund: unknown): Pruefergebnis {
  const { code, name } = grund as { code?: string; name?: string };
  if (typeof code === 'string' && VORUEBERGEHEND.test(code)) throw grund;
  return { gezaehlt: 0, beispiel: { fehler: code ?? name ?? 'unbekannt' } };
}
