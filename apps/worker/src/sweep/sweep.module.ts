import { Module } from '@nestjs/common';
import { Datenbank } from '#persistence';
import { Runner } from '#runner';
import { WarteschlangenModule } from '../warteschlangen.module.js';
import { Fristen } from './fristen.js';
import { Stuendlich } from './stuendlich.js';
import { Sweep } from './sweep.js';

/** The look for what is due. */
@Module({
  imports: [WarteschlangenModule],
  providers: [
    {
      provide: Runner,
      useFactory: (datenbank: Datenbank) => new Runner(datenbank),
      inject: [Datenbank],
    },
    Fristen,
    Stuendlich,
    Sweep,
  ],
  exports: [Sweep],
})
export class SweepModule {}
