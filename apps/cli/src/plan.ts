import { aufruf } from './hilfe.js';
import { parseArgs } from 'node:util';
import { EILEN, istEinesVon, type Eile } from '#contract';
import {
  datumDeutsch,
  datumLang,
  feiertagsname,
  istDatum,
  wochentag,
  type Datum,
  type Planschritt,
} from '#kalender';
import type { Transaktion } from '#persistence';
import {
  einstellungenAus,
  einstellungenFuer,
  ladeEinstellungen,
  planZurSitzung,
  type Einstellungen,
  type Handtermine,
} from '#runner';
import { standaloneUmgebung } from '../../standalone/src/config.js';
import { klient } from '../../standalone/src/klient.js';
import { mitDatenbank } from '../../standalone/src/verbindung.js';
import { melde } from './melden.js';

const AUFRUF = aufruf('plan');
const DIENSTAG = 2;

interface Optionen {
  sitzung?: string;
  eile?: string;
  mandant?: string;
  text?: boolean;
}

function optionen(argumente: string[]): Optionen | null {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args: argumente,
      options: { sitzung: text, eile: text, mandant: text, text: { type: 'boolean' } },
    }).values;
  } catch {
    return null;
  }
}

const istEile = (wort: string): wort is Eile => istEinesVon(EILEN, wort);

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

/** What is wrong with the call; null when nothing is. */
function mangel(gewaehlt: Optionen | null): string | null {
  if (!gewaehlt?.sitzung)
    return `Bitte die Sitzung angeben: ${AUFRUF} / Please name the date of the Sitzung as shown.`;
  if (!istDatum(gewaehlt.sitzung))
    return (
      `Das Datum „${gewaehlt.sitzung}“ gibt es nicht, bitte als JJJJ-MM-TT angeben: ${AUFRUF}` +
      ' / The date does not exist, please write YYYY-MM-DD.'
    );
  return istEile(gewaehlt.eile ?? 'normal')
    ? null
    : `Bitte die Eile wählen: ${AUFRUF} / Please choose the urgency as shown.`;
}

/** Settings of a Mandant out of the database; without one, the defaults of the procedure hold. */
async function einstellungenVon(mandant: string | undefined, sitzung: Datum): Promise<Einstellungen | null> {
  if (mandant === undefined) {
    melde(
      'Es gelten die Vorgaben des Verfahrens, ohne Einstellungen eines Mandanten. / Defaults of the procedure.',
    );
    return einstellungenAus(null);
  }
  return mitDatenbank(standaloneUmgebung(), async ({ migrationsUrl }) => {
    const db = klient({ connectionString: migrationsUrl });
    await db.connect();
    try {
      const { rows } = await db.query<{ id: string }>('SELECT id FROM mandant WHERE kuerzel = $1', [mandant]);
      const t: Pick<Transaktion, 'abfrage'> = {
        abfrage: (sql, werte) => db.query(sql as string, [...(werte ?? [])]),
      };
      if (!rows[0]) return null;
      const { rows: gesetzt } = await db.query<Handtermine>(
        `
          SELECT datum::text, abgabeschluss, abgabe_grund
          FROM sitzung
          WHERE mandant_id = $1
            AND datum = $2`,
        [rows[0].id, sitzung],
      );
      return einstellungenFuer(await ladeEinstellungen(t as Transaktion, rows[0].id), gesetzt[0] ?? null);
    } finally {
      await db.end();
    }
  });
}

/**
 * `kogge plan`: latest dates backwards from a Sitzung, as JSON or with `--text` as a table; with `--mandant`
 * by the settings of that one, with `--eile` by the shorter terms of co-signature.
 */
export async function plan(argumente: string[]): Promise<number> {
  const gewaehlt = optionen(argumente);
  const falsch = mangel(gewaehlt);
  if (falsch !== null || !gewaehlt?.sitzung) return melde(falsch ?? AUFRUF, 2);
  const { sitzung, text, eile = 'normal', mandant } = gewaehlt;
  const einstellungen = await einstellungenVon(mandant, sitzung);
  if (einstellungen === null)
    return melde(`Den Mandanten „${mandant}“ gibt es hier nicht. / There is no such Mandant here.`, 1);
  weiseHin(sitzung);
  const schritte = planZurSitzung(sitzung, { einstellungen, eile: eile as Eile });
  process.stdout.write(`${text ? alsTabelle(sitzung, schritte) : JSON.stringify(schritte, null, 2)}\n`);
  return 0;
}
