import { Inject, Injectable } from '@nestjs/common';
import { connect, type Socket } from 'node:net';
import { Readable } from 'node:stream';
import { fehler, klartext, type Virenpruefungslage } from '#contract';
import type { ApiUmgebung } from '../config.js';
import { UMGEBUNG } from '../umgebung.js';

const STUECK = 64 * 1024;
const LAENGSTE_ANTWORT = 4096;
const LEBENSZEICHEN_MS = 2000;

/**
 * The virus scanner of the installation (`CLAMAV`), spoken to as clamd is: PING, and INSTREAM with pieces that
 * begin with their length. Without one nothing is looked at; with one that does not answer nothing comes in.
 */
@Injectable()
export class Virenpruefung {
  constructor(@Inject(UMGEBUNG) private readonly umgebung: ApiUmgebung) {}

  /** The name of what was found; null when the file is clean or there is no scanner. */
  async pruefe(inhalt: Buffer): Promise<string | null> {
    const { CLAMAV, CLAMAV_SEKUNDEN } = this.umgebung;
    if (CLAMAV === '') return null;
    const antwort = await frage(CLAMAV, strom(inhalt), CLAMAV_SEKUNDEN * 1000).catch(() => '');
    if (antwort === 'stream: OK') return null;
    const [, fund] = /^stream: (.{1,200}) FOUND$/u.exec(antwort) ?? [];
    if (fund !== undefined) return klartext(fund).text;
    throw fehler(
      'nicht_bereit',
      'Die Virenprüfung antwortet gerade nicht, und ungeprüft wird keine Datei angenommen. ' +
        'Bitte versuchen Sie es später noch einmal.',
      'The virus scanner does not answer right now, and no file is taken unchecked. Please try again later.',
    );
  }

  /** Does it answer? Undefined where the installation has none. */
  async lage(): Promise<Virenpruefungslage | undefined> {
    const { CLAMAV, CLAMAV_SEKUNDEN } = this.umgebung;
    if (CLAMAV === '') return undefined;
    const frist = Math.min(LEBENSZEICHEN_MS, CLAMAV_SEKUNDEN * 1000);
    const antwort = await frage(CLAMAV, ['zPING\0'], frist).catch(() => '');
    return antwort === 'PONG' ? 'bereit' : 'gestoert';
  }
}

function* strom(inhalt: Buffer): Generator<Buffer> {
  yield Buffer.from('zINSTREAM\0');
  for (let stelle = 0; stelle < inhalt.length; stelle += STUECK) {
    const stueck = inhalt.subarray(stelle, stelle + STUECK);
    yield laenge(stueck.length);
    yield stueck;
  }
  yield laenge(0);
}

function laenge(bytes: number): Buffer {
  const kopf = Buffer.alloc(4);
  kopf.writeUInt32BE(bytes);
  return kopf;
}

function verbinde(adresse: string): Socket {
  const { protocol, hostname, port, pathname } = new URL(adresse);
  return protocol === 'unix:'
    ? connect({ path: decodeURIComponent(pathname) })
    : connect({ host: hostname.replace(/^\[|\]$/gu, ''), port: Number(port) });
}

/**
 * One question and its answer, which ends with a zero byte. A scanner that refuses a file answers and hangs up
 * while it is still sent: its answer counts.
 */
function frage(adresse: string, stuecke: Iterable<Buffer | string>, fristMs: number): Promise<string> {
  return new Promise((beantworte, gibAuf) => {
    const leitung = verbinde(adresse);
    const quelle = Readable.from(stuecke, { objectMode: true });
    let antwort = '';
    const ende = (grund?: Error) => {
      clearTimeout(wecker);
      quelle.destroy();
      leitung.destroy();
      const [satz, ...rest] = antwort.split('\0');
      if (rest.length > 0 && satz !== undefined) beantworte(satz.trim());
      else gibAuf(grund ?? new Error('Die Virenprüfung hat aufgelegt.'));
    };
    const wecker = setTimeout(() => ende(new Error('Die Virenprüfung schweigt.')), fristMs);
    leitung.on('data', (stueck: Buffer) => {
      antwort += stueck.toString('latin1');
      if (antwort.includes('\0') || antwort.length > LAENGSTE_ANTWORT) ende();
    });
    leitung.on('error', ende).on('close', () => ende());
    quelle.pipe(leitung, { end: false });
  });
}
