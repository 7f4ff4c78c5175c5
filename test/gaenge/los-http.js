/**
 * `npm run gaenge:http [-- --anzahl 500 --schritte 60 --saat 1 --verfahren auftrag --prozesse 2]`: seeded walks over
 * HTTP against real databases (docs/gaenge.md). Each process has its own server.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';

const PROJEKT = join(import.meta.dirname, '../..');
const jest = join(dirname(createRequire(import.meta.url).resolve('jest/package.json')), 'bin', 'jest.js');
const { values } = parseArgs({
  options: {
    anzahl: { type: 'string', default: '500' },
    schritte: { type: 'string', default: '60' },
    saat: { type: 'string', default: '1' },
    verfahren: { type: 'string' },
    prozesse: { type: 'string', default: '1' },
  },
});
const [anzahl, schritte, saat, prozesse] = ['anzahl', 'schritte', 'saat', 'prozesse'].map((name) =>
  Number(values[name]),
);
const anfang = Date.now();
const je = Math.ceil(anzahl / prozesse);
const laeufe = Array.from({ length: prozesse }, (_, i) => ({
  anzahl: Math.min(je, anzahl - i * je),
  schritte,
  saat: saat + i * je,
  verfahren: values.verfahren ?? null,
})).filter((lauf) => lauf.anzahl > 0);
const ergebnisse = await Promise.all(laeufe.map(laufe));
console.log(`${anzahl} Gänge ab Saat ${saat}: ${((Date.now() - anfang) / 1000).toFixed(0)} s`);
process.exitCode = ergebnisse.every((gut) => gut) ? 0 : 1;

async function laufe(lauf) {
  const spec = '<rootDir>/test/gaenge/http/gaenge.e2e-spec.ts';
  const kind = spawn(
    process.execPath,
    ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', jest, '--testMatch', spec],
    {
      cwd: PROJEKT,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, KOGGE_GAENGE_HTTP: JSON.stringify(lauf) },
    },
  );
  const [status] = await once(kind, 'exit');
  return status === 0;
}
