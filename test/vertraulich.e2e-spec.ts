import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { routen } from '#contract';
import { FRISTAKTEUR, systemzugriff } from '#runner';
import { neueKennung } from '#persistence';
import { inOrdnung } from '#workflows';
import { plusTage } from '#kalender';
import {
  eineVorlage,
  frischeDatenbank,
  heuteIn,
  mache,
  organisation,
  sitzungHeute,
  person,
  type Organisation,
} from './umgebung/index.js';
import {
  PDF,
  schluesselFuer,
  starteTestapi,
  type Antwort,
  type Kundin,
  type Testapi,
} from './umgebung/api.js';

jest.setTimeout(60_000);
let haus: Organisation;
let anderes: Organisation;
let t: Testapi;

beforeAll(async () => {
  const db = await frischeDatenbank();
  haus = await organisation(db);
  anderes = await organisation(db, { kuerzel: 'HH' });
  t = await starteTestapi(haus);
  await schluesselFuer(anderes);
});
afterEach(() => expect(t.fehlerzeilen.splice(0)).toEqual([]));

const GEHEIM = 'Kormoranflug';
const BESCHLUSS = `1. Der Senat nimmt ${GEHEIM} zur Kenntnis.\n\n2. Der Senat bittet den Senator für Inneres und Sport, ihm bis zum 30.09.2099 zu ${GEHEIM} zu berichten.`;

interface Geheimes {
  id: string;
  nummer: string;
  auftrag: string;
  anlage: string;
}

/** A paper with everything that can hang on one, decided, with an Auftrag for SIS. */
async function eineGeheime(von: Organisation, stufe: 'nfd' | 'vertraulich' | 'offen'): Promise<Geheimes> {
  const { id } = await eineVorlage(von, { stufe, titel: GEHEIM, beschlusstext: BESCHLUSS });
  const aut = t.als('aut@SF', von);
  const { inhalt: anlage } = await aut.ladeHoch(
    id,
    `${GEHEIM}.pdf`,
    Buffer.concat([PDF, Buffer.from(stufe + von.mandant)]),
  );
  await aut.mach(id, 'bemerken', { text: `${GEHEIM} in A`, abschnitt: 'A' });
  await aut.mach(id, 'festlegen', { mitzeichnende: [{ ressort: 'SJV' }] });
  await aut.mach(id, 'einreichenFach');
  const weg: [string, string, object?][] = [
    ['freigeben', 'rl@SF'],
    ['formalBestanden', 'vb@SF', inOrdnung.formalBestanden],
    ['mitzeichnen', 'str@SJV', { ressort: 'SJV', urteil: 'massgabe', text: `${GEHEIM} prüfen` }],
  ];
  for (const [schritt, wer, daten] of weg) await mache(von, id, schritt, wer, daten);
  const [massgabe] = await t.als('vb@SF', von).liste(`/vorgaenge/${id}/massgaben`);
  await mache(von, id, 'massgabeErledigen', 'str@SJV', {
    massgabe: massgabe.id,
    stand: 'erfuellt',
    grund: 'Ist geprüft.',
  });
  const rest: [string, string, object?][] = [
    ['zeichnen', 'str@SF'],
    ['zeichnen', 'sen@SF'],
    ['annehmen', 'sk@SK', inOrdnung.annehmen],
    ['empfehlen', 'sk@SK'],
    ['aufAndereSitzung', 'sk@SK', { sitzung: (await sitzungHeute(von)).id, grund: 'Sie tagt heute.' }],
    ['aufsetzen', 'sk@SK', { teil: stufe === 'vertraulich' ? 'vertraulich' : 'oeffentlich' }],
    ['aufrufen', 'sk@SK'],
    ['beschliessen', 'sk@SK', { anwesend: 9 }],
  ];
  for (const [schritt, wer, daten] of rest) await mache(von, id, schritt, wer, daten);
  const [auftrag] = (await t.als('sk@SK', von).liste('/auftraege?anzahl=200')).filter(
    ({ quelle }) => quelle === id,
  );
  await mache(von, auftrag.id, 'bestaetigen', 'sk@SK');
  return { id, nummer: auftrag.quelleNummer, auftrag: auftrag.id, anlage: anlage.id };
}

