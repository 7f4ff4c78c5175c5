import { KoggeFehler, type Fehlercode } from '#contract';
import type { Datenbank } from '#persistence';
import { FRISTAKTEUR, systemzugriff, type Runner } from '#runner';
import { fehlerfelder, type Protokoll } from '#protokoll';

interface FaelligeFrist {
  id: string;
  mandant_id: string;
  vorgang_id: string;
  ereignis: { type: string; daten?: object };
}

const STAPEL = 100;
const GLEICHZEITIG = 8;
/** Minutes until the next attempt after a fault of the system; a refusal by the procedure is final. */
const PAUSEN_MIN = [1, 5, 15, 60] as const;
const VORUEBERGEHEND: readonly Fehlercode[] = ['konflikt', 'verfahren_geaendert', 'intern', 'nicht_bereit'];

/** Lets deadlines that have passed act: each makes its Schritt once, by whichever worker is first. */
export class Fristen {
  /** Deadlines that failed for a fault of the system, and when to try again. Lost with the process, which is harmless. */
  readonly #pausen = new Map<string, { ab: number; versuche: number }>();

  constructor(private readonly datenbank: Datenbank, private readonly runner: Runner, private readonly protokoll: Protokoll) {}

  /** Works off what is due, also what became due through it. Answers how many acted. */
  async laufeAb(weiter: () => boolean): Promise<number> {
    let gesamt = 0;
    while (weiter()) {
      const faellige = await this.#faellige();
      let bewegt = 0;
      for (let i = 0; i < faellige.length && weiter(); i += GLEICHZEITIG) {
        const ergebnisse = await Promise.all(faellige.slice(i, i + GLEICHZEITIG).map((frist) => this.#loeseAus(frist)));
        bewegt += ergebnisse.filter(Boolean).length;
      }
      gesamt += bewegt;
      if (bewegt === 0) break;
    }
    return gesamt;
  }

  async #faellige(): Promise<FaelligeFrist[]> {
    const pausiert = [...this.#pausen].filter(([, { ab }]) => ab > Date.now()).map(([id]) => id);
    const { rows } = await this.datenbank.uebergreifend((t) => t.abfrage<FaelligeFrist>(
      `SELECT id, mandant_id, vorgang_id, ereignis FROM frist
       WHERE stand = 'laeuft' AND ereignis IS NOT NULL AND zeitpunkt <= kogge_jetzt() AND id <> ALL ($1::uuid[]) ORDER BY zeitpunkt LIMIT $2`, [pausiert, STAPEL]));
    return rows;
  }

  /** Claim and Schritt are one transaction. The claim is an advisory lock: a lock on the row would deadlock with people who end the deadline. */
  async #loeseAus(frist: FaelligeFrist): Promise<boolean> {
    const { id, mandant_id: mandant, vorgang_id: vorgang, ereignis } = frist;
    const zugriff = systemzugriff(mandant);
    try {
      return await this.datenbank.transaktion(zugriff, async (t) => {
        const { rows } = await t.abfrage<{ frei: boolean }>(`SELECT pg_try_advisory_xact_lock(hashtextextended('frist:' || $1::text, 0)) AS frei`, [id]);
        const { rowCount } = await t.abfrage(`SELECT 1 FROM frist WHERE id = $1 AND stand = 'laeuft'`, [id]);
        if (!rows[0]?.frei || rowCount === 0) return false;
        await this.runner.stepIn(t, { vorgang, schritt: ereignis.type, daten: ereignis.daten, akteur: FRISTAKTEUR, zugriff, frist: id });
        this.#pausen.delete(id);
        this.protokoll.info({ ereignis: 'frist_ausgeloest', mandant, vorgang, frist: id, schritt: ereignis.type });
        return true;
      });
    } catch (grund) {
      return this.#gescheitert(frist, grund);
    }
  }

  /** What the procedure refuses ends the deadline; a fault of the system is tried again later. Neither stops the others. */
  async #gescheitert({ id, mandant_id: mandant, vorgang_id: vorgang, ereignis }: FaelligeFrist, grund: unknown): Promise<boolean> {
    if (grund instanceof KoggeFehler && !VORUEBERGEHEND.includes(grund.code)) {
      const { rowCount } = await this.datenbank.transaktion(systemzugriff(mandant), (t) => t.abfrage(
        `UPDATE frist SET stand = 'abgelaufen', beendet_am = kogge_jetzt() WHERE id = $1 AND mandant_id = $2 AND stand = 'laeuft'`, [id, mandant]));
      if (rowCount) this.protokoll.warn({ ereignis: 'frist_abgelehnt', mandant, vorgang, frist: id, schritt: ereignis.type, code: grund.code });
      return rowCount === 1;
    }
    const versuche = (this.#pausen.get(id)?.versuche ?? 0) + 1;
    const minuten = PAUSEN_MIN[Math.min(versuche, PAUSEN_MIN.length) - 1] ?? 60;
    const gleich = istGedraenge(grund) && versuche <= 3;
    this.#pausen.set(id, { ab: Date.now() + (gleich ? 1000 : minuten * 60_000), versuche });
    this.protokoll[gleich ? 'info' : 'error']({ ereignis: 'frist_gescheitert', mandant, vorgang, frist: id, schritt: ereignis.type, versuche, ...fehlerfelder(grund) });
    return false;
  }
}

/** Others work on the same Vorgang right now. */
function istGedraenge(grund: unknown): boolean {
  return ['konflikt', '40001', '40P01', '55P03'].includes((grund as { code?: string }).code ?? '');
}
