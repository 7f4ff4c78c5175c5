#!/usr/bin/env node
/** Corpus checks for the document kinds that are read so far: Senatsvorlagen and the classification of everything else. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const gemeinsam = process.argv[2] ?? '../shared/';
const auswahl = [['nachgebildet', /^s/u], ['saat', /^00[23]_/u]];
const ordner = mkdtempSync(join(tmpdir(), 'korpus-'));
for (const [teil, muster] of auswahl) {
  const quelle = join(gemeinsam, 'corpus', teil);
  for (const name of readdirSync(quelle).filter((eines) => muster.test(eines))) cpSync(join(quelle, name), join(ordner, name));
}
const { status } = spawnSync('node', [join(gemeinsam, 'tools/corpus-check.mjs'), ordner, '--', 'node', 'bin/kogge.js', 'parse'], { stdio: 'inherit' });
rmSync(ordner, { recursive: true });
process.exit(status ?? 1);
