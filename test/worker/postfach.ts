import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { setTimeout as warte } from 'node:timers/promises';
import { afterAll } from '@jest/globals';
import PostalMime, { decodeWords } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

export interface Post {
  an: string;
  von: string;
  betreff: string;
  text: string;
  html: string;
  messageId: string;
  kopf: Record<string, string>;
}

/** A mail server that keeps what it accepts. */
export interface Postfach {
  url: string;
  post: Post[];
  /** Asked before a mail is accepted; a number is the SMTP answer it is refused with. */
  urteil: (an: string, versuch: number) => number | null | Promise<number | null>;
  /** What it says when it refuses. */
  wortlaut: string;
  /** How often somebody tried to deliver to that address. */
  versuche: Map<string, number>;
  /** Takes out what has come so far. */
  leere(): Post[];
}

const offene: SMTPServer[] = [];
afterAll(() =>
  Promise.all(
    offene.splice(0).map(
      (server) =>
        new Promise<void>((fertig) => {
          server.close(() => fertig());
        }),
    ),
  ),
);

/** A real SMTP server on a free port; it ends with the spec. */
export async function einPostfach(): Promise<Postfach> {
  const fach: Postfach = {
    url: '',
    post: [],
    versuche: new Map(),
    urteil: () => null,
    wortlaut: 'abgelehnt',
    leere: () => fach.post.splice(0),
  };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    onData(strom, { envelope }, fertig) {
      const stuecke: Buffer[] = [];
      strom.on('data', (stueck: Buffer) => stuecke.push(stueck));
      strom.on(
        'end',
        () =>
          void nimmAn(fach, Buffer.concat(stuecke), envelope.rcptTo[0]?.address ?? '').then((code) =>
            code === null
              ? fertig()
              : fertig(Object.assign(new Error(fach.wortlaut), { responseCode: code })),
          ),
      );
    },
  });
  server.on('error', () => {});
  offene.push(server);
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  fach.url = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}?ignoreTLS=true`;
  return fach;
}

async function nimmAn(fach: Postfach, roh: Buffer, an: string): Promise<number | null> {
  const versuch = (fach.versuche.get(an) ?? 0) + 1;
  fach.versuche.set(an, versuch);
  const code = await fach.urteil(an, versuch);
  if (code === null) fach.post.push(await lesePost(roh, an));
  return code;
}

/** Reads a mail as a mail program would. */
export async function lesePost(roh: Buffer, an = ''): Promise<Post> {
  const {
    to,
    from,
    subject = '',
    text = '',
    html = '',
    messageId = '',
    headers,
  } = await PostalMime.parse(roh);
  return {
    an: an || adresseVon(to?.[0]),
    von: adresseVon(from),
    betreff: subject,
    text,
    html,
    messageId,
    kopf: Object.fromEntries(headers.map(({ key, value }) => [key, decodeWords(value)])),
  };
}

function adresseVon(wer?: { address?: string | undefined }): string {
  return wer?.address ?? '';
}

/** Waits until it holds, at most so many milliseconds. */
export async function bis(bedingung: () => boolean | Promise<boolean>, ms = 25_000): Promise<void> {
  const ende = Date.now() + ms;
  while (!(await bedingung())) {
    if (Date.now() > ende) throw new Error(`Nach ${ms} ms gilt noch nicht: ${bedingung}`);
    await warte(15);
  }
}
