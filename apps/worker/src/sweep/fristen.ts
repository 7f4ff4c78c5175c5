import { Inject, Injectable } from '@nestjs/common';
import { KoggeFehler, type Fehlercode } from '#contract';
import { Datenbank } from '#persistence';
import { FRISTAKTEUR, Runner, systemzugriff, type Schrittantwort } from '#runner';
import { fehlerfelder, type Protokoll } from '#protokoll';
import { PROTOKOLL } from '../umgebung.js';
import { ABGELEHNTE_FRIST, FAELLIGE_FRISTEN, type FaelligeFrist } from './fristen.sql.js';

/** Looked for at once, in one transaction, and transactions at the same time. */
const FAELLIGE = 600;
const STAPEL = 100;
const GLEICHZEITIG = 3;
/** Minutes until the next attempt after a fault of the system; a refusal by the procedure is final. */
const PAUSEN_MIN = [1, 5, 15, 60] as const;
const VORUEBERGEHEND: readonly Fehlercode[] = ['konflikt', 'verfahren_geaendert', 'intern', 'nicht_bereit'];

/** Lets deadlines that have passed act: each makes its Schritt once, by whichever worker is first. */
@Injectable()
export class Fristen {
  /**
   * Deadlines that failed for a fault of the system, and when to try again. Lost with the process, which is
   * harmless.
   */
  readonly #pausen = new Map<string, { ab: number; versuche: number }>();

  constructor(
    private readonly datenbank: Datenbank,
    private readonly runner: Runner,
    @Inject(PROTOKOLL) private readonly protokoll: Protokoll,
  ) {}

  /** Works off what is due, also what became due through it. Answers how many acted. */
  async laufeAb(weiter: () => boolean): Promise<number> {
    let gesamt = 0;
    while (weiter()) {
      const stapel = gestapelt(await this.#faellige());
      let bewegt = 0;
      for (let i = 0; i < stapel.length && weiter(); i += GLEICHZEITIG) {
        const ergebnisse = await Promise.all(
          stapel.slice(i, i + GLEICHZEITIG).map((einer) => this.#loeseAus(einer)),
        );
        bewegt += ergebnisse.reduce((summe, anzahl) => summe + anzahl, 0);
      }
      gesamt += bewegt;
      if (bewegt === 0) break;
    }
    return gesamt;
  }

  async #faellige(): Promise<FaelligeFrist[]> {
    const pausiert = [...this.#pausen].filter(([, { ab }]) => ab > Date.now()).map(([id]) => id);
    const { rows } = await this.datenbank.uebergreifend((t) =>
      t.abfrage(FAELLIGE_FRISTEN, [pausiert, FAELLIGE]),
    );
    return rows;
  }

  /**
   * Deadlines of one Mandant act in one transaction; where that does not hold, each for itself. Whatever
   * somebody else is at work on waits for the next look.
   */
  async #loeseAus(stapel: readonly FaelligeFrist[]): Promise<number> {
    const zugriff = systemzugriff((stapel[0] as FaelligeFrist).mandant_id);
    const auftraege = stapel.map(({ id, vorgang_id: vorgang, ereignis }) => ({
      vorgang,
      schritt: ereignis.type,
      daten: ereignis.daten,
      akteur: FRISTAKTEUR,
      zugriff,
      frist: id,
    }));
    const gemacht = await this.runner.stapel(zugriff, auftraege).then(
      (ergebnisse) => ({ ergebnisse }),
      (grund: unknown) => ({ grund }),
    );
    if ('ergebnisse' in gemacht)
      return summe(stapel, (frist, nr) => this.#nachher(frist, gemacht.ergebnisse[nr] ?? null));
    return summe(stapel, (frist) =>
      stapel.length > 1 ? this.#loeseAus([frist]) : this.#gescheitert(frist, gemacht.grund),
    );
  }

  async #nachher(frist: FaelligeFrist, ergebnis: Schrittantwort | KoggeFehler | null): Promise<number> {
    if (ergebnis === null) return 0;
    if (ergebnis instanceof KoggeFehler) return this.#gescheitert(frist, ergebnis);
    this.#pausen.delete(frist.id);
    this.protokoll.info({
      ereignis: 'frist_ausgeloest',
      mandant: frist.mandant_id,
      vorgang: frist.vorgang_id,
      frist: frist.id,
      schritt: ergebnis.schritt,
    });
    return 1;
  }

  /**
   * What the procedure refuses ends the deadline; a fault of the system is tried again later. Neither stops
   * the others.
   */
  async #gescheitert(frist: FaelligeFrist, grund: unknown): Promise<number> {
    return grund instanceof KoggeFehler && !VORUEBERGEHEND.includes(grund.code)
      ? this.#abgelehnt(frist, grund)
      : this.#verschoben(frist, grund);
  }

  async #abgelehnt(
    { id, mandant_id: mandant, vorgang_id: vorgang, ereignis }: FaelligeFrist,
    { code }: KoggeFehler,
  ): Promise<number> {
    const { rowCount } = await this.datenbank.transaktion(systemzugriff(mandant), (t) =>
      t.abfrage(ABGELEHNTE_FRIST, [id, mandant]),
    );
    if (rowCount)
      this.protokoll.warn({
        ereignis: 'frist_abgelehnt',
        mandant,
        vorgang,
        frist: id,
        schritt: ereignis.type,
        code,
      });
    return rowCount ?? 0;
  }

  #verschoben(
    { id, mandant_id: mandant, vorgang_id: vorgang, ereignis }: FaelligeFrist,
    grund: unknown,
  ): number {
    const versuche = (this.#pausen.get(id)?.versuche ?? 0) + 1;
    const minuten = PAUSEN_MIN[Math.min(versuche, PAUSEN_MIN.length) - 1] ?? 60;
    const gleich = istGedraenge(grund) && versuche <= 3;
    this.#pausen.set(id, { ab: Date.now() + (gleich ? 1000 : minuten * 60_000), versuche });
    this.protokoll[gleich ? 'info' : 'error']({
      ereignis: 'frist_gescheitert',
      mandant,
      vorgang,
      frist: id,
      schritt: ereignis.type,
      versuche,
      ...fehlerfelder(grund),
    });
    return 0;
  }
}

/**
 * By Mandant and at most one for each Vorgang: a second one acts on what the first has left, with the next
 * look.
 */
function gestapelt(faellige: readonly FaelligeFrist[]): FaelligeFrist[][] {
  const einzeln = [
    ...new Map(faellige.toReversed().map((frist) => [frist.vorgang_id, frist])).values(),
  ].toReversed();
  const mandanten = [...new Set(einzeln.map(({ mandant_id }) => mandant_id))].map((mandant) =>
    einzeln.filter(({ mandant_id }) => mandant_id === mandant),
  );
  return mandanten.flatMap((alle) =>
    Array.from({ length: Math.ceil(alle.length / STAPEL) }, (_, nr) =>
      alle.slice(nr * STAPEL, (nr + 1) * STAPEL),
    ),
  );
}

async function summe(
  fristen: readonly FaelligeFrist[],
  arbeit: (frist: FaelligeFrist, nr: number) => Promise<number>,
): Promise<number> {
  let gesamt = 0;
  for (const [nr, frist] of fristen.entries()) gesamt += await arbeit(frist, nr);
  return gesamt;
}

/** Others work on the same Vorgang right now. */
function istGedraenge(grund: unknown): boolean {
  return ['konflikt', '40001', '40P01', '55P03'].includes((grund as { code?: string }).code ?? '');
}
