import staticFiles from '@fastify/static';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The built page, seen from the compiled program and from its source. */
const ORTE = ['../../../../web', '../../../../dist/web'].map((ort) => join(import.meta.dirname, ort));

/** Nothing but our own files runs or loads; no other page may frame this one. Icons of KERN are masks in the style sheet (data:). */
const INHALTSREGELN = [
  "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data:", "font-src 'self'", "connect-src 'self'", "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'",
].join('; ');

/** Serves the built page: its files for ever (their names change with their content), every other address the page itself. Without a build there is only the API. */
export async function richteWebEin(app: NestFastifyApplication): Promise<void> {
  const ort = ORTE.find((einer) => existsSync(join(einer, 'index.html')));
  if (!ort) return;
  const seite = readFileSync(join(ort, 'index.html'));
  const fastify = app.getHttpAdapter().getInstance();
  await app.register(staticFiles, { root: ort, wildcard: false, index: false, preCompressed: true, cacheControl: false, setHeaders: (antwort, pfad) => {
    void antwort.header('cache-control', pfad.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');
  } });
  fastify.get('/*', (anfrage: FastifyRequest, antwort: FastifyReply) => {
    if (anfrage.url.startsWith('/api') || /\.\w{1,5}(?:\?|$)/u.test(anfrage.url)) return antwort.callNotFound();
    return antwort.headers({ 'content-type': 'text/html; charset=utf-8', 'content-security-policy': INHALTSREGELN, 'cache-control': 'no-cache' }).send(seite);
  });
}
