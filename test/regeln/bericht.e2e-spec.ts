import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import {
  amRichterVorbei,
  aussage,
  feuereFaelliges,
  frischeDatenbank,
  liesVorgang,
  organisation,
  person,
  richterUeber,
  stelleUhr,
  type Organisation,
  tagt,
} from '../umgebung/index.js';
import { inOrdnung } from '#workflows';
import { starteTestapi, type Testapi } from '../umgebung/api.js';

jest.setTimeout(120_000);

// oxlint-disable-next-line typescript/no-explicit-any -- answers are checked by the schema of their route
type Inhalt = any;

let haus: Organisation;
let t: Testapi;
let kampagne = '';

const GRUND = { grund: 'Das Vorhaben ruht bis zum Haushalt.' };
const MASSNAHMEN = [
  { nummer: 'D1', titel: 'Digitale Poststelle', ressort: 'SF' },
  { nummer: 'D2', titel: 'Termine in einem Portal', ressort: 'SIS' },
  { nummer: 'D3', titel: 'Zeugnisse aus der Cloud', ressort: 'SKB' },
  { nummer: 'D4', titel: 'Bauantrag am Bildschirm', ressort: 'SBMS' },
  { nummer: 'D5', titel: 'Fahrplan der Amtsgerichte', ressort: 'SJV' },
  { nummer: 'D6', titel: 'Register der Vereine', ressort: 'SIS' },
];

beforeAll(async () => {
  const db = await frischeDatenbank();
  await stelleUhr(db, '2025-11-03T09:00');
  haus = await organisation(db);
  t = await starteTestapi(haus);
  for (const m of MASSNAHMEN)
    await bw().post('/massnahmen', {
      ...m,
      kennzahlen: [{ name: 'Angeschlossene Stellen', einheit: 'Anzahl', planwerte: { 2025: '5' } }],
      meilensteine: [],
    });
  kampagne = (await bw().post('/kampagnen', { jahr: 2025, gremien: ['Deputation'] })).inhalt.id;
  await bw().mach(kampagne, 'planwerteEinfrieren');
  await bw().mach(kampagne, 'anfordern');
});
afterEach(() => expect(t.fehlerzeilen.splice(0)).toEqual([]));

const bw = () => t.als('bw@SF');
const stand = async (): Promise<Inhalt> => (await bw().get(`/kampagnen/${kampagne}`)).inhalt;
const beitrag = async (nummer: string): Promise<Inhalt> =>
  (await stand()).berichte.find((b: Inhalt) => b.massnahme.nummer === nummer);
const vorgang = async (nummer: string): Promise<string> => (await beitrag(nummer)).vorgang;
const zustand = async (nummer: string): Promise<string> => (await beitrag(nummer)).zustand;
const grundDer = async (wer: string, id: string, schritt: string, daten: object = {}) =>
  (await t.als(wer).schritt(id, schritt, daten)).inhalt.detail as string;
const nachrichten = async (wer: string, id: string) =>
  (await t.als(wer).liste('/nachrichten')).filter((n) => n.vorgang === id).map(({ art }) => art);

async function schreibe(nummer: string, haeuser: string, ist = '5', ampel = 'gruen'): Promise<Inhalt> {
  const pfad = `/berichte/${(await beitrag(nummer)).bericht}`;
  const mv = t.als(`mv@${haeuser}`);
  for (let mal = 0; mal < 2; mal += 1) {
    const { inhalt, etag } = await mv.get(pfad);
    const antwort = await mv.put(
      pfad,
      {
        kurzeinschaetzung: ampel,
        kennzahlen: inhalt.kennzahlen.map(({ id }: Inhalt) => ({ id, ist })),
        meilensteine: [],
        sachstand: 'Der Pilot läuft.',
        antworten: inhalt.warnungen.map(({ schluessel }: Inhalt) => ({
          schluessel,
          antwort: 'Die Verträge liegen unterschriftsreif vor.',
        })),
      },
      { etag },
    );
    expect(antwort.status).toBe(200);
  }
}
async function gibFrei(nummer: string, haeuser: string): Promise<void> {
  const id = await vorgang(nummer);
  await t.als(`mv@${haeuser}`).mach(id, 'einreichen');
  await t.als(`al@${haeuser}`).mach(id, 'freigebenAL');
  await t.als(`str@${haeuser}`).mach(id, 'freigebenSTR');
}
/** Changes what the register says of a measure. */
async function aendere(nummer: string, neues: object): Promise<void> {
  const { id } = (await beitrag(nummer)).massnahme;
  const { inhalt, etag } = await bw().get(`/massnahmen/${id}`);
  const kennzahlen = inhalt.kennzahlen.map(({ id: kennung, name, einheit }: Inhalt) => ({
    id: kennung,
    name,
    einheit,
    planwerte: { 2025: '5' },
  }));
  const { titel, ressort } = inhalt;
  const antwort = await bw().put(
    `/massnahmen/${id}`,
    { nummer, titel, ressort, kennzahlen, meilensteine: [], grund: 'Neuer Zuschnitt', ...neues },
    { etag },
  );
  expect([antwort.status, antwort.text.slice(0, 200)]).toEqual([200, antwort.text.slice(0, 200)]);
}
const setzeZustand = (id: string, neu: string) =>
  `UPDATE vorgang SET version = version + 1, zustand = '${neu}' WHERE id = '${id}'`;
