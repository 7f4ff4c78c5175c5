import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

/** The built page, seen from the compiled program and from its source. */
const ORTE = ['../../../../web', '../../../../dist/web'].map((ort) => join(import.meta.dirname, ort));

const TYPEN: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
  '.png': 'image/png',
};
const PACKUNGEN = { br: '.br', gzip: '.gz' } as const;

/**
 * Nothing but our own files runs or loads; no other page may frame this one. Icons of KERN are masks in the
 * style sheet (data:).
 */
const INHALTSREGELN = [
  "default-src 'none'",
  "object-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * Serves the built page out of memory – it is a megabyte, compressed at build time: its files for ever (their
 * names change with their content), every other address the page itself. Without a build there is only the
 * API.
 */
export function richteWebEin(app: NestFastifyApplication): void {
  const ort = ORTE.find((einer) => existsSync(join(einer, 'index.html')));
  if (!ort) return;
  const dateien = new Map(
    readdirSync(ort, { recursive: true, withFileTypes: true })
      .filter((eine) => eine.isFile())
      .map((eine) => {
        const pfad = join(eine.parentPath, eine.name);
        return [pfad.slice(ort.length).replaceAll('\\', '/'), readFileSync(pfad)];
      }),
  );
  app
    .getHttpAdapter()
    .getInstance()
    .get('/*', (anfrage: FastifyRequest, antwort: FastifyReply) => {
      const pfad = anfrage.url.split('?')[0] ?? '/';
      const datei = dateien.has(pfad) ? pfad : '/index.html';
      // A file that is not there, and everything below /api, is not a page.
      if (pfad.startsWith('/api') || (datei !== pfad && /\.\w{1,5}$/u.test(pfad)))
        return antwort.callNotFound();
      const packung = (Object.keys(PACKUNGEN) as (keyof typeof PACKUNGEN)[]).find(
        (eine) => anfrage.headers['accept-encoding']?.includes(eine) && dateien.has(datei + PACKUNGEN[eine]),
      );
      if (packung) void antwort.header('content-encoding', packung);
      return antwort
        .headers({
          'content-type': TYPEN[extname(datei)] ?? 'application/octet-stream',
          'content-security-policy': INHALTSREGELN,
          vary: 'accept-encoding',
          'cache-control': datei.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
        })
        .send(dateien.get(packung ? datei + PACKUNGEN[packung] : datei));
    });
}
