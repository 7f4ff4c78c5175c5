import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { plusTage } from '#kalender';
import { starteTestapi, type Kundin, type Testapi } from '../umgebung/api.js';
import { befunde, vorbeiAnRichtern } from '../umgebung/aussagen.js';
import {
  eineSitzung,
  eineVorlage,
  frischeDatenbank,
  mache,
  organisation,
  stelleUhr,
  type Organisation,
} from '../umgebung/index.js';

let haus: Organisation;
let t: Testapi;
let sk: Kundin;
let sitzung: { id: string; datum: string };
let nr = 2;

beforeAll(async () => {
  const db = await frischeDatenbank();
  await stelleUhr(db, '2025-01-07T08:00');
  haus = await organisation(db);
  t = await starteTestapi(haus);
  sk = t.als('sk@SK');
});
beforeEach(async () => {
  sitzung = haus.sitzungen[(nr += 1)]!;
  await stelleUhr(haus.db, '2025-01-07T08:00');
});
afterEach(() => expect(t.fehlerzeilen.splice(0)).toEqual([]));

const am = (uhr: string, tag = sitzung.datum) => stelleUhr(haus.db, `${tag}T${uhr}`);
const eroeffne = (id = sitzung.id, wer = sk) => wer.post(`/sitzungen/${id}/eroeffnung`);
const aufgesetzt = () => eineVorlage(haus, { zustand: 'tagesordnung', sitzung: sitzung.datum });
const setzeStand = (stand: string) =>
  vorbeiAnRichtern(haus.db, 'UPDATE sitzung SET stand = $2 WHERE id = $1', [sitzung.id, stand]);
const nichtEroeffnet = /^Die Sitzung am \d\d\.\d\d\.2025 ist nicht eröffnet\./u;

describe('A meeting', () => {
  it('opens on its day from its begin, not before, and only the chancellery opens it', async () => {
    expect((await eroeffne()).inhalt.detail).toMatch(/vorher kann sie nicht eröffnet werden/u);
    await am('09:59');
    expect((await eroeffne()).status).toBe(409);
    await am('10:00');
    expect((await eroeffne(sitzung.id, t.als('str@SF'))).inhalt.code).toBe('rolle_fehlt');
    expect((await sk.get(`/sitzungen/${sitzung.id}`)).inhalt.handlungen).toContain('eroeffnen');
    const { status, inhalt } = await eroeffne();
    expect([status, inhalt.stand, inhalt.handlungen]).toEqual([201, 'offen', ['abschliessen']]);
    expect((await eroeffne()).inhalt.detail).toBe('Diese Sitzung ist schon eröffnet.');
  });

  it('is not opened before its day by the database either', async () => {
    const oeffnen = haus.db.sql(`UPDATE sitzung SET stand = 'offen' WHERE id = $1`, [sitzung.id]);
    await expect(oeffnen).rejects.toMatchObject({ constraint: 'sitzung_oeffnung' });
  });

  it('that was opened before its day is found by the check', async () => {
    await vorbeiAnRichtern(haus.db, `UPDATE sitzung SET eroeffnet_am = kogge_jetzt() WHERE id = $1`, [
      sitzung.id,
    ]);
    expect(await befunde(haus)).toContainEqual(
      expect.objectContaining({ id: 'I-51', beispiel: { id: sitzung.id, datum: sitzung.datum } }),
    );
    await vorbeiAnRichtern(haus.db, `UPDATE sitzung SET eroeffnet_am = NULL WHERE id = $1`, [sitzung.id]);
    expect(await befunde(haus)).toEqual([]);
  });

  it('neither calls nor decides before it is open, nor after it is closed', async () => {
    const { id } = await aufgesetzt();
    expect((await sk.schritt(id, 'aufrufen')).inhalt.detail).toMatch(nichtEroeffnet);
    await am('10:15');
    expect((await sk.schritt(id, 'aufrufen')).inhalt.detail).toMatch(nichtEroeffnet);
    await eroeffne();
    await sk.mach(id, 'aufrufen');
    await vorbeiAnRichtern(haus.db, `UPDATE sitzung SET stand = 'abgeschlossen' WHERE id = $1`, [sitzung.id]);
    for (const [schritt, daten] of Object.entries({
      beschliessen: { anwesend: 9 },
      kenntnisNehmen: { anwesend: 9 },
      ueberweisen: { anwesend: 9, gremium: 'HaFA' },
      ablehnen: { anwesend: 9, nein: 9 },
      aussetzen: { sitzung: haus.sitzungen[29]!.id, grund: 'Später' },
    }))
      expect((await sk.schritt(id, schritt, daten)).inhalt.detail).toMatch(nichtEroeffnet);
    await setzeStand('offen');
  });

  it('that is cancelled calls nothing', async () => {
    const { id } = await aufgesetzt();
    await setzeStand('entfallen');
    await am('10:15');
    expect((await sk.schritt(id, 'aufrufen')).inhalt.detail).toMatch(nichtEroeffnet);
    expect((await eroeffne()).inhalt.detail).toMatch(/^Diese Sitzung entfällt\./u);
    await setzeStand('geplant');
  });

  it('gives an item no outcome while it is not open, says the database', async () => {
    const { id } = await aufgesetzt();
    const ergebnis = haus.db.sql(`UPDATE top SET ergebnis = 'beschliessen' WHERE vorgang_id = $1`, [id]);
    await expect(ergebnis).rejects.toMatchObject({ constraint: 'top_ergebnis_offen' });
    const aufruf = haus.db.sql(
      `UPDATE vorgang SET zustand = 'beratung', version = version + 1 WHERE id = $1`,
      [id],
    );
    await expect(aufruf).rejects.toMatchObject({ constraint: 'vorlage_aufruf_offen' });
  });

  it('whose item has an outcome from before it was open is found by the check', async () => {
    const { id } = await aufgesetzt();
    await vorbeiAnRichtern(
      haus.db,
      `
        UPDATE top
        SET ergebnis = 'ueberweisen', entschieden_am = kogge_jetzt(), beschlossen_am = $2
        WHERE vorgang_id = $1`,
      [id, sitzung.datum],
    );
    expect(await befunde(haus)).toEqual([
      expect.objectContaining({ id: 'I-50', beispiel: { vorgang: id, datum: sitzung.datum } }),
    ]);
    await vorbeiAnRichtern(
      haus.db,
      'UPDATE top SET ergebnis = NULL, beschlossen_am = NULL WHERE vorgang_id = $1',
      [id],
    );
  });

  it('of several days opens on any of them and runs past midnight', async () => {
    const { id } = await eineSitzung(haus, '2025-09-01');
    await haus.db.sql(`UPDATE sitzung SET bis = '2025-09-02' WHERE id = $1`, [id]);
    const { id: vorlage } = await eineVorlage(haus, { zustand: 'tagesordnung', sitzung: '2025-09-01' });
    await am('09:00', '2025-09-02');
    expect((await eroeffne(id)).inhalt).toMatchObject({ stand: 'offen', bis: '2025-09-02' });
    await sk.mach(vorlage, 'aufrufen');
    await am('00:30', '2025-09-03');
    await sk.mach(vorlage, 'beschliessen', { anwesend: 9 });
    expect((await sk.liste(`/sitzungen/${id}/tagesordnung`))[0]).toMatchObject({
      beschlossenAm: '2025-09-01',
      erfasstAm: expect.stringMatching(/^2025-09-02T22:3/u),
    });
  });
});

