import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_PIPE } from '@nestjs/core';
import { DatenbankModule } from '#nest';
import type { Protokoll } from '#protokoll';
import { AnmeldungModule } from './anmeldung/anmeldung.module.js';
import { AuftraegeModule } from './auftraege/auftraege.module.js';
import { NachrichtenModule } from './nachrichten/nachrichten.module.js';
import { BerichteModule } from './berichte/berichte.module.js';
import { BetriebModule } from './betrieb/betrieb.module.js';
import { KalenderModule } from './kalender/kalender.module.js';
import { KontoModule } from './konto/konto.module.js';
import { ListenModule } from './listen/listen.module.js';
import { MenschenModule } from './menschen/menschen.module.js';
import { PasskeyModule } from './passkey/passkey.module.js';
import { PosteingangModule } from './posteingang/posteingang.module.js';
import { SitzungenModule } from './sitzungen/sitzungen.module.js';
import { VerfahrenModule } from './verfahren/verfahren.module.js';
import { VorgaengeModule } from './vorgaenge/vorgaenge.module.js';
import { WanderungenModule } from './wanderungen/wanderungen.module.js';
import type { ApiUmgebung } from './config.js';
import { ProblemFilter } from './http/problem.filter.js';
import { pruefung } from './http/pruefung.js';
import { PROTOKOLL, UmgebungModule, type Zusatz } from './umgebung.js';

/** The API: one module for each subject, above the environment and the database. */
@Module({
  imports: [
    AnmeldungModule,
    AuftraegeModule,
    NachrichtenModule,
    BerichteModule,
    BetriebModule,
    KalenderModule,
    KontoModule,
    ListenModule,
    MenschenModule,
    PasskeyModule,
    PosteingangModule,
    SitzungenModule,
    VerfahrenModule,
    VorgaengeModule,
    WanderungenModule,
  ],
  providers: [
    {
      provide: APP_FILTER,
      useFactory: (protokoll: Protokoll) => new ProblemFilter(protokoll),
      inject: [PROTOKOLL],
    },
    { provide: APP_PIPE, useValue: pruefung },
  ],
})
export class ApiModule {
  static mit(umgebung: ApiUmgebung, zusatz: Zusatz): DynamicModule {
    return {
      module: ApiModule,
      imports: [
        UmgebungModule.mit(umgebung, zusatz),
        DatenbankModule.mit({ url: umgebung.DATABASE_URL, rolle: 'kogge_app', verbindungen: 20 }),
      ],
    };
  }
}
