/// <reference types="node" />
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';

const wurzel = join(import.meta.dirname, '../..');
const ziel = join(wurzel, 'dist/web');

/** What every page needs; of it, what only some pages need comes with them. */
const BAUSTEINE = 'react|react-dom|scheduler|use-sync-external-store|@tanstack';
const SPAETER =
  'mutationObserver|useMutation|useBlocker|queriesObserver|useQueries|useSuspense|[iI]nfiniteQuer';
const IM_GRUND = new RegExp(
  `node_modules/(?:${BAUSTEINE})/(?!.*(?:${SPAETER}))|apps/web/src/(?:api|sprache|rahmen/(?!selten))`,
);

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
  plugins: [vorgepackt],
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
