import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { defineWorkflow, text, type Workflow } from '#engine';
import { senatsvorlage, verfahren } from '#workflows';
import {
  eineVorlage,
  frischeDatenbank,
  gebaut,
  liesVorgang,
  mache,
  organisation,
  person,
  vertritt,
  type Organisation,
} from './umgebung/index.js';
import { starteTestapi, type Testapi } from './umgebung/api.js';

const { maschine: _maschine, hash: _hash, ...definition } = senatsvorlage;

/** The next version: the specialist review has another name, and its deadline another length. */
const neu = defineWorkflow({
  ...definition,
  version: senatsvorlage.version + 1,
  umbauten: {
    ohneSis: (alt: Record<string, unknown>) => {
      if (alt['federfuehrung'] === 'SIS') throw new Error('SIS bleibt');
      return alt as never;
    },
  },
  fristen: {
    ...definition.fristen,
    fachpruefung: { titel: text('Fachprüfung', 'Specialist review'), regel: { art: 'arbeitstage', tage: 5 } },
  },
  zustaende: Object.fromEntries(
    Object.entries(
      JSON.parse(
        JSON.stringify(definition.zustaende)
          .replaceAll('"fachpruefung"', '"hauspruefung"')
          .replaceAll('"hauspruefung":{"actions"', '"fachpruefung":{"actions"'),
      ),
    ),
  ),
} as typeof definition) as unknown as Workflow;

const zustaende = Object.fromEntries(
  Object.keys(definition.zustaende).map((name) => [name, name === 'fachpruefung' ? 'hauspruefung' : name]),
);
const fristen = Object.fromEntries(
  Object.keys(definition.fristen).map((name) => [name, 'behalten' as const]),
);
const plan = {
  von: { id: 'senatsvorlage', version: senatsvorlage.version },
  nach: { id: 'senatsvorlage', version: neu.version },
  zustaende,
  fristen,
};

