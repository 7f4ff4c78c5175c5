import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { pruefeInvarianten } from '#runner';
import {
  datenbankAls,
  einePerson,
  eineVorlage,
  frischeDatenbank,
  heuteIn,
  organisation,
  person,
  vertritt,
  type Organisation,
} from './umgebung/index.js';
import { starteTestapi, zugleich, type Testapi } from './umgebung/api.js';

let haus: Organisation;
let t: Testapi;
let heute: string;

beforeAll(async () => {
  haus = await organisation(await frischeDatenbank());
  t = await starteTestapi(haus);
  heute = await heuteIn(haus.db);
});
afterEach(() => expect(t.fehlerzeilen.splice(0)).toEqual([]));

const schlageVor = (wer: string, amt: { wem: string; rolle: string; ressort: string }) =>
  t.als(wer).post('/aemter', {
    person: person(haus, amt.wem).id,
    rolle: amt.rolle,
    ressort: amt.ressort,
    von: heute,
    grund: 'Nachfolge',
  });
const aemterVon = async (wer: string) =>
  (await t.als(wer).get('/ich')).inhalt.aemter.map(
    (a: { rolle: string; ressort: string }) => `${a.rolle}@${a.ressort}`,
  );
const handlungen = async (id: string) =>
  (
    await haus.db.sql<{ handlung: string; akteur: string }>(
      `
        SELECT handlung, akteur
        FROM pruefpfad
        WHERE gegenstand_id = $1
        ORDER BY seq`,
      [id],
    )
  ).map(({ handlung, akteur }) => [handlung, akteur]);
const alsApp = (wer: string, anweisung: string, werte: unknown[] = []) =>
  haus.datenbank.transaktion({ mandant: haus.mandant, person: person(haus, wer).id, subjekte: [] }, (tr) =>
    tr.abfrage(anweisung, werte),
  );

