import { existsSync } from 'node:fs';
import { readFile, rename } from 'node:fs/promises';
import { basename } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { standaloneUmgebung } from '../../standalone/src/config.js';
import { KeineDemo, pruefeNurDemo, type Verwerfen } from '../../standalone/src/demo/nur-demo.js';
import { setzeDemoZurueck } from '../../standalone/src/demo/zuruecksetzen.js';
import { installation, sicherungsort } from '../../standalone/src/installation.js';
import { sichere } from '../../standalone/src/sicherung/anlegen.js';
import { erzaehleGeschichte } from '../../standalone/src/geschichte/geschichte.js';
import type { Geschichtsvorlage } from '../../standalone/src/geschichte/vorlagen.js';
import { mitDatenbank } from '../../standalone/src/verbindung.js';
import { mitLesewerk } from './lesewerk.js';
import { falscherAufruf, melde } from './melden.js';

const sage = (zeile: string) => void process.stdout.write(`${zeile}\n`);

/**
 * `kogge demo`: resets the demo, after a backup and only where nobody has worked; `kogge demo geschichte`:
 * replays the worked example in a database of its own.
 */
export async function demo(argumente: string[]): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      args: argumente,
      options: {
        'ohne-bericht': { type: 'boolean', default: false },
        kampagne: { type: 'boolean', default: false },
        mails: { type: 'string' },
        installation: { type: 'string' },
        'arbeit-verwerfen': { type: 'boolean', default: false },
      },
      allowPositionals: true,
    });
    const [was, ...weitere] = positionals;
    const erzaehlung = WUNSCH_AN_GESCHICHTE.some((angabe) => values[angabe]);
    if (was === undefined && !erzaehlung)
      return await zuruecksetzen(values.installation, { arbeit: values['arbeit-verwerfen'] });
    if (was === 'geschichte' && passtZusammen(values, weitere)) return await geschichte(values, weitere[0]);
  } catch (fehler) {
    if (!(fehler as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS'))
      return melde((fehler as Error).message, 1);
  }
  return falscherAufruf('demo');
}

const WUNSCH_AN_GESCHICHTE = ['kampagne', 'ohne-bericht', 'mails'] as const;

/** A campaign has no paper of its own, and its reports always come; a paper is one file. */
const passtZusammen = (
  { kampagne, 'ohne-bericht': ohneBericht }: { kampagne: boolean; 'ohne-bericht': boolean },
  dateien: readonly string[],
): boolean => (kampagne ? dateien.length === 0 && !ohneBericht : dateien.length < 2);

async function zuruecksetzen(genannt: string | undefined, wunsch: Verwerfen): Promise<number> {
  const umgebung = standaloneUmgebung();
  const name = installation(umgebung);
  if (umgebung.KOGGE_DEMO === '0')
    return melde(
      `„${name}“ ist keine Demo (KOGGE_DEMO=0) und bleibt, wie sie ist. / This is no demo and stays as it is.`,
      1,
    );
  if ((genannt ?? (await frageNachName(name))) !== name)
    return melde(
      `Das löscht alles in der Installation „${name}“. Bitte nennen Sie sie genau so mit --installation. ` +
        `/ This deletes everything in “${name}”; please name it with --installation.`,
      1,
    );
  try {
    const { personen, sitzungen, vorgaenge, schritte } = await mitDatenbank(
      umgebung,
      async ({ migrationsUrl }) => {
        await pruefeNurDemo(migrationsUrl, wunsch);
        const { ordner } = await sichere({ migrationsUrl, ...sicherungsort(umgebung) });
        sage(`Gesichert in ${ordner}.`);
        return setzeDemoZurueck(migrationsUrl, wunsch);
      },
    );
    await legeSiegelBeiseite(umgebung.SIEGEL_ABLAGE);
    sage(
      `Die Demo ist zurückgesetzt: ${personen} Personen, ${sitzungen} Sitzungen, ` +
        `${vorgaenge} Vorgänge mit ${schritte} Schritten. Wer angemeldet war, meldet sich neu an.`,
    );
    return 0;
  } catch (fehler) {
    if (fehler instanceof KeineDemo) return melde(fehler.message, 1);
    throw fehler;
  }
}

/** What somebody at a terminal types; a script has to name it. */
async function frageNachName(name: string): Promise<string> {
  if (!process.stdin.isTTY) return '';
  const zeile = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return await zeile.question(
      `Das löscht alles in der Installation „${name}“; vorher wird gesichert.\nZum Bestätigen ihren Namen: `,
    );
  } finally {
    zeile.close();
  }
}

/** The heads outside belong to the history that is gone; the sealer begins a new file. */
export async function legeSiegelBeiseite(datei: string): Promise<void> {
  if (existsSync(datei))
    await rename(
      datei,
      datei.replace(/(?:\.jsonl)?$/u, `-bis-${new Date().toISOString().replaceAll(':', '')}.jsonl`),
    );
}

async function geschichte(
  {
    'ohne-bericht': ohneBericht,
    kampagne,
    mails,
  }: { 'ohne-bericht': boolean; kampagne: boolean; mails?: string },
  datei: string | undefined,
): Promise<number> {
  const { DATABASE_URL, DATABASE_MIGRATION_URL } = standaloneUmgebung();
  const vorlage = datei === undefined ? undefined : await ausDatei(datei);
  return (await erzaehleGeschichte({
    stueck: kampagne ? 'kampagne' : 'vorlage',
    ohneBericht,
    mails,
    vorlage,
    server: DATABASE_MIGRATION_URL ?? DATABASE_URL,
    melde: sage,
  }))
    ? 0
    : 1;
}

async function ausDatei(datei: string): Promise<Geschichtsvorlage> {
  const bytes = await readFile(datei).catch(() => {
    throw new Error(`„${datei}“ lässt sich nicht lesen; bitte den Pfad prüfen. / Cannot read this file.`);
  });
  const { dokument } = await mitLesewerk((werk) => werk.lies('dokument', { name: basename(datei), bytes }));
  const { titel, texte } = dokument;
  return { titel: (titel ?? basename(datei)).slice(0, 300), abschnitte: texte as Record<string, string> };
}
