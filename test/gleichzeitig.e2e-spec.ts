import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import pg from 'pg';
import { neueKennung } from '#persistence';
import { liesVorgang } from '#runner';
import { plusTage } from '#kalender';
import {
  eineVorlage,
  frischeDatenbank,
  heuteIn,
  organisation,
  person,
  type Organisation,
} from './umgebung/index.js';
import { bis } from './worker/postfach.js';
import { starteTestapi, zugleich, type Antwort, type Testapi } from './umgebung/api.js';

jest.setTimeout(90_000);
const RUNDEN = Number(process.env['RUNDEN'] ?? 5);
let haus: Organisation;
let t: Testapi;

beforeAll(async () => {
  haus = await organisation(await frischeDatenbank());
  t = await starteTestapi(haus);
});
afterEach(() => expect(t.fehlerzeilen.splice(0)).toEqual([]));

const stati = (antworten: Antwort[]) => antworten.map(({ status }) => status).sort();
/** Rounds one after the other, or several side by side where they do not touch each other. */
const runden = async (runde: (nr: number) => Promise<void>, { anzahl = RUNDEN, breite = 2 } = {}) => {
  let nr = 0;
  const bahn = async () => {
    while (nr < anzahl) await runde(nr++);
  };
  await Promise.all(Array.from({ length: breite }, bahn));
};
const nacheinander = { breite: 1 };
/** Position in the audit trail: the order in which changes were committed. */
const seqVon = async (handlung: string, gegenstand: string) =>
  (
    await haus.db.sql<{ seq: number }>(
      `
        SELECT seq::int
        FROM pruefpfad
        WHERE handlung = $1
          AND (gegenstand_id = $2 OR vorgang_id = $2)
        ORDER BY seq DESC
        LIMIT 1`,
      [handlung, gegenstand],
    )
  )[0]?.seq ?? null;

describe('Whoever has waited for somebody else', () => {
  it('reads the Vorgang and all beside it as they are then, not the one new and the other old', async () => {
    const { id } = await eineVorlage(haus, { zustand: 'fachpruefung' });
    const andere = new pg.Client({ connectionString: haus.db.migrationsUrl });
    await andere.connect();
    await andere.query('SET session_replication_role = replica; BEGIN');
    await andere.query(
      `UPDATE frist SET stand = 'beendet', beendet_am = kogge_jetzt() WHERE vorgang_id = $1`,
      [id],
    );
    const {
      rows: [neu],
    } = await andere.query<{ version: number }>(
      `
        UPDATE vorgang
        SET version = version + 1
        WHERE id = $1
        RETURNING version`,
      [id],
    );
    const gelesen = haus.datenbank.transaktion(
      { mandant: haus.mandant, person: null, subjekte: ['system'] },
      (tr) =>
        liesVorgang(tr, {
          vorgang: id,
          art: 'senatsvorlage',
          person: null,
          daten: undefined,
          schluessel: null,
          gesperrt: true,
        }),
    );
    await bis(
      async () =>
        (
          await haus.db.sql(`
            SELECT 1
            FROM pg_stat_activity
            WHERE datname = current_database()
              AND wait_event_type = 'Lock'`)
        ).length > 0,
    );
    await andere.query('COMMIT');
    await andere.end();
    const { vorgang, fristen } = await gelesen;
    expect({ version: vorgang.version, fristen }).toEqual({ version: neu?.version, fristen: [] });
  });
});

