#!/usr/bin/env node
/**
 * Migrations on an empty database, then the question whether the entities still fit them (drift). Needs the
 * build.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { abweichungen, merkeAusdruecke } from './wanderungen/abgleich.js';

const { starteDatenbankserver } = await import('../dist/apps/standalone/src/datenbankserver.js');
const { datenquelle, wandern } = await import('../dist/libs/persistence/src/index.js');
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
  const client = new pg.Client(url);
  client.on('error', () => {});
  await client.connect();
  await merkeAusdruecke(client);
  ({ status } = spawnSync(
    'npx',
    ['typeorm', 'migration:generate', '--check', '-d', 'dist/libs/persistence/src/migrator.js', 'drift'],
    { stdio: 'inherit', env: { ...process.env, DATABASE_MIGRATION_URL: url } },
  ));
  const quelle = await datenquelle(url, undefined, 1).initialize();
  const anders = await abweichungen(client, quelle);
  console.log(
    anders.length > 0
      ? anders.join('\n')
      : `${quelle.entityMetadatas.length} Entitäten sagen von ihren Tabellen dasselbe wie die Datenbank.`,
  );
  if (anders.length > 0) status = 1;
  await quelle.destroy();
  await client.end();
} finally {
  await server.stop();
  rmSync(verzeichnis, { recursive: true, force: true });
}
process.exit(status ?? 1);
