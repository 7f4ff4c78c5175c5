import { execFile } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { promisify } from 'node:util';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { plusTage } from '#kalender';
import { inOrdnung } from '#workflows';
import {
  amRichterVorbei,
  aussage,
  einePerson,
  eineVorlage,
  frischeDatenbank,
  gebaut,
  heuteIn,
  organisation,
  person,
  type Organisation,
} from './umgebung/index.js';
import { schluessel, starteTestapi, type Testapi } from './umgebung/api.js';

/** How power was taken on the running product, and how it no longer can be (regeln.md §3). */
let haus: Organisation;
let t: Testapi;
let heute: string;

beforeAll(async () => {
  haus = await organisation(await frischeDatenbank());
  t = await starteTestapi(haus);
  heute = await heuteIn(haus.db);
});
afterEach(() => expect(t.fehlerzeilen.splice(0)).toEqual([]));

const id = (wer: string) => person(haus, wer).id;
/** A key of that person, with that Umfang, which works from these networks. */
async function schluesselVon(wer: string, umfang: string, adressen = '{}') {
  const key = `kogge_${randomUUID()}`;
  await haus.db.sql(
    `
      INSERT INTO api_schluessel (
        schluessel_sha256, mandant_id, person_id, name, umfang, adressen, gueltig_bis
      )
      VALUES ($1, $2, $3, 'Angriff', $4, $5, clock_timestamp() + interval '1 day')`,
    [createHash('sha256').update(key).digest('hex'), haus.mandant, id(wer), umfang, adressen],
  );
  return (methode: string, pfad: string, inhalt?: object) =>
    t.roh(`/api${pfad}`, {
      method: methode,
      headers: {
        authorization: `Bearer ${key}`,
        'idempotency-key': randomUUID(),
        ...(inhalt ? { 'content-type': 'application/json' } : {}),
      },
      ...(inhalt ? { body: JSON.stringify(inhalt) } : {}),
    });
}
const vertretung = (daten: object = {}) => ({
  vertretende: id('al@SIS'),
  von: heute,
  bis: plusTage(heute, 14),
  grund: 'Urlaub',
  ...daten,
});
const amt = (wem: string, rolle: string, weiteres: object = {}) => ({
  person: id(wem),
  rolle,
  ressort: 'SK',
  von: heute,
  grund: 'Nachfolge',
  ...weiteres,
});
/** Who was told what, by the kind of message. */
const gehoert = async (art: string) =>
  (
    await haus.db.sql<{ name: string }>(
      `
        SELECT p.name
        FROM nachricht n
        JOIN person p ON p.id = n.empfaenger_id
        WHERE n.art = $1
        ORDER BY p.name`,
      [art],
    )
  ).map(({ name }) => name);
const namen = (...wer: string[]) => wer.map((eine) => person(haus, eine).name).sort();
const code = async (antwort: Promise<{ inhalt: { code: string } }>) => (await antwort).inhalt.code;
const grund = async (antwort: Promise<{ inhalt: { detail: string } }>) => (await antwort).inhalt.detail;

