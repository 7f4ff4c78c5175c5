#!/usr/bin/env node
/**
 * Everything that must hold before a change lands: the same on every machine. Each part says how long it
 * took.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const GEMEINSAM = new URL('../../shared/', import.meta.url).pathname;
/** Besides the Node at hand, on which everything runs. */
const KNOTEN = ['22.23.3', '24.21.0'];

const teile = [
  ['Form', 'npm', ['run', '-s', 'format:check']],
  ['Lint', 'npm', ['run', '-s', 'lint']],
  ['Kreise', 'npm', ['run', '-s', 'kreise']],
  ['Wortlisten', 'npm', ['run', '-s', 'wortlisten']],
  ['Typen', 'npm', ['run', '-s', 'check']],
  ['Ungenutztes', 'npm', ['exec', '--', 'knip', '--no-progress', '--no-config-hints']],
  ['Tippfehler', 'node', ['test/tippfehler/tippfehler.js']],
  ['Bau', 'npm', ['run', '-s', 'build']],
  ['Größe der Seite', 'node', ['scripts/web-groesse.js']],
  ['Lieferkette', 'node', ['scripts/lieferkette.js']],
  ['ASVS-Tabelle', 'node', ['scripts/asvs-pruefen.js']],
  ['Container', 'node', ['scripts/compose-pruefen.js']],
  ['Rechte', 'node', ['scripts/rechte.js']],
  ['Nachrichten', 'node', ['scripts/nachrichten.js']],
  ['Verfahren', 'node', ['bin/kogge.js', 'workflow', 'check']],
  ['Wanderungen', 'node', ['scripts/wanderungen-pruefen.js']],
  ['Mutanten', 'node', ['scripts/mutanten-pruefen.js']],
  ['Regeln', 'node', ['test/regeln/regeln.js', '--pruefen']],
  ...korpus(),
  ...KNOTEN.flatMap(aufAnderemKnoten),
  ['Tests', 'npm', ['test']],
  ['Störungen', 'node', ['test/faults/faults.js']],
  ['Feindliche Anfragen', 'node', ['test/feindlich/feindlich.js', '--anzahl', '10000']],
];

for (const [name, befehl, argumente] of teile) {
  const beginn = Date.now();
  console.log(`\n== ${name}`);
  const { status } = spawnSync(befehl, argumente, { stdio: 'inherit' });
  console.log(
    `-- ${name}: ${status === 0 ? 'in Ordnung' : 'FEHLER'} (${((Date.now() - beginn) / 1000).toFixed(1)} s)`,
  );
  if (status !== 0) process.exit(status ?? 1);
}

/** The logic, and one whole paper from the draft to the report that it asked for. */
function aufAnderemKnoten(version) {
  const hier = `${process.platform}-${process.arch}`;
  const knoten = ['exec', '--yes', `--package=node-${hier}@${version}`, '--', 'node'];
  return [
    [
      `Reine Tests auf Node ${version}`,
      'npm',
      [
        ...knoten,
        '--experimental-vm-modules',
        '--disable-warning=ExperimentalWarning',
        'node_modules/jest/bin/jest.js',
        '--config',
        'jest.pure.config.js',
        '--silent',
      ],
    ],
    [`Eine ganze Vorlage auf Node ${version}`, 'npm', [...knoten, 'bin/kogge.js', 'demo', 'geschichte']],
  ];
}

/** The corpus is kept beside the project, not in it. */
function korpus() {
  if (!existsSync(GEMEINSAM)) {
    console.log('Korpusprüfungen entfallen: der Ordner ../shared ist nicht da.');
    return [];
  }
  return [
    [
      'Fristphrasen',
      'node',
      [
        `${GEMEINSAM}tools/frist-check.mjs`,
        `${GEMEINSAM}corpus/fristphrasen.json`,
        '--',
        'node',
        'bin/kogge.js',
        'frist',
      ],
    ],
    ['Korpus', 'node', ['scripts/korpus-pruefen.js', GEMEINSAM]],
  ];
}
