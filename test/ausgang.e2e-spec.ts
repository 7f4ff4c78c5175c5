import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { datumDeutsch, plusTage } from '#kalender';
import { meldeBegonneneFristen } from '#runner';
import {
  datenbankAls,
  einAuftrag,
  eineVorlage,
  frischeDatenbank,
  heuteIn,
  organisation,
  person,
  sitzungHeute,
  stelleUhr,
  type Organisation,
} from './umgebung/index.js';
import { starteTestapi, type Testapi } from './umgebung/api.js';

/** Who hears what has become of a paper (regeln.md §2). */
jest.setTimeout(60_000);
let haus: Organisation;
let t: Testapi;

beforeAll(async () => {
  haus = await organisation(await frischeDatenbank());
  t = await starteTestapi(haus);
});
afterEach(() => expect(t.fehlerzeilen.splice(0)).toEqual([]));

const GRUND = { grund: 'Der Bund hat anders entschieden.' };
/** Its house; and who is asked, or gets it for information. */
const HAUS = ['aut@SF', 'str@SF', 'vb@SF'];
const GEFRAGT = ['str@SIS', 'vb@SIS'];
const INFORMIERT = ['str@SJV', 'vb@SJV'];
/** Without whoever did it: she knows. */
const ohne = (wer: string, alle: string[]) => alle.filter((eine) => eine !== wer);
const namen = (...wer: string[]) => wer.map((eine) => person(haus, eine).name).sort();

/** Who was told in that way of it, each once, and what the message carries. */
async function gehoert(vorgang: string, art: string) {
  const zeilen = await haus.db.sql<{ name: string; daten: Record<string, unknown> }>(
    `
      SELECT p.name, n.daten
      FROM nachricht n
      JOIN person p ON p.id = n.empfaenger_id
      WHERE n.vorgang_id = $1
        AND n.art = $2`,
    [vorgang, art],
  );
  return { wer: zeilen.map(({ name }) => name).sort(), daten: zeilen[0]?.daten };
}

/** Asked: SIS; for information: SJV. */
async function bisZu(zustand: string, wunsch: object = {}) {
  const vorlage = await eineVorlage(haus, { zustand, mitzeichnende: ['SIS'], ...wunsch });
  await t.als('vb@SF').mach(vorlage.id, 'zurKenntnis', { ressorts: ['SJV'] });
  return vorlage.id;
}

