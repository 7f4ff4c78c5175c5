import type { FastifyReply } from 'fastify';

export type Zelle = string | number | null;
/** As many rows as a spreadsheet is still pleasant with. */
export const HOECHSTENS = 5000;

/**
 * A table for German spreadsheets: semicolons, CRLF, and a mark so that umlauts are read. What looks like a
 * formula stays text.
 */
export function alsCsv(zeilen: readonly (readonly Zelle[])[]): string {
  return `\uFEFF${zeilen.map((zeile) => zeile.map(zelle).join(';')).join('\r\n')}\r\n`;
}

/**
 * The rows with a last one that says so when there are more than the table holds: nobody takes a cut list for the
 * whole one.
 */
export function mitRest(
  zeilen: readonly (readonly Zelle[])[],
  { mehr }: { mehr: boolean },
): readonly (readonly Zelle[])[] {
  if (!mehr) return zeilen;
  return [
    ...zeilen,
    [
      `UNVOLLSTÄNDIG: Diese Tabelle endet nach ${HOECHSTENS} Zeilen, die Liste nicht. Bitte filtern Sie enger. ` +
        `/ INCOMPLETE: this table ends after ${HOECHSTENS} rows, the list does not.`,
    ],
  ];
}

function zelle(wert: Zelle): string {
  if (typeof wert !== 'string') return wert === null ? '' : String(wert);
  const ungefaehrlich = /^[=+\-@\t\r]/u.test(wert) ? `'${wert}` : wert;
  return /[";\r\n]/u.test(ungefaehrlich) ? `"${ungefaehrlich.replaceAll('"', '""')}"` : ungefaehrlich;
}

export async function sendeCsv(
  antwort: FastifyReply,
  name: string,
  zeilen: readonly (readonly Zelle[])[],
  { mehr }: { mehr: boolean },
): Promise<void> {
  await antwort
    .header('content-type', 'text/csv; charset=utf-8')
    .header('content-disposition', `attachment; filename="${name}${mehr ? '-unvollstaendig' : ''}.csv"`)
    .header('cache-control', 'no-store')
    .send(alsCsv(mitRest(zeilen, { mehr })));
}
