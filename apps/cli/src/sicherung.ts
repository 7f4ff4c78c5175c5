import { parseArgs } from 'node:util';
import { standaloneUmgebung, type Umgebung } from '../../standalone/src/config.js';
import { sicherungsort } from '../../standalone/src/installation.js';
import { sichere } from '../../standalone/src/sicherung/anlegen.js';
import { pruefeSicherung } from '../../standalone/src/sicherung/pruefen.js';
import type { Sicherung } from '../../standalone/src/sicherung/sicherung.js';
import { beurteileSchluessel, satzZum } from '../../standalone/src/sicherung/siegelschluessel.js';
import { mitDatenbank } from '../../standalone/src/verbindung.js';
import { mitBalken } from './balken.js';
import { einspielen, pruefpfadstand } from './einspielen.js';
import { falscherAufruf, melde } from './melden.js';

type Arbeit = (umgebung: Umgebung) => Promise<number>;

const BEFEHLE: Record<string, (argumente: string[]) => Arbeit | null> = {
  anlegen: liesAnlegen,
  pruefen: liesPruefen,
  einspielen: liesEinspielen,
};

/**
 * `kogge sicherung anlegen`: a backup while everybody works on. `pruefen`: is it whole, and does the sealing key
 * belong to it? `einspielen`: puts one into a new data folder (or, with DATABASE_URL, into an empty database), to a
 * moment when there is an archive, checks every invariant and says what the witness has seen and the copy has not.
 */
export async function sicherung([was = '', ...argumente]: string[]): Promise<number> {
  const befehl = Object.hasOwn(BEFEHLE, was) ? BEFEHLE[was]?.(argumente) : null;
  if (!befehl) return falscherAufruf('sicherung');
  try {
    return await befehl(standaloneUmgebung());
  } catch (grund) {
    return melde((grund as Error).message, 1);
  }
}

function liesAnlegen(args: string[]): Arbeit | null {
  const gelesen = liesArgumente(args, ['ordner']);
  return gelesen && gelesen.positionals.length === 0
    ? (umgebung) => anlegen(umgebung, gelesen.values['ordner'])
    : null;
}

function liesPruefen(args: string[]): Arbeit | null {
  const gelesen = liesArgumente(args, ['siegelschluessel']);
  const [ordner, ...mehr] = gelesen?.positionals ?? [];
  if (!gelesen || !ordner || mehr.length > 0) return null;
  return (umgebung) =>
    pruefen(ordner, gelesen.values['siegelschluessel'] ?? umgebung.SIEGEL_SCHLUESSEL_DATEI);
}

function liesEinspielen(args: string[]): Arbeit | null {
  const gelesen = liesArgumente(args, ['daten', 'zeit', 'zeuge', 'siegelschluessel']);
  const [ordner, ...mehr] = gelesen?.positionals ?? [];
  if (!gelesen || !ordner || mehr.length > 0) return null;
  const { daten, zeit, zeuge, siegelschluessel } = gelesen.values;
  if (zeit === undefined)
    return (umgebung) => einspielen(umgebung, { ordner, daten, zeit: undefined, zeuge, siegelschluessel });
  // A moment without an offset could be meant in two ways, an hour or two apart.
  const moment = /T\d{2}:\d{2}.*(?:Z|[+-]\d{2}:\d{2})$/u.test(zeit) ? new Date(zeit) : new Date(Number.NaN);
  return Number.isNaN(moment.getTime())
    ? null
    : (umgebung) => einspielen(umgebung, { ordner, daten, zeit: moment, zeuge, siegelschluessel });
}

function liesArgumente(
  args: string[],
  namen: readonly string[],
): { values: Record<string, string | undefined>; positionals: string[] } | null {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: Object.fromEntries(namen.map((name) => [name, { type: 'string' as const }])),
    });
  } catch {
    return null;
  }
}

async function anlegen(umgebung: Umgebung, gewaehlt: string | undefined): Promise<number> {
  const { eingebaut, ordner } = sicherungsort(umgebung);
  const neu = await mitBalken('Sichern', (zeige) =>
    mitDatenbank(umgebung, ({ migrationsUrl }) =>
      sichere({ migrationsUrl, eingebaut, ordner: gewaehlt ?? ordner, melde: zeige }),
    ),
  );
  process.stdout.write(`${neu.ordner}\n`);
  const bytes = neu.sicherung.dateien.reduce((summe, datei) => summe + datei.bytes, 0);
  melde(
    `Gesichert: ${(bytes / 1e6).toLocaleString('de-DE', { maximumFractionDigits: 1 })} ` +
      `MB, vollständig ab ${neu.sicherung.ende}; ${pruefpfadstand(neu.sicherung.pruefpfad)}. / Backup complete.`,
  );
  return melde(await schluesselhinweis(neu.sicherung, umgebung.SIEGEL_SCHLUESSEL_DATEI));
}

/** The key stays out of the backup: whoever held both could forge heads. What has to be kept is named. */
async function schluesselhinweis({ siegelschluessel }: Sicherung, datei: string): Promise<string> {
  if (siegelschluessel.length === 0)
    return 'Siegel gibt es noch nicht, also auch keinen Schlüssel aufzubewahren. / There are no heads yet.';
  const { art } = await beurteileSchluessel(datei, siegelschluessel);
  const wo = art === 'passt' ? datei : 'die Schlüsseldatei des Sieglers (SIEGEL_SCHLUESSEL_DATEI bei ihm)';
  return (
    `Nicht in der Sicherung ist der Siegelschlüssel (Fingerabdruck ${siegelschluessel.join(', ')}): Wer beides ` +
    `hätte, könnte Siegel fälschen. Bitte bewahren Sie ${wo} an einem anderen Ort auf; ohne ihn wird nach einer ` +
    'Rückspielung nicht weiter besiegelt. / The sealing key is not in the backup; please keep its file elsewhere.'
  );
}

/** Reads every file of a backup once, and compares the key with what the newest heads ask for. */
async function pruefen(ordner: string, datei: string): Promise<number> {
  const gelesen = await mitBalken('Prüfen', (zeige) => pruefeSicherung(ordner, zeige));
  melde(
    `Die Sicherung ist vollständig: ${gelesen.dateien.length} Dateien, ${pruefpfadstand(gelesen.pruefpfad)}. ` +
      '/ The backup is whole.',
  );
  const verlangt = gelesen.siegelschluessel;
  if (verlangt.length === 0)
    return melde('Zu ihr gehört kein Siegelschlüssel. / No sealing key belongs to it.');
  const befund = await beurteileSchluessel(datei, verlangt);
  const { de, en } = satzZum(befund, verlangt);
  return melde(`${de} / ${en}`, befund.art === 'passt' ? 0 : 3);
}
