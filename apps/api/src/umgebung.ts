import { Module, type DynamicModule } from '@nestjs/common';
import type { Workflow } from '#engine';
import type { Lesewerk } from '#lesewerk';
import { protokollFuer, type Protokoll } from '#protokoll';
import type { ApiUmgebung } from './config.js';

/** Token under which the checked environment is injected. */
export const UMGEBUNG = Symbol('UMGEBUNG');
/** Token of the structured log. */
export const PROTOKOLL = Symbol('PROTOKOLL');
/** Token of what the start brings along besides. */
export const ZUSATZ = Symbol('ZUSATZ');

export interface Zusatz {
  /** Called after every change, so that the worker in the same process delivers at once. */
  nachCommit?: () => void;
  protokoll?: Protokoll;
  /**
   * Procedures between which running Vorgaenge may be moved; those of this installation when none are named.
   */
  verfahren?: readonly Workflow[];
  /** What uploaded files are read with; it ends with the API. */
  lesewerk?: Lesewerk;
}

/** What is known before anything is built; everybody may ask for it. */
@Module({})
export class UmgebungModule {
  static mit(umgebung: ApiUmgebung, zusatz: Zusatz): DynamicModule {
    return {
      module: UmgebungModule,
      global: true,
      providers: [
        { provide: UMGEBUNG, useValue: umgebung },
        {
          provide: PROTOKOLL,
          useValue: zusatz.protokoll ?? protokollFuer(umgebung.LOG_LEVEL, 'api'),
        },
        { provide: ZUSATZ, useValue: zusatz },
      ],
      exports: [UMGEBUNG, PROTOKOLL, ZUSATZ],
    };
  }
}
