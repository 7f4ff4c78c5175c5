import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import nodemailer from 'nodemailer';
import type { Mail } from './mail.js';

/**
 * Where mails go: to a mail server, or into files. Throws a Versandfehler when it does not get rid of one.
 */
export interface Versand {
  sende(mail: Mail): Promise<void>;
  schliesse(): void;
}

/** Token of the way that this installation has chosen. */
export const VERSAND = Symbol('VERSAND');

/**
 * `endgueltig`: the server will never take this mail; otherwise it may later. `einrichtung`: it takes none of ours
 * until the operator has mended something – so it has not taken this one.
 */
export class Versandfehler extends Error {
  constructor(
    readonly grund: string,
    readonly endgueltig: boolean,
    readonly smtp: number | null,
    readonly einrichtung = false,
  ) {
    super(grund);
  }
}

const VERBINDUNGEN = 5;
const ZEIT_MS = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };
const ADRESSE = /^[^\s<>@,;:"()[\]\\]+@[^\s<>@,;:"()[\]\\]+$/u;

/** A small pool of connections to the mail server. */
export function perSmtp(url: string): Versand {
  const transport = nodemailer.createTransport({
    url,
    pool: true,
    maxConnections: VERBINDUNGEN,
    disableFileAccess: true,
    disableUrlAccess: true,
    ...ZEIT_MS,
  } as object);
  return {
    sende: async (mail) => {
      pruefeAdresse(mail);
      await transport.sendMail(mail).catch((fehler: unknown) => {
        throw gedeutet(fehler);
      });
    },
    schliesse: () => transport.close(),
  };
}

/**
 * Without a mail server every mail becomes one `.eml` file; a repetition replaces it. Nobody reads half a
 * file.
 */
export function inDateien(verzeichnis: string): Versand {
  const transport = nodemailer.createTransport({
    streamTransport: true,
    buffer: true,
    newline: 'unix',
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    sende: async (mail) => {
      pruefeAdresse(mail);
      const { message } = await transport.sendMail(mail);
      const zeit = mail.anlass.toISOString().replaceAll(/[-:]|\.\d+/gu, '');
      const datei = join(
        verzeichnis,
        `${zeit}-${mail.messageId.replaceAll(/[^\w.-]+/gu, '_').slice(1, 65)}.eml`,
      );
      await mkdir(verzeichnis, { recursive: true });
      await writeFile(`${datei}.neu`, message as Buffer);
      await rename(`${datei}.neu`, datei);
    },
    schliesse: () => transport.close(),
  };
}

function pruefeAdresse({ to }: Mail): void {
  if (!ADRESSE.test(to.address)) throw new Versandfehler('adresse_ungueltig', true, null);
}

/**
 * What a server says when the installation is set up wrongly, not when the recipient is unknown: relaying or login
 * refused (x.7.x), sender unknown (x.1.7, x.1.8). The operator repairs it, and the mail still goes.
 */
const EINRICHTUNG = /^5\d\d[ -](?:5\.7\.\d|5\.1\.[78])|relay|authenticat|sender (?:address )?rejected/iu;

/** Only what the server says about this recipient or this content is final. */
function gedeutet(fehler: unknown): Versandfehler {
  const {
    code = 'unbekannt',
    responseCode = null,
    command = '',
    response = '',
  } = fehler as { code?: string; responseCode?: number | null; command?: string; response?: string };
  const abgelehnt = responseCode !== null && responseCode >= 500 && ['RCPT TO', 'DATA'].includes(command);
  const einrichtung = abgelehnt && EINRICHTUNG.test(response);
  const endgueltig = abgelehnt && !einrichtung;
  return new Versandfehler(
    `${code} ${command} ${responseCode ?? ''}`.trim(),
    endgueltig,
    responseCode,
    einrichtung,
  );
}
