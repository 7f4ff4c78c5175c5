import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { liesConfig } from '../apps/worker/src/config.js';

const ordner = mkdtempSync(join(tmpdir(), 'kogge-compose-'));
afterAll(() => rmSync(ordner, { recursive: true }));

const compose = readFileSync('docker-compose.yml', 'utf8');
const pruefe = (text: string) => {
  const datei = join(ordner, 'compose.yml');
  writeFileSync(datei, text);
  const { status, stderr } = spawnSync(process.execPath, ['scripts/compose-pruefen.js', datei], {
    encoding: 'utf8',
  });
  return [status, stderr.trim()];
};

describe('docker-compose.yml', () => {
  it('is as it has to be', () => {
    expect(pruefe(compose)).toEqual([0, '']);
  });

  it.each([
    ['an image without a version', /postgres:18\.6-trixie/u, 'postgres:latest', /postgres: image/u],
    ['no health check', / {4}healthcheck: \*gesund\n/u, '', /worker: hat keinen Healthcheck/u],
    ['no limits', /cpus: "1", memory: 256m, /u, '', /proxy: hat keine Grenzen/u],
    ['a default password', /\$\{KOGGE_DEMO:-0\}/u, '${POSTGRES_PASSWORD:-demo}', /als Vorgabe/u],
    [
      'a password in an address',
      /DATABASE_URL_FILE: \S+/u,
      'DATABASE_URL: postgres://k:k@x/y',
      /Kennwort in/u,
    ],
    ['a secret as a value', /OIDC_CLIENT_SECRET_FILE: /u, 'OIDC_CLIENT_SECRET: ', /nicht in einer Datei/u],
    ['a variable that nobody explains', /\$\{KOGGE_PORT/u, '${KOGGE_TOR', /KOGGE_TOR: steht nicht/u],
    ['a database beside the proxy', /networks: \[daten\]/u, 'networks: [aussen]', /postgres: ist vom Proxy/u],
    ['the demo by default', /\$\{KOGGE_DEMO:-0\}/u, '1', /KOGGE_DEMO: ist nicht/u],
    ['a demo for everybody', /profiles: \[demo\]/u, 'profiles: []', /ohne --profile demo/u],
    ['rights of the kernel', / {2}cap_drop: \[ALL\]\n/u, '', /behält Rechte/u],
    ['a file system to write to', / {2}read_only: true\n/u, '', /read_only/u],
  ])('is refused with %s', (_was, von, nach, satz) => {
    expect(compose).toMatch(von);
    expect(pruefe(compose.replace(von, () => nach))).toEqual([1, expect.stringMatching(satz)]);
  });
});

/** The owner of each file is the user of its container: only root may give it away. */
const alsRoot = userInfo().uid === 0 ? describe : describe.skip;

alsRoot('docker/geheimnisse.sh', () => {
  const ziel = join(ordner, 'geheimnisse');
  const mache = (argumente: string[] = [], umgebung: Record<string, string> = {}) =>
    spawnSync('sh', ['docker/geheimnisse.sh', ...argumente], {
      encoding: 'utf8',
      env: { PATH: process.env['PATH'] ?? '', KOGGE_GEHEIMNISSE: ziel, ...umgebung },
    });
  const inhalt = () =>
    Object.fromEntries(readdirSync(ziel).map((name) => [name, readFileSync(join(ziel, name), 'utf8')]));

  it('says what it needs before it makes anything', () => {
    expect(mache()).toMatchObject({ status: 1, stderr: expect.stringContaining('SMTP_URL') });
  });

  it('makes every secret that compose asks for, at random, for its reader alone – once', () => {
    expect(mache(['--demo'])).toMatchObject({ status: 0, stderr: '' });
    const erste = inhalt();
    const verlangte = [...compose.matchAll(/GEHEIMNISSE:-[^}]+\}\/(\w+)/gu)].map(([, name]) => name);
    expect(Object.keys(erste).toSorted()).toEqual(verlangte.toSorted());
    for (const name of Object.keys(erste)) {
      const { mode, uid } = statSync(join(ziel, name));
      expect([name, mode & 0o777, [999, 1000].includes(uid)]).toEqual([name, 0o600, true]);
    }
    expect(statSync(ziel).mode & 0o777).toBe(0o700);
    const kennworte = Object.entries(erste).filter(([name]) => name.endsWith('kennwort'));
    expect(new Set(kennworte.map(([, wert]) => wert)).size).toBe(4);
    expect(kennworte.every(([, wert]) => /^[\w-]{43}\n$/u.test(wert))).toBe(true);
    expect(mache(['--demo'], { SMTP_URL: 'smtp://anders' })).toMatchObject({ status: 0, stdout: '' });
    expect(inhalt()).toEqual(erste);
  });

  it('makes what the processes read', () => {
    const config = liesConfig({
      DATABASE_URL_FILE: join(ziel, 'datenbank_url'),
      REDIS_URL_FILE: join(ziel, 'redis_url'),
      SMTP_URL_FILE: join(ziel, 'smtp_url'),
      BASIS_URL: 'https://kogge.test',
    });
    expect(config.DATABASE_URL).toMatch(/^postgres:\/\/kogge_login:[\w-]{43}@postgres:5432\/kogge$/u);
    expect(config.REDIS_URL).toMatch(/^redis:\/\/:[\w-]{43}@redis:6379$/u);
    expect(config.SMTP_URL).toBe('smtp://mailpit:1025');
  });
});
