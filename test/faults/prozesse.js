/**
 * Processes of the product that are killed and started again, as a supervisor of the operating system would.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as warte } from 'node:timers/promises';

const BEREIT = /API bereit|"ereignis":"gestartet"/u;

/** Starts `datei` of the build in `wurzel` and keeps it running until `halte()`. */
export class Prozess {
  /** Requests of clients, or other work, that are with it right now. */
  offen = 0;
  bereit = false;
  starts = 0;
  /** Milliseconds from each start to being ready. */
  anlaufzeiten = [];
  /** Log lines of level error. */
  fehlerzeilen = [];
  /** Ends that nobody brought about: how, and what it said last. */
  vonSelbst = [];
  #kind = null;
  #getoetet = null;
  #ende = false;
  #laeufer = null;

  constructor(name, { wurzel, datei, umgebung }) {
    Object.assign(this, { name, wurzel, datei, umgebung });
  }

  starte() {
    this.#ende = false;
    this.#laeufer = this.#laufe();
  }

  get pid() {
    return this.#kind?.pid;
  }

  /** Waits until it takes work. */
  async bisBereit(ms = 120_000) {
    const bis = Date.now() + ms;
    while (!this.bereit) {
      if (Date.now() > bis)
        throw new Error(`${this.name} wird nicht bereit. Zuletzt: ${this.fehlerzeilen.slice(-3).join('\n')}`);
      await warte(20);
    }
  }

  /** Sends a signal; false when there is nobody. After SIGKILL it is started again. */
  signal(signal) {
    if (!this.#kind || this.#kind.exitCode !== null || this.#kind.signalCode !== null) return false;
    if (signal === 'SIGKILL') {
      this.bereit = false;
      this.#getoetet = this.#kind;
    }
    return this.#kind.kill(signal);
  }

  /**
   * Ends the process that runs now and answers how many milliseconds that took; it is started again at once.
   * Clients still turn to it, as those of a proxy do that has not noticed.
   */
  async beende(signal) {
    const kind = this.#kind;
    const fort = once(kind, 'exit');
    this.#getoetet = kind;
    const beginn = performance.now();
    kind.kill(signal);
    await fort;
    return performance.now() - beginn;
  }

  /** Ends it for good; SIGTERM lets it finish. */
  async halte(signal = 'SIGTERM') {
    this.#ende = true;
    this.signal('SIGCONT');
    this.signal(signal);
    const zuSpaet = setTimeout(() => this.signal('SIGKILL'), 8000);
    await this.#laeufer;
    clearTimeout(zuSpaet);
  }

  async #laufe() {
    while (!this.#ende) {
      const beginn = performance.now();
      const kind = spawn(process.execPath, [join(this.wurzel, 'dist', this.datei)], {
        cwd: this.wurzel,
        env: { PATH: process.env['PATH'], ...this.umgebung },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      this.#kind = kind;
      this.starts += 1;
      const lies = (stueck) => {
        const text = stueck.toString();
        if (!this.bereit && BEREIT.test(text)) {
          this.bereit = true;
          this.anlaufzeiten.push(performance.now() - beginn);
        }
        for (const zeile of text.split('\n'))
          if (
            zeile !== '' &&
            (!zeile.startsWith('{') || /"level":"(?:error|fatal)"/u.test(zeile)) &&
            !BEREIT.test(zeile)
          )
            this.fehlerzeilen.push(zeile.slice(0, 2000));
      };
      kind.stdout.on('data', lies);
      kind.stderr.on('data', lies);
      await once(kind, 'exit');
      const war = this.bereit;
      // Before it was ready it may give up: its database was not there.
      if (war && !this.#ende && this.#getoetet !== kind)
        this.vonSelbst.push({
          name: this.name,
          wie: kind.signalCode ?? kind.exitCode,
          zuletzt: this.fehlerzeilen.slice(-4),
        });
      this.bereit = false;
      if (!this.#ende) await warte(war ? 20 : 250);
    }
  }
}

/** A port of 127.0.0.1 on which nobody listens. */
export async function freierPort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  await new Promise((fertig) => {
    server.close(fertig);
  });
  return port;
}
