import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { inOrdnung } from '#workflows';
import { starteTestapi, type Kundin, type Testapi } from '../umgebung/api.js';
import { befunde, vorbeiAnRichtern } from '../umgebung/aussagen.js';
import {
  eineVorlage,
  frischeDatenbank,
  organisation,
  stelleUhr,
  tagt,
  type Organisation,
} from '../umgebung/index.js';

let haus: Organisation;
let t: Testapi;
let sk: Kundin;
let [sitzung, naechste] = [
  { id: '', datum: '' },
  { id: '', datum: '' },
];
let nr = 6;

beforeAll(async () => {
  const db = await frischeDatenbank();
  await stelleUhr(db, '2025-01-07T08:00');
  haus = await organisation(db);
  t = await starteTestapi(haus);
  sk = t.als('sk@SK');
});
beforeEach(async () => {
  await stelleUhr(haus.db, '2025-01-07T08:00');
  [sitzung, naechste] = [haus.sitzungen[(nr += 1)]!, haus.sitzungen[27]!];
});
afterEach(() => expect(t.fehlerzeilen.splice(0)).toEqual([]));

const UNTERWEGS = [
  'entwurf',
  'fachpruefung',
  'formalpruefung',
  'ressortabstimmung',
  'schlusszeichnungStaatsrat',
  'schlusszeichnungSenator',
  'eingereicht',
  'vorberatung',
  'tagesordnung',
];
const IM_HAUS = UNTERWEGS.slice(0, UNTERWEGS.indexOf('eingereicht'));
const inJedemStand = async () => {
  const vorlagen = new Map<string, string>();
  for (const zustand of UNTERWEGS)
    vorlagen.set(
      zustand,
      (await eineVorlage(haus, { zustand, sitzung: sitzung.datum, mitzeichnende: ['SIS'] })).id,
    );
  const neufassung = await eineVorlage(haus, { zustand: 'vorberatung', sitzung: sitzung.datum });
  await sk.mach(neufassung.id, 'neufassungErbitten', { grund: 'Bitte den Zeitplan ergänzen.' });
  return vorlagen.set('neufassung', neufassung.id);
};
const sageAb = async (weiteres: object = {}) => {
  const { version } = (await sk.get(`/sitzungen/${sitzung.id}`)).inhalt;
  return sk.put(`/sitzungen/${sitzung.id}`, { version, stand: 'entfallen', ...weiteres });
};
const zielVon = async (id: string) => (await t.als('vb@SF').lies(id)).sitzung.id;

describe('A meeting that is cancelled', () => {
  it('shows every paper that heads for it, and moves all of them to a chosen one; the lead is told', async () => {
    const vorlagen = await inJedemStand();
    const geheim = await eineVorlage(haus, { sitzung: sitzung.datum, stufe: 'vertraulich' });
    const { inhalt: rest } = await sk.get(`/sitzungen/${sitzung.id}/vorlagen`);
    const gezeigt = rest.vorlagen.map(({ zustand }: { zustand: string }) => zustand);
    // What has not come to the chancellery yet it counts and moves, and does not read.
    expect([...vorlagen.keys()].filter((zustand) => !gezeigt.includes(zustand))).toEqual(IM_HAUS);
    expect(gezeigt.length + rest.verborgen).toBe(vorlagen.size + 1);
    const ohne = await sageAb();
    expect([ohne.status, ohne.inhalt.code]).toEqual([409, 'sitzung_unvollstaendig']);
    expect(ohne.inhalt.detail).toMatch(/^Auf diese Sitzung warten noch 11 Vorlagen/u);
    expect((await sageAb({ nach: naechste.id })).inhalt.stand).toBe('entfallen');
    for (const [zustand, id] of vorlagen) {
      expect([zustand, await zielVon(id)]).toEqual([zustand, naechste.id]);
      expect([zustand, (await t.als('vb@SF').lies(id)).zustand]).toEqual([zustand, zustand]);
    }
    expect(await zielVon(geheim.id)).toBe(naechste.id);
    for (const wer of ['vb@SF', 'aut@SF'])
      expect(
        (await t.als(wer).liste('/nachrichten?anzahl=200'))
          .filter(({ art }: { art: string }) => art === 'andere_sitzung')
          .map(({ termin }: { termin: string }) => termin),
      ).toContain(naechste.datum);
    expect(await befunde(haus)).toEqual([]);
  });

  it('is not cancelled by the database while something heads for it', async () => {
    const { id } = await eineVorlage(haus, { zustand: 'fachpruefung', sitzung: sitzung.datum });
    const absage = haus.db.sql(`UPDATE sitzung SET stand = 'entfallen' WHERE id = $1`, [sitzung.id]);
    await expect(absage).rejects.toMatchObject({ constraint: 'sitzung_leer' });
    await sageAb({ nach: naechste.id });
    const zurueck = haus.db.sql('UPDATE vorgang SET sitzung_id = $2, version = version + 1 WHERE id = $1', [
      id,
      sitzung.id,
    ]);
    await expect(zurueck).rejects.toMatchObject({ constraint: 'vorlage_zielsitzung' });
  });

  it('with papers that still head for it is found by the check; from every state there is a way on', async () => {
    const vorlagen = await inJedemStand();
    await vorbeiAnRichtern(haus.db, `UPDATE sitzung SET stand = 'entfallen' WHERE id = $1`, [sitzung.id]);
    expect(await befunde(haus)).toEqual([
      expect.objectContaining({
        id: 'I-55',
        beispiel: expect.objectContaining({ vorgang: expect.any(String) }),
      }),
    ]);
    const grund = /^Die Sitzung am \d\d\.\d\d\.2025 entfällt\. Bitte zuerst eine andere Sitzung wählen\.$/u;
    for (const [zustand, wer, schritt, daten] of [
      ['eingereicht', 'sk@SK', 'annehmen', inOrdnung.annehmen],
      ['vorberatung', 'sk@SK', 'empfehlen', {}],
      ['schlusszeichnungStaatsrat', 'str@SF', 'zeichnen', {}],
      ['schlusszeichnungSenator', 'sen@SF', 'zeichnen', {}],
    ] as const)
      expect((await t.als(wer).schritt(vorlagen.get(zustand) ?? '', schritt, daten)).inhalt.detail).toMatch(
        grund,
      );
    for (const [zustand, id] of vorlagen) {
      await t
        .als('vb@SF')
        .mach(id, 'aufAndereSitzung', { sitzung: naechste.id, grund: 'Die erste entfällt.' });
      expect([zustand, await zielVon(id)]).toEqual([zustand, naechste.id]);
    }
    expect(await befunde(haus)).toEqual([]);
  });
});

