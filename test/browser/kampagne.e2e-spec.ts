import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { BerichtAnsicht, KampagneAnsicht } from '#contract';
import { inOrdnung } from '#workflows';
import { inhaberVon } from '../../apps/standalone/src/demo/personen.js';
import { pruefeZugaenglich, starteTestseite, type Testseite } from '../umgebung/browser.js';
import { stelleUhr } from '../umgebung/datenbank.js';
import { einWorker, ruhe, umUhr } from '../worker/mit-worker.js';
import { einPostfach, type Post } from '../worker/postfach.js';
import { waehle, wegeIn } from './wegweiser.js';

jest.setTimeout(180_000);
let haus: Testseite;
let wege: ReturnType<typeof wegeIn>;
let kampagne = '';
beforeAll(async () => {
  haus = await starteTestseite();
  wege = wegeIn(haus);
  // Four measures are enough; the campaign of the demo has asked for all of them.
  await haus.db.sql(
    `UPDATE massnahme SET stand = 'entfallen' WHERE nummer NOT IN ('D2', 'D6', 'D71', 'D72')`,
  );
});

const adresse = (stelle: string) => inhaberVon(stelle).email;
const stand = async (): Promise<KampagneAnsicht> =>
  (await haus.anfrage('BW@SF', 'GET', `/kampagnen/${kampagne}`)).inhalt as KampagneAnsicht;
const beitrag = async (nummer: string) =>
  (await stand()).berichte.find(
    ({ massnahme }) => massnahme.nummer === nummer,
  ) as KampagneAnsicht['berichte'][number];

/** Makes a Schritt out of the box of that page. */
async function macht(
  seite: Page,
  pfad: string,
  schritt: string,
  fuelle: (seite: Page) => Promise<void> = async () => {},
): Promise<void> {
  await wege.auf(seite, pfad);
  await waehle(seite, schritt);
  await seite.getByRole('heading', { level: 1, name: schritt }).waitFor();
  await fuelle(seite);
  await seite.getByRole('button', { name: schritt, exact: true }).click();
  await seite.getByText(`„${schritt}“ ist gemacht.`).waitFor();
}

const mitGrund = (grund: string) => (seite: Page) => seite.getByLabel('Begründung').fill(grund);
const amBericht = async (nummer: string) => `/berichte/${(await beitrag(nummer)).bericht}`;

/** The values of a report over HTTP, where writing is not the point. */
async function fuelle(nummer: string, stelle: string, ist: string): Promise<void> {
  const pfad = await amBericht(nummer);
  for (let mal = 0; mal < 2; mal += 1) {
    const { inhalt, etag } = await haus.anfrage(stelle, 'GET', pfad);
    const { kennzahlen, meilensteine, warnungen } = inhalt as BerichtAnsicht;
    const eingabe = {
      kurzeinschaetzung: 'gruen',
      kennzahlen: kennzahlen.map(({ id }) => ({ id, ist })),
      meilensteine: meilensteine.map(({ id }) => ({ id, ist: 'erledigt' })),
      sachstand: 'Das Vorhaben läuft.',
      antworten: warnungen.map(({ schluessel }) => ({ schluessel, antwort: 'So ist es vereinbart.' })),
    };
    expect((await haus.anfrage(stelle, 'PUT', pfad, eingabe, etag)).status).toBe(200);
  }
}

/** Mails about this campaign and its reports: to whom, on what. */
async function zurKampagne(post: readonly Post[]): Promise<string[]> {
  const vorgaenge = [kampagne, ...(await stand()).berichte.map(({ vorgang }) => vorgang)];
  return post
    .filter(({ text }) => vorgaenge.some((id) => text.includes(id)))
    .map(({ an, betreff }) => `${an} ${betreff.split(':')[0]}`)
    .toSorted();
}