describe('What a meeting decided', () => {
  const beschlossen = () => eineVorlage(haus, { zustand: 'beschlossen', sitzung: sitzung.datum });

  it('is executed and published only after it was held', async () => {
    const { id } = await beschlossen();
    await stelleUhr(haus.db, '2025-01-07T08:00');
    const { status, inhalt } = await sk.schritt(id, 'ausfertigen');
    expect([status, inhalt.detail]).toEqual([
      409,
      expect.stringMatching(/^Die Sitzung, die beschließt, ist erst am/u),
    ]);
    const richter = haus.db.sql(
      `UPDATE vorgang SET zustand = 'ausgefertigt', version = version + 1 WHERE id = $1`,
      [id],
    );
    await expect(richter).rejects.toMatchObject({ constraint: 'vorlage_nach_sitzung' });
    await am('12:00');
    await sk.mach(id, 'ausfertigen');
    expect((await sk.lies(id)).zustand).toBe('ausgefertigt');
  });

  it('and was executed before it was held is found by the check', async () => {
    const { id } = await beschlossen();
    await mache(haus, id, 'ausfertigen', 'sk@SK');
    const setze = (tag: string) =>
      vorbeiAnRichtern(haus.db, 'UPDATE top SET beschlossen_am = $2 WHERE vorgang_id = $1', [id, tag]);
    await setze('2025-12-02');
    expect(await befunde(haus)).toContainEqual(
      expect.objectContaining({ id: 'I-52', beispiel: expect.objectContaining({ vorgang: id }) }),
    );
    await setze(sitzung.datum);
    expect(await befunde(haus)).toEqual([]);
  });

  it('keeps its date: a meeting with outcomes is neither moved nor cancelled', async () => {
    const { id } = await beschlossen();
    const { version } = (await sk.get(`/sitzungen/${sitzung.id}`)).inhalt;
    for (const aenderung of [{ datum: '2025-12-02' }, { stand: 'entfallen' }])
      expect((await sk.put(`/sitzungen/${sitzung.id}`, { version, ...aenderung })).inhalt.detail).toMatch(
        /^Diese Sitzung ist eröffnet;/u,
      );
    const verlegen = haus.db.sql(`UPDATE sitzung SET datum = '2025-12-02' WHERE id = $1`, [sitzung.id]);
    await expect(verlegen).rejects.toMatchObject({ constraint: 'sitzung_mit_ergebnis' });
    const umdatieren = haus.db.sql(`UPDATE top SET beschlossen_am = '2025-12-02' WHERE vorgang_id = $1`, [
      id,
    ]);
    await expect(umdatieren).rejects.toMatchObject({ constraint: 'top_bleibt' });
  });

  it('and has another date than its meeting is found by the check, and nothing else moves with the row', async () => {
    const { id } = await beschlossen();
    const setze = (tag: string) =>
      vorbeiAnRichtern(haus.db, 'UPDATE sitzung SET datum = $2 WHERE id = $1', [sitzung.id, tag]);
    await setze('2025-12-24');
    expect(
      (await sk.liste('/beschluesse?anzahl=100')).find((b: { id: string }) => b.id === id),
    ).toMatchObject({
      beschlossenAm: sitzung.datum,
    });
    expect((await befunde(haus)).map(({ id: aussage }) => aussage)).toContain('I-53');
    await setze(sitzung.datum);
    expect(await befunde(haus)).toEqual([]);
  });
});

