import { randomBytes } from 'node:crypto';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { apiUmgebung } from '../../api/src/config.js';
import { starteApi } from '../../api/src/start.js';
import { starteSiegler } from '../../siegel/src/betrieb.js';
import { liesConfig as liesSiegelconfig } from '../../siegel/src/config.js';
import { liesConfig } from '../../worker/src/config.js';
import { starteWorker, type LaufenderWorker } from '../../worker/src/starte-worker.js';
import { stelleBereit } from './bereitstellen.js';
import type { Umgebung } from './config.js';
import { oeffneDatenbank, type Datenbankzugang } from './datenbank.js';
import { anmeldepersonen } from './demo-anmeldung/personenliste.js';
import { starteDemoAnmeldung } from './demo-anmeldung/start.js';
import type { Saatergebnis, Saatwunsch } from './demo/saeen.js';
import { mitFortschritt } from './fortschritt.js';
import { mitSchreibhindernis } from './schreibhindernis.js';
import { gibtEsSiegel } from './sicherung/abfragen.js';

export interface LaufendesKogge {
  adresse: string;
  /** Whether the demo's own login is used. */
  demoAnmeldung: boolean;
  gesaet: Saatergebnis | null;
  datenbank: Datenbankzugang;
  worker: LaufenderWorker;
  /** API, worker, sealer, login, database: in this order. */
  stop(): Promise<void>;
}

/** What has started is stopped in the other direction; after `abbruch` nothing more is started. */
function stapel(abbruch: AbortSignal | undefined) {
  const offen: (() => Promise<void>)[] = [];
  let stoppt = Promise.resolve();
  const raeume = async () => {
    const fehlschlaege: unknown[] = [];
    // What cannot be stopped must not keep the others running, least of all the database.
    for (let eines = offen.pop(); eines; eines = offen.pop())
      await eines().catch((grund: unknown) => fehlschlaege.push(grund));
    if (fehlschlaege.length > 0) throw fehlschlaege[0];
  };
  // One after the other: whoever stops waits for what another call already stops.
  const stop = () => (stoppt = stoppt.catch(() => {}).then(raeume));
  // Without its database the step at work fails, and takes back what it has not committed.
  abbruch?.addEventListener('abort', () => void stop().catch(() => {}));
  return {
    danach<T extends { stop(): Promise<void> }>(teil: T): T {
      offen.push(() => teil.stop());
      abbruch?.throwIfAborted();
      return teil;
    },
    stop,
  };
}

/** Starts everything in this process; what fails on the way, or `abbruch`, stops what has started before. */
export async function starteKogge(
  umgebung: Umgebung,
  melde: (zeile: string) => void,
  saat: Saatwunsch = {},
  abbruch?: AbortSignal,
): Promise<LaufendesKogge> {
  const demoAnmeldung = umgebung.OIDC_ISSUER === undefined && umgebung.KOGGE_DEMO === '1';
  await pruefePorts(umgebung, demoAnmeldung);
  const { danach, stop } = stapel(abbruch);
  try {
    const issuer = umgebung.OIDC_ISSUER ?? umgebung.DEMO_ANMELDUNG_URL;
    const geheimnis = umgebung.OIDC_CLIENT_SECRET ?? randomBytes(32).toString('base64url');
    const datenbank = danach(
      await mitFortschritt('Die Datenbank startet', melde, () => oeffneDatenbank(umgebung)),
    );
    const gesaet = await stelleBereit(datenbank, {
      redis: umgebung.REDIS_URL !== undefined,
      demo: umgebung.KOGGE_DEMO === '1',
      issuer,
      melde,
      saat,
    });
    if (demoAnmeldung) danach(await starteDemoAnmeldung(anmeldeangaben(umgebung, issuer, geheimnis)));
    const werte = alsWerte({
      ...umgebung,
      DATABASE_URL: datenbank.url,
      OIDC_ISSUER: issuer,
      OIDC_CLIENT_SECRET: geheimnis,
    });
    const siegelUrl = umgebung.SIEGEL_DATABASE_URL ?? datenbank.migrationsUrl;
    const siegelconfig = liesSiegelconfig({ ...werte, DATABASE_URL: siegelUrl });
    const schluesselAnlegen = !(await gibtEsSiegel(datenbank.migrationsUrl));
    danach(await starteSiegler({ ...siegelconfig, schluesselAnlegen }));
    const worker = danach(await starteWorker(liesConfig(werte)));
    const api = danach(await starteApi(apiUmgebung(werte), { nachCommit: () => worker.signal() }));
    return { adresse: umgebung.BASIS_URL || api.adresse, demoAnmeldung, gesaet, datenbank, worker, stop };
  } catch (grund) {
    await stop().catch(() => {});
    throw umgebung.DATABASE_URL ? grund : mitSchreibhindernis(grund, umgebung.KOGGE_DATEN);
  }
}

function anmeldeangaben(
  { DEMO_ANMELDUNG_PORT, HOST, BASIS_URL, OIDC_CLIENT_ID, KOGGE_DATEN, DATABASE_URL }: Umgebung,
  issuer: string,
  clientSecret: string,
) {
  return {
    port: DEMO_ANMELDUNG_PORT,
    host: HOST,
    issuer,
    basisUrl: BASIS_URL,
    clientId: OIDC_CLIENT_ID,
    clientSecret,
    personen: anmeldepersonen(),
    ...(DATABASE_URL ? {} : { schluesseldatei: join(KOGGE_DATEN, 'demo-anmeldung.json') }),
  };
}

function alsWerte(umgebung: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(umgebung)
      .filter(([, wert]) => wert !== undefined)
      .map(([name, wert]) => [name, String(wert)]),
  );
}

/** Before anything is started, so that a second start says at once what is wrong. */
async function pruefePorts(
  { PORT, DEMO_ANMELDUNG_PORT, HOST }: Umgebung,
  demoAnmeldung: boolean,
): Promise<void> {
  const ports: [string, number][] = [
    ['PORT', PORT],
    ...(demoAnmeldung ? [['DEMO_ANMELDUNG_PORT', DEMO_ANMELDUNG_PORT] as [string, number]] : []),
  ];
  for (const [name, port] of ports) {
    const code = await belegt(port, HOST);
    if (code === 'EADDRINUSE')
      throw new Error(
        `Auf Port ${port} läuft schon ein anderes Programm. ` +
          `Bitte beenden Sie es, oder wählen Sie einen anderen: ${name}=${port + 100} npm start\n` +
          `Port ${port} is in use. Please stop that program or choose another one.`,
      );
    if (code)
      throw new Error(
        `Auf ${HOST}, Port ${port} kann Kogge nicht lauschen (${code}). ` +
          `Bitte prüfen Sie HOST und ${name}. / Kogge cannot listen there.`,
      );
  }
}

function belegt(port: number, host: string): Promise<string | null> {
  return new Promise((fertig) => {
    const probe = createServer();
    probe.once('error', (grund: NodeJS.ErrnoException) => fertig(grund.code ?? 'unbekannt'));
    probe.listen(port, host, () => probe.close(() => fertig(null)));
  });
}