/** Whether a statement still holds with what is written past every judge; it is put back afterwards. */
async function gilt(nr: string, id: string, anweisung: string): Promise<boolean> {
  expect((await aussage(haus, nr)).ok).toBe(true);
  const vorher = await liesVorgang(haus, id);
  await amRichterVorbei(haus, anweisung);
  const { ok } = await aussage(haus, nr);
  await amRichterVorbei(
    haus,
    `
      UPDATE vorgang v
      SET zustand = r.zustand, stand = r.stand, version = r.version, federfuehrung = r.federfuehrung
      FROM jsonb_populate_record(NULL::vorgang, '${JSON.stringify(vorher).replaceAll("'", "''")}') r
      WHERE v.id = r.id`,
  );
  return ok;
}

describe('A campaign from its opening to the decision', () => {
  it('J1: waives a report only by the Berichtswesen, with a reason; the house may ask', async () => {
    const id = await vorgang('D3');
    expect((await t.als('mv@SKB').schritt(id, 'entfaellt', GRUND)).inhalt.code).toBe('rolle_fehlt');
    await t.als('mv@SKB').mach(id, 'entfallBeantragen', GRUND);
    expect(await nachrichten('bw@SF', id)).toContain('bericht_entfallBeantragt');
    expect((await bw().schritt(id, 'entfaellt', {})).inhalt.code).toBe('daten_ungueltig');
    expect(await richterUeber(haus, setzeZustand(id, 'entfallen'))).toBe('bericht_feststellung');
    expect(await gilt('I-70', id, setzeZustand(id, 'entfallen'))).toBe(false);
    await bw().mach(id, 'entfaellt', GRUND);
    expect(await nachrichten('mv@SKB', id)).toContain('bericht_entfaellt');
    expect(await zustand('D3')).toBe('entfallen');
  });

  it('J5: lets report, deadline and memory go with a measure that moves to another house', async () => {
    await schreibe('D6', 'SIS');
    const id = await vorgang('D6');
    await t.als('mv@SIS').mach(id, 'einreichen');
    await aendere('D6', { ressort: 'SJV' });
    await feuereFaelliges(haus, id);
    const da = await t.als('mv@SJV').lies(id);
    expect(da).toMatchObject({ zustand: 'inBearbeitung', federfuehrung: 'SJV', zustaendig: ['MV@SJV'] });
    expect(da.fristen.find((f: Inhalt) => f.stand === 'laeuft')).toMatchObject({
      name: 'abgabe',
      datum: '2026-01-15',
    });
    expect((await t.als('mv@SJV').get(`/berichte/${(await beitrag('D6')).bericht}`)).inhalt.sachstand).toBe(
      'Der Pilot läuft.',
    );
    expect(await nachrichten('mv@SJV', id)).toContain('bericht_uebernommenVonHaus');
    // The report is not hers any more, but she hears that it has gone.
    expect(
      await haus.db.sql(
        `SELECT 1 AS da FROM nachricht WHERE art = 'bericht_anHausAbgegeben' AND empfaenger_id = $1`,
        [person(haus, 'mv@SIS').id],
      ),
    ).toEqual([{ da: 1 }]);
    expect((await t.als('mv@SIS').get(`/vorgaenge/${id}`)).status).toBe(404);
    const zurueck = `UPDATE vorgang SET federfuehrung = 'SIS' WHERE id = '${id}'`;
    expect(await gilt('I-74', id, zurueck)).toBe(false);
  });

  it('J5: goes past an office that nobody can fill, with a reason', async () => {
    const id = await vorgang('D5');
    await schreibe('D5', 'SJV');
    await t.als('mv@SJV').mach(id, 'einreichen');
    expect(await grundDer('bw@SF', id, 'anStaatsratGeben', GRUND)).toContain(
      'Die Abteilungsleitung ist besetzt',
    );
    const leer = async (rolle: string, frei: boolean) =>
      haus.db.sql(`UPDATE amt SET widerrufen_am = ${frei ? 'kogge_jetzt()' : 'NULL'} WHERE person_id = $1`, [
        person(haus, `${rolle}@SJV`).id,
      ]);
    await leer('al', true);
    await bw().mach(id, 'anStaatsratGeben', GRUND);
    expect(await grundDer('bw@SF', id, 'anChefGeben', GRUND)).toContain('ist besetzt');
    await leer('str', true);
    await bw().mach(id, 'anChefGeben', GRUND);
    await t.als('cds@SK').mach(id, 'freigebenSTR');
    expect(await zustand('D5')).toBe('frei');
    await leer('al', false);
    await leer('str', false);
  });

  it('J4: keeps old, new and who of a Planwert that changed after freezing, and the reason against the rule', async () => {
    const kennzahl = (await bw().get(`/berichte/${(await beitrag('D1')).bericht}`)).inhalt.kennzahlen[0];
    await aendere('D1', {
      kennzahlen: [
        { id: kennzahl.id, name: kennzahl.name, einheit: kennzahl.einheit, planwerte: { 2025: '6' } },
      ],
    });
    await schreibe('D1', 'SF', '3', 'gruen');
    await gibFrei('D1', 'SF');
    expect((await aussage(haus, 'I-73')).ok).toBe(true);
    const { id } = (await beitrag('D1')).massnahme;
    expect(
      await richterUeber(haus, `UPDATE massnahme_fassung SET person_id = NULL WHERE massnahme_id = '${id}'`),
    ).toContain('massnahme_fassung ist festgeschrieben');
    await amRichterVorbei(
      haus,
      `UPDATE massnahme_fassung SET person_id = NULL WHERE massnahme_id = '${id}' AND version > 1`,
    );
    expect((await aussage(haus, 'I-73')).ok).toBe(false);
    await amRichterVorbei(
      haus,
      `
        UPDATE massnahme_fassung
        SET person_id = '${person(haus, 'bw@SF').id}'
        WHERE massnahme_id = '${id}'`,
    );
  });

  it('J2: records what never came or waits for ever only after the date, and goes on', async () => {
    const nie = await vorgang('D2');
    const wartend = await vorgang('D4');
    await schreibe('D4', 'SBMS');
    await t.als('mv@SBMS').mach(wartend, 'einreichen');
    expect(await grundDer('bw@SF', nie, 'nichtVorgelegt', GRUND)).toContain('erst am 15.01.2026 fällig');
    const feststellung = JSON.stringify({
      art: 'nichtVorgelegt',
      ...GRUND,
      durch: [person(haus, 'bw@SF').id],
    });
    const zuFrueh = `
      UPDATE vorgang
      SET version = version + 1, zustand = 'nichtVorgelegt',
        stand = jsonb_set(stand, '{context,feststellung}', '${feststellung}')
      WHERE id = '${nie}'`;
    expect(await richterUeber(haus, zuFrueh)).toBe('bericht_faellig');
    expect(await gilt('I-71', nie, zuFrueh)).toBe(false);
    await stelleUhr(haus.db, '2026-01-22T09:00');
    await bw().mach(nie, 'nichtVorgelegt', { grund: 'Trotz Mahnung ist kein Bericht eingegangen.' });
    expect(await nachrichten('mv@SIS', nie)).toContain('bericht_nichtVorgelegt');
    await bw().mach(wartend, 'nichtFreigegeben', { grund: 'Die Abteilungsleitung hat nicht entschieden.' });
    expect((await stand()).zustand).toBe('erhebung');
    // The one that moved comes late.
    await schreibe('D6', 'SJV');
    await gibFrei('D6', 'SJV');
    await feuereFaelliges(haus, kampagne);
    expect((await stand()).zustand).toBe('konsolidierung');
  });

  it('J3: asks back until the decision, and closes the reports with it', async () => {
    const id = await vorgang('D1');
    for (const nummer of ['D1', 'D5', 'D6']) await bw().mach(await vorgang(nummer), 'uebernehmen');
    await bw().mach(kampagne, 'konsolidieren');
    // Returned while the Gesamtbericht lies for approval: it is open again, and approved only without gaps.
    await bw().mach(id, 'rueckfrageSF', { grund: 'Bitte nennen Sie die Zahl der Verträge.' });
    expect(await grundDer('str@SF', kampagne, 'freigeben')).toContain('noch nicht übernommen');
    await feuereFaelliges(haus, kampagne);
    expect((await stand()).zustand).toBe('konsolidierung');
    await gibFrei('D1', 'SF');
    await bw().mach(id, 'uebernehmen');
    await bw().mach(kampagne, 'konsolidieren');
    const entwurf = await ausgabe();
    expect(entwurf).toContain('<p class="marke">Nicht freigegeben</p>');
    await t.als('str@SF').mach(kampagne, 'freigeben');
    expect(await zustand('D1')).toBe('uebernommen');
    expect(await grundDer('bw@SF', id, 'rueckfrageSF', GRUND)).toContain('Bitte lassen Sie sie zurückziehen');
    expect(await richterUeber(haus, setzeZustand(id, 'abgeschlossen'))).toBe('bericht_beschluss');
    expect(await gilt('I-72', id, setzeZustand(id, 'abgeschlossen'))).toBe(false);
    // The paper comes back: reports can be corrected.
    await bw().mach((await stand()).vorlage.id, 'entwurfLoeschen');
    await feuereFaelliges(haus, kampagne);
    expect((await stand()).zustand).toBe('konsolidierung');
    await bw().mach(id, 'rueckfrageSF', GRUND);
    await schreibe('D1', 'SF', '4', 'gruen');
    await gibFrei('D1', 'SF');
    await bw().mach(id, 'uebernehmen');
    await bw().mach(kampagne, 'konsolidieren');
    await t.als('str@SF').mach(kampagne, 'freigeben');
  });

  it('says in the Gesamtbericht what is missing, changed or against the rule, and why', async () => {
    const { vorlage } = await stand();
    const abschnitte = await bw().liste(`/vorgaenge/${vorlage.id}/abschnitte`);
    const b = abschnitte.find(({ buchstabe }) => buchstabe === 'B').text as string;
    expect(b).toContain('- D2 Termine in einem Portal: nicht vorgelegt, Trotz Mahnung ist kein Bericht');
    expect(b).toContain('- D4 Bauantrag am Bildschirm: nicht freigegeben, Die Abteilungsleitung');
    expect(b).toContain(`- D3 Zeugnisse aus der Cloud: entfallen, ${GRUND.grund}`);
    expect(b).toContain('- D1 Digitale Poststelle: Die Verträge liegen unterschriftsreif vor.');
    const anlage = (await bw().liste(`/vorgaenge/${vorlage.id}/anlagen`))[0];
    const html = (await bw().get(`/vorgaenge/${vorlage.id}/anlagen/${anlage.id}`)).text;
    expect(html).toContain('Planwert nach dem Festschreiben geändert von 5 auf 6');
    expect(html).toContain('Begründung gegen die Regel: Die Verträge liegen unterschriftsreif vor.');
    expect(html).not.toContain('class="marke"');
    expect(html).toContain('Nicht vorgelegt: Trotz Mahnung ist kein Bericht eingegangen.');
  });

  it('ends with the decision of the Senate and the Deputation', async () => {
    const { id } = (await stand()).vorlage;
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
    await feuereFaelliges(haus, kampagne);
    for (const { vorgang: einer } of (await stand()).berichte) await feuereFaelliges(haus, einer);
    expect((await stand()).berichte.map((b: Inhalt) => [b.massnahme.nummer, b.zustand])).toEqual([
      ['D1', 'abgeschlossen'],
      ['D2', 'ohneBericht'],
      ['D3', 'entfallen'],
      ['D4', 'ohneBericht'],
      ['D5', 'abgeschlossen'],
      ['D6', 'abgeschlossen'],
    ]);
    await bw().mach(kampagne, 'gremienbericht', { gremium: 'Deputation', am: '2026-01-22' });
    await bw().mach(kampagne, 'abschliessen');
    expect((await stand()).zustand).toBe('abgeschlossen');
    for (const nr of ['I-02b', 'I-70', 'I-71', 'I-72', 'I-73', 'I-74'])
      expect([nr, (await aussage(haus, nr)).ok]).toEqual([nr, true]);
  });
});

/** What is exported now, as a page. */
async function ausgabe(): Promise<string> {
  const { gesamtberichtHtml } = await import('#dokumente');
  const { liesGesamtbericht, systemzugriff } = await import('#runner');
  return gesamtberichtHtml(
    await haus.datenbank.transaktion(systemzugriff(haus.mandant), (tx) => liesGesamtbericht(tx, kampagne)),
  );
}
