import { execFile } from 'node:child_process';
import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { gebaut } from './umgebung/index.js';

it('ends quietly when its reader has read enough', async () => {
  const cwd = await gebaut();
  const { stdout, stderr } = await promisify(execFile)(
    'bash',
    ['-c', 'set -o pipefail; node bin/kogge.js workflow show senatsvorlage --format bpmn | head -c 20'],
    { cwd },
  );
  expect([stdout.length, stderr]).toEqual([20, '']);
});

describe('kogge demo', () => {
  let daten: string;
  const demo = async (argumente: readonly string[], umgebung: Record<string, string> = {}) =>
    promisify(execFile)('node', ['bin/kogge.js', 'demo', ...argumente], {
      cwd: await gebaut(),
      env: { ...process.env, KOGGE_DATEN: daten, SIEGEL_ABLAGE: join(daten, 'koepfe.jsonl'), ...umgebung },
    }).then(
      ({ stdout }) => ({ code: 0, gesagt: stdout }),
      ({ code, stderr }: { code: number; stderr: string }) => ({ code, gesagt: stderr }),
    );

  beforeAll(async () => {
    daten = join(await mkdtemp(join(tmpdir(), 'kogge-demo-')), 'daten');
    // PostgreSQL works in it under its own user.
    await chmod(dirname(daten), 0o755);
  });
  afterAll(() => rm(dirname(daten), { recursive: true, force: true }));

  it('deletes nothing where the installation is not named, wrongly named, or no demo', async () => {
    const name = ['--installation', daten];
    for (const [argumente, umgebung] of [
      [[], {}],
      [['--installation', 'kogge'], {}],
      [
        name,
        { KOGGE_DEMO: '0', OIDC_ISSUER: 'https://anmeldung.example', OIDC_CLIENT_SECRET: 'x'.repeat(20) },
      ],
    ] as const) {
      const { code, gesagt } = await demo(argumente, umgebung);
      expect([code, gesagt]).toEqual([1, expect.stringContaining(daten)]);
    }
    await expect(readdir(daten)).rejects.toThrow('ENOENT');
  });

  it('resets nothing for a wish about the story, and refuses what does not go together', async () => {
    for (const argumente of [
      ['--kampagne'],
      ['--mails', daten],
      ['geschichte', '--kampagne', '--ohne-bericht'],
      ['geschichte', '--kampagne', 'vorlage.txt'],
      ['geschichte', 'eine.txt', 'zweite.txt'],
    ]) {
      const { code, gesagt } = await demo(argumente);
      expect([code, gesagt]).toEqual([2, expect.stringContaining('kogge demo geschichte')]);
    }
    await expect(readdir(daten)).rejects.toThrow('ENOENT');
  });

  it('makes a backup before it begins anew', async () => {
    const { code, gesagt } = await demo(['--installation', daten]);
    expect([code, gesagt]).toEqual([0, expect.stringContaining('Die Demo ist zurückgesetzt')]);
    expect(await readdir(`${daten}-sicherung`)).toEqual([expect.stringMatching(/^kogge-\d{4}-/u)]);
  }, 120_000);
});
