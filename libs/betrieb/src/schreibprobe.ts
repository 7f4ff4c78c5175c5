import type { Datenbank, Transaktion } from '#persistence';

/** At most so often; in between the last answer counts. */
const ABSTAND_MS = 10_000;

/**
 * A row that is committed, and a temporary file of about a megabyte: a full disk often still takes a row in a page
 * that is there, but nothing that needs a new one.
 */
const PROBE = [
  `UPDATE lebenszeichen SET am = clock_timestamp() WHERE dienst = 'api'`,
  `SELECT set_config('work_mem', '64kB', true)`,
  'SELECT count(*) FROM generate_series(1, 50000)',
];

/** Somebody else holds the row: then somebody writes. */
const WARTET = /^(55P03|40001|40P01)$/u;

/** Whether the database takes what is written to it, tried through the same door as everything else. */
export class Schreibprobe {
  #zuletzt = Number.NEGATIVE_INFINITY;
  #schreibt = true;
  #laeuft: Promise<void> | null = null;

  constructor(
    private readonly datenbank: Datenbank,
    private readonly abstandMs = ABSTAND_MS,
  ) {}

  /** False when the disk is full, the server takes no changes, or nothing answers. */
  async schreibt(): Promise<boolean> {
    if (performance.now() - this.#zuletzt >= this.abstandMs)
      await (this.#laeuft ??= this.#versuche().finally(() => {
        this.#laeuft = null;
      }));
    return this.#schreibt;
  }

  async #versuche(): Promise<void> {
    this.#schreibt = await this.datenbank.uebergreifend(probiere).then(
      () => true,
      (grund: { code?: string }) => WARTET.test(grund.code ?? ''),
    );
    this.#zuletzt = performance.now();
  }
}

async function probiere(t: Transaktion): Promise<void> {
  for (const anweisung of PROBE) await t.abfrage(anweisung);
}
