export interface Ort {
  zeile: number;
  spalte: number;
}
export interface Zellwert extends Ort {
  wert: string;
}

/**
 * Cells of the clipboard as Excel writes them: tabs between columns, quotes around a cell that has breaks or
 * quotes of its own.
 */
export function leseTafel(text: string): string[][] {
  const zeilen: string[][] = [[]];
  let rest = text.replaceAll('\r\n', '\n').replace(/\n$/u, '');
  for (;;) {
    const { roh, wert } = naechsteZelle(rest);
    zeilen.at(-1)?.push(wert);
    const trenner = rest[roh.length];
    if (trenner === undefined) return zeilen;
    if (trenner === '\n') zeilen.push([]);
    rest = rest.slice(roh.length + 1);
  }
}

function naechsteZelle(text: string): { roh: string; wert: string } {
  const [zitiert, inhalt = ''] = /^"((?:[^"]|"")*)"(?=[\t\n]|$)/u.exec(text) ?? [];
  if (zitiert !== undefined) return { roh: zitiert, wert: inhalt.replaceAll('""', '"') };
  const roh = /^[^\t\n]*/u.exec(text)?.[0] ?? '';
  return { roh, wert: roh };
}

/** The same the other way round, for Excel. */
export function schreibeTafel(zeilen: readonly (readonly string[])[]): string {
  return zeilen
    .map((zeile) =>
      zeile.map((zelle) => (/["\t\n]/u.test(zelle) ? `"${zelle.replaceAll('"', '""')}"` : zelle)).join('\t'),
    )
    .join('\n');
}

/**
 * Cells that are set when a table is pasted at a place, and what finds no room there: it is told, not lost in
 * silence.
 */
export function fuelle(
  tafel: readonly (readonly string[])[],
  ab: Ort,
  zeilen: number,
  spalten: number,
): { gesetzt: Zellwert[]; uebrig: string[] } {
  const alle = tafel.flatMap((zeile, i) =>
    zeile.map((wert, j) => ({ zeile: ab.zeile + i, spalte: ab.spalte + j, wert: wert.trim() })),
  );
  const passt = ({ zeile, spalte }: Ort) => zeile < zeilen && spalte < spalten;
  return {
    gesetzt: alle.filter(passt),
    uebrig: alle.filter((eine) => !passt(eine) && eine.wert !== '').map(({ wert }) => wert),
  };
}

export interface Taste {
  key: string;
  shiftKey: boolean;
  altKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
}

interface Lage {
  /** The caret moves inside the cell: after F2 or a click. */
  imText: boolean;
  /** The cell holds several lines. */
  mehrzeilig: boolean;
  zeilen: number;
  spalten: number;
}

const SCHRITTE: Record<string, readonly [zeile: number, spalte: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/**
 * Where a key leads, or null when it does what it always does in a text field. Tab is left to the browser, so
 * that nobody is trapped.
 */
export function bewege(ort: Ort, taste: Taste, lage: Lage): Ort | null {
  const schritt = taste.altKey || taste.ctrlKey || taste.metaKey ? undefined : schrittVon(taste, lage);
  if (!schritt) return null;
  const ziel = { zeile: ort.zeile + schritt[0], spalte: ort.spalte + schritt[1] };
  return innerhalb(ziel.zeile, lage.zeilen) && innerhalb(ziel.spalte, lage.spalten) ? ziel : ort;
}

const innerhalb = (stelle: number, anzahl: number): boolean => stelle >= 0 && stelle < anzahl;

function schrittVon(
  { key, shiftKey }: Taste,
  { imText, mehrzeilig }: Lage,
): readonly [number, number] | undefined {
  const mitten = imText && mehrzeilig;
  if (key === 'Enter') return mitten ? undefined : [shiftKey ? -1 : 1, 0];
  const schritt = shiftKey || mitten ? undefined : SCHRITTE[key];
  return imText && schritt?.[1] ? undefined : schritt;
}

/** One new text for one field of one row. */
export interface Zellaenderung {
  id: string;
  feld: string;
  wert: string;
}

/** The rows with what has been written into their cells. */
export function mitAenderungen<Z extends { id: string }>(
  zeilen: readonly Z[],
  aenderungen: readonly Zellaenderung[],
): Z[] {
  return zeilen.map((zeile) => ({
    ...zeile,
    ...Object.fromEntries(
      aenderungen.filter(({ id }) => id === zeile.id).map(({ feld, wert }) => [feld, wert]),
    ),
  }));
}
