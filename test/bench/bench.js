/**
 * `npm run bench [-- P1 P3 …] [--kurz] [--voll]`: figures of the hot paths against the limit measured in the
 * same run. Only ratios within one run mean anything. Appends what it saw to docs/bench/leistung.md.
 */
import { execFileSync, spawn } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { messeDbos } from './dbos.js';
import { messeBullmq, messeErinnerungen, messeFristen } from './faellig.js';
import { messeGrenze, pgbench, richteGrenzeEin } from './grenze.js';
import { starteHaus } from './haus.js';
import { rund } from './messen.js';
import { messeHttp, messeSchritte } from './schritte.js';
import { messeWachstum } from './wachstum.js';

const argumente = process.argv.slice(2);
const kurz = argumente.includes('--kurz');
const voll = argumente.includes('--voll');
const gewaehlt = argumente.filter((eines) => /^P\d$/u.test(eines));
const mit = (teil) => gewaehlt.length === 0 || gewaehlt.includes(teil);
const sekunden = kurz ? 3 : 8;
const zeilen = [];
const zeile = (id, was, wert, ziel, erreicht) => {
  zeilen.push([id, was, wert, ziel, erreicht === null ? '–' : erreicht ? 'ja' : 'nein']);
  console.log(
    `${id}  ${was}: ${wert}  (Ziel ${ziel}) ${erreicht === null ? '' : erreicht ? 'erreicht' : 'verfehlt'}`,
  );
};

const haus = await starteHaus();
try {
  await richteGrenzeEin(haus);
  const grenze = { 1: await messeGrenze(haus, 1, sekunden), 16: await messeGrenze(haus, 16, sekunden) };
  zeile(
    '–',
    `Grenze (${pgbench() ? 'pgbench' : 'eigener Treiber'}), 1 und 16 zugleich`,
    `${rund(grenze[1])} und ${rund(grenze[16])} je s`,
    '–',
    null,
  );
  if (mit('P1')) {
    const einer = await messeSchritte(haus, { mandanten: 8, plaetze: 1, sekunden, praefix: 'A' });
    const viele = await messeSchritte(haus, { mandanten: 8, plaetze: 16, sekunden, praefix: 'B' });
    zeile(
      'P1',
      'Schritt mit allen Zusagen, 8 Mandanten, 16 zugleich',
      `${rund(viele.jeSekunde)} je s = ${rund(viele.jeSekunde / grenze[16], 2)} ` +
        `der Grenze, p99 ${rund(viele.p99, 1)} ms`,
      '≥ 0,45',
      viele.jeSekunde / grenze[16] >= 0.45,
    );
    const dbos = await messeDbos(haus, { plaetze: 16, sekunden });
    zeile(
      'P1',
      'derselbe gegen DBOS 5.3 mit der bloßen Arbeit, 16 zugleich',
      `${rund(viele.jeSekunde / dbos.jeSekunde, 1)} × (${rund(dbos.jeSekunde)} je s)`,
      '≥ 8 ×',
      viele.jeSekunde / dbos.jeSekunde >= 8,
    );
    zeile(
      'P1',
      'derselbe, einer nach dem anderen',
      `${rund(einer.jeSekunde)} je s = ${rund(einer.jeSekunde / grenze[1], 2)} ` +
        `der Grenze, Median ${rund(einer.p50, 1)} ms`,
      '≥ 0,60',
      einer.jeSekunde / grenze[1] >= 0.6,
    );
  }
  if (mit('P2')) {
    const http = await messeHttp(haus, { sekunden });
    zeile(
      'P2',
      'über HTTP, ein API-Prozess, 16 zugleich',
      `${rund(http.jeSekunde)} je s = ${rund(http.jeSekunde / grenze[16], 2)} der Grenze, p99 ${rund(http.p99, 1)} ms`,
      '≥ 0,20; p99 ≤ 50 ms',
      http.jeSekunde / grenze[16] >= 0.2 && http.p99 <= 50,
    );
  }
  if (mit('P3')) {
    const kette = await messeSchritte(haus, { mandanten: 1, plaetze: 16, sekunden, praefix: 'C' });
    zeile(
      'P3',
      'Kette eines Mandanten, 16 zugleich',
      `${rund(kette.jeSekunde)} je s, p99 ${rund(kette.p99, 1)} ms`,
      '≥ 500 je s',
      kette.jeSekunde >= 500,
    );
  }
  if (mit('P4')) {
    const bullmq = await messeBullmq(kurz ? 2000 : 10_000);
    const erinnerungen = await messeErinnerungen(haus, kurz ? 10_000 : 50_000);
    const verhaeltnis = bullmq && erinnerungen.jeSekunde / bullmq.jeSekunde;
    zeile(
      'P4',
      'fällige Erinnerungen übernommen',
      `${rund(erinnerungen.jeSekunde)} je s` +
        (bullmq
          ? ` = ${rund(verhaeltnis, 1)} × BullMQ auf Redis (${rund(bullmq.jeSekunde)} je s)`
          : ', redis-server fehlt'),
      '≥ 10 × BullMQ',
      bullmq && verhaeltnis >= 10,
    );
    const fristen = await messeFristen(haus, kurz ? 1000 : 10_000);
    zeile(
      'P4',
      'Fristen mit Übergang und Prüfpfad',
      `${rund(fristen.jeSekunde)} je s`,
      '≥ 4000 je s',
      fristen.jeSekunde >= 4000,
    );
  }
  if (mit('P5')) {
    const groessen = kurz ? [1000, 20_000] : voll ? [1000, 100_000, 1_000_000] : [1000, 100_000];
    const wachstum = await messeWachstum(haus, groessen);
    for (const { groesse, fuellen, schritt, posteingang, suche } of wachstum)
      zeile(
        'P5',
        `bei ${groesse} Vorgängen (gefüllt in ${rund(fuellen)} s)`,
        `Schritt ${rund(schritt, 1)} ms, Posteingang p99 ${rund(posteingang, 1)} ms, ` +
          `Suche ${Number.isFinite(suche) ? `p99 ${rund(suche, 1)} ms` : 'ohne Antwort in 10 s'}`,
        'p99 ≤ 50 und ≤ 200 ms',
        posteingang <= 50 && suche <= 200,
      );
    const faktor = wachstum.at(-1).schritt / wachstum[0].schritt;
    zeile(
      'P5',
      `Schritt von ${groessen[0]} auf ${groessen.at(-1)} Vorgänge`,
      `× ${rund(faktor, 2)}`,
      '≤ 1,2',
      faktor <= 1.2,
    );
  }
} finally {
  await haus.ende();
}
if (mit('P7')) {
  const warm = await messeStart();
  zeile('P7', '`npm start` warm bis bereit', `${rund(warm, 1)} s`, '≤ 5 s', warm <= 5);
}
if (!kurz) haltFest();