describe('A deputyship', () => {
  it('is set up by no key, whatever it was made for, and by no stale login', async () => {
    for (const umfang of ['{lesen,schreiben}', '{lesen,schreiben,binden,verwalten}']) {
      const frage = await schluesselVon('str@SIS', umfang);
      expect(await code(frage('POST', '/vertretungen', vertretung()))).toBe('schluessel_reicht_nicht');
    }
    const alte = await t.angemeldet('str@SIS', haus, 6);
    expect(await code(alte.post('/vertretungen', vertretung()))).toBe('erneute_anmeldung_noetig');
    expect(await haus.db.sql('SELECT 1 FROM vertretung')).toEqual([]);
  });

  it('begins today, lasts a year at most, has a reason, and is for offices that she holds', async () => {
    const str = t.als('str@SIS');
    for (const [daten, was] of [
      [{ von: '2020-01-01' }, 'frühestens heute'],
      [{ bis: '2099-12-31' }, 'So lange'],
      [{ bis: plusTage(heute, 400) }, 'So lange'],
      [{ rollen: ['SEN'] }, 'Ämtern, die die vertretene Person'],
      [{ vertretende: id('aut@SIS') }, 'Leitung eines Hauses'],
      [{ vertretende: id('vb@SF') }, 'Leitung eines Hauses'],
    ] as const)
      expect(await grund(str.post('/vertretungen', vertretung(daten)))).toContain(was);
    expect(await code(str.post('/vertretungen', vertretung({ grund: '  ' })))).toBe('eingabe_ungueltig');
    expect(await code(t.als('pruef@SK').post('/vertretungen', vertretung()))).toBe('vertretung_ungueltig');
    // The clerk of another house: her final signature counted.
    const clerk = vertretung({ vertretende: id('aut@SWHT'), von: '2020-01-01', bis: '2099-12-31' });
    expect(await code(str.post('/vertretungen', clerk))).toBe('vertretung_ungueltig');
    for (const vertretende of ['rl@SIS', 'str@SJV'])
      expect((await str.post('/vertretungen', vertretung({ vertretende: id(vertretende) }))).status).toBe(
        201,
      );
  });

  it('is refused by the database too, gives nothing to whoever has lost the rank, and both hear of it', async () => {
    await expect(
      haus.datenbank.transaktion({ mandant: haus.mandant, person: id('str@SF'), subjekte: [] }, (tr) =>
        tr.abfrage(
          `
            INSERT INTO vertretung (
              id, mandant_id, vertretene_id, vertretende_id, von, bis, grund, eingerichtet_von
            )
            VALUES (gen_random_uuid(), $1, $2, $3, '2020-01-01', '2099-12-31', 'Urlaub', $2)`,
          [haus.mandant, id('str@SF'), id('aut@SIS')],
        ),
      ),
    ).rejects.toMatchObject({ constraint: 'vertretung_nicht_rueckwirkend' });
    const { inhalt } = await t
      .als('str@SF')
      .post('/vertretungen', vertretung({ vertretende: id('rl@SF'), rollen: ['STR'] }));
    const aemter = async () =>
      (await t.als('rl@SF').get('/ich')).inhalt.aemter.map((a: { rolle: string }) => a.rolle);
    expect(await aemter()).toEqual(['RL', 'STR']);
    await haus.db.sql(`UPDATE amt SET rolle = 'AUT' WHERE person_id = $1`, [id('rl@SF')]);
    expect(await aemter()).toEqual(['AUT']);
    expect(
      await haus.db.sql(`SELECT person_id FROM inhaber($1, 'STR@SF', $2) WHERE vertritt_id IS NOT NULL`, [
        haus.mandant,
        heute,
      ]),
    ).toEqual([]);
    await haus.db.sql(`UPDATE amt SET rolle = 'RL' WHERE person_id = $1`, [id('rl@SF')]);
    expect((await t.als('rl@SF').loesche(`/vertretungen/${inhalt.id}`)).status).toBe(204);
    expect(await gehoert('recht_vertretung_beendet')).toEqual(
      namen('str@SF', 'rl@SF', 'admin@SK', 'admin@SF'),
    );
    expect((await aussage(haus, 'I-84')).ok).toBe(true);
  });
});

