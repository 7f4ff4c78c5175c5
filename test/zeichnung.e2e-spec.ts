import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { createHash } from 'node:crypto';
import { kanonisch, sha256 } from '#engine';
import { datumDeutsch, plusTage } from '#kalender';
import { neueKennung } from '#persistence';
import { inOrdnung } from '#workflows';
import {
  eineVorlage,
  frischeDatenbank,
  heuteIn,
  organisation,
  person,
  setzeEinstellungen,
  vertritt,
  type Organisation,
} from './umgebung/index.js';
import { PDF, starteTestapi, type Testapi } from './umgebung/api.js';

jest.setTimeout(60_000);
let haus: Organisation;
let t: Testapi;
let heute: string;

beforeAll(async () => {
  haus = await organisation(await frischeDatenbank());
  t = await starteTestapi(haus);
  heute = await heuteIn(haus.db);
});
afterEach(() => expect(t.fehlerzeilen.splice(0)).toEqual([]));

const MITGESCHRIEBEN =
  'Wer an der Vorlage mitgeschrieben hat, darf sie nicht freigeben – auch nicht in Vertretung.';
const amt = async (wer: string, rolle: string, ressort: string) => {
  const {
    inhalt: { id },
  } = await t.als('admin@SK').post('/aemter', {
    person: person(haus, wer).id,
    rolle,
    ressort,
    von: heute,
    grund: 'Nachfolge',
  });
  await t.als('admin@SF').post(`/aemter/${id}/bestaetigung`);
  return id as string;
};
const ohneVertretungen = () => haus.db.sql('UPDATE vertretung SET widerrufen_am = kogge_jetzt()');
const schreibe = async (id: string, buchstabe: string, text: string, wer = 'aut@SF') => {
  const { etag } = await t.als(wer).get(`/vorgaenge/${id}/abschnitte/${buchstabe}`);
  return t.als(wer).put(`/vorgaenge/${id}/abschnitte/${buchstabe}`, { text }, { etag });
};
const staende = async (id: string) =>
  Object.fromEntries(
    (await t.als('aut@SF').lies(id)).mitzeichnende.map((m: { ressort: string; stand: string }) => [
      m.ressort,
      m.stand,
    ]),
  );

