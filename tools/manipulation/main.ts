import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { wandern } from '#persistence';
import type { Ergebnis } from '#pruefen';
import { starteDatenbankserver } from '../../apps/standalone/src/datenbankserver.js';
import { registriereVerfahren } from '../../apps/standalone/src/verfahren.js';
import { beurteile, pruefeVersuch, vergleichbar, Versuchsreihe, type Versuch } from './lauf.js';
import { Python } from './python.js';
import { saee, type Ausgangslage } from './saat.js';
import { Zaehlung } from './zaehlung.js';

// In the build this file lies in dist/tools/manipulation; the programs of the auditors are used as they are
// delivered.
const PYTHON = new URL('../../../tools/pruefen/pruefen.py', import.meta.url).pathname;
/** So many trials may be on their way to the second program. */
const VORAUS = 4;

const {
  values: { anzahl, saat, 'ohne-python': ohnePython },
} = parseArgs({
  options: {
    anzahl: { type: 'string', default: '1000' },
    saat: { type: 'string' },
    'ohne-python': { type: 'boolean', default: false },
  },
});
const zahl = Number(anzahl);
const same = saat === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(saat);
if (!Number.isInteger(zahl) || zahl < 1 || !Number.isInteger(same)) {
  process.stderr.write(
    'So wird der Befehl aufgerufen / usage: npm run manipulation -- [--anzahl N] [--saat N] [--ohne-python]\n',
  );
  process.exit(2);
}
async function laufe(versuche: number, seed: number): Promise<number> {
  const lage = await baueLage();
  const eintraege = lage.zeilen.filter((zeile) => zeile.startsWith('{"art":"eintrag"')).length;
  process.stdout.write(
    `Saat ${seed}; ${versuche} Versuche an ${eintraege} Einträgen unter ${lage.koepfe.length} ` +
      `Siegeln, Node ${process.version}, ${cpus()[0]?.model ?? ''} × ${cpus().length}\n`,
  );
  const beginn = Date.now();
  const zaehlung = await versucheAlle(lage, { versuche, seed });
  const { versucht, erkannt, lokalisiert, gegenproben } = zaehlung.summe;
  process.stdout.write(
    `\n${zaehlung.tabelle()}\n\n${versucht} Versuche, davon ${gegenproben} Gegenproben: ` +
      `${erkannt} richtig erkannt, ${lokalisiert} lokalisiert, ` +
      `${versucht - erkannt} übersehen oder zu Unrecht beanstandet; ` +
      `pruefen.py: ${zaehlung.verglichen} verglichen, ${zaehlung.uneinig} ` +
      `uneinig; ${((Date.now() - beginn) / 1000).toFixed(0)} s\n`,
  );
  return zaehlung.ok ? 0 : 1;
}

async function versucheAlle(
  lage: Ausgangslage,
  { versuche, seed }: { versuche: number; seed: number },
): Promise<Zaehlung> {
  const reihe = new Versuchsreihe(lage, seed);
  const zaehlung = new Zaehlung();
  const gegenpruefung = ohnePython ? null : new Gegenpruefung(zaehlung);
  // Ctrl-C ends a long run with the figures so far.
  let weiter = true;
  process.once('SIGINT', () => {
    weiter = false;
  });
  for (let nr = 0; nr < versuche && weiter; nr += 1) {
    const versuch = reihe.versuch(nr);
    const ergebnis = pruefeVersuch(versuch);
    const urteil = beurteile(versuch, ergebnis);
    zaehlung.zaehle(versuch.was, urteil);
    if (!urteil.erkannt || !urteil.lokalisiert)
      hebeAuf(versuch, JSON.stringify({ ort: versuch.ort, maengel: ergebnis.maengel }));
    await gegenpruefung?.gib(versuch, ergebnis);
    if ((nr + 1) % 10_000 === 0) process.stderr.write(`${nr + 1} Versuche …\n`);
  }
  await gegenpruefung?.beende();
  return zaehlung;
}

/** The second program works on its own core, a few trials behind. */
class Gegenpruefung {
  readonly #python = new Python(PYTHON);
  readonly #unterwegs: { versuch: Versuch; ergebnis: string }[] = [];

  constructor(private readonly zaehlung: Zaehlung) {}

  async gib(versuch: Versuch, ergebnis: Ergebnis): Promise<void> {
    this.#unterwegs.push({ versuch, ergebnis: vergleichbar(ergebnis) });
    await this.#python.gib(versuch);
    if (this.#unterwegs.length > VORAUS) await this.#vergleiche();
  }

  async beende(): Promise<void> {
    while (this.#unterwegs.length > 0) await this.#vergleiche();
    await this.#python.beende();
  }

  async #vergleiche(): Promise<void> {
    const { versuch, ergebnis } = this.#unterwegs.shift() as { versuch: Versuch; ergebnis: string };
    const anderes = vergleichbar(await this.#python.nimm());
    this.zaehlung.verglichen += 1;
    if (anderes === ergebnis) return;
    this.zaehlung.uneinig += 1;
    hebeAuf(versuch, `uneinig:\n  ${ergebnis}\n  ${anderes}`);
  }
}

/** A trial that went wrong stays as a file. */
function hebeAuf({ nr, was, zeilen }: Versuch, grund: string): void {
  const datei = join(tmpdir(), `kogge-manipulation-${nr}.jsonl`);
  writeFileSync(datei, `${zeilen.join('\n')}\n`);
  process.stdout.write(`Versuch ${nr} (${was ?? 'Gegenprobe'}): ${grund}\n  ${datei}\n`);
}

/** A database of its own that is filled through the Runner and thrown away. */
async function baueLage(): Promise<Ausgangslage> {
  const verzeichnis = mkdtempSync(join(tmpdir(), 'kogge-manipulation-'));
  chmodSync(verzeichnis, 0o755);
  const server = await starteDatenbankserver({ verzeichnis, postgresFlags: ['fsync=off'] });
  try {
    const url = server.url('postgres');
    await wandern(url);
    await registriereVerfahren(url);
    return await saee(url);
  } finally {
    await server.stop();
    rmSync(verzeichnis, { recursive: true, force: true });
  }
}

process.exitCode = await laufe(zahl, same);
