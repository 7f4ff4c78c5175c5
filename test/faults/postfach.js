/** A mail server that keeps what it takes, and does not always behave. */
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { SMTPServer } from 'smtp-server';
import { setTimeout as warte } from 'node:timers/promises';

/**
 * Answers of a mail server in trouble; numbers are SMTP codes. `davor`/`danach`: the connection goes before
 * or after the mail was kept.
 */
export const MAILSTOERUNGEN = [421, 450, 451, 452, 'langsam', 'davor', 'danach', 'danach'];

export async function einPostfach() {
  const fach = {
    url: '',
    /** Mails kept: Message-ID, recipient, hash of head and body. */ post: [],
    /** Asked for each mail: one of MAILSTOERUNGEN, 550, or null. */ urteil: () => null,
    offen: 0,
    stoerungen: 0,
    endgueltig: new Set(),
  };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    onData(strom, sitzung, fertig) {
      const stuecke = [];
      fach.offen += 1;
      strom.on('data', (stueck) => stuecke.push(stueck));
      strom.on(
        'end',
        () =>
          void nimm(fach, mailAus(Buffer.concat(stuecke), sitzung), () => schneide(server, sitzung)).then(
            (code) => {
              fach.offen -= 1;
              if (code === null) fertig();
              else fertig(Object.assign(new Error('abgelehnt'), { responseCode: code }));
            },
          ),
      );
      strom.on('error', () => {
        fach.offen -= 1;
      });
    },
  });
  server.on('error', () => {});
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  fach.url = `smtp://127.0.0.1:${server.server.address().port}?ignoreTLS=true`;
  fach.ende = () =>
    new Promise((fertig) => {
      server.close(() => fertig());
    });
  return fach;
}

async function nimm(fach, mail, schneiden) {
  const art = fach.urteil(mail);
  if (art !== null) fach.stoerungen += 1;
  if (art === 'langsam') await warte(1500);
  if (art === 'davor') schneiden();
  if (typeof art === 'number') {
    if (art >= 500) fach.endgueltig.add(mail.messageId);
    return art;
  }
  if (art !== 'davor') fach.post.push(mail);
  if (art === 'danach') schneiden();
  return null;
}

function mailAus(roh, { envelope }) {
  const text = roh.toString('utf8').replaceAll(/\r?\n[ \t]+/gu, ' ');
  return {
    an: envelope.rcptTo[0]?.address ?? '',
    messageId: /^Message-ID: <([^>]+)>/imu.exec(text)?.[1] ?? '',
    sha256: createHash('sha256').update(roh).digest('hex'),
    roh: text,
  };
}

function schneide(server, { id }) {
  for (const eine of server.connections)
    if (eine.id === id || eine.session?.id === id) eine._socket?.destroy();
}
