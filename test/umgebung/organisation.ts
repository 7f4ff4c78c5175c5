import { afterAll } from '@jest/globals';
import { plusTage, wochentag } from '#kalender';
import { Datenbank, datenquelle, neueKennung, type Datenbankrolle, type Zugriffskontext } from '#persistence';
import { ladePersonenkontext, Runner, zugriffVon, type Personenkontext, type Schrittantwort } from '#runner';
import { heuteIn, type TestDatenbank } from './datenbank.js';
import { RESSORTS, ROLLEN, testname } from './namen.js';
import { eineSitzung } from './sitzungen.js';

export interface Testperson {
  id: string;
  name: string;
  email: string;
  /** Subject at the identity provider (issuer `https://anmeldung.test`). */
  sub: string;
}

/** A Mandant in which every office is held by one invented person: `personen['str@SF']`. */
export interface Organisation {
  db: TestDatenbank;
  mandant: string;
  personen: Record<string, Testperson>;
  /** Tuesdays, from the coming one on. */
  sitzungen: { id: string; datum: string }[];
  datenbank: Datenbank;
  runner: Runner;
}

const AUSSTELLER = 'https://anmeldung.test';
const WOCHEN = 30;

/**
 * Builds a Mandant with Ressorts, people, the Lenkungsgruppe (led by SF and SK) and Sitzungen. Several may
 * live in one database.
 */
export async function organisation(
  db: TestDatenbank,
  { kuerzel = 'HB', einstellungen = {} }: { kuerzel?: string; einstellungen?: Record<string, unknown> } = {},
): Promise<Organisation> {
  const mandant = neueKennung();
  await db.sql('INSERT INTO mandant (id, kuerzel, name) VALUES ($1, $2, $3)', [
    mandant,
    kuerzel,
    `Land ${kuerzel}`,
  ]);
  await db.sql('INSERT INTO pruefpfad_kopf (mandant_id) VALUES ($1)', [mandant]);
  await setzeEinstellungen({ db, mandant }, einstellungen);
  await db.sql(
    `
      INSERT INTO ressort (mandant_id, kuerzel, sortierung)
      SELECT $1, kuerzel, nr
      FROM unnest($2::text[]) WITH ORDINALITY AS r(kuerzel, nr)`,
    [mandant, RESSORTS],
  );
  const personen = await besetze(db, mandant, kuerzel);
  await db.sql(
    `
      INSERT INTO gremium (id, mandant_id, kuerzel, name, leitung)
      VALUES ($1, $2, 'Lenkungsgruppe', 'Staatsrät:innenlenkungsgruppe', '{SF,SK}')`,
    [neueKennung(), mandant],
  );
  const datenbank = await datenbankAls(db, 'kogge_app');
  const haus: Organisation = {
    db,
    mandant,
    personen,
    sitzungen: [],
    datenbank,
    runner: new Runner(datenbank),
  };
  const heute = await heuteIn(db);
  const dienstag = plusTage(heute, (9 - wochentag(heute)) % 7 || 7);
  for (let woche = 0; woche < WOCHEN; woche += 1)
    haus.sitzungen.push(await eineSitzung(haus, plusTage(dienstag, woche * 7), woche + 1));
  return haus;
}

/** Settings of the Mandant; those named replace the defaults of `einstellungsschema`. */
export async function setzeEinstellungen(
  { db, mandant }: Pick<Organisation, 'db' | 'mandant'>,
  einstellungen: Record<string, unknown>,
): Promise<void> {
  for (const [schluessel, wert] of Object.entries(einstellungen)) {
    await db.sql(
      `
        INSERT INTO einstellung (mandant_id, schluessel, wert)
        VALUES ($1, $2, $3)
        ON CONFLICT ON CONSTRAINT einstellung_pk DO UPDATE SET wert = $3`,
      [mandant, schluessel, JSON.stringify(wert)],
    );
  }
}

/** Another invented person in an office, or without any (`niemand@…`). */
export async function einePerson(
  { db, mandant, personen }: Organisation,
  rolle: string | null,
  ressort: string,
): Promise<Testperson> {
  const wer = `${(rolle ?? 'niemand').toLowerCase()}@${ressort}`;
  const sub = wer.toLowerCase();
  const neu = {
    id: neueKennung(),
    name: testname(Object.keys(personen).length),
    email: `${sub.replace('@', '.')}@bremen.test`,
    sub,
  };
  await db.sql(
    `
      INSERT INTO person (id, mandant_id, oidc_iss, oidc_sub, name, email)
      VALUES ($1, $2, $3, $4, $5, $6)`,
    [neu.id, mandant, AUSSTELLER, sub, neu.name, neu.email],
  );
  if (rolle !== null)
    await db.sql(
      `
        INSERT INTO amt (id, mandant_id, person_id, rolle, ressort, von, bis)
        VALUES ($1, $2, $3, $4, $5, '2020-01-01', $6)`,
      [neueKennung(), mandant, neu.id, rolle, ressort, rolle === 'PRUEF' ? '2099-12-31' : null],
    );
  personen[wer] = neu;
  return neu;
}

