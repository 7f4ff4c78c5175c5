import { Module, type DynamicModule } from '@nestjs/common';
import { DatenbankModule } from '#nest';
import { Datenbank } from '#persistence';
import { protokollFuer } from '#protokoll';
import { Ablage, Siegler, type Schluesselsatz } from '#siegel';
import { Auskunft } from './auskunft.js';
import { Siegelbetrieb } from './siegelbetrieb.js';
import type { Siegelconfig } from './config.js';
import { CONFIG, PROTOKOLL } from './umgebung.js';

export interface Schluesselpaar {
  schluessel: Schluesselsatz;
  alterSchluessel: Schluesselsatz | null;
}

/** The sealer: keys and a connection that sees nothing but hashes. */
@Module({ providers: [Siegelbetrieb, Auskunft] })
export class SiegelModule {
  static mit(config: Siegelconfig, paar: Schluesselpaar): DynamicModule {
    return {
      module: SiegelModule,
      imports: [DatenbankModule.mit({ url: config.DATABASE_URL, rolle: 'kogge_siegel', verbindungen: 2 })],
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: PROTOKOLL, useValue: protokollFuer(config.LOG_LEVEL, 'siegel') },
        {
          provide: Siegler,
          useFactory: (datenbank: Datenbank) =>
            new Siegler(datenbank, { ...paar, ablage: new Ablage(config.SIEGEL_ABLAGE) }),
          inject: [Datenbank],
        },
      ],
    };
  }
}
