import 'reflect-metadata';
import { starteMitPruefung } from '#runner';
import { standaloneUmgebung, type Umgebung } from './config.js';
import { begruessung } from './begruessung.js';
import { mitSchreibhindernis } from './schreibhindernis.js';
import { starteKogge, type LaufendesKogge } from './start.js';

const melde = (zeile: string) => void process.stdout.write(`${zeile}\n`);
const beginn = Date.now();
let laeuft: LaufendesKogge | null = null;
let endet = false;
const abbruch = new AbortController();
/** API, worker, sealer and database one after the other, an upload at work included; usually it takes a second. */
const FRIST_ZUM_ENDE_MS = 28_000;

/** The first signal stops in order, the second at once. */
function beende(signal: NodeJS.Signals): void {
  if (endet) {
    if (laeuft?.datenbank.pid) process.kill(laeuft.datenbank.pid, 'SIGINT');
    process.exit(130);
  }
  endet = true;
  if (signal === 'SIGINT') melde('\nKogge wird beendet (noch einmal Strg+C beendet sofort) …');
  setTimeout(() => process.exit(1), FRIST_ZUM_ENDE_MS);
  if (laeuft) void halteAn(laeuft, 0);
  else abbruch.abort();
}

async function halteAn(kogge: LaufendesKogge, code: number): Promise<void> {
  await kogge.stop().catch((grund: Error) => {
    process.stderr.write(`${grund.message}\n`);
    process.exit(1);
  });
  process.exit(code);
}

/** Without its database nothing goes on here, and nobody else would start it again. */
async function wacheUeberDatenbank(kogge: LaufendesKogge, { KOGGE_DATEN }: Umgebung): Promise<void> {
  await kogge.datenbank.beendet;
  if (endet) return;
  endet = true;
  const grund = mitSchreibhindernis(
    new Error(
      `Die eingebaute Datenbank ist abgebrochen; Kogge endet. Ihr Protokoll: ${KOGGE_DATEN}/pg/postgres.log. ` +
        'Bitte starten Sie Kogge noch einmal. / The embedded database has broken off; please start Kogge again.',
    ),
    KOGGE_DATEN,
  ) as Error;
  process.stderr.write(`${grund.message}\n`);
  await halteAn(kogge, 1);
}

process.on('SIGINT', beende);
process.on('SIGTERM', beende);

try {
  const umgebung = standaloneUmgebung();
  const kogge = await starteMitPruefung(
    () => starteKogge(umgebung, melde, {}, abbruch.signal),
    (gestartet) => {
      laeuft = gestartet;
    },
  );
  if (endet) await halteAn(kogge, 0);
  void wacheUeberDatenbank(kogge, umgebung);
  melde(begruessung(kogge, umgebung, Date.now() - beginn));
} catch (grund) {
  // Ended while it started: nothing half is left, and the next start begins where this one was.
  if (abbruch.signal.aborted) process.exit(0);
  process.stderr.write(`${(grund as Error).message}\n`);
  process.exit(1);
}
