#!/usr/bin/env node
/**
 * Completes package-lock.json after an install: an incomplete registry mirror leaves out the optional
 * packages of other platforms, and `npm ci` then refuses the file everywhere. Version, system and processor
 * follow from the package that asks for them, the checksum from the registry.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const SYSTEME = [
  'darwin',
  'linux',
  'win32',
  'freebsd',
  'android',
  'openharmony',
  'netbsd',
  'openbsd',
  'sunos',
  'aix',
];
const PROZESSOREN = {
  x64: 'x64',
  arm64: 'arm64',
  arm: 'arm',
  ia32: 'ia32',
  ppc64: 'ppc64',
  s390x: 's390x',
  riscv64: 'riscv64',
  loong64: 'loong64',
  wasm32: 'wasm32',
};

const datei = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(datei, 'utf8'));
let ergaenzt = 0;
for (const paket of Object.values(lock.packages)) {
  for (const [name, version] of Object.entries(paket.optionalDependencies ?? {})) {
    const ort = `node_modules/${name}`;
    const system = SYSTEME.find((eines) => name.includes(eines));
    const prozessor = Object.keys(PROZESSOREN)
      .sort((a, b) => b.length - a.length)
      .find((einer) => name.split(/[-/]/u).includes(einer) || name.includes(`${einer}-`));
    if (lock.packages[ort] || !system) continue;
    lock.packages[ort] = {
      version: version.replace(/^[^\d]*/u, ''),
      integrity: pruefsumme(name, version.replace(/^[^\d]*/u, '')),
      cpu: [prozessor ?? (name.includes('arm') ? 'arm' : 'x64')],
      ...(paket.dev ? { dev: true } : {}),
      optional: true,
      os: [system],
    };
    ergaenzt += 1;
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(datei, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${ergaenzt} Pakete anderer Plattformen ergänzt`);

/** Without it the package would be installed unchecked. */
function pruefsumme(name, version) {
  return execFileSync('npm', ['view', `${name}@${version}`, 'dist.integrity'], { encoding: 'utf8' }).trim();
}
