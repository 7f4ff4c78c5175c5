import { Module } from '@nestjs/common';
import { Datenbank } from '#persistence';
import { fehlerfelder, type Protokoll } from '#protokoll';
import { Warteschlangen } from '#queue';
import type { WorkerConfig } from './config.js';
import { CONFIG, PROTOKOLL } from './umgebung.js';

/** The queue. Opened after the database: when that does not answer, nothing else is left open. */
@Module({
  providers: [
    {
      provide: Warteschlangen,
      useFactory: (config: WorkerConfig, protokoll: Protokoll, _zuerst: Datenbank) =>
        new Warteschlangen(
          { databaseUrl: config.DATABASE_URL, redisUrl: config.REDIS_URL },
          {
            fehler: (grund, job) =>
              protokoll.error({
                ereignis: 'warteschlange',
                job: job?.name,
                jobId: job?.id,
                ...fehlerfelder(grund),
              }),
          },
        ),
      inject: [CONFIG, PROTOKOLL, Datenbank],
    },
  ],
  exports: [Warteschlangen],
})
export class WarteschlangenModule {}
