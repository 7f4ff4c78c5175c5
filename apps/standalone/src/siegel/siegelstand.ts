import { rename } from 'node:fs/promises';
import { protokolliere, meldeRecht } from '#runner';
import { SIEGELHANDLUNGEN, stelleNach, type Kopf } from '#siegel';
import { frage } from '../sicherung/abfragen.js';
import { alsTransaktion } from '../verbindung.js';
import { klient } from '../klient.js';

/** The newest head of one Mandant: what has to follow it. */
export interface Siegelstand {
  mandant: string;
  nr: number;
  /** Hash of the newest head, and the key that has to sign the next one. */
  kopf: string;
  schluessel: string;
}

const NEUESTE = `
  SELECT s.kopf
  FROM mandant m
  JOIN LATERAL (
    SELECT kopf
    FROM siegel
    WHERE mandant_id = m.id
    ORDER BY nr DESC
    LIMIT 1
  ) s ON true
  ORDER BY m.kuerzel`;

/** Of every Mandant that has heads. */
export async function siegelstaende(url: string): Promise<Siegelstand[]> {
  return (await frage<{ kopf: string }>(url, NEUESTE)).map(({ kopf: text }) => {
    const kopf = JSON.parse(text) as Kopf;
    return { mandant: kopf.mandant, nr: kopf.nr, ...stelleNach(kopf) };
  });
}

const LAUFENDE = `
  SELECT count(*)::int AS anzahl
  FROM pg_stat_activity
  WHERE datname = current_database()
    AND application_name = 'kogge_siegel'`;

/**
 * A sealer looks every few seconds and keeps its connection: one that runs has a key in its memory, and would go
 * on with it. @throws with a sentence when one runs
 */
export async function pruefeStillstand(url: string): Promise<void> {
  const [{ anzahl } = { anzahl: 0 }] = await frage<{ anzahl: number }>(url, LAUFENDE);
  if (anzahl > 0)
    throw new Error(
      'Der Siegler läuft noch (allein oder in npm start) und hat seinen Schlüssel im Speicher. Bitte halten Sie ' +
        'ihn an, und rufen Sie den Befehl noch einmal auf. / The sealer is still running; please stop it first.',
    );
}

interface Vermerk {
  art: keyof typeof SIEGELHANDLUNGEN;
  neuer: string;
  grund: string;
}

const NACHRICHT = { neubeginn: 'recht_siegel_neubeginn', wechsel: 'recht_siegel_gewechselt' } as const;
const DURCH = 'Betrieb (Kommandozeile)';

/** Puts on record, for each Mandant and in one transaction, which key follows which, and tells who has to know. */
export async function vermerke(
  migrationsUrl: string,
  staende: readonly Siegelstand[],
  { art, neuer, grund }: Vermerk,
): Promise<void> {
  const client = klient({ connectionString: migrationsUrl });
  await client.connect();
  const t = alsTransaktion(client);
  try {
    await t.abfrage('BEGIN');
    for (const { mandant, nr, kopf, schluessel: alter } of staende) {
      await protokolliere(t, {
        mandant,
        akteur: 'kommandozeile',
        handlung: SIEGELHANDLUNGEN[art],
        gegenstand: { art: 'mandant', id: mandant },
        fakten: { alterSchluessel: alter, neuerSchluessel: neuer, letztesSiegel: nr, letzterKopf: kopf },
        detail: { grund },
      });
      await meldeRecht(t, {
        mandant,
        art: NACHRICHT[art],
        zu: `${kopf.slice(0, 16)}:${neuer.slice(0, 16)}`,
        recht: {
          was: {
            de: `Fingerabdruck bisher ${alter}, ab jetzt ${neuer}`,
            en: `fingerprint so far ${alter}, from now on ${neuer}`,
          },
          durch: DURCH,
          grund,
        },
        hoert: ['verwaltung', 'revision'],
      });
    }
    await t.abfrage('COMMIT');
  } finally {
    await client.end();
  }
}

/** The old key goes aside under its name, the new one takes its place. */
export async function tauscheDateien(datei: string, alter: string): Promise<string> {
  const beiseite = `${datei}.alt-${alter.slice(0, 8)}`;
  await rename(datei, beiseite);
  await rename(neueDatei(datei), datei);
  return beiseite;
}

/** Where a new key waits until the old one has vouched for it. */
export const neueDatei = (datei: string): string => `${datei}.neu`;
