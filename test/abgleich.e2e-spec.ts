import { createHash, randomUUID } from 'node:crypto';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  amRichterVorbei,
  aussage,
  einePerson,
  frischeDatenbank,
  organisation,
  person,
  type Organisation,
} from './umgebung/index.js';
import { starteTestapi, type Testapi } from './umgebung/api.js';

/** Lists of people and offices, from a person and from a machine (regeln.md §3). */
let haus: Organisation;
let t: Testapi;
let nr = 0;

beforeAll(async () => {
  haus = await organisation(await frischeDatenbank());
  await einePerson(haus, 'PRUEF', 'SF');
  t = await starteTestapi(haus);
});
afterEach(async () => {
  expect(t.fehlerzeilen.splice(0)).toEqual([]);
  for (const nummer of ['I-12a', 'I-81', 'I-82']) expect((await aussage(haus, nummer)).beispiel).toBeNull();
});
beforeEach(() => {
  nr += 1;
});

const KOPF = 'anmeldung;name;email;amt;von;bis;aktiv';
const sub = (name: string) => `${name}-${nr}`;
/** A line for somebody of this test alone. */
const zeile = (name: string, amt = '', { von = '', bis = '', aktiv = '' } = {}) =>
  `${sub(name)};${name} ${nr};${sub(name)}@land.example;${amt};${von};${bis};${aktiv}`;
const csv = (...zeilen: string[]) => [KOPF, ...zeilen].join('\n');

const probe = async (inhalt: string, weiteres: object = {}, wer = 'admin@SK') =>
  (await (await t.angemeldet(wer)).post('/abgleiche/probe', { inhalt, ...weiteres })).inhalt;
async function legeVor(inhalt: string, weiteres: object = {}, wer = 'admin@SK') {
  const { plan } = await probe(inhalt, 'vollstaendig' in weiteres ? { vollstaendig: true } : {}, wer);
  return (await t.angemeldet(wer)).post('/abgleiche', { inhalt, plan, grund: 'Abgleich', ...weiteres });
}
const gegen = async (id: string, wer = 'admin@SF') =>
  (await t.angemeldet(wer)).post(`/abgleiche/${id}/gegenzeichnung`);
const personId = async (name: string) =>
  (await haus.db.sql<{ id: string }>('SELECT id FROM person WHERE oidc_sub = $1', [sub(name)]))[0]?.id;
/** Offices in force, by who and which. */
const aemter = async (...namen: string[]) =>
  (
    await haus.db.sql<{ amt: string }>(
      `
        SELECT p.oidc_sub || ' ' || a.rolle || '@' || a.ressort AS amt
        FROM amt a
        JOIN person p ON p.id = a.person_id
        WHERE p.oidc_sub = ANY ($1)
          AND a.wirksam
          AND a.widerrufen_am IS NULL
        ORDER BY 1`,
      [namen.map(sub)],
    )
  ).map(({ amt }) => amt);
const gehoert = async (art: string, name: string) =>
  (
    await haus.db.sql<{ was: string | null }>(
      `
        SELECT n.daten #>> '{recht,was,de}' AS was
        FROM nachricht n
        JOIN person p ON p.id = n.empfaenger_id
        WHERE n.art = $1
          AND p.oidc_sub = $2`,
      [art, sub(name)],
    )
  ).map(({ was }) => was);

