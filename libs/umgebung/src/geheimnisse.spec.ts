import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { mitGeheimnissen } from './geheimnisse.js';

const ordner = mkdtempSync(join(tmpdir(), 'kogge-geheim-'));
afterAll(() => rmSync(ordner, { recursive: true }));
const datei = (name: string, inhalt: string) => {
  writeFileSync(join(ordner, name), inhalt);
  return join(ordner, name);
};

describe('A secret in a file', () => {
  it('counts as the value, without its last line break', () => {
    const url = 'postgres://k:geheim@db/kogge';
    expect(mitGeheimnissen({ DATABASE_URL_FILE: datei('url', `${url}\n`), PORT: '3000' })).toMatchObject({
      DATABASE_URL: url,
      PORT: '3000',
    });
    expect(mitGeheimnissen({ SMTP_URL: '', SMTP_URL_FILE: datei('smtp', 'smtp://m:25\r\n') }).SMTP_URL).toBe(
      'smtp://m:25',
    );
  });

  it('leaves alone what names no file, and what is no secret', () => {
    const werte = { DATABASE_URL: 'postgres://x', REDIS_URL_FILE: '', PORT_FILE: '/gibt/es/nicht' };
    expect(mitGeheimnissen(werte)).toEqual(werte);
  });

  it('is refused beside the value itself, and when it is empty or not there: in one sentence', () => {
    for (const [werte, satz] of [
      [{ REDIS_URL: 'redis://x', REDIS_URL_FILE: datei('redis', 'redis://y') }, /beide gesetzt.*only one/u],
      [{ OIDC_CLIENT_SECRET_FILE: datei('leer', '\n') }, /OIDC_CLIENT_SECRET_FILE.*leer.*empty/u],
      [{ DATABASE_URL_FILE: join(ordner, 'fehlt') }, /DATABASE_URL_FILE.*ENOENT.*not readable/u],
    ] as const)
      expect(() => mitGeheimnissen(werte)).toThrow(satz);
  });
});
