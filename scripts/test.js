import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { sichereProgramme } from './programme.js';

const wurzel = resolve(import.meta.dirname, '..');
const jest = join(dirname(createRequire(import.meta.url).resolve('jest/package.json')), 'bin', 'jest.js');

if (!sichereProgramme()) process.exit(1);

const ablage = mkdtempSync(join(tmpdir(), 'kogge-ergebnis-'));
const datei = join(ablage, 'ergebnis.json');
const lauf = spawnSync(process.execPath, [
  '--experimental-vm-modules', '--disable-warning=ExperimentalWarning', jest, '--json', `--outputFile=${datei}`, ...process.argv.slice(2),
], { cwd: wurzel, stdio: ['inherit', 'ignore', 'inherit'] });
const ergebnis = liesErgebnis();
rmSync(ablage, { recursive: true, force: true });

if (ergebnis === null) {
  console.error(`Jest hat kein Ergebnis geschrieben (${lauf.signal ?? `Status ${lauf.status}`}). / Jest wrote no result.`);
  process.exit(lauf.status || 1);
}
const offen = ergebnis.numPendingTests + ergebnis.numTodoTests;
if (offen > 0) console.error(`${offen} Tests wurden ausgelassen. / ${offen} tests were skipped.`);
// A file that does not even load has no failed test, but the run has failed.
const kaputt = ergebnis.testResults.filter(({ status, assertionResults }) => status === 'failed' && !assertionResults.some((eines) => eines.status === 'failed')).length;
const gescheitert = ergebnis.numFailedTests + kaputt;
process.exitCode = gescheitert > 0 || lauf.status !== 0 ? 1 : 0;
console.log(`${ergebnis.numPassedTests} passed, ${gescheitert} failed`);

function liesErgebnis() {
  try {
    return JSON.parse(readFileSync(datei, 'utf8'));
  } catch {
    return null;
  }
}