/** A key of that person, made for reconciling. */
async function maschine(wer = 'admin@SK', umfang = '{lesen,abgleichen}') {
  const key = `kogge_${randomUUID()}`;
  await haus.db.sql(
    `
      INSERT INTO api_schluessel (schluessel_sha256, mandant_id, person_id, name, umfang, gueltig_bis)
      VALUES ($1, $2, $3, 'Personalsystem', $4, clock_timestamp() + interval '1 day')`,
    [createHash('sha256').update(key).digest('hex'), haus.mandant, person(haus, wer).id, umfang],
  );
  return (pfad: string, inhalt: object) =>
    t.roh(`/api${pfad}`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${key}`,
        'idempotency-key': randomUUID(),
        'content-type': 'application/json',
      },
      body: JSON.stringify(inhalt),
    });
}

describe('A list that a person hands in', () => {
  it('says first what it would do, then does it, and gives power once a second person has countersigned', async () => {
    const liste = csv(zeile('Aut', 'AUT@SF'), zeile('Rl', 'RL@SF'), zeile('Rl', 'VB@SF'), zeile('Ohne'));
    const plan = await probe(liste);
    expect(plan.neu.map(({ name }: { name: string }) => name)).toEqual([
      `Aut ${nr}`,
      `Rl ${nr}`,
      `Ohne ${nr}`,
    ]);
    expect([plan.sofort.length, plan.zuZweit.length, plan.maengel]).toEqual([1, 2, []]);
    expect(await personId('Aut')).toBeUndefined();

    const { status, inhalt } = await legeVor(liste);
    expect([status, inhalt.stand]).toEqual([201, 'bestaetigt']);
    expect(await aemter('Aut', 'Rl')).toEqual([`${sub('Aut')} AUT@SF`]);
    expect(await gehoert('recht_person_angelegt', 'Ohne')).toHaveLength(1);
    const vorschlaege = await (await t.angemeldet('admin@SF')).get('/aemter/vorschlaege');
    expect(vorschlaege.inhalt.eintraege).toEqual([]);

    expect((await gegen(inhalt.id, 'admin@SK')).inhalt.detail).toContain('zeichnet sie nicht gegen');
    expect((await gegen(inhalt.id)).inhalt).toMatchObject({ stand: 'wirksam', eigene: 0 });
    expect(await aemter('Rl')).toEqual([`${sub('Rl')} RL@SF`, `${sub('Rl')} VB@SF`]);
    expect(await gehoert('recht_amt_erteilt', 'Rl')).toEqual(['Referatsleitung (SF), Vorlagenbüro (SF)']);
    expect((await gegen(inhalt.id)).status).toBe(404);
  });

  it('tells the administration who came, who went and who lost an office, twenty of a kind', async () => {
    const viele = Array.from({ length: 23 }, (_, i) => zeile(`Neu${String(i).padStart(2, '0')}`));
    await legeVor(csv(zeile('Geht'), zeile('Bleibt', 'AUT@SJV'), ...viele));
    await haus.db.sql('DELETE FROM nachricht');
    await legeVor(csv(zeile('Geht', '', { aktiv: 'nein' }), zeile('Bleibt', ''), zeile('Kommt', 'RL@SF')));
    const [an] = await haus.db.sql<{ was: { de: string; en: string } }>(
      `
        SELECT daten #> '{recht,was}' AS was
        FROM nachricht
        WHERE art = 'recht_abgleich_bestaetigt'
          AND empfaenger_id = $1`,
      [person(haus, 'admin@SF').id],
    );
    expect(an?.was).toEqual({
      de:
        `1 neu (Kommt ${nr}); 1 deaktiviert (Geht ${nr}); ` +
        `1 Ämter beendet (Bleibt ${nr}: Sachbearbeitung (SJV)); ` +
        `1 Ämter vorgeschlagen (Kommt ${nr}: Referatsleitung (SF))`,
      en: expect.stringContaining(`1 deactivated (Geht ${nr})`),
    });
    await haus.db.sql('DELETE FROM nachricht');
    await legeVor(csv(...viele.map((eine) => eine.replaceAll(`-${nr}`, `-${nr}b`))));
    const [lang] = await haus.db.sql<{ was: { de: string; en: string } }>(`
      SELECT daten #> '{recht,was}' AS was
      FROM nachricht
      WHERE art = 'recht_abgleich_erledigt'
      LIMIT 1`);
    expect(lang?.was.de).toMatch(/^23 neu \(Neu00 .* und 3 weitere\)$/u);
    expect(lang?.was.en).toMatch(/^23 new \(Neu00 .* and 3 more\)$/u);
  });

  it('is refused when the house has changed since the trial, and when it has faults', async () => {
    const liste = csv(zeile('Neu', 'AUT@SF'));
    const { plan } = await probe(liste);
    await legeVor(liste);
    const admin = await t.angemeldet('admin@SK');
    const noch = await admin.post('/abgleiche', { inhalt: liste, plan, grund: 'Abgleich' });
    expect([noch.status, noch.inhalt.code]).toEqual([409, 'konflikt']);
    const falsch = csv(zeile('Falsch', 'XX@SF'));
    expect((await probe(falsch)).maengel).toEqual([expect.objectContaining({ zeile: 2 })]);
    expect((await legeVor(falsch)).inhalt.gruende[0].de).toContain('Zeile 2: „XX@SF“ ist kein Amt');
    expect(await personId('Falsch')).toBeUndefined();
  });

  it('takes away at once; whoever leaves is out, and both hear of it', async () => {
    const { inhalt } = await legeVor(csv(zeile('Geht', 'RL@SF'), zeile('Bleibt', 'RL@SJV')));
    await gegen(inhalt.id);
    const { inhalt: danach } = await legeVor(
      csv(zeile('Geht', '', { aktiv: 'nein' }), zeile('Bleibt', 'AUT@SJV')),
    );
    expect(danach.stand).toBe('wirksam');
    expect(await aemter('Geht', 'Bleibt')).toEqual([`${sub('Bleibt')} AUT@SJV`]);
    expect(await gehoert('recht_person_deaktiviert', 'Geht')).toHaveLength(1);
    expect(await gehoert('recht_amt_widerrufen', 'Bleibt')).toEqual(['Referatsleitung (SJV)']);
    const personen = await haus.db.sql('SELECT aktiv FROM person WHERE oidc_sub = $1', [sub('Geht')]);
    expect(personen).toEqual([{ aktiv: false }]);
  });

  it('gives nobody an office by her own hand: neither the first nor the second', async () => {
    const zeileVon = (wer: string, amt: string) =>
      `${person(haus, wer).sub};${person(haus, wer).name};${person(haus, wer).email};${amt};;;`;
    const liste = csv(
      zeileVon('admin@SK', 'ADMIN@SK'),
      zeileVon('admin@SK', 'STR@SF'),
      zeileVon('admin@SF', 'ADMIN@SF'),
      zeileVon('admin@SF', 'STR@SF'),
      zeile('Wer', 'RL@SF'),
    );
    const plan = await probe(liste);
    expect(plan.hinweise.map(({ de }: { de: string }) => de)).toEqual([
      'STR@SF für Sie selbst schlagen Sie nicht vor; das muss eine andere Person der Administration tun.',
    ]);
    const { inhalt } = await legeVor(liste);
    expect((await gegen(inhalt.id)).inhalt).toMatchObject({ stand: 'wirksam', eigene: 1 });
    expect(await aemter('Wer')).toEqual([`${sub('Wer')} RL@SF`]);
    const { eintraege } = (await (await t.angemeldet('admin@SF')).get('/aemter/vorschlaege')).inhalt;
    expect(eintraege.map(({ personName }: { personName: string }) => personName)).toEqual([
      person(haus, 'admin@SF').name,
    ]);
    await (await t.angemeldet('admin@SF')).loesche(`/aemter/${eintraege[0].id}`);
  });

  it('needs a fresh proof, and an administrator in her own office', async () => {
    const inhalt = csv(zeile('Neu'));
    const { plan } = await probe(inhalt);
    const auftrag = { inhalt, plan, grund: 'Abgleich' };
    const alte = await t.angemeldet('admin@SK', haus, 6);
    expect((await alte.post('/abgleiche', auftrag)).inhalt.code).toBe('erneute_anmeldung_noetig');
    const fremde = await t.angemeldet('cds@SK');
    expect((await fremde.post('/abgleiche', auftrag)).inhalt.code).toBe('rolle_fehlt');
    expect((await fremde.post('/abgleiche/probe', { inhalt })).inhalt.code).toBe('rolle_fehlt');
  });

  it('can be dropped: then nobody of it gets an office', async () => {
    const { inhalt } = await legeVor(csv(zeile('Doch', 'RL@SF')));
    const admin = await t.angemeldet('admin@SF');
    const { inhalt: danach } = await admin.post(`/abgleiche/${inhalt.id}/ablehnung`, {
      grund: 'Falsche Datei',
    });
    expect(danach.stand).toBe('verworfen');
    expect((await gegen(inhalt.id)).status).toBe(404);
    expect(
      await haus.db.sql('SELECT 1 FROM amt WHERE abgleich_id = $1 AND widerrufen_am IS NULL', [inhalt.id]),
    ).toEqual([]);
    expect(await personId('Doch')).toBeDefined();
  });
});

describe('A list that a machine hands in', () => {
  it('only proposes offices with power: two persons sign the list, each once', async () => {
    const frage = await maschine();
    const inhalt = csv(zeile('Rl', 'RL@SF'), zeile('Aut', 'AUT@SF'));
    const { plan } = (await frage('/abgleiche/probe', { inhalt })).inhalt;
    const { status, inhalt: vorgelegt } = await frage('/abgleiche', { inhalt, plan, grund: 'Nächtlich' });
    expect([status, vorgelegt.stand]).toEqual([201, 'vorgelegt']);
    expect(await aemter('Rl', 'Aut')).toEqual([`${sub('Aut')} AUT@SF`]);
    // Nobody has proposed it yet: there is nothing to countersign.
    expect((await gegen(vorgelegt.id)).inhalt.detail).toContain('muss erst jemand bestätigen');
    for (const pfad of ['bestaetigung', 'gegenzeichnung'])
      expect((await frage(`/abgleiche/${vorgelegt.id}/${pfad}`, {})).inhalt.code).toBe(
        'schluessel_reicht_nicht',
      );
    const erste = await t.angemeldet('admin@SF');
    expect((await erste.post(`/abgleiche/${vorgelegt.id}/bestaetigung`)).inhalt.stand).toBe('bestaetigt');
    expect((await erste.post(`/abgleiche/${vorgelegt.id}/bestaetigung`)).inhalt.detail).toContain(
      'schon jemand',
    );
    expect((await gegen(vorgelegt.id, 'admin@SF')).inhalt.detail).toContain('zeichnet sie nicht gegen');
    expect((await gegen(vorgelegt.id, 'admin@SK')).inhalt.stand).toBe('wirksam');
    expect(await aemter('Rl')).toEqual([`${sub('Rl')} RL@SF`]);
  });

  it('does not empty the house: that a person has to say', async () => {
    const frage = await maschine();
    const inhalt = csv(zeile('Einzige'));
    const { plan, viele } = (await frage('/abgleiche/probe', { inhalt, vollstaendig: true })).inhalt;
    expect(viele).toBe(true);
    const auftrag = { inhalt, plan, vollstaendig: true, grund: 'Nächtlich' };
    for (const weiteres of [{}, { auchViele: true }])
      expect((await frage('/abgleiche', { ...auftrag, ...weiteres })).inhalt.detail).toContain('nähme');
    expect(await personId('Einzige')).toBeUndefined();
  });

  it('is of an administrator, and the key was made for it', async () => {
    const inhalt = csv(zeile('Neu'));
    const umfaenge = ['{lesen,schreiben,binden,verwalten}', '{lesen,schreiben}'];
    for (const umfang of umfaenge)
      expect((await (await maschine('admin@SK', umfang))('/abgleiche/probe', { inhalt })).inhalt.code).toBe(
        'schluessel_reicht_nicht',
      );
    const fremde = await maschine('cds@SK');
    expect((await fremde('/abgleiche/probe', { inhalt })).inhalt.code).toBe('rolle_fehlt');
    const eigene = await maschine();
    expect((await eigene('/vorgaenge', { art: 'senatsvorlage' })).inhalt.code).toBe(
      'schluessel_reicht_nicht',
    );
  });
});

describe('The database', () => {
  it('lets nobody sign in another name, twice, or for what is closed', async () => {
    const { inhalt } = await legeVor(csv(zeile('Rl', 'RL@SF')));
    const als = (wer: string) => (sql: string) =>
      haus.datenbank.transaktion(
        { mandant: haus.mandant, person: person(haus, wer).id, subjekte: [] },
        (tr) => tr.abfrage(sql, [inhalt.id, person(haus, 'admin@SF').id]),
      );
    const zeichnen = 'UPDATE abgleich SET gegengezeichnet_von = $2, gegengezeichnet_am = now() WHERE id = $1';
    for (const wer of ['admin@SK', 'cds@SK'])
      await expect(als(wer)(zeichnen)).rejects.toMatchObject({ constraint: 'abgleich_zwei_personen' });
    await als('admin@SF')(zeichnen);
    await expect(als('admin@SF')(zeichnen)).rejects.toMatchObject({ constraint: 'abgleich_zwei_personen' });
  });

  it('names a login that is somebody else’s in another Land', async () => {
    const anderes = await organisation(haus.db, { kuerzel: 'NI' });
    await haus.db.sql(`UPDATE person SET oidc_sub = $1 WHERE id = $2`, [
      sub('Vergeben'),
      person(anderes, 'rl@SF').id,
    ]);
    expect((await legeVor(csv(zeile('Vergeben')))).inhalt.detail).toContain('in einem anderen Land');
  });

  it('finds an office with power behind which no second person stands (I-12a)', async () => {
    await legeVor(csv(zeile('Rl', 'RL@SF')));
    const amt = `amt SET bestaetigt_von = '${person(haus, 'admin@SF').id}', bestaetigt_am = kogge_jetzt()`;
    const wessen = `WHERE person_id = '${await personId('Rl')}'`;
    await amRichterVorbei(haus, `UPDATE ${amt} ${wessen}`);
    expect((await aussage(haus, 'I-12a')).ok).toBe(false);
    await amRichterVorbei(haus, `DELETE FROM amt ${wessen}`);
  });
});
