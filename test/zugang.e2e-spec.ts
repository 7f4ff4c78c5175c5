import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import { STUFEN, ZUGANGSPHASEN, type Stufe, type Zugangsphase } from '#contract';
import { plusTage } from '#kalender';
import { inOrdnung } from '#workflows';
import { PDF, schluesselFuer, starteTestapi, type Kundin, type Testapi } from './umgebung/api.js';
import {
  einePerson,
  eineVorlage,
  frischeDatenbank,
  heuteIn,
  liesVorgang,
  mache,
  organisation,
  person,
  sitzungHeute,
  vertritt,
  zugriff,
  type Organisation,
} from './umgebung/index.js';
import { darfArbeitsstandSehen, darfSehen, type Ding, type Mensch } from './zugang/tafel.js';

jest.setTimeout(300_000);
let haus: Organisation;
let t: Testapi;
const dinge: Papier[] = [];
const folgen: Ding[] = [];
let menschen: Mensch[];

/** Words that stand nowhere else: in every paper, in its Fassung only, in its working text only. */
const PROBE = 'Zugangsprobe';
const GEFASST = 'Kiebitzgelege';
const IN_ARBEIT = 'Rohrdommelruf';
const BESCHLUSS = `1. Der Senat nimmt die ${PROBE} zur Kenntnis.

2. Der Senat bittet die Senatorin für Umwelt, Klima und Wissenschaft, ihm bis zum 30.09.2099 zur ${PROBE} zu berichten.`;

interface Papier extends Ding {
  anlage: string;
  /** Attachment that no Fassung holds; null where there is no working text. */
  arbeitsanlage: string | null;
}

/** How far each paper goes, and where it ends up: what is put off or given up is seen as before. */
const WEGE: { phase: Zugangsphase; dann?: [schritt: string, wer: string, daten: () => object] }[] = [
  { phase: 'haus' },
  { phase: 'mitzeichnung' },
  { phase: 'mitzeichnung', dann: ['zurueckziehen', 'vb@SF', () => ({ grund: 'Sie ist überholt.' })] },
  {
    phase: 'senat',
    dann: ['aussetzen', 'sk@SK', () => ({ sitzung: haus.sitzungen[4]!.id, grund: 'Es fehlt eine Zahl.' })],
  },
  { phase: 'senat', dann: ['ablehnen', 'sk@SK', () => ({ anwesend: 9, nein: 9 })] },
  { phase: 'entschieden', dann: ['beschliessen', 'sk@SK', () => ({ anwesend: 9 })] },
];

async function einPapier(stufe: Stufe, { phase, dann }: (typeof WEGE)[number]): Promise<Papier> {
  const { id } = await eineVorlage(haus, { stufe, titel: PROBE, beschlusstext: BESCHLUSS });
  const aut = t.als('aut@SF');
  const ladeHoch = async (name: string): Promise<string> =>
    (await aut.ladeHoch(id, name, Buffer.concat([PDF, Buffer.from(id + name)]))).inhalt.id;
  await aut.mach(id, 'festlegen', { einbringer: ['SF', 'SIS'], mitzeichnende: [{ ressort: 'SJV' }] });
  await schreibe(id, 'B', `Die Lösung ist ein ${GEFASST}.`);
  const anlage = await ladeHoch('gefasst.pdf');
  await aut.mach(id, 'zurKenntnis', { ressorts: ['SKB'] });
  if (phase !== 'haus') await bringe(id, phase, stufe);
  if (dann) await mache(haus, id, dann[0], dann[1], dann[2]());
  const { nummer, zustand, fassung } = await liesVorgang(haus, id);
  let arbeitsanlage: string | null = null;
  if (phase === 'haus' || zustand === 'ressortabstimmung' || zustand === 'ausgesetzt') {
    await schreibe(id, 'C', `Eine Alternative wäre ein ${IN_ARBEIT}.`);
    arbeitsanlage = await ladeHoch('in-arbeit.pdf');
  }
  return {
    name: `${stufe}, ${zustand}, Fassung ${fassung}`,
    id,
    nummer,
    zeile: phase,
    stufe,
    haus: ['SF', 'SIS'],
    gefragte: phase === 'haus' ? [] : ['SJV'],
    informierte: ['SKB'],
    schreibende: ['aut@SF'],
    anlage,
    arbeitsanlage,
  };
}

