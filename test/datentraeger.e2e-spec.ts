import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { gebaut } from './umgebung/index.js';

jest.setTimeout(120_000);
let wurzel: string;
const aufzuraeumen: (() => Promise<void>)[] = [];
beforeAll(async () => {
  wurzel = await gebaut();
});
afterEach(async () => {
  for (const eines of aufzuraeumen.splice(0).toReversed()) await eines();
});

async function freierPort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as { port: number };
  probe.close();
  return port;
}

async function neuerOrdner(): Promise<string> {
  const ordner = await mkdtemp(join(tmpdir(), 'kogge-datentraeger-'));
  await chmod(ordner, 0o755);
  aufzuraeumen.push(() => rm(ordner, { recursive: true, force: true }));
  return ordner;
}

/** A disk of its own, where this user may mount one; null elsewhere. */
async function scheibe(groesse: string): Promise<string | null> {
  const ordner = await neuerOrdner();
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${groesse}`, 'tmpfs', ordner], { stdio: 'ignore' });
  } catch {
    return null;
  }
  aufzuraeumen.push(async () => void execFileSync('umount', ['-l', ordner], { stdio: 'ignore' }));
  await chmod(ordner, 0o755);
  return ordner;
}

/** `npm start` on that folder, until it has ended by itself. */
async function starte(daten: string, vorher = ''): Promise<{ code: number | null; gesagt: string }> {
  const port = await freierPort();
  const kind = spawn(
    'bash',
    ['-c', `${vorher} exec node --enable-source-maps dist/apps/standalone/src/main.js`],
    {
      cwd: wurzel,
      env: {
        ...process.env,
        KOGGE_DATEN: daten,
        PORT: String(port),
        DEMO_ANMELDUNG_PORT: String(await freierPort()),
      },
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  let gesagt = '';
  kind.stderr.on('data', (teil: Buffer) => {
    gesagt += String(teil);
  });
  // Who does not end by itself has failed, and leaves nothing behind here either.
  const haengt = setTimeout(() => kind.kill('SIGTERM'), 50_000);
  const [code] = (await once(kind, 'close')) as [number | null];
  clearTimeout(haengt);
  return { code, gesagt: gesagt.trim() };
}

/** Servers of PostgreSQL that work in that folder. */
async function waisen(daten: string): Promise<string[]> {
  const alle = await readdir('/proc').catch(() => [] as string[]);
  const zeilen = await Promise.all(
    alle
      .filter((name) => /^\d+$/u.test(name))
      .map((pid) => readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')),
  );
  return zeilen.filter((zeile) => zeile.includes('postgres') && zeile.includes(daten));
}

const EIN_SATZ = /^[^\n]+ \/ [^\n]+$/u;

describe('npm start', () => {
  it('says in one sentence that its folder may not be written to, and ends', async () => {
    const ordner = await neuerOrdner();
    let daten = join(ordner, 'daten');
    if (process.getuid?.() === 0) {
      const nurLesen = await scheibe('1m');
      if (nurLesen === null) return;
      execFileSync('mount', ['-o', 'remount,ro', nurLesen]);
      daten = join(nurLesen, 'daten');
    } else {
      await mkdir(daten, { mode: 0o500 });
    }
    const { code, gesagt } = await starte(daten);
    expect([code, gesagt]).toEqual([1, expect.stringMatching(EIN_SATZ)]);
    expect(gesagt).toContain('darf Kogge nicht schreiben');
    expect(await waisen(daten)).toEqual([]);
  });

  it('says so too when no file may grow any more while the database is made, and leaves no server', async () => {
    const daten = join(await neuerOrdner(), 'daten');
    const { code, gesagt } = await starte(daten, 'ulimit -f 8192;');
    expect([code, gesagt]).toEqual([1, expect.stringMatching(EIN_SATZ)]);
    expect(gesagt).toContain('kein Platz mehr');
    expect(await waisen(daten)).toEqual([]);
  });

  it.each(['30m', '58m'])(
    'says so on a disk of %s that fills during the first start, and leaves no server behind',
    async (groesse) => {
      const platte = await scheibe(groesse);
      if (platte === null) return;
      const daten = join(platte, 'daten');
      const { code, gesagt } = await starte(daten);
      expect([code, gesagt]).toEqual([1, expect.stringMatching(EIN_SATZ)]);
      expect(gesagt).toContain('kein Platz mehr');
      expect(await waisen(daten)).toEqual([]);
    },
  );
});
