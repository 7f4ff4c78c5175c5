import { parseArgs } from 'node:util';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { Presets, SingleBar } from 'cli-progress';
import { KoggeFehler } from '#contract';
import { DateiUnlesbar, leseDatei } from '#dokumente';
import { ressortsZumBeginnen, Runner, vorlageAusDokument, zugriffVon, type Personenkontext } from '#runner';
import { standaloneUmgebung } from '../../standalone/src/config.js';
import { mitDatenbank } from '../../standalone/src/verbindung.js';
import { melde } from './melden.js';
import { alsPerson } from './person.js';

const AUFRUF = 'kogge import DATEI… --person KENNUNG|MAIL [--art senatsvorlage]';
const BALKEN_AB_MS = 1000;
const BEMERKUNG_MAX = 4000;

function gelesen(argumente: string[]) {
  try {
    return parseArgs({ args: argumente, allowPositionals: true, options: { person: { type: 'string' }, art: { type: 'string', default: 'senatsvorlage' } } });
  } catch {
    return null;
  }
}

/** `kogge import`: makes a Vorlage of every document; what was odd in it stands on standard output and as a remark in the Vorgang. */
export async function importiere(argumente: string[]): Promise<number> {
  const wunsch = gelesen(argumente);
  const { person, art } = wunsch?.values ?? {};
  if (!wunsch || wunsch.positionals.length === 0 || !person || art !== 'senatsvorlage') return melde(`So wird der Befehl aufgerufen / usage: ${AUFRUF}`, 2);
  try {
    return await mitDatenbank(standaloneUmgebung(), ({ url, migrationsUrl }) => importiereAlle(wunsch.positionals, { url, migrationsUrl, person }));
  } catch (fehler) {
    return melde((fehler as Error).message, 1);
  }
}

function importiereAlle(dateien: string[], wer: { url: string; migrationsUrl: string; person: string }): Promise<number> {
  return alsPerson(wer, async (datenbank, ich) => {
    const heimat = ich && ressortsZumBeginnen(ich)[0];
    if (!ich || !heimat) return melde('Eine Vorlage legt an, wer in einem Ressort schreibt oder das Vorlagenbüro führt. / Only authors and paper offices begin a paper.', 1);
    return mitBalken(dateien, (datei) => eine(datei, { runner: new Runner(datenbank), ich, heimat }));
  });
}

/** One document; answers how many things were odd or went wrong. */
async function eine(datei: string, { runner, ich, heimat }: { runner: Runner; ich: Personenkontext; heimat: string }): Promise<{ zeilen: string[]; schlecht: boolean }> {
  const name = basename(datei);
  try {
    const dokument = await leseDatei(name, await readFile(datei));
    const akteur = { art: 'person', person: ich.person, aemter: [] } as const;
    const { vorgang, nummer, titel } = await vorlageAusDokument(runner, { dokument, dateiname: name, mandant: ich.mandant, heimat, zugriff: zugriffVon(ich), akteur });
    if (dokument.befunde.length > 0) {
      await runner.step({ vorgang, schritt: 'bemerken', daten: { text: `Beim Einlesen von „${name}“ fiel auf:\n${dokument.befunde.join('\n')}`.slice(0, BEMERKUNG_MAX), art: 'intern' }, akteur, zugriff: zugriffVon(ich) }).catch((grund: unknown) => {
        if (!(grund instanceof KoggeFehler)) throw grund;
      });
    }
    return { zeilen: [`${nummer}\t${name}\t${titel}`, ...dokument.befunde.map((befund) => `${nummer}\t${name}\tBefund: ${befund}`)], schlecht: false };
  } catch (fehler) {
    return { zeilen: [`–\t${name}\tnicht übernommen: ${grundVon(fehler)}`], schlecht: true };
  }
}

function grundVon(fehler: unknown): string {
  if (fehler instanceof DateiUnlesbar) return `${fehler.de} / ${fehler.en}`;
  const { code, message } = fehler as NodeJS.ErrnoException;
  return code === 'ENOENT' ? 'Die Datei gibt es nicht. / There is no such file.' : message;
}

async function mitBalken(dateien: string[], arbeit: (datei: string) => Promise<{ zeilen: string[]; schlecht: boolean }>): Promise<number> {
  const balken = new SingleBar({ stream: process.stderr, format: 'Einlesen {bar} {value}/{total}, noch {eta_formatted}', hideCursor: true, clearOnComplete: true, noTTYOutput: false }, Presets.shades_grey);
  const wecker = setTimeout(() => { if (process.stderr.isTTY) balken.start(dateien.length, 0); }, BALKEN_AB_MS);
  const ausgabe: string[] = [];
  let schlecht = 0;
  for (const [i, datei] of dateien.entries()) {
    const ergebnis = await arbeit(datei);
    ausgabe.push(...ergebnis.zeilen);
    schlecht += Number(ergebnis.schlecht);
    if (balken.isActive) balken.update(i + 1);
  }
  clearTimeout(wecker);
  balken.stop();
  process.stdout.write(`${ausgabe.join('\n')}\n`);
  return melde(`${dateien.length - schlecht} von ${dateien.length} Dokumenten übernommen.`, schlecht > 0 ? 1 : 0);
}
