#!/usr/bin/env node
/**
 * Migrations on an empty database, then the question whether the entities still fit them (drift). Needs the
 * build.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const { starteDatenbankserver } = await import('../dist/apps/standalone/src/datenbankserver.js');
const { wandern } = await import('../dist/libs/persistence/src/index.js');
const { default: pg } = await import('pg');

const verzeichnis = mkdtempSync(join(tmpdir(), 'kogge-wanderungen-'));
const server = await starteDatenbankserver({ verzeichnis });
let status = 1;
try {
  const verwaltung = new pg.Client(server.url('postgres'));
  await verwaltung.connect();
  await verwaltung.query('CREATE DATABASE wanderungen');
  await verwaltung.end();
  const url = server.url('wanderungen');
  console.log(`gelaufen: ${(await wandern(url)).join(', ')}`);
  const zweite = await wandern(url);
  if (zweite.length > 0) throw new Error('Ein zweiter Lauf darf nichts mehr finden.');
  ({ status } = spawnSync(
    'npx',
    ['typeorm', 'migration:generate', '--check', '-d', 'dist/libs/persistence/src/migrator.js', 'drift'],
    { stdio: 'inherit', env: { ...process.env, DATABASE_MIGRATION_URL: url } },
  ));
} finally {
  await server.stop();
  rmSync(verzeichnis, { recursive: true, force: true });
}
process.exit(status ?? 1);