/**
 * One Schritt through the Runner, by the person in that office. Throws the KoggeFehler when it is refused.
 */
export async function mache(
  haus: Organisation,
  vorgang: string,
  schritt: string,
  wer: string,
  daten: object = {},
): Promise<Schrittantwort> {
  const akteur = { art: 'person' as const, person: person(haus, wer).id, aemter: [] };
  return haus.runner.step({ vorgang, schritt, daten, akteur, zugriff: await zugriff(haus, wer) });
}

/** What the person may see, for row-level security. */
export async function zugriff(haus: Organisation, wer: string): Promise<Zugriffskontext> {
  const { id } = person(haus, wer);
  const kontext = await haus.datenbank.transaktion({ mandant: haus.mandant, person: id, subjekte: [] }, (t) =>
    ladePersonenkontext(t, haus.mandant, id),
  );
  return zugriffVon(kontext as Personenkontext);
}

export function person({ personen }: Pick<Organisation, 'personen'>, wer: string): Testperson {
  const gefunden = personen[wer];
  if (!gefunden) throw new Error(`Niemand hat das Amt ${wer}. Es gibt: ${Object.keys(personen).join(', ')}`);
  return gefunden;
}

/** `stellvertretung` acts for `vertretene` in that period. */
export async function vertritt(
  { db, mandant, personen }: Organisation,
  stellvertretung: string,
  vertretene: string,
  [von, bis]: readonly [string, string],
): Promise<void> {
  await db.sql(
    `
      INSERT INTO vertretung (id, mandant_id, vertretene_id, vertretende_id, von, bis, grund)
      VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [
      neueKennung(),
      mandant,
      person({ personen }, vertretene).id,
      person({ personen }, stellvertretung).id,
      von,
      bis,
      'Urlaub',
    ],
  );
}

const offene: Datenbank[] = [];
afterAll(() =>
  Promise.all(
    offene
      .splice(0)
      .filter(({ quelle }) => quelle.isInitialized)
      .map(({ quelle }) => quelle.destroy()),
  ),
);

/** A connection in that role, closed after the spec. */
export async function datenbankAls(db: TestDatenbank, rolle: Datenbankrolle): Promise<Datenbank> {
  const datenbank = new Datenbank(await datenquelle(db.url, rolle, 8).initialize());
  offene.push(datenbank);
  return datenbank;
}

async function besetze(
  db: TestDatenbank,
  mandant: string,
  kuerzel: string,
): Promise<Record<string, Testperson>> {
  const aemter = RESSORTS.flatMap((ressort) =>
    ROLLEN.filter(({ nur }) => !nur || nur.includes(ressort)).map(({ rolle }) => ({ rolle, ressort })),
  );
  const alle = aemter.map(({ rolle, ressort }, nr) => {
    const wer = `${rolle.toLowerCase()}@${ressort}`;
    const sub = `${wer}.${kuerzel}`.toLowerCase();
    return {
      id: neueKennung(),
      amt: neueKennung(),
      rolle,
      ressort,
      wer,
      sub,
      name: testname(nr),
      email: `${sub.replace('@', '.')}@bremen.test`,
    };
  });
  await db.sql(
    `
      WITH p AS (
        SELECT *
        FROM jsonb_to_recordset($2) AS p(
          id uuid, amt uuid, rolle text, ressort text, sub text, name text, email text
        )
      ), eingesetzt AS (
        INSERT INTO person (id, mandant_id, oidc_iss, oidc_sub, name, email)
        SELECT id, $1, $3, sub, name, email
        FROM p
      )
      INSERT INTO amt (id, mandant_id, person_id, rolle, ressort, von, bis)
      SELECT amt, $1, id, rolle, ressort, '2020-01-01', CASE rolle WHEN 'PRUEF' THEN date '2099-12-31' END
      FROM p`,
    [mandant, JSON.stringify(alle), AUSSTELLER],
  );
  return Object.fromEntries(alle.map(({ wer, id, name, email, sub }) => [wer, { id, name, email, sub }]));
}