describe('An office', () => {
  it('is granted, confirmed and revoked by no key that was not made for it', async () => {
    const schreibt = await schluesselVon('admin@SK', '{lesen,schreiben}');
    const bindet = await schluesselVon('admin@SF', '{lesen,schreiben,binden}');
    const { inhalt: offenes } = await t.als('admin@SK').post('/aemter', amt('aut@SIS', 'SEN'));
    for (const frage of [schreibt, bindet])
      for (const [methode, pfad, inhalt] of [
        ['POST', '/aemter', amt('aut@SIS', 'SEN')],
        ['POST', `/aemter/${offenes.id}/bestaetigung`, {}],
        ['DELETE', `/aemter/${offenes.id}`, undefined],
        ['POST', '/regelwechsel', { regel: 'verschweigen', wert: true, grund: 'So beschlossen' }],
        ['DELETE', `/personen/${id('aut@SIS')}/anmeldungen`, undefined],
        ['POST', `/personen/${id('aut@SIS')}/deaktivierung`, { grund: 'Ausgeschieden' }],
      ] as const)
        expect([pfad, await code(frage(methode, pfad, inhalt))]).toEqual([pfad, 'schluessel_reicht_nicht']);
    const alte = await t.angemeldet('admin@SF', haus, 6);
    expect(await code(alte.post(`/aemter/${offenes.id}/bestaetigung`))).toBe('erneute_anmeldung_noetig');
    expect((await t.als('aut@SIS').get('/ich')).inhalt.aemter).toHaveLength(1);
    expect(await gehoert('recht_amt_vorgeschlagen')).toEqual(namen('admin@SK', 'admin@SF'));
  });

  it('begins today and has a reason', async () => {
    const admin = t.als('admin@SK');
    expect(await grund(admin.post('/aemter', amt('aut@SIS', 'RL', { von: plusTage(heute, -1) })))).toContain(
      'frühestens heute',
    );
    expect(await code(admin.post('/aemter', amt('aut@SIS', 'RL', { grund: '' })))).toBe('eingabe_ungueltig');
    await expect(
      haus.datenbank.transaktion({ mandant: haus.mandant, person: id('admin@SK'), subjekte: [] }, (tr) =>
        tr.abfrage(
          `
            INSERT INTO amt (id, mandant_id, person_id, rolle, ressort, von, grund, erteilt_von)
            VALUES (gen_random_uuid(), $1, $2, 'AUT', 'SF', '2020-01-01', 'Nachfolge', $3)`,
          [haus.mandant, id('aut@SIS'), id('admin@SK')],
        ),
      ),
    ).rejects.toMatchObject({ constraint: 'amt_nicht_rueckwirkend' });
  });

  it('of the audit needs two persons and ends within a year; the head of the chancellery hears of it', async () => {
    const [sk, sf] = [t.als('admin@SK'), t.als('admin@SF')];
    const geheim = await eineVorlage(haus, { stufe: 'vertraulich' });
    expect(await grund(sk.post('/aemter', amt('aut@SBMS', 'PRUEF')))).toContain('endet immer');
    expect(
      await grund(sk.post('/aemter', amt('aut@SBMS', 'PRUEF', { bis: plusTage(heute, 400) }))),
    ).toContain('höchstens zwölf Monate');
    const { inhalt } = await sk.post('/aemter', amt('aut@SBMS', 'PRUEF', { bis: plusTage(heute, 100) }));
    expect(inhalt.stand).toBe('vorgeschlagen');
    expect((await t.als('aut@SBMS').get(`/vorgaenge/${geheim.id}`)).status).toBe(404);
    expect((await sf.post(`/aemter/${inhalt.id}/bestaetigung`)).status).toBe(201);
    expect((await t.als('aut@SBMS').get(`/vorgaenge/${geheim.id}`)).status).toBe(200);
    expect(await gehoert('recht_amt_erteilt')).toEqual(namen('aut@SBMS', 'admin@SK', 'admin@SF', 'cds@SK'));
    expect((await aussage(haus, 'I-81')).ok).toBe(true);
  });

  it('of the administration stays with two persons, also when two take each other out at once', async () => {
    const [sk = '', sf = ''] = await Promise.all(
      ['admin@SK', 'admin@SF'].map(async (wer) => {
        const [eines] = await haus.db.sql<{ id: string }>(
          `SELECT id FROM amt WHERE person_id = $1 AND rolle = 'ADMIN'`,
          [id(wer)],
        );
        return eines!.id;
      }),
    );
    expect(await code(t.als('admin@SK').loesche(`/aemter/${sf}`))).toBe('letzte_administration');
    expect(
      await code(t.als('admin@SK').post(`/personen/${id('admin@SF')}/deaktivierung`, { grund: 'Streit' })),
    ).toBe('letzte_administration');
    await einePerson(haus, 'ADMIN', 'SIS');
    const widerrufe = (wer: string, welches: string, dann = async () => {}) =>
      haus.datenbank.transaktion({ mandant: haus.mandant, person: id(wer), subjekte: [] }, async (tr) => {
        await tr.abfrage('UPDATE amt SET widerrufen_am = kogge_jetzt() WHERE id = $1', [welches]);
        await dann();
      });
    let zweite: Promise<unknown> = Promise.resolve();
    await widerrufe('admin@SK', sf, async () => {
      zweite = widerrufe('admin@SF', sk).catch((grund: unknown) => grund);
      await bisWartet();
    });
    expect(await zweite).toMatchObject({ constraint: 'letzte_administration' });
    await haus.db.sql(`UPDATE amt SET widerrufen_am = NULL WHERE id = $1`, [sf]);
    await haus.db.sql(
      `UPDATE amt SET widerrufen_am = kogge_jetzt() WHERE rolle = 'ADMIN' AND ressort = 'SIS'`,
    );
  });
});

