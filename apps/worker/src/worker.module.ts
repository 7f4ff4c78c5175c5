import { Module, type DynamicModule } from '@nestjs/common';
import { DatenbankModule } from '#nest';
import { Arbeit } from './arbeit.js';
import { Auskunft } from './auskunft.js';
import { AusgabeModule } from './ausgabe/ausgabe.module.js';
import { Betrieb } from './betrieb.js';
import type { WorkerConfig } from './config.js';
import { MailModule } from './mail/mail.module.js';
import { NachtpruefungModule } from './nachtpruefung/nachtpruefung.module.js';
import { SweepModule } from './sweep/sweep.module.js';
import { UmgebungModule } from './umgebung.js';
import { WarteschlangenModule } from './warteschlangen.module.js';

/** The worker: one module for each kind of work, above its configuration and the database. */
@Module({
  imports: [WarteschlangenModule, SweepModule, MailModule, AusgabeModule, NachtpruefungModule],
  providers: [Arbeit, Betrieb, Auskunft],
})
export class WorkerModule {
  static mit(config: WorkerConfig): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        UmgebungModule.mit(config),
        DatenbankModule.mit({ url: config.DATABASE_URL, rolle: 'kogge_worker', verbindungen: 12 }),
      ],
    };
  }
}
