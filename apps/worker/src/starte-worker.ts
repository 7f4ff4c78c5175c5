import { NestFactory } from '@nestjs/core';
import { starteBetriebsserver } from '#betrieb';
import { Auskunft } from './auskunft.js';
import { Betrieb } from './betrieb.js';
import type { WorkerConfig } from './config.js';
import { WorkerModule } from './worker.module.js';

export interface LaufenderWorker {
  /** Where it says how it is doing; null without BETRIEB_PORT. */
  betriebsadresse: string | null;
  /** After a commit in the same process: messages leave at once instead of with the next look. */
  signal(): void;
  /** Ends within ten seconds. */
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
  const server = await starteBetriebsserver(config, app.get(Auskunft)).catch((grund: unknown) =>
    app.close().then(() => Promise.reject(grund)),
  );
  return {
    betriebsadresse: server?.adresse ?? null,
    signal: () => betrieb.signal(),
    // To the last it says that it ends.
    stop: () => app.close().finally(() => server?.stop()),
  };
}
