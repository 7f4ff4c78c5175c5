import { NestFactory } from '@nestjs/core';
import { Betrieb } from './betrieb.js';
import type { WorkerConfig } from './config.js';
import { WorkerModule } from './worker.module.js';

export interface LaufenderWorker {
  /** After a commit in the same process: messages leave at once instead of with the next look. */
  signal(): void;
  /** Ends within 25 seconds. */
  stop(): Promise<void>;
}

/**
 * Starts the worker in this process. Throws with the whole list when a check before the start fails; then
 * nothing stays open.
 */
export async function starteWorker(config: WorkerConfig): Promise<LaufenderWorker> {
  const app = await NestFactory.createApplicationContext(WorkerModule.mit(config), {
    logger: false,
    abortOnError: false,
  });
  const betrieb = app.get(Betrieb);
  return { signal: () => betrieb.signal(), stop: () => app.close() };
}