/** What anybody gets, but for the number of the request. */
const ohneAnfrage = ({ status, text, kopf }: Antwort) => ({
  status,
  text: text.replace(/"anfrage":"[^"]+"/u, ''),
  kopf: [...kopf].filter(
    ([name]) => !['date', 'x-ratelimit-remaining', 'x-ratelimit-reset', 'keep-alive'].includes(name),
  ),
});

/** Every request that names a Vorgang: as it is answered for this one. */
async function jedeAnfrage(wer: Kundin, id: string, anlage: string): Promise<[string, Antwort][]> {
  const etag = '"v1-0123456789abcdef"';
  const formular = () => {
    const neu = new FormData();
    neu.append('datei', new Blob([PDF]), 'a.pdf');
    return neu;
  };
  const antworten: [string, Antwort][] = [];
  for (const { methode, pfad, beispiel } of routen.filter((route) =>
    route.pfad.startsWith('/vorgaenge/{id}'),
  )) {
    const adresse = pfad
      .replace('{id}', id)
      .replace('{buchstabe}', 'A')
      .replace('{nr}', '1')
      .replace('{anlage}', anlage);
    if (methode === 'get') antworten.push([`${methode} ${pfad}`, await wer.get(adresse)]);
    if (methode === 'put')
      antworten.push([`${methode} ${pfad}`, await wer.put(adresse, beispiel, { etag: '"a1"' })]);
    if (methode === 'post' && pfad.endsWith('anlagen'))
      antworten.push([`${methode} ${pfad}`, await wer.post(adresse, formular(), { etag })]);
  }
  for (const vergleich of ['', '?von=0&bis=1', '?bis=1'])
    antworten.push([
      `vergleich${vergleich}`,
      await wer.get(`/vorgaenge/${id}/fassungen/vergleich${vergleich}`),
    ]);
  for (const schritt of [
    'bearbeiten',
    'freigeben',
    'mitzeichnen',
    'bemerken',
    'ausfertigen',
    'zurueckziehen',
    'xstate.after.x',
    'unbekannt',
  ])
    antworten.push([schritt, await wer.schritt(id, schritt, {}, { etag })]);
  antworten.push(
    ['ohne If-Match', await wer.schritt(id, 'freigeben', {}, { etag: null })],
    ['falsche Daten', await wer.schritt(id, 'mitzeichnen', { ressort: 1 }, { etag })],
  );
  return antworten;
}

const LISTEN = [
  '/vorgaenge',
  '/vorgaenge?anzahl=1',
  '/aufgaben',
  '/sitzungen',
  '/auftraege',
  '/fristen',
  '/erinnerungen',
  '/nachrichten',
  `/suche?q=${GEHEIM}`,
  '/personen',
  '/vertretungen',
  '/vorgaenge/facetten',
  '/vorgaenge.csv',
  '/auftraege.csv',
  '/beschluesse',
  '/aufgaben/uebersicht',
  '/aufgaben/erledigt',
];

it('Nobody raises a paper to a level at which she could not read it herself', async () => {
  const sk = t.als('sk@SK', haus);
  const { inhalt } = await t.als('aut@SK', haus).post('/vorgaenge', {
    art: 'senatsvorlage',
    titel: 'Bericht der Senatskanzlei',
    federfuehrung: 'SK',
    stufe: 'offen',
  });
  const hebe = { stufe: 'vertraulich', grund: 'Es geht um Personen.' };
  const abgelehnt = await sk.schritt(inhalt.vorgang, 'stufeAnheben', hebe);
  expect([abgelehnt.status, abgelehnt.inhalt.code]).toEqual([409, 'bedingung_nicht_erfuellt']);
  expect(abgelehnt.inhalt.detail).toMatch(/^Danach dürften Sie den Vorgang selbst nicht mehr lesen\./u);
  expect((await sk.get(`/vorgaenge/${inhalt.vorgang}`)).inhalt.stufe).toBe('offen');
  await t.als('aut@SK', haus).mach(inhalt.vorgang, 'stufeAnheben', hebe);
  expect((await sk.get(`/vorgaenge/${inhalt.vorgang}`)).status).toBe(404);
});

