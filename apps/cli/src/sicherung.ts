import { parseArgs } from 'node:util';
import { Presets, SingleBar } from 'cli-progress';
import { standaloneUmgebung, type Umgebung } from '../../standalone/src/config.js';
import { sicherungsort } from '../../standalone/src/installation.js';
import { sichere } from '../../standalone/src/sicherung/anlegen.js';
import { spieleDumpEin, spieleEin } from '../../standalone/src/sicherung/einspielen.js';
import type { Sicherung } from '../../standalone/src/sicherung/sicherung.js';
import { fehlendes } from '../../standalone/src/sicherung/zeuge.js';
import { mitDatenbank } from '../../standalone/src/verbindung.js';
import { pruefe } from './check.js';
import { melde } from './melden.js';

const AUFRUF = `kogge sicherung anlegen [--ordner ORDNER]
  kogge sicherung einspielen SICHERUNG [--daten ORDNER] [--zeit 2025-09-30T09:55:00+02:00] [--zeuge KOEPFE.jsonl]`;

/**
 * `kogge sicherung anlegen`: a backup while everybody works on. `einspielen`: puts one into a new data folder
 * (or, with DATABASE_URL, into an empty database), to a moment when there is an archive, checks every
 * invariant and says what the witness has seen and the copy has not.
 */
export async function sicherung([was, ...argumente]: string[]): Promise<number> {
  const befehl =
    was === 'anlegen' ? liesAnlegen(argumente) : was === 'einspielen' ? liesEinspielen(argumente) : null;
  if (!befehl) return melde(`So wird der Befehl aufgerufen / usage:\n  ${AUFRUF}`, 2);
  try {
    return await befehl(standaloneUmgebung());
  } catch (grund) {
    return melde((grund as Error).message, 1);
  }
}

type Arbeit = (umgebung: Umgebung) => Promise<number>;
interface Aufruf {
  ordner: string;
  daten: string | undefined;
  zeit: Date | undefined;
  zeuge: string | undefined;
}

function liesAnlegen(args: string[]): Arbeit | null {
  const gelesen = liesArgumente(args, ['ordner']);
  return gelesen && gelesen.positionals.length === 0
    ? (umgebung) => anlegen(umgebung, gelesen.values['ordner'])
    : null;
}

function liesEinspielen(args: string[]): Arbeit | null {
  const gelesen = liesArgumente(args, ['daten', 'zeit', 'zeuge']);
  const [ordner, ...mehr] = gelesen?.positionals ?? [];
  if (!gelesen || !ordner || mehr.length > 0) return null;
  const { daten, zeit, zeuge } = gelesen.values;
  if (zeit === undefined)
    return (umgebung) => einspielen(umgebung, { ordner, daten, zeit: undefined, zeuge });
  // A moment without an offset could be meant in two ways, an hour or two apart.
  const moment = /T\d{2}:\d{2}.*(?:Z|[+-]\d{2}:\d{2})$/u.test(zeit) ? new Date(zeit) : new Date(Number.NaN);
  return Number.isNaN(moment.getTime())
    ? null
    : (umgebung) => einspielen(umgebung, { ordner, daten, zeit: moment, zeuge });
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
  return melde(
    `Gesichert: ${(bytes / 1e6).toLocaleString('de-DE', { maximumFractionDigits: 1 })} ` +
      `MB, vollständig ab ${neu.sicherung.ende}; ${stand(neu.sicherung.pruefpfad)}. / Backup complete.`,
  );
}

async function einspielen(umgebung: Umgebung, aufruf: Aufruf): Promise<number> {
  if (umgebung.DATABASE_URL && aufruf.zeit)
    return melde(
      'Auf einen Zeitpunkt stellt Kogge nur die eingebaute Datenbank her; ' +
        'für eine eigene gilt das Handbuch von PostgreSQL (WAL-Archiv). ' +
        '/ Only the embedded database can be restored to a moment.',
      2,
    );
  const beginn = performance.now();
  const { pruefpfad, verletzt } = umgebung.DATABASE_URL
    ? await ausDump(umgebung.DATABASE_MIGRATION_URL ?? umgebung.DATABASE_URL, aufruf)
    : await ausDateien(umgebung, aufruf);
  melde(
    'Eingespielt in ' +
      `${((performance.now() - beginn) / 1000).toLocaleString('de-DE', { maximumFractionDigits: 1 })} ` +
      `s: ${stand(pruefpfad)}.`,
  );
  const vollstaendig = aufruf.zeuge === undefined || (await vergleiche(aufruf.zeuge, pruefpfad));
  if (verletzt > 0)
    return melde(
      `${verletzt} Aussagen gelten nicht. Bitte arbeiten Sie nicht mit diesem Stand. ` +
        `/ ${verletzt} invariants do not hold; please do not work with it.`,
      1,
    );
  return melde('Alle Aussagen gelten. / All invariants hold.', vollstaendig ? 0 : 3);
}

interface Ergebnis {
  pruefpfad: Sicherung['pruefpfad'];
  verletzt: number;
}

async function ausDump(url: string, { ordner }: Aufruf): Promise<Ergebnis> {
  const { pruefpfad } = await spieleDumpEin(ordner, url);
  return { pruefpfad, verletzt: await pruefe(url) };
}

async function ausDateien(
  umgebung: Umgebung,
  { ordner, daten = umgebung.KOGGE_DATEN, zeit }: Aufruf,
): Promise<Ergebnis> {
  let verletzt = 0;
  const { pruefpfad } = await mitBalken('Einspielen', (zeige) =>
    spieleEin({ ordner, daten, zeit, melde: zeige }, async (url) => {
      verletzt = await pruefe(url);
    }),
  );
  return { pruefpfad, verletzt };
}

/** Says which sealed records are missing; answers whether none is. */
async function vergleiche(zeuge: string, pruefpfad: Sicherung['pruefpfad']): Promise<boolean> {
  const fehlt = await fehlendes(zeuge, pruefpfad);
  for (const { kuerzel, von, bis, zeit } of fehlt)
    melde(
      `Es fehlen ${bis - von + 1} Einträge des Prüfpfads ${kuerzel}: ${von} bis ${bis}; ` +
        `besiegelt waren sie um ${zeit}. / ${bis - von + 1} records are missing.`,
    );
  if (fehlt.length === 0) melde('Es fehlt kein besiegelter Eintrag. / No sealed record is missing.');
  return fehlt.length === 0;
}

const stand = (pruefpfad: Sicherung['pruefpfad']) =>
  pruefpfad.map(({ kuerzel, seq }) => `Prüfpfad ${kuerzel} bis Eintrag ${seq}`).join(', ') || 'kein Prüfpfad';

/** A bar on a terminal while it works. */
async function mitBalken<T>(
  was: string,
  arbeit: (zeige: (anteil: number) => void) => Promise<T>,
): Promise<T> {
  const balken = new SingleBar(
    {
      stream: process.stderr,
      format: `${was} {bar} {percentage} %`,
      hideCursor: true,
      clearOnComplete: true,
      noTTYOutput: false,
    },
    Presets.shades_grey,
  );
  if (process.stderr.isTTY) balken.start(1, 0);
  try {
    return await arbeit((anteil) => {
      if (!balken.isActive) return;
      if (anteil < 1) balken.update(anteil);
      else balken.stop();
    });
  } finally {
    balken.stop();
  }
}
