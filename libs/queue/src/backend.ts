import { setTimeout as warte } from 'node:timers/promises';
import {
  createPostgresBackend,
  createRedisBackend,
  Queue,
  Worker,
  type BackendFactory,
  type ConnectionOptions,
  type IQueueBackend,
} from 'bullmq';
import { Redis } from 'ioredis';
import pg from 'pg';

/** Where the queues live: in the database itself (schema `bullmq`), or on Redis. */
export interface Ablageort {
  /** PostgreSQL; used when there is no Redis. */
  databaseUrl: string;
  redisUrl?: string | undefined;
  /** Role of the database in which the process works. */
  rolle?: 'kogge_app' | 'kogge_worker';
}

/** Queues and workers on one backend; nothing above it knows which. */
export interface Backend {
  art: 'postgres' | 'redis';
  queue(name: string, optionen: object): Queue;
  worker(
    name: string,
    arbeit: (job: { name: string; data: unknown; id?: string }) => Promise<void>,
    optionen: object,
  ): Worker;
  schliesse(): Promise<void>;
}

export const SCHEMA = 'bullmq';
const POOL = 12;

/** Opens the backend; connections are made on first use. */
export function oeffneBackend(ort: Ablageort, beiFehler: (fehler: Error) => void): Backend {
  return ort.redisUrl ? aufRedis(ort.redisUrl, beiFehler) : aufPostgres(ort, beiFehler);
}

function aufPostgres(
  { databaseUrl, rolle = 'kogge_worker' }: Ablageort,
  beiFehler: (fehler: Error) => void,
): Backend {
  // A pool of our own: in ESM BullMQ cannot load `pg` itself, and the search path has to be pinned.
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: POOL,
    keepAlive: true,
    application_name: 'kogge_queue',
    options: `-c search_path=${SCHEMA} -c role=${rolle}`,
  });
  pool.on('error', beiFehler);
  // A connection in use tells nobody but itself that it broke; unheard, that would end the process.
  pool.on('connect', (client) => client.on('error', beiFehler));
  // Each queue and worker listens on its own.
  pool.setMaxListeners(100);
  bremse(pool);
  return {
    art: 'postgres',
    ...klassen(pool as unknown as ConnectionOptions, createPostgresBackend as unknown as Fabrik, beiFehler),
    schliesse: () => pool.end(),
  };
}

const PAUSE_MS = 250;
const VON_DER_ABFRAGE = /^(22|23|42|P0)/u;

/**
 * BullMQ asks again at once when the database is away (6.7): without a pause it would spin and grow until
 * there is no memory left.
 */
function bremse(pool: pg.Pool): void {
  const frage = pool.query.bind(pool) as (...werte: unknown[]) => Promise<unknown>;
  const gebremst = async (...werte: unknown[]) => {
    try {
      return await frage(...werte);
    } catch (grund) {
      if (!VON_DER_ABFRAGE.test((grund as { code?: string }).code ?? '')) await warte(PAUSE_MS);
      throw grund;
    }
  };
  Object.assign(pool, { query: gebremst });
}

function aufRedis(url: string, beiFehler: (fehler: Error) => void): Backend {
  const redis = new Redis(url, { maxRetriesPerRequest: null });
  redis.on('error', beiFehler);
  return {
    art: 'redis',
    ...klassen(redis as unknown as ConnectionOptions, createRedisBackend as unknown as Fabrik, beiFehler),
    schliesse: async () => redis.disconnect(),
  };
}

type Fabrik = BackendFactory<IQueueBackend, ConnectionOptions>;

function klassen(
  connection: ConnectionOptions,
  fabrik: Fabrik,
  beiFehler: (fehler: Error) => void,
): Pick<Backend, 'queue' | 'worker'> {
  return {
    queue: (name, optionen) => {
      const queue = new Queue(name, { ...optionen, connection }, fabrik);
      queue.on('error', beiFehler);
      return queue as unknown as Queue;
    },
    worker: (name, arbeit, optionen) => {
      const worker = new Worker(name, arbeit, { ...optionen, connection }, fabrik);
      worker.on('error', beiFehler);
      return worker as unknown as Worker;
    },
  };
}
