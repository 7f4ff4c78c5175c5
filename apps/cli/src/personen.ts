import { parseArgs } from 'node:util';
import { istEinesVon, SPRACHEN, type Sprache, type Zugangsangabe } from '#contract';
import { angabenInWorten, PERSONENHANDLUNGEN, type Personenangaben, type Personenhandlung } from '#runner';
import { standaloneUmgebung } from '../../standalone/src/config.js';
import type { Datenbankadressen } from '../../standalone/src/datenbank.js';
import { findeMandant } from '../../standalone/src/mandant-finden.js';
import { findePersonIn, niemand } from '../../standalone/src/person-finden.js';
import {
  aendereAlsBetrieb,
  behandleAlsBetrieb,
  gleicheAlsBetriebAb,
  inWorten,
} from '../../standalone/src/personen.js';
import { mitDatenbank } from '../../standalone/src/verbindung.js';
import { grundAus } from './grund.js';
import { falscherAufruf, melde } from './melden.js';

const ERFOLG: Record<Personenhandlung, string> = {
  deaktivieren:
    'ist deaktiviert; Anmeldungen, Schlüssel, Kalender, Ämter und Vertretungen sind beendet. / deactivated.',
  aufnehmen: 'kann sich wieder anmelden; Ämter werden neu erteilt. / can log in again.',
  abmelden: 'ist überall abgemeldet; Schlüssel und Kalender gelten nicht mehr. / logged out everywhere.',
};

interface Wunsch {
  was: string;
  wer: string | undefined;
  grund: string;
  mandant: string | undefined;
  angaben: Personenangaben;
}

function gelesen(argumente: string[]): Wunsch | null {
  const text = { type: 'string' } as const;
  try {
    const {
      values: { grund: roh = '', mandant, sprache, ...angaben },
      positionals: [was = '', wer, ...rest],
    } = parseArgs({
      args: argumente,
      allowPositionals: true,
      options: { grund: text, mandant: text, name: text, email: text, anmeldung: text, sprache: text },
    });
    const grund = grundAus(roh);
    if (grund === null || rest.length > 0) return null;
    if (sprache !== undefined && !istEinesVon(SPRACHEN, sprache)) return null;
    return { was, wer, grund, mandant, angaben: { ...angaben, ...mitSprache(sprache) } };
  } catch {
    return null;
  }
}

const mitSprache = (sprache: Sprache | undefined) => (sprache === undefined ? {} : { sprache });

/**
 * `kogge person`: makes and changes people and takes away what they have, by the operator; offices are granted in
 * the page, by two.
 */
export async function personen(argumente: string[]): Promise<number> {
  const wunsch = gelesen(argumente);
  const tat = wunsch && tatFuer(wunsch);
  if (!tat) return falscherAufruf('person');
  try {
    return await mitDatenbank(standaloneUmgebung(), tat);
  } catch (grund) {
    return melde(inWorten(grund), 1);
  }
}

type Tat = (adressen: Datenbankadressen) => Promise<number>;

function tatFuer(wunsch: Wunsch): Tat | null {
  const { was, wer, grund, angaben } = wunsch;
  if (was === 'anlegen') return wer === undefined ? anlegen(wunsch) : null;
  if (wer === undefined) return null;
  if (was === 'aendern')
    return Object.keys(angaben).length === 0
      ? null
      : mitPerson(wer, false, async (url, person) => {
          const wartet = await aendereAlsBetrieb(url, person, angaben, grund);
          return wartet.length === 0 ? 'ist geändert. / changed.' : wartend(wartet);
        });
  if (!istEinesVon(PERSONENHANDLUNGEN, was)) return null;
  return mitPerson(wer, was === 'aufnehmen', async (url, person) => {
    await behandleAlsBetrieb(url, person, was, grund);
    return ERFOLG[was];
  });
}

/** What of somebody with power two administrators change; whatever else was said is changed. */
function wartend(was: readonly Zugangsangabe[]): string {
  const { de, en } = angabenInWorten(was);
  return (
    `hat ein Amt mit Macht: ${de} warten in der Verwaltung unter „Abgleich“ auf zwei Personen der Administration; ` +
    `alles Übrige ist geändert. / holds power: ${en} wait for two administrators; the rest is changed.`
  );
}

/** Does it with the one person who is meant, and says of her what was done. */
const mitPerson =
  (
    wer: string,
    inaktive: boolean,
    tu: (url: string, person: { person: string; mandant: string }) => Promise<string>,
  ): Tat =>
  async ({ url, migrationsUrl }) => {
    const person = await findePersonIn(migrationsUrl, wer, { inaktive });
    if (!person) return melde(niemand(wer), 1);
    const erfolg = await tu(url, { person: person.id, mandant: person.mandant_id });
    return melde(`${person.name} ${erfolg}`, 0);
  };

/** One person as a list of one: checked like every list. */
function anlegen({ angaben, grund, mandant }: Wunsch): Tat | null {
  const { name, email, anmeldung, sprache } = angaben;
  if (!name || !email || !anmeldung) return null;
  const person = {
    externalId: anmeldung,
    displayName: name,
    emails: [{ value: email }],
    ...(sprache ? { preferredLanguage: sprache } : {}),
  };
  return async ({ url, migrationsUrl }) => {
    const liste = {
      mandant: await findeMandant(migrationsUrl, mandant),
      art: 'scim' as const,
      inhalt: JSON.stringify([person]),
      vollstaendig: false,
      auchViele: false,
    };
    await gleicheAlsBetriebAb(url, liste, grund, ({ neu, maengel }) => {
      if (maengel.length > 0) throw new Error(maengel.map(({ de, en }) => `${de} / ${en}`).join('\n'));
      if (neu.length === 0)
        throw new Error(`Die Anmeldung „${anmeldung}“ gibt es schon. / There is such a login already.`);
    });
    return melde(`${name} ist eingetragen; Ämter erteilt die Administration. / registered.`, 0);
  };
}
