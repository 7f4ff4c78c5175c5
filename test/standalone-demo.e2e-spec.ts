import { beforeAll, describe, expect, it } from '@jest/globals';
import { Datenbank, datenquelle } from '#persistence';
import { pruefeInvarianten, Runner, systemzugriff, type Befund } from '#runner';
import { verfahren } from '#workflows';
import { MANDANT } from '../apps/standalone/src/demo/organisation.js';
import { DEMOPERSONEN, inhaberVon } from '../apps/standalone/src/demo/personen.js';
import { saeeDemo, type Saatergebnis } from '../apps/standalone/src/demo/saeen.js';
import { setzeDemoZurueck } from '../apps/standalone/src/demo/zuruecksetzen.js';
import { stelleSchluesselAus } from '../apps/standalone/src/schluessel.js';
import { registriereVerfahren } from '../apps/standalone/src/verfahren.js';
import { frischeDatenbank, type TestDatenbank } from './umgebung/datenbank.js';

const MINUTE = 60_000;
let db: TestDatenbank;
let gesaet: Saatergebnis;

beforeAll(async () => {
  db = await frischeDatenbank();
  gesaet = await saeeDemo(db.migrationsUrl, { issuer: 'http://demo.example' });
}, 2 * MINUTE);

async function alleInvarianten(): Promise<Befund[]> {
  const quelle = await datenquelle(db.migrationsUrl, 'kogge_auditor', 2).initialize();
  try {
    const befunde: Befund[] = [];
    for await (const befund of pruefeInvarianten(new Datenbank(quelle))) befunde.push(befund);
    return befunde;
  } finally {
    await quelle.destroy();
  }
}