async function bringe(id: string, phase: Zugangsphase, stufe: Stufe): Promise<void> {
  const weg: [nach: Zugangsphase, schritt: string, wer: string, daten?: object][] = [
    ['mitzeichnung', 'einreichenFach', 'aut@SF'],
    ['mitzeichnung', 'freigeben', 'rl@SF'],
    ['mitzeichnung', 'formalBestanden', 'vb@SF', inOrdnung.formalBestanden],
    ['mitzeichnung', 'bemerken', 'str@SJV', { text: `${PROBE}: eine Frage`, abschnitt: 'A' }],
    ['senat', 'mitzeichnen', 'str@SJV', { ressort: 'SJV', urteil: 'erteilt' }],
    ['senat', 'zeichnen', 'str@SF'],
    ['senat', 'zeichnen', 'str@SIS'],
    ['senat', 'zeichnen', 'sen@SF'],
    ['senat', 'zeichnen', 'sen@SIS'],
    ['senat', 'annehmen', 'sk@SK', inOrdnung.annehmen],
    ['senat', 'empfehlen', 'sk@SK'],
    [
      'senat',
      'aufAndereSitzung',
      'sk@SK',
      { sitzung: (await sitzungHeute(haus)).id, grund: 'Sie tagt heute.' },
    ],
    ['senat', 'aufsetzen', 'sk@SK', { teil: stufe === 'vertraulich' ? 'vertraulich' : 'oeffentlich' }],
    ['senat', 'aufrufen', 'sk@SK'],
  ];
  for (const [nach, schritt, wer, daten] of weg)
    if (ZUGANGSPHASEN.indexOf(nach) <= ZUGANGSPHASEN.indexOf(phase))
      await mache(haus, id, schritt, wer, daten);
}

async function schreibe(id: string, buchstabe: string, text: string): Promise<void> {
  const adresse = `/vorgaenge/${id}/abschnitte/${buchstabe}`;
  const { etag } = await t.als('aut@SF').get(adresse);
  expect((await t.als('aut@SF').put(adresse, { text }, { etag })).status).toBe(200);
}

async function auftragAus(quelle: Ding): Promise<Ding> {
  const [zeile] = await haus.db.sql<{ id: string; nummer: string }>(
    `
      SELECT v.id, v.nummer
      FROM auftrag a
      JOIN vorgang v ON v.id = a.vorgang_id
      WHERE a.quelle_id = $1`,
    [quelle.id],
  );
  if (!zeile) throw new Error(`Aus ${quelle.name} ist kein Auftrag entstanden.`);
  await mache(haus, zeile.id, 'bestaetigen', 'sk@SK', { adressat: ['SUKW'] });
  const { stufe } = quelle;
  return {
    ...zeile,
    name: `Auftrag, ${stufe}`,
    zeile: 'Auftrag',
    stufe,
    haus: [],
    adressaten: ['SUKW'],
    quelle,
  };
}

/** SWHT has nothing to do with it, but for whom its senator names. */
async function benenneLesende(papiere: readonly Papier[]): Promise<void> {
  const papier = papiere.find(({ stufe, zeile }) => stufe === 'vertraulich' && zeile === 'senat')!;
  await mache(haus, papier.id, 'leserBenennen', 'sen@SWHT', { imHaus: person(haus, 'rl@SWHT').id });
  papier.benannte = ['rl@SWHT'];
}

