import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as warte } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { freierPort } from './prozesse.js';

/** A redis-server that keeps nothing: killed, it comes back empty. Throws where there is none. */
export async function starteRedis() {
  try {
    execFileSync('redis-server', ['--version']);
  } catch {
    throw new Error('redis-server fehlt auf diesem Rechner; F8 lässt sich nicht prüfen.');
  }
  const port = await freierPort();
  const verzeichnis = mkdtempSync(join(tmpdir(), 'kogge-faults-redis-'));
  let kind = null;
  const starte = () => {
    kind = spawn(
      'redis-server',
      [
        '--port',
        String(port),
        '--bind',
        '127.0.0.1',
        '--dir',
        verzeichnis,
        '--save',
        '',
        '--appendonly',
        'no',
      ],
      { stdio: 'ignore' },
    );
  };
  starte();
  const kunde = new Redis(port, '127.0.0.1', { maxRetriesPerRequest: 1, retryStrategy: () => 100 });
  kunde.on('error', () => {});
  let amStart = false;
  const jobs = async () => (await kunde.keys('bull:*').catch(() => [])).length;
  return {
    url: `redis://127.0.0.1:${port}`,
    toete: async () => {
      if (amStart) return null;
      amStart = true;
      const traf = (await jobs()) > 0;
      const tot = once(kind, 'exit');
      kind.kill('SIGKILL');
      await tot;
      await warte(150);
      starte();
      amStart = false;
      return traf;
    },
    leere: async () => {
      const traf = (await jobs()) > 0;
      return kunde.flushall().then(
        () => traf,
        () => null,
      );
    },
    ende: async () => {
      kunde.disconnect();
      const tot = once(kind, 'exit');
      kind.kill('SIGKILL');
      await tot;
      rmSync(verzeichnis, { recursive: true, force: true });
    },
  };
}
