import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { wackelig } from '../test/wackelig.js';
import { bewache } from './haenger.js';
import { sichereProgramme } from './programme.js';

const wurzel = resolve(import.meta.dirname, '..');
const jest = join(dirname(createRequire(import.meta.url).resolve('jest/package.json')), 'bin', 'jest.js');

if (!sichereProgramme()) process.exit(1);

/** Stories whose fault is known and named, until its day has come. */
const benannt = wackelig
  .filter(({ bis }) => bis >= new Date().toISOString().slice(0, 10))
  .map(({ datei }) => join(wurzel, datei));

const ablage = mkdtempSync(join(tmpdir(), 'kogge-ergebnis-'));
const erster = await laufe(process.argv.slice(2), 'erster');
const gestrauchelt = erster.abgebrochen.length > 0 ? [] : gestrauchelteGeschichten(erster.testResults);
const zweiter =
  erster.abgebrochen.length > 0 || gestrauchelt.length > 0 ? await nocheinmal(erster, gestrauchelt) : null;
rmSync(ablage, { recursive: true, force: true });
melde(erster, zweiter, gestrauchelt);

/** One run of Jest; its result file tells what passed. Without one, everything was cut off. */
async function laufe(argumente, name) {
  const datei = join(ablage, `${name}.json`);
  const laufend = join(ablage, `${name}.laufend`);
  const lauf = spawn(
    process.execPath,
    [
      '--experimental-vm-modules',
      '--disable-warning=ExperimentalWarning',
      '--report-on-signal',
      `--report-directory=${ablage}`,
      jest,
      '--json',
      `--outputFile=${datei}`,
      ...argumente,
    ],
    {
      cwd: wurzel,
      stdio: ['inherit', 'ignore', 'inherit'],
      env: { ...process.env, KOGGE_TEST_LAUFEND: laufend },
    },
  );
  const wache = bewache({ pid: lauf.pid, laufend, berichte: ablage });
  const [status, signal] = await once(lauf, 'exit');
  wache.ende();
  const ergebnis = existsSync(datei) ? JSON.parse(readFileSync(datei, 'utf8')) : null;
  if (ergebnis === null && wache.abgebrochen.length === 0) {
    console.error(
      `Jest hat kein Ergebnis geschrieben (${signal ?? `Status ${status}`}). / Jest wrote no result.`,
    );
    process.exit(status || 1);
  }
  return {
    status,
    testResults: ergebnis?.testResults ?? [],
    abgebrochen: wache.abgebrochen,
    haengend: wache.haengend,
    argumente: ergebnis ? ['--runTestsByPath', ...wache.abgebrochen] : argumente,
  };
}

/**
 * Files that were cut off with one that hung say nothing about themselves: they run once more, and the one that
 * hung counts as failed. So do stories whose fault is named in test/wackelig.js, by themselves.
 */
function nocheinmal({ argumente }, dateien) {
  const auswahl = dateien.length > 0 ? ['--runTestsByPath', ...dateien] : argumente;
  const grund =
    dateien.length > 0
      ? 'gescheitert / once more, because failed'
      : 'abgebrochen / once more, because cut off';
  console.error(`\nNoch einmal, weil ${grund}: ${auswahl.join(' ')}\n`);
  return laufe(auswahl, 'zweiter');
}

/** In a whole run only: whoever runs one story wants to see it fail. One fault without a name makes all red. */
function gestrauchelteGeschichten(ergebnisse) {
  const gescheitert = ergebnisse.filter(({ status }) => status === 'failed').map(({ name }) => name);
  return process.argv.length === 2 && gescheitert.every((name) => benannt.includes(name)) ? gescheitert : [];
}

function melde(lauf, nachlauf, zweimal) {
  const dateien = [
    ...lauf.testResults.filter(({ name }) => !lauf.abgebrochen.includes(name) && !zweimal.includes(name)),
    ...(nachlauf?.testResults ?? []),
  ];
  for (const { name, status } of nachlauf?.testResults ?? []) {
    if (zweimal.includes(name) && status !== 'failed')
      console.error(
        'WACKELIG (test/wackelig.js): erst gescheitert, allein gelungen. ' +
          `/ FLAKY as named: failed first, passed alone. ${name}`,
      );
  }
  const einzeln = dateien.flatMap(({ assertionResults }) => assertionResults);
  const zahl = (...staende) => einzeln.filter(({ status }) => staende.includes(status)).length;
  const ausgelassen = zahl('pending', 'todo', 'skipped', 'disabled');
  if (ausgelassen > 0)
    console.error(`${ausgelassen} Tests wurden ausgelassen. / ${ausgelassen} tests were skipped.`);
  // A file that does not even load has no failed test, but the run has failed.
  const kaputt = dateien.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((eines) => eines.status === 'failed'),
  ).length;
  const haengend = lauf.haengend.filter((name) => !benannt.includes(name)).length;
  const gescheitert = zahl('failed') + kaputt + haengend + (nachlauf?.abgebrochen.length ?? 0);
  process.exitCode = gescheitert > 0 || (nachlauf ?? lauf).status !== 0 ? 1 : 0;
  console.log(`${zahl('passed')} passed, ${gescheitert} failed`);
}
