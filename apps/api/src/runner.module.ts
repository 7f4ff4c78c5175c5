import { Module } from '@nestjs/common';
import { Datenbank } from '#persistence';
import { Runner, Verfahrenswanderung } from '#runner';
import { ZUSATZ, type Zusatz } from './umgebung.js';

/** The one door for change. */
@Module({
  providers: [
    {
      provide: Runner,
      useFactory: (datenbank: Datenbank, { nachCommit }: Zusatz) => new Runner(datenbank, nachCommit),
      inject: [Datenbank, ZUSATZ],
    },
    {
      provide: Verfahrenswanderung,
      useFactory: (datenbank: Datenbank, { verfahren }: Zusatz) =>
        new Verfahrenswanderung(datenbank, verfahren),
      inject: [Datenbank, ZUSATZ],
    },
  ],
  exports: [Runner, Verfahrenswanderung],
})
export class RunnerModule {}
