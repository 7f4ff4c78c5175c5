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
const LAENGSTER_NAME = Math.max(...Object.keys(NAMEN).map((name) => name.length)) * 3;

/**
 * What is active in a file, or hides something else, as far as its bytes and its directory show it: nothing is
 * unpacked. An extension that promises macros is believed.
 */
export function merkmaleVon(art: Dateiart, endung: string, inhalt: Buffer): Dateimerkmal[] {
  const gefunden = new Set(art === 'pdf' ? pdfmerkmale(inhalt) : teilmerkmale(archivteile(inhalt) ?? []));
  if (endung === 'docm' || endung === 'xlsm') gefunden.add('makros');
  return DATEIMERKMALE.filter((merkmal) => gefunden.has(merkmal));
}

const teilmerkmale = (teile: readonly Archivteil[]): Dateimerkmal[] =>
  teile.flatMap(({ name, verschluesselt }): Dateimerkmal[] => [
    ...TEILE.filter(([muster]) => muster.test(name)).map(([, merkmal]) => merkmal),
    ...(verschluesselt ? (['verschluesselt'] as const) : []),
  ]);

function pdfmerkmale(inhalt: Buffer): Dateimerkmal[] {
  const gerade = Object.entries(NAMEN).filter(([name]) => hatNamen(inhalt, name));
  return [...gerade.map(([, merkmal]) => merkmal), ...getarnte(inhalt)];
}

function hatNamen(inhalt: Buffer, name: string): boolean {
  const gesucht = `/${name}`;
  for (let stelle = inhalt.indexOf(gesucht); stelle >= 0; stelle = inhalt.indexOf(gesucht, stelle + 1)) {
    const danach = inhalt.toString('latin1', stelle + gesucht.length, stelle + gesucht.length + 20);
    if (istEs(name, danach)) return true;
  }
  return false;
}

/** The name ends there; what opens with a page of the document itself opens nothing. */
const istEs = (name: string, danach: string): boolean =>
  !/^[A-Za-z0-9]/u.test(danach) && !(name === 'OpenAction' && /^\s*\[/u.test(danach));

/** Names may be written with `#61` for „a“, which nobody does who has nothing to hide. */
function getarnte(inhalt: Buffer): Dateimerkmal[] {
  const gefunden: Dateimerkmal[] = [];
  for (let stelle = inhalt.indexOf('#'); stelle >= 0; stelle = inhalt.indexOf('#', stelle + 1)) {
    if (!/^#[0-9a-f]{2}/iu.test(inhalt.toString('latin1', stelle, stelle + 3))) continue;
    const davor = inhalt.toString('latin1', Math.max(0, stelle - LAENGSTER_NAME), stelle);
    const danach = inhalt.toString('latin1', stelle, stelle + LAENGSTER_NAME);
    const name = `${davor.slice(davor.lastIndexOf('/') + 1)}${/^[#\w]*/u.exec(danach)?.[0] ?? ''}`;
    const klar = name.replace(/#([0-9a-f]{2})/giu, (_, hex: string) =>
      String.fromCodePoint(Number.parseInt(hex, 16)),
    );
    if (Object.hasOwn(NAMEN, klar)) gefunden.push(NAMEN[klar] as Dateimerkmal);
  }
  return gefunden;
}
