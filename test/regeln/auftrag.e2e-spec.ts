import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  amRichterVorbei,
  aussage,
  einAuftrag,
  eineVorlage,
  feuereFaelliges,
  frischeDatenbank,
  liesVorgang,
  mache,
  organisation,
  person,
  richterUeber,
  stelleUhr,
  type Organisation,
} from '../umgebung/index.js';
import { PDF, starteTestapi, type Testapi } from '../umgebung/api.js';

let haus: Organisation;
let t: Testapi;

const ANFANG = '2025-01-07T08:00';
const FAELLIG = '2025-09-30';
/** Sitzung in which papers are heard that name none, and later ones on and after the due date. */
const SPAETER = '2025-04-15';
const AM_TAG = '2025-09-30';
const DANACH = '2025-10-07';
const GRUND = { grund: 'Das Haus hat schriftlich berichtet.' };

beforeAll(async () => {
  const db = await frischeDatenbank();
  await stelleUhr(db, ANFANG);
  haus = await organisation(db);
  t = await starteTestapi(haus);
});
// Each story begins on that day, wherever the meetings of the one before have led.
beforeEach(() => stelleUhr(haus.db, ANFANG));
afterEach(() => expect(t.fehlerzeilen.splice(0)).toEqual([]));

const bericht = (sitzung: string, zustand = 'beratung', federfuehrung = 'SF') =>
  eineVorlage(haus, { zustand, sitzung, federfuehrung });
const beschliesse = (id: string) => mache(haus, id, 'beschliessen', 'sk@SK', { anwesend: 9 });
const grundDer = async (wer: string, id: string, schritt: string, daten: object = {}) =>
  (await t.als(wer).schritt(id, schritt, daten)).inhalt.detail as string | undefined;
const verknuepfe = (id: string, vorlage: string) =>
  t.als('vb@SF').mach(id, 'vorlageVerknuepfen', { vorlage });
const nachrichten = async (wer: string, vorgang: string) =>
  (await t.als(wer).liste('/nachrichten')).filter((n) => n.vorgang === vorgang).map(({ art }) => art);
/** Sets what the snapshot of an Auftrag says, past the runner. */
const setze = (id: string, pfade: Record<string, unknown>, zustand?: string) => `
  UPDATE vorgang
  SET version = version + 1,
    ${zustand ? `zustand = '${zustand}',` : ''} stand = jsonb_set(
      stand, '{context}', (stand -> 'context') || '${JSON.stringify(pfade)}'
    )
  WHERE id = '${id}'`;
/** The state of the row before, for what follows in this story. */
async function mitGegenbeispiel(id: string, anweisung: string, nr: string): Promise<boolean> {
  expect((await aussage(haus, nr)).ok).toBe(true);
  const [vorher] = await haus.db.sql(
    `
      SELECT to_jsonb(v) AS v, to_jsonb(a) AS a
      FROM vorgang v
      JOIN auftrag a ON a.vorgang_id = v.id
      WHERE v.id = $1`,
    [id],
  );
  await amRichterVorbei(haus, anweisung);
  const { ok } = await aussage(haus, nr);
  await amRichterVorbei(
    haus,
    `
      UPDATE vorgang v
      SET stand = r.stand, zustand = r.zustand, version = r.version
      FROM jsonb_populate_record(NULL::vorgang, '${JSON.stringify(vorher!['v']).replaceAll("'", "''")}') r
      WHERE v.id = r.id;
      DELETE FROM auftrag
      WHERE vorgang_id = '${id}';
      INSERT INTO auftrag
      SELECT *
      FROM jsonb_populate_record(NULL::auftrag, '${JSON.stringify(vorher!['a']).replaceAll("'", "''")}')`,
  );
  return ok;
}