describe('Moving running Vorgaenge to a new version of their procedure', () => {
  let haus: Organisation;
  let t: Testapi;
  const schlageVor = async (eines: object = plan, wer = 'admin@SK') =>
    t.als(wer).post('/verfahrenswanderungen', eines);

  beforeAll(async () => {
    haus = await organisation(await frischeDatenbank());
    await haus.db.sql(
      'INSERT INTO workflow_definition (id, version, hash, definition) VALUES ($1, $2, $3, $4)',
      [neu.id, neu.version, neu.hash, '{}'],
    );
    t = await starteTestapi(haus, {}, { verfahren: [...verfahren, neu] });
  });
  afterEach(() => expect(t.fehlerzeilen.splice(0)).toEqual([]));

  it('needs two administrators, keeps deadlines, and leaves an audit record in each Vorgang', async () => {
    const inPruefung = await eineVorlage(haus, { zustand: 'fachpruefung' });
    const entwurf = await eineVorlage(haus);
    const geheim = await eineVorlage(haus, { stufe: 'vertraulich' });
    const inAbstimmung = await eineVorlage(haus, {
      zustand: 'ressortabstimmung',
      mitzeichnende: ['SIS', 'SJV'],
    });
    const laufende = () =>
      haus.db.sql(`SELECT datum::text, zeitpunkt FROM frist WHERE vorgang_id = $1 AND stand = 'laeuft'`, [
        inPruefung.id,
      ]);
    const vorher = await laufende();
    const leiter = () =>
      haus.db.sql(
        `
          SELECT f.erinnern, f.eskalieren, e.stelle, e.art, e.meldung, e.datum::text
          FROM erinnerung e
          JOIN frist f ON f.id = e.frist_id AND f.stand = 'laeuft'
          WHERE e.vorgang_id = ANY ($1)
          ORDER BY e.vorgang_id, e.datum, e.stelle, e.art`,
        [[inPruefung.id, inAbstimmung.id]],
      );
    const erinnerungen = await leiter();
    expect(erinnerungen.length).toBeGreaterThan(8);
    // As if they had begun under a version that reminds of no task.
    await haus.db.sql('DELETE FROM erinnerung WHERE vorgang_id = ANY ($1)', [
      [inPruefung.id, inAbstimmung.id],
    ]);
    await haus.db.sql(`UPDATE frist SET erinnern = '{}', eskalieren = '[]' WHERE vorgang_id = ANY ($1)`, [
      [inPruefung.id, inAbstimmung.id],
    ]);
    const { status, inhalt: vorschlag } = await schlageVor();
    expect([status, vorschlag.anzahl, vorschlag.mitBefund, vorschlag.vollstaendig]).toEqual([
      201,
      4,
      0,
      true,
    ]);
    // Numbers and states, no titles: that is all an administrator needs.
    expect(
      vorschlag.vorgaenge.map(({ nummer, von, nach }: Record<string, string>) => [nummer, von, nach]),
    ).toEqual([
      [inPruefung.nummer, 'fachpruefung', 'hauspruefung'],
      [entwurf.nummer, 'entwurf', 'entwurf'],
      [geheim.nummer, 'entwurf', 'entwurf'],
      [inAbstimmung.nummer, 'ressortabstimmung', 'ressortabstimmung'],
    ]);
    expect(JSON.stringify(vorschlag)).not.toContain(geheim.titel);
    expect((await liesVorgang(haus, inPruefung.id)).definition_version).toBe(senatsvorlage.version);

    const adresse = `/verfahrenswanderungen/${vorschlag.wanderung}`;
    const [einer] = await t.als('admin@SF').liste('/verfahrenswanderungen');
    expect(einer).toMatchObject({
      id: vorschlag.wanderung,
      von: plan.von,
      nach: plan.nach,
      anzahl: 4,
      vorgeschlagenVon: person(haus, 'admin@SK').name,
      bestaetigtVon: null,
    });
    expect((await t.als('admin@SF').get(adresse)).inhalt).toMatchObject({
      plan,
      vorgaenge: vorschlag.vorgaenge,
    });

    expect((await t.als('admin@SK').post(`${adresse}/bestaetigung`)).inhalt.code).toBe(
      'bedingung_nicht_erfuellt',
    );
    expect((await t.als('cds@SK').post(`${adresse}/bestaetigung`)).inhalt.code).toBe('rolle_fehlt');
    expect((await t.als('cds@SK').get(adresse)).inhalt.code).toBe('rolle_fehlt');
    const { inhalt: bericht } = await t.als('admin@SF').post(`${adresse}/bestaetigung`);
    expect([bericht.anzahl, bericht.vollstaendig, bericht.vorgaenge.length]).toEqual([4, true, 4]);
    expect(await leiter()).toEqual(erinnerungen);
    expect(await liesVorgang(haus, inPruefung.id)).toMatchObject({
      definition_version: neu.version,
      definition_hash: neu.hash,
      zustand: 'hauspruefung',
      version: inPruefung.version + 1,
    });
    expect((await liesVorgang(haus, geheim.id)).definition_version).toBe(neu.version);
    expect(await laufende()).toEqual(vorher);
    const eintraege = await haus.db.sql<{ handlung: string }>(
      `
        SELECT handlung
        FROM pruefpfad
        WHERE vorgang_id = $1
        ORDER BY vorgang_version DESC
        LIMIT 1`,
      [entwurf.id],
    );
    expect(eintraege).toEqual([{ handlung: 'wandern' }]);
    // Confirming again finishes what a fault has left: here nothing.
    expect((await t.als('admin@SF').post(`${adresse}/bestaetigung`)).inhalt.anzahl).toBe(0);
    expect((await t.als('admin@SK').get(adresse)).inhalt).toMatchObject({
      bestaetigtVon: person(haus, 'admin@SF').name,
      bestaetigtAm: expect.any(String),
    });
  });

  it('is refused when the plan leaves a state without a target, and says which; and to everybody else', async () => {
    const { entwurf: _entwurf, ...luecke } = zustaende;
    expect((await schlageVor({ ...plan, zustaende: luecke })).inhalt).toMatchObject({
      code: 'eingabe_ungueltig',
      detail: expect.stringContaining('entwurf'),
    });
    expect((await schlageVor({ ...plan, nach: { id: 'senatsvorlage', version: 7 } })).inhalt).toMatchObject({
      code: 'eingabe_ungueltig',
      detail: expect.stringContaining('müssen beide hier vorliegen'),
    });
    expect((await schlageVor(plan, 'sk@SK')).inhalt.code).toBe('rolle_fehlt');
    await vertritt(haus, 'rl@SBMS', 'admin@SK', ['2020-01-01', '2099-12-31']);
    expect((await schlageVor(plan, 'rl@SBMS')).inhalt.code).toBe('rolle_fehlt');
  });

  it('is not confirmed while the dry run found a Vorgang that would be left behind', async () => {
    const { id } = await eineVorlage(haus, { federfuehrung: 'SIS' });
    const { inhalt: vorschlag } = await schlageVor({ ...plan, kontext: 'ohneSis' });
    expect(vorschlag).toMatchObject({ vollstaendig: false, mitBefund: 1 });
    expect(vorschlag.vorgaenge.find(({ vorgang }: { vorgang: string }) => vorgang === id)).toMatchObject({
      nach: null,
      befunde: [{ code: 'umbau_gescheitert' }],
    });
    const { status, inhalt } = await t
      .als('admin@SF')
      .post(`/verfahrenswanderungen/${vorschlag.wanderung}/bestaetigung`);
    expect([status, inhalt.code]).toEqual([409, 'bedingung_nicht_erfuellt']);
    expect((await liesVorgang(haus, id)).definition_version).toBe(senatsvorlage.version);
  });

  it('is proposed on the command line too, by an administrator and between versions that are here', async () => {
    const datei = join(process.env['KOGGE_TEST_VERZEICHNIS'] ?? '', 'plan.json');
    await writeFile(datei, JSON.stringify(plan));
    const kogge = async (...argumente: string[]) => {
      const wurzel = await gebaut();
      const umgebung = {
        ...process.env,
        DATABASE_URL: haus.db.url,
        DATABASE_MIGRATION_URL: haus.db.migrationsUrl,
      };
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [join(wurzel, 'bin/kogge.js'), 'workflow', 'wandern', ...argumente],
        { env: umgebung, encoding: 'utf8' },
      );
      return [status, stdout, stderr];
    };
    expect(await kogge(datei, '--person', person(haus, 'sk@SK').email)).toEqual([
      1,
      '',
      expect.stringContaining('nur die Administration'),
    ]);
    expect(await kogge(datei, '--person', person(haus, 'admin@SK').email)).toEqual([
      1,
      '',
      expect.stringContaining('müssen beide hier vorliegen'),
    ]);
    expect(await kogge(join(datei, 'fehlt'), '--person', 'x')).toEqual([
      2,
      '',
      expect.stringContaining('ist kein Plan'),
    ]);
    expect(await kogge(datei)).toEqual([2, '', expect.stringContaining('PLAN.json')]);
  });

  it('does not happen to a Vorgang without a plan', async () => {
    const { id } = await eineVorlage(haus);
    await expect(
      haus.db.sql(
        `
          UPDATE vorgang
          SET definition_version = 3, definition_hash = $2, version = version + 1
          WHERE id = $1`,
        [id, neu.hash],
      ),
    ).rejects.toThrow('nur durch eine Migration');
    await expect(mache(haus, id, 'bemerken', 'aut@SF', { text: 'läuft weiter' })).resolves.toMatchObject({
      zustand: 'entwurf',
    });
  });
});
