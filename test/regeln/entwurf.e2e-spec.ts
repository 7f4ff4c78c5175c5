import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { neueKennung } from '#persistence';
import { PDF, starteTestapi, type Testapi } from '../umgebung/api.js';
import {
  eineVorlage,
  frischeDatenbank,
  liesVorgang,
  organisation,
  person,
  stelleUhr,
  type Organisation,
} from '../umgebung/index.js';
import { vorlagenbuero, WEIL, type Vorlagenbuero } from './vorlagenbuero.js';

let haus: Organisation;
let t: Testapi;
let b: Vorlagenbuero;

beforeAll(async () => {
  const db = await frischeDatenbank();
  await stelleUhr(db, '2026-03-02T08:00');
  haus = await organisation(db);
  t = await starteTestapi(haus);
  b = vorlagenbuero(haus, t);
});
afterEach(() => expect(t.fehlerzeilen.splice(0)).toEqual([]));

const dateien = async () => (await haus.db.sql<{ sha256: string }>('SELECT sha256 FROM datei')).length;

describe('A draft', () => {
  it('has a number of its own until it is submitted; then it gets the one that it keeps', async () => {
    const verworfen = await eineVorlage(haus);
    const { id, nummer } = await eineVorlage(haus);
    expect([verworfen.nummer, nummer].map((eine) => eine.slice(0, 5))).toEqual(['E 21/', 'E 21/']);
    await t.als('aut@SF').mach(verworfen.id, 'entwurfLoeschen');
    const eingereicht = await t.als('aut@SF').mach(id, 'einreichenFach');
    expect(eingereicht.nummer).toBe('VL 21/1');
    expect((await t.als('aut@SF').liste('/suche?q=VL%2021%2F1')).map((treffer) => treffer.id)).toEqual([id]);
    await t.als('rl@SF').mach(id, 'zurueckgeben', WEIL);
    expect((await t.als('aut@SF').mach(id, 'einreichenFach')).nummer).toBe('VL 21/1');
  });

  it('is thrown away whole by its author, attachments included; the audit keeps that there was one', async () => {
    const aut = t.als('aut@SF');
    const { id } = await eineVorlage(haus);
    const vorher = await dateien();
    expect((await aut.ladeHoch(id, 'geheim.pdf', Buffer.concat([PDF, Buffer.from(id)]))).status).toBe(201);
    await aut.mach(id, 'bemerken', { text: 'Nur für uns' });
    expect((await t.als('aut@SIS').schritt(id, 'entwurfLoeschen')).status).toBe(404);
    await aut.mach(id, 'entwurfLoeschen');
    expect(await dateien()).toBe(vorher);
    expect((await t.als('vb@SF').get(`/vorgaenge/${id}`)).status).toBe(404);
    const reste = await haus.db.sql<{ n: number }>(
      `
        SELECT (
          SELECT count(*)
          FROM abschnitt
          WHERE vorgang_id = $1
        ) + (
          SELECT count(*)
          FROM anlage
          WHERE vorgang_id = $1
        ) + (SELECT count(*) FROM bemerkung WHERE vorgang_id = $1) AS n`,
      [id],
    );
    expect([Number(reste[0]!.n), (await liesVorgang(haus, id)).titel]).toEqual([0, 'Gelöschter Entwurf']);
    expect((await t.als('pruef@SK').liste(`/vorgaenge/${id}/schritte`)).at(-1)).toMatchObject({
      schritt: 'entwurfLoeschen',
    });
  });

  it('is not thrown away by somebody of the house who has not written in it', async () => {
    const { id } = await eineVorlage(haus);
    await haus.db.sql(
      `
        INSERT INTO amt (id, mandant_id, person_id, rolle, ressort, von)
        VALUES ($1, $2, $3, 'AUT', 'SF', '2020-01-01')`,
      [neueKennung(), haus.mandant, person(haus, 'rl@SF').id],
    );
    const fremd = t.als('rl@SF');
    const abgelehnt = await fremd.schritt(id, 'entwurfLoeschen');
    expect([abgelehnt.status, abgelehnt.inhalt.detail]).toEqual([
      409,
      'Einen Entwurf löscht, wer selbst an ihm geschrieben hat.',
    ]);
    const abschnitte = [{ buchstabe: 'A', text: 'Sachstand, ergänzt.', version: 1 }];
    await fremd.mach(id, 'bearbeiten', { abschnitte });
    await fremd.mach(id, 'entwurfLoeschen');
    expect((await fremd.get(`/vorgaenge/${id}`)).inhalt.titel).toBe('Gelöschter Entwurf');
  });

  it('that was submitted once is withdrawn by its author, not deleted', async () => {
    const { id } = await eineVorlage(haus, { zustand: 'fachpruefung' });
    await t.als('rl@SF').mach(id, 'zurueckgeben', WEIL);
    const loeschen = await t.als('aut@SF').schritt(id, 'entwurfLoeschen');
    expect([loeschen.status, loeschen.inhalt.detail]).toEqual([
      409,
      'Die Vorlage war schon eingereicht. Sie können sie zurückziehen.',
    ]);
    await expect(haus.db.sql('DELETE FROM abschnitt WHERE vorgang_id = $1', [id])).rejects.toMatchObject({
      constraint: 'entwurf_loeschbar',
    });
    await t.als('aut@SF').mach(id, 'zurueckziehen', WEIL);
    expect(await b.zustand(id)).toBe('zurueckgezogen');
  });

  it('loses an attachment that no Fassung has held for good; what one has held stays with it', async () => {
    const aut = t.als('aut@SF');
    const { id } = await eineVorlage(haus);
    const anlage = async () => (await aut.liste(`/vorgaenge/${id}/anlagen`))[0]?.id as string;
    await aut.ladeHoch(id, 'falsch.pdf', Buffer.concat([PDF, Buffer.from('falsch')]));
    const falsche = await anlage();
    await aut.mach(id, 'anlageEntfernen', { anlage: falsche });
    expect((await aut.get(`/vorgaenge/${id}/anlagen/${falsche}`)).status).toBe(404);
    await aut.ladeHoch(id, 'richtig.pdf', Buffer.concat([PDF, Buffer.from('richtig')]));
    const richtige = await anlage();
    await aut.mach(id, 'einreichenFach');
    await t.als('rl@SF').mach(id, 'zurueckgeben', WEIL);
    await aut.mach(id, 'anlageEntfernen', { anlage: richtige });
    expect((await aut.get(`/vorgaenge/${id}/anlagen/${richtige}`)).status).toBe(200);
  });
});

describe('A paper of another house', () => {
  const beginne = (federfuehrung: string) =>
    t.als('aut@SF').post('/vorgaenge', { art: 'senatsvorlage', titel: 'Fremdes Haus', federfuehrung });

  it('is begun by nobody from outside, over no door', async () => {
    expect((await beginne('SF')).status).toBe(201);
    const fremd = await beginne('SIS');
    expect([fremd.status, fremd.inhalt.code]).toEqual([403, 'rolle_fehlt']);
    await expect(
      haus.db.sql(
        `
          INSERT INTO vorgang (
            id, mandant_id, art, nummer, titel, definition_id, definition_version, definition_hash, zustand,
            stand, version, zugang_eigen, federfuehrung, erstellt_von, erstellt_am, geaendert_am
          )
          SELECT gen_random_uuid(), mandant_id, art, 'VL 21/999', titel, definition_id, definition_version,
            definition_hash, zustand, stand, version, zugang_eigen, 'SIS', $2, erstellt_am, geaendert_am
          FROM vorgang
          WHERE id = $1`,
        [(await eineVorlage(haus)).id, person(haus, 'aut@SF').id],
      ),
    ).rejects.toMatchObject({ constraint: 'vorlage_haus' });
  });
});