describe('O1: an Auftrag is answered only', () => {
  it('by a paper of an addressee that is not decided yet, in a later meeting, and not by its source', async () => {
    const { id } = await einAuftrag(haus, { faellig: FAELLIG });
    const { quelle } = (await t.als('sk@SK').lies(id)).auftrag;
    const geht = async (vorlage: string) => grundDer('vb@SF', id, 'vorlageVerknuepfen', { vorlage });
    expect(await geht(quelle)).toContain('Aus dieser Vorlage stammt der Auftrag.');
    expect(await geht((await bericht(SPAETER, 'beschlossen')).id)).toContain(
      'Diese Vorlage ist schon beschlossen.',
    );
    expect(await geht((await bericht(SPAETER, 'beratung', 'SKB')).id)).toContain('Berichten muss SF');
    const [gleichzeitig] = await haus.db.sql<{ datum: string }>(
      `
        SELECT s.datum::text
        FROM sitzung s
        JOIN vorgang v ON v.sitzung_id = s.id
        WHERE v.id = $1`,
      [quelle],
    );
    expect(await geht((await bericht(gleichzeitig!.datum)).id)).toContain('in einer späteren Sitzung');
    const { id: spaeter } = await bericht(SPAETER);
    await verknuepfe(id, spaeter);
    await beschliesse(spaeter);
    await feuereFaelliges(haus, id);
    expect(await t.als('sk@SK').lies(id)).toMatchObject({ zustand: 'erfuellt' });
    expect(
      await haus.db.sql('SELECT erfuellt_am::text AS am FROM auftrag WHERE vorgang_id = $1', [id]),
    ).toEqual([{ am: SPAETER }]);
  });

  it('of a body by a paper of a house that leads it', async () => {
    const quelle = await eineVorlage(haus, {
      zustand: 'beschlossen',
      beschlusstext: '1. Der Senat bittet die Lenkungsgruppe, ihm bis zum 30.09.2025 zu berichten.',
    });
    const [auftrag] = (await t.als('sk@SK').liste('/auftraege?anzahl=200')).filter(
      (a) => a.quelle === quelle.id,
    );
    expect(auftrag.adressat).toEqual(['SK', 'SF']);
    await t.als('sk@SK').mach(auftrag.id, 'bestaetigen');
    await verknuepfe(auftrag.id, (await bericht(SPAETER)).id);
  });

  it('when the paper still fits as it is decided: otherwise it is open again, and both are told', async () => {
    const { id } = await einAuftrag(haus, { faellig: FAELLIG });
    const { id: vorlage } = await bericht(SPAETER);
    await verknuepfe(id, vorlage);
    await amRichterVorbei(
      haus,
      `
        UPDATE vorgang
        SET stand = jsonb_set(stand, '{context,einbringer}', '["SKB"]')
        WHERE id = '${vorlage}'`,
    );
    await beschliesse(vorlage);
    await feuereFaelliges(haus, id);
    expect(await t.als('vb@SF').lies(id)).toMatchObject({ zustand: 'offen', auftrag: { vorlage: null } });
    expect(await nachrichten('vb@SF', id)).toContain('auftrag_berichtPasstNicht');
    expect(await nachrichten('sk@SK', id)).toContain('auftrag_berichtPasstNicht');
  });

  it('by one paper for several Aufträge, and its page names them', async () => {
    const erster = await einAuftrag(haus, { faellig: FAELLIG });
    const zweiter = await einAuftrag(haus, { faellig: FAELLIG });
    const { id: vorlage } = await bericht(SPAETER);
    await verknuepfe(erster.id, vorlage);
    await verknuepfe(zweiter.id, vorlage);
    const namen = async () =>
      (await t.als('vb@SF').lies(vorlage)).beantwortet.map((a: { id: string }) => a.id);
    expect(await namen()).toEqual([erster.id, zweiter.id]);
    await beschliesse(vorlage);
    for (const { id } of [erster, zweiter]) {
      await feuereFaelliges(haus, id);
      expect((await liesVorgang(haus, id)).zustand).toBe('erfuellt');
    }
    expect(await namen()).toEqual([erster.id, zweiter.id]);
  });

  it('by no draft that was thrown away: the Auftrag is open again', async () => {
    const { id } = await einAuftrag(haus, { faellig: FAELLIG });
    const entwurf = await bericht(SPAETER, 'entwurf');
    await verknuepfe(id, entwurf.id);
    await t.als('aut@SF').mach(entwurf.id, 'entwurfLoeschen');
    await feuereFaelliges(haus, id);
    expect(await t.als('vb@SF').lies(id)).toMatchObject({ zustand: 'offen', auftrag: { vorlage: null } });
    expect(await nachrichten('vb@SF', id)).toContain('auftrag_vorlageZurueck');
  });

  it('otherwise by the finding of the chancellery, never by its debtor', async () => {
    const { id } = await einAuftrag(haus, { faellig: FAELLIG });
    const daten = { am: '2025-03-18', ...GRUND };
    await stelleUhr(haus.db, '2025-03-20T10:00');
    expect((await t.als('vb@SF').schritt(id, 'erledigungFeststellen', daten)).inhalt.code).toBe(
      'rolle_fehlt',
    );
    await t.als('vb@SF').mach(id, 'erledigungMelden', GRUND);
    expect(await nachrichten('sk@SK', id)).toContain('neue_aufgabe');
    await haus.db.sql(
      `
        INSERT INTO amt (id, mandant_id, person_id, rolle, ressort, von)
        VALUES (gen_random_uuid(), $1, $2, 'VB', 'SF', '2025-01-01')`,
      [haus.mandant, person(haus, 'cds@SK').id],
    );
    expect(await grundDer('cds@SK', id, 'erledigungFeststellen', daten)).toContain('Sie gehören zu dem Haus');
    await haus.db.sql(
      `UPDATE amt SET widerrufen_am = kogge_jetzt() WHERE person_id = $1 AND ressort = 'SF'`,
      [person(haus, 'cds@SK').id],
    );
    await t.als('sk@SK').mach(id, 'erledigungFeststellen', daten);
    expect(await t.als('vb@SF').lies(id)).toMatchObject({ zustand: 'erfuellt' });
    expect(await nachrichten('vb@SF', id)).toContain('auftrag_erledigungFeststellen');
    await stelleUhr(haus.db, ANFANG);
  });

  it('is proposed again when the decision that fulfilled it falls', async () => {
    const { id } = await einAuftrag(haus, { faellig: FAELLIG });
    const { id: vorlage } = await bericht(SPAETER);
    await verknuepfe(id, vorlage);
    await beschliesse(vorlage);
    await feuereFaelliges(haus, id);
    await t.als('sen@SJV').mach(vorlage, 'widersprechen', { grund: 'Die Zuständigkeit ist verletzt.' });
    await t.als('cds@SK').mach(vorlage, 'erneutBeraten', {
      sitzung: haus.sitzungen.find(({ datum }) => datum > SPAETER)!.id,
      grund: 'Die Zuständigkeit wird geklärt.',
    });
    await t.als('str@SF').mach(vorlage, 'zurueckziehen', { grund: 'Die Vorlage wird nicht weiterverfolgt.' });
    const { quelle } = (await t.als('sk@SK').lies(id)).auftrag;
    const alle = (await t.als('sk@SK').liste('/auftraege?anzahl=200')).filter((a) => a.quelle === quelle);
    expect(alle.map((a) => [a.zustand, a.faellig])).toEqual([
      ['erfuellt', FAELLIG],
      ['vorgeschlagen', FAELLIG],
    ]);
    expect((await aussage(haus, 'I-64')).ok).toBe(true);
    await amRichterVorbei(haus, `DELETE FROM auftrag WHERE vorgang_id = '${alle[1].id}'`);
    expect((await aussage(haus, 'I-64')).ok).toBe(false);
    await amRichterVorbei(
      haus,
      `
        UPDATE auftrag
        SET vorlage_id = NULL, erledigt_durch = 'Gegenbeispiel'
        WHERE vorgang_id = '${id}'`,
    );
  });

  it('the database refuses a link and an end that nothing supports, and the check finds them', async () => {
    const { id } = await einAuftrag(haus, { faellig: FAELLIG });
    const { quelle } = (await t.als('sk@SK').lies(id)).auftrag;
    expect(await richterUeber(haus, setze(id, { vorlage: quelle }))).toBe('auftrag_verknuepfung');
    expect(await richterUeber(haus, setze(id, { erfuelltAm: FAELLIG }, 'erfuellt'))).toBe(
      'auftrag_erfuellung',
    );
    const falsch = `${setze(id, { erfuelltAm: FAELLIG }, 'erfuellt')};
      UPDATE auftrag SET vorlage_id = quelle_id, erfuellt_am = '${FAELLIG}' WHERE vorgang_id = '${id}'`;
    expect(await mitGegenbeispiel(id, falsch, 'I-60')).toBe(false);
  });
});

