import { execFileSync, spawnSync } from 'node:child_process';

const HILFE = `
Die Tests brauchen das Programm redis-server; es ist hier nicht installiert.
The tests need the program redis-server, which is not installed here.

  Debian, Ubuntu:  sudo apt-get install redis-server
  macOS:           brew install redis
  Fedora:          sudo dnf install redis
`;

const vorhanden = () => spawnSync('redis-server', ['--version'], { stdio: 'ignore' }).status === 0;

/** Sees to it that redis-server is there; installs it where that is possible without asking anybody. Answers false when it is missing. */
export function sichereRedis() {
  if (vorhanden()) return true;
  if (process.getuid?.() === 0 && spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0) {
    console.error('redis-server fehlt; apt-get installiert es … / installing redis-server …');
    try {
      execFileSync('apt-get', ['update', '-qq'], { stdio: ['ignore', 'ignore', 'inherit'] });
      execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'redis-server'], { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
    } catch {
      // What is missing is said below.
    }
  }
  if (vorhanden()) return true;
  console.error(HILFE);
  return false;
}

if (import.meta.url === `file://${process.argv[1]}`) process.exit(sichereRedis() ? 0 : 1);
