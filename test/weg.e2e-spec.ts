import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { plusTage } from '#kalender';
import { inOrdnung } from '#workflows';
import {
  einAuftrag,
  eineVorlage,
  feuereFaelliges,
  frischeDatenbank,
  heuteIn,
  organisation,
  setzeEinstellungen,
  stelleUhr,
  tagt,
  type Organisation,
  type Vorlagenwunsch,
} from './umgebung/index.js';
import { PDF, starteTestapi, type Testapi } from './umgebung/api.js';

let haus: Organisation;
let t: Testapi;

beforeAll(async () => {
  const db = await frischeDatenbank();
  await stelleUhr(db, '2025-01-07T08:00');
  haus = await organisation(db);
  t = await starteTestapi(haus);
});
/** Meetings take place on their day; the next story begins at the beginning again. */
beforeEach(() => stelleUhr(haus.db, '2025-01-07T08:00'));
afterEach(() => expect(t.fehlerzeilen.splice(0)).toEqual([]));

const TEXTE = {
  A: 'Die Verwaltung wird moderner.',
  B: 'Der Senat steuert es.',
  C: 'Keine.',
  D: 'Die Kosten trägt der Haushalt. Die Genderprüfung ist erfolgt. Klimacheck: ohne Wirkung.',
  E: 'Mit SIS abgestimmt.',
  F: 'Geeignet nach dem Transparenzgesetz.',
};

/** A paper from the first click to the agenda, over HTTP only. */
async function bringeEin(g: string, sitzung: { id: string; datum: string }): Promise<string> {
  const [aut, sk] = [t.als('aut@SF'), t.als('sk@SK')];
  const { inhalt: neu } = await aut.post('/vorgaenge', {
    art: 'senatsvorlage',
    titel: 'Zweiter Bericht zur Lenkungsgruppe',
    federfuehrung: 'SF',
  });
  const id = neu.vorgang as string;
  for (const [buchstabe, text] of Object.entries({ ...TEXTE, G: g })) {
    const { etag } = await aut.get(`/vorgaenge/${id}/abschnitte/${buchstabe}`);
    expect((await aut.put(`/vorgaenge/${id}/abschnitte/${buchstabe}`, { text }, { etag })).etag).toBe('"a1"');
  }
  await aut.mach(id, 'festlegen', { sitzung: sitzung.id, mitzeichnende: [{ ressort: 'SIS' }] });
  expect((await aut.ladeHoch(id, 'Kostenplan.pdf', PDF)).status).toBe(201);
  await aut.mach(id, 'einreichenFach');
  await t.als('rl@SF').mach(id, 'freigeben');
  await t.als('vb@SF').mach(id, 'formalBestanden', inOrdnung.formalBestanden);
  await t.als('str@SIS').mach(id, 'mitzeichnen', { ressort: 'SIS', urteil: 'erteilt' });
  await t.als('str@SF').mach(id, 'zeichnen');
  await t.als('sen@SF').mach(id, 'zeichnen');
  await sk.mach(id, 'annehmen', inOrdnung.annehmen);
  await sk.mach(id, 'empfehlen');
  await sk.mach(id, 'aufsetzen', { teil: 'oeffentlich' });
  await tagt(haus, sitzung);
  await sk.mach(id, 'aufrufen');
  return id;
}

const anwesend = { anwesend: 9 };
const GRUND = { grund: 'Am Dienstag ist der Präsident verreist.' };

