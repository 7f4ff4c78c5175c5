import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { pruefeInvarianten } from '#runner';
import { inOrdnung } from '#workflows';
import {
  datenbankAls,
  frischeDatenbank,
  organisation,
  tagt,
  person,
  stelleUhr,
  type Organisation,
  type TestDatenbank,
} from '../umgebung/index.js';
import { starteTestapi, type Testapi } from '../umgebung/api.js';
import { roheWorte } from '../umgebung/rohe-worte.js';
import type { LaufenderWorker } from '../../apps/worker/src/starte-worker.js';
import { liesConfig } from '../../apps/worker/src/config.js';
import { starteWorker } from '../../apps/worker/src/starte-worker.js';
import { ruhe, umUhr } from './mit-worker.js';
import { bis, einPostfach, type Postfach } from './postfach.js';

jest.setTimeout(120_000);

let db: TestDatenbank;
let haus: Organisation;
let t: Testapi;
let worker: LaufenderWorker;
let fach: Postfach;

beforeAll(async () => {
  db = await frischeDatenbank();
  await stelleUhr(db, '2025-10-20T09:00');
  haus = await organisation(db);
  t = await starteTestapi(haus);
  fach = await einPostfach();
  worker = await starteWorker(
    liesConfig({
      DATABASE_URL: db.url,
      SMTP_URL: fach.url,
      BASIS_URL: 'https://kogge.test',
      LOG_LEVEL: 'silent',
      SWEEP_SEKUNDEN: '1',
    }),
  );
});
afterEach(() => expect(t.fehlerzeilen.splice(0)).toEqual([]));
afterAll(() => worker.stop());

// oxlint-disable-next-line typescript/no-explicit-any -- answers are checked by the schema of their route
type Inhalt = any;
const MASSNAHMEN = [
  { nummer: 'D1', titel: 'Digitale Poststelle', ressort: 'SF', plan: '5' },
  { nummer: 'D2', titel: 'Termine in einem Portal', ressort: 'SIS', plan: '80' },
  { nummer: 'D3', titel: 'Zeugnisse aus der Cloud', ressort: 'SKB', plan: '3' },
  { nummer: 'D4', titel: 'Bauantrag am Bildschirm', ressort: 'SBMS', plan: '10' },
];
const adresse = (wer: string) => person(haus, wer).email;
const bw = () => t.als('bw@SF');
let kampagne = '';
const stand = async (): Promise<Inhalt> => (await bw().get(`/kampagnen/${kampagne}`)).inhalt;
const beitrag = async (nummer: string): Promise<Inhalt> =>
  (await stand()).berichte.find((b: Inhalt) => b.massnahme.nummer === nummer);

/** What the author of that Ressort sees, with the ETag of it. */
async function bericht(nummer: string, wer: string): Promise<{ inhalt: Inhalt; etag: string }> {
  return t.als(wer).get(`/berichte/${(await beitrag(nummer)).bericht}`);
}

async function schreibe(
  nummer: string,
  wer: string,
  { ist, ampel = 'gruen', mehr = {} }: { ist: string; ampel?: string; mehr?: object },
): Promise<Inhalt> {
  const { inhalt, etag } = await bericht(nummer, wer);
  const eingabe = {
    kurzeinschaetzung: ampel,
    kennzahlen: inhalt.kennzahlen.map(({ id }: Inhalt) => ({ id, ist })),
    meilensteine: inhalt.meilensteine.map(({ id }: Inhalt) => ({ id, ist: '11.2025' })),
    sachstand: 'Der Pilot läuft.',
    ...mehr,
  };
  const antwort = await t.als(wer).put(`/berichte/${inhalt.id}`, eingabe, { etag });
  expect([antwort.status, antwort.text.slice(0, 300)]).toEqual([200, antwort.text.slice(0, 300)]);
  return antwort.inhalt;
}

const zeit = (berlin: string) => umUhr(db, worker, fach, berlin);
const post = (mails: readonly { an: string; betreff: string }[]) =>
  mails.map(({ an, betreff }) => `${an} ${betreff.split(':')[0]}`).toSorted();

