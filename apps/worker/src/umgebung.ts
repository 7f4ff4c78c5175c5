import { Module, type DynamicModule } from '@nestjs/common';
import { protokollFuer } from '#protokoll';
import type { WorkerConfig } from './config.js';
import { Workermetriken } from './metriken.js';

/** Token under which the checked environment is injected. */
export const CONFIG = Symbol('CONFIG');
/** Token of the structured log. */
export const PROTOKOLL = Symbol('PROTOKOLL');

/** What is known before anything is built; everybody may ask for it. */
@Module({})
export class UmgebungModule {
  static mit(config: WorkerConfig): DynamicModule {
    return {
      module: UmgebungModule,
      global: true,
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: PROTOKOLL, useValue: protokollFuer(config.LOG_LEVEL, 'worker') },
        Workermetriken,
      ],
      exports: [CONFIG, PROTOKOLL, Workermetriken],
    };
  }
}
