import { createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { Datenbank, datenquelle } from '#persistence';
import { haupt } from '#pruefen';
import { exportzeilen, type Exportwunsch } from '#siegel';
import { standaloneUmgebung } from '../../standalone/src/config.js';
import { mitDatenbank } from '../../standalone/src/verbindung.js';
import { falscherAufruf, melde } from './melden.js';

const MELDUNG_JE = 50_000;

const LIESMICH = `Prüfpfad aus Kogge
==================

pruefpfad.jsonl   Einträge und Siegel, eine Zeile JSON je Stück

Nachrechnen, ohne Netz und ohne Kogge, mit dem Prüfprogramm aus dem Quelltext (nicht aus fremder Hand nehmen):

  node tools/pruefen/pruefen.js DIESER-ORDNER --schluessel FINGERABDRUCK --koepfe koepfe.jsonl
  python3 tools/pruefen/pruefen.py DIESER-ORDNER --schluessel FINGERABDRUCK --koepfe koepfe.jsonl

Den Fingerabdruck des Schlüssels und die Datei koepfe.jsonl gibt, wer den Siegler betreibt. Was die Zeilen bedeuten, steht am Anfang von pruefen.js
und in docs/pruefpfad.md.

English: each line of pruefpfad.jsonl is one JSON object; the head of pruefen.js says what it means and how to check it offline.
`;

/** `kogge pruefpfad`: exports the audit trail, or checks an export without database. */
export async function pruefpfad([was, ...argumente]: string[]): Promise<number> {
  if (was === 'verify') return haupt(argumente);
  if (was !== 'export') return falscherAufruf('pruefpfad');
  const wunsch = exportwunsch(argumente);
  if (!wunsch) return falscherAufruf('pruefpfad');
  try {
    const zahl = await mitDatenbank(standaloneUmgebung(), ({ migrationsUrl }) =>
      exportiere(migrationsUrl, wunsch),
    );
    if (zahl === 0 && wunsch.mandant)
      return melde(
        `Von einem Mandanten „${wunsch.mandant}“ gibt es keine Einträge. / There are no records of that Mandant.`,
        1,
      );
    return melde(`${zahl} Einträge stehen in ${wunsch.datei}. / ${zahl} records exported.`, 0);
  } catch (grund) {
    return melde((grund as Error).message, 1);
  }
}

type Wunsch = Exportwunsch & { datei: string; ordner: string | null };

function exportwunsch(argumente: string[]): Wunsch | null {
  try {
    const {
      values: { mandant, bis },
      positionals: [ziel, ...mehr],
    } = parseArgs({
      args: argumente,
      allowPositionals: true,
      options: { mandant: { type: 'string' }, bis: { type: 'string' } },
    });
    if (!ziel || mehr.length > 0 || (bis !== undefined && !/^\d{1,15}$/u.test(bis))) return null;
    const ordner = ziel.endsWith('.jsonl') ? null : ziel;
    return {
      ordner,
      datei: ordner ? join(ordner, 'pruefpfad.jsonl') : ziel,
      ...(mandant === undefined ? {} : { mandant }),
      ...(bis === undefined ? {} : { bis: Number(bis) }),
    };
  } catch {
    return null;
  }
}

/** Writes line by line as the disk takes them; answers the number of records. */
async function exportiere(migrationsUrl: string, { datei, ordner, ...wunsch }: Wunsch): Promise<number> {
  await mkdir(ordner ?? dirname(datei), { recursive: true });
  const quelle = await datenquelle(migrationsUrl, 'kogge_auditor', 2).initialize();
  let zahl = 0;
  const fortschritt = (eintraege: number) => {
    if (Math.floor(eintraege / MELDUNG_JE) > Math.floor(zahl / MELDUNG_JE)) melde(`${eintraege} Einträge …`);
    zahl = eintraege;
  };
  try {
    const zeilen = exportzeilen(new Datenbank(quelle), { ...wunsch, fortschritt });
    await pipeline(Readable.from(mitUmbruch(zeilen)), createWriteStream(datei, { mode: 0o600 }));
    if (ordner) await writeFile(join(ordner, 'LIESMICH.txt'), LIESMICH);
    return zahl;
  } finally {
    await quelle.destroy();
  }
}

async function* mitUmbruch(zeilen: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const zeile of zeilen) yield `${zeile}\n`;
}