/** Starts twice on the same data and times the second start. */
async function messeStart() {
  const verzeichnis = mkdtempSync(join(tmpdir(), 'kogge-start-'));
  // As root the database runs as another user and has to get in.
  chmodSync(verzeichnis, 0o755);
  let dauer = 0;
  for (let lauf = 0; lauf < 2; lauf += 1) {
    const beginn = performance.now();
    const start = spawn(process.execPath, ['dist/apps/standalone/src/main.js'], {
      env: { ...process.env, KOGGE_DATEN: verzeichnis, PORT: '4721' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await bisGesagt(start, 'Kogge läuft');
    dauer = (performance.now() - beginn) / 1000;
    const ende = new Promise((fertig) => {
      start.once('exit', fertig);
    });
    start.kill('SIGINT');
    await ende;
  }
  rmSync(verzeichnis, { recursive: true, force: true });
  return dauer;
}

/** Goes on reading afterwards: a process that nobody listens to any more would break off. */
function bisGesagt(prozess, wort) {
  return new Promise((weiter, scheitere) => {
    let gesagt = '';
    prozess.stdout.on('data', (stueck) => {
      if ((gesagt += stueck).includes(wort)) weiter();
    });
    prozess.once('exit', (status) =>
      scheitere(new Error(`Ende mit ${status} vor „${wort}“: ${gesagt.slice(-500)}`)),
    );
  });
}

function haltFest() {
  const datei = new URL('../../docs/bench/leistung.md', import.meta.url).pathname;
  mkdirSync(join(datei, '..'), { recursive: true });
  if (!existsSync(datei))
    writeFileSync(
      datei,
      '# Leistung\n\nJeder Abschnitt ist ein Lauf von `npm run bench`. ' +
        'Nur Verhältnisse innerhalb eines Laufs sagen etwas: die Rechner sind geteilt.\n',
    );
  const stand = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  appendFileSync(
    datei,
    `\n## ${new Date().toISOString().slice(0, 16).replace('T', ' ')} · ${stand}\n\n${cpus().length} ` +
      `Kerne (${cpus()[0]?.model.trim()}), ${rund(totalmem() / 2 ** 30)} GiB, Node ${process.version}, ` +
      'PostgreSQL 18 eingebettet, synchronous_commit = on\n\n| | Was | Gemessen | Ziel | erreicht |\n' +
      `|---|---|---|---|---|\n${zeilen.map((eine) => `| ${eine.join(' | ')} |`).join('\n')}\n`,
  );
  console.log(`\nFestgehalten in docs/bench/leistung.md`);
}
