import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { bewache } from './haenger.js';
import { sichereProgramme } from './programme.js';

const wurzel = resolve(import.meta.dirname, '..');
const jest = join(dirname(createRequire(import.meta.url).resolve('jest/package.json')), 'bin', 'jest.js');

if (!sichereProgramme()) process.exit(1);

const ablage = mkdtempSync(join(tmpdir(), 'kogge-ergebnis-'));
const erster = await laufe(process.argv.slice(2), 'erster');
const zweiter = erster.abgebrochen.length > 0 ? await nocheinmal(erster) : null;
rmSync(ablage, { recursive: true, force: true });
melde(erster, zweiter);

/** One run of Jest; its result file tells what passed. Without one, everything was cut off. */
async function laufe(argumente, name) {
  const datei = join(ablage, `${name}.json`);
  const laufend = join(ablage, `${name}.laufend`);
  const lauf = spawn(process.execPath, [
    '--experimental-vm-modules', '--disable-warning=ExperimentalWarning', '--report-on-signal', `--report-directory=${ablage}`, jest, '--json', `--outputFile=${datei}`, ...argumente,
  ], { cwd: wurzel, stdio: ['inherit', 'ignore', 'inherit'], env: { ...process.env, KOGGE_TEST_LAUFEND: laufend } });
  const wache = bewache({ pid: lauf.pid, laufend, berichte: ablage });
  const [status, signal] = await once(lauf, 'exit');
  wache.ende();
  const ergebnis = existsSync(datei) ? JSON.parse(readFileSync(datei, 'utf8')) : null;
  if (ergebnis === null && wache.abgebrochen.length === 0) {
    console.error(`Jest hat kein Ergebnis geschrieben (${signal ?? `Status ${status}`}). / Jest wrote no result.`);
    process.exit(status || 1);
  }
  return { status, testResults: ergebnis?.testResults ?? [], abgebrochen: wache.abgebrochen, argumente: ergebnis ? ['--runTestsByPath', ...wache.abgebrochen] : argumente };
}

/** Files that hung, or were cut off with one that did, say nothing about themselves: they run once more. */
function nocheinmal({ argumente }) {
  console.error(`\nNoch einmal, weil abgebrochen / once more, because cut off: ${argumente.join(' ')}\n`);
  return laufe(argumente, 'zweiter');
}

function melde(lauf, nachlauf) {
  const dateien = [...lauf.testResults.filter(({ name }) => !lauf.abgebrochen.includes(name)), ...(nachlauf?.testResults ?? [])];
  const einzeln = dateien.flatMap(({ assertionResults }) => assertionResults);
  const zahl = (...staende) => einzeln.filter(({ status }) => staende.includes(status)).length;
  const ausgelassen = zahl('pending', 'todo', 'skipped', 'disabled');
  if (ausgelassen > 0) console.error(`${ausgelassen} Tests wurden ausgelassen. / ${ausgelassen} tests were skipped.`);
  // A file that does not even load has no failed test, but the run has failed.
  const kaputt = dateien.filter(({ status, assertionResults }) => status === 'failed' && !assertionResults.some((eines) => eines.status === 'failed')).length;
  const gescheitert = zahl('failed') + kaputt + (nachlauf?.abgebrochen.length ?? 0);
  process.exitCode = gescheitert > 0 || (nachlauf ?? lauf).status !== 0 ? 1 : 0;
  console.log(`${zahl('passed')} passed, ${gescheitert} failed`);
}