describe('O2: in time or late', () => {
  it.each([
    [AM_TAG, '2025-10-20T09:00', 'erfuellt'],
    [DANACH, '2025-10-07T12:00', 'erfuelltVerspaetet'],
  ])('follows from the meeting of %s, though it is worked off at %s', async (sitzung, uhr, zustand) => {
    const { id } = await einAuftrag(haus, { faellig: FAELLIG });
    const { id: vorlage } = await bericht(sitzung);
    await t.als('vb@SF').mach(id, 'vorlageVerknuepfen', { vorlage, ...GRUND });
    await beschliesse(vorlage);
    await stelleUhr(haus.db, uhr);
    await feuereFaelliges(haus, id);
    expect((await liesVorgang(haus, id)).zustand).toBe(zustand);
    await stelleUhr(haus.db, ANFANG);
  });

  it('is judged by the database and by the check', async () => {
    const { id } = await einAuftrag(haus, { faellig: FAELLIG });
    const { id: vorlage } = await bericht(DANACH);
    await t.als('vb@SF').mach(id, 'vorlageVerknuepfen', { vorlage, ...GRUND });
    await beschliesse(vorlage);
    expect(await richterUeber(haus, setze(id, { erfuelltAm: DANACH }, 'erfuellt'))).toBe(
      'auftrag_rechtzeitig',
    );
    await feuereFaelliges(haus, id);
    expect(await mitGegenbeispiel(id, setze(id, {}, 'erfuellt'), 'I-61')).toBe(false);
  });

  it('is not yet asked while the report stands on the agenda of that day', async () => {
    const { id } = await einAuftrag(haus, { faellig: FAELLIG });
    const { id: vorlage } = await bericht(AM_TAG);
    const ruht = async () =>
      (await haus.db.sql<{ ruht: boolean }>('SELECT kogge_ruht($1, $2) AS ruht', [id, FAELLIG]))[0]!.ruht;
    expect(await ruht()).toBe(false);
    await verknuepfe(id, vorlage);
    expect(await ruht()).toBe(true);
    await beschliesse(vorlage);
    expect(await ruht()).toBe(false);
  });
});