describe('An office with approval rights', () => {
  it('is proposed by one administrator and gives nothing until another one confirms it', async () => {
    const vorlage = await eineVorlage(haus, { zustand: 'fachpruefung' });
    const { status, inhalt } = await schlageVor('admin@SK', { wem: 'aut@SIS', rolle: 'RL', ressort: 'SF' });
    expect([status, inhalt.stand]).toEqual([201, 'vorgeschlagen']);
    expect(await aemterVon('aut@SIS')).toEqual(['AUT@SIS']);
    expect((await t.als('aut@SIS').schritt(vorlage.id, 'freigeben')).inhalt.code).toBe('nicht_gefunden');
    expect(
      await haus.db.sql(`SELECT 1 FROM inhaber($1, 'RL@SF', $2) WHERE person_id = $3`, [
        haus.mandant,
        heute,
        person(haus, 'aut@SIS').id,
      ]),
    ).toEqual([]);
    const [leute] = await t
      .als('aut@SF')
      .liste(`/personen?q=${encodeURIComponent(person(haus, 'aut@SIS').name)}`);
    expect(leute.aemter.map((a: { rolle: string }) => a.rolle)).toEqual(['AUT']);

    expect(await t.als('admin@SF').liste('/aemter/vorschlaege')).toEqual([
      expect.objectContaining({
        id: inhalt.id,
        person: person(haus, 'aut@SIS').id,
        rolle: 'RL',
        ressort: 'SF',
        grund: 'Nachfolge',
        vorgeschlagenVonName: person(haus, 'admin@SK').name,
      }),
    ]);
    expect((await t.als('admin@SF').post(`/aemter/${inhalt.id}/bestaetigung`)).inhalt).toEqual({
      id: inhalt.id,
      stand: 'wirksam',
    });
    expect(await aemterVon('aut@SIS')).toEqual(expect.arrayContaining(['AUT@SIS', 'RL@SF']));
    await t.als('aut@SIS').mach(vorlage.id, 'freigeben');
    expect(await t.als('admin@SF').liste('/aemter/vorschlaege')).toEqual([]);
    expect(await handlungen(inhalt.id)).toEqual([
      ['amt_vorschlagen', person(haus, 'admin@SK').id],
      ['amt_bestaetigen', person(haus, 'admin@SF').id],
    ]);
  });

  it.each(['STR', 'SEN', 'CDS', 'AL', 'RL', 'VB', 'SK', 'ADMIN'])(
    '%s is only a proposal at first',
    async (rolle) => {
      const { inhalt } = await schlageVor('admin@SK', { wem: 'aut@SBMS', rolle, ressort: 'SK' });
      expect(inhalt.stand).toBe('vorgeschlagen');
      expect(await aemterVon('aut@SBMS')).toEqual(['AUT@SBMS']);
      expect(
        (await t.als('admin@SF').post(`/aemter/${inhalt.id}/ablehnung`, { grund: 'Nicht vereinbart' }))
          .inhalt,
      ).toEqual({ id: inhalt.id, stand: 'abgelehnt' });
    },
  );

  it('is not confirmed by the proposer, by the person who is to get it, by a deputy, or by anybody else', async () => {
    const {
      inhalt: { id },
    } = await schlageVor('admin@SK', { wem: 'admin@SF', rolle: 'STR', ressort: 'SIS' });
    const bestaetige = (wer: string) => t.als(wer).post(`/aemter/${id}/bestaetigung`);
    expect((await bestaetige('admin@SK')).inhalt).toMatchObject({
      code: 'bedingung_nicht_erfuellt',
      detail: expect.stringContaining('vorgeschlagen'),
    });
    expect((await bestaetige('admin@SF')).inhalt).toMatchObject({
      code: 'bedingung_nicht_erfuellt',
      detail: expect.stringContaining('selbst'),
    });
    expect((await bestaetige('sk@SK')).inhalt.code).toBe('rolle_fehlt');
    // As deputy of the proposer it would still be her own confirmation.
    await vertritt(haus, 'rl@SUKW', 'admin@SK', [heute, heute]);
    expect((await bestaetige('rl@SUKW')).inhalt.code).toBe('rolle_fehlt');
    expect((await schlageVor('rl@SUKW', { wem: 'aut@SKB', rolle: 'RL', ressort: 'SKB' })).inhalt.code).toBe(
      'rolle_fehlt',
    );
    expect(
      (await schlageVor('admin@SF', { wem: 'admin@SF', rolle: 'STR', ressort: 'SF' })).inhalt,
    ).toMatchObject({ code: 'bedingung_nicht_erfuellt', detail: 'Ein Amt erteilt man sich nicht selbst.' });
    expect((await t.als('admin@SK').post(`/aemter/${id}/ablehnung`, { grund: 'zurückgezogen' })).status).toBe(
      201,
    );
    expect((await bestaetige('admin@SF')).status).toBe(404);
    await haus.db.sql('UPDATE vertretung SET widerrufen_am = kogge_jetzt()');
  });

  it('is confirmed once, also by two at the same moment, and taken back by one person at once', async () => {
    const {
      inhalt: { id },
    } = await schlageVor('admin@SK', { wem: 'aut@SJV', rolle: 'AL', ressort: 'SJV' });
    const stati = (
      await zugleich(
        () => t.als('admin@SF').post(`/aemter/${id}/bestaetigung`),
        () => t.als('admin@SF').post(`/aemter/${id}/bestaetigung`),
      )
    ).map(({ status }) => status);
    expect(stati.toSorted()).toEqual([201, 404]);
    expect((await t.als('admin@SK').loesche(`/aemter/${id}`)).status).toBe(204);
    expect(await aemterVon('aut@SJV')).toEqual(['AUT@SJV']);
    expect((await handlungen(id)).map(([was]) => was)).toEqual([
      'amt_vorschlagen',
      'amt_bestaetigen',
      'amt_widerrufen',
    ]);
  });

  it('is refused by the database itself when only one person stands behind it', async () => {
    const anlegen = `
      INSERT INTO amt (id, mandant_id, person_id, rolle, ressort, von, erteilt_von, bestaetigt_von)
      VALUES (gen_random_uuid(), '${haus.mandant}', $1, 'STR', 'SF', '2020-01-01', $2, $3)`;
    const [ich, andere, wem] = ['admin@SK', 'admin@SF', 'aut@SGFV'].map((wer) => person(haus, wer).id);
    for (const [werte, wer] of [
      [[wem, null, null], 'admin@SK'],
      [[wem, ich, andere], 'admin@SK'],
      [[wem, andere, null], 'admin@SK'],
      [[ich, ich, null], 'admin@SK'],
      [[wem, person(haus, 'sk@SK').id, null], 'sk@SK'],
    ] as const) {
      await expect(alsApp(wer, anlegen, [...werte])).rejects.toMatchObject({ code: '23514' });
    }
    const {
      inhalt: { id },
    } = await schlageVor('admin@SK', { wem: 'aut@SGFV', rolle: 'STR', ressort: 'SGFV' });
    for (const [wer, von] of [
      ['admin@SK', ich],
      ['admin@SK', andere],
      ['sk@SK', person(haus, 'sk@SK').id],
    ] as const) {
      await expect(
        alsApp(wer, 'UPDATE amt SET bestaetigt_von = $2, bestaetigt_am = kogge_jetzt() WHERE id = $1', [
          id,
          von,
        ]),
      ).rejects.toMatchObject({ code: '23514' });
    }
    await expect(
      alsApp('admin@SF', `UPDATE amt SET rolle = 'AUT' WHERE id = $1`, [id]),
    ).rejects.toMatchObject({ code: '42501' });
    await t.als('admin@SF').loesche(`/aemter/${id}`);
    await expect(
      alsApp('admin@SF', 'UPDATE amt SET widerrufen_am = NULL WHERE id = $1', [id]),
    ).rejects.toMatchObject({ code: '23514' });
  });
});

