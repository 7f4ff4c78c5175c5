import 'reflect-metadata';
import { starteMitPruefung } from '#runner';
import { standaloneUmgebung } from './config.js';
import { begruessung } from './begruessung.js';
import { starteKogge, type LaufendesKogge } from './start.js';

const melde = (zeile: string) => void process.stdout.write(`${zeile}\n`);
const beginn = Date.now();
let laeuft: LaufendesKogge | null = null;
let endet = false;

/** The first signal stops in order, the second at once. */
function beende(signal: NodeJS.Signals): void {
  if (endet) {
    if (laeuft?.datenbank.pid) process.kill(laeuft.datenbank.pid, 'SIGINT');
    process.exit(130);
  }
  endet = true;
  if (signal === 'SIGINT') melde('\nKogge wird beendet (noch einmal Strg+C beendet sofort) …');
  if (laeuft)
    void laeuft.stop().then(
      () => process.exit(0),
      (grund: Error) => {
        process.stderr.write(`${grund.message}\n`);
        process.exit(1);
      },
    );
}
process.on('SIGINT', beende);
process.on('SIGTERM', beende);

try {
  const umgebung = standaloneUmgebung();
  const kogge = await starteMitPruefung(
    () => starteKogge(umgebung, melde),
    (gestartet) => {
      laeuft = gestartet;
    },
  );
  if (endet) await kogge.stop().finally(() => process.exit(0));
  melde(begruessung(kogge, umgebung, Date.now() - beginn));
} catch (grund) {
  process.stderr.write(`${(grund as Error).message}\n`);
  process.exit(1);
}
