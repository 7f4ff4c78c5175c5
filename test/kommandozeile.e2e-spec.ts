import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from '@jest/globals';
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