describe('O3: beyond a month', () => {
  const WEIT = { auf: '2025-11-30', grund: 'Die Zulieferung fehlt.' };

  it('only a Beschluss extends: a word is none, a chosen one is, one outside needs a second person', async () => {
    const [sk, vb] = [t.als('sk@SK'), t.als('vb@SF')];
    const { id } = await einAuftrag(haus, { faellig: FAELLIG });
    await vb.mach(id, 'verlaengerungBeantragen', WEIT);
    expect((await sk.lies(id)).auftrag).toMatchObject({
      faellig: FAELLIG,
      ersteFrist: FAELLIG,
      antrag: WEIT,
    });
    expect((await sk.schritt(id, 'verlaengerungGenehmigen', { beschluss: 'x' })).inhalt.code).toBe(
      'daten_ungueltig',
    );
    expect(await grundDer('sk@SK', id, 'verlaengerungGenehmigen')).toContain(
      'Bitte wählen Sie den Beschluss',
    );
    const offen = await bericht(SPAETER);
    expect(await grundDer('sk@SK', id, 'verlaengerungGenehmigen', { beschluss: offen.id })).toContain(
      'Diesen Beschluss gibt es nicht.',
    );
    const ausserhalb = {
      beschlussVom: '2025-01-07',
      beschlussGremium: 'Senat',
      beschlussFundstelle: 'Niederschrift, TOP 4',
    };
    expect(await grundDer('sk@SK', id, 'verlaengerungGenehmigen', ausserhalb)).toContain(
      'die Anlage mit seinem Text',
    );
    const fremde = await eineVorlage(haus);
    const woanders = (await t.als('aut@SF').ladeHoch(fremde.id, 'woanders.pdf', PDF)).inhalt.id;
    expect(
      await grundDer('sk@SK', id, 'verlaengerungGenehmigen', { ...ausserhalb, beschlussAnlage: woanders }),
    ).toContain('die Anlage mit seinem Text');
    expect((await vb.ladeHoch(id, 'eigene.pdf', PDF)).inhalt.code).toBe('rolle_fehlt');
    const { id: anlage } = (await sk.ladeHoch(id, 'niederschrift.pdf', PDF)).inhalt;
    await sk.mach(id, 'verlaengerungGenehmigen', { ...ausserhalb, beschlussAnlage: anlage });
    expect((await vb.liste(`/vorgaenge/${id}/anlagen`)).map(({ name }) => name)).toEqual([
      'niederschrift.pdf',
    ]);
    expect((await liesVorgang(haus, id)).zustand).toBe('beschlussBestaetigung');
    expect(await grundDer('sk@SK', id, 'beschlussBestaetigen')).toContain('bestätigt keinen');
    await t.als('cds@SK').mach(id, 'beschlussBestaetigen');
    expect((await vb.lies(id)).auftrag).toMatchObject({
      faellig: WEIT.auf,
      ersteFrist: FAELLIG,
      verlaengerungen: [{ von: FAELLIG, auf: WEIT.auf, grund: WEIT.grund }],
    });
    expect(await nachrichten('vb@SF', id)).toContain('auftrag_verlaengernNachBeschluss');
  });

  it('the chancellery extends and lifts by itself where the Senate did', async () => {
    const sk = t.als('sk@SK');
    const { id } = await einAuftrag(haus, { faellig: FAELLIG });
    const { id: beschluss } = await bericht(SPAETER, 'beschlossen');
    await sk.mach(id, 'verlaengernNachBeschluss', { ...WEIT, beschluss });
    expect((await sk.lies(id)).auftrag.faellig).toBe(WEIT.auf);
    expect(await grundDer('sk@SK', id, 'aufhebenNachBeschluss')).toContain('Bitte wählen Sie den Beschluss');
    await sk.mach(id, 'aufhebenNachBeschluss', { beschluss });
    expect((await liesVorgang(haus, id)).zustand).toBe('aufgehoben');
    expect(await nachrichten('vb@SF', id)).toContain('auftrag_aufheben');
  });

  it('the database refuses and the check finds what rests on nothing', async () => {
    const { id } = await einAuftrag(haus, { faellig: FAELLIG });
    expect(await richterUeber(haus, setze(id, { faellig: '2025-10-31' }))).toBe('auftrag_beschluss');
    expect(await richterUeber(haus, setze(id, {}, 'aufgehoben'))).toBe('auftrag_beschluss');
    const ohneText = { aufgehobenDurch: { am: '2025-01-07', gremium: 'Senat', fundstelle: 'TOP 4' } };
    expect(await richterUeber(haus, setze(id, ohneText, 'aufgehoben'))).toBe('auftrag_beschluss');
    const weit = `UPDATE auftrag SET faellig = '2025-10-31' WHERE vorgang_id = '${id}'`;
    expect(await mitGegenbeispiel(id, weit, 'I-62')).toBe(false);
    expect(await mitGegenbeispiel(id, setze(id, {}, 'aufgehoben'), 'I-62')).toBe(false);
  });
});

