import type { Workerlage } from '#contract';
import type { Datenbank } from '#persistence';

/** Three looks may be missed, and a restart in between. */
const GEDULD = { takte: 3, sekunden: 30 };

/** What of a worker may not work while it runs. */
export type Stoerung = 'warteschlange' | 'arbeit';

const ZEICHEN = `
  UPDATE lebenszeichen
  SET am = clock_timestamp(), takt_sekunden = $1, gestoert = $2
  WHERE dienst = 'worker'`;

/** Says that a worker is at work, and what of it is not. Any of them: who is alone the others do not see. */
export async function gibLebenszeichen(
  datenbank: Datenbank,
  taktSekunden: number,
  gestoert: Stoerung | null,
): Promise<void> {
  await datenbank.uebergreifend((t) => t.abfrage(ZEICHEN, [taktSekunden, gestoert]));
}

export interface Workerstand {
  worker: Workerlage;
  gestoert: Stoerung | null;
  /** Seconds since the last sign; infinite when there was none. */
  alter: number;
}

/** Whether some worker has worked lately. */
export async function workerstand(datenbank: Datenbank): Promise<Workerstand> {
  const { rows } = await datenbank.uebergreifend((t) =>
    t.abfrage<{ alter: number | null; takt: number; gestoert: Stoerung | null }>(`
      SELECT extract(epoch FROM clock_timestamp() - am)::float8 AS alter, takt_sekunden AS takt, gestoert
      FROM lebenszeichen
      WHERE dienst = 'worker'`),
  );
  const { alter = null, takt = 0, gestoert = null } = rows[0] ?? {};
  if (alter === null || alter > takt * GEDULD.takte + GEDULD.sekunden)
    return { worker: 'steht', gestoert: null, alter: alter ?? Number.POSITIVE_INFINITY };
  return { worker: gestoert === null ? 'laeuft' : 'gestoert', gestoert, alter };
}
