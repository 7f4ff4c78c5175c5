import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as warte } from 'node:timers/promises';
import { afterAll } from '@jest/globals';
import { Redis } from 'ioredis';

const offene: (() => Promise<void>)[] = [];
afterAll(() => Promise.all(offene.splice(0).map((beende) => beende())));

/** A real redis-server on a free port with its append-only file on; it ends with the spec, or when it is told to. */
export async function frischesRedis(): Promise<{ url: string; beende(): Promise<void> }> {
  const port = await freierPort();
  const verzeichnis = await mkdtemp(join(tmpdir(), 'kogge-redis-'));
  const server = spawn(
    'redis-server',
    [
      '--port',
      String(port),
      '--bind',
      '127.0.0.1',
      '--dir',
      verzeichnis,
      '--appendonly',
      'yes',
      '--save',
      '',
      '--maxmemory-policy',
      'noeviction',
    ],
    { stdio: 'ignore' },
  );
  const beendet = once(server, 'exit');
  const beende = async () => {
    server.kill('SIGKILL');
    await beendet;
    await rm(verzeichnis, { recursive: true, force: true });
  };
  offene.push(beende);
  const url = `redis://127.0.0.1:${port}`;
  const probe = new Redis(url, { lazyConnect: false, maxRetriesPerRequest: null, retryStrategy: () => 50 });
  probe.on('error', () => {});
  while ((await Promise.race([probe.ping(), warte(200)])) !== 'PONG');
  probe.disconnect();
  return { url, beende };
}

async function freierPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