describe('The road of a Vorlage', () => {
  it('leads from the draft over the Auftrag to the report that fulfils it, and to the files', async () => {
    const [sk, vb] = [t.als('sk@SK'), t.als('vb@SF')];
    const erste = haus.sitzungen[2]!;
    const id = await bringeEin(
      '1. Der Senat stimmt zu.\n\n2. Der Senat bittet den Senator für Finanzen, ihm bis zum 30.09.2025 erneut zu berichten.',
      erste,
    );
    await sk.mach(id, 'beschliessen', { ...anwesend, ja: 8, nein: 0, enthaltung: 1 });
    expect((await vb.liste(`/vorgaenge/${id}/ziffern`)).map(({ nr, adressat }) => [nr, adressat])).toEqual([
      ['1', ['Senat']],
      ['2', ['SF']],
    ]);

    const [auftrag] = (await sk.liste('/auftraege')).filter(({ quelle }) => quelle === id);
    expect(auftrag).toMatchObject({
      ziffer: '2',
      zustand: 'vorgeschlagen',
      faellig: '2025-09-30',
      adressat: ['SF'],
      verlaengerungen: 0,
    });
    expect((await sk.liste('/aufgaben')).map((a) => a.id)).toContain(auftrag.id);
    await sk.mach(auftrag.id, 'bestaetigen');
    expect(
      (await vb.liste(`/erinnerungen?vorgang=${auftrag.id}`))
        .filter(({ stand }) => stand === 'geplant')
        .map(({ datum, art, stelle }) => `${datum} ${art} ${stelle}`),
    ).toEqual(
      [
        '2025-08-05 -56 VB@SF',
        '2025-09-02 -28 VB@SF',
        '2025-09-16 -14 VB@SF',
        '2025-09-23 -7 VB@SF',
        '2025-09-29 -1 VB@SF',
        '2025-10-01 1 AL@SF',
        '2025-10-06 3 STR@SF',
        '2025-10-10 7 CDS@SK',
      ].map((zeile) => zeile.replace(/ (\d) /u, ' +$1 ')),
    );

    await vb.mach(id, 'ausfertigen');
    await vb.mach(id, 'veroeffentlichen', { umfang: 'voll' });
    expect(await vb.lies(id)).toMatchObject({ zustand: 'veroeffentlicht' });
    const zuFrueh = await vb.schritt(id, 'zuDenAkten');
    expect([zuFrueh.status, zuFrueh.inhalt.code]).toEqual([409, 'bedingung_nicht_erfuellt']);
    expect(zuFrueh.inhalt.detail).toBe('Noch offene Aufträge aus dem Beschluss: 1.');

    const bericht = await bringeEin('1. Der Senat nimmt den Bericht zur Kenntnis.', haus.sitzungen[6]!);
    await vb.mach(auftrag.id, 'vorlageVerknuepfen', { vorlage: bericht });
    expect((await vb.lies(auftrag.id)).auftrag).toMatchObject({
      vorlage: bericht,
      faellig: '2025-09-30',
      ersteFrist: '2025-09-30',
    });
    await sk.mach(bericht, 'kenntnisNehmen', anwesend);
    await feuereFaelliges(haus, auftrag.id);
    expect(await vb.lies(auftrag.id)).toMatchObject({ zustand: 'erfuellt', zustaendig: [] });
    expect(await vb.liste(`/fristen?vorgang=${auftrag.id}`)).toEqual([]);
    expect(
      (await vb.liste(`/erinnerungen?vorgang=${auftrag.id}`)).every(({ stand }) => stand === 'entfallen'),
    ).toBe(true);

    await vb.mach(id, 'zuDenAkten');
    const ende = await vb.lies(id);
    expect(ende).toMatchObject({ zustand: 'abgeschlossen', zustaendig: [], schritte: [] });
    const verlauf = await vb.liste(`/vorgaenge/${id}/schritte`);
    expect(verlauf.map(({ version }) => version)).toEqual(verlauf.map((_, i) => i + 1));
    expect(verlauf.at(-1)).toMatchObject({
      schritt: 'zuDenAkten',
      von: 'veroeffentlicht',
      nach: 'abgeschlossen',
    });
    expect(verlauf.every(({ name, titel }) => name !== '' && titel.de !== '')).toBe(true);
    expect((await vb.liste(`/auftraege?stand=erledigt`)).map((a) => a.id)).toEqual([auftrag.id]);
  });

  it('opens the Auftrag again when its paper is withdrawn', async () => {
    const { id } = await einAuftrag(haus, { faellig: '2025-06-24' });
    const bericht = await eineVorlage(haus, { zustand: 'eingereicht', sitzung: SPAETER });
    await t.als('vb@SF').mach(id, 'vorlageVerknuepfen', { vorlage: bericht.id });
    await t.als('str@SF').mach(bericht.id, 'zurueckziehen', { grund: 'Neue Lage nach der Sitzung.' });
    await feuereFaelliges(haus, id);
    expect(await t.als('vb@SF').lies(id)).toMatchObject({ zustand: 'offen', auftrag: { vorlage: null } });
  });
});