describe('Four eyes', () => {
  it('refuse the author in a second office of hers', async () => {
    const { id } = await eineVorlage(haus, { zustand: 'fachpruefung' });
    const zweites = await amt('aut@SF', 'RL', 'SF');
    const { status, inhalt } = await t.als('aut@SF').schritt(id, 'freigeben');
    expect([status, inhalt.code, inhalt.detail]).toEqual([409, 'bedingung_nicht_erfuellt', MITGESCHRIEBEN]);
    const freigeben = (await t.als('aut@SF').lies(id)).schritte.find(
      (s: { name: string }) => s.name === 'freigeben',
    );
    expect(freigeben).toMatchObject({ moeglich: false, gruende: [{ de: MITGESCHRIEBEN }] });
    await t.als('admin@SK').loesche(`/aemter/${zweites}`);
    expect((await t.als('aut@SF').schritt(id, 'freigeben')).inhalt.code).toBe('rolle_fehlt');
  });

  it('refuse the author as deputy of the one who releases, and her own deputy for her', async () => {
    const { id } = await eineVorlage(haus, { zustand: 'fachpruefung' });
    await vertritt(haus, 'aut@SF', 'rl@SF', [heute, heute]);
    expect((await t.als('aut@SF').schritt(id, 'freigeben')).inhalt.detail).toBe(MITGESCHRIEBEN);
    const zweites = await amt('aut@SF', 'AL', 'SF');
    await vertritt(haus, 'rl@SJV', 'aut@SF', [heute, heute]);
    expect((await t.als('rl@SJV').schritt(id, 'freigeben')).inhalt.detail).toBe(MITGESCHRIEBEN);
    await t.als('admin@SK').loesche(`/aemter/${zweites}`);
    await ohneVertretungen();
  });

  it('refuse whoever wrote in the place of the author', async () => {
    await vertritt(haus, 'rl@SF', 'aut@SF', [heute, heute]);
    const { id } = await eineVorlage(haus);
    await schreibe(id, 'A', 'Als Vertretung geschrieben.', 'rl@SF');
    await t.als('aut@SF').mach(id, 'einreichenFach');
    expect((await t.als('rl@SF').schritt(id, 'freigeben')).inhalt.detail).toBe(MITGESCHRIEBEN);
    await t.als('al@SF').mach(id, 'freigeben');
    await ohneVertretungen();
  });

  it('know no deputy of a deputy', async () => {
    const { id } = await eineVorlage(haus, { zustand: 'fachpruefung' });
    await vertritt(haus, 'rl@SIS', 'rl@SF', [heute, heute]);
    await vertritt(haus, 'rl@SJV', 'rl@SIS', [heute, heute]);
    expect((await t.als('rl@SJV').schritt(id, 'freigeben')).inhalt.code).toBe('nicht_gefunden');
    await t.als('rl@SIS').mach(id, 'freigeben');
    await ohneVertretungen();
  });

  it('let a deputy act i. V., visibly', async () => {
    const { id } = await eineVorlage(haus, { zustand: 'fachpruefung' });
    const { inhalt: vertretung } = await t.als('rl@SF').post('/vertretungen', {
      vertretende: person(haus, 'rl@SIS').id,
      von: heute,
      bis: heute,
      grund: 'Urlaub',
    });
    expect(vertretung).toMatchObject({
      vertreteneName: person(haus, 'rl@SF').name,
      vertretendeName: person(haus, 'rl@SIS').name,
      rollen: [],
    });
    const [aufgabe] = (await t.als('rl@SIS').liste('/aufgaben')).filter((a) => a.id === id);
    expect(aufgabe).toMatchObject({ stelle: 'RL@SF', vertritt: person(haus, 'rl@SF').id });
    expect((await t.als('rl@SIS').liste('/aufgaben?vertretung=ohne')).map((a) => a.id)).not.toContain(id);
    await t.als('rl@SIS').mach(id, 'freigeben');
    const iv = { name: person(haus, 'rl@SIS').name, vertritt: person(haus, 'rl@SF').name };
    expect((await t.als('aut@SF').liste(`/vorgaenge/${id}/schritte`)).at(-1)).toMatchObject({
      ...iv,
      schritt: 'freigeben',
      amt: 'RL@SF',
    });
    expect((await t.als('aut@SF').liste(`/vorgaenge/${id}/mitzeichnungen`)).at(-1)).toMatchObject({
      person: iv.name,
      vertritt: iv.vertritt,
      amt: 'RL@SF',
      gilt: true,
    });
    await t.als('rl@SF').loesche(`/vertretungen/${vertretung.id}`);
  });

  it('lend only the roles named, and only in the period', async () => {
    const { id } = await eineVorlage(haus, { zustand: 'ressortabstimmung', mitzeichnende: ['SIS'] });
    const mitzeichnen = () =>
      t.als('str@SJV').schritt(id, 'mitzeichnen', { ressort: 'SIS', urteil: 'erteilt' });
    const vertretende = person(haus, 'str@SJV').id;
    await amt('str@SIS', 'SEN', 'SWHT');
    const str = t.als('str@SIS');
    const richteEin = (daten: object) =>
      str.post('/vertretungen', { vertretende, von: heute, bis: heute, grund: 'Urlaub', ...daten });
    for (const daten of [{ rollen: ['SEN'] }, { von: plusTage(heute, 1), bis: plusTage(heute, 9) }]) {
      expect((await richteEin(daten)).status).toBe(201);
      expect((await mitzeichnen()).inhalt.code).toBe('nicht_gefunden');
    }
    expect((await richteEin({ rollen: ['STR'] })).status).toBe(201);
    expect((await mitzeichnen()).status).toBe(201);
    for (const [daten, code] of [
      [{ rollen: ['STR'] }, 'vertretung_ungueltig'],
      [{ vertretende: person(haus, 'str@SIS').id }, 'vertretung_ungueltig'],
      [{ bis: plusTage(heute, -1) }, 'vertretung_ungueltig'],
      [{ vertretene: person(haus, 'str@SF').id }, 'rolle_fehlt'],
      [{ rollen: ['XYZ'] }, 'eingabe_ungueltig'],
    ] as const)
      expect([daten, (await richteEin(daten)).inhalt.code]).toEqual([daten, code]);
    await ohneVertretungen();
  });

  it('let one person sign only once on the way, also after a return to the signature', async () => {
    await vertritt(haus, 'str@SF', 'sen@SF', [heute, heute]);
    await vertritt(haus, 'rl@SF', 'str@SF', [heute, heute]);
    const { id } = await eineVorlage(haus, { zustand: 'schlusszeichnungStaatsrat' });
    const schon =
      'Sie haben diese Vorlage schon in einer früheren Prüfung freigegeben; hier entscheidet eine andere Person.';
    expect((await t.als('rl@SF').schritt(id, 'zeichnen')).inhalt.detail).toBe(schon);
    await t.als('str@SF').mach(id, 'zeichnen');
    expect((await t.als('str@SF').schritt(id, 'zeichnen')).inhalt.detail).toBe(schon);
    await t.als('sen@SF').mach(id, 'zeichnen');
    await t.als('sk@SK').mach(id, 'maengelMelden', { grund: 'Die Anlage fehlt.' });
    expect((await t.als('rl@SF').schritt(id, 'zeichnen')).inhalt.detail).toBe(schon);
    await t.als('str@SF').mach(id, 'zeichnen');
    await ohneVertretungen();
  });

  it('are kept by the database too, when the guard is bypassed', async () => {
    const { id, inhalt_sha256: hash, version } = await eineVorlage(haus, { zustand: 'fachpruefung' });
    const fuege = (wer: string, vertretene: string | null, nr: number) =>
      haus.datenbank.transaktion({ mandant: haus.mandant, person: null, subjekte: ['system'] }, (tr) =>
        tr.abfrage(
          `
            INSERT INTO zeichnung (
              id, mandant_id, vorgang_id, vorgang_version, schritt, fassung, inhalt_sha256, rolle, ressort,
              person_id, vertritt_id, urteil, erklaerung, erklaerung_sha256, am
            )
            VALUES ($1, $2, $3, $7, 'freigeben', 1, $4, 'RL', 'SF', $5, $6, 'erteilt', '{}', '', now())`,
          [
            neueKennung(),
            haus.mandant,
            id,
            hash,
            person(haus, wer).id,
            vertretene && person(haus, vertretene).id,
            nr,
          ],
        ),
      );
    await expect(fuege('aut@SF', null, version)).rejects.toThrow(/Vier Augen/u);
    await expect(fuege('rl@SF', 'aut@SF', version)).rejects.toThrow(/Vier Augen/u);
    // Nor does it take an approval that no Schritt has made.
    await expect(fuege('al@SF', null, version + 1)).rejects.toThrow(/Prüfpfad|Pruefpfad/u);
    await expect(
      haus.datenbank.transaktion({ mandant: haus.mandant, person: null, subjekte: ['system'] }, (tr) =>
        tr.abfrage('UPDATE zeichnung SET urteil = $1', ['erteilt']),
      ),
    ).rejects.toThrow(/permission denied/u);
  });
});

