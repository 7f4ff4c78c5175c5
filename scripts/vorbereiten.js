#!/usr/bin/env node
/**
 * `npm ci` makes what runs: with the tools of development it is built here. Without them (`npm ci --omit=dev`) what was
 * built elsewhere is taken, and where there is nothing it is built in a folder of its own, which then goes again.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const PROJEKT = fileURLToPath(new URL('..', import.meta.url));
/** Nothing of these is needed to build. */
const NICHT = ['node_modules', '.git', 'dist', 'data'];
const ERZEUGT = join(PROJEKT, 'dist');

if (existsSync(join(PROJEKT, 'node_modules/@nestjs/cli'))) fuehreAus(['run', '-s', 'build'], PROJEKT);
else if (existsSync(ERZEUGT)) console.log('Gebaut ist schon (dist). / Already built.');
else baueNebenan();

function baueNebenan() {
  console.log('Die Werkzeuge fehlen hier; gebaut wird in einem eigenen Ordner (etwa zwei Minuten) …');
  const ordner = mkdtempSync(join(tmpdir(), 'kogge-bau-'));
  try {
    cpSync(PROJEKT, ordner, {
      recursive: true,
      filter: (quelle) => !NICHT.includes(relative(PROJEKT, quelle).split(sep)[0] ?? ''),
    });
    fuehreAus(['ci', '--include=dev', '--ignore-scripts'], ordner);
    fuehreAus(['run', '-s', 'build'], ordner);
    cpSync(join(ordner, 'dist'), ERZEUGT, { recursive: true });
  } finally {
    rmSync(ordner, { recursive: true, force: true });
  }
}

/** What npm told its own script (`--omit=dev`) is not for the one that builds. */
function fuehreAus(argumente, cwd) {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_config_(?:omit|production)$/iu.test(name)),
  );
  const { status } = spawnSync('npm', argumente, { cwd, env, stdio: 'inherit' });
  if (status !== 0) {
    console.error('Das Programm ließ sich nicht bauen. / The program could not be built.');
    process.exit(status ?? 1);
  }
}