/** A campaign, and two of its reports: one that its house has not released, one that is waived. */
async function eineKampagne(stufe: 'offen' | 'nfd', jahr: number): Promise<Ding[]> {
  const titel = `${PROBE} ${jahr}`;
  for (const [nummer, ressort] of Object.entries({ [`${jahr}-1`]: 'SWHT', [`${jahr}-2`]: 'SGFV' }))
    await t.als('bw@SF').post('/massnahmen', { nummer, titel, ressort, kennzahlen: [], meilensteine: [] });
  const { vorgang, nummer } = await haus.runner.beginne(await zugriff(haus, 'bw@SF'), {
    art: 'kampagne',
    mandant: haus.mandant,
    titel,
    stufe,
    akteur: { art: 'person', person: person(haus, 'bw@SF').id, aemter: [] },
    daten: {},
    eingabe: { federfuehrung: 'SF', jahr, faellig: `${jahr + 1}-01-15`, gremien: {} },
  });
  await mache(haus, vorgang, 'planwerteEinfrieren', 'bw@SF');
  await mache(haus, vorgang, 'anfordern', 'bw@SF');
  const berichte = await haus.db.sql<{ id: string; nummer: string; federfuehrung: string }>(
    `
      SELECT v.id, v.nummer, v.federfuehrung
      FROM bericht b
      JOIN vorgang v ON v.id = b.vorgang_id
      WHERE b.kampagne_id = $1`,
    [vorgang],
  );
  const entfallener = berichte.find(({ federfuehrung }) => federfuehrung === 'SGFV')!.id;
  const grund = { grund: 'Das Vorhaben ruht.' };
  await mache(haus, entfallener, 'entfallBeantragen', 'mv@SGFV', grund);
  await mache(haus, entfallener, 'entfaellt', 'bw@SF', grund);
  return [
    { name: `Kampagne, ${stufe}`, id: vorgang, nummer, zeile: 'Kampagne', stufe, haus: ['SF'] },
    ...berichte.map(({ federfuehrung, ...bericht }) => {
      const zeile =
        bericht.id === entfallener ? 'Jahresbericht, then' : 'Jahresbericht, until the house has released it';
      return { ...bericht, name: `${zeile}, ${stufe}`, zeile, stufe, haus: [federfuehrung] };
    }),
  ];
}

/** Everybody in one office, an author without any, and one who stands in for two days. */
async function alleMenschen(): Promise<Mensch[]> {
  for (const ressort of ['MagBhv', 'BBEE']) {
    await haus.db.sql(`INSERT INTO ressort (mandant_id, kuerzel, sortierung) VALUES ($1, $2, 90)`, [
      haus.mandant,
      ressort,
    ]);
    for (const rolle of ['AUT', 'VB', 'STR']) await einePerson(haus, rolle, ressort);
  }
  await einePerson(haus, null, 'ohne');
  await schluesselFuer(haus);
  const heute = await heuteIn(haus.db);
  await vertritt(haus, 'str@SWHT', 'str@SJV', [heute, plusTage(heute, 1)]);
  const alle = Object.keys(haus.personen).map((wer) => {
    const [rolle = '', ressort = ''] = wer.split('@');
    return { wer, aemter: ressort === 'ohne' ? [] : [{ rolle: rolle.toUpperCase(), ressort }] };
  });
  alle.find(({ wer }) => wer === 'str@SWHT')?.aemter.push({ rolle: 'STR', ressort: 'SJV' });
  return alle;
}

beforeAll(async () => {
  haus = await organisation(await frischeDatenbank());
  t = await starteTestapi(haus);
  for (const stufe of STUFEN) for (const weg of WEGE) dinge.push(await einPapier(stufe, weg));
  for (const quelle of dinge.filter(({ zeile }) => zeile === 'entschieden'))
    folgen.push(await auftragAus(quelle));
  await benenneLesende(dinge);
  folgen.push(...(await eineKampagne('offen', 2026)), ...(await eineKampagne('nfd', 2027)));
  menschen = await alleMenschen();
});

type Sicht = Record<string, boolean>;
const nennt = (text: string, { nummer }: Ding) => new RegExp(`${nummer}(?!\\d)`, 'u').test(text);

