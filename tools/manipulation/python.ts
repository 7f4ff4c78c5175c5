import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Ergebnis } from '#pruefen';
import type { Versuch } from './lauf.js';

/** The second program, kept running: it takes one trial after the other and answers each with a line. */
export class Python {
  readonly #prozess: ChildProcessWithoutNullStreams;
  readonly #antworten: AsyncIterator<string>;

  constructor(programm: string) {
    this.#prozess = spawn('python3', [programm, '--stapel']);
    this.#prozess.stderr.pipe(process.stderr);
    this.#antworten = createInterface({ input: this.#prozess.stdout })[Symbol.asyncIterator]();
  }

  /** Hands over a trial; the answer comes when it has been worked off. */
  async gib({ zeilen, schluessel, koepfe }: Versuch): Promise<void> {
    const text = `${JSON.stringify({ art: 'versuch', schluessel, koepfe })}\n${zeilen.join('\n')}\n\n`;
    if (!this.#prozess.stdin.write(text)) await once(this.#prozess.stdin, 'drain');
  }

  async nimm(): Promise<Ergebnis> {
    const { value, done } = await this.#antworten.next();
    if (done) throw new Error('pruefen.py hat vorzeitig aufgehört. / pruefen.py ended early.');
    return JSON.parse(value as string) as Ergebnis;
  }

  async beende(): Promise<void> {
    this.#prozess.stdin.end();
    if (this.#prozess.exitCode === null) await once(this.#prozess, 'exit');
  }
}