describe('Co-signature', () => {
  const dreiRessorts = async () => {
    const { id } = await eineVorlage(haus);
    await t.als('aut@SF').mach(id, 'festlegen', {
      mitzeichnende: [
        { ressort: 'SIS', abschnitte: ['D'] },
        { ressort: 'SUKW', abschnitte: ['A', 'B'] },
        { ressort: 'SJV' },
      ],
    });
    await t.als('aut@SF').mach(id, 'einreichenFach');
    await t.als('rl@SF').mach(id, 'freigeben');
    await t.als('vb@SF').mach(id, 'formalBestanden', inOrdnung.formalBestanden);
    for (const ressort of ['SIS', 'SUKW'])
      await t.als(`str@${ressort}`).mach(id, 'mitzeichnen', { ressort, urteil: 'erteilt' });
    return id;
  };
  const geltende = async (id: string) =>
    (await t.als('aut@SF').liste(`/vorgaenge/${id}/mitzeichnungen`))
      .filter(({ gilt, schritt }) => gilt && schritt === 'mitzeichnen')
      .map(({ ressort, fassung }) => [ressort, fassung]);

  it('is asked for again only where something changed', async () => {
    const id = await dreiRessorts();
    const vorher = await t.als('aut@SF').lies(id);
    await schreibe(id, 'D', 'Doch Kosten: 1 Mio. Euro. Genderprüfung erfolgt, Klimacheck ohne Befund.');
    await t.als('aut@SF').mach(id, 'neueFassung');
    expect(await staende(id)).toEqual({ SIS: 'offen', SUKW: 'erteilt', SJV: 'offen' });
    expect(await geltende(id)).toEqual([['SUKW', 1]]);
    const nachher = await t.als('aut@SF').lies(id);
    expect([vorher.fassung, nachher.fassung]).toEqual([1, 2]);
    expect(nachher.inhaltSha256).not.toBe(vorher.inhaltSha256);
    const { inhalt: fassung } = await t.als('aut@SF').get(`/vorgaenge/${id}/fassungen/2`);
    const { titel, untertitel, abschnitte, anlagen } = fassung;
    expect(sha256(kanonisch({ titel, untertitel, abschnitte, anlagen }))).toBe(fassung.inhaltSha256);
    expect((await t.als('str@SIS').liste('/aufgaben')).map((a) => a.id)).toContain(id);
    await t.als('str@SIS').mach(id, 'mitzeichnen', { ressort: 'SIS', urteil: 'erteilt' });
    expect(await geltende(id)).toEqual([
      ['SUKW', 1],
      ['SIS', 2],
    ]);
  });

  it('stays after an editorial change', async () => {
    const id = await dreiRessorts();
    await schreibe(id, 'D', 'Keine Kosten.  Genderprüfung erfolgt, Klimacheck ohne Befund.');
    await t.als('aut@SF').mach(id, 'neueFassung', { redaktionell: true, vermerk: 'nur redaktionell' });
    expect(await staende(id)).toEqual({ SIS: 'erteilt', SUKW: 'erteilt', SJV: 'offen' });
    expect(await geltende(id)).toEqual([
      ['SIS', 1],
      ['SUKW', 1],
    ]);
    expect(
      (await t.als('aut@SF').liste(`/vorgaenge/${id}/fassungen`)).map(({ nr, redaktionell, vermerk }) => [
        nr,
        redaktionell,
        vermerk,
      ]),
    ).toEqual([
      [1, false, null],
      [2, true, 'nur redaktionell'],
    ]);
  });

  it('gives a new Ressort its own deadline and leaves those of the others', async () => {
    const id = await dreiRessorts();
    const laufende = async () =>
      (await t.als('aut@SF').lies(id)).fristen
        .filter((f: { stand: string }) => f.stand === 'laeuft')
        .map((f: { id: string }) => f.id);
    const vorher = await laufende();
    await t.als('vb@SF').mach(id, 'ressortBeteiligen', { ressort: 'SKB' });
    const nachher = await laufende();
    expect(nachher).toEqual(expect.arrayContaining(vorher));
    expect(nachher).toHaveLength(vorher.length + 1);
  });

  it('is put into words for the paper: verdict, condition, deputy, dissent – and only what still counts', async () => {
    const { id } = await eineVorlage(haus, {
      zustand: 'ressortabstimmung',
      mitzeichnende: ['SIS', 'SJV', 'SUKW', 'SKB'],
    });
    const [tag, name] = [datumDeutsch(heute), (wer: string) => person(haus, wer).name];
    const text = async () => (await t.als('str@SF').lies(id)).mitzeichnungsergebnis;
    await vertritt(haus, 'al@SIS', 'str@SIS', [heute, heute]);
    await t.als('al@SIS').mach(id, 'mitzeichnen', { ressort: 'SIS', urteil: 'erteilt' });
    await t
      .als('str@SJV')
      .mach(id, 'mitzeichnen', { ressort: 'SJV', urteil: 'massgabe', text: 'Das Haus trägt die Kosten.' });
    await t.als('str@SKB').mach(id, 'mitzeichnen', { ressort: 'SKB', urteil: 'nicht_betroffen' });
    const bisher = [
      `SIS: Mitgezeichnet am ${tag} (${name('al@SIS')} i. V. für ${name('str@SIS')}).`,
      `SJV: Mitgezeichnet unter Maßgabe am ${tag} (${name('str@SJV')}): „Das Haus trägt die Kosten.“ (noch offen).`,
      `SKB: Nicht betroffen am ${tag} (${name('str@SKB')}).`,
    ];
    expect((await text()).split('\n').toSorted()).toEqual(
      [...bisher, 'SUKW: Die Mitzeichnung steht noch aus.'].toSorted(),
    );

    await t
      .als('str@SUKW')
      .mach(id, 'mitzeichnen', { ressort: 'SUKW', urteil: 'bedenken', text: 'Das Klimaziel wird verfehlt.' });
    const [massgabe] = await t.als('vb@SF').liste(`/vorgaenge/${id}/massgaben`);
    await t.als('str@SJV').mach(id, 'massgabeErledigen', {
      massgabe: massgabe.id,
      stand: 'verzichtet',
      grund: 'Die Kosten sind gedeckt.',
    });
    expect(await text()).toContain(
      `SUKW: Bedenken am ${tag} (${name('str@SUKW')}): „Das Klimaziel wird verfehlt.“`,
    );
    await t
      .als('str@SF')
      .mach(id, 'dissensDokumentieren', { grund: 'Keine Einigung auf der Ebene der Staatsräte.' });
    expect(await t.als('str@SF').lies(id)).toMatchObject({
      zustand: 'schlusszeichnungStaatsrat',
      mitzeichnungsergebnis: expect.stringContaining(`SUKW: Nicht mitgezeichnet, Dissens am ${tag}`),
    });
    expect(await text()).toContain('(verzichtet, Die Kosten sind gedeckt)');
    await ohneVertretungen();
    expect((await t.als('aut@SF').lies((await eineVorlage(haus)).id)).mitzeichnungsergebnis).toBeNull();
  });

  it('is extended once, and the inbox shows the new date', async () => {
    const { id } = await eineVorlage(haus, { zustand: 'ressortabstimmung', mitzeichnende: ['SIS'] });
    await t
      .als('vb@SF')
      .mach(id, 'fristVerlaengern', { ressort: 'SIS', tage: 7, grund: 'Der Staatsrat ist krank.' });
    const { fristen, fristAm } = await t.als('str@SIS').lies(id);
    const [frist] = fristen.filter((f: { stand: string }) => f.stand === 'laeuft');
    expect(frist.datum > frist.ersterTermin).toBe(true);
    expect(fristAm).toBe(frist.zeitpunkt);
    expect(
      (
        await t
          .als('vb@SF')
          .schritt(id, 'fristVerlaengern', { ressort: 'SIS', tage: 1, grund: 'Noch einmal.' })
      ).inhalt.detail,
    ).toBe('Diese Frist wurde schon einmal verlängert.');
  });

  it('is asked of Ressorts that exist, and never of the one that introduces the paper', async () => {
    const { id } = await eineVorlage(haus);
    const aut = t.als('aut@SF');
    expect((await aut.schritt(id, 'festlegen', { mitzeichnende: [{ ressort: 'ZZ' }] })).inhalt.detail).toBe(
      'Ein Ressort ZZ gibt es nicht. Bitte wählen Sie ein bestehendes.',
    );
    expect(
      (
        await aut.post('/vorgaenge', {
          art: 'senatsvorlage',
          titel: 'Mit Fremden',
          federfuehrung: 'SF',
          einbringer: ['ZZ'],
        })
      ).inhalt.detail,
    ).toBe('Ein Ressort ZZ gibt es nicht. Bitte wählen Sie ein bestehendes.');
    const eigenes = (ressort: string) =>
      `Einbringende Ressorts zeichnen nicht bei sich selbst mit: ${ressort}.`;
    expect((await aut.schritt(id, 'festlegen', { mitzeichnende: [{ ressort: 'SF' }] })).inhalt.detail).toBe(
      eigenes('SF'),
    );
    await aut.mach(id, 'festlegen', { mitzeichnende: [{ ressort: 'SIS' }] });
    expect((await aut.schritt(id, 'festlegen', { einbringer: ['SF', 'SIS'] })).inhalt.detail).toBe(
      eigenes('SIS'),
    );
  });

  it('covers the title: a new title is a new Fassung', async () => {
    const { id } = await eineVorlage(haus, { zustand: 'fachpruefung' });
    const vorher = await t.als('aut@SF').lies(id);
    await t.als('rl@SF').mach(id, 'zurueckgeben', { grund: 'Der Titel passt nicht.' });
    await t.als('aut@SF').mach(id, 'festlegen', { titel: 'Ein Titel, der passt' });
    await t.als('aut@SF').mach(id, 'einreichenFach');
    const nachher = await t.als('aut@SF').lies(id);
    expect([nachher.fassung, nachher.inhaltSha256 === vorher.inhaltSha256]).toEqual([2, false]);
    expect((await t.als('aut@SF').get(`/vorgaenge/${id}/fassungen/2`)).inhalt.titel).toBe(
      'Ein Titel, der passt',
    );
    const { inhalt } = await t.als('rl@SF').get(`/vorgaenge/${id}/fassungen/vergleich?bis=2`);
    expect(inhalt.abschnitte[0]).toMatchObject({ abschnitt: 'Titel', stand: 'geaendert' });
  });
});