/** What this person gets of each thing, over every door. */
async function blickAuf(ich: Kundin, ding: Ding, { listen, zeilen }: Blick): Promise<Sicht> {
  const liste = ding.zeile === 'Auftrag' ? listen.auftraege : listen.vorgaenge;
  return {
    seite: (await ich.get(`/vorgaenge/${ding.id}`)).status === 200,
    liste: liste.includes(ding.id),
    tabelle: new RegExp(`^${ding.nummer};`, 'mu').test(listen.tabelle),
    suche: listen.suche.includes(ding.id),
    zeile: zeilen.has(ding.id),
  };
}

async function blickInsPapier(ich: Kundin, { id, anlage }: Papier, { zeilen }: Blick): Promise<Sicht> {
  const [texte, vergleich, datei] = await Promise.all([
    ich.get(`/vorgaenge/${id}/abschnitte`),
    ich.get(`/vorgaenge/${id}/fassungen/vergleich`),
    ich.get(`/vorgaenge/${id}/anlagen/${anlage}`),
  ]);
  expect((texte.text + vergleich.text).includes(IN_ARBEIT)).toBe(zeilen.get(id)?.arbeitstext ?? false);
  return {
    text: texte.text.includes(GEFASST),
    vergleich: vergleich.text.includes(GEFASST),
    anlage: datei.status === 200,
    anlagenliste: zeilen.get(id)?.anlage ?? false,
    bemerkung: zeilen.get(id)?.bemerkung ?? false,
  };
}

async function blickInDieArbeit(
  ich: Kundin,
  { id, arbeitsanlage }: Papier,
  { listen, zeilen }: Blick,
): Promise<Sicht> {
  return {
    arbeitstext: zeilen.get(id)?.arbeitstext ?? false,
    arbeitsanlagenliste: zeilen.get(id)?.arbeitsanlage ?? false,
    arbeitsanlage: (await ich.get(`/vorgaenge/${id}/anlagen/${arbeitsanlage}`)).status === 200,
    arbeitssuche: listen.arbeitssuche.includes(id),
  };
}

interface Blick {
  listen: Listen;
  /** What row-level security leaves of each Vorgang. */
  zeilen: Map<string, Record<'anlage' | 'bemerkung' | 'arbeitstext' | 'arbeitsanlage', boolean>>;
}

async function blickDerDatenbank(wer: string): Promise<Blick['zeilen']> {
  const { rows } = await haus.datenbank.transaktion(await zugriff(haus, wer), (tr) =>
    tr.abfrage<{
      id: string;
      anlage: boolean;
      bemerkung: boolean;
      arbeitstext: boolean;
      arbeitsanlage: boolean;
    }>(
      `
        SELECT v.id,
          EXISTS (SELECT 1 FROM leseanlage a WHERE a.vorgang_id = v.id AND a.name = 'gefasst.pdf') AS anlage,
          EXISTS (
            SELECT 1
            FROM leseanlage a
            WHERE a.vorgang_id = v.id
              AND a.name = 'in-arbeit.pdf'
          ) AS arbeitsanlage,
          EXISTS (SELECT 1 FROM bemerkung b WHERE b.vorgang_id = v.id) AS bemerkung,
          EXISTS (
            SELECT 1
            FROM abschnitt t
            WHERE t.vorgang_id = v.id
              AND position($1 IN t.text) > 0
          ) AS arbeitstext
        FROM vorgang v`,
      [IN_ARBEIT],
    ),
  );
  return new Map(rows.map(({ id, ...zeile }) => [id, zeile]));
}

interface Listen {
  vorgaenge: readonly string[];
  auftraege: string[];
  suche: string[];
  arbeitssuche: string[];
  tabelle: string;
  zahl: number;
  abo: string;
}

const KEINE: Listen = {
  vorgaenge: [],
  auftraege: [],
  suche: [],
  arbeitssuche: [],
  tabelle: '',
  zahl: 0,
  abo: '',
};

