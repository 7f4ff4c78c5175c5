import { extname } from 'node:path';
import { DateiUnlesbar } from '../datei/unlesbar.js';
import { trennzeichen } from '../datei/trennzeichen.js';
import { liesTextbytes } from '../datei/text.js';
import { liesMassnahmenliste, type Listenbefund, type Listenmassnahme } from './lesen.js';
import { ausXlsx } from './mappe.js';
import { LEERE_ZEILEN_HOECHSTENS, pruefeZelle, pruefeTabelle } from './umfang.js';

/** Reads a list of measures out of a CSV, XLSX or JSON file. Throws DateiUnlesbar. */
export async function liesMassnahmendatei(
  name: string,
  bytes: Uint8Array,
): Promise<{ massnahmen: Listenmassnahme[]; befunde: Listenbefund[] }> {
  const art = extname(name).slice(1).toLowerCase();
  const tabelle =
    art === 'xlsx' ? await ausXlsx(bytes) : art === 'json' ? ausJson(bytes) : await ausCsv(bytes);
  pruefeTabelle(tabelle);
  return liesMassnahmenliste(tabelle);
}

async function ausCsv(bytes: Uint8Array): Promise<string[][]> {
  const { parse } = await import('csv-parse/sync');
  const { text } = liesTextbytes(bytes);
  try {
    return parse(text, {
      delimiter: trennzeichen(text),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      bom: true,
      to: LEERE_ZEILEN_HOECHSTENS + 1,
    });
  } catch {
    throw new DateiUnlesbar('beschaedigt');
  }
}

/**
 * A list of objects: their keys are the headings; nested Kennzahlen and Meilensteine make rows of their own.
 */
function ausJson(bytes: Uint8Array): string[][] {
  let roh: unknown;
  try {
    roh = JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch {
    throw new DateiUnlesbar('beschaedigt');
  }
  const liste = (Array.isArray(roh) ? roh : (roh as { massnahmen?: unknown } | null)?.massnahmen) as
    Record<string, unknown>[] | undefined;
  if (!Array.isArray(liste)) throw new DateiUnlesbar('beschaedigt');
  const zeilen = liste.flatMap((eine) => zeilenAus(eine ?? {}));
  const kopf = [...new Set(zeilen.flatMap((zeile) => Object.keys(zeile)))];
  pruefeZelle(zeilen.length + 1, kopf.length);
  return [kopf, ...zeilen.map((zeile) => kopf.map((spalte) => zeile[spalte] ?? ''))];
}

function zeilenAus(eine: Record<string, unknown>): Record<string, string>[] {
  const einfach = Object.fromEntries(
    Object.entries(eine)
      .filter(([, wert]) => typeof wert === 'string' || typeof wert === 'number')
      .map(([name, wert]) => [name, String(wert)]),
  );
  const kennzahlen = liste(eine['kennzahlen']).map(({ name, einheit, planwerte }) => ({
    kennzahl: String(name ?? ''),
    einheit: String(einheit ?? ''),
    ...Object.fromEntries(
      Object.entries((planwerte ?? {}) as Record<string, unknown>).map(([jahr, wert]) => [
        `Planwert ${jahr}`,
        String(wert),
      ]),
    ),
  }));
  const meilensteine = liste(eine['meilensteine']).map(({ name, soll }) => ({
    meilenstein: String(name ?? ''),
    soll: String(soll ?? ''),
  }));
  const { einheit, ...kopf } = einfach;
  const nummer = einfach['nummer'] ?? '';
  return [
    { ...kopf, ...(einheit ? { referat: einheit } : {}) },
    ...[...kennzahlen, ...meilensteine].map((teil) => ({ nummer, ...teil })),
  ];
}

function liste(wert: unknown): Record<string, unknown>[] {
  return Array.isArray(wert) ? wert.filter((eines) => typeof eines === 'object' && eines !== null) : [];
}