describe('O4: a rhythm', () => {
  it('of the 31st is due on the last day of every month, run after run, and the check counts with it', async () => {
    const sk = t.als('sk@SK');
    const quelle = await eineVorlage(haus, {
      zustand: 'beschlossen',
      sitzung: '2025-01-21',
      beschlusstext: '1. Der Senat bittet den Senator für Finanzen, ihm monatlich zum 31. zu berichten.',
    });
    const laeufe = async () =>
      (await sk.liste('/auftraege?anzahl=200')).filter((a) => a.quelle === quelle.id);
    for (const sitzung of ['2025-01-28', '2025-02-25']) {
      const { id } = (await laeufe()).at(-1);
      await sk.mach(id, 'bestaetigen');
      const { id: vorlage } = await bericht(sitzung);
      await verknuepfe(id, vorlage);
      await beschliesse(vorlage);
      await feuereFaelliges(haus, id);
    }
    expect((await laeufe()).map((a) => a.faellig)).toEqual(['2025-01-31', '2025-02-28', '2025-03-31']);
    const { id } = (await laeufe()).at(-1);
    expect(await mitGegenbeispiel(id, setze(id, { rhythmusAb: '2025-02-28' }), 'I-63')).toBe(false);
  });
});

describe('O5: the confirmation', () => {
  const proponiert = async () => {
    const quelle = await eineVorlage(haus, {
      zustand: 'beschlossen',
      sitzung: '2025-02-18',
      beschlusstext: '1. Der Senat bittet den Senator für Finanzen, ihm bis zum 15.01.2025 zu berichten.',
    });
    return (await t.als('sk@SK').liste('/auftraege?anzahl=200')).find((a) => a.quelle === quelle.id);
  };

  it('begins with what the proposal knows, and a date that cannot be kept needs its reason', async () => {
    const sk = t.als('sk@SK');
    const { id } = await proponiert();
    const schritt = (await sk.lies(id)).schritte.find(({ name }: { name: string }) => name === 'bestaetigen');
    expect(schritt.vorgaben).toEqual({ adressat: ['SF'], faellig: '2025-01-15', massgeblich: 'sitzung' });
    await stelleUhr(haus.db, ANFANG);
    expect(await grundDer('sk@SK', id, 'bestaetigen')).toContain('liegt nicht nach der Sitzung');
    await stelleUhr(haus.db, '2025-01-20T09:00');
    expect(await grundDer('sk@SK', id, 'bestaetigen')).toContain('liegt in der Vergangenheit');
    await sk.mach(id, 'bestaetigen', { grund: 'Der Termin steht so im Beschluss.' });
    expect((await sk.lies(id)).zustand).toBe('offen');
    await stelleUhr(haus.db, ANFANG);
  });

  it('of a report that comes after the date asks for the reason of the delay', async () => {
    const { id } = await einAuftrag(haus, { faellig: FAELLIG });
    const { id: vorlage } = await bericht(DANACH);
    expect(await grundDer('vb@SF', id, 'vorlageVerknuepfen', { vorlage })).toContain(
      'Bitte nennen Sie den Grund des Verzugs.',
    );
    await t.als('vb@SF').mach(id, 'vorlageVerknuepfen', { vorlage, ...GRUND });
    expect((await t.als('sk@SK').lies(id)).auftrag.verzug).toBe(GRUND.grund);
  });

  it('without its reason is refused by the database and found by the check', async () => {
    const { id } = await proponiert();
    const ohne = setze(id, { faellig: '2025-01-15', ersteFrist: '2025-01-15' }, 'offen');
    expect(await richterUeber(haus, ohne)).toBe('auftrag_termin');
    const auch = `${ohne}; UPDATE auftrag SET erste_frist = '2025-01-15' WHERE vorgang_id = '${id}'`;
    expect(await mitGegenbeispiel(id, auch, 'I-65')).toBe(false);
  });
});

