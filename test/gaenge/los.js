/**
 * `npm run gaenge [-- --anzahl 10000 --schritte 60 --saat 1 --verfahren auftrag | --mutanten | --belege]`: seeded
 * walks through the procedures in the pure engine (docs/gaenge.md); `--belege` runs the tests that are named for what
 * walks do not miss. Compiles what it needs into a directory of its own.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { pruefeBelege } from './belege-pruefen.js';

const PROJEKT = join(import.meta.dirname, '../..');
const QUELLEN = ['libs/engine', 'libs/contract', 'libs/kalender', 'libs/runner', 'workflows', 'test'];
const werkstatt = mkdtempSync(join(tmpdir(), 'kogge-gaenge-'));

try {
  uebersetze();
  process.exitCode = process.argv.includes('--belege') ? await pruefe() : laufe();
} finally {
  rmSync(werkstatt, { recursive: true, force: true });
}

function laufe() {
  const lauf = [join(werkstatt, 'test/gaenge/gaenge.js'), ...process.argv.slice(2)];
  return spawnSync(process.execPath, lauf, { cwd: PROJEKT, stdio: 'inherit' }).status ?? 1;
}

async function pruefe() {
  const { belege } = await import(pathToFileURL(join(werkstatt, 'test/gaenge/belege.js')).href);
  return pruefeBelege(belege) ? 0 : 1;
}

function uebersetze() {
  const swc = join(PROJEKT, 'node_modules/@swc/cli/bin/swc.js');
  const { status, stderr } = spawnSync(
    process.execPath,
    [swc, ...QUELLEN, '-d', werkstatt, '-C', 'sourceMaps=false', '-q'],
    { cwd: PROJEKT, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`Die Gänge ließen sich nicht übersetzen: ${stderr}`);
  symlinkSync(join(PROJEKT, 'node_modules'), join(werkstatt, 'node_modules'));
  const imports = { '#workflows': './workflows/index.js', '#*': './libs/*/src/index.js' };
  writeFileSync(join(werkstatt, 'package.json'), JSON.stringify({ type: 'module', imports }));
}
