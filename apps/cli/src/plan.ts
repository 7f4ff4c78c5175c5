import { parseArgs } from 'node:util';
import {
  datumDeutsch,
  datumLang,
  feiertagsname,
  istDatum,
  rueckwaertsplan,
  wochentag,
  type Datum,
  type Planschritt,
} from '#kalender';
import { melde } from './melden.js';

const AUFRUF = 'kogge plan --sitzung 2025-09-30 [--text]';
const DIENSTAG = 2;

function optionen(argumente: string[]): { sitzung?: string; text?: boolean } | null {
  try {
    return parseArgs({ args: argumente, options: { sitzung: { type: 'string' }, text: { type: 'boolean' } } })
      .values;
  } catch {
    return null;
  }
}

function alsTabelle(sitzung: Datum, schritte: Planschritt[]): string {
  const zeilen = schritte.map(({ titel, spaetestens, uhrzeit, grund }) => [
    titel,
    `${datumLang(spaetestens)}${uhrzeit ? `, ${uhrzeit} Uhr` : ''}`,
    grund,
  ]);
  const breite = (spalte: number): number => Math.max(...zeilen.map((zeile) => zeile[spalte]?.length ?? 0));
  const [eins, zwei] = [breite(0), breite(1)];
  const text = zeilen.map(
    ([titel = '', wann = '', grund = '']) => `${titel.padEnd(eins)}  ${wann.padEnd(zwei)}  ${grund}`,
  );
  return `Spätestens für die Sitzung am ${datumDeutsch(sitzung)}:\n${text.join('\n')}`;
}

function weiseHin(sitzung: Datum): void {
  const feiertag = feiertagsname(sitzung);
  if (feiertag)
    melde(`Hinweis: Am ${datumDeutsch(sitzung)} ist Feiertag (${feiertag}). / Note: this day is a holiday.`);
  else if (wochentag(sitzung) !== DIENSTAG)
    melde(
      `Hinweis: ${datumLang(sitzung)} ist kein Dienstag, der Senat tagt in der Regel dienstags. ` +
        '/ Note: the Senate usually meets on Tuesdays.',
    );
}

/** `kogge plan`: latest dates backwards from a Sitzung, as JSON or with `--text` as a table. */
export async function plan(argumente: string[]): Promise<number> {
  const gewaehlt = optionen(argumente);
  if (!gewaehlt?.sitzung) {
    melde(`Bitte die Sitzung angeben: ${AUFRUF} / Please name the date of the Sitzung as shown.`);
    return 2;
  }
  const { sitzung, text } = gewaehlt;
  if (!istDatum(sitzung)) {
    melde(
      `Das Datum „${sitzung}“ gibt es nicht, bitte als JJJJ-MM-TT angeben: ${AUFRUF}` +
        ' / The date does not exist, please write YYYY-MM-DD.',
    );
    return 2;
  }
  weiseHin(sitzung);
  const schritte = rueckwaertsplan(sitzung);
  process.stdout.write(`${text ? alsTabelle(sitzung, schritte) : JSON.stringify(schritte, null, 2)}\n`);
  return 0;
}