describe('Later recording', () => {
  const GRUND = { grund: 'Am Tag der Sitzung war das Netz gestört.' };
  const beantrage = (wer = sk) => wer.post(`/sitzungen/${sitzung.id}/nacherfassung`, GRUND);
  const bestaetige = (wer: Kundin) => wer.post(`/sitzungen/${sitzung.id}/nacherfassung/bestaetigung`);

  it('needs a reason and a second person; the decision has the date of the meeting', async () => {
    const { id } = await aufgesetzt();
    await am('11:00');
    expect((await beantrage()).status).toBe(409);
    await am('09:00', plusTage(sitzung.datum, 3));
    expect((await eroeffne()).inhalt.detail).toMatch(/Bitte die Nacherfassung mit Grund beantragen\.$/u);
    expect((await beantrage(t.als('vb@SF'))).inhalt.code).toBe('rolle_fehlt');
    expect((await bestaetige(t.als('cds@SK'))).status).toBe(409);
    expect((await beantrage()).inhalt).toMatchObject({ stand: 'geplant', nacherfassung: GRUND });
    expect((await bestaetige(sk)).inhalt.detail).toMatch(/bestätigen muss sie eine andere Person/u);
    expect((await bestaetige(t.als('cds@SK'))).inhalt).toMatchObject({
      stand: 'offen',
      nacherfassung: { bestaetigtVon: haus.personen['cds@SK']?.name },
    });
    await sk.mach(id, 'aufrufen');
    await sk.mach(id, 'beschliessen', { anwesend: 9 });
    const [top] = await sk.liste(`/sitzungen/${sitzung.id}/tagesordnung`);
    expect(top).toMatchObject({ beschlossenAm: sitzung.datum });
    expect(top.erfasstAm > `${plusTage(sitzung.datum, 2)}T23`).toBe(true);
    expect(await befunde(haus)).toEqual([]);
  });

  it('is over after 14 days, and by one person the database refuses it', async () => {
    await am('09:00', plusTage(sitzung.datum, 15));
    expect((await beantrage()).inhalt.detail).toMatch(/liegt mehr als 14 Tage zurück/u);
    await am('09:00', plusTage(sitzung.datum, 14));
    await beantrage();
    const allein = haus.db.sql(
      `UPDATE sitzung SET nacherfassung_bestaetigt_von = nacherfassung_von WHERE id = $1`,
      [sitzung.id],
    );
    await expect(allein).rejects.toMatchObject({ constraint: 'sitzung_zwei_personen' });
    expect((await bestaetige(t.als('cds@SK'))).status).toBe(201);
  });

  it('was missed: what was called leaves for another meeting, and this one can be closed', async () => {
    const { id } = await aufgesetzt();
    const naechste = haus.sitzungen.find(({ datum }) => datum > plusTage(sitzung.datum, 30))!;
    const verschieben = { sitzung: naechste.id, grund: 'Niemand hat das Ergebnis festgehalten.' };
    await am('10:00');
    await eroeffne();
    await sk.mach(id, 'aufrufen');
    expect((await sk.schritt(id, 'aufAndereSitzung', verschieben)).inhalt.detail).toMatch(
      /Bitte halten Sie ihr Ergebnis fest/u,
    );
    await am('09:00', plusTage(sitzung.datum, 20));
    expect((await sk.post(`/sitzungen/${sitzung.id}/abschluss`, {})).inhalt.code).toBe(
      'sitzung_unvollstaendig',
    );
    expect(await sk.mach(id, 'aufAndereSitzung', verschieben)).toMatchObject({ zustand: 'tagesordnung' });
    expect((await sk.post(`/sitzungen/${sitzung.id}/abschluss`, {})).status).toBe(201);
    expect(await befunde(haus)).toEqual([]);
  });

  it('is asked for, too, when an open meeting was not closed', async () => {
    const { id } = await eineVorlage(haus, { zustand: 'beratung', sitzung: sitzung.datum });
    await am('09:00', plusTage(sitzung.datum, 2));
    expect((await sk.schritt(id, 'beschliessen', { anwesend: 9 })).inhalt.detail).toMatch(
      /Bitte die Nacherfassung beantragen/u,
    );
    await beantrage();
    await bestaetige(t.als('cds@SK'));
    await sk.mach(id, 'beschliessen', { anwesend: 9 });
    expect((await sk.post(`/sitzungen/${sitzung.id}/abschluss`, {})).inhalt.stand).toBe('abgeschlossen');
  });
});
