#!/usr/bin/env node
/**
 * What comes with Kogge: every package of the lock file has a fixed version, a checksum and a licence that we
 * may pass on, and nothing is fetched from an address that the file names. `--sbom DATEI` also writes the
 * list of parts (CycloneDX).
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

/** Licences under which everything here may be used and passed on, in the words of SPDX. */
const ERLAUBT = new Set([
  'MIT',
  'MIT-0',
  'MIT/X11',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'Unlicense',
  'CC0-1.0',
  'CC-BY-4.0',
  'BlueOak-1.0.0',
  'Zlib',
  'Python-2.0',
  'MPL-2.0',
  'EUPL-1.2',
  'PostgreSQL',
  'OFL-1.1',
]);
/** Says „BSD“; its file LICENSE is the one with two clauses. */
const GELESEN = { 'node_modules/duck': 'BSD-2-Clause' };
/**
 * States no licence at all; comes with exceljs (unzipper, binary) and waits for a version of it without.
 * Known, and said on every run.
 */
const OHNE_ANGABE = ['node_modules/buffers'];

const { values } = parseArgs({ options: { sbom: { type: 'string' } } });
const wurzel = new URL('../', import.meta.url);
const { packages } = JSON.parse(readFileSync(new URL('package-lock.json', wurzel), 'utf8'));
const maengel = [];
const lizenzen = new Map();

for (const [ort, paket] of Object.entries(packages)) {
  if (ort === '' || paket.link) continue;
  if (paket.resolved) maengel.push(`${ort}: nennt eine Adresse zum Herunterladen`);
  if (!paket.integrity) maengel.push(`${ort}: hat keine Prüfsumme`);
  const lizenz = lizenzVon(ort, paket);
  lizenzen.set(lizenz, (lizenzen.get(lizenz) ?? 0) + 1);
  if (OHNE_ANGABE.includes(ort)) console.log(`Bekannt: ${ort} nennt keine Lizenz.`);
  else if (lizenz !== 'nicht installiert' && !erlaubt(lizenz))
    maengel.push(`${ort}: Lizenz „${lizenz}“ steht nicht auf der Liste`);
}

for (const [lizenz, anzahl] of [...lizenzen].sort(([, a], [, b]) => b - a))
  console.log(`${String(anzahl).padStart(5)}  ${lizenz}`);
for (const mangel of maengel) console.error(mangel);
if (values.sbom)
  writeFileSync(
    values.sbom,
    execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev'], {
      cwd: wurzel,
      maxBuffer: 64 * 1024 * 1024,
    }),
  );
process.exitCode = maengel.length > 0 ? 1 : 0;

function lizenzVon(ort, { license }) {
  if (GELESEN[ort]) return GELESEN[ort];
  if (license) return license;
  const datei = new URL(`${ort}/package.json`, wurzel);
  if (!existsSync(datei)) return 'nicht installiert';
  const beschreibung = JSON.parse(readFileSync(datei, 'utf8'));
  const alt = Array.isArray(beschreibung.licenses)
    ? beschreibung.licenses.map(({ type }) => type).join(' OR ')
    : beschreibung.license;
  return (typeof alt === 'object' ? alt?.type : alt) ?? 'ohne Angabe';
}

/** `A OR B` needs one that is allowed, `A AND B` both. */
function erlaubt(lizenz) {
  const ohneKlammern = lizenz.replaceAll(/[()]/gu, '');
  return ohneKlammern
    .split(' OR ')
    .some((wahl) => wahl.split(' AND ').every((eine) => ERLAUBT.has(eine.trim())));
}