/** Later than the Sitzung in which a paper is heard that names none. */
const SPAETER = '2025-04-15';

describe('Sitzungen', () => {
  const zurBeratung = (sitzung: string, wunsch: Vorlagenwunsch = {}) =>
    eineVorlage(haus, { zustand: 'beratung', sitzung, ...wunsch });

  it('cannot be closed while an item has no outcome, and names it', async () => {
    const sk = t.als('sk@SK');
    const { id, datum } = haus.sitzungen[8]!;
    const geheim = await eineVorlage(haus, { zustand: 'tagesordnung', sitzung: datum, stufe: 'vertraulich' });
    const vorlage = await zurBeratung(datum);
    await sk.mach(geheim.id, 'aufrufen');
    const zu = await sk.post(`/sitzungen/${id}/abschluss`, {});
    expect([zu.status, zu.inhalt.code, zu.inhalt.angaben.tops]).toEqual([
      409,
      'sitzung_unvollstaendig',
      ['oeffentlich 1', 'vertraulich 1'],
    ]);
    await sk.mach(vorlage.id, 'beschliessen', anwesend);
    await sk.mach(geheim.id, 'kenntnisNehmen', anwesend);
    expect((await sk.post(`/sitzungen/${id}/abschluss`, {})).inhalt).toMatchObject({
      stand: 'abgeschlossen',
      tops: 2,
    });
    expect((await sk.post(`/sitzungen/${id}/abschluss`, {})).inhalt.code).toBe('bedingung_nicht_erfuellt');
    expect(
      (await sk.liste(`/sitzungen/${id}/tagesordnung`)).map(({ teil, nummer, ergebnis }) => [
        teil,
        nummer,
        ergebnis,
      ]),
    ).toEqual([
      ['oeffentlich', 1, 'beschliessen'],
      ['vertraulich', 1, 'kenntnisNehmen'],
    ]);
    expect((await t.als('aut@SIS').post(`/sitzungen/${id}/abschluss`, {})).inhalt.code).toBe('rolle_fehlt');
  });

  it('can be closed after a paper on the agenda was withdrawn', async () => {
    const { id, datum } = haus.sitzungen[9]!;
    const vorlage = await eineVorlage(haus, { zustand: 'tagesordnung', sitzung: datum });
    await t
      .als('sk@SK')
      .mach(vorlage.id, 'aufsetzen', { teil: 'oeffentlich' })
      .catch(() => {});
    await t.als('str@SF').mach(vorlage.id, 'zurueckziehen', { grund: 'Der Bund hat anders entschieden.' });
    expect(
      (await t.als('sk@SK').liste(`/sitzungen/${id}/tagesordnung`)).map(({ ergebnis }) => ergebnis),
    ).toEqual(['zurueckziehen']);
    await tagt(haus, { id, datum });
    expect((await t.als('sk@SK').post(`/sitzungen/${id}/abschluss`, {})).status).toBe(201);
  });

  it('decides only with a quorum and a majority; in a tie the President decides', async () => {
    const sk = t.als('sk@SK');
    const { id } = await zurBeratung(haus.sitzungen[10]!.datum);
    const versuche: [object, string][] = [
      [{ anwesend: 2 }, 'Der Senat ist erst mit 3 Mitgliedern beschlussfähig.'],
      [
        { anwesend: 9, ja: 4, nein: 5 },
        'Für den Beschluss fehlt die Mehrheit; bei Gleichstand entscheidet die Stimme des Präsidenten.',
      ],
      [
        { anwesend: 8, ja: 4, nein: 4 },
        'Für den Beschluss fehlt die Mehrheit; bei Gleichstand entscheidet die Stimme des Präsidenten.',
      ],
      [
        { anwesend: 8, ja: 4, nein: 4, stimmePraesident: 'nein' },
        'Für den Beschluss fehlt die Mehrheit; bei Gleichstand entscheidet die Stimme des Präsidenten.',
      ],
      [
        { anwesend: 9, nein: 9 },
        'Für den Beschluss fehlt die Mehrheit; bei Gleichstand entscheidet die Stimme des Präsidenten.',
      ],
      [{ anwesend: 8, ja: 9 }, 'Es sind mehr Stimmen angegeben als Mitglieder anwesend.'],
    ];
    for (const [daten, grund] of versuche) {
      const { status, inhalt } = await sk.schritt(id, 'beschliessen', daten);
      expect([daten, status, inhalt.detail]).toEqual([daten, 409, grund]);
    }
    expect((await sk.schritt(id, 'ablehnen', { anwesend: 9, ja: 9, nein: 0 })).status).toBe(409);
    await sk.mach(id, 'beschliessen', { anwesend: 8, ja: 4, nein: 4, stimmePraesident: 'ja' });
    expect((await sk.liste(`/sitzungen/${haus.sitzungen[10]!.id}/tagesordnung`))[0]).toMatchObject({
      ergebnis: 'beschliessen',
      anwesend: 8,
      stimmen: { ja: 4, nein: 4, enthaltung: 0, stimmePraesident: 'ja' },
    });
  });

  it('take their deadlines with them when they move', async () => {
    const sk = t.als('sk@SK');
    const { id, datum } = haus.sitzungen[11]!;
    const vorlage = await eineVorlage(haus, { zustand: 'eingereicht', sitzung: datum });
    const vorher = await sk.lies(vorlage.id);
    expect(
      vorher.fristen
        .filter((f: { stand: string }) => f.stand === 'laeuft')
        .map((f: { datum: string }) => f.datum),
    ).toEqual([plusTage(datum, -5)]);
    const neu = plusTage(datum, 1);
    const { inhalt: sitzung } = await sk.put(`/sitzungen/${id}`, { version: 1, datum: neu, ...GRUND });
    expect(sitzung).toMatchObject({
      datum: neu,
      version: 2,
      abgabeschluss: `${plusTage(neu, -5)}T11:00:00.000Z`,
    });
    const nachher = await sk.lies(vorlage.id);
    const [frist] = nachher.fristen.filter((f: { stand: string }) => f.stand === 'laeuft');
    expect(frist).toMatchObject({ datum: plusTage(neu, -5), ersterTermin: plusTage(datum, -5) });
    expect(nachher.fristAm).toBe(frist.zeitpunkt);
    expect((await sk.liste(`/vorgaenge/${vorlage.id}/schritte`)).at(-1)).toMatchObject({
      schritt: 'sitzungVerlegt',
      titel: { de: 'Die Sitzung ist verlegt.' },
      name: haus.personen['sk@SK']!.name,
    });
    expect((await sk.put(`/sitzungen/${id}`, { version: 1, vermerk: 'zu spät' })).inhalt.code).toBe(
      'voraussetzung_veraltet',
    );
    expect(
      (await sk.put(`/sitzungen/${id}`, { version: 2, datum: haus.sitzungen[12]!.datum })).inhalt.code,
    ).toBe('sitzung_vorhanden');
    expect((await sk.post('/sitzungen', { datum: neu, ...GRUND })).inhalt.code).toBe('sitzung_vorhanden');
    expect((await t.als('vb@SF').put(`/sitzungen/${id}`, { version: 2, vermerk: 'x' })).inhalt.code).toBe(
      'rolle_fehlt',
    );
  });

  it('keep a confidential paper out of the public part', async () => {
    const sk = t.als('sk@SK');
    const { id } = await eineVorlage(haus, {
      zustand: 'vorberatung',
      stufe: 'vertraulich',
      sitzung: haus.sitzungen[13]!.datum,
    });
    await sk.mach(id, 'empfehlen');
    expect((await sk.schritt(id, 'aufsetzen', { teil: 'oeffentlich' })).inhalt.detail).toBe(
      'Eine vertrauliche Vorlage gehört in den vertraulichen Teil.',
    );
    await sk.mach(id, 'aufsetzen', { teil: 'vertraulich', nummer: 7 });
    const zweite = await eineVorlage(haus, {
      zustand: 'vorberatung',
      stufe: 'vertraulich',
      sitzung: haus.sitzungen[13]!.datum,
    });
    await sk.mach(zweite.id, 'empfehlen');
    expect((await sk.schritt(zweite.id, 'aufsetzen', { teil: 'vertraulich', nummer: 7 })).inhalt.detail).toBe(
      'Der TOP 7 ist schon belegt.',
    );
    await sk.mach(zweite.id, 'aufsetzen', { teil: 'vertraulich' });
    expect(
      (await sk.liste(`/sitzungen/${haus.sitzungen[13]!.id}/tagesordnung`)).map(({ nummer }) => nummer),
    ).toEqual([7, 8]);
  });

  it('take a postponed paper on the next agenda', async () => {
    const sk = t.als('sk@SK');
    const [alte, neue] = [haus.sitzungen[14]!, haus.sitzungen[15]!];
    const { id } = await zurBeratung(alte.datum);
    await sk.mach(id, 'aussetzen', { sitzung: neue.id, grund: 'Ein Gutachten steht noch aus.' });
    expect((await sk.post(`/sitzungen/${alte.id}/abschluss`, {})).status).toBe(201);
    await sk.mach(id, 'wiederAufsetzen');
    expect((await sk.schritt(id, 'aufrufen')).inhalt.gruende[0].de).toBe(
      'Die Vorlage hat noch keinen Tagesordnungspunkt.',
    );
    await sk.mach(id, 'aufsetzen', { teil: 'oeffentlich' });
    expect((await sk.liste(`/sitzungen/${alte.id}/tagesordnung`))[0]).toMatchObject({
      ergebnis: 'aussetzen',
      vermerk: 'Ein Gutachten steht noch aus.',
    });
    expect((await sk.liste(`/sitzungen/${neue.id}/tagesordnung`))[0]).toMatchObject({
      vorgang: id,
      ergebnis: null,
    });
  });

  it('refuse a paper for a Sitzung that is closed', async () => {
    const sk = t.als('sk@SK');
    const { id } = await zurBeratung(haus.sitzungen[16]!.datum);
    const { status, inhalt } = await sk.schritt(id, 'aussetzen', {
      sitzung: haus.sitzungen[14]!.id,
      grund: 'Auf die geschlossene Sitzung.',
    });
    expect([status, inhalt.code]).toEqual([409, 'bedingung_nicht_erfuellt']);
  });

  it('let a late paper in with a reason and the word of the Chef der Senatskanzlei', async () => {
    const sk = t.als('sk@SK');
    const { id: sitzung, datum } = haus.sitzungen[17]!;
    const { id } = await eineVorlage(haus, { zustand: 'schlusszeichnungSenator', sitzung: datum });
    const vorher = await heuteIn(haus.db);
    await stelleUhr(haus.db, `${plusTage(datum, -5)}T12:01`);
    await t.als('sen@SF').mach(id, 'zeichnen');
    const zuSpaet = await sk.schritt(id, 'annehmen', inOrdnung.annehmen);
    expect([zuSpaet.status, zuSpaet.inhalt.detail]).toEqual([
      409,
      'Der Abgabeschluss der Sitzung ist vorbei. Bitte als Tischvorlage mit Begründung anmelden.',
    ]);
    expect((await t.als('str@SF').schritt(id, 'alsTischvorlageAnmelden', {})).inhalt.code).toBe(
      'daten_ungueltig',
    );
    await t.als('str@SF').mach(id, 'alsTischvorlageAnmelden', { grund: 'Der Bund hat die Frist verkürzt.' });
    expect((await t.als('cds@SK').liste('/aufgaben')).map((a) => a.id)).toContain(id);
    expect((await sk.schritt(id, 'zulassen')).inhalt.code).toBe('rolle_fehlt');
    await t.als('cds@SK').mach(id, 'zulassen', { vermerk: 'Unaufschiebbar.' });
    await sk.mach(id, 'empfehlen');
    await sk.mach(id, 'aufsetzen', { teil: 'oeffentlich' });
    expect((await sk.liste(`/sitzungen/${sitzung}/tagesordnung`)).map(({ vorgang }) => vorgang)).toEqual([
      id,
    ]);
    await stelleUhr(haus.db, `${vorher}T09:00`);
  });

  it('are numbered one after the other even when several are added at once', async () => {
    const antworten = await Promise.all(
      [1, 2, 3, 4, 5, 6].map((nr) =>
        t.als('sk@SK').post('/sitzungen', { datum: `2026-03-1${nr}`, ...GRUND }),
      ),
    );
    expect(antworten.map(({ status }) => status)).toEqual([201, 201, 201, 201, 201, 201]);
    expect(new Set(antworten.map(({ inhalt }) => inhalt.nummer)).size).toBe(6);
  });
});

