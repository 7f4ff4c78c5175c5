import { Module, type DynamicModule } from '@nestjs/common';
import { Datenbank, datenquelle } from '#persistence';
import { Warteschlangen } from '#queue';
import { Runner } from '#runner';
import { Betrieb } from './betrieb.js';
import { Ausgaben } from './ausgabe/ausgaben.js';
import type { WorkerConfig } from './config.js';
import { inDateien, perSmtp } from './mail/versand.js';
import { Zustellung } from './mail/zustellung.js';
import { fehlerfelder, protokollFuer } from '#protokoll';
import { Nachtpruefung } from './nachtpruefung/nachtpruefung.js';
import { Fristen } from './sweep/fristen.js';
import { Sweep } from './sweep/sweep.js';

const VERBINDUNGEN = 12;

/** The worker as one module; everything in it hangs on its configuration. */
@Module({})
export class WorkerModule {
  static mit(config: WorkerConfig): DynamicModule {
    return {
      module: WorkerModule,
      providers: [{ provide: Betrieb, useFactory: () => baue(config) }],
      exports: [Betrieb],
    };
  }
}

async function baue(config: WorkerConfig): Promise<Betrieb> {
  const protokoll = protokollFuer(config.LOG_LEVEL, 'worker');
  const datenbank = new Datenbank(
    await datenquelle(config.DATABASE_URL, 'kogge_worker', VERBINDUNGEN).initialize(),
  );
  const warteschlangen = new Warteschlangen(
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
  );
  const versand =
    config.SMTP_URL === undefined ? inDateien(config.MAIL_VERZEICHNIS) : perSmtp(config.SMTP_URL);
  const zustellung = new Zustellung(datenbank, versand, {
    absender: config.MAIL_ABSENDER,
    basisUrl: config.BASIS_URL,
    protokoll,
  });
  const fristen = new Fristen(datenbank, new Runner(datenbank), protokoll);
  const sweep = new Sweep(datenbank, warteschlangen, fristen, { jeStunde: config.MAIL_JE_STUNDE, protokoll });
  const nachtpruefung = new Nachtpruefung(datenbank, {
    uhrzeit: config.NACHTPRUEFUNG_ZEIT,
    protokoll,
    verbinde: async () =>
      new Datenbank(await datenquelle(config.DATABASE_URL, 'kogge_auditor', 1).initialize()),
  });
  return new Betrieb({
    datenbank,
    warteschlangen,
    sweep,
    nachtpruefung,
    zustellung,
    ausgaben: new Ausgaben(datenbank, protokoll),
    versand,
    protokoll,
    sekunden: config.SWEEP_SEKUNDEN,
  });
}
