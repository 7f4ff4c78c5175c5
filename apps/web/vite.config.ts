/// <reference types="node" />
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';

const wurzel = join(import.meta.dirname, '../..');
const ziel = join(wurzel, 'dist/web');
const { version } = JSON.parse(readFileSync(join(wurzel, 'package.json'), 'utf8')) as { version: string };

/** What every page needs; of it, what only some pages need comes with them. */
const BAUSTEINE = 'react|react-dom|scheduler|use-sync-external-store|@tanstack';
const SPAETER =
  'mutationObserver|useMutation|useBlocker|queriesObserver|useQueries|useSuspense|[iI]nfiniteQuer';
const IM_GRUND = new RegExp(
  `node_modules/(?:${BAUSTEINE})/(?!.*(?:${SPAETER}))|apps/web/src/(?:api|sprache|rahmen/(?!selten))`,
);

/**
 * The service worker with the list of files it keeps: all of the program, and no answer of the API. Its own
 * content changes with them, and so a browser notices a new program.
 */
const huelle: Plugin = {
  name: 'huelle',
  apply: 'build',
  closeBundle() {
    const dateien = readdirSync(join(ziel, 'assets')).map((name) => `/assets/${name}`);
    const liste = ['/', '/kogge.svg', ...dateien.filter((name) => /\.(?:js|css|woff2|svg)$/u.test(name))];
    const quelle = readFileSync(join(import.meta.dirname, 'dienst.js'), 'utf8');
    const seite = readFileSync(join(ziel, 'index.html'));
    const stand = createHash('sha256').update(seite).update(liste.join()).digest('hex').slice(0, 12);
    writeFileSync(
      join(ziel, 'dienst.js'),
      quelle.replace("'STAND'", `'kogge-${stand}'`).replace("['DATEIEN']", JSON.stringify(liste)),
    );
  },
};

/** Compressed once at build time; the API only picks the right file. */
const vorgepackt: Plugin = {
  name: 'vorgepackt',
  apply: 'build',
  closeBundle() {
    for (const name of readdirSync(ziel, { recursive: true, encoding: 'utf8' }).filter((eines) =>
      /\.(?:js|css|svg|html)$/u.test(eines),
    )) {
      const inhalt = readFileSync(join(ziel, name));
      writeFileSync(join(ziel, `${name}.gz`), gzipSync(inhalt, { level: 9 }));
      writeFileSync(join(ziel, `${name}.br`), brotliCompressSync(inhalt));
    }
  },
};

export default defineConfig({
  root: import.meta.dirname,
  plugins: [huelle, vorgepackt],
  define: { 'import.meta.env.VITE_KOGGE_VERSION': JSON.stringify(version) },
  build: {
    outDir: ziel,
    emptyOutDir: true,
    manifest: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // 'use client' means nothing to a page that is built as a whole.
    rolldownOptions: {
      // Of the lists and words of the API only those that the page names, without the schemas around them.
      treeshake: { moduleSideEffects: [{ test: /libs\/contract\/src\//u, sideEffects: false }] },
      // What every page needs is one file: it packs tighter than several. Mutations and long lists come with
      // the pages that have them.
      output: {
        codeSplitting: {
          groups: [
            {
              name: 'grund',
              test: IM_GRUND,
            },
          ],
        },
      },
      onLog: (art, eintrag, weiter) => {
        if (!['MODULE_LEVEL_DIRECTIVE', 'PLUGIN_TIMINGS'].includes(eintrag.code ?? '')) weiter(art, eintrag);
      },
    },
  },
  css: { preprocessorOptions: { scss: { loadPaths: [join(wurzel, 'node_modules')], quietDeps: true } } },
  server: { proxy: { '/api': 'http://127.0.0.1:3000' } },
});