describe('Auftraege', () => {
  const vorgeschlagen = async (satz: string) => {
    const { id } = await eineVorlage(haus, { zustand: 'beschlossen', beschlusstext: `1. ${satz}` });
    return (await t.als('sk@SK').liste('/auftraege?anzahl=200')).find(({ quelle }) => quelle === id);
  };

  const einBeschluss = async () => (await eineVorlage(haus, { zustand: 'beschlossen' })).id;

  it('are confirmed only with a known addressee and a date to come', async () => {
    const sk = t.als('sk@SK');
    const { id } = await vorgeschlagen(
      'Der Senat bittet den Senator für Finanzen, ihm bis zum 01.06.2025 zu berichten.',
    );
    const grund = async (daten: object) =>
      (await sk.schritt(id, 'bestaetigen', daten)).inhalt.gruende.map(({ de }: { de: string }) => de);
    expect(await grund({ adressat: ['ZZ'] })).toEqual([
      'Ein Ressort ZZ gibt es nicht. Bitte wählen Sie ein bestehendes.',
    ]);
    expect(await grund({ faellig: '2024-12-31' })).toEqual([
      'Der Termin liegt in der Vergangenheit. Bitte setzen Sie einen späteren oder begründen Sie ihn.',
    ]);
    expect((await t.als('vb@SF').schritt(id, 'bestaetigen', {})).inhalt.code).toBe('rolle_fehlt');
    await sk.mach(id, 'bestaetigen', { adressat: ['SF', 'SIS'], faellig: '2025-06-10' });
    expect(await sk.lies(id)).toMatchObject({
      zustand: 'offen',
      zustaendig: ['VB@SF', 'VB@SIS', 'AL@SF', 'AL@SIS', 'STR@SF', 'STR@SIS'],
      auftrag: { faellig: '2025-06-10', ersteFrist: '2025-06-10' },
    });
  });

  it('without a date are settled with the Ressort first', async () => {
    const sk = t.als('sk@SK');
    const { id, faellig } = await vorgeschlagen(
      'Der Senat bittet den Senator für Finanzen, ihm zu gegebener Zeit zu berichten.',
    );
    expect(faellig).toBeNull();
    await sk.mach(id, 'bestaetigen', {});
    expect(await sk.lies(id)).toMatchObject({
      zustand: 'terminKlaeren',
      fristen: [
        { name: 'bestaetigung', stand: 'beendet' },
        { name: 'wiedervorlage', stand: 'laeuft' },
      ],
    });
    expect((await sk.schritt(id, 'terminSetzen', { faellig: '2024-01-01' })).inhalt.detail).toBe(
      'Der Termin liegt in der Vergangenheit. Bitte setzen Sie einen späteren oder begründen Sie ihn.',
    );
    await sk.mach(id, 'terminSetzen', { faellig: '2025-05-06' });
    expect(await sk.lies(id)).toMatchObject({
      zustand: 'offen',
      auftrag: { faellig: '2025-05-06', ersteFrist: '2025-05-06' },
    });
  });

  it('are extended by the chancellery up to a month, beyond it by the Senate, and the first date stays', async () => {
    const [sk, vb] = [t.als('sk@SK'), t.als('vb@SF')];
    const { id } = await einAuftrag(haus, { faellig: '2025-09-30' });
    expect(
      (
        await vb.schritt(id, 'verlaengerungBeantragen', {
          auf: '2025-09-30',
          grund: 'Wir brauchen mehr Zeit.',
        })
      ).inhalt.detail,
    ).toBe('Der neue Termin muss nach dem bisherigen liegen.');
    await vb.mach(id, 'verlaengerungBeantragen', { auf: '2025-10-30', grund: 'Die Zulieferung fehlt.' });
    await sk.mach(id, 'verlaengerungGenehmigen', {});
    await vb.mach(id, 'verlaengerungBeantragen', {
      auf: '2025-11-15',
      grund: 'Die Zulieferung fehlt noch immer.',
    });
    const zuWeit = await sk.schritt(id, 'verlaengerungGenehmigen', {});
    expect([zuWeit.status, zuWeit.inhalt.detail]).toEqual([
      409,
      'So weit darf nur verlängern, wer den Termin gesetzt hat. Bitte wählen Sie den Beschluss, oder nennen Sie von einem Beschluss außerhalb Tag, Gremium, Fundstelle und die Anlage mit seinem Text.',
    ]);
    await t.als('cds@SK').mach(id, 'verlaengerungGenehmigen', { beschluss: await einBeschluss() });
    const [zeile] = (await vb.liste('/auftraege?anzahl=200')).filter((a) => a.id === id);
    expect(zeile).toMatchObject({ faellig: '2025-11-15', ersteFrist: '2025-09-30', verlaengerungen: 2 });
    const laufend = (await vb.lies(id)).fristen.filter((f: { stand: string }) => f.stand === 'laeuft');
    expect(laufend).toMatchObject([{ datum: '2025-11-15', ersterTermin: '2025-09-30' }]);
    expect(
      (await vb.liste(`/erinnerungen?vorgang=${id}&bis=2025-11-15`))
        .filter(({ stand }) => stand === 'geplant')
        .map(({ datum }) => datum),
    ).toEqual(['2025-09-19', '2025-10-17', '2025-10-30', '2025-11-07', '2025-11-14']);
  });

  it('are lifted only by the chancellery, and not by whoever asked', async () => {
    const vb = t.als('vb@SF');
    const { id } = await einAuftrag(haus, { faellig: '2025-09-30' });
    expect((await vb.schritt(id, 'aufheben')).inhalt.code).toBe('schritt_nicht_moeglich');
    await vb.mach(id, 'gegenstandslosMelden', { grund: 'Das Gesetz ist aufgehoben.' });
    expect((await vb.schritt(id, 'aufheben')).inhalt.code).toBe('rolle_fehlt');
    expect((await t.als('sk@SK').schritt(id, 'aufheben', {})).inhalt.code).toBe('bedingung_nicht_erfuellt');
    await t.als('sk@SK').mach(id, 'aufheben', { beschluss: await einBeschluss() });
    expect(await vb.lies(id)).toMatchObject({ zustand: 'aufgehoben', schritte: [] });
  });

  it('that recur are due with the first date of the rhythm, create the next one when fulfilled, and end with it', async () => {
    const sk = t.als('sk@SK');
    const { quelle, fristOriginal } = await vorgeschlagen(
      'Der Senat bittet den Senator für Finanzen, ihm jährlich zum 31.03., letztmals 2026, zu berichten.',
    );
    expect(fristOriginal).toBe('jährlich zum 31.03., letztmals 2026');
    const alle = async () => (await sk.liste('/auftraege?anzahl=200')).filter((a) => a.quelle === quelle);
    const erfuelle = async (sitzung: string) => {
      const { id } = (await alle()).at(-1);
      await sk.mach(id, 'bestaetigen');
      const bericht = await eineVorlage(haus, { zustand: 'beratung', sitzung });
      await t.als('vb@SF').mach(id, 'vorlageVerknuepfen', { vorlage: bericht.id });
      await sk.mach(bericht.id, 'kenntnisNehmen', anwesend);
      await feuereFaelliges(haus, id);
      return (await alle()).map((a) => `${a.zustand} ${a.faellig}`);
    };
    expect(await erfuelle('2025-02-18')).toEqual(['erfuellt 2025-03-31', 'vorgeschlagen 2026-03-31']);
    expect(await erfuelle('2025-03-04')).toEqual(['erfuellt 2025-03-31', 'erfuellt 2026-03-31']);
  });

  it.each([
    ['jährlich zum 30. November, letztmals 2024,', null],
    ['halbjährlich, erstmals zum 31.05.2025,', '2025-05-31'],
    ['regelmäßig', null],
    ['jährlich zum 30. November', '2025-11-30'],
  ])('that recur "%s" are first due %s', async (wann, erster) => {
    expect(
      (await vorgeschlagen(`Der Senat bittet den Senator für Finanzen, ihm ${wann} zu berichten.`)).faellig,
    ).toBe(erster);
  });
});

