import { beforeAll, describe, expect, it } from '@jest/globals';
import { starteTestapi, type Testapi } from './umgebung/api.js';
import { plusTage } from '#kalender';
import {
  eineVorlage,
  frischeDatenbank,
  heuteIn,
  organisation,
  person,
  type Organisation,
} from './umgebung/index.js';

let haus: Organisation;
let t: Testapi;
beforeAll(async () => {
  haus = await organisation(await frischeDatenbank());
  t = await starteTestapi(haus);
});

describe('Somebody in her own account', () => {
  it('chooses how she is told – but not that deadlines are silent', async () => {
    const rl = t.als('rl@SF');
    expect((await rl.get('/ich/einstellungen')).inhalt).toEqual({
      sprache: 'de',
      mail: { aufgaben: 'sofort', fristen: 'sofort', hinweise: 'sofort' },
    });
    const neu = { sprache: 'en', mail: { aufgaben: 'ueberblick', fristen: 'sofort', hinweise: 'aus' } };
    expect((await rl.put('/ich/einstellungen', neu)).inhalt).toEqual(neu);
    const verweigert = await rl.put('/ich/einstellungen', { ...neu, mail: { ...neu.mail, fristen: 'aus' } });
    expect([verweigert.status, verweigert.inhalt.gruende[0].de]).toEqual([
      400,
      'mail.fristen: Mails zu Fristen lassen sich nicht abstellen',
    ]);
    expect((await t.als('al@SF').get('/ich/einstellungen')).inhalt.sprache).toBe('de');
  });

  it('chooses quiet hours, which are times, and gives them up', async () => {
    const al = t.als('al@SF');
    const mail = { aufgaben: 'sofort', fristen: 'sofort', hinweise: 'sofort' };
    const setze = async (ruhe?: object) =>
      al.put('/ich/einstellungen', { sprache: 'de', mail: { ...mail, ruhe } });
    const nachts = { von: '19:00', bis: '07:00', freieTage: false };
    expect((await setze(nachts)).inhalt.mail.ruhe).toEqual(nachts);
    expect((await setze({ ...nachts, von: '25:00' })).status).toBe(400);
    expect((await setze({ ...nachts, bis: '19:00' })).inhalt.gruende[0].de).toContain('Anfang und Ende');
    expect((await setze()).inhalt.mail).toEqual(mail);
  });

  it('issues a key that reads and cannot sign, sees it in the list and takes it back', async () => {
    const rl = t.als('rl@SF');
    const { inhalt: neu } = await rl.post('/ich/schluessel', { name: 'Auswertung', tage: 30 });
    const mit = (pfad: string, anfrage: RequestInit = {}) =>
      t.roh(`/api${pfad}`, {
        ...anfrage,
        headers: { authorization: `Bearer ${neu.schluessel}`, ...anfrage.headers },
      });
    expect((await mit('/ich')).inhalt.name).toBe(person(haus, 'rl@SF').name);
    const { id } = await eineVorlage(haus, { zustand: 'fachpruefung' });
    const { etag } = await rl.get(`/vorgaenge/${id}`);
    const gezeichnet = await mit(`/vorgaenge/${id}/schritte`, {
      method: 'POST',
      body: JSON.stringify({ schritt: 'freigeben' }),
      headers: { 'content-type': 'application/json', 'if-match': etag, 'idempotency-key': 'a-b-c-d-e-f-g-h' },
    });
    expect([gezeichnet.status, gezeichnet.inhalt.code]).toEqual([403, 'schluessel_reicht_nicht']);
    expect((await rl.liste('/ich/schluessel')).find(({ kennung }) => kennung === neu.kennung)).toMatchObject({
      name: 'Auswertung',
      umfang: ['lesen'],
      adressen: [],
    });
    expect((await t.als('al@SF').loesche(`/ich/schluessel/${neu.kennung}`)).status).toBe(404);
    expect((await rl.loesche(`/ich/schluessel/${neu.kennung}`)).status).toBe(204);
    expect((await mit('/ich')).status).toBe(401);
  });
});

describe('The administration', () => {
  it('sees what became of mails without a title, and sends a failed one again', async () => {
    await eineVorlage(haus, {
      zustand: 'fachpruefung',
      stufe: 'vertraulich',
      titel: 'Verschlusssache Hafenkran',
    });
    expect((await t.als('al@SF').get('/mailprotokoll')).status).toBe(403);
    const verwaltung = t.als('admin@SK');
    const { text, inhalt } = await verwaltung.get('/mailprotokoll');
    expect(text).not.toContain('Hafenkran');
    const { id } = inhalt.eintraege[0];
    expect((await verwaltung.post(`/mailprotokoll/${id}/wiederholung`)).status).toBe(404);
    await haus.db.sql(
      `
        UPDATE nachricht
        SET stand = 'fehlgeschlagen', fehler = 'EENVELOPE RCPT TO 550'
        WHERE id = $1`,
      [id],
    );
    expect((await verwaltung.liste('/mailprotokoll?stand=fehlgeschlagen')).map((eine) => eine.id)).toEqual([
      id,
    ]);
    expect((await verwaltung.post(`/mailprotokoll/${id}/wiederholung`)).status).toBe(204);
    expect(await verwaltung.liste('/mailprotokoll?stand=fehlgeschlagen')).toEqual([]);
    const heute = await heuteIn(haus.db);
    const nochEinmal = async (tag: string) =>
      (await verwaltung.post('/mailprotokoll/wiederholung', { von: tag, bis: tag })).inhalt.anzahl;
    await haus.db.sql(`UPDATE nachricht SET stand = 'fehlgeschlagen' WHERE id = $1`, [id]);
    expect([await nochEinmal(plusTage(heute, -9)), await nochEinmal(heute), await nochEinmal(heute)]).toEqual(
      [0, 1, 0],
    );
  });

  it('shows every procedure as a picture', async () => {
    const { inhalt } = await t.als('aut@SF').get('/verfahren/senatsvorlage');
    expect(inhalt).toMatchObject({ id: 'senatsvorlage', beginn: 'entwurf' });
    expect(inhalt.kanten).toContainEqual(
      expect.objectContaining({ von: 'beratung', nach: 'beschlossen', name: 'beschliessen' }),
    );
    expect((await t.als('aut@SF').get('/verfahren/gibtsnicht')).status).toBe(404);
  });
});
