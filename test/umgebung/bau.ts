import { execFile } from 'node:child_process';
import { mkdir, rename, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as warte } from 'node:timers/promises';
import { promisify } from 'node:util';

const WURZEL = resolve(import.meta.dirname, '../..');

/**
 * Builds programs and page once for the run, for specs that start a process of its own or a browser. Answers
 * the folder of the project.
 */
export async function gebaut(): Promise<string> {
  const verzeichnis = process.env['KOGGE_TEST_VERZEICHNIS'] ?? '';
  const fertig = join(verzeichnis, 'gebaut');
  const selbst = await mkdir(join(verzeichnis, 'bau.sperre')).then(
    () => true,
    () => false,
  );
  if (selbst) {
    // As it is delivered: with the NODE_ENV of a test run the page would be made of React's slow development
    // form.
    await promisify(execFile)('npm', ['run', '-s', 'build'], {
      cwd: WURZEL,
      env: { ...process.env, NODE_ENV: 'production' },
    });
    await writeFile(`${fertig}.neu`, '');
    await rename(`${fertig}.neu`, fertig);
  }
  for (let i = 0; i < 1200; i += 1) {
    if (await stat(fertig).catch(() => null)) return WURZEL;
    await warte(50);
  }
  throw new Error('Programs and page were not built within a minute.');
}