describe('An office without approval rights', () => {
  it('is granted by one administrator', async () => {
    const { inhalt } = await schlageVor('admin@SK', { wem: 'aut@SWHT', rolle: 'AUT', ressort: 'SKB' });
    expect(inhalt.stand).toBe('wirksam');
    expect(await aemterVon('aut@SWHT')).toContain('AUT@SKB');
    expect((await t.als('admin@SF').post(`/aemter/${inhalt.id}/bestaetigung`)).status).toBe(404);
    expect((await handlungen(inhalt.id)).map(([was]) => was)).toEqual(['amt_erteilen']);
  });
});

/** Until somebody waits for a lock. */
async function bisWartet(): Promise<void> {
  for (let da = false; !da;)
    da =
      (
        await haus.db.sql(`
          SELECT 1
          FROM pg_stat_activity
          WHERE datname = current_database()
            AND wait_event_type = 'Lock'`)
      ).length > 0;
}

describe('An administrator', () => {
  it('does not make herself the deputy of somebody', async () => {
    const { inhalt } = await t.als('admin@SK').post('/vertretungen', {
      vertretene: person(haus, 'str@SF').id,
      vertretende: person(haus, 'admin@SK').id,
      von: heute,
      bis: heute,
      grund: 'Urlaub',
    });
    expect(inhalt.code).toBe('vertretung_ungueltig');
    expect((await t.als('sk@SK').get('/aemter/vorschlaege')).inhalt.code).toBe('rolle_fehlt');
  });

  it('sets up a deputy for somebody else, who acts only after a second person has agreed', async () => {
    const vorlage = await eineVorlage(haus, { zustand: 'fachpruefung' });
    const { inhalt: neu } = await t.als('admin@SK').post('/vertretungen', {
      vertretene: person(haus, 'al@SF').id,
      vertretende: person(haus, 'aut@SJV').id,
      von: heute,
      bis: heute,
      grund: 'Urlaub',
    });
    expect([neu.wirksam, neu.bestaetigbar]).toEqual([false, false]);
    expect(await aemterVon('aut@SJV')).toEqual(['AUT@SJV']);
    for (const wer of ['admin@SK', 'aut@SJV'])
      expect((await t.als(wer).post(`/vertretungen/${neu.id}/bestaetigung`)).inhalt.code).toBe(
        'bedingung_nicht_erfuellt',
      );
    expect((await t.als('rl@SF').post(`/vertretungen/${neu.id}/bestaetigung`)).status).toBe(404);
    await expect(
      alsApp(
        'aut@SJV',
        'UPDATE vertretung SET bestaetigt_von = $2, bestaetigt_am = kogge_jetzt() WHERE id = $1',
        [neu.id, person(haus, 'al@SF').id],
      ),
    ).rejects.toMatchObject({ constraint: 'vertretung_zwei_personen' });
    expect((await t.als('admin@SF').liste('/vertretungen')).find(({ id }) => id === neu.id)).toMatchObject({
      wirksam: false,
      bestaetigbar: true,
    });
    expect((await t.als('admin@SF').post(`/vertretungen/${neu.id}/bestaetigung`)).inhalt).toMatchObject({
      wirksam: true,
      bestaetigbar: false,
    });
    expect(await aemterVon('aut@SJV')).toEqual(expect.arrayContaining(['AL@SF']));
    await t.als('aut@SJV').mach(vorlage.id, 'freigeben');
    expect(await handlungen(neu.id)).toEqual([
      ['vertretung_einrichten', person(haus, 'admin@SK').id],
      ['vertretung_bestaetigen', person(haus, 'admin@SF').id],
    ]);
  });

  it('who loses the office while she confirms has confirmed before, or not at all', async () => {
    const {
      inhalt: { id },
    } = await schlageVor('admin@SK', { wem: 'aut@SUKW', rolle: 'VB', ressort: 'SUKW' });
    const [eigenes] = await haus.db.sql<{ id: string }>(
      `SELECT id FROM amt WHERE person_id = $1 AND rolle = 'ADMIN'`,
      [person(haus, 'admin@SF').id],
    );
    // A third one, so that two remain.
    await einePerson(haus, 'ADMIN', 'SIS');
    // The revocation is not yet committed when the confirmation asks for the office: it has to wait, and then
    // sees it.
    const bestaetigt = await haus.datenbank.transaktion(
      { mandant: haus.mandant, person: person(haus, 'admin@SK').id, subjekte: [] },
      async (tr) => {
        await tr.abfrage('UPDATE amt SET widerrufen_am = kogge_jetzt() WHERE id = $1', [eigenes!.id]);
        const antwort = t.als('admin@SF').post(`/aemter/${id}/bestaetigung`);
        await bisWartet();
        return { antwort };
      },
    );
    expect((await bestaetigt.antwort).inhalt.code).toBe('rolle_fehlt');
    expect(await aemterVon('aut@SUKW')).toEqual(['AUT@SUKW']);
  });

  it('leaves a trail that `kogge check` finds in order', async () => {
    for await (const { id, ok, beispiel } of pruefeInvarianten(await datenbankAls(haus.db, 'kogge_auditor')))
      expect([id, ok, beispiel]).toEqual([id, true, null]);
  });
});