describe('A campaign', () => {
  it('is planned on a register with its history', async () => {
    for (const { plan, ...m } of MASSNAHMEN) {
      const { status } = await bw().post('/massnahmen', {
        ...m,
        kennzahlen: [
          { name: 'Angeschlossene Stellen', einheit: 'Anzahl', planwerte: { 2024: '2', 2025: plan } },
        ],
        meilensteine: [{ name: 'Pilot', soll: '30.09.2025' }],
      });
      expect(status).toBe(201);
    }
    expect(
      (await t.als('mv@SIS').post('/massnahmen', { nummer: 'D9', titel: 'Fremde Maßnahme', ressort: 'SF' }))
        .inhalt.code,
    ).toBe('rolle_fehlt');
    expect(
      (await bw().post('/massnahmen', { nummer: 'D1', titel: 'Noch einmal', ressort: 'SF' })).inhalt.detail,
    ).toContain('Die Nummer D1 ist schon vergeben.');
    await zeit('2025-11-03T09:00');
    const { inhalt } = await bw().post('/kampagnen', { jahr: 2025, gremien: ['HaFA'] });
    kampagne = inhalt.id;
    expect(inhalt).toMatchObject({ jahr: 2025, faellig: '2026-01-15', zustand: 'geplant', gesamt: 0 });
    expect((await bw().post('/kampagnen', { jahr: 2025 })).inhalt.detail).toContain(
      'gibt es schon eine Kampagne',
    );
    expect((await t.als('aut@SIS').post('/kampagnen', { jahr: 2026 })).inhalt.code).toBe('rolle_fehlt');
    await bw().mach(kampagne, 'planwerteEinfrieren');
  });

  it('asks all that are responsible, and only them', async () => {
    await zeit('2025-12-01T09:00');
    fach.leere();
    await bw().mach(kampagne, 'anfordern');
    await ruhe(db, worker);
    expect(post(fach.leere())).toEqual(
      ['mv@SBMS', 'mv@SF', 'mv@SIS', 'mv@SKB']
        .map((wer) => `${adresse(wer)} Jahresbericht erbeten`)
        .toSorted(),
    );
    const liste = await stand();
    expect(liste).toMatchObject({ zustand: 'erhebung', gesamt: 4, frei: 0, ueberfaellig: 0 });
    expect(liste.berichte.map((b: Inhalt) => [b.massnahme.nummer, b.zustand, b.zustaendig])).toEqual(
      MASSNAHMEN.map(({ nummer, ressort }) => [nummer, 'offen', [`MV@${ressort}`]]),
    );
    expect((await t.als('mv@SIS').liste('/aufgaben')).map(({ titel }) => titel)).toEqual([
      'Jahresbericht 2025: D2 Termine in einem Portal',
    ]);
  });

  it('lets nobody hand in what is incomplete, and asks for a reason for what contradicts', async () => {
    const mv = t.als('mv@SF');
    const { vorgang } = await beitrag('D1');
    const halb = await schreibe('D1', 'mv@SF', { ist: '', ampel: 'gruen', mehr: { sachstand: '' } });
    expect(halb.fehlt.map(({ de }: Inhalt) => de)).toEqual([
      'Bitte beschreiben Sie den Sachstand.',
      'Kennzahl „Angeschlossene Stellen“: bitte den IST-Wert eintragen oder begründen, warum es keinen gibt.',
    ]);
    expect((await mv.schritt(vorgang, 'einreichen')).inhalt.code).toBe('bedingung_nicht_erfuellt');
    const ganz = await schreibe('D1', 'mv@SF', { ist: '3' });
    expect(ganz).toMatchObject({ vorschlag: { kurzeinschaetzung: 'rot' } });
    expect(ganz.warnungen.map(({ code }: Inhalt) => code)).toEqual(['ampel_widerspricht_kennzahl']);
    // What the page names as missing is what the Schritt is refused for.
    expect(ganz.fehlt.map(({ de }: Inhalt) => de)).toEqual(['Zu einer Warnung fehlt noch eine Begründung.']);
    expect((await mv.schritt(vorgang, 'einreichen')).inhalt.detail).toContain(ganz.fehlt[0].de);

    // The register changes after freezing: the frozen Planwert stays, and the author has to say something
    // about it.
    const { inhalt: massnahme, etag } = await bw().get(`/massnahmen/${(await beitrag('D1')).massnahme.id}`);
    const { nummer, titel, ressort, kennzahlen } = massnahme;
    const neu = {
      nummer,
      titel,
      ressort,
      grund: 'Neuer Beschluss',
      kennzahlen: kennzahlen.map(({ id, name, einheit }: Inhalt) => ({
        id,
        name,
        einheit,
        planwerte: { 2025: '6' },
      })),
      meilensteine: [{ id: massnahme.meilensteine[0].id, name: 'Pilot', soll: '30.09.2025' }],
    };
    expect((await bw().put(`/massnahmen/${massnahme.id}`, neu, { etag })).inhalt.version).toBe(2);
    expect((await bw().put(`/massnahmen/${massnahme.id}`, neu, { etag })).inhalt.code).toBe(
      'voraussetzung_veraltet',
    );
    const [letzte] = await bw().liste(`/massnahmen/${massnahme.id}/aenderungen`);
    expect(letzte).toMatchObject({
      version: 2,
      grund: 'Neuer Beschluss',
      felder: expect.arrayContaining([expect.objectContaining({ vorher: '5', nachher: '6' })]),
    });
    const { inhalt } = await bericht('D1', 'mv@SF');
    expect(inhalt.kennzahlen[0].plan).toEqual({ text: '5', zahl: 5 });
    expect(inhalt.warnungen.map(({ code }: Inhalt) => code)).toEqual([
      'ampel_widerspricht_kennzahl',
      'planwert_geaendert',
    ]);
    const antworten = inhalt.warnungen.map(({ schluessel }: Inhalt) => ({
      schluessel,
      antwort: 'Zwei Stellen sind seit Januar angeschlossen.',
    }));
    await schreibe('D1', 'mv@SF', { ist: '3', mehr: { antworten } });
    await mv.mach(vorgang, 'einreichen');
  });

  it('needs two further persons for each report', async () => {
    const { vorgang, bericht: id } = await beitrag('D1');
    expect(
      (
        await t
          .als('mv@SF')
          .put(
            `/berichte/${id}`,
            { kurzeinschaetzung: 'gelb', kennzahlen: [], meilensteine: [], sachstand: 'x' },
            { etag: '"b9"' },
          )
      ).inhalt.code,
    ).toBe('schritt_nicht_moeglich');
    expect((await t.als('mv@SF').schritt(vorgang, 'freigebenAL')).inhalt.code).toBe('rolle_fehlt');
    await t.als('al@SF').mach(vorgang, 'freigebenAL');
    await t.als('str@SF').mach(vorgang, 'freigebenSTR');
    expect(await beitrag('D1')).toMatchObject({ zustand: 'frei', kurzeinschaetzung: 'gruen' });
    // What is still being written is no result yet.
    await schreibe('D4', 'mv@SBMS', { ist: '3', ampel: 'gelb' });
    const { inhalt: gesamt } = await bw().get(`/kampagnen/${kampagne}/gesamtbericht`);
    expect(gesamt.berichte.map((b: Inhalt) => [b.massnahme.nummer, b.kurzeinschaetzung])).toEqual([
      ['D1', 'gruen'],
      ['D2', null],
      ['D3', null],
      ['D4', null],
    ]);
    expect(gesamt.ampel).toEqual({ gruen: 1, gelb: 0, rot: 0, unbekannt: 3 });
    await expect(db.sql(`UPDATE vorgang SET version = version WHERE id = $1`, [vorgang])).rejects.toThrow(
      'Version',
    );
  });

  it('carries a question back to the authors, who answer it', async () => {
    const { vorgang } = await beitrag('D2');
    await schreibe('D2', 'mv@SIS', { ist: '82' });
    await t.als('mv@SIS').mach(vorgang, 'einreichen');
    await ruhe(db, worker);
    fach.leere();
    await t.als('al@SIS').mach(vorgang, 'rueckfrage', { grund: 'Seit wann sind es 82?' });
    await ruhe(db, worker);
    expect(post(fach.leere())).toEqual([`${adresse('mv@SIS')} Rückfrage zum Jahresbericht`]);
    await schreibe('D2', 'mv@SIS', { ist: '82', mehr: { sachstand: 'Seit Oktober sind es 82.' } });
    await t.als('mv@SIS').mach(vorgang, 'einreichen');
    await t.als('al@SIS').mach(vorgang, 'freigebenAL');
    await t.als('str@SIS').mach(vorgang, 'freigebenSTR');
    expect(await t.als('mv@SIS').lies(vorgang)).toMatchObject({ zustand: 'frei', fassung: 2 });
  });

  it('leaves out what is waived, with its reason', async () => {
    const { vorgang } = await beitrag('D3');
    const grund = 'Die Maßnahme ruht bis zum Haushalt 2026.';
    expect((await t.als('mv@SKB').schritt(vorgang, 'entfaellt', { grund })).inhalt.code).toBe('rolle_fehlt');
    await t.als('mv@SKB').mach(vorgang, 'entfallBeantragen', { grund });
    await bw().mach(vorgang, 'entfaellt', { grund });
    expect(await stand()).toMatchObject({
      zustand: 'erhebung',
      frei: 3,
      jeRessort: expect.arrayContaining([{ ressort: 'SBMS', gesamt: 1, frei: 0, ueberfaellig: 0 }]),
    });
  });

  it('reminds whoever is late on the days that are planned, tells the next in line, and nobody else', async () => {
    await ruhe(db, worker);
    fach.leere();
    const tage: Record<string, string[]> = {};
    for (const tag of [
      '2025-12-15',
      '2025-12-30',
      '2025-12-31',
      '2026-01-02',
      '2026-01-07',
      '2026-01-08',
      '2026-01-09',
      '2026-01-12',
      '2026-01-13',
      '2026-01-14',
      '2026-01-15',
      '2026-01-16',
      '2026-01-19',
      '2026-01-20',
      '2026-01-21',
    ]) {
      const mails = post(await zeit(`${tag}T08:30`));
      if (mails.length > 0) tage[tag] = mails;
    }
    const erinnert = [`${adresse('mv@SBMS')} Erinnerung`];
    expect(tage).toEqual({
      '2025-12-31': erinnert,
      '2026-01-08': erinnert,
      '2026-01-12': erinnert,
      '2026-01-14': erinnert,
      '2026-01-16': [`${adresse('al@SBMS')} Überfällig seit 15.01.2026`],
      '2026-01-20': [`${adresse('str@SBMS')} Überfällig seit 15.01.2026`],
    });
    expect(await stand()).toMatchObject({
      ueberfaellig: 1,
      berichte: expect.arrayContaining([expect.objectContaining({ ueberfaellig: true, ressort: 'SBMS' })]),
    });
    await bw().mach(kampagne, 'erinnern');
    await ruhe(db, worker);
    expect(post(fach.leere())).toEqual([`${adresse('mv@SBMS')} Jahresberichte stehen noch aus`]);
  });

  it('closes collection with the last report, by itself', async () => {
    const { vorgang } = await beitrag('D4');
    await schreibe('D4', 'mv@SBMS', {
      ist: '–',
      ampel: 'rot',
      mehr: {
        kennzahlen: [
          {
            id: (await bericht('D4', 'mv@SBMS')).inhalt.kennzahlen[0].id,
            ist: '–',
            begruendung: 'Die Ausschreibung ist aufgehoben.',
          },
        ],
      },
    });
    await t.als('mv@SBMS').mach(vorgang, 'einreichen');
    await t.als('al@SBMS').mach(vorgang, 'freigebenAL');
    expect((await bw().schritt(kampagne, 'erhebungSchliessen')).inhalt.detail).toContain(
      'Ein Bericht ist weder freigegeben noch entfallen.',
    );
    await t.als('str@SBMS').mach(vorgang, 'freigebenSTR');
    worker.signal();
    await bis(async () => (await stand()).zustand === 'konsolidierung');
  });

  it('becomes a file, with progress', async () => {
    for (const form of ['xlsx', 'json', 'html']) {
      const { inhalt: bestellt } = await bw().post(`/kampagnen/${kampagne}/ausgaben`, { form });
      worker.signal();
      await bis(async () => (await bw().get(`/ausgaben/${bestellt.id}`)).inhalt.stand === 'fertig');
      expect((await bw().get(`/ausgaben/${bestellt.id}`)).inhalt).toMatchObject({
        fertig: 4,
        gesamt: 4,
        name: `Jahresbericht-2025.${form}`,
      });
      const datei = await bw().get(`/ausgaben/${bestellt.id}/datei`);
      expect([datei.status, datei.kopf.get('content-disposition')]).toEqual([
        200,
        `attachment; filename*=UTF-8''Jahresbericht-2025.${form}`,
      ]);
      if (form === 'json')
        expect(
          JSON.parse(datei.text).massnahmen.map((m: Inhalt) => [m.nummer, m.inhalt.kennzahlen[0].ist]),
        ).toEqual([
          ['D1', '3'],
          ['D2', '82'],
          ['D3', ''],
          ['D4', '–'],
        ]);
      if (form === 'html') {
        expect(datei.text).toContain('Die Maßnahme ruht bis zum Haushalt 2026.');
        const lesbar = datei.text.replaceAll(/<style[\s\S]*?<\/style>|<[^>]*>/gu, ' ');
        expect(roheWorte(lesbar)).toEqual([]);
      }
      expect((await t.als('aut@SIS').get(`/ausgaben/${bestellt.id}`)).status).toBe(404);
    }
    const { inhalt: zweite } = await bw().post(`/kampagnen/${kampagne}/ausgaben`, { form: 'json' });
    await bw().loesche(`/ausgaben/${zweite.id}`);
    expect((await bw().get(`/ausgaben/${zweite.id}`)).inhalt.stand).toMatch(/abgebrochen|fertig/u);
  });

  it('is consolidated, approved by another person, and becomes a Senatsvorlage', async () => {
    expect((await bw().schritt(kampagne, 'konsolidieren')).inhalt.detail).toContain(
      '3 Berichte sind noch nicht übernommen.',
    );
    for (const nummer of ['D1', 'D2', 'D4']) await bw().mach((await beitrag(nummer)).vorgang, 'uebernehmen');
    await bw().mach(kampagne, 'konsolidieren');
    const { inhalt: gesamt } = await bw().get(`/kampagnen/${kampagne}/gesamtbericht`);
    expect(gesamt.ampel).toEqual({ gruen: 2, gelb: 0, rot: 1, unbekannt: 0 });
    await t.als('str@SF').mach(kampagne, 'freigeben');
    const { vorlage } = await stand();
    const abschnitte = await bw().liste(`/vorgaenge/${vorlage.id}/abschnitte`);
    expect(abschnitte.map(({ buchstabe, text }) => [buchstabe, text.length > 10])).toEqual(
      ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((b) => [b, true]),
    );
    expect(abschnitte.flatMap(({ text }) => roheWorte(text))).toEqual([]);
    expect(abschnitte[1].text).toContain('| D4 | Bauantrag am Bildschirm | SBMS | Rot | ohne Angabe |');
    expect(
      (await bw().liste(`/vorgaenge/${vorlage.id}/anlagen`)).map(({ name, typ }) => [name, typ]),
    ).toEqual([['Gesamtbericht-2025.html', 'text/html']]);
    expect((await stand()).berichte.map(({ zustand }: Inhalt) => zustand)).toEqual([
      'uebernommen',
      'uebernommen',
      'entfallen',
      'uebernommen',
    ]);
  });

  it('ends when the Senate has taken note and the bodies have heard of it', async () => {
    const {
      vorlage: { id },
    } = await stand();
    const sk = t.als('sk@SK');
    const sitzung = haus.sitzungen.find(({ datum }) => datum > '2026-02-09')!;
    await bw().mach(id, 'festlegen', { sitzung: sitzung.id });
    await bw().mach(id, 'einreichenFach');
    await t.als('rl@SF').mach(id, 'freigeben');
    await t.als('vb@SF').mach(id, 'formalBestanden', inOrdnung.formalBestanden);
    await t.als('str@SF').mach(id, 'zeichnen');
    await t.als('sen@SF').mach(id, 'zeichnen');
    await sk.mach(id, 'annehmen', inOrdnung.annehmen);
    await sk.mach(id, 'empfehlen');
    await sk.mach(id, 'aufsetzen', { teil: 'oeffentlich' });
    await tagt(haus, sitzung);
    await sk.mach(id, 'aufrufen');
    await sk.mach(id, 'kenntnisNehmen', { anwesend: 9 });
    worker.signal();
    await bis(async () => (await stand()).zustand === 'berichtet');
    await bis(async () =>
      (await stand()).berichte.every(({ zustand }: Inhalt) =>
        ['abgeschlossen', 'entfallen'].includes(zustand),
      ),
    );
    expect((await bw().schritt(kampagne, 'abschliessen')).inhalt.detail).toContain(
      'Noch nicht unterrichtet: HaFA.',
    );
    expect(
      (await bw().schritt(kampagne, 'gremienbericht', { gremium: 'Deputation', am: '2026-01-20' })).inhalt
        .detail,
    ).toContain('Vorgesehen sind: HaFA.');
    await bw().mach(kampagne, 'gremienbericht', { gremium: 'HaFA', am: '2026-01-20' });
    await bw().mach(kampagne, 'abschliessen');
    expect(await stand()).toMatchObject({
      zustand: 'abgeschlossen',
      gremien: [{ name: 'HaFA', berichtetAm: '2026-01-20' }],
    });
    const { inhalt: d4 } = await bw().get(`/massnahmen/${(await beitrag('D4')).massnahme.id}`);
    expect(d4).toMatchObject({
      kurzeinschaetzung: 'rot',
      jahr: 2025,
      trend: null,
      verknuepfungen: [expect.objectContaining({ vorgang: id, bezug: 'bericht' })],
    });
    for await (const { id: invariante, ok, beispiel } of pruefeInvarianten(
      await datenbankAls(db, 'kogge_auditor'),
    ))
      expect([invariante, ok, beispiel]).toEqual([invariante, true, null]);
    expect(d4.kennzahlen[0].reihe).toEqual([
      { jahr: 2024, plan: { text: '2', zahl: 2 }, ist: null, bericht: null },
      {
        jahr: 2025,
        plan: { text: '10', zahl: 10 },
        ist: { text: '–', strich: true },
        bericht: expect.any(String),
      },
    ]);
  });
});
