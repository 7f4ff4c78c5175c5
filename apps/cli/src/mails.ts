import { parseArgs } from 'node:util';
import { istDatum } from '#kalender';
import { standaloneUmgebung } from '../../standalone/src/config.js';
import { wiederholeMails } from '../../standalone/src/mails.js';
import { liesRuecklauf } from '../../standalone/src/ruecklauf/lesen.js';
import { verbucheRuecklauf } from '../../standalone/src/ruecklauf/verbuchen.js';
import { mitDatenbank } from '../../standalone/src/verbindung.js';
import { falscherAufruf, melde } from './melden.js';

function gelesen(argumente: string[]): { von: string; bis: string } | null {
  try {
    const {
      values: { von = '', bis = von },
      positionals,
    } = parseArgs({
      args: argumente,
      allowPositionals: true,
      options: { von: { type: 'string' }, bis: { type: 'string' } },
    });
    const gueltig = positionals.join(' ') === 'wiederholen' && istDatum(von) && istDatum(bis) && von <= bis;
    return gueltig ? { von, bis } : null;
  } catch {
    return null;
  }
}

/** `EX_TEMPFAIL` of sysexits.h: the mail server keeps the mail and tries again. */
const SPAETER = 75;
/** A report that sends the whole mail back is far smaller. */
const HOECHSTENS_BYTES = 10_000_000;

/** `kogge mails …` */
export async function mails(argumente: string[]): Promise<number> {
  return argumente.join(' ') === 'ruecklauf' ? ruecklauf() : wiederholen(argumente);
}

/** `kogge mails ruecklauf`: takes from standard input what the mail server brings to the address of the sender. */
async function ruecklauf(): Promise<number> {
  try {
    const gelesener = await liesRuecklauf(await eingabe());
    if (!gelesener) return melde('Kein Rücklauf: nichts zu tun. / No bounce: nothing to do.', 0);
    const anzahl = await mitDatenbank(standaloneUmgebung(), ({ migrationsUrl }) =>
      verbucheRuecklauf(migrationsUrl, gelesener),
    );
    return melde(`Rücklauf zu ${anzahl} Nachrichten. / Bounce of ${anzahl} messages.`, 0);
  } catch (fehler) {
    return melde((fehler as Error).message, SPAETER);
  }
}

async function eingabe(): Promise<Buffer> {
  const stuecke: Buffer[] = [];
  let laenge = 0;
  for await (const stueck of process.stdin as AsyncIterable<Buffer>) {
    laenge += stueck.length;
    // The rest is read too, so that the mail server does not find a broken pipe.
    if (laenge <= HOECHSTENS_BYTES) stuecke.push(stueck);
  }
  return Buffer.concat(stuecke);
}

/** `kogge mails wiederholen`: what was given up on these days is sent again, when the fault is mended. */
async function wiederholen(argumente: string[]): Promise<number> {
  const zeitraum = gelesen(argumente);
  if (!zeitraum) return falscherAufruf('mails');
  try {
    const anzahl = await mitDatenbank(standaloneUmgebung(), ({ migrationsUrl }) =>
      wiederholeMails(migrationsUrl, zeitraum.von, zeitraum.bis),
    );
    return melde(`${anzahl} Mails werden noch einmal versucht. / ${anzahl} mails are tried again.`, 0);
  } catch (fehler) {
    return melde((fehler as Error).message, 1);
  }
}