describe('What has become of a paper', () => {
  it('when it is withdrawn: its house, whoever was asked or informed, and the chancellery that has it', async () => {
    const entwurf = await bisZu('fachpruefung');
    await t.als('vb@SF').mach(entwurf, 'zurueckziehen', GRUND);
    expect((await gehoert(entwurf, 'vorlage_zurueckgezogen')).wer).toEqual(
      namen(...ohne('vb@SF', HAUS), ...INFORMIERT),
    );
    const eingereicht = await bisZu('eingereicht');
    await t.als('str@SF').mach(eingereicht, 'zurueckziehen', GRUND);
    expect(await gehoert(eingereicht, 'vorlage_zurueckgezogen')).toEqual({
      wer: namen(...ohne('str@SF', HAUS), ...GEFRAGT, ...INFORMIERT, 'sk@SK'),
      daten: expect.objectContaining(GRUND),
    });
  });

  it('when the Senate has decided: nobody before the meeting is closed, then everybody, with item and date', async () => {
    const { id: sitzung, datum } = await sitzungHeute(haus);
    const offen = await bisZu('beratung', { sitzung: datum });
    await t.als('sk@SK').mach(offen, 'beschliessen', { anwesend: 9, vermerk: 'Mit Dank an alle.' });
    expect((await gehoert(offen, 'senat_ergebnis')).wer).toEqual([]);
    expect((await t.als('sk@SK').post(`/sitzungen/${sitzung}/abschluss`, {})).status).toBe(201);
    expect(await gehoert(offen, 'senat_ergebnis')).toEqual({
      wer: namen(...HAUS, ...GEFRAGT, ...INFORMIERT),
      daten: { ergebnis: 'beschliessen', top: '1', termin: datum, grund: 'Mit Dank an alle.' },
    });
    await t.als('vb@SF').mach(offen, 'ausfertigen');
    await t.als('vb@SF').mach(offen, 'veroeffentlichen', { umfang: 'voll' });
    expect((await gehoert(offen, 'vorlage_veroeffentlicht')).wer).toEqual(namen(...ohne('vb@SF', HAUS)));
  });

  it('when it is withheld, or a member objects to the decision: its house, and the chancellery', async () => {
    const gesperrt = await eineVorlage(haus, { zustand: 'ausgefertigt' });
    await t.als('vb@SF').mach(gesperrt.id, 'sperren', { paragraf: '§ 3 BremIFG', ...GRUND });
    expect((await gehoert(gesperrt.id, 'vorlage_nicht_veroeffentlicht')).wer).toEqual(
      namen(...ohne('vb@SF', HAUS)),
    );
    const { id } = await eineVorlage(haus, { zustand: 'beschlossen' });
    await t.als('sen@SIS').mach(id, 'widersprechen', GRUND);
    await t.als('cds@SK').mach(id, 'widerspruchZurueckweisen', { grund: 'Unzulässig.' });
    expect((await gehoert(id, 'beschluss_widersprochen')).wer).toEqual(namen(...HAUS, 'sk@SK'));
    // The member who objected hears what has become of it.
    expect((await gehoert(id, 'widerspruch_zurueckgewiesen')).wer).toEqual(
      namen(...HAUS, 'sk@SK', 'sen@SIS'),
    );
  });

  it('when it comes late: whether it is admitted, and if not, when it comes', async () => {
    const vorher = await heuteIn(haus.db);
    const [sitzung, naechste] = haus.sitzungen.filter(({ datum }) => datum > plusTage(vorher, 60));
    const spaet = async () => {
      const id = await bisZu('schlusszeichnungSenator', { sitzung: sitzung!.datum });
      await stelleUhr(haus.db, `${plusTage(sitzung!.datum, -5)}T12:01`);
      await t.als('sen@SF').mach(id, 'zeichnen');
      await t.als('str@SF').mach(id, 'alsTischvorlageAnmelden', { grund: 'Der Bund drängt.' });
      return id;
    };
    const zugelassen = await spaet();
    await t.als('cds@SK').mach(zugelassen, 'zulassen', { vermerk: 'Unaufschiebbar.' });
    expect(await gehoert(zugelassen, 'tischvorlage_zugelassen')).toEqual({
      wer: namen(...HAUS, ...GEFRAGT, ...INFORMIERT),
      daten: expect.objectContaining({ grund: 'Unaufschiebbar.' }),
    });
    await stelleUhr(haus.db, `${vorher}T09:00`);
    const abgelehnt = await spaet();
    await t.als('cds@SK').mach(abgelehnt, 'aufAndereSitzung', { sitzung: naechste!.id, ...GRUND });
    expect(await gehoert(abgelehnt, 'tischvorlage_nicht_zugelassen')).toEqual({
      wer: namen(...HAUS, ...GEFRAGT, ...INFORMIERT),
      daten: expect.objectContaining({ termin: naechste!.datum, ...GRUND }),
    });
    expect((await gehoert(abgelehnt, 'andere_sitzung')).wer).toEqual([]);
    await stelleUhr(haus.db, `${vorher}T09:00`);
  });
});

