#!/usr/bin/env node
/**
 * What the first page costs, against its limits: the entry with everything it imports at once, and its
 * styles, as gzip. Needs the build.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const GRENZEN = { js: 125, css: 30 };
const ort = join(import.meta.dirname, '../dist/web');
const plan = JSON.parse(readFileSync(join(ort, '.vite/manifest.json'), 'utf8'));

const teile = new Set();
const sammle = (name) => {
  if (teile.has(name)) return;
  teile.add(name);
  for (const weiterer of plan[name].imports ?? []) sammle(weiterer);
};
sammle('index.html');
const kib = (dateien) =>
  [...new Set(dateien)].reduce(
    (summe, datei) => summe + gzipSync(readFileSync(join(ort, datei)), { level: 9 }).length,
    0,
  ) / 1024;
const groessen = {
  js: kib([...teile].map((name) => plan[name].file)),
  css: kib([...teile].flatMap((name) => plan[name].css ?? [])),
};
for (const [art, groesse] of Object.entries(groessen))
  console.log(`${art}: ${groesse.toFixed(1)} KiB von höchstens ${GRENZEN[art]} KiB (gzip)`);
process.exit(Object.entries(groessen).some(([art, groesse]) => groesse > GRENZEN[art]) ? 1 : 0);
