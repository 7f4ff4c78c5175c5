/**
 * Ends a run of tests that is stuck. No timeout of Jest reaches a process that stands outside of its tests or
 * never yields; then nobody would learn anything until somebody kills the machine.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as warte } from 'node:timers/promises';

/** The longest file takes two minutes on a busy machine with two cores. */
const HOECHSTENS_MS = Number(process.env['KOGGE_TEST_HOECHSTENS_S'] ?? 600) * 1000;
const BLICK_MS = 5000;

/**
 * Watches the file of running tests; when one runs too long, says where its process stands and ends it.
 * Answers the files that were cut off, and those that hung among them.
 */
export function bewache({ pid, laufend, berichte }) {
  const abgebrochen = [];
  const haengend = [];
  const uhr = setInterval(async () => {
    const jetzt = liesLaufende(laufend);
    const lange = jetzt.filter(([, beginn]) => Date.now() - beginn > HOECHSTENS_MS).map(([pfad]) => pfad);
    if (lange.length === 0 || abgebrochen.length > 0) return;
    haengend.push(...lange);
    abgebrochen.push(...jetzt.map(([pfad]) => pfad));
    console.error(`\nHÄNGT seit ${HOECHSTENS_MS / 1000} s / HANGS: ${lange.join(', ')}`);
    const arbeiter = kinder(pid);
    const betroffen = arbeiter.length > 0 ? arbeiter : [pid];
    for (const eine of betroffen) sende(eine, 'SIGUSR2');
    await warte(3000);
    for (const eine of betroffen) console.error(stelleVon(eine, berichte));
    for (const eine of betroffen) sende(eine, 'SIGKILL');
  }, BLICK_MS);
  return { abgebrochen, haengend, ende: () => clearInterval(uhr) };
}

function liesLaufende(datei) {
  try {
    return JSON.parse(readFileSync(datei, 'utf8'));
  } catch {
    return [];
  }
}

function sende(pid, signal) {
  try {
    process.kill(pid, signal);
  } catch {
    // It has ended meanwhile.
  }
}

/** Worker processes of Jest; none when it runs everything itself, or where there is no /proc. */
function kinder(eltern) {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/u.test(name))
      .filter((pid) => istArbeiter(pid, eltern))
      .map(Number);
  } catch {
    return [];
  }
}

function istArbeiter(pid, eltern) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return (
      Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]) === eltern &&
      readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('processChild')
    );
  } catch {
    return false;
  }
}

/** Where the process stands, out of the diagnostic report that Node writes on the signal. */
function stelleVon(pid, ordner) {
  const datei = readdirSync(ordner).find((name) => name.startsWith('report.') && name.includes(`.${pid}.`));
  // Node writes its report between two turns of the event loop: without one, the process never came to its
  // end.
  if (!datei) return `${pid}: rechnet ohne Pause, kein Bericht möglich / never yields, no report possible`;
  const {
    javascriptStack,
    libuv = [],
    resourceUsage,
  } = JSON.parse(readFileSync(join(ordner, datei), 'utf8'));
  const offen = libuv
    .filter(({ is_active: aktiv, type }) => aktiv && type !== 'loop')
    .map(({ type, remoteEndpoint, firesInMsFromNow }) =>
      [type, remoteEndpoint?.port, firesInMsFromNow].filter((eines) => eines !== undefined).join(' '),
    );
  return (
    `${pid}: CPU ${resourceUsage?.cpuConsumptionPercent ?? '?'} %\n` +
    `  ${[javascriptStack?.message, ...(javascriptStack?.stack ?? [])].join('\n  ')}\n  offen` +
    ` / open: ${offen.join(', ')}`
  );
}