describe('Einstellungen', () => {
  it('refuse wrong values with the list of what is wrong', async () => {
    const admin = t.als('admin@SK');
    const { status, inhalt } = await admin.put('/einstellungen', {
      quorum: 0,
      mailUhrzeit: '99:99',
      abgabeUhrzeit: '24:00',
      unfug: 1,
      maildomain: 'x\r\nBcc: a@b',
      fristen: { 'senatsvorlage.mitzeichnung': { art: 'unsinn' } },
    });
    expect([status, inhalt.code]).toEqual([400, 'eingabe_ungueltig']);
    const stellen = inhalt.gruende.map(({ de }: { de: string }) => de.split(':')[0]);
    for (const name of ['quorum', 'mailUhrzeit', 'abgabeUhrzeit', 'maildomain'])
      expect(stellen).toContain(name);
    expect(inhalt.detail).toContain('unfug');
    expect(inhalt.detail).toContain('fristen');
    expect((await t.als('sk@SK').put('/einstellungen', { quorum: 4 })).inhalt.code).toBe('rolle_fehlt');
  });

  it('take effect at once: quorum, deadline rules, silence', async () => {
    const [admin, sk] = [t.als('admin@SK'), t.als('sk@SK')];
    await setzeEinstellungen(haus, { verschweigen: true });
    await admin.put('/einstellungen', {
      quorum: 5,
      fristen: { 'senatsvorlage.mitzeichnung': { art: 'arbeitstage', tage: 4 } },
    });
    const beratung = await eineVorlage(haus, { zustand: 'beratung' });
    expect((await sk.schritt(beratung.id, 'beschliessen', { anwesend: 4 })).inhalt.detail).toBe(
      'Der Senat ist erst mit 5 Mitgliedern beschlussfähig.',
    );
    const { id } = await eineVorlage(haus, { zustand: 'ressortabstimmung', mitzeichnende: ['SIS'] });
    const vb = t.als('vb@SF');
    const [frist] = (await vb.lies(id)).fristen.filter((f: { stand: string }) => f.stand === 'laeuft');
    expect(frist.grund).toContain('4');
    await haus.db.sql(`UPDATE frist SET zeitpunkt = kogge_jetzt() WHERE id = $1`, [frist.id]);
    await feuereFaelliges(haus, id);
    expect(await vb.lies(id)).toMatchObject({
      zustand: 'schlusszeichnungStaatsrat',
      mitzeichnende: [{ ressort: 'SIS', stand: 'verschwiegen' }],
      mitzeichnungsergebnis: expect.stringMatching(
        /^SIS: Die Mitzeichnung gilt nach Fristablauf am \d\d\.\d\d\.\d{4} als erteilt\.$/u,
      ),
    });
    expect((await vb.liste(`/vorgaenge/${id}/mitzeichnungen`)).at(-1)).toMatchObject({
      ressort: 'SIS',
      urteil: 'fristablauf',
      person: null,
      text: 'Die Mitzeichnung gilt nach Fristablauf als erteilt.',
      gilt: true,
    });
    await setzeEinstellungen(haus, { verschweigen: false });
    await admin.put('/einstellungen', { quorum: 3, fristen: {} });
  });

  it('without silence remind and escalate, and the co-signature stays open', async () => {
    const { id } = await eineVorlage(haus, { zustand: 'ressortabstimmung', mitzeichnende: ['SIS'] });
    await haus.db.sql(
      `
        UPDATE frist
        SET zeitpunkt = kogge_jetzt()
        WHERE vorgang_id = $1
          AND schluessel = 'mitzeichnung:SIS'`,
      [id],
    );
    await feuereFaelliges(haus, id);
    expect(await t.als('vb@SF').lies(id)).toMatchObject({
      zustand: 'ressortabstimmung',
      mitzeichnende: [{ ressort: 'SIS', stand: 'offen' }],
    });
    expect(
      (await t.als('str@SIS').liste('/nachrichten')).filter((n) => n.vorgang === id).map(({ art }) => art),
    ).toContain('frist_abgelaufen');
    expect(
      (await t.als('vb@SIS').liste('/nachrichten')).filter((n) => n.vorgang === id).map(({ art }) => art),
    ).toContain('frist_abgelaufen_eskalation');
  });
});