describe('Somebody whose last office is revoked', () => {
  it('sees and does nothing any more, also what she wrote herself, and her stream ends', async () => {
    const wer = 'aut@SGFV';
    const vorlage = await eineVorlage(haus, { federfuehrung: 'SGFV' });
    const strom = await oeffneStrom(wer);
    const abo = new URL((await t.als(wer).post('/kalenderabo')).inhalt.adresse).pathname;
    expect((await t.roh(abo)).status).toBe(200);
    const [eines] = await haus.db.sql<{ id: string }>('SELECT id FROM amt WHERE person_id = $1', [id(wer)]);
    expect((await t.als('admin@SK').loesche(`/aemter/${eines!.id}`)).status).toBe(204);
    await strom.zuEnde;
    const ich = t.als(wer);
    for (const pfad of [
      `/vorgaenge/${vorlage.id}`,
      '/vorgaenge',
      '/personen',
      '/aufgaben',
      '/sitzungen',
      '/suche?q=a',
    ])
      expect([pfad, await code(ich.get(pfad))]).toEqual([pfad, 'kein_amt']);
    expect(await code(ich.schritt(vorlage.id, 'einreichenFach', {}, { etag: '"v1-"' }))).toBe('kein_amt');
    expect((await ich.get('/ich')).inhalt.aemter).toEqual([]);
    expect((await t.roh(abo)).status).toBe(404);
    expect(await gehoert('recht_amt_widerrufen')).toEqual(expect.arrayContaining(namen(wer)));
  });

  it('keeps no part in the papers of a house that she has left for another', async () => {
    const vorlage = await eineVorlage(haus, { mitzeichnende: ['SJV'] });
    const autorin = t.als('aut@SF');
    await haus.db.sql(`UPDATE amt SET ressort = 'SWHT' WHERE person_id = $1`, [id('aut@SF')]);
    expect((await autorin.get(`/vorgaenge/${vorlage.id}`)).status).toBe(404);
    expect((await autorin.schritt(vorlage.id, 'einreichenFach', {}, { etag: '"v1-"' })).status).toBe(404);
    // Where her new house sees the paper for another reason, she still does not act as its author.
    await haus.db.sql(`UPDATE amt SET ressort = 'SF' WHERE person_id = $1`, [id('aut@SF')]);
    await autorin.mach(vorlage.id, 'einreichenFach');
    await t.als('rl@SF').mach(vorlage.id, 'freigeben');
    await t.als('vb@SF').mach(vorlage.id, 'formalBestanden', inOrdnung.formalBestanden);
    await haus.db.sql(`UPDATE amt SET ressort = 'SJV' WHERE person_id = $1`, [id('aut@SF')]);
    const { schritte } = await autorin.lies(vorlage.id);
    const moegliche = schritte
      .filter(({ moeglich }: { moeglich: boolean }) => moeglich)
      .map(({ name }: { name: string }) => name);
    expect(moegliche).toEqual([]);
    await haus.db.sql(`UPDATE amt SET ressort = 'SF' WHERE person_id = $1`, [id('aut@SF')]);
  });
});

