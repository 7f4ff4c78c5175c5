import { NestFactory } from '@nestjs/core';
import { binnen, starteBetriebsserver } from '#betrieb';
import type { Protokoll } from '#protokoll';
import { schluesselAusDatei } from '#siegel';
import { Auskunft } from './auskunft.js';
import type { Siegelconfig } from './config.js';
import { SiegelModule } from './siegel.module.js';
import { PROTOKOLL } from './umgebung.js';

export interface LaufenderSiegler {
  /** Where it says how it is doing; null without BETRIEB_PORT. */
  betriebsadresse: string | null;
  /** Seals what is still open, as long as that takes no more than seconds, and ends. */
  stop(): Promise<void>;
}

/** Longer than sealing itself may take at the end. */
const SCHLIESSEN_MS = 8000;

/** Starts the sealer in this process. Reads the keys first: without them nothing is opened. */
export async function starteSiegler(config: Siegelconfig): Promise<LaufenderSiegler> {
  const schluessel = await schluesselAusDatei(config.SIEGEL_SCHLUESSEL_DATEI, {
    anlegen: config.schluesselAnlegen ?? false,
  });
  const alterSchluessel = config.SIEGEL_SCHLUESSEL_ALT_DATEI
    ? await schluesselAusDatei(config.SIEGEL_SCHLUESSEL_ALT_DATEI, { anlegen: false })
    : null;
  const app = await NestFactory.createApplicationContext(
    SiegelModule.mit(config, { schluessel, alterSchluessel }),
    { logger: false, abortOnError: false },
  );
  const server = await starteBetriebsserver(config, app.get(Auskunft)).catch((grund: unknown) =>
    app.close().then(() => Promise.reject(grund)),
  );
  app.get<Protokoll>(PROTOKOLL).info({
    ereignis: 'gestartet',
    schluessel: schluessel.id,
    verfahren: Object.keys(schluessel.verfahren),
  });
  return {
    betriebsadresse: server?.adresse ?? null,
    // A statement that has not ended by then is PostgreSQL's to take back.
    stop: async () => {
      await binnen(SCHLIESSEN_MS, app.close()).finally(() => server?.stop());
    },
  };
}