describe('At the same moment', () => {
  it('one of two releases wins; the other learns the new version', () =>
    runden(async () => {
      const { id } = await eineVorlage(haus, { zustand: 'fachpruefung' });
      const antworten = await zugleich(
        () => t.als('rl@SF').schritt(id, 'freigeben'),
        () => t.als('al@SF').schritt(id, 'freigeben'),
      );
      expect(stati(antworten)).toEqual([201, 409]);
      const [sieger, zweite] = antworten.sort((a, b) => a.status - b.status) as [Antwort, Antwort];
      expect(zweite.inhalt).toMatchObject({
        code: 'schritt_nicht_moeglich',
        angaben: { version: sieger.inhalt.version, zustand: 'formalpruefung' },
      });
    }));

  it('two Ressorts co-sign, and both count', () =>
    runden(async () => {
      const { id } = await eineVorlage(haus, { zustand: 'ressortabstimmung', mitzeichnende: ['SIS', 'SJV'] });
      const { etag } = await t.als('str@SIS').get(`/vorgaenge/${id}`);
      const antworten = await zugleich(
        ...['SIS', 'SJV'].map(
          (ressort) => () =>
            t.als(`str@${ressort}`).schritt(id, 'mitzeichnen', { ressort, urteil: 'erteilt' }, { etag }),
        ),
      );
      expect(stati(antworten)).toEqual([201, 201]);
      expect(await t.als('str@SF').lies(id)).toMatchObject({
        zustand: 'schlusszeichnungStaatsrat',
        mitzeichnende: [{ stand: 'erteilt' }, { stand: 'erteilt' }],
      });
    }));

  it('eight Ressorts co-sign, and all count', async () => {
    const alle = ['SIS', 'SBMS', 'SASJI', 'SJV', 'SKB', 'SUKW', 'SWHT', 'SGFV'];
    await runden(
      async () => {
        const { id } = await eineVorlage(haus, { zustand: 'ressortabstimmung', mitzeichnende: alle });
        const antworten = await zugleich(
          ...alle.map(
            (ressort) => () =>
              t.als(`str@${ressort}`).schritt(id, 'mitzeichnen', { ressort, urteil: 'erteilt' }),
          ),
        );
        expect(stati(antworten)).toEqual(alle.map(() => 201));
        const zeichnungen = (await t.als('str@SF').liste(`/vorgaenge/${id}/mitzeichnungen`)).filter(
          ({ schritt }) => schritt === 'mitzeichnen',
        );
        expect(zeichnungen.map(({ ressort }) => ressort).sort()).toEqual([...alle].sort());
        expect(await t.als('str@SF').lies(id)).toMatchObject({ zustand: 'schlusszeichnungStaatsrat' });
      },
      { breite: 2 },
    );
  });

  it('the Staatsrat and his deputy give one verdict for their Ressort, not two', async () => {
    await t.als('str@SIS').post('/vertretungen', {
      vertretende: person(haus, 'al@SIS').id,
      von: await heuteIn(haus.db),
      bis: plusTage(await heuteIn(haus.db), 30),
      grund: 'Urlaub',
    });
    await runden(async () => {
      const { id } = await eineVorlage(haus, { zustand: 'ressortabstimmung', mitzeichnende: ['SIS', 'SJV'] });
      const antworten = await zugleich(
        ...['str@SIS', 'al@SIS'].map(
          (wer) => () => t.als(wer).schritt(id, 'mitzeichnen', { ressort: 'SIS', urteil: 'erteilt' }),
        ),
      );
      expect(stati(antworten)).toEqual([201, 409]);
      expect(antworten.find(({ status }) => status === 409)?.inhalt.gruende[0].de).toBe(
        'Dieses Ressort hat seine Mitzeichnung schon abgegeben.',
      );
    });
  });

  it('a new Fassung and a verdict never meet: what counts was given on the Fassung that stands', () =>
    runden(async () => {
      const { id } = await eineVorlage(haus, { zustand: 'ressortabstimmung', mitzeichnende: ['SIS', 'SJV'] });
      const { etag: a } = await t.als('aut@SF').get(`/vorgaenge/${id}/abschnitte/A`);
      await t
        .als('aut@SF')
        .put(`/vorgaenge/${id}/abschnitte/A`, { text: 'Das Problem ist größer.' }, { etag: a });
      const { etag } = await t.als('str@SIS').get(`/vorgaenge/${id}`);
      const [fassung, urteil] = (await zugleich(
        () => t.als('aut@SF').schritt(id, 'neueFassung'),
        () => t.als('str@SIS').schritt(id, 'mitzeichnen', { ressort: 'SIS', urteil: 'erteilt' }, { etag }),
      )) as [Antwort, Antwort];
      expect(fassung.status).toBe(201);
      expect([201, 412]).toContain(urteil.status);
      const { mitzeichnende } = await t.als('str@SIS').lies(id);
      expect(mitzeichnende[0]).toMatchObject({ ressort: 'SIS', stand: 'offen' });
      expect(
        (await t.als('str@SIS').liste(`/vorgaenge/${id}/mitzeichnungen`)).filter(
          ({ schritt, gilt }) => schritt === 'mitzeichnen' && gilt,
        ),
      ).toEqual([]);
    }));

  it('no approval is committed after its office was revoked', () =>
    runden(async () => {
      const { id } = await eineVorlage(haus, { zustand: 'fachpruefung' });
      const [{ id: amt }] = (await haus.db.sql<{ id: string }>(
        `SELECT id FROM amt WHERE person_id = $1 AND rolle = 'RL' AND widerrufen_am IS NULL`,
        [person(haus, 'rl@SF').id],
      )) as [{ id: string }];
      const { etag } = await t.als('rl@SF').get(`/vorgaenge/${id}`);
      const [freigabe, widerruf] = (await zugleich(
        () => t.als('rl@SF').schritt(id, 'freigeben', {}, { etag }),
        () => t.als('admin@SK').loesche(`/aemter/${amt}`),
      )) as [Antwort, Antwort];
      expect(widerruf.status).toBe(204);
      const [gegeben, widerrufen] = [await seqVon('freigeben', id), await seqVon('amt_widerrufen', amt)];
      if (freigabe.status === 201) expect(gegeben).toBeLessThan(widerrufen!);
      else
        expect([freigabe.inhalt.code, gegeben]).toEqual([
          expect.stringMatching(/^(?:rolle_fehlt|nicht_gefunden|kein_amt)$/u),
          null,
        ]);
      expect((await t.als('rl@SF').schritt(id, 'freigeben', {}, { etag })).inhalt.code).toBe('kein_amt');
      await haus.db.sql(
        `
          INSERT INTO amt (id, mandant_id, person_id, rolle, ressort, von)
          VALUES ($1, $2, $3, 'RL', 'SF', '2020-01-01')`,
        [neueKennung(), haus.mandant, person(haus, 'rl@SF').id],
      );
    }, nacheinander));

  it('a deputy approves only between the beginning and the end of the deputyship', () =>
    runden(async () => {
      const heute = await heuteIn(haus.db);
      const { id } = await eineVorlage(haus, { zustand: 'fachpruefung' });
      const { etag } = await t.als('rl@SF').get(`/vorgaenge/${id}`);
      const freigeben = () => t.als('rl@SGFV').schritt(id, 'freigeben', {}, { etag });
      const [eingerichtet, erste] = (await zugleich(
        () =>
          t.als('rl@SF').post('/vertretungen', {
            vertretende: person(haus, 'rl@SGFV').id,
            von: heute,
            bis: heute,
            grund: 'Urlaub',
          }),
        freigeben,
      )) as [Antwort, Antwort];
      const vertretung = eingerichtet.inhalt.id;
      if (erste.status === 201)
        expect(await seqVon('freigeben', id)).toBeGreaterThan(
          (await seqVon('vertretung_einrichten', vertretung))!,
        );
      else expect(erste.inhalt.code).toBe('nicht_gefunden');
      const [beendet, zweite] = (await zugleich(
        () => t.als('rl@SF').loesche(`/vertretungen/${vertretung}`),
        freigeben,
      )) as [Antwort, Antwort];
      expect(beendet.status).toBe(204);
      if (zweite.status === 201)
        expect(await seqVon('freigeben', id)).toBeLessThan((await seqVon('vertretung_beenden', vertretung))!);
      else expect([403, 404, 409]).toContain(zweite.status);
    }, nacheinander));

  it('a paper is either called or withdrawn, never both', () =>
    runden(async () => {
      const { id } = await eineVorlage(haus, { zustand: 'tagesordnung' });
      const antworten = await zugleich(
        () => t.als('sk@SK').schritt(id, 'aufrufen'),
        () => t.als('str@SF').schritt(id, 'zurueckziehen', { grund: 'Es eilt nicht mehr.' }),
      );
      expect(stati(antworten)).toEqual([201, 409]);
    }));

  it('a link and the decision it waits for never miss each other', () =>
    runden(
      async () => {
        const quelle = await eineVorlage(haus, {
          zustand: 'beschlossen',
          beschlusstext: '1. Der Senat bittet den Senator für Finanzen, ihm bis zum 30.09.2099 zu berichten.',
        });
        const [auftrag] = (await haus.db.sql<{ vorgang_id: string }>(
          'SELECT vorgang_id FROM auftrag WHERE quelle_id = $1',
          [quelle.id],
        )) as [{ vorgang_id: string }];
        await t.als('sk@SK').mach(auftrag.vorgang_id, 'bestaetigen');
        const heute = await heuteIn(haus.db);
        const spaeter = haus.sitzungen.find(({ datum }) => datum > plusTage(heute, 42))!.datum;
        const bericht = await eineVorlage(haus, { zustand: 'beratung', sitzung: spaeter });
        const [verknuepft] = (await zugleich(
          () => t.als('vb@SF').schritt(auftrag.vorgang_id, 'vorlageVerknuepfen', { vorlage: bericht.id }),
          () => t.als('sk@SK').mach(bericht.id, 'kenntnisNehmen', { anwesend: 9 }),
        )) as [Antwort, unknown];
        expect(
          await haus.db.sql(
            `
              SELECT 1
              FROM frist
              WHERE vorgang_id = $1
                AND ereignis ->> 'type' = 'vorlageBeschlossen'
                AND stand = 'laeuft'`,
            [auftrag.vorgang_id],
          ),
        ).toHaveLength(verknuepft.status === 201 ? 1 : 0);
      },
      { anzahl: 3, breite: 1 },
    ));
});