describe('O6: an Auftrag', () => {
  it('has a person of the house who answers for it, and the reason of a delay, in list and page', async () => {
    const vb = t.als('vb@SF');
    const { id } = await einAuftrag(haus, { faellig: FAELLIG });
    const wer = person(haus, 'al@SF');
    expect(
      await grundDer('vb@SF', id, 'verantwortlichBenennen', { person: person(haus, 'al@SKB').id }),
    ).toContain('eine Person aus dem Haus');
    await vb.mach(id, 'verantwortlichBenennen', { person: wer.id });
    await vb.mach(id, 'verzugBegruenden', GRUND);
    expect(await nachrichten('al@SF', id)).toContain('auftrag_verantwortlich');
    const erwartet = { verantwortlich: wer.name, verzug: GRUND.grund };
    expect((await vb.lies(id)).auftrag).toMatchObject(erwartet);
    const [zeile] = (await t.als('sk@SK').liste('/auftraege?anzahl=200')).filter((a) => a.id === id);
    expect(zeile).toMatchObject(erwartet);
  });

  it('of somebody from elsewhere is refused by the database and found by the check', async () => {
    const { id } = await einAuftrag(haus, { faellig: FAELLIG });
    const fremd = `
      UPDATE auftrag
      SET verantwortlich_id = '${person(haus, 'al@SKB').id}'
      WHERE vorgang_id = '${id}'`;
    expect(await richterUeber(haus, fremd)).toBe('auftrag_verantwortlich');
    expect(await mitGegenbeispiel(id, fremd, 'I-66')).toBe(false);
  });
});