describe('Somebody who is deactivated', () => {
  it('is logged out everywhere at once, keeps neither key, feed, office nor deputyship, and hears of it', async () => {
    const wer = 'rl@SKB';
    const neu = await t.als(wer).post('/ich/schluessel', { name: 'Auswertung' });
    const abo = await t.als(wer).post('/kalenderabo');
    await t.als('rl@SJV').post('/vertretungen', vertretung({ vertretende: id(wer) }));
    const strom = await oeffneStrom(wer);
    const sitzung = await t.angemeldet(wer);
    expect((await sitzung.get('/ich')).status).toBe(200);
    expect(
      (await t.als('admin@SK').post(`/personen/${id(wer)}/deaktivierung`, { grund: 'Ausgeschieden' })).status,
    ).toBe(204);
    await strom.zuEnde;
    expect((await sitzung.get('/ich')).status).toBe(401);
    expect((await t.als(wer).get('/ich')).status).toBe(401);
    const mitSchluessel = { headers: { authorization: `Bearer ${neu.inhalt.schluessel}` } };
    expect((await t.roh('/api/ich', mitSchluessel)).status).toBe(401);
    expect((await t.roh(new URL(abo.inhalt.adresse).pathname)).status).toBe(404);
    expect(
      await haus.db.sql(
        `
          SELECT 1
          FROM amt
          WHERE person_id = $1
            AND widerrufen_am IS NULL
          UNION ALL
          SELECT 1
          FROM vertretung
          WHERE vertretende_id = $1
            AND widerrufen_am IS NULL`,
        [id(wer)],
      ),
    ).toEqual([]);
    expect(await gehoert('recht_person_deaktiviert')).toEqual(namen(wer, 'admin@SK', 'admin@SF'));
    expect((await aussage(haus, 'I-82')).ok).toBe(true);
    expect((await t.als('admin@SF').loesche(`/personen/${id(wer)}/deaktivierung`)).status).toBe(204);
    expect((await (await t.angemeldet(wer)).get('/ich')).inhalt.aemter).toEqual([]);
  });

  it('is never the one who does it', async () => {
    expect(
      await code(t.als('admin@SK').post(`/personen/${id('admin@SK')}/deaktivierung`, { grund: 'Urlaub' })),
    ).toBe('bedingung_nicht_erfuellt');
    expect(
      await code(t.als('sk@SK').post(`/personen/${id('aut@SF')}/deaktivierung`, { grund: 'Streit' })),
    ).toBe('rolle_fehlt');
  });
});

