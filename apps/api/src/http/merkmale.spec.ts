import { describe, expect, it } from '@jest/globals';
import { merkmaleVon } from './merkmale.js';

const STUECK = 1024 * 1024;
/** A PDF in which that stands at that byte. */
const mit = (was: string, stelle: number) =>
  Buffer.concat([Buffer.from('%PDF-1.7\n'.padEnd(stelle)), Buffer.from(`${was} `.padEnd(1000))]);

describe('What is active in a PDF', () => {
  it('is found wherever it stands, also where one piece ends and the next begins', async () => {
    for (const stelle of [20, STUECK - 5, STUECK - 1, STUECK, 2 * STUECK - 12])
      expect([stelle, await merkmaleVon('pdf', 'pdf', mit('/JavaScript', stelle))]).toEqual([
        stelle,
        ['skript'],
      ]);
  });

  it('is no page of its own that it opens with, wherever that stands', async () => {
    for (const stelle of [20, STUECK - 12, STUECK - 5, STUECK + 188, STUECK + 190])
      expect([stelle, await merkmaleVon('pdf', 'pdf', mit('/OpenAction [3 0 R /Fit]', stelle))]).toEqual([
        stelle,
        [],
      ]);
  });

  it('is a whole name', async () => {
    expect(await merkmaleVon('pdf', 'pdf', mit('/JavaScripts /Launcher /Encryptor#41', 20))).toEqual([]);
    expect(await merkmaleVon('pdf', 'pdf', mit('/La#75nch<</Encrypt 1 0 R>>', 20))).toEqual([
      'startet',
      'verschluesselt',
    ]);
  });
});
