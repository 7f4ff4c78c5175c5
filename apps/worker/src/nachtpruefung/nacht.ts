import type { Datenbank, Transaktion } from '#persistence';
import { systemzugriff, type Gegenbeispiel, type Pruefling } from '#runner';
import { LEIHE } from '../leihe.js';
import { ALARM } from './alarm.sql.js';
import { ANSTEHENDE_NACHT, ERGEBNIS, MEINE, MEINE_NACHT, OFFENE_MANDANTEN, type Nacht } from './nacht.sql.js';

/** What of a check is kept: numbers, and identifiers of the first counter-example. */
export interface Aussage {
  id: string;
  titel: string;
  ok: boolean;
  gezaehlt: number;
  dauerMs: number;
  beispiel: Gegenbeispiel | null;
}

/** After a failure everybody waits so long. */
const PAUSE = `clock_timestamp() + interval '15 minutes'`;
const AUFBEWAHREN_TAGE = 400;

/**
 * Takes the last night whose time has come since the last check ended, if nobody has it; a missed one is
 * caught up, those before it are gone. By the database's own clock, not the one that the demo moves: it is
 * about the machine, not about the office.
 */
export async function nimmNacht(datenbank: Datenbank, uhrzeit: string): Promise<Nacht | null> {
  const { rows } = await datenbank.uebergreifend((t) => t.abfrage(ANSTEHENDE_NACHT, [uhrzeit]));
  return rows[0] ?? null;
}

/** Says that this worker is still at it; false when somebody else has taken over. */
export function verlaengere(datenbank: Datenbank, nacht: Nacht): Promise<boolean> {
  return setze(datenbank, nacht, `lease_bis = ${LEIHE}`);
}

/** Somebody else may go on: at once, or after a pause when it failed. */
export function gibZurueck(
  datenbank: Datenbank,
  nacht: Nacht,
  { pause }: { pause: boolean },
): Promise<boolean> {
  return setze(datenbank, nacht, `lease_bis = ${pause ? PAUSE : 'NULL'}`);
}

/** The night is done; what is older than a year is forgotten. */
export async function beende(datenbank: Datenbank, nacht: Nacht): Promise<void> {
  await setze(datenbank, nacht, 'beendet_am = clock_timestamp(), lease_bis = NULL');
  for (const tabelle of ['nachtpruefung_ergebnis', 'nachtpruefung']) {
    await datenbank.uebergreifend((t) =>
      t.abfrage(`DELETE FROM ${tabelle} WHERE nacht < $1::date - ${AUFBEWAHREN_TAGE}`, [nacht.nacht]),
    );
  }
}

async function setze(datenbank: Datenbank, { nacht, fence }: Nacht, felder: string): Promise<boolean> {
  const { rowCount } = await datenbank.uebergreifend((t) =>
    t.abfrage(`UPDATE nachtpruefung SET ${felder} WHERE ${MEINE}`, [nacht, fence]),
  );
  return rowCount === 1;
}

/** Mandanten without a result of this night: a worker that goes on where another ended repeats nothing. */
export async function offeneMandanten(datenbank: Datenbank, { nacht }: Nacht): Promise<Pruefling[]> {
  const { rows } = await datenbank.uebergreifend((t) => t.abfrage(OFFENE_MANDANTEN, [nacht]));
  return rows;
}

/**
 * Result and alarms are one transaction, under the fence: no alarm is lost, none comes twice. False when
 * somebody else has taken over.
 */
export function trageEin(
  datenbank: Datenbank,
  { nacht, fence }: Nacht,
  { id: mandant }: Pruefling,
  { begonnen, aussagen }: { begonnen: Date; aussagen: readonly Aussage[] },
): Promise<boolean> {
  const verletzte = aussagen.filter(({ ok }) => !ok);
  return datenbank.transaktion(systemzugriff(mandant), async (t) => {
    const { rowCount } = await t.abfrage(MEINE_NACHT, [nacht, fence]);
    if (rowCount === 0) return false;
    await t.abfrage(ERGEBNIS, [
      mandant,
      nacht,
      begonnen.toISOString(),
      verletzte.length,
      JSON.stringify(aussagen),
    ]);
    for (const aussage of verletzte) await melde(t, mandant, { nacht, aussage });
    return true;
  });
}

async function melde(
  t: Transaktion,
  mandant: string,
  { nacht, aussage: { id, titel, beispiel } }: { nacht: string; aussage: Aussage },
): Promise<void> {
  await t.abfrage(ALARM, [
    mandant,
    `nachtpruefung:${nacht}:${id}`,
    JSON.stringify({ nacht, aussage: id, titel, beispiel }),
  ]);
}