it('Nor does an office count that is lent to her for other Vorgänge', async () => {
  const { inhalt } = await t.als('aut@SK', haus).post('/vorgaenge', {
    art: 'senatsvorlage',
    titel: 'Zweiter Bericht der Senatskanzlei',
    federfuehrung: 'SK',
    stufe: 'offen',
  });
  await haus.db.sql(
    `
      INSERT INTO vertretung (id, mandant_id, vertretene_id, vertretende_id, von, bis, grund, verfahren)
      VALUES ($1, $2, $3, $4, kogge_heute(), kogge_heute() + 1, 'Urlaub', '{auftrag}')`,
    [neueKennung(), haus.mandant, person(haus, 'vb@SK').id, person(haus, 'sk@SK').id],
  );
  const hebe = { stufe: 'vertraulich', grund: 'Es geht um Personen.' };
  const abgelehnt = await t.als('sk@SK', haus).schritt(inhalt.vorgang, 'stufeAnheben', hebe);
  expect([abgelehnt.status, abgelehnt.inhalt.code]).toEqual([409, 'bedingung_nicht_erfuellt']);
});

describe.each(['vertraulich', 'nfd'] as const)('A Vorgang of level %s', (stufe) => {
  let geheim: Geheimes;
  beforeAll(async () => {
    geheim = await eineGeheime(haus, stufe);
  });

  it('answers to those who may not see it exactly like one that does not exist', async () => {
    const fremde = t.als('rl@SUKW');
    for (const id of [geheim.id, geheim.auftrag]) {
      const da = await jedeAnfrage(fremde, id, geheim.anlage);
      const nicht = await jedeAnfrage(fremde, neueKennung(), neueKennung());
      for (const [i, [was, antwort]] of da.entries())
        expect([was, ohneAnfrage(antwort)]).toEqual([was, ohneAnfrage(nicht[i]![1])]);
      expect(
        da.filter(([was, { status }]) => status !== 404 && was !== 'ohne If-Match').map(([was]) => was),
      ).toEqual([]);
    }
    const verknuepft = async (vorlage: string) =>
      ohneAnfrage(
        await t.als('vb@SUKW').schritt((await offenerAuftrag()).id, 'vorlageVerknuepfen', { vorlage }),
      );
    expect((await verknuepft(geheim.id)).text.replace(/"version":\d+/u, '')).toBe(
      (await verknuepft(neueKennung())).text.replace(/"version":\d+/u, ''),
    );
    const [{ sha256: hash }] = (await haus.db.sql<{ sha256: string }>(
      'SELECT sha256 FROM anlage WHERE id = $1',
      [geheim.anlage],
    )) as [{ sha256: string }];
    const eigener = await eineVorlage(haus, { federfuehrung: 'SUKW' });
    const angehaengt = async (wert: string) =>
      ohneAnfrage(
        await t.als('aut@SUKW').schritt(eigener.id, 'anlageHinzufuegen', { name: 'a.pdf', sha256: wert }),
      );
    expect(await angehaengt(hash)).toEqual(await angehaengt('0'.repeat(64)));
  });

  const offenerAuftrag = async (): Promise<{ id: string }> => {
    const vorlage = await eineVorlage(haus, {
      zustand: 'beschlossen',
      beschlusstext:
        '1. Der Senat bittet die Senatorin für Umwelt, Klima und Wissenschaft, ihm bis zum 30.09.2099 zu berichten.',
    });
    const [auftrag] = (await t.als('sk@SK').liste('/auftraege?anzahl=200')).filter(
      ({ quelle }) => quelle === vorlage.id,
    );
    await mache(haus, auftrag.id, 'bestaetigen', 'sk@SK', { adressat: ['SUKW'] });
    return auftrag;
  };

  it('is in no list, no count, no search, no agenda, no message of theirs', async () => {
    const heimlich = new RegExp(`${GEHEIM}|${geheim.id}|${geheim.auftrag}|${geheim.nummer}(?!\\d)`, 'u');
    for (const wer of [
      'vb@SUKW',
      'aut@SKB',
      'al@SWHT',
      ...(stufe === 'vertraulich' ? ['aut@SJV', 'aut@SIS', 'admin@SK'] : []),
    ]) {
      for (const liste of LISTEN)
        expect([wer, liste, (await t.als(wer).get(liste)).text]).toEqual([
          wer,
          liste,
          expect.not.stringMatching(heimlich),
        ]);
      expect((await t.als(wer).get(`/suche?q=${GEHEIM}`)).inhalt).toMatchObject({ eintraege: [], anzahl: 0 });
      const { sitzung } = await t.als('sk@SK').lies(geheim.id);
      expect((await t.als(wer).get(`/sitzungen/${sitzung.id}/tagesordnung`)).text).not.toMatch(heimlich);
      for (const liste of ['fristen', 'erinnerungen'])
        expect(await t.als(wer).liste(`/${liste}?vorgang=${geheim.auftrag}`)).toEqual([]);
    }
  });

  it('is seen by those who take part – also the Ressort that owes its Auftrag, without the paper behind it', async () => {
    for (const wer of ['aut@SF', 'vb@SF', 'str@SJV', 'sk@SK', 'cds@SK', 'pruef@SK'])
      expect([wer, (await t.als(wer).get(`/vorgaenge/${geheim.id}`)).status]).toEqual([wer, 200]);
    const vb = t.als('vb@SIS');
    expect((await vb.get(`/vorgaenge/${geheim.id}`)).status).toBe(404);
    const [zeile] = (await vb.liste('/auftraege?anzahl=200')).filter((a) => a.id === geheim.auftrag);
    expect(zeile).toMatchObject({ quelleNummer: geheim.nummer, adressat: ['SIS'], faellig: '2099-09-30' });
    expect((await vb.lies(geheim.auftrag)).auftrag).toMatchObject({ quelleNummer: geheim.nummer });
    expect((await vb.liste('/nachrichten')).filter((n) => n.vorgang === geheim.auftrag)).not.toEqual([]);
  });

  it('waits for its Auftrag, although another Ressort owes it', async () => {
    const vb = t.als('vb@SF');
    await vb.mach(geheim.id, 'ausfertigen', {
      ziffern: [
        {
          nr: '3',
          text: `Der Senat bittet SKB um einen Bericht zu ${GEHEIM}.`,
          typ: ['bitte_bericht'],
          adressat: ['SKB'],
        },
      ],
    });
    await vb.mach(geheim.id, 'sperren', { paragraf: '§ 3 BremIFG', grund: 'Öffentliche Sicherheit.' });
    expect((await vb.schritt(geheim.id, 'zuDenAkten')).inhalt.detail).toBe(
      'Noch offene Aufträge aus dem Beschluss: 2.',
    );
    expect((await vb.liste('/auftraege?anzahl=200')).filter((a) => a.quelle === geheim.id)).toHaveLength(2);
  });

  it('fulfils its Auftrag through a paper of a Ressort that may not see it', async () => {
    const heute = await heuteIn(haus.db);
    const spaeter = haus.sitzungen.find(({ datum }) => datum > plusTage(heute, 42))!.datum;
    const bericht = await eineVorlage(haus, {
      zustand: 'beratung',
      federfuehrung: 'SIS',
      stufe,
      sitzung: spaeter,
    });
    await t.als('vb@SIS').mach(geheim.auftrag, 'vorlageVerknuepfen', { vorlage: bericht.id });
    await t.als('sk@SK').mach(bericht.id, 'kenntnisNehmen', { anwesend: 9 });
    const [frist] = await haus.db.sql<{ id: string }>(
      `SELECT id FROM frist WHERE vorgang_id = $1 AND ereignis ->> 'type' = 'vorlageBeschlossen'`,
      [geheim.auftrag],
    );
    await haus.runner.step({
      vorgang: geheim.auftrag,
      schritt: 'vorlageBeschlossen',
      akteur: FRISTAKTEUR,
      zugriff: systemzugriff(haus.mandant),
      frist: frist!.id,
    });
    expect(await t.als('vb@SIS').lies(geheim.auftrag)).toMatchObject({ zustand: 'erfuellt' });
  });
});