describe('Two editors', () => {
  it('of one section: the second sees what the first wrote, and nothing is lost', async () => {
    const { id } = await eineVorlage(haus);
    const pfad = `/vorgaenge/${id}/abschnitte/A`;
    await runden(async (nr) => {
      const { etag } = await t.als('aut@SF').get(pfad);
      const texte = [`Erste ${nr}`, `Zweite ${nr}`];
      const antworten = await zugleich(
        ...texte.map((text) => () => t.als('aut@SF').put(pfad, { text }, { etag })),
      );
      expect(stati(antworten)).toEqual([200, 412]);
      expect(antworten.find(({ status }) => status === 412)?.inhalt).toMatchObject({
        code: 'voraussetzung_veraltet',
        angaben: { abschnitt: 'A', adresse: `/api${pfad}` },
      });
      const { inhalt } = await t.als('aut@SF').get(pfad);
      expect(inhalt).toMatchObject({
        text: texte[antworten.findIndex(({ status }) => status === 200)],
        version: nr + 2,
      });
    }, nacheinander);
  });

  it('of different sections all get through', async () => {
    const { id } = await eineVorlage(haus);
    await runden(async (nr) => {
      const antworten = await zugleich(
        ...['A', 'B', 'C', 'D'].map(
          (buchstabe) => () =>
            t
              .als('aut@SF')
              .put(
                `/vorgaenge/${id}/abschnitte/${buchstabe}`,
                { text: `Neu ${buchstabe}` },
                { etag: `"a${nr + 1}"` },
              ),
        ),
      );
      expect(stati(antworten)).toEqual([200, 200, 200, 200]);
      expect(
        (await t.als('aut@SF').liste(`/vorgaenge/${id}/abschnitte`)).slice(0, 4).map(({ text }) => text),
      ).toEqual(['Neu A', 'Neu B', 'Neu C', 'Neu D']);
    }, nacheinander);
  });

  it('of the details of a paper: the second is told instead of overwriting the first', async () => {
    const { id } = await eineVorlage(haus);
    await runden(async () => {
      const { etag } = await t.als('aut@SF').get(`/vorgaenge/${id}`);
      const antworten = await zugleich(
        () => t.als('aut@SF').schritt(id, 'festlegen', { titel: 'Titel der ersten Person' }, { etag }),
        () => t.als('aut@SF').schritt(id, 'festlegen', { titel: 'Titel der zweiten Person' }, { etag }),
      );
      expect(stati(antworten)).toEqual([201, 412]);
    }, nacheinander);
    // A section that was saved meanwhile is no reason to refuse.
    const { etag: vorher } = await t.als('aut@SF').get(`/vorgaenge/${id}`);
    await t.als('aut@SF').put(`/vorgaenge/${id}/abschnitte/A`, { text: 'Dazwischen.' }, { etag: '"a1"' });
    expect(
      (
        await t
          .als('aut@SF')
          .schritt(id, 'festlegen', { eile: 'kurz', eilegrund: 'Es eilt sehr.' }, { etag: vorher })
      ).status,
    ).toBe(201);
  });
});

