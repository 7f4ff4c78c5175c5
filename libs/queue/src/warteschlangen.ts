import { setTimeout as warte } from 'node:timers/promises';
import type { Queue, Worker } from 'bullmq';
import { oeffneBackend, type Ablageort, type Backend } from './backend.js';
import { JOBNAMEN, JOBS, type Jobhandler, type Jobname, type Payload } from './jobs.js';

/** A job with the id that makes it single: no colon, and not a number alone. */
export interface Auftrag<N extends Jobname> {
  id: string;
  payload: Payload<N>;
}

export interface Ereignisse {
  /** The connection, or a job whose handler threw for the last time. */
  fehler(grund: Error, job?: { name: string; id: string | undefined }): void;
}

/** Default of BullMQ is 1, which gives up a job after two crashes of its worker. */
const ABSTUERZE = 1000;
const SPERRE_MS = 30_000;
const ERREICHBAR_MS = 10_000;
const ANTWORT_MS = 2000;
const SCHLIESSEN_MS = 1500;
const NOCHMAL_MS = 500;

/** The queues of one process: hands jobs over, plans the recurring ones, works them off. */
export class Warteschlangen {
  readonly art: Backend['art'];
  readonly #backend: Backend;
  readonly #queues = new Map<Jobname, Queue>();
  readonly #worker: Worker[] = [];

  constructor(
    ort: Ablageort,
    private readonly ereignisse: Ereignisse,
  ) {
    this.#backend = oeffneBackend(ort, (grund) => ereignisse.fehler(grund));
    this.art = this.#backend.art;
  }

  /**
   * Waits until every queue answers; says what to do when one does not. To be called before anything else: a
   * worker without its tables would spin.
   */
  async pruefe(): Promise<void> {
    const abbruch = new AbortController();
    const zuSpaet = warte(ERREICHBAR_MS, undefined, { signal: abbruch.signal }).then(() => {
      throw new Error('keine Antwort');
    });
    try {
      await Promise.race([zuSpaet, Promise.all(JOBNAMEN.map((name) => this.#queue(name).waitUntilReady()))]);
    } catch (grund) {
      const rat =
        this.art === 'redis'
          ? 'Läuft Redis unter REDIS_URL?'
          : 'Sind die Wanderungen gelaufen (Schema „bullmq“)?';
      throw new Error(`Die Warteschlange ist nicht bereit. ${rat} (${(grund as Error).message})`);
    } finally {
      abbruch.abort();
      await zuSpaet.catch(() => {});
    }
  }

  /** Whether the queue answers soon; says nothing about what waits in it. */
  async erreichbar(): Promise<boolean> {
    const abbruch = new AbortController();
    const zuSpaet = warte(ANTWORT_MS, false, { signal: abbruch.signal }).catch(() => false);
    const antwortet = this.offen('sweep').then(
      () => true,
      () => false,
    );
    return Promise.race([antwortet, zuSpaet]).finally(() => abbruch.abort());
  }

  /** Hands jobs over in bulk. An id that is known already is ignored. */
  async gibAb<N extends Jobname>(name: N, auftraege: readonly Auftrag<N>[]): Promise<void> {
    const { attempts, backoff, behalten } = JOBS[name];
    await this.#queue(name).addBulk(
      auftraege.map(({ id, payload }) => ({
        name,
        data: JOBS[name].payload.parse(payload),
        opts: {
          jobId: id,
          attempts,
          backoff,
          removeOnComplete: { age: behalten },
          removeOnFail: { age: behalten },
        },
      })),
    );
  }

  /** Lets a job come again and again, every so many seconds; several processes share one plan. */
  async plane(name: Jobname, sekunden: number): Promise<void> {
    const { behalten } = JOBS[name];
    await this.#queue(name).upsertJobScheduler(
      `${name}-plan`,
      { every: sekunden * 1000 },
      {
        name,
        data: {},
        opts: {
          removeOnComplete: { age: behalten, count: 100 },
          removeOnFail: { age: behalten, count: 100 },
        },
      },
    );
  }

  /** Begins to work jobs off. A payload that does not fit its schema fails at once. */
  async arbeite(handler: Jobhandler): Promise<void> {
    await Promise.all(
      JOBNAMEN.map(async (name) => {
        const { payload } = JOBS[name];
        const arbeit = (job: { data: unknown }) =>
          (handler[name] as (p: unknown) => Promise<void>)(payload.parse(job.data));
        this.#worker.push(await this.#bereiterWorker(name, arbeit));
      }),
    );
  }

  /**
   * A worker whose first connection failed would never work, and ask without a pause for ever (BullMQ 6.7):
   * it is thrown away for a new one.
   */
  async #bereiterWorker(name: Jobname, arbeit: (job: { data: unknown }) => Promise<void>): Promise<Worker> {
    for (const bis = Date.now() + ERREICHBAR_MS; ;) {
      const worker = this.#backend.worker(name, arbeit, {
        concurrency: JOBS[name].gleichzeitig,
        maxStalledCount: ABSTUERZE,
        lockDuration: SPERRE_MS,
        autorun: false,
      });
      worker.on('failed', (job, grund) => {
        if (job && job.attemptsMade >= JOBS[name].attempts)
          this.ereignisse.fehler(grund, { name, id: job.id });
      });
      try {
        await worker.waitUntilReady();
        void worker.run().catch((grund: unknown) => this.ereignisse.fehler(grund as Error));
        return worker;
      } catch (grund) {
        await worker.close(true).catch(() => {});
        if (Date.now() > bis)
          throw new Error(`Die Warteschlange „${name}“ ist nicht erreichbar. (${(grund as Error).message})`);
        await warte(NOCHMAL_MS);
      }
    }
  }

  /** Takes no more jobs, and waits for those at work; at most so many milliseconds. */
  async haltAn(ms: number): Promise<void> {
    const abbruch = new AbortController();
    const zuSpaet = warte(ms, undefined, { signal: abbruch.signal }).catch(() => {});
    await Promise.race([Promise.all(this.#worker.map((worker) => worker.close())), zuSpaet]);
    abbruch.abort();
  }

  async schliesse(): Promise<void> {
    const alle = Promise.allSettled([...this.#queues.values()].map((queue) => queue.close())).then(() =>
      this.#backend.schliesse(),
    );
    // A connection that no longer answers must not keep the process alive.
    await Promise.race([alle, warte(SCHLIESSEN_MS, undefined, { ref: false })]);
  }

  /** Jobs of that kind that wait or are at work. */
  async offen(name: Jobname): Promise<number> {
    const anzahl = await this.#queue(name).getJobCounts('waiting', 'active', 'delayed', 'prioritized');
    return Object.values(anzahl).reduce((summe, eine) => summe + eine, 0);
  }

  #queue(name: Jobname): Queue {
    const queue = this.#queues.get(name) ?? this.#backend.queue(name, {});
    this.#queues.set(name, queue);
    return queue;
  }
}