describe('Need to know', () => {
  it('keeps remarks within a Ressort out of the history of everybody else', async () => {
    const { id } = await eineVorlage(haus, { zustand: 'ressortabstimmung', mitzeichnende: ['SIS'] });
    await t.als('str@SIS').mach(id, 'bemerken', { text: `${GEHEIM}: so nicht`, art: 'intern' });
    const adressen = ['schritte', 'bemerkungen', 'mitzeichnungen', ''].map((teil) =>
      `/vorgaenge/${id}/${teil}`.replace(/\/$/u, ''),
    );
    for (const adresse of adressen)
      expect([adresse, (await t.als('aut@SF').get(adresse)).text]).toEqual([
        adresse,
        expect.not.stringContaining(GEHEIM),
      ]);
    expect((await t.als('vb@SIS').liste(`/vorgaenge/${id}/bemerkungen`))[0]).toMatchObject({
      art: 'intern',
      text: `${GEHEIM}: so nicht`,
    });
  });

  it('shows the audit trail and the settings to those in charge of them only', async () => {
    expect((await t.als('sk@SK').get('/pruefpfad')).inhalt.code).toBe('rolle_fehlt');
    expect((await t.als('pruef@SK').get('/pruefpfad')).status).toBe(200);
    expect((await t.als('pruef@SK').put('/einstellungen', {})).inhalt.code).toBe('rolle_fehlt');
  });
});

