import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROJEKT } from './pruefen.js';

const KOPIERT = ['apps', 'libs', 'workflows', 'test', 'tools', 'scripts', 'bin', 'docs'];
const DATEIEN = ['package.json', 'tsconfig.json', 'jest.config.js', 'jest.pure.config.js', 'nest-cli.json'];

/** A copy of the project, to take something out of its source; whoever asks for it removes it. */
export function kopiere() {
  const kopie = mkdtempSync(join(tmpdir(), 'kogge-regeln-'));
  for (const name of KOPIERT) cpSync(join(PROJEKT, name), join(kopie, name), { recursive: true });
  for (const name of DATEIEN) cpSync(join(PROJEKT, name), join(kopie, name));
  for (const name of ['node_modules', 'dist']) symlinkSync(join(PROJEKT, name), join(kopie, name));
  return kopie;
}

/** A story that no longer loads, or is not found, has not missed anything. */
export function gelingt(kopie, [spec, test]) {
  const ergebnis = join(kopie, 'ergebnis.json');
  rmSync(ergebnis, { force: true });
  spawnSync(
    process.execPath,
    [
      '--experimental-vm-modules',
      '--disable-warning=ExperimentalWarning',
      join(PROJEKT, 'node_modules/jest/bin/jest.js'),
      ...(spec.endsWith('.e2e-spec.ts') ? [] : ['--config', 'jest.pure.config.js']),
      '--json',
      `--outputFile=${ergebnis}`,
      '--silent',
      '--runTestsByPath',
      spec,
      '-t',
      test.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`),
    ],
    { cwd: kopie, stdio: 'ignore', timeout: 300_000 },
  );
  const { numFailedTests, numPassedTests } = JSON.parse(readFileSync(ergebnis, 'utf8'));
  if (numFailedTests + numPassedTests === 0)
    throw new Error(`Die Geschichte „${test}“ lief nicht (${spec}).`);
  return numFailedTests === 0;
}