describe('Demo', () => {
  it('has a Vorgang in every state of both procedures', async () => {
    const vorhanden = (
      await db.sql<{ z: string }>(`SELECT DISTINCT art || '.' || zustand AS z FROM vorgang`)
    ).map(({ z }) => z);
    const alle = verfahren
      .filter(({ id }) => ['senatsvorlage', 'auftrag'].includes(id))
      .flatMap(({ id, maschine }) =>
        Object.keys((maschine.config as { states?: object }).states ?? {}).map(
          (zustand) => `${id}.${zustand}`,
        ),
      );
    expect(alle.length).toBeGreaterThan(30);
    expect(alle.filter((zustand) => !vorhanden.includes(zustand))).toEqual([]);
  });

  it(
    'keeps every invariant',
    async () => {
      const befunde = await alleInvarianten();
      expect(befunde.length).toBeGreaterThan(5);
      expect(befunde.filter(({ ok }) => !ok)).toEqual([]);
    },
    MINUTE,
  );

  it('lies in the past, in order, and leaves the clock alone', async () => {
    const [zeiten] = await db.sql<{ vorwaerts: boolean; zukunft: number; versatz: string }>(`
      SELECT bool_and(zeit >= davor) AS vorwaerts,
        count(*) FILTER (WHERE zeit > clock_timestamp())::int AS zukunft,
        (SELECT versatz::text FROM uhr) AS versatz
      FROM (SELECT zeit, lag(zeit, 1, zeit) OVER (ORDER BY seq) AS davor FROM pruefpfad) p`);
    expect(zeiten).toEqual({ vorwaerts: true, zukunft: 0, versatz: '00:00:00' });
  });

  it('leaves no letters of the past to be sent, and no deadline that has passed undone', async () => {
    const [offen] = await db.sql(`
      SELECT (SELECT count(*)::int FROM nachricht WHERE stand = 'wartet') AS nachrichten,
        (
          SELECT count(*)::int
          FROM erinnerung
          WHERE stand = 'geplant'
            AND faellig_ab <= clock_timestamp()
        ) AS erinnerungen,
        (
          SELECT count(*)::int
          FROM frist
          WHERE stand = 'laeuft'
            AND ereignis IS NOT NULL
            AND zeitpunkt <= clock_timestamp()
        ) AS fristen`);
    expect(offen).toEqual({ nachrichten: 0, erinnerungen: 0, fristen: 0 });
  });

  it('has invented people only, one for each office, each with an address of the demo', () => {
    expect(new Set(DEMOPERSONEN.map(({ email }) => email)).size).toBe(DEMOPERSONEN.length);
    expect(DEMOPERSONEN.every(({ email }) => email.endsWith('@demo.kogge.example'))).toBe(true);
    expect(gesaet.personen).toBe(DEMOPERSONEN.length);
  });

  it('has two administrators – installed, not granted –, so that offices can be proposed and confirmed', async () => {
    const verwaltung = await db.sql<{ person_id: string }>(
      `SELECT person_id FROM amt WHERE rolle = 'ADMIN' AND wirksam AND erteilt_von IS NULL`,
    );
    expect(verwaltung.map(({ person_id: id }) => id).toSorted()).toEqual(
      [inhaberVon('ADMIN@SK').id, inhaberVon('ADMIN@SF').id].toSorted(),
    );
  });

  it('has confidential papers, several Fassungen, open and settled Massgaben, remarks, deputies, an overdue Auftrag', async () => {
    const [anzahl] = await db.sql<Record<string, number>>(`
      SELECT (SELECT count(*)::int FROM vorgang WHERE stufe = 'vertraulich') AS vertraulich,
        (SELECT count(*)::int FROM vorgang WHERE fassung > 1) AS fassungen,
        (SELECT count(DISTINCT stand)::int FROM massgabe) AS massgaben,
        (SELECT count(*)::int FROM bemerkung) AS bemerkungen,
        (SELECT count(*)::int FROM vertretung) AS vertretungen,
        (
          SELECT count(*)::int
          FROM auftrag a
          JOIN vorgang v ON v.id = a.vorgang_id
          WHERE v.beendet_am IS NULL
            AND a.faellig < kogge_heute()
        ) AS ueberfaellig`);
    for (const wert of Object.values(anzahl ?? {})) expect(wert).toBeGreaterThan(0);
    expect(anzahl?.['massgaben']).toBeGreaterThanOrEqual(3);
  });

  it('issues an API key of which only the hash is stored', async () => {
    const person = DEMOPERSONEN[0]?.email ?? '';
    const neu = await stelleSchluesselAus(db.migrationsUrl, {
      person: person.toUpperCase(),
      name: 'Test',
      umfang: 'schreiben',
      tage: 1,
    });
    expect(neu?.schluessel).toMatch(/^kogge_[\w-]{43}$/u);
    expect(
      await stelleSchluesselAus(db.migrationsUrl, {
        person: 'VB@SF',
        name: 'Amt',
        umfang: 'schreiben',
        tage: 1,
      }),
    ).toMatchObject({ fuer: inhaberVon('VB@SF').name });
    expect(
      await stelleSchluesselAus(db.migrationsUrl, {
        person: 'XX@SF',
        name: 'Niemand',
        umfang: 'schreiben',
        tage: 1,
      }),
    ).toBeNull();
    expect(
      await db.sql("SELECT akteur, handlung FROM pruefpfad WHERE handlung = 'schluessel_ausstellen'"),
    ).toHaveLength(2);
    expect(
      await db.sql("SELECT name FROM api_schluessel WHERE schluessel_sha256 = encode(sha256($1), 'hex')", [
        neu?.schluessel,
      ]),
    ).toEqual([{ name: 'Test' }]);
    expect(
      await stelleSchluesselAus(db.migrationsUrl, {
        person: 'niemand@example.org',
        name: 'Test',
        umfang: 'schreiben',
        tage: 1,
      }),
    ).toBeNull();
  });

  it(
    'is the same after a reset, and its audit trail is protected again',
    async () => {
      expect(await setzeDemoZurueck(db.migrationsUrl)).toEqual(gesaet);
      expect((await alleInvarianten()).filter(({ ok }) => !ok)).toEqual([]);
      await expect(db.sql('DELETE FROM pruefpfad')).rejects.toThrow('unveränderlich');
      await expect(db.sql(`SET session_replication_role = replica; DELETE FROM pruefpfad`)).rejects.toThrow(
        'unveränderlich',
      );
      expect(await db.sql<{ oidc_iss: string }>('SELECT DISTINCT oidc_iss FROM person')).toEqual([
        { oidc_iss: 'http://demo.example' },
      ]);
    },
    2 * MINUTE,
  );

  it(
    'is not reset while it holds what people have made, unless that is said expressly',
    async () => {
      const { id: person } = inhaberVon('VB@SF');
      const [vorlage] = await db.sql<{ id: string }>(
        `SELECT id FROM vorgang WHERE zustand = 'ressortabstimmung' AND federfuehrung = 'SF'`,
      );
      const quelle = await datenquelle(db.migrationsUrl, 'kogge_app', 1).initialize();
      try {
        await new Runner(new Datenbank(quelle)).step({
          vorgang: vorlage!.id,
          schritt: 'bemerken',
          daten: { text: 'Bitte die Zahlen prüfen.' },
          akteur: { art: 'person', person, aemter: [] },
          zugriff: systemzugriff(MANDANT.id),
        });
      } finally {
        await quelle.destroy();
      }
      await expect(setzeDemoZurueck(db.migrationsUrl)).rejects.toThrow('--arbeit-verwerfen');
      expect(await db.sql(`SELECT 1 FROM bemerkung WHERE text = 'Bitte die Zahlen prüfen.'`)).toHaveLength(1);
      expect(await setzeDemoZurueck(db.migrationsUrl, { arbeit: true })).toEqual(gesaet);
    },
    2 * MINUTE,
  );

  it('is not reset when somebody is there who is none of its people', async () => {
    await db.sql(
      `
        INSERT INTO person (id, mandant_id, oidc_iss, oidc_sub, name, email)
        VALUES (gen_random_uuid(), $1, 'https://anmeldung.example', 'neu', 'Neue Kollegin', 'neu@demo.test')`,
      [MANDANT.id],
    );
    await expect(setzeDemoZurueck(db.migrationsUrl, { arbeit: true })).rejects.toThrow('Neue Kollegin');
    await db.sql(`DELETE FROM person WHERE name = 'Neue Kollegin'`);
  });

  it('refuses to run procedures that were changed without a new version', async () => {
    await db.sql(`UPDATE workflow_definition SET hash = 'anders' WHERE id = 'auftrag'`);
    await expect(registriereVerfahren(db.migrationsUrl)).rejects.toThrow(
      /„auftrag“ Version \d .*neue Version/su,
    );
  });

  it('does not reset a database in which somebody else works', async () => {
    const fremd = await frischeDatenbank();
    await fremd.sql(`
      INSERT INTO mandant (id, kuerzel, name)
      VALUES (gen_random_uuid(), 'XX', 'Ein anderes Land')`);
    await expect(setzeDemoZurueck(fremd.migrationsUrl)).rejects.toThrow('keine Demo');
    expect(await fremd.sql('SELECT name FROM mandant')).toEqual([{ name: 'Ein anderes Land' }]);
  });
});
