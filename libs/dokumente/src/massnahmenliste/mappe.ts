import type { CellValue, Workbook } from 'exceljs';
import { DateiUnlesbar } from '../datei/unlesbar.js';
import { pruefeZip, type Teil } from '../datei/zip-pruefen.js';
import { pruefeZeilenzahl, pruefeZelle } from './umfang.js';

/** Five thousand rows of twenty cells, with their texts beside them. */
const ELEMENTE_HOECHSTENS = 1_000_000;
const VERBUNDENE_HOECHSTENS = 5000;
const VERBUNDENE_ZELLEN_HOECHSTENS = 100_000;
/** Where exceljs looks for a sheet. */
const BLATT = /xl\/worksheets\/sheet\d+[.]xml/u;
const ZEILE = /<(?:\w+:)?row[\s/>]/gu;
const VERBUNDENE = /<(?:\w+:)?mergeCell\s[^<>]*/gu;
const BEREICH = /ref\s*=\s*["']\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})["']/iu;
/** Of no use here; exceljs would write them down cell by cell, for a whole sheet. */
const UNBEACHTET = ['dataValidations', 'conditionalFormatting'];

/** The first sheet of a workbook: what a person sees in its cells. */
export async function ausXlsx(bytes: Uint8Array): Promise<string[][]> {
  pruefeZip(bytes, ELEMENTE_HOECHSTENS, pruefeBlatt);
  const blatt = (await lade(bytes)).worksheets[0];
  const zeilen: string[][] = [];
  blatt?.eachRow((zeile, nr) => {
    const worte: string[] = [];
    zeile.eachCell((eine, spalte) => {
      pruefeZelle(nr, spalte);
      worte[spalte - 1] = zelle(eine);
    });
    zeilen[nr - 1] = Array.from(worte, (wort) => wort ?? '');
  });
  return Array.from(zeilen, (zeile) => zeile ?? []);
}

async function lade(bytes: Uint8Array): Promise<Workbook> {
  const { default: exceljs } = await import('exceljs');
  const mappe = new exceljs.Workbook();
  try {
    await mappe.xlsx.load(bytes as unknown as ArrayBuffer, { ignoreNodes: UNBEACHTET });
  } catch (grund) {
    throw new DateiUnlesbar('beschaedigt', { cause: grund });
  }
  return mappe;
}

/** exceljs makes every cell of a merged area, and compares each area with all others. */
function pruefeBlatt({ name, inhalt }: Teil): void {
  if (!BLATT.test(name)) return;
  const xml = inhalt.toString('latin1');
  pruefeZeilenzahl(xml.match(ZEILE)?.length ?? 0);
  const verbundene = xml.match(VERBUNDENE) ?? [];
  const zellen = verbundene.reduce((summe, eines) => summe + zellenIn(eines), 0);
  if (verbundene.length > VERBUNDENE_HOECHSTENS || zellen > VERBUNDENE_ZELLEN_HOECHSTENS)
    throw new DateiUnlesbar('zu_verschachtelt');
}

function zellenIn(verbundene: string): number {
  const [, links = '', oben, rechts = '', unten] = BEREICH.exec(verbundene) ?? [];
  return (
    (Math.abs(spalte(rechts) - spalte(links)) + 1) * (Math.abs(Number(unten ?? 0) - Number(oben ?? 0)) + 1)
  );
}

const spalte = (buchstaben: string): number =>
  [...buchstaben.toUpperCase()].reduce((summe, zeichen) => summe * 26 + zeichen.charCodeAt(0) - 64, 0);

/** A day as a German date, a formula as its result. */
function zelle({ value, text }: { value: CellValue; text: string }): string {
  if (value instanceof Date) return value.toISOString().slice(0, 10).split('-').toReversed().join('.');
  if (typeof value === 'number') return String(value).replace('.', ',');
  return text ?? '';
}