describe('A campaign in the browser', () => {
  it('goes from its opening to the decision: one Ressort late, one question, one contradiction answered, one measure waived', async () => {
    const fach = await einPostfach();
    const worker = await einWorker(haus.db, fach);
    await stelleUhr(haus.db, '2030-11-04T09:00');
    await ruhe(haus.db, worker);
    const buero = await haus.als('BW@SF', { pfad: '/kampagnen' });
    await buero.getByRole('button', { name: 'Neue Kampagne' }).click();
    await buero.getByLabel('Berichtsjahr').fill('2030');
    await buero.getByRole('button', { name: 'Kampagne planen' }).click();
    await buero.getByRole('heading', { name: 'Kampagne 2030' }).waitFor();
    kampagne = /kampagnen\/([0-9a-f-]{36})/u.exec(buero.url())?.[1] ?? '';
    await macht(buero, `/kampagnen/${kampagne}`, 'Liste und Planwerte festschreiben');
    await stelleUhr(haus.db, '2030-12-02T09:00');
    await ruhe(haus.db, worker);
    fach.leere();
    await macht(buero, `/kampagnen/${kampagne}`, 'Berichte anfordern');
    await ruhe(haus.db, worker);
    expect(await zurKampagne(fach.leere())).toEqual(
      ['MV@SBMS', 'MV@SF', 'MV@SIS', 'MV@SKB']
        .map((wer) => `${adresse(wer)} Jahresbericht erbeten`)
        .toSorted(),
    );

    // A contradiction: green, but the plan is missed. It wants a reason before the report can go on.
    const mv = await haus.als('MV@SF', { pfad: await amBericht('D6') });
    await mv
      .getByLabel(/^IST: /u)
      .first()
      .fill('0');
    await mv.getByLabel(/^IST: Rahmenvertrag/u).fill('11.2030');
    await mv.getByRole('radio', { name: 'grün' }).check();
    await mv
      .getByRole('textbox', { name: 'Sachstand' })
      .fill('Die Verträge sind verhandelt und werden im Januar geschlossen.');
    await mv.getByText(/^gespeichert \d\d:\d\d$/u).waitFor();
    await mv
      .getByRole('textbox', { name: /^Antwort:/u })
      .first()
      .waitFor();
    for (const feld of await mv.getByRole('textbox', { name: /^Antwort:/u }).all())
      await feld.fill('Die Verträge liegen unterschriftsreif vor.');
    await mv.getByRole('button', { name: 'Speichern' }).click();
    await mv.getByText('Nichts fehlt – der Bericht kann eingereicht werden.').waitFor();
    await macht(mv, await amBericht('D6'), 'Bericht einreichen');
    await macht(await haus.als('AL@SF'), await amBericht('D6'), 'Bericht freigeben');
    await macht(await haus.als('STR@SF'), await amBericht('D6'), 'Bericht für das Ressort freigeben');

    // A question, and its answer.
    await fuelle('D2', 'MV@SIS', '61');
    await haus.mach('MV@SIS', (await beitrag('D2')).vorgang, 'einreichen');
    await ruhe(haus.db, worker);
    fach.leere();
    await macht(
      await haus.als('AL@SIS'),
      await amBericht('D2'),
      'Mit Rückfrage zurückgeben',
      mitGrund('Seit wann sind es 61 Leistungen?'),
    );
    await ruhe(haus.db, worker);
    expect(await zurKampagne(fach.leere())).toEqual([`${adresse('MV@SIS')} Rückfrage zum Jahresbericht`]);
    await fuelle('D2', 'MV@SIS', '62');
    await haus.mach('MV@SIS', (await beitrag('D2')).vorgang, 'einreichen');
    await haus.mach('AL@SIS', (await beitrag('D2')).vorgang, 'freigebenAL');
    await haus.mach('STR@SIS', (await beitrag('D2')).vorgang, 'freigebenSTR');
    await macht(
      await haus.als('MV@SKB'),
      await amBericht('D71'),
      'Wegfall des Berichts beantragen',
      mitGrund('Das Vorhaben ruht bis zum Sommer.'),
    );
    await macht(
      buero,
      await amBericht('D71'),
      'Bericht entfällt',
      mitGrund('Das Vorhaben ruht bis zum Sommer.'),
    );

    // One is late: reminded, then the next in line is told, on the days that are planned and on no other.
    await ruhe(haus.db, worker);
    fach.leere();
    const tage: Record<string, string[]> = {};
    for (const tag of [
      '2030-12-31',
      '2031-01-01',
      '2031-01-08',
      '2031-01-10',
      '2031-01-14',
      '2031-01-15',
      '2031-01-16',
      '2031-01-17',
      '2031-01-20',
      '2031-01-21',
    ]) {
      const mails = await zurKampagne(await umUhr(haus.db, worker, fach, `${tag}T08:30`));
      if (mails.length > 0) tage[tag] = mails;
    }
    const erinnert = [`${adresse('MV@SBMS')} Erinnerung`];
    expect(tage).toEqual({
      '2030-12-31': erinnert,
      '2031-01-08': erinnert,
      '2031-01-10': erinnert,
      '2031-01-14': erinnert,
      '2031-01-16': [`${adresse('AL@SBMS')} Überfällig seit 15.01.2031`],
      '2031-01-20': [`${adresse('STR@SBMS')} Überfällig seit 15.01.2031`],
    });
    await wege.auf(buero, `/kampagnen/${kampagne}?zeige=verspaetet`);
    await buero.getByRole('link', { name: /^D72 / }).waitFor();
    await pruefeZugaenglich(buero);
    await macht(buero, `/kampagnen/${kampagne}`, 'Alle erinnern');
    await ruhe(haus.db, worker);
    expect(await zurKampagne(fach.leere())).toEqual([`${adresse('MV@SBMS')} Jahresberichte stehen noch aus`]);
    await fuelle('D72', 'MV@SBMS', '81');
    for (const [wer, schritt] of [
      ['MV@SBMS', 'einreichen'],
      ['AL@SBMS', 'freigebenAL'],
      ['STR@SBMS', 'freigebenSTR'],
    ] as const)
      await haus.mach(wer, (await beitrag('D72')).vorgang, schritt);
    await ruhe(haus.db, worker);
    expect((await stand()).zustand).toBe('konsolidierung');

    // Consolidated, approved by another person, and on its way as a paper.
    for (const nummer of ['D2', 'D6', 'D72'])
      await haus.mach('BW@SF', (await beitrag(nummer)).vorgang, 'uebernehmen');
    await macht(buero, `/kampagnen/${kampagne}`, 'Gesamtbericht zusammenstellen');
    await macht(await haus.als('STR@SF'), `/kampagnen/${kampagne}`, 'Gesamtbericht freigeben');
    const { vorlage } = await stand();
    await wege.auf(buero, `/kampagnen/${kampagne}`);
    await buero
      .getByRole('link', { name: new RegExp(vorlage?.nummer ?? '–', 'u') })
      .first()
      .click();
    await buero
      .getByRole('heading', {
        level: 1,
        name: 'Bericht über die Maßnahmen des Modernisierungsprogramms für das Jahr 2030',
      })
      .waitFor();
    const id = vorlage?.id ?? '';
    const sitzung = (
      await haus.db.sql<{ id: string }>(
        `
          INSERT INTO sitzung (id, mandant_id, wahlperiode, nummer, datum, abgabeschluss, konferenz, grund)
          SELECT gen_random_uuid(), mandant_id, 21, 900, '2031-02-11', '2031-02-06T11:00Z',
            '2031-02-10T22:59Z', 'Für eine Geschichte'
          FROM vorgang
          WHERE id = $1
          RETURNING id`,
        [id],
      )
    )[0]?.id;
    await haus.mach('BW@SF', id, 'festlegen', { sitzung });
    await haus.mach('BW@SF', id, 'einreichenFach');
    for (const [wer, schritt, daten] of [
      ['RL@SF', 'freigeben'],
      ['VB@SF', 'formalBestanden', inOrdnung.formalBestanden],
      ['STR@SF', 'zeichnen'],
      ['SEN@SF', 'zeichnen'],
      ['SK@SK', 'annehmen', inOrdnung.annehmen],
      ['SK@SK', 'empfehlen'],
      ['SK@SK', 'aufAndereSitzung', { sitzung: await wege.heutige(), grund: 'Sie tagt heute.' }],
      ['SK@SK', 'aufsetzen', { teil: 'oeffentlich' }],
      ['SK@SK', 'aufrufen'],
    ] as const)
      await haus.mach(wer, id, schritt, daten);
    await wege.macht(await haus.als('SK@SK'), id, 'Kenntnis nehmen', (seite) =>
      seite
        .getByLabel(/anwesend/iu)
        .first()
        .fill('9'),
    );
    await ruhe(haus.db, worker);
    expect((await stand()).zustand).toBe('berichtet');
    await macht(buero, `/kampagnen/${kampagne}`, 'Unterrichtung eines Gremiums festhalten', async (seite) => {
      await seite.getByLabel('Gremium').fill('HaFA');
      await seite
        .getByLabel(/^Am|Datum|Tag/u)
        .first()
        .fill('20.01.2031');
    });
    await macht(buero, `/kampagnen/${kampagne}`, 'Kampagne abschließen');
    expect(await stand()).toMatchObject({
      zustand: 'abgeschlossen',
      ampel: { gruen: 3, gelb: 0, rot: 0, unbekannt: 0 },
    });
  });
});