describe('On its way', () => {
  it('a task says until when, with the hour where it counts', async () => {
    const { id } = await eineVorlage(haus, { zustand: 'ressortabstimmung', mitzeichnende: ['SIS'] });
    const fristen = await t.als('vb@SF').liste(`/fristen?vorgang=${id}`);
    const { daten } = await gehoert(id, 'mitzeichnung_angefordert');
    expect(daten).not.toHaveProperty('frist');
    expect(fristen.map(({ zeitpunkt }) => zeitpunkt)).toContain(daten?.['bis']);
    expect(await gehoert(id, 'neue_aufgabe')).toMatchObject({ daten: { bis: expect.any(String) } });
  });

  it('a return is told to the stations before it, and to whoever was asked', async () => {
    const { id } = await eineVorlage(haus, { zustand: 'ressortabstimmung', mitzeichnende: ['SIS'] });
    await t.als('str@SF').mach(id, 'zurueckgeben', GRUND);
    expect(await gehoert(id, 'vorlage_zurueckgegeben')).toEqual({
      wer: namen(...ohne('str@SF', HAUS), 'rl@SF', 'al@SF'),
      daten: expect.objectContaining(GRUND),
    });
    expect((await gehoert(id, 'mitzeichnung_ruht')).wer).toEqual(namen(...GEFRAGT));
  });

  it('a condition that its Ressort regards as settled is told to the lead', async () => {
    const { id } = await eineVorlage(haus, { zustand: 'ressortabstimmung', mitzeichnende: ['SIS', 'SJV'] });
    await t.als('str@SIS').mach(id, 'mitzeichnen', {
      ressort: 'SIS',
      urteil: 'massgabe',
      text: 'Die Kosten sind zu nennen.',
    });
    const [massgabe] = await haus.db.sql<{ id: string }>('SELECT id FROM massgabe WHERE vorgang_id = $1', [
      id,
    ]);
    await t.als('str@SIS').mach(id, 'massgabeErledigen', { massgabe: massgabe?.id, stand: 'erfuellt' });
    expect((await gehoert(id, 'massgabe_erledigt')).wer).toEqual(namen(...HAUS));
  });

  it('remarks of one hour are one message to those who write; the answer goes to whoever made them', async () => {
    const { id } = await eineVorlage(haus, { zustand: 'ressortabstimmung', mitzeichnende: ['SIS'] });
    await stelleUhr(haus.db, `${await heuteIn(haus.db)}T09:10`);
    for (const text of ['Die Zahl ist alt.', 'Hier fehlt ein Satz.'])
      await t.als('vb@SIS').mach(id, 'bemerken', { text, art: 'inhaltlich' });
    await t.als('vb@SIS').mach(id, 'bemerken', { text: 'Nur für unser Haus.', art: 'intern' });
    const zeilen = await haus.db.sql<{ stelle: string; ab: string }>(
      `
        SELECT stelle, to_char(faellig_ab AT TIME ZONE 'Europe/Berlin', 'HH24:MI') AS ab
        FROM nachricht
        WHERE vorgang_id = $1
          AND art = 'bemerkungen_neu'
        ORDER BY stelle`,
      [id],
    );
    expect(zeilen.map(({ ab }) => ab)).toEqual(['10:00', '10:00']);
    expect((await gehoert(id, 'bemerkungen_neu')).wer).toEqual(namen('aut@SF', 'vb@SF'));
    const offene = await haus.db.sql<{ id: string }>(
      "SELECT id FROM bemerkung WHERE vorgang_id = $1 AND art = 'inhaltlich'",
      [id],
    );
    for (const { id: bemerkung } of offene)
      await t
        .als('vb@SF')
        .mach(id, 'bemerkungErledigen', { bemerkung, stand: 'erledigt', antwort: 'Ist getan.' });
    expect((await gehoert(id, 'bemerkungen_beantwortet')).wer).toEqual(namen('vb@SIS'));
  });

  it('the lead reminds those whose turn it is by hand, once a day, and they hear until when', async () => {
    const { id } = await eineVorlage(haus, { zustand: 'ressortabstimmung', mitzeichnende: ['SIS', 'SJV'] });
    await t.als('str@SJV').mach(id, 'mitzeichnen', { ressort: 'SJV', urteil: 'erteilt' });
    await t.als('vb@SF').mach(id, 'erinnern', { vermerk: 'Der Bund wartet.' });
    expect(await gehoert(id, 'erinnerung_von_hand')).toEqual({
      wer: namen('str@SIS'),
      daten: expect.objectContaining({ grund: 'Der Bund wartet.', bis: expect.any(String) }),
    });
    const nochmal = await t.als('aut@SF').schritt(id, 'erinnern', {});
    expect([nochmal.status, nochmal.inhalt['detail']]).toEqual([
      409,
      'Heute ist schon erinnert worden. Bitte erinnern Sie morgen wieder.',
    ]);
  });

  it('a deadline that falls into an absence is told to both when the deputyship is set up', async () => {
    const { nummer } = await eineVorlage(haus, { zustand: 'ressortabstimmung', mitzeichnende: ['SKB'] });
    const heute = await heuteIn(haus.db);
    const richteEin = (von: string, bis: string) =>
      t
        .als('str@SKB')
        .post('/vertretungen', { vertretende: person(haus, 'str@SJV').id, von, bis, grund: 'Urlaub' });
    expect((await richteEin(plusTage(heute, 100), plusTage(heute, 110))).status).toBe(201);
    expect((await richteEin(plusTage(heute, 1), plusTage(heute, 30))).status).toBe(201);
    const zeilen = await haus.db.sql<{ name: string; was: { de: string } }>(`
      SELECT p.name, n.daten -> 'recht' -> 'was' AS was
      FROM nachricht n
      JOIN person p ON p.id = n.empfaenger_id
      WHERE n.art = 'recht_vertretung_fristen'`);
    expect(zeilen.map(({ name }) => name).sort()).toEqual(namen('str@SKB', 'str@SJV'));
    expect(zeilen[0]?.was.de).toMatch(new RegExp(`^${nummer} bis \\d\\d\\.\\d\\d\\.\\d{4}$`, 'u'));
  });

  it('a deadline that begins later and falls into a coming absence is told to both, once', async () => {
    const heute = await heuteIn(haus.db);
    const gehoerte = async () =>
      (
        await haus.db.sql<{ name: string; was: string }>(`
          SELECT p.name, n.daten #>> '{recht,was,de}' AS was
          FROM nachricht n
          JOIN person p ON p.id = n.empfaenger_id
          WHERE n.art = 'recht_vertretung_fristen'
            AND n.daten #>> '{recht,grund}' IS NULL
            AND n.schluessel LIKE '%:%:%'
          ORDER BY p.name`)
      ).map(({ name, was }) => `${name} ${was}`);
    const datenbank = await datenbankAls(haus.db, 'kogge_worker');
    const melde = () => meldeBegonneneFristen(datenbank, haus.mandant);
    const urlaub = {
      vertretende: person(haus, 'str@SJV').id,
      von: plusTage(heute, 2),
      bis: plusTage(heute, 40),
    };
    expect((await t.als('str@SUKW').post('/vertretungen', { ...urlaub, grund: 'Kur' })).status).toBe(201);
    expect(await melde()).toBe(0);
    const { id, nummer } = await eineVorlage(haus, { zustand: 'ressortabstimmung', mitzeichnende: ['SUKW'] });
    const { datum } = (await t.als('vb@SF').lies(id)).fristen.find(
      ({ name }: { name: string }) => name === 'mitzeichnung',
    );
    expect(await melde()).toBe(1);
    const was = `${nummer} bis ${datumDeutsch(datum)}`;
    expect(await gehoerte()).toEqual(namen('str@SUKW', 'str@SJV').map((name) => `${name} ${was}`));
    expect(await melde()).toBe(0);
    // It begins anew with another date: that is news.
    await t.als('vb@SF').mach(id, 'fristVerlaengern', { ressort: 'SUKW', tage: 3, grund: 'Urlaub' });
    expect(await melde()).toBe(1);
    expect(await gehoerte()).toHaveLength(4);
  });

  it('of one item when the chancellery releases it, and closing the meeting does not repeat it', async () => {
    const { id: sitzung, datum } = await sitzungHeute(haus);
    const [eilig, uebrig] = [
      await bisZu('beratung', { sitzung: datum }),
      await bisZu('beratung', { sitzung: datum }),
    ];
    const sk = t.als('sk@SK');
    const punkt = async (vorgang: string) =>
      (await sk.get(`/sitzungen/${sitzung}/tagesordnung`)).inhalt.find(
        (top: { vorgang: string }) => top.vorgang === vorgang,
      );
    const gibFrei = async (vorgang: string, wer = 'sk@SK') =>
      t.als(wer).post(`/sitzungen/${sitzung}/tops/${(await punkt(vorgang)).id}/freigabe`);
    expect((await punkt(eilig)).freigebbar).toBe(false);
    expect((await gibFrei(eilig)).inhalt.detail).toMatch(/^Freigegeben wird das Ergebnis eines Punkts/u);
    for (const vorgang of [eilig, uebrig]) await sk.mach(vorgang, 'beschliessen', { anwesend: 9 });
    expect((await gibFrei(eilig, 'vb@SF')).inhalt.code).toBe('rolle_fehlt');
    expect(await punkt(eilig)).toMatchObject({ freigebbar: true, gemeldetAm: null });
    expect((await gibFrei(eilig)).status).toBe(204);
    const gehoerte = namen(...HAUS, ...GEFRAGT, ...INFORMIERT);
    expect((await gehoert(eilig, 'senat_ergebnis')).wer).toEqual(gehoerte);
    expect((await gehoert(uebrig, 'senat_ergebnis')).wer).toEqual([]);
    expect(await punkt(eilig)).toMatchObject({ freigebbar: false, gemeldetAm: expect.any(String) });
    expect((await gibFrei(eilig)).status).toBe(409);
    expect((await sk.post(`/sitzungen/${sitzung}/abschluss`, {})).status).toBe(201);
    expect((await gehoert(eilig, 'senat_ergebnis')).wer).toEqual(gehoerte);
    expect((await gehoert(uebrig, 'senat_ergebnis')).wer).toEqual(gehoerte);
    expect((await gibFrei(uebrig)).status).toBe(409);
  });

  it('nothing that follows from a decision gives it away before the meeting is closed', async () => {
    const { id: sitzung, datum } = await sitzungHeute(haus);
    const sk = t.als('sk@SK');
    const vorlage = await eineVorlage(haus, { zustand: 'beratung', sitzung: datum, mitzeichnende: ['SIS'] });
    const wartende = async () =>
      (
        await haus.db.sql<{ was: string }>(`
          SELECT n.art || ' ' || n.stelle AS was
          FROM nachricht n
          WHERE n.daten ? 'bisAbschluss'
            AND n.faellig_ab > kogge_jetzt()
          ORDER BY 1`)
      ).map(({ was }) => was);
    const faellige = async (art: string) =>
      (
        await haus.db.sql<{ stelle: string }>(
          `
            SELECT n.stelle
            FROM nachricht n
            JOIN vorgang v ON v.id = n.vorgang_id
            WHERE n.art = $1
              AND n.faellig_ab <= kogge_jetzt()
              AND (v.id = $2 OR v.id IN (SELECT a.vorgang_id FROM auftrag a WHERE a.quelle_id = $2))
            ORDER BY n.erstellt_am DESC, n.stelle`,
          [art, vorlage.id],
        )
      ).map(({ stelle }) => stelle);
    await sk.mach(vorlage.id, 'beschliessen', {
      anwesend: 9,
      ziffern: [
        {
          nr: '1',
          text: 'Der Senat bittet den Senator für Finanzen, ihm bis zum 30.06.2027 zu berichten.',
          typ: ['bitte_bericht'],
          adressat: ['SF'],
        },
      ],
    });
    const [auftrag] = (await sk.liste('/auftraege')).filter(({ quelle }) => quelle === vorlage.id);
    await sk.mach(auftrag.id, 'bestaetigen', { faellig: '2099-06-30' });
    expect(await wartende()).toEqual(['auftrag_bestaetigen VB@SF', 'neue_aufgabe VB@SF']);
    expect((await faellige('neue_aufgabe')).slice(0, 2)).toEqual(['SK@SK', 'SK@SK']);
    const tage = await haus.db.sql<{ ende: boolean }>(`
      SELECT DISTINCT faellig_ab = (kogge_heute() + 1)::timestamp AT TIME ZONE 'Europe/Berlin' AS ende
      FROM nachricht
      WHERE daten ? 'bisAbschluss'`);
    expect(tage).toEqual([{ ende: true }]);
    expect((await sk.post(`/sitzungen/${sitzung}/abschluss`, {})).status).toBe(201);
    expect(await wartende()).toEqual([]);
    expect(await faellige('auftrag_bestaetigen')).toContain('VB@SF');
  });

  it('what is told of an Auftrag does not wait for a paper that was only taken off', async () => {
    const { datum } = await sitzungHeute(haus);
    const vorlage = await eineVorlage(haus, { zustand: 'tagesordnung', sitzung: datum });
    const auftrag = await einAuftrag(haus, { faellig: plusTage(datum, 200), adressat: ['SF'] });
    await t.als('vb@SF').mach(auftrag.id, 'vorlageVerknuepfen', { vorlage: vorlage.id });
    // The other one opens the meeting.
    await eineVorlage(haus, { zustand: 'beratung', sitzung: datum });
    await t.als('sk@SK').mach(vorlage.id, 'absetzen', GRUND);
    // What set it has been told.
    await haus.db.sql(
      `
        UPDATE top
        SET gemeldet_am = kogge_jetzt()
        WHERE vorgang_id = (SELECT quelle_id FROM auftrag WHERE vorgang_id = $1)`,
      [auftrag.id],
    );
    await t.als('vb@SF').mach(auftrag.id, 'verantwortlichBenennen', { person: person(haus, 'aut@SF').id });
    const { wer, daten } = await gehoert(auftrag.id, 'auftrag_verantwortlich');
    expect([wer, daten]).toEqual([namen('aut@SF'), expect.not.objectContaining({ bisAbschluss: true })]);
  });

  it('the bell counts what is unread, and all is read at once, but for what has come since', async () => {
    const rl = t.als('rl@SKB');
    const ungelesen = async () => (await rl.get('/nachrichten/ungelesen')).inhalt.anzahl;
    await eineVorlage(haus, { zustand: 'fachpruefung', federfuehrung: 'SKB' });
    await eineVorlage(haus, { zustand: 'fachpruefung', federfuehrung: 'SKB' });
    expect(await ungelesen()).toBe(2);
    const [neueste] = await rl.liste('/nachrichten');
    await eineVorlage(haus, { zustand: 'fachpruefung', federfuehrung: 'SKB' });
    expect((await rl.post('/nachrichten/gelesen', { bis: neueste.erstelltAm })).status).toBe(204);
    expect(await ungelesen()).toBe(1);
    const [diese] = await rl.liste('/nachrichten');
    expect((await rl.post(`/nachrichten/${diese.id}/gelesen`)).status).toBe(204);
    expect(await ungelesen()).toBe(0);
    expect((await t.als('al@SKB').get('/nachrichten/ungelesen')).inhalt.anzahl).toBe(3);
    expect(await rl.liste('/nachrichten?ungelesen=ja')).toEqual([]);
    expect((await rl.liste('/nachrichten?gruppe=aufgaben')).map(({ id }) => id)).toContain(diese.id);
    expect(await rl.liste('/nachrichten?gruppe=alarme')).toEqual([]);
  });

  it('the list says what the mail says, with the reason, until when, and what it is about', async () => {
    const { id, nummer, titel } = await eineVorlage(haus, { zustand: 'fachpruefung', federfuehrung: 'SKB' });
    const [frist] = (await t.als('rl@SKB').lies(id)).fristen;
    const zur = async (wer: string, art: string) =>
      (await t.als(wer).liste('/nachrichten')).find((eine) => eine.vorgang === id && eine.art === art);
    expect(await zur('rl@SKB', 'neue_aufgabe')).toMatchObject({
      nummer,
      gegenstand: titel,
      betreff: { de: `Fachlich prüfen bis ${datumDeutsch(frist.datum)}` },
      saetze: [{ de: 'Sie sind am Zug: Fachlich prüfen.' }],
    });
    await t.als('rl@SKB').mach(id, 'zurueckgeben', GRUND);
    expect(
      (await zur('aut@SKB', 'vorlage_zurueckgegeben')).saetze.map(({ de }: { de: string }) => de),
    ).toEqual(['Diese Vorlage ist zurückgegeben worden.', `Begründung: ${GRUND.grund}`]);
  });

  it('about a right stands in the list too, with the page it leads to', async () => {
    const [eine] = (await t.als('str@SJV').liste('/nachrichten')).filter(
      ({ art }) => art === 'recht_vertretung_fristen',
    );
    expect(eine).toMatchObject({ vorgang: null, nummer: null, seite: expect.stringMatching(/^\//u) });
    expect((await t.als('str@SJV').post(`/nachrichten/${eine.id}/gelesen`)).status).toBe(204);
    expect((await t.als('str@SKB').post(`/nachrichten/${eine.id}/gelesen`)).status).toBe(404);
  });
});
