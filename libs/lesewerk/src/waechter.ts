/** The guard of a reading process: ends it when it takes too much memory, or when nobody waits for it any more. */
import { workerData } from 'node:worker_threads';

const BLICK_MS = 50;
const { eltern, speicher } = workerData as { eltern: number; speicher: number };

setInterval(() => {
  if (process.ppid !== eltern || process.memoryUsage.rss() > speicher) process.kill(process.pid, 'SIGKILL');
}, BLICK_MS);
