import { setImmediate } from 'node:timers/promises';
import { DATEIMERKMALE, type Dateimerkmal } from '#contract';
import { archivteile, type Archivteil } from './archiv.js';
import type { Dateiart } from './dateiarten.js';

/** Parts of Office and OpenDocument files that act or hold something else. */
const TEILE: readonly [RegExp, Dateimerkmal][] = [
  [/(?:^|\/)vbaProject\.bin$|^xl\/macrosheets\/|^Basic\/|^Scripts\//iu, 'makros'],
  [/(?:^|\/)activeX\//iu, 'skript'],
  [/(?:^|\/)embeddings\//iu, 'dateien'],
];
/** Names in a PDF. */
const NAMEN: Readonly<Record<string, Dateimerkmal>> = {
  JavaScript: 'skript',
  Launch: 'startet',
  OpenAction: 'oeffnen',
  EmbeddedFile: 'dateien',
  EmbeddedFiles: 'dateien',
  Encrypt: 'verschluesselt',
};
/** A name, with `#61` for „a“ where somebody hides it, and whether a page of the document itself follows. */
const NAME = /\/((?:[A-Za-z]|#[0-9A-Fa-f]{2}){6,36})(?![A-Za-z0-9#])(\s{0,20}\[)?/gu;
/** Others get their turn behind each piece; names do not end with it. */
const STUECK = 1024 * 1024;
const UEBER_DEN_RAND = 200;

/**
 * What is active in a file, or hides something else, as far as its bytes and its directory show it: nothing is
 * unpacked. An extension that promises macros is believed.
 */
export async function merkmaleVon(art: Dateiart, endung: string, inhalt: Buffer): Promise<Dateimerkmal[]> {
  const gefunden = new Set(
    art === 'pdf' ? await pdfmerkmale(inhalt) : teilmerkmale(archivteile(inhalt) ?? []),
  );
  if (endung === 'docm' || endung === 'xlsm') gefunden.add('makros');
  return DATEIMERKMALE.filter((merkmal) => gefunden.has(merkmal));
}

const teilmerkmale = (teile: readonly Archivteil[]): Dateimerkmal[] =>
  teile.flatMap(({ name, verschluesselt }): Dateimerkmal[] => [
    ...TEILE.filter(([muster]) => muster.test(name)).map(([, merkmal]) => merkmal),
    ...(verschluesselt ? (['verschluesselt'] as const) : []),
  ]);

async function pdfmerkmale(inhalt: Buffer): Promise<Dateimerkmal[]> {
  const gefunden = new Set<Dateimerkmal>();
  for (let stelle = 0; stelle < inhalt.length; stelle += STUECK) {
    const stueck = inhalt.toString('latin1', stelle, stelle + STUECK + UEBER_DEN_RAND);
    for (const { 1: name = '', 2: seite, index } of stueck.matchAll(NAME)) {
      if (index >= STUECK) break;
      const klar = name.includes('#') ? ohneTarnung(name) : name;
      // What opens with a page of the document itself opens nothing.
      if (Object.hasOwn(NAMEN, klar) && !(klar === 'OpenAction' && seite !== undefined))
        gefunden.add(NAMEN[klar] as Dateimerkmal);
    }
    await setImmediate();
  }
  return [...gefunden];
}

const ohneTarnung = (name: string): string =>
  name.replace(/#([0-9A-Fa-f]{2})/gu, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)));
