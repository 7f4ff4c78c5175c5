import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { VERFAHREN } from '#contract';
import { wandern } from '#persistence';
import { wandereWarteschlange } from '#queue';
import { pruefeInvarianten, Runner } from '#runner';
import { verfahren as versionen } from '#workflows';
import { registriereVerfahren } from '../apps/standalone/src/verfahren.js';
import { starteTestapi, type Testapi } from './umgebung/api.js';
import { datenbankAls, frischeDatenbank, type Organisation, type TestDatenbank } from './umgebung/index.js';
import { einWorker, ruhe } from './worker/mit-worker.js';
import { bis, einPostfach } from './worker/postfach.js';

/**
 * Databases of released states, made by those states themselves (scripts/stand-sichern.js), with Vorgaenge
 * running in every state. Each is brought up to date as an installation is; what it held stays, and everybody
 * goes on.
 */
jest.setTimeout(120_000);
const WURZEL = join(import.meta.dirname, '..');
const ORDNER = join(import.meta.dirname, 'staende');
const STAENDE = readdirSync(ORDNER).map((datei) => datei.replace('.sql.br', ''));
/** Procedures, by their version of then, that were left in every state. */
const IN_JEDEM_ZUSTAND: Record<string, Record<string, number>> = {
  'v0.1.0': { senatsvorlage: 1, auftrag: 1 },
  'v0.2.0': { senatsvorlage: 2, auftrag: 2, kampagne: 2 },
};
const MIGRATIONEN = 'SELECT name FROM migration ORDER BY id';

/**
 * What must be the same before and after: every record with what it is chained by, every Fassung, every
 * approval, every head.
 */
const BESTAND = `
  SELECT 'pruefpfad ' || mandant_id || ' ' || seq AS was,
    md5(
      concat_ws(
        '|', zeit, akteur, vertritt, handlung, gegenstand_id, vorgang_id, vorgang_version, eintrag,
        eintrag_sha256, detail_hmac, vorher, hash
      )
    ) AS inhalt
  FROM pruefpfad
  UNION ALL
  SELECT 'detail ' || mandant_id || ' ' || seq, md5(concat_ws('|', salz, detail))
  FROM pruefpfad_detail
  UNION ALL
  SELECT 'fassung ' || id, md5(inhalt_sha256 || inhalt)
  FROM fassung
  UNION ALL
  SELECT 'zeichnung ' || id, md5(erklaerung_sha256 || erklaerung)
  FROM zeichnung
  UNION ALL
  SELECT 'siegel ' || nr, md5(hash || kopf || signaturen)
  FROM siegel
  UNION ALL
  SELECT 'vorgang ' || id,
    md5(concat_ws('|', nummer, version, art, zustand, stand, zustaendig, inhalt_sha256, definition_hash))
  FROM vorgang
  UNION ALL
  SELECT 'frist ' || id, md5(concat_ws('|', datum, zeitpunkt, stand, regel))
  FROM frist
  UNION ALL
  SELECT 'erinnerung ' || id, md5(concat_ws('|', stelle, art, faellig_ab, stand))
  FROM erinnerung`;

interface Schemazeile {
  art: string;
  name: string;
  wie: string | null;
}

const neuesteVersion = (art: string) =>
  Math.max(...versionen.filter(({ id }) => id === art).map(({ version }) => version));
/** The plans of every procedure in their order: each moves what runs under the version before. */
const PLAENE = VERFAHREN.flatMap((verfahren) =>
  Array.from({ length: neuesteVersion(verfahren) - 1 }, (_, i) => ({ verfahren, von: i + 1, nach: i + 2 })),
);

/** A function keeps the text of the migration that made it: line breaks and comments are no difference. */
const ohneForm = ({ art, name, wie }: Schemazeile) => ({
  art,
  name,
  wie: wie
    ?.replaceAll(/--.*$/gmu, '')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/\s?([(),])\s?/gu, '$1'),
});

interface Laufende {
  id: string;
  art: string;
  zustand: string;
  version: number;
}