describe('Massgaben', () => {
  const mitMassgabe = async () => {
    const { id } = await eineVorlage(haus, { zustand: 'ressortabstimmung', mitzeichnende: ['SIS'] });
    expect(
      (await t.als('str@SIS').schritt(id, 'mitzeichnen', { ressort: 'SIS', urteil: 'massgabe' })).inhalt
        .gruende,
    ).toEqual([
      {
        de: 'text: Bitte schreiben Sie, worin die Maßgabe oder das Bedenken besteht.',
        en: 'text: Please say what the condition or objection is.',
      },
    ]);
    await t
      .als('str@SIS')
      .mach(id, 'mitzeichnen', { ressort: 'SIS', urteil: 'massgabe', text: 'Die Kosten trägt SF allein.' });
    const [massgabe] = await t.als('vb@SF').liste(`/vorgaenge/${id}/massgaben`);
    return { id, massgabe };
  };

  it('block the paper until they are met, and say who waived them', async () => {
    const { id, massgabe } = await mitMassgabe();
    expect(await t.als('vb@SF').lies(id)).toMatchObject({
      zustand: 'ressortabstimmung',
      mitzeichnende: [{ stand: 'erteiltMitMassgabe' }],
    });
    const erledige = (wer: string, stand: string) =>
      t
        .als(wer)
        .schritt(id, 'massgabeErledigen', { massgabe: massgabe.id, stand, grund: 'So ist es besprochen.' });
    expect((await erledige('vb@SF', 'verzichtet')).inhalt.code).toBe('rolle_fehlt');
    expect((await erledige('str@SIS', 'zurueckgewiesen')).inhalt.code).toBe('daten_ungueltig');
    expect((await erledige('str@SJV', 'verzichtet')).inhalt.code).toBe('nicht_gefunden');
    expect((await erledige('str@SIS', 'verzichtet')).status).toBe(201);
    expect((await t.als('vb@SF').liste(`/vorgaenge/${id}/massgaben`))[0]).toMatchObject({
      ressort: 'SIS',
      text: 'Die Kosten trägt SF allein.',
      stand: 'verzichtet',
      grund: 'So ist es besprochen.',
    });
    expect((await t.als('vb@SF').liste(`/vorgaenge/${id}/schritte`)).at(-1)).toMatchObject({
      schritt: 'massgabeErledigen',
      amt: 'STR@SIS',
    });
    expect(await t.als('vb@SF').lies(id)).toMatchObject({ zustand: 'schlusszeichnungStaatsrat' });
    expect((await erledige('vb@SF', 'erfuellt')).status).toBe(409);
  });

  it('are rejected by the leading Ressort, and are dissent then', async () => {
    const { id, massgabe } = await mitMassgabe();
    await t.als('str@SF').mach(id, 'massgabeZurueckweisen', {
      massgabe: massgabe.id,
      grund: 'Die Kosten trägt das Land.',
    });
    expect(await t.als('vb@SF').lies(id)).toMatchObject({
      zustand: 'schlusszeichnungStaatsrat',
      mitzeichnende: [{ ressort: 'SIS', dissens: true }],
    });
  });

  it('do not block where the Mandant has decided so', async () => {
    await setzeEinstellungen(haus, { massgabenBlockieren: false });
    const { id } = await mitMassgabe();
    expect(await t.als('vb@SF').lies(id)).toMatchObject({ zustand: 'schlusszeichnungStaatsrat' });
    await setzeEinstellungen(haus, { massgabenBlockieren: true });
  });
});

