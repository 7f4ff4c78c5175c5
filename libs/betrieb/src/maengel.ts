import type { Datenbank } from '#persistence';
import type { Mangel } from './betriebsserver.js';
import { binnen } from './frist.js';

const ANTWORT_MS = 2000;

const DATENBANK: Mangel = {
  de: 'Die Datenbank antwortet nicht. Bitte prüfen Sie, ob sie läuft und ob DATABASE_URL stimmt.',
  en: 'The database does not answer. Please check whether it runs and whether DATABASE_URL is right.',
};

/** The process has been asked to end. */
export const ENDET: Mangel = { de: 'Der Prozess endet gerade.', en: 'The process is stopping.' };

/** A fault when the database does not answer within two seconds. */
export async function datenbankmangel(datenbank: Datenbank): Promise<Mangel | null> {
  const antwortet = datenbank
    .uebergreifend((t) => t.abfrage('SELECT 1'))
    .then(
      () => true,
      () => false,
    );
  return (await binnen(ANTWORT_MS, antwortet)) ? null : DATENBANK;
}
