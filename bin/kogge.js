#!/usr/bin/env node
import { existsSync } from 'node:fs';

const main = new URL('../dist/apps/cli/src/main.js', import.meta.url);
if (!existsSync(main)) {
  console.error('Kogge ist noch nicht gebaut. Bitte zuerst ausführen: npm run build');
  process.exit(2);
}
await import(main.href);
