#!/usr/bin/env node
/** Every document of the corpus, which is kept beside the project. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const gemeinsam = process.argv[2] ?? '../shared/';
const ergebnisse = ['nachgebildet', 'saat'].map(
  (teil) =>
    spawnSync(
      'node',
      [
        join(gemeinsam, 'tools/corpus-check.mjs'),
        join(gemeinsam, 'corpus', teil),
        '--',
        'node',
        'bin/kogge.js',
        'parse',
      ],
      { stdio: 'inherit' },
    ).status,
);
process.exit(ergebnisse.every((status) => status === 0) ? 0 : 1);