describe('Two Mandanten', () => {
  it('know nothing of each other: every route with an id of the other answers 404', async () => {
    const drueben = await eineGeheime(anderes, 'offen');
    const heute = await heuteIn(haus.db);
    const { inhalt: vertretung } = await t.als('rl@SF', anderes).post('/vertretungen', {
      vertretende: person(anderes, 'al@SF').id,
      von: heute,
      bis: heute,
      grund: 'Urlaub',
    });
    const [nachricht] = await t.als('vb@SIS', anderes).liste('/nachrichten');
    const [amt] = await haus.db.sql<{ id: string }>('SELECT id FROM amt WHERE mandant_id = $1 LIMIT 1', [
      anderes.mandant,
    ]);
    const sitzung = anderes.sitzungen[0]!.id;
    for (const wer of ['sk@SK', 'admin@SK', 'pruef@SK', 'vb@SIS']) {
      const ich = t.als(wer);
      for (const [was, { status }] of await jedeAnfrage(ich, drueben.id, drueben.anlage))
        expect([wer, was, status]).toEqual([wer, was, was === 'ohne If-Match' ? 428 : 404]);
      expect((await ich.get(`/sitzungen/${sitzung}`)).status).toBe(404);
      expect((await ich.get(`/sitzungen/${sitzung}/tagesordnung`)).status).toBe(404);
      expect((await ich.post(`/nachrichten/${nachricht.id}/gelesen`)).status).toBe(404);
      expect((await ich.loesche(`/vertretungen/${vertretung.id}`)).status).toBe(404);
      for (const liste of LISTEN)
        expect([liste, (await ich.get(liste)).text]).toEqual([
          liste,
          expect.not.stringMatching(
            new RegExp(`${drueben.id}|${drueben.auftrag}|${sitzung}|${person(anderes, 'rl@SF').id}`, 'u'),
          ),
        ]);
    }
    const [sk, admin] = [t.als('sk@SK'), t.als('admin@SK')];
    expect((await sk.put(`/sitzungen/${sitzung}`, { version: 1, vermerk: 'x' })).status).toBe(404);
    expect((await sk.post(`/sitzungen/${sitzung}/abschluss`, {})).status).toBe(404);
    expect((await admin.loesche(`/aemter/${amt!.id}`)).status).toBe(404);
    expect(
      (
        await admin.post('/aemter', {
          person: person(anderes, 'rl@SF').id,
          rolle: 'RL',
          ressort: 'SF',
          von: heute,
          grund: 'Nachfolge',
        })
      ).status,
    ).toBe(404);
    expect(
      (
        await admin.post('/vertretungen', {
          vertretene: person(anderes, 'rl@SF').id,
          vertretende: person(haus, 'rl@SF').id,
          von: heute,
          bis: heute,
          grund: 'Urlaub',
        })
      ).status,
    ).toBe(404);
    expect(
      (
        await t
          .als('aut@SF')
          .post('/vorgaenge', { art: 'senatsvorlage', titel: 'Fremde Sitzung', federfuehrung: 'SF', sitzung })
      ).status,
    ).toBe(404);
    expect((await t.als('pruef@SK').get(`/pruefpfad?vorgang=${drueben.id}`)).inhalt.eintraege).toEqual([]);
  });

  it('number their papers and keep their settings apart', async () => {
    await t.als('admin@SK', anderes).put('/einstellungen', { quorum: 7 });
    expect((await t.als('admin@SK').get('/einstellungen')).inhalt.quorum).toBe(3);
    const nummer = async (von: Organisation) =>
      (
        await t
          .als('aut@SF', von)
          .post('/vorgaenge', { art: 'senatsvorlage', titel: 'Nummer', federfuehrung: 'SF' })
      ).inhalt.nummer;
    const [hier, dort] = [await nummer(haus), await nummer(anderes)];
    expect(hier).not.toBe(dort);
    expect([await nummer(haus), await nummer(anderes)].map((text) => Number(text.split('/')[1]))).toEqual(
      [hier, dort].map((text) => Number(text.split('/')[1]) + 1),
    );
  });
});