/** Lists of that person; without an office there is none. */
async function listenFuer(ich: Kundin): Promise<Listen> {
  if ((await ich.get('/vorgaenge')).inhalt.code === 'kein_amt') return KEINE;
  const ids = async (pfad: string) => (await ich.liste(pfad)).map(({ id }) => id);
  const { inhalt } = await ich.post('/kalenderabo', {});
  const vorgaenge = await ids('/vorgaenge?anzahl=200');
  return {
    vorgaenge,
    auftraege: await ids('/auftraege?anzahl=200'),
    suche: await ids(`/suche?anzahl=100&q=${PROBE}`),
    arbeitssuche: await ids(`/suche?anzahl=100&q=${IN_ARBEIT}`),
    tabelle: (await ich.get('/vorgaenge.csv')).text,
    zahl: (await ich.get('/vorgaenge/facetten')).inhalt.anzahl,
    abo: (await t.roh(new URL(inhalt.adresse).pathname)).text,
  };
}

describe('Who may see', () => {
  it('is what the table of docs/zugang.md says, for everybody, every phase, every level and every door', async () => {
    const anders: string[] = [];
    let faelle = 0;
    const vergleiche = (wer: string, was: string, sicht: Sicht, soll: boolean) => {
      for (const [tuer, ist] of Object.entries(sicht)) {
        faelle += 1;
        if (ist !== soll) anders.push(`${wer} – ${was} – ${tuer}: ${ist ? 'sieht' : 'sieht nicht'}`);
      }
    };
    for (const mensch of menschen) {
      const ich = t.als(mensch.wer);
      const blick = { listen: await listenFuer(ich), zeilen: await blickDerDatenbank(mensch.wer) };
      await Promise.all(
        [...dinge, ...folgen].map(async (ding) => {
          const soll = darfSehen(mensch, ding);
          vergleiche(mensch.wer, ding.name, await blickAuf(ich, ding, blick), soll);
          if (!soll) vergleiche(mensch.wer, ding.name, { abo: nennt(blick.listen.abo, ding) }, false);
        }),
      );
      await Promise.all(
        dinge.map(async (papier) => {
          const { bemerkung, ...sicht } = await blickInsPapier(ich, papier, blick);
          const soll = darfSehen(mensch, papier);
          const imHaus = papier.zeile === 'haus';
          vergleiche(mensch.wer, papier.name, sicht, imHaus ? darfArbeitsstandSehen(mensch, papier) : soll);
          if (!imHaus) vergleiche(mensch.wer, papier.name, { bemerkung: bemerkung! }, soll);
          if (papier.arbeitsanlage === null) return;
          const was = `${papier.name} (Arbeitsstand)`;
          vergleiche(
            mensch.wer,
            was,
            await blickInDieArbeit(ich, papier, blick),
            darfArbeitsstandSehen(mensch, papier),
          );
        }),
      );
      const anzahl = [...dinge, ...folgen].filter((ding) => darfSehen(mensch, ding)).length;
      vergleiche(mensch.wer, 'Anzahl', { stimmt: blick.listen.zahl === anzahl }, true);
    }
    expect(anders).toEqual([]);
    process.stdout.write(`Zugang: ${menschen.length} Personen, ${faelle} Fälle\n`);
    expect(faelle).toBeGreaterThan(10_000);
  });

  it('is what the messages keep to: nobody is told of what she may not see', async () => {
    const namen = new Map(Object.entries(haus.personen).map(([wer, { id }]) => [id, wer]));
    const nachrichten = await haus.db.sql<{ empfaenger_id: string; vorgang_id: string }>(
      'SELECT DISTINCT empfaenger_id, vorgang_id FROM nachricht WHERE vorgang_id IS NOT NULL',
    );
    const unerlaubt = nachrichten.filter(({ empfaenger_id, vorgang_id }) => {
      const mensch = menschen.find(({ wer }) => wer === namen.get(empfaenger_id));
      const ding = [...dinge, ...folgen].find(({ id }) => id === vorgang_id);
      return mensch && ding && !darfSehen(mensch, ding);
    });
    expect(nachrichten.length).toBeGreaterThan(20);
    expect(unerlaubt).toEqual([]);
  });
});
