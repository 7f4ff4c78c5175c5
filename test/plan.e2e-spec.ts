import { beforeAll, describe, expect, it } from '@jest/globals';
import { senatsvorlage } from '#workflows';
import { starteTestapi, type Testapi } from './umgebung/api.js';
import {
  eineVorlage,
  frischeDatenbank,
  liesVorgang,
  organisation,
  type Organisation,
} from './umgebung/index.js';

const SITZUNG = '2027-03-16';

interface Schritt {
  station: string;
  spaetestens: string;
  uhrzeit?: string;
}

let haus: Organisation;
let t: Testapi;
beforeAll(async () => {
  haus = await organisation(await frischeDatenbank());
  t = await starteTestapi(haus);
});

const plan = async (abfrage = '') => {
  const { inhalt } = await t.als('aut@SF').get(`/plan?sitzung=${SITZUNG}${abfrage}`);
  return Object.fromEntries(
    (inhalt as Schritt[]).map(({ station, spaetestens, uhrzeit }) => [
      station,
      uhrzeit ? `${spaetestens} ${uhrzeit}` : spaetestens,
    ]),
  );
};

describe('A procedure in two versions', () => {
  it('is shown in the version that was asked for, else in the newest', async () => {
    const lies = async (frage = '') => t.als('aut@SF').get(`/verfahren/senatsvorlage${frage}`);
    expect((await lies()).inhalt.version).toBe(senatsvorlage.version);
    expect((await lies('?version=1')).inhalt).toMatchObject({ version: 1, id: 'senatsvorlage' });
    expect((await lies('?version=9')).status).toBe(404);
    expect((await lies('?version=alt')).status).toBe(400);
  });
});

describe('The plan backwards from a Sitzung', () => {
  it('follows the terms of the procedure, and of the chosen urgency', async () => {
    expect(await plan()).toEqual({
      entwurf: '2027-02-17',
      fachpruefung: '2027-02-17',
      formalpruefung: '2027-02-22',
      ressortabstimmung: '2027-02-24',
      schlusszeichnung: '2027-03-10',
      einreichung: '2027-03-11 12:00',
      staatsraetekonferenz: '2027-03-15',
      sitzung: SITZUNG,
    });
    expect(await plan('&eile=eilt')).toMatchObject({
      entwurf: '2027-02-23',
      ressortabstimmung: '2027-03-08',
    });
    expect((await t.als('aut@SF').get(`/plan?sitzung=${SITZUNG}&eile=sofort`)).status).toBe(400);
  });

  it('follows the settings of the Mandant, as its Sitzungen and its deadlines do', async () => {
    const setze = (schluessel: string, wert: unknown) =>
      haus.db.sql(
        `
          INSERT INTO einstellung (mandant_id, schluessel, wert)
          VALUES ($1, $2, $3)
          ON CONFLICT (mandant_id, schluessel) DO UPDATE SET wert = excluded.wert`,
        [haus.mandant, schluessel, JSON.stringify(wert)],
      );
    await setze('abgabeTage', 7);
    await setze('abgabeUhrzeit', '10:00');
    await setze('fristen', { 'senatsvorlage.fachpruefung': { art: 'arbeitstage', tage: 5 } });
    expect(await plan()).toMatchObject({
      fachpruefung: '2027-02-11',
      schlusszeichnung: '2027-03-08',
      einreichung: '2027-03-09 10:00',
    });
    const { id, zustand } = await eineVorlage(haus, { sitzung: SITZUNG, zustand: 'eingereicht' });
    expect(zustand).toBe('eingereicht');
    const [frist] = await haus.db.sql<{ datum: string }>(
      `
        SELECT datum::text
        FROM frist
        WHERE vorgang_id = $1
          AND name = 'einreichung'
          AND stand = 'laeuft'`,
      [id],
    );
    expect(frist?.datum).toBe('2027-03-09');
    expect((await liesVorgang(haus, id)).zustand).toBe('eingereicht');
  });
});

describe('A paper that is being reviewed', () => {
  it('is taken back by its author, and the reviewers hear of it', async () => {
    const { id } = await eineVorlage(haus, { zustand: 'fachpruefung' });
    expect((await t.als('rl@SF').schritt(id, 'zurueckholen')).status).toBe(403);
    const { status, inhalt } = await t.als('aut@SF').schritt(id, 'zurueckholen');
    expect([status, inhalt.zustand]).toEqual([201, 'entwurf']);
    const nachrichten = await haus.db.sql<{ stelle: string; gruppe: string }>(
      `
        SELECT stelle, gruppe
        FROM nachricht
        WHERE vorgang_id = $1
          AND art = 'vorlage_zurueckgeholt'
        ORDER BY 1`,
      [id],
    );
    expect(nachrichten).toEqual([
      { stelle: 'AL@SF', gruppe: 'hinweise' },
      { stelle: 'RL@SF', gruppe: 'hinweise' },
    ]);
    const weiter = await eineVorlage(haus, { zustand: 'formalpruefung' });
    expect((await t.als('aut@SF').schritt(weiter.id, 'zurueckholen')).inhalt.code).toBe('rolle_fehlt');
  });
});

describe('A procedure that was changed under its old version', () => {
  it('makes the API not ready, in one sentence that names it, until they agree again', async () => {
    const [{ hash }] = (await haus.db.sql(
      `SELECT hash FROM workflow_definition WHERE id = 'auftrag' AND version = 2`,
    )) as [{ hash: string }];
    const setze = (wert: string) =>
      haus.db.sql(`UPDATE workflow_definition SET hash = $1 WHERE id = 'auftrag' AND version = 2`, [wert]);
    await setze('anders');
    expect(await t.roh('/api/bereitschaft')).toMatchObject({
      status: 503,
      inhalt: {
        code: 'nicht_bereit',
        detail: expect.stringMatching(/^Das Verfahren „auftrag“ Version 2 lautet anders/u),
      },
    });
    await setze(hash);
    expect((await t.roh('/api/bereitschaft')).status).toBe(200);
  });
});