describe.each(STAENDE)('The database of %s', (name) => {
  let db: TestDatenbank;
  let t: Testapi;
  let haus: Organisation;
  let fehlende: string[];
  let gewandert: string[];
  let vorher: Map<string, string>;

  const bestand = async () =>
    new Map((await db.sql<{ was: string; inhalt: string }>(BESTAND)).map(({ was, inhalt }) => [was, inhalt]));
  const verletzte = async () => {
    const alle: unknown[] = [];
    for await (const { id, ok, beispiel } of pruefeInvarianten(await datenbankAls(db, 'kogge_auditor')))
      if (!ok) alle.push([id, beispiel]);
    return alle;
  };

  beforeAll(async () => {
    db = await frischeDatenbank({ vorlage: 'template1' });
    await db.sql(brotliDecompressSync(readFileSync(join(ORDNER, `${name}.sql.br`))).toString());
    vorher = await bestand();
    const hat = (await db.sql<{ name: string }>(MIGRATIONEN)).map((eine) => eine.name);
    fehlende = (await (await frischeDatenbank()).sql<{ name: string }>(MIGRATIONEN))
      .map((eine) => eine.name)
      .filter((eine) => !hat.includes(eine));
    // As npm start does it.
    gewandert = await wandern(db.migrationsUrl);
    await wandereWarteschlange(db.migrationsUrl);
    await registriereVerfahren(db.migrationsUrl);
    // The office goes on where it was left, whenever this runs.
    await db.sql(`
      UPDATE uhr
      SET versatz = (SELECT max(zeit) FROM pruefpfad) + interval '1 hour' - clock_timestamp()`);
    const [mandant] = await db.sql<{ id: string }>('SELECT id FROM mandant');
    const inhaber = await db.sql<{ wer: string; id: string; name: string; email: string; sub: string }>(`
      SELECT lower(a.rolle) || '@' || a.ressort AS wer, p.id, p.name, p.email, p.oidc_sub AS sub
      FROM amt a
      JOIN person p ON p.id = a.person_id
      WHERE a.wirksam
        AND a.widerrufen_am IS NULL`);
    const datenbank = await datenbankAls(db, 'kogge_app');
    haus = {
      db,
      mandant: mandant?.id ?? '',
      personen: Object.fromEntries(inhaber.map(({ wer, ...person }) => [wer, person])),
      sitzungen: [],
      datenbank,
      runner: new Runner(datenbank),
    };
    t = await starteTestapi(haus);
  });
  afterEach(() => expect(t.fehlerzeilen.splice(0)).toEqual([]));

  it('is brought up to date by the migrations that it does not have yet, once', async () => {
    expect(gewandert).toEqual(fehlende);
    if (name === 'v0.1.0') expect(gewandert).toContain('Nachtpruefung1764300000000');
    expect(await wandern(db.migrationsUrl)).toEqual([]);
  });

  it('was left with papers, Aufträge and campaigns in every state of their procedures', async () => {
    const gesehen = await db.sql<{ wo: string }>(`SELECT DISTINCT art || '.' || zustand AS wo FROM vorgang`);
    const alle = versionen
      .filter(({ id, version }) => IN_JEDEM_ZUSTAND[name]?.[id] === version)
      .flatMap(({ id, zustaende }) => Object.keys(zustaende).map((zustand) => `${id}.${zustand}`));
    expect(alle.filter((einer) => !gesehen.some(({ wo }) => wo === einer))).toEqual([]);
  });

  it('has the schema of a new installation afterwards', async () => {
    const SCHEMA = `
      SELECT 'spalte' AS art, table_name || '.' || column_name AS name,
        concat_ws(' ', data_type, is_nullable, column_default, generation_expression) AS wie
      FROM information_schema.columns
      WHERE table_schema = 'public'
      UNION ALL
      SELECT 'regel', conrelid::regclass || '.' || conname, pg_get_constraintdef(oid)
      FROM pg_constraint
      WHERE connamespace = 'public'::regnamespace
        AND contype <> 'n'
      UNION ALL
      SELECT 'index', indexname, indexdef
      FROM pg_indexes
      WHERE schemaname = 'public'
      UNION ALL
      SELECT 'schutz', tablename || '.' || policyname,
        concat_ws(' ', permissive, roles, cmd, qual, with_check)
      FROM pg_policies
      WHERE schemaname = 'public'
      UNION ALL
      SELECT 'ausloeser', tgrelid::regclass || '.' || tgname, tgenabled::text || pg_get_triggerdef(oid)
      FROM pg_trigger
      WHERE NOT tgisinternal
      UNION ALL
      SELECT 'funktion', proname, pg_get_functiondef(oid)
      FROM pg_proc
      WHERE pronamespace = 'public'::regnamespace
        AND prokind = 'f'
        AND probin IS NULL
      UNION ALL
      SELECT 'recht', table_name || ' ' || grantee || ' ' || privilege_type, is_grantable
      FROM information_schema.role_table_grants
      WHERE table_schema = 'public'
      ORDER BY 1, 2, 3`;
    const alt = await db.sql<Schemazeile>(SCHEMA);
    const neu = await (await frischeDatenbank()).sql<Schemazeile>(SCHEMA);
    expect(alt.map(ohneForm)).toEqual(neu.map(ohneForm));
  });

  it('keeps every record, Fassung, approval, head, Vorgang and deadline as it was, and every invariant holds', async () => {
    expect(vorher.size).toBeGreaterThan(1000);
    expect([...(await bestand())].filter(([was, inhalt]) => vorher.get(was) !== inhalt)).toEqual([]);
    expect((await bestand()).size).toBe(vorher.size);
    expect(await verletzte()).toEqual([]);
  });

  it('tells the audit, the administrators and the head of the chancellery that offices of the audit end now', async () => {
    const gehoert = await db.sql<{ email: string; bis: string }>(`
      SELECT p.email, n.daten -> 'recht' ->> 'bis' AS bis
      FROM nachricht n
      JOIN person p ON p.id = n.empfaenger_id
      WHERE n.art = 'recht_amt_befristet'
      ORDER BY p.email`);
    const an = ['pruef@SK', 'admin@SK', 'admin@SF', 'cds@SK'].map((wer) => haus.personen[wer]?.email).sort();
    expect(gehoert.map(({ email }) => email)).toEqual(an);
    expect(new Set(gehoert.map(({ bis }) => bis)).size).toBe(1);
    expect(await db.sql('SELECT 1 FROM api_schluessel WHERE gueltig_bis IS NULL')).toEqual([]);
  });

  it('lists what it holds against newer rules, once, and the chancellery closes it with a reason', async () => {
    const gelistet = async () => (await t.als('sk@SK').liste('/altfaelle?anzahl=200')).length;
    const [{ anzahl } = { anzahl: 0 }] = await db.sql<{ anzahl: number }>(
      'SELECT count(*)::int AS anzahl FROM altfall',
    );
    expect([name, anzahl > 0]).toEqual([name, true]);
    expect(await gelistet()).toBe(anzahl);
    await registriereVerfahren(db.migrationsUrl);
    expect(await gelistet()).toBe(anzahl);
    const [einer] = await t.als('sk@SK').liste('/altfaelle');
    const erledigt = await t
      .als('sk@SK')
      .post(`/altfaelle/${einer.id}/erledigung`, { grund: 'Das war vor der Regel.' });
    expect(erledigt.status).toBeLessThan(300);
    expect(await verletzte()).toEqual([]);
  });

  it('lets whoever is on turn go on with every running Vorgang', async () => {
    const laufende = await db.sql<{
      id: string;
      art: string;
      zustand: string;
      jemand: boolean;
      wer: string;
    }>(`
      SELECT v.id, v.art, v.zustand, v.zustaendig <> '{}' AS jemand,
        coalesce(
          (
            SELECT lower(a.rolle) || '@' || a.ressort
            FROM unnest(v.zustaendig) s, LATERAL inhaber(v.mandant_id, s, kogge_heute()) i
            JOIN amt a ON a.person_id = i.person_id AND a.wirksam AND a.widerrufen_am IS NULL
            WHERE i.vertritt_id IS NULL
            ORDER BY s
            LIMIT 1
          ),
          'sk@SK'
        ) AS wer
      FROM vorgang v
      WHERE v.beendet_am IS NULL
      ORDER BY v.nummer`);
    expect(new Set(laufende.map(({ art, zustand }) => `${art}.${zustand}`)).size).toBeGreaterThan(25);
    const gegangen = new Set<string>();
    for (const { id, art, zustand, jemand, wer } of laufende) {
      const { schritte } = await t.als(wer).lies(id);
      const moegliche = schritte.filter(({ moeglich }: { moeglich: boolean }) => moeglich);
      // What cannot be done now says why.
      if (jemand) expect([art, zustand, schritte.length > 0]).toEqual([art, zustand, true]);
      const ohneFormular = moegliche.find(
        ({ formular }: { formular: { required?: string[] } | null }) =>
          (formular?.required ?? []).length === 0,
      );
      const antwort = ohneFormular
        ? await t.als(wer).schritt(id, ohneFormular.name)
        : await t.als(wer).schritt(id, 'bemerken', { text: 'Nach der Aktualisierung.' });
      if (antwort.status === 201) gegangen.add(`${art}.${zustand}`);
    }
    expect(gegangen.size).toBeGreaterThan(15);
    expect(await verletzte()).toEqual([]);
  });

  it('moves every running Vorgang to the newest version of its procedure by plan, with two persons, and loses nobody', async () => {
    const laufende = `
      SELECT id, art, zustand, definition_version AS version
      FROM vorgang
      WHERE beendet_am IS NULL
      ORDER BY id`;
    const davor = await db.sql<Laufende>(laufende);
    expect(new Set(davor.map(({ art }) => art)).size).toBeGreaterThan(2);
    for (const { verfahren, von, nach } of PLAENE) {
      const plan = JSON.parse(
        readFileSync(join(WURZEL, `workflows/${verfahren}/v${von}/plan-nach-${nach}.json`), 'utf8'),
      );
      const betroffen = davor.filter(({ art, version }) => art === verfahren && version <= von).length;
      const { inhalt: probe } = await t.als('admin@SK').post('/verfahrenswanderungen', plan);
      expect([verfahren, probe.anzahl, probe.mitBefund, probe.vollstaendig]).toEqual([
        verfahren,
        betroffen,
        0,
        true,
      ]);
      const bestaetige = (wer: string) =>
        t.als(wer).post(`/verfahrenswanderungen/${probe.wanderung}/bestaetigung`);
      expect((await bestaetige('admin@SK')).status).toBe(409);
      expect((await bestaetige('admin@SF')).inhalt).toMatchObject({ anzahl: betroffen, vollstaendig: true });
    }
    const danach = await db.sql<Laufende>(laufende);
    expect(danach).toEqual(davor.map((einer) => ({ ...einer, version: neuesteVersion(einer.art) })));
    expect(await verletzte()).toEqual([]);
  });

  it('reminds of deadlines that began before, and checks itself the next night', async () => {
    const fruehere = [...vorher.keys()].flatMap((eine) => /^frist (.*)$/u.exec(eine)?.[1] ?? []);
    const [naechste] = await db.sql<{ an: string }>(
      `
        WITH e AS (
          SELECT e.faellig_ab, p.email AS an
          FROM erinnerung e
          JOIN frist f ON f.id = e.frist_id AND f.stand = 'laeuft'
          JOIN vorgang v ON v.id = e.vorgang_id AND v.beendet_am IS NULL
          CROSS JOIN LATERAL gemeint(e.stelle, v.zustaendig) g(stelle)
          CROSS JOIN LATERAL inhaber(e.mandant_id, g.stelle, e.datum) i
          JOIN person p ON p.id = i.person_id
          WHERE e.stand = 'geplant'
            AND e.art LIKE '-%'
            AND v.stufe <> 'vertraulich'
            AND f.id = ANY ($1)
          ORDER BY e.faellig_ab
          LIMIT 1
        ), gestellt AS (
          UPDATE uhr
          SET versatz = (SELECT faellig_ab FROM e) + interval '1 minute' - clock_timestamp()
        )
        SELECT an
        FROM e`,
      [fruehere],
    );
    expect(naechste).toBeDefined();
    await db.sql(`UPDATE nachtpruefung SET nacht = nacht - 1, beendet_am = beendet_am - interval '2 days'`);
    const fach = await einPostfach();
    await ruhe(db, await einWorker(db, fach, { NACHTPRUEFUNG_ZEIT: '00:00' }));
    expect(fach.post.filter(({ betreff }) => betreff.startsWith('Erinnerung')).map(({ an }) => an)).toContain(
      naechste?.an,
    );
    await bis(async () => (await db.sql('SELECT 1 FROM nachtpruefung_ergebnis')).length === 1);
    expect(await t.als('admin@SK').liste('/nachtpruefungen')).toMatchObject([{ verletzt: 0 }]);
  });
});
