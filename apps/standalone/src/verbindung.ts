import { readFile } from 'node:fs/promises';
import type pg from 'pg';
import { wandern, type Transaktion } from '#persistence';
import { wandereWarteschlange } from '#queue';
import { mitAufraeumen } from './abbruch.js';
import { mitSchreibhindernis } from './schreibhindernis.js';
import {
  erlaubeRollen,
  oeffneDatenbank,
  verbindungsdatei,
  type Datenbankadressen,
  type Datenbankort,
} from './datenbank.js';
import { klient } from './klient.js';

/**
 * Runs a command on the database: that of the environment, that of a running `npm start`, or the embedded
 * one, which is started for the command and stopped again.
 */
export async function mitDatenbank<T>(
  ort: Datenbankort,
  arbeit: (adressen: Datenbankadressen) => Promise<T>,
): Promise<T> {
  const laufende = ort.DATABASE_URL ? null : await laufendeVerbindung(ort.KOGGE_DATEN);
  if (laufende) return arbeit(laufende);
  // A signal while it still starts waits for it: cut off, PostgreSQL would run on alone.
  const oeffnend = oeffneDatenbank(ort).catch((grund: unknown) => {
    throw ort.DATABASE_URL ? grund : mitSchreibhindernis(grund, ort.KOGGE_DATEN);
  });
  const schliesse = () =>
    oeffnend.then(
      (datenbank) => datenbank.stop(),
      () => {},
    );
  return mitAufraeumen(async () => {
    const datenbank = await oeffnend;
    await wandern(datenbank.migrationsUrl);
    await erlaubeRollen(datenbank);
    if (!ort.DATABASE_URL) await wandereWarteschlange(datenbank.migrationsUrl);
    return arbeit(datenbank);
  }, schliesse);
}

/** A connection of the owner of the tables as the runner works with one; it begins and commits by itself. */
export const alsTransaktion = (client: pg.Client): Transaktion => ({
  abfrage: (anweisung, werte = []) =>
    client.query(typeof anweisung === 'string' ? anweisung : anweisung.text, [...werte]),
});

/** What a running `npm start` noted, as long as it answers. */
async function laufendeVerbindung(daten: string): Promise<Datenbankadressen | null> {
  const text = await readFile(verbindungsdatei(daten), 'utf8').catch(() => null);
  if (!text) return null;
  const { url, migrationsUrl, pid } = JSON.parse(text) as Datenbankadressen & { pid: number };
  return lebt(pid) && (await antwortet(migrationsUrl)) ? { url, migrationsUrl } : null;
}

function lebt(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function antwortet(url: string): Promise<boolean> {
  const client = klient({ connectionString: url, connectionTimeoutMillis: 3000 });
  return client.connect().then(
    () => client.end().then(() => true),
    () => false,
  );
}
