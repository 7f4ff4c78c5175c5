import pg from 'pg';
import { parseArgs } from 'node:util';
import { istEinesVon, klartext, KoggeFehler, unklares } from '#contract';
import { PERSONENHANDLUNGEN, urteil, type Personenhandlung } from '#runner';
import { standaloneUmgebung } from '../../standalone/src/config.js';
import { findePerson, type GefundenePerson } from '../../standalone/src/person-finden.js';
import { behandleAlsBetrieb } from '../../standalone/src/personen.js';
import { mitDatenbank } from '../../standalone/src/verbindung.js';
import { melde } from './melden.js';

const AUFRUF = `kogge person ${PERSONENHANDLUNGEN.join('|')} KENNUNG|MAIL|AMT --grund TEXT`;
const ERFOLG: Record<Personenhandlung, string> = {
  deaktivieren:
    'ist deaktiviert; Anmeldungen, Schlüssel, Kalender, Ämter und Vertretungen sind beendet. / deactivated.',
  aufnehmen: 'kann sich wieder anmelden; Ämter werden neu erteilt. / can log in again.',
  abmelden: 'ist überall abgemeldet; Schlüssel und Kalender gelten nicht mehr. / logged out everywhere.',
};

interface Wunsch {
  was: Personenhandlung;
  wer: string;
  grund: string;
}

function gelesen(argumente: string[]): Wunsch | null {
  try {
    const {
      values: { grund = '' },
      positionals: [was = '', wer = '', ...rest],
    } = parseArgs({ args: argumente, allowPositionals: true, options: { grund: { type: 'string' } } });
    const gueltig = istEinesVon(PERSONENHANDLUNGEN, was) && wer !== '' && rest.length === 0;
    return gueltig && grund.trim().length >= 3 ? { was, wer, grund: grund.trim() } : null;
  } catch {
    return null;
  }
}

/** `kogge person`: takes away what somebody has, by the operator; who may do more is granted in the page. */
export async function personen(argumente: string[]): Promise<number> {
  const wunsch = gelesen(argumente);
  if (!wunsch) return melde(`So wird der Befehl aufgerufen / usage: ${AUFRUF}`, 2);
  const { was, wer } = wunsch;
  const text = klartext(wunsch.grund);
  const mangel = unklares(text);
  if (mangel) return melde(`--grund: ${mangel.de} / ${mangel.en}`, 2);
  try {
    return await mitDatenbank(standaloneUmgebung(), async ({ url, migrationsUrl }) => {
      const person = await finde(migrationsUrl, wer, was === 'aufnehmen');
      if (!person)
        return melde(
          `Genau eine Person „${wer}“ gibt es hier nicht. ` +
            'Bitte geben Sie ihre Kennung, ihre Mailadresse oder ihr Amt an (zum Beispiel VB@SF). ' +
            '/ There is no such person, or more than one.',
          1,
        );
      await behandleAlsBetrieb(url, { person: person.id, mandant: person.mandant_id }, was, text.text);
      return melde(`${person.name} ${ERFOLG[was]}`, 0);
    });
  } catch (fehler) {
    const gruende = (fehler instanceof KoggeFehler ? fehler : urteil(fehler))?.gruende;
    return melde(gruende?.map(({ de, en }) => `${de} / ${en}`).join(' ') ?? (fehler as Error).message, 1);
  }
}

async function finde(migrationsUrl: string, wer: string, inaktive: boolean): Promise<GefundenePerson | null> {
  const client = new pg.Client({ connectionString: migrationsUrl });
  await client.connect();
  try {
    return await findePerson(client, wer, { inaktive });
  } finally {
    await client.end();
  }
}
