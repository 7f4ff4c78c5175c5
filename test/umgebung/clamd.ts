import { once } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';
import { afterAll } from '@jest/globals';

/** How the scanner behaves: finds what holds the words, says that it cannot, says nothing, breaks off. */
export type Weise = 'prueft' | 'fehler' | 'schweigt' | 'bricht_ab';

export interface Virenpruefer {
  /** Where it listens, as `CLAMAV` says it. */
  adresse: string;
  weise: Weise;
  /** Bytes of each file that came whole. */
  gesehen: number[];
  stop(): Promise<void>;
}

export const SCHADWORT = 'KOGGE-TEST-SCHADPROGRAMM';
const laufende: Virenpruefer[] = [];
afterAll(() => Promise.all(laufende.splice(0).map((einer) => einer.stop())));

/** A service that speaks as clamd does (PING, INSTREAM), on a port or, with a path, on a Unix socket. */
export async function einVirenpruefer(pfad?: string): Promise<Virenpruefer> {
  const offene = new Set<Socket>();
  const server: Server = createServer((leitung) => {
    offene.add(leitung);
    leitung.on('error', () => {}).on('close', () => offene.delete(leitung));
    let gekommen = Buffer.alloc(0);
    leitung.on('data', (stueck: Buffer) => {
      gekommen = Buffer.concat([gekommen, stueck]);
      antworte(pruefer, leitung, gekommen);
    });
  });
  server.listen(pfad ?? { port: 0, host: '127.0.0.1' });
  await once(server, 'listening');
  const ort = server.address();
  const pruefer: Virenpruefer = {
    adresse: typeof ort === 'string' ? `unix:${ort}` : `tcp://127.0.0.1:${ort?.port}`,
    weise: 'prueft',
    gesehen: [],
    stop: async () => {
      for (const leitung of offene) leitung.destroy();
      if (server.listening) await new Promise((fertig) => server.close(fertig));
    },
  };
  laufende.push(pruefer);
  return pruefer;
}

function antworte({ weise, gesehen }: Virenpruefer, leitung: Socket, gekommen: Buffer): void {
  if (weise === 'schweigt') return;
  if (gekommen.toString('latin1') === 'zPING\0') return void leitung.end('PONG\0');
  if (weise === 'bricht_ab') return void leitung.destroy();
  if (weise === 'fehler') return void leitung.end('INSTREAM size limit exceeded. ERROR\0');
  const datei = ganzerStrom(gekommen.subarray('zINSTREAM\0'.length));
  if (!datei) return;
  gesehen.push(datei.length);
  leitung.end(datei.includes(SCHADWORT) ? 'stream: Test.Kogge-1 FOUND\0' : 'stream: OK\0');
}

/** The file out of its pieces, once the empty one has come that ends it. */
function ganzerStrom(bytes: Buffer): Buffer | null {
  const stuecke: Buffer[] = [];
  for (let stelle = 0; stelle + 4 <= bytes.length;) {
    const laenge = bytes.readUInt32BE(stelle);
    if (laenge === 0) return Buffer.concat(stuecke);
    stuecke.push(bytes.subarray(stelle + 4, stelle + 4 + laenge));
    stelle += 4 + laenge;
  }
  return null;
}