describe('A key', () => {
  it('is shown once: its repetition shows nothing, and the database keeps nothing of it', async () => {
    const ich = t.als('rl@SUKW');
    const schluessel = randomUUID();
    const anfrage = { name: 'Auswertung', tage: 30, umfang: 'schreiben' };
    const { inhalt } = await ich.post('/ich/schluessel', anfrage, { schluessel });
    expect(inhalt).toMatchObject({ umfang: ['lesen', 'schreiben'], adressen: [] });
    const wieder = await ich.post('/ich/schluessel', anfrage, { schluessel });
    expect([wieder.status, wieder.inhalt.code]).toEqual([409, 'geheimnis_gezeigt']);
    expect(wieder.text).not.toContain(inhalt.schluessel);
    expect(await haus.db.sql(`SELECT 1 FROM idempotenz WHERE antwort::text LIKE '%kogge_%'`)).toEqual([]);
    await expect(
      haus.db.sql(`
        INSERT INTO idempotenz (mandant_id, person_id, schluessel, anfrage_sha256, status, antwort)
        VALUES (
          gen_random_uuid(), gen_random_uuid(), 'x', 'x', 201, '{"json":"{\\"schluessel\\":\\"kogge_abc\\"}"}'
        )`),
    ).rejects.toMatchObject({ constraint: 'idempotenz_ohne_geheimnis' });
    expect(await gehoert('recht_schluessel_ausgestellt')).toEqual(
      expect.arrayContaining(namen('rl@SUKW', 'admin@SK')),
    );
  });

  it('does only what it was made for, and only from where', async () => {
    const liest = await schluesselVon('aut@SF', '{lesen}');
    expect((await liest('GET', '/vorgaenge')).status).toBe(200);
    expect(await code(liest('POST', '/filter', { bereich: 'posteingang', name: 'x', abfrage: {} }))).toBe(
      'schluessel_reicht_nicht',
    );
    const fremd = await schluesselVon('aut@SF', '{lesen}', '{192.0.2.0/24}');
    expect(await grund(fremd('GET', '/vorgaenge'))).toContain('von dieser Adresse');
    const hier = await schluesselVon('aut@SF', '{lesen}', '{192.0.2.0/24,127.0.0.0/8,::1/128}');
    expect((await hier('GET', '/vorgaenge')).status).toBe(200);
    // Behind a proxy the address is what the proxy was told: it may be none at all.
    const hinterProxy = await starteTestapi(haus, { TRUST_PROXY: 'loopback' });
    const unfug = (key: string) =>
      hinterProxy.roh('/api/vorgaenge', {
        headers: { authorization: `Bearer ${key}`, 'x-forwarded-for': 'fe80::1%eth0 unfug' },
      });
    expect((await unfug(schluessel(id('aut@SF')))).status).toBe(200);
    expect(hinterProxy.fehlerzeilen).toEqual([]);
  });

  it('of somebody else is seen and revoked by the administration, and makes no further one', async () => {
    const { inhalt } = await t.als('aut@SUKW').post('/ich/schluessel', { name: 'Abgleich' });
    const mit = { authorization: `Bearer ${inhalt.schluessel}` };
    const neuer = await t.roh('/api/ich/schluessel', {
      method: 'POST',
      headers: { ...mit, 'content-type': 'application/json', 'idempotency-key': randomUUID() },
      body: JSON.stringify({ name: 'noch einer' }),
    });
    expect(neuer.inhalt.code).toBe('schluessel_reicht_nicht');
    const admin = t.als('admin@SK');
    expect(
      (await admin.liste('/schluessel')).find(({ kennung }) => kennung === inhalt.kennung),
    ).toMatchObject({
      name: 'Abgleich',
      personName: person(haus, 'aut@SUKW').name,
    });
    expect(await code(t.als('aut@SF').get('/schluessel'))).toBe('rolle_fehlt');
    expect((await admin.loesche(`/schluessel/${inhalt.kennung}`)).status).toBe(204);
    expect((await t.roh('/api/ich', { headers: mit })).status).toBe(401);
    expect(await gehoert('recht_schluessel_widerrufen')).toEqual(
      expect.arrayContaining(namen('aut@SUKW', 'admin@SK', 'admin@SF')),
    );
  });
});

describe('A stream', () => {
  it('is open ten times for one login, and ends with the logins of a person', async () => {
    const wer = 'vb@SIS';
    const { cookie, origin } = await t.anmeldung(wer);
    const strom = () => fetch(`${t.adresse}/api/ereignisse`, { headers: { cookie, origin } });
    const offene = await Promise.all(Array.from({ length: 10 }, strom));
    expect(offene.map(({ status }) => status)).toEqual(Array(10).fill(200));
    const elfter = await strom();
    expect([elfter.status, ((await elfter.json()) as { code: string }).code]).toEqual([
      429,
      'zu_viele_anfragen',
    ]);
    const abo = await t.als(wer).post('/kalenderabo');
    expect((await t.als('admin@SK').loesche(`/personen/${id(wer)}/anmeldungen`)).status).toBe(204);
    await Promise.all(offene.map((einer) => einer.text()));
    expect((await t.als(wer).get('/ich')).status).toBe(401);
    expect((await t.roh(new URL(abo.inhalt.adresse).pathname)).status).toBe(404);
    await haus.db.sql('UPDATE api_schluessel SET widerrufen_am = NULL WHERE person_id = $1', [id(wer)]);
  });
});