describe('Attachments', () => {
  it('are refused when type, content or size is wrong, and then nothing is kept', async () => {
    const { id } = await eineVorlage(haus);
    const aut = t.als('aut@SF');
    const dateien = async () =>
      (await haus.db.sql<{ n: number }>('SELECT count(*)::int AS n FROM datei'))[0]!.n;
    const vorher = await dateien();
    expect((await aut.ladeHoch(id, 'virus.exe', PDF)).status).toBe(415);
    expect((await aut.ladeHoch(id, 'brief.txt', Buffer.from('Hallo'))).status).toBe(415);
    expect((await aut.ladeHoch(id, 'kein.pdf', Buffer.from('MZ\x90'))).inhalt).toMatchObject({
      code: 'datei_typ',
    });
    for (const [name, inhalt] of [
      ['tabelle.docx', 'xl/workbook.xml'],
      ['archiv.xlsx', 'fotos/a.png'],
      ['brief.ods', 'mimetypeapplication/vnd.oasis.opendocument.text'],
    ])
      expect([
        name,
        (await aut.ladeHoch(id, name!, Buffer.from(`PK\u0003\u0004${inhalt}`))).inhalt.code,
      ]).toEqual([name, 'datei_typ']);
    expect(
      (await aut.ladeHoch(id, 'gross.pdf', Buffer.concat([PDF, Buffer.alloc(3 * 1024 * 1024)]))).inhalt,
    ).toMatchObject({ code: 'datei_zu_gross' });
    expect((await aut.post(`/vorgaenge/${id}/anlagen`, { datei: 'x' }, { etag: '"v3-"' })).status).toBe(415);
    expect((await t.als('aut@SIS').ladeHoch(id, 'fremd.pdf', PDF)).inhalt.code).toBe('nicht_gefunden');
    expect((await aut.ladeHoch(neueKennung(), 'weg.pdf', PDF, { etag: '"v1-"' })).status).toBe(404);
    expect(await dateien()).toBe(vorher);
    expect(await aut.liste(`/vorgaenge/${id}/anlagen`)).toEqual([]);
  });

  it('are called what people see: no path, no control characters, no reversed text', async () => {
    const { id } = await eineVorlage(haus);
    const namen = [
      ['../../etc/passwd.pdf', 'passwd.pdf'],
      ['C:\\Ablage\\Plan.pdf', 'Plan.pdf'],
      ['Rech\u202efdp.nung.pdf', 'Rechfdp.nung.pdf'],
      [`${'🚢'.repeat(150)}.pdf`, `${'🚢'.repeat(96)}.pdf`],
      ['Ausgaben „2025“ (Übersicht).PDF', 'Ausgaben „2025“ (Übersicht).PDF'],
    ];
    for (const [gesendet, gespeichert] of namen as [string, string][]) {
      expect((await t.als('aut@SF').ladeHoch(id, gesendet, PDF)).inhalt.name).toBe(gespeichert);
    }
    const [{ sha256: hash }] = (await t.als('aut@SF').liste(`/vorgaenge/${id}/anlagen`)) as [
      { sha256: string },
    ];
    expect(
      (await t.als('aut@SF').schritt(id, 'anlageHinzufuegen', { name: '../boese\r\n.pdf', sha256: hash }))
        .inhalt.code,
    ).toBe('daten_ungueltig');
    expect(await haus.db.sql('SELECT 1 FROM datei WHERE sha256 = $1', [hash])).toHaveLength(1);
  });

  it('stay in the Fassung they were frozen in, with their hash, and download as files only', async () => {
    const { id } = await eineVorlage(haus);
    const aut = t.als('aut@SF');
    const { inhalt: anlage } = await aut.ladeHoch(id, 'Kostenplan Größe.pdf', PDF);
    expect(anlage.sha256).toBe(createHash('sha256').update(PDF).digest('hex'));
    await aut.mach(id, 'einreichenFach');
    await t.als('rl@SF').mach(id, 'zurueckgeben', { grund: 'Bitte ohne die Anlage.' });
    await aut.mach(id, 'anlageEntfernen', { anlage: anlage.id });
    await aut.mach(id, 'einreichenFach');
    expect(await aut.liste(`/vorgaenge/${id}/anlagen`)).toEqual([]);
    const anlagen = async (nr: number) => (await aut.get(`/vorgaenge/${id}/fassungen/${nr}`)).inhalt.anlagen;
    expect(await anlagen(1)).toEqual([
      { name: 'Kostenplan Größe.pdf', sha256: anlage.sha256, typ: 'application/pdf', groesse: PDF.length },
    ]);
    expect(await anlagen(2)).toEqual([]);
    const datei = await aut.get(`/vorgaenge/${id}/anlagen/${anlage.id}`);
    expect(datei.text).toBe(PDF.toString());
    expect(
      Object.fromEntries(
        [
          'content-type',
          'content-disposition',
          'x-content-type-options',
          'content-security-policy',
          'cache-control',
        ].map((name) => [name, datei.kopf.get(name)]),
      ),
    ).toEqual({
      'content-type': 'application/pdf',
      'content-disposition': "attachment; filename*=UTF-8''Kostenplan%20Gr%C3%B6%C3%9Fe.pdf",
      'x-content-type-options': 'nosniff',
      'content-security-policy':
        "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox",
      'cache-control': 'no-store',
    });
  });
});
