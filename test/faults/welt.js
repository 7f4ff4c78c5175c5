/**
 * The whole system under test: PostgreSQL, two API processes, two workers, in the long run a sealer, proxies
 * between them, a mail server.
 */
import { randomInt } from 'node:crypto';
import { sieglerUmgebung } from '../bench/siegler.js';
import { einMandant, starteHaus } from './haus.js';
import { Geschichte } from './menschen.js';
import { einPostfach } from './postfach.js';
import { freierPort, Prozess } from './prozesse.js';
import { starteProxy } from './proxy.js';
import { zufallAus } from './zufall.js';

export const PROJEKT = new URL('../../', import.meta.url).pathname.replace(/\/$/u, '');

/** Starts everything; `wurzel` holds the build of API and worker (a broken one for mutants). */
export async function starteWelt({
  saat = randomInt(2 ** 31),
  wurzel = PROJEKT,
  vorher = async () => {},
  mitWorker = true,
  mitSiegler = false,
  haus: angaben = {},
} = {}) {
  const haus = await starteHaus(angaben);
  await vorher(haus);
  const zufall = zufallAus(saat);
  const post = await einPostfach();
  const proxys = { api: await starteProxy(haus.port), worker: await starteProxy(haus.port) };
  const welt = {
    haus,
    post,
    proxys,
    saat,
    zufall,
    zufallFrage: zufall.fuer('frage'),
    geschichte: new Geschichte(),
    ende: false,
    apis: [],
    worker: [],
    siegler: [],
    m: await einMandant(haus, 'HB'),
    endgueltigErlaubt: false,
  };
  for (const nr of [1, 2])
    welt.apis.push(
      new Prozess(`API ${nr}`, {
        wurzel,
        datei: 'apps/api/src/main.js',
        umgebung: apiUmgebung(haus.url(proxys.api.port), await freierPort()),
      }),
    );
  if (mitWorker)
    for (const nr of [1, 2])
      welt.worker.push(
        new Prozess(`Worker ${nr}`, {
          wurzel,
          datei: 'apps/worker/src/main.js',
          umgebung: workerUmgebung(haus.url(proxys.worker.port), post.url),
        }),
      );
  if (mitSiegler)
    welt.siegler.push(
      new Prozess('Siegler', {
        wurzel,
        datei: 'apps/siegel/src/main.js',
        umgebung: await sieglerUmgebung(haus.verzeichnis, haus.urlDesSieglers(proxys.worker.port)),
      }),
    );
  welt.prozesse = [...welt.apis, ...welt.worker, ...welt.siegler];
  for (const einer of welt.prozesse) einer.starte();
  welt.bereit = () => Promise.all(welt.prozesse.map((einer) => einer.bisBereit()));
  welt.schliesse = async () => {
    await Promise.all(welt.prozesse.map((einer) => einer.halte('SIGKILL')));
    await Promise.all([proxys.api.ende(), proxys.worker.ende(), post.ende()]);
    await haus.ende();
  };
  await welt.bereit().catch(async (grund) => {
    await welt.schliesse();
    throw grund;
  });
  return welt;
}

function apiUmgebung(url, port) {
  return {
    DATABASE_URL: url,
    PORT: String(port),
    OIDC_ISSUER: 'http://127.0.0.1:9',
    OIDC_CLIENT_SECRET: 'geheimnis-der-stoerungen',
    RATE_LIMIT: '100000000',
    LOG_LEVEL: 'error',
  };
}

function workerUmgebung(url, smtp) {
  return {
    DATABASE_URL: url,
    SMTP_URL: smtp,
    BASIS_URL: 'https://kogge.test',
    LOG_LEVEL: 'info',
    SWEEP_SEKUNDEN: '1',
    MAIL_JE_STUNDE: '1000',
  };
}

/** Starts the workers anew with other settings, and waits for them. */
export async function setzeWorkerUm(welt, umgebung) {
  for (const einer of welt.worker) {
    await einer.halte();
    einer.umgebung = { ...einer.umgebung, ...umgebung };
    einer.starte();
  }
  await welt.bereit();
}
