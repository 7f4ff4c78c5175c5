import { protokollFuer } from '#protokoll';
import { pruefeInvarianten, Runner, type Befund } from '#runner';
import type { Datenbank } from '#persistence';
import { uebergibErinnerungen } from '../../../apps/worker/src/sweep/erinnerungen.js';
import { Fristen } from '../../../apps/worker/src/sweep/fristen.js';
import { starteTestapi, type Testapi } from '../../umgebung/api.js';
import { befundeVon, DES_WORKERS, type Befundworte } from './aussagen.js';
import {
  datenbankAls,
  frischeDatenbank,
  organisation,
  stelleUhr,
  type TestDatenbank,
} from '../../umgebung/index.js';

/** A Tuesday before every meeting of the first half-year. */
const ANFANG = '2026-09-01T09:00';

/** A running installation: database, API on its port, and the worker's deadlines and reminders. */
export class Betrieb {
  #mandanten = 0;
  #spaetestens = '';
  readonly laeufer: Runner;
  readonly #fristen: Fristen;

  private constructor(
    readonly db: TestDatenbank,
    readonly api: Testapi,
    readonly worker: Datenbank,
    private readonly pruefer: Datenbank,
  ) {
    this.laeufer = new Runner(worker);
    this.#fristen = new Fristen(worker, this.laeufer, protokollFuer('silent', 'worker'));
  }

  static async starte(): Promise<Betrieb> {
    const db = await frischeDatenbank();
    await stelleUhr(db, ANFANG);
    const api = await starteTestapi(await organisation(db, { kuerzel: 'G0' }));
    return new Betrieb(
      db,
      api,
      await datenbankAls(db, 'kogge_worker'),
      await datenbankAls(db, 'kogge_auditor'),
    );
  }

  naechstesKuerzel(): string {
    this.#mandanten += 1;
    return `G${this.#mandanten}`;
  }

  /** Each walk begins on the same day; what others left behind goes on when the clock passes theirs. */
  async stelleAnfang(): Promise<void> {
    await this.#merkeUhr();
    await stelleUhr(this.db, ANFANG);
  }

  async stelle(zeit: string): Promise<void> {
    await stelleUhr(this.db, zeit);
    await this.arbeite();
  }

  /** Reminders and deadlines that are due, as the worker finds them. */
  async arbeite(): Promise<void> {
    await uebergibErinnerungen(this.worker, protokollFuer('silent', 'worker'), () => true);
    await this.#fristen.laufeAb(() => true);
  }

  /** What the statements about a kind of Vorgang object to in one house. */
  befunde(mandant: string, art: string): Promise<Befundworte[]> {
    return befundeVon(this.pruefer, mandant, art);
  }

  /** The whole check, after the last thing that happened in any house. */
  async alleBefunde(): Promise<Befund[]> {
    await this.#merkeUhr();
    await stelleUhr(this.db, this.#spaetestens);
    return ohneWorker(pruefeInvarianten(this.pruefer));
  }

  async ende(): Promise<void> {
    await this.api.api.stop();
    await Promise.all([this.worker, this.pruefer].map(({ quelle }) => quelle.destroy()));
  }

  async #merkeUhr(): Promise<void> {
    const [zeile] = await this.db.sql<{ jetzt: string }>(`
      SELECT to_char(kogge_jetzt() AT TIME ZONE 'Europe/Berlin', 'YYYY-MM-DD"T"HH24:MI') AS jetzt`);
    if (zeile && zeile.jetzt > this.#spaetestens) this.#spaetestens = zeile.jetzt;
  }
}

async function ohneWorker(befunde: AsyncIterable<Befund>): Promise<Befund[]> {
  const alle: Befund[] = [];
  for await (const befund of befunde) if (!befund.ok && !DES_WORKERS.includes(befund.id)) alle.push(befund);
  return alle;
}