describe('A meeting that is closed', () => {
  const schliesse = (weiteres: object = {}) => sk.post(`/sitzungen/${sitzung.id}/abschluss`, weiteres);

  it('leaves nothing behind: what is not dealt with goes to a chosen meeting and its item keeps that', async () => {
    const vorlagen = await inJedemStand();
    await tagt(haus, sitzung);
    const ohne = await schliesse();
    expect([ohne.status, ohne.inhalt.code, ohne.inhalt.angaben]).toEqual([
      409,
      'sitzung_unvollstaendig',
      { tops: ['oeffentlich 1'], vorlagen: 10 },
    ]);
    expect((await schliesse({ nach: naechste.id })).inhalt.stand).toBe('abgeschlossen');
    for (const id of vorlagen.values()) expect(await zielVon(id)).toBe(naechste.id);
    expect((await sk.liste(`/sitzungen/${sitzung.id}/tagesordnung`)).map(({ ergebnis }) => ergebnis)).toEqual(
      ['absetzen'],
    );
    expect(await befunde(haus)).toEqual([]);
  });

  it('waits for the outcome of an item that is called', async () => {
    const { id } = await eineVorlage(haus, { zustand: 'beratung', sitzung: sitzung.datum });
    const { inhalt } = await schliesse({ nach: naechste.id });
    expect(inhalt.detail).toBe('Aufgerufen und ohne Ergebnis: TOP 1. Bitte entscheiden oder aussetzen.');
    await sk.mach(id, 'aussetzen', { sitzung: naechste.id, grund: 'Noch nicht beratungsreif.' });
    expect((await schliesse()).inhalt.stand).toBe('abgeschlossen');
  });

  it('names the obligations of its decisions that nobody has confirmed', async () => {
    await eineVorlage(haus, {
      zustand: 'beschlossen',
      sitzung: sitzung.datum,
      beschlusstext: '1. Der Senat bittet den Senator für Finanzen, ihm bis zum 30.09.2025 zu berichten.',
    });
    const { inhalt } = await sk.get(`/sitzungen/${sitzung.id}/vorlagen`);
    expect(inhalt).toMatchObject({ vorlagen: [], verborgen: 0, auftraege: [{ nummer: expect.any(String) }] });
  });
});

describe('A station whose office nobody holds', () => {
  it('is shown to the chancellery with the paper that waits there, and to nobody else', async () => {
    const { id, nummer } = await eineVorlage(haus, { zustand: 'fachpruefung', federfuehrung: 'SUKW' });
    const wartende = async (wer = 'sk@SK') => (await t.als(wer).get('/unbesetzt')).inhalt;
    expect(await wartende()).toEqual([]);
    const nimm = (am: string | null) =>
      haus.db.sql(`UPDATE amt SET widerrufen_am = $1 WHERE ressort = 'SUKW' AND rolle IN ('RL', 'AL')`, [am]);
    await nimm('2025-01-01');
    expect(await wartende()).toEqual([
      expect.objectContaining({ vorgang: null, nummer, ressort: 'SUKW', stellen: ['RL@SUKW', 'AL@SUKW'] }),
    ]);
    expect((await wartende('vb@SF')).code).toBe('rolle_fehlt');
    await nimm(null);
    expect(await wartende()).toEqual([]);
    await t.als('aut@SUKW').mach(id, 'zurueckholen');
  });
});