describe('A verdict on an old Fassung', () => {
  it('is refused with the address of the comparison, which shows the change', async () => {
    const { id } = await eineVorlage(haus, { zustand: 'ressortabstimmung', mitzeichnende: ['SIS'] });
    const str = t.als('str@SIS');
    const { etag } = await str.get(`/vorgaenge/${id}`);
    await t
      .als('aut@SF')
      .put(`/vorgaenge/${id}/abschnitte/B`, { text: 'Die bessere Lösung.' }, { etag: '"a1"' });
    await t.als('aut@SF').ladeHoch(id, 'Kosten.pdf', Buffer.from('%PDF-1.7 Kosten'));
    await t.als('aut@SF').mach(id, 'neueFassung');
    const { status, inhalt } = await str.schritt(
      id,
      'mitzeichnen',
      { ressort: 'SIS', urteil: 'erteilt' },
      { etag },
    );
    expect([status, inhalt.code, inhalt.angaben.fassung]).toEqual([412, 'voraussetzung_veraltet', 2]);
    const { inhalt: vergleich } = await str.get(inhalt.angaben.vergleich.replace('/api', ''));
    const geaendert = vergleich.abschnitte.filter(({ stand }: { stand: string }) => stand !== 'gleich');
    expect(
      geaendert.map(({ abschnitt, stand }: { abschnitt: string; stand: string }) => [abschnitt, stand]),
    ).toEqual([
      ['B', 'geaendert'],
      ['Anlagen', 'neu'],
    ]);
    expect(geaendert[0].teile).toEqual([
      { art: 'gleich', text: 'Die ' },
      { art: 'eingefuegt', text: 'bessere ' },
      { art: 'gleich', text: 'Lösung.' },
    ]);
    await str.mach(id, 'mitzeichnen', { ressort: 'SIS', urteil: 'erteilt' });
  });

  it('compares two very long texts without holding up everybody else', async () => {
    const { id } = await eineVorlage(haus);
    const wirr = (keim: number) =>
      Array.from({ length: 90_000 }, (_, i) =>
        ((i * keim * 2_654_435_761) % 4_294_967_291).toString(36),
      ).join(' ');
    await t.als('aut@SF').put(`/vorgaenge/${id}/abschnitte/B`, { text: wirr(3) }, { etag: '"a1"' });
    await t.als('aut@SF').mach(id, 'einreichenFach');
    await t.als('rl@SF').mach(id, 'zurueckgeben', { grund: 'Bitte ganz neu schreiben.' });
    await t.als('aut@SF').put(`/vorgaenge/${id}/abschnitte/B`, { text: wirr(7) }, { etag: '"a2"' });
    const ende: string[] = [];
    const [{ inhalt }] = await Promise.all([
      t
        .als('aut@SF')
        .get(`/vorgaenge/${id}/fassungen/vergleich`)
        .finally(() => ende.push('Vergleich')),
      t.roh('/api/gesundheit').finally(() => ende.push('Gesundheit')),
    ]);
    expect(ende).toEqual(['Gesundheit', 'Vergleich']);
    expect(inhalt.abschnitte.find(({ abschnitt }: { abschnitt: string }) => abschnitt === 'B')).toMatchObject(
      { stand: 'geaendert' },
    );
  });
});