describe('The check', () => {
  const findet = async (nr: string, ...anweisungen: string[]) => {
    expect((await aussage(haus, nr)).ok).toBe(true);
    await amRichterVorbei(haus, anweisungen.join(';'));
    expect((await aussage(haus, nr)).ok).toBe(false);
  };

  it('finds what stands against I-81', () =>
    findet(
      'I-81',
      `
        UPDATE amt
        SET erteilt_von = '${id('admin@SK')}', bestaetigt_von = '${id('admin@SF')}',
          bestaetigt_am = kogge_jetzt(), bis = '2099-12-31'
        WHERE person_id = '${id('pruef@SK')}'`,
    ));

  it('finds what stands against I-82', () =>
    findet('I-82', `UPDATE person SET aktiv = false WHERE id = '${id('aut@SWHT')}'`));

  it('finds what stands against I-83', () =>
    findet(
      'I-83',
      'ALTER TABLE idempotenz DROP CONSTRAINT idempotenz_ohne_geheimnis',
      `
        INSERT INTO idempotenz (mandant_id, person_id, schluessel, anfrage_sha256, status, antwort)
        VALUES (
          '${haus.mandant}', '${id('aut@SWHT')}', 'x', 'x', 201,
          '{"json":"{\\"schluessel\\":\\"kogge_abc\\"}"}'
        )`,
    ));

  it('finds what stands against I-84', () =>
    findet(
      'I-84',
      `
        UPDATE vertretung
        SET von = '2020-01-01', bis = '2099-12-31', widerrufen_am = NULL
        WHERE eingerichtet_von IS NOT NULL`,
    ));
});

describe('kogge person', () => {
  const kogge = async (...argumente: string[]) =>
    promisify(execFile)('node', ['bin/kogge.js', 'person', ...argumente], {
      cwd: await gebaut(),
      env: { ...process.env, DATABASE_URL: haus.db.url, DATABASE_MIGRATION_URL: haus.db.migrationsUrl },
    }).then(
      ({ stdout, stderr }) => [0, stdout + stderr],
      ({ code: rc, stderr }: { code: number; stderr: string }) => [rc, stderr],
    );

  it('deactivates and takes back, says what is missing, and takes out no last administrator', async () => {
    const wer = person(haus, 'vb@SUKW');
    expect(await kogge('deaktivieren', wer.email)).toEqual([2, expect.stringContaining('--grund')]);
    expect(await kogge('deaktivieren', 'niemand@example.org', '--grund', 'Ruhestand')).toEqual([
      1,
      expect.stringContaining('gibt es hier nicht'),
    ]);
    expect(await kogge('deaktivieren', person(haus, 'admin@SK').email, '--grund', 'Ruhestand')).toEqual([
      1,
      expect.stringContaining('Zwei Personen der Administration'),
    ]);
    expect(await kogge('deaktivieren', wer.email, '--grund', 'Ruhestand')).toEqual([
      0,
      expect.stringContaining(`${wer.name} ist deaktiviert`),
    ]);
    expect((await t.als('vb@SUKW').get('/ich')).status).toBe(401);
    expect(await kogge('deaktivieren', wer.email, '--grund', 'Ruhestand')).toEqual([1, expect.anything()]);
    expect(await kogge('aufnehmen', wer.email, '--grund', 'Irrtum')).toEqual([
      0,
      expect.stringContaining('wieder anmelden'),
    ]);
    expect(await gehoert('recht_person_aufgenommen')).toEqual(expect.arrayContaining([wer.name]));
  }, 60_000);
});

/** Until somebody waits for a lock. */
async function bisWartet(): Promise<void> {
  for (let da = false; !da;)
    da =
      (
        await haus.db.sql(`
          SELECT 1
          FROM pg_stat_activity
          WHERE datname = current_database()
            AND wait_event_type = 'Lock'`)
      ).length > 0;
}

/** A stream of that person's; `zuEnde` when the service has ended it. */
async function oeffneStrom(wer: string) {
  const { cookie, origin } = await t.anmeldung(wer);
  const antwort = await fetch(`${t.adresse}/api/ereignisse`, { headers: { cookie, origin } });
  expect(antwort.status).toBe(200);
  return { zuEnde: antwort.text() };
}
