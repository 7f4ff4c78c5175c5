/**
 * `npm run feindlich:dateien`: sends each hostile file to the running API and measures what it costs: time until
 * the refusal, memory of the reading process and of the API, the slowest answer of /api/gesundheit meanwhile.
 * The limits are those of docs/sicherheit.md; what passes them ends the command with 1.
 */
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { setTimeout as warte } from 'node:timers/promises';
import { alsRolle, einMandant, schluessel, starteHaus } from '../bench/haus.js';
import { rund } from '../bench/messen.js';
import { FEINDLICHE } from './dateien.js';

const PORT = 4723;
const MIB = 1024;
const RUHE_MS = 10_000;
const GRENZEN = { sekunden: 20, mib: 512, gesundheitMs: 200 };
const ADRESSE = `http://127.0.0.1:${PORT}/api`;

const haus = await starteHaus();
let api;
try {
  const datenbank = await alsRolle(haus, 'kogge_app', 2);
  const m = await einMandant(haus, 'HB', { mehr: ['BW@SF'] });
  await datenbank.quelle.destroy();
  api = spawn(process.execPath, ['dist/apps/api/src/main.js'], {
    env: {
      ...process.env,
      DATABASE_URL: haus.url,
      PORT: String(PORT),
      OIDC_ISSUER: 'http://127.0.0.1:9',
      OIDC_CLIENT_SECRET: 'geheimnis-der-feinde',
      RATE_LIMIT: '100000000',
      LOG_LEVEL: 'fatal',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(api.stdout, 'data');
  // What the same machine answers while nothing is read.
  const zeilen = [{ Datei: '–', kB: 0, ...(await misst(() => warte(RUHE_MS, '–'))) }];
  for (const [name, baue] of FEINDLICHE) {
    const bytes = baue();
    await warte(200);
    zeilen.push({
      Datei: name,
      kB: rund(bytes.length / 1000),
      ...(await misst(() => sende(m, name, bytes))),
    });
  }
  // Both places taken, by the two that take longest.
  const beide = FEINDLICHE.slice(-2).map(([name, baue]) => ({ name, bytes: baue() }));
  const zugleich = () =>
    Promise.all(beide.map(({ name, bytes }, i) => sende(m, name, bytes, ['AUT', 'VB'][i])));
  zeilen.push({ Datei: 'die letzten beiden zugleich', ...(await misst(zugleich)) });
  console.table(zeilen);
  const zuViel = zeilen.filter(
    (zeile) =>
      zeile.s > GRENZEN.sekunden ||
      Math.max(zeile['Lesen MiB'], zeile['API MiB']) > GRENZEN.mib ||
      zeile['Gesundheit ms'] > GRENZEN.gesundheitMs,
  );
  process.exitCode = zuViel.length > 0 ? 1 : 0;
} finally {
  api?.kill('SIGTERM');
  if (api) await once(api, 'exit');
  await haus.ende();
}

/** What the service does while `arbeit` goes on. */
async function misst(arbeit) {
  let laeuft = true;
  const hoechster = { lesen: 0, api: 0, ms: 0 };
  const gesundheit = async () => {
    while (laeuft) {
      const davor = performance.now();
      await (await fetch(`${ADRESSE}/gesundheit`)).arrayBuffer();
      hoechster.ms = Math.max(hoechster.ms, performance.now() - davor);
      await warte(5);
    }
  };
  const speicher = async () => {
    while (laeuft) {
      hoechster.api = Math.max(hoechster.api, mib(api.pid, 'VmRSS'));
      for (const pid of kinder(api.pid)) hoechster.lesen = Math.max(hoechster.lesen, mib(pid, 'VmHWM'));
      await warte(20);
    }
  };
  const gemessen = async () => {
    const beginn = performance.now();
    const ergebnis = await arbeit().finally(() => {
      laeuft = false;
    });
    return [ergebnis, (performance.now() - beginn) / 1000];
  };
  const [[ergebnis, sekunden]] = await Promise.all([gemessen(), gesundheit(), speicher()]);
  return {
    s: rund(sekunden, 1),
    'Lesen MiB': rund(hoechster.lesen),
    'API MiB': rund(hoechster.api),
    'Gesundheit ms': rund(hoechster.ms, 1),
    Antwort: ergebnis,
  };
}

async function sende({ personen }, name, bytes, wer = name.endsWith('.xlsx') ? 'BW' : 'AUT') {
  const formular = new FormData();
  formular.append('datei', new Blob([bytes]), name);
  const antwort = await fetch(`${ADRESSE}/${wer === 'BW' ? 'massnahmen' : 'vorgaenge'}/import`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${schluessel(personen[wer])}`,
      'idempotency-key': randomUUID(),
    },
    body: formular,
  });
  const { code, detail } = await antwort.json();
  return `${antwort.status} ${code}: ${detail.split('.')[0]}`;
}

function kinder(pid) {
  return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean);
}

/** In MiB, of a process that may just have ended. */
function mib(pid, feld) {
  try {
    return (
      Number(
        new RegExp(`${feld}:\\s+(\\d+)`, 'u').exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0,
      ) / MIB
    );
  } catch {
    return 0;
  }
}