describe('A double click', () => {
  const doppelt = async (frage: (schluessel: string) => Promise<Antwort>) => {
    const schluessel = crypto.randomUUID();
    const [a, b] = (await zugleich(
      () => frage(schluessel),
      () => frage(schluessel),
    )) as [Antwort, Antwort];
    expect(a.text).toBe(b.text);
    expect(a.status).toBe(b.status);
    expect((await frage(schluessel)).text).toBe(a.text);
    expect(a.status).toBe(201);
  };
  const anzahl = async (tabelle: string) =>
    (
      await haus.db.sql<{ anzahl: number }>(
        `SELECT count(*)::int AS anzahl FROM ${tabelle} WHERE mandant_id = $1`,
        [haus.mandant],
      )
    )[0]!.anzahl;
  const einmalMehr = async (tabelle: string, arbeit: () => Promise<void>) => {
    const vorher = await anzahl(tabelle);
    await arbeit();
    expect(await anzahl(tabelle)).toBe(vorher + 1);
  };

  it('makes a Schritt once', () =>
    runden(async () => {
      const { id } = await eineVorlage(haus, { zustand: 'fachpruefung' });
      const { etag } = await t.als('rl@SF').get(`/vorgaenge/${id}`);
      await einmalMehr('zeichnung', () =>
        doppelt((schluessel) => t.als('rl@SF').schritt(id, 'freigeben', {}, { schluessel, etag })),
      );
    }, nacheinander));

  it('begins a paper once', () =>
    runden(
      () =>
        einmalMehr('vorgang', () =>
          doppelt((schluessel) =>
            t
              .als('aut@SF')
              .post(
                '/vorgaenge',
                { art: 'senatsvorlage', titel: 'Doppelt geklickt', federfuehrung: 'SF' },
                { schluessel },
              ),
          ),
        ),
      nacheinander,
    ));

  it('adds a Sitzung once', () =>
    runden(
      (nr) =>
        einmalMehr('sitzung', () =>
          doppelt((schluessel) =>
            t
              .als('sk@SK')
              .post(
                '/sitzungen',
                { datum: `2098-01-${String(nr + 1).padStart(2, '0')}`, grund: 'Außer der Reihe' },
                { schluessel },
              ),
          ),
        ),
      nacheinander,
    ));

  it('grants an office once', () =>
    runden(
      () =>
        einmalMehr('amt', () =>
          doppelt((schluessel) =>
            t.als('admin@SK').post(
              '/aemter',
              {
                person: person(haus, 'aut@SBMS').id,
                rolle: 'VB',
                ressort: 'SBMS',
                von: '2098-01-01',
                grund: 'Neu',
              },
              { schluessel },
            ),
          ),
        ),
      nacheinander,
    ));

  it('imports a document once, whole', () =>
    runden(
      () =>
        einmalMehr('vorgang', () =>
          doppelt((schluessel) => {
            const formular = new FormData();
            formular.append(
              'datei',
              new Blob([
                'Vorlage für die Sitzung des Senats am 20.01.2026\n\nMein Titel\n\nA. Problem\n\nText\n\nB. Lösung\n\nText\n\nG. Beschluss\n\n1. Der Senat stimmt zu.',
              ]),
              'vorlage.txt',
            );
            return t.als('aut@SF').post('/vorgaenge/import', formular, { schluessel });
          }),
        ),
      nacheinander,
    ));

  it('attaches a file once', async () => {
    const { id } = await eineVorlage(haus);
    await runden(async (nr) => {
      const { etag } = await t.als('aut@SF').get(`/vorgaenge/${id}`);
      await einmalMehr('anlage', () =>
        doppelt((schluessel) =>
          t.als('aut@SF').ladeHoch(id, 'a.pdf', Buffer.from(`%PDF-1.7 ${nr}`), { schluessel, etag }),
        ),
      );
    }, nacheinander);
  });

  it('with another body is refused; without key, precondition or with a garbled one too', async () => {
    const { id } = await eineVorlage(haus);
    const aut = t.als('aut@SF');
    const schluessel = 'immer-derselbe';
    await aut.mach(id, 'festlegen', { eile: 'kurz', eilegrund: 'Es eilt sehr.' }, { schluessel });
    const faelle: [Promise<Antwort>, number, string][] = [
      [
        aut.schritt(id, 'festlegen', { eile: 'eilt', eilegrund: 'Es eilt sehr.' }, { schluessel }),
        422,
        'schluessel_wiederverwendet',
      ],
      [
        aut.schritt(id, 'festlegen', { eile: 'eilt', eilegrund: 'Es eilt sehr.' }, { schluessel: null }),
        400,
        'schluessel_fehlt',
      ],
      [
        aut.schritt(id, 'festlegen', { eile: 'eilt', eilegrund: 'Es eilt sehr.' }, { schluessel: 'kurz' }),
        400,
        'schluessel_fehlt',
      ],
      [
        aut.schritt(id, 'festlegen', { eile: 'eilt', eilegrund: 'Es eilt sehr.' }, { etag: null }),
        428,
        'voraussetzung_fehlt',
      ],
      [
        aut.schritt(id, 'festlegen', { eile: 'eilt', eilegrund: 'Es eilt sehr.' }, { etag: '*' }),
        412,
        'voraussetzung_veraltet',
      ],
      [
        aut.schritt(
          id,
          'festlegen',
          { eile: 'eilt', eilegrund: 'Es eilt sehr.' },
          { etag: '"v1-0123456789abcdef"' },
        ),
        412,
        'voraussetzung_veraltet',
      ],
      [aut.put(`/vorgaenge/${id}/abschnitte/A`, { text: 'x' }), 428, 'voraussetzung_fehlt'],
      [
        aut.put(`/vorgaenge/${id}/abschnitte/A`, { text: 'x' }, { etag: '"v1-"' }),
        412,
        'voraussetzung_veraltet',
      ],
    ];
    for (const [frage, status, code] of faelle) {
      const antwort = await frage;
      expect([antwort.status, antwort.inhalt.code]).toEqual([status, code]);
    }
    expect((await aut.lies(id)).version).toBe(4);
  });
});
