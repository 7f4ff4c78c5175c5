import { execFile } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { promisify } from 'node:util';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  amRichterVorbei,
  aussage,
  einePerson,
  frischeDatenbank,
  gebaut,
  organisation,
  person,
  vertritt,
  type Organisation,
} from './umgebung/index.js';
import { starteTestapi, type Testapi } from './umgebung/api.js';

/** Mail address and login of somebody whose office gives power: changed by two, and the old address hears of it. */
let haus: Organisation;
let t: Testapi;

beforeAll(async () => {
  haus = await organisation(await frischeDatenbank());
  await einePerson(haus, 'ADMIN', 'SJV');
  t = await starteTestapi(haus);
});
/** Each story has the Staatsrat as he was. */
beforeEach(async () => {
  const { id, name, email, sub } = person(haus, 'str@SF');
  await amRichterVorbei(
    haus,
    `
      UPDATE person
      SET name = '${name}', email = '${email}', oidc_sub = '${sub}',
        angaben_sha256 = sha256_der_angaben('${email}', '${sub}')
      WHERE id = '${id}'`,
  );
  await haus.db.sql('DELETE FROM nachricht');
});
afterEach(async () => {
  expect(t.fehlerzeilen.splice(0)).toEqual([]);
  expect((await aussage(haus, 'I-87')).beispiel).toBeNull();
});

const zeile = (wer: string, email: string) =>
  `anmeldung;name;email\n${person(haus, wer).sub};${person(haus, wer).name};${email}`;
/** A list, handed in by a key that was made for lists, or by a person. */
async function legeVor(inhalt: string, wer: 'maschine' | 'admin@SK' = 'maschine') {
  const frage = wer === 'maschine' ? await maschine() : (await t.angemeldet(wer)).post;
  const { inhalt: plan } = await frage('/abgleiche/probe', { inhalt });
  const { inhalt: antwort } = await frage('/abgleiche', { inhalt, plan: plan.plan, grund: 'Nächtlich' });
  return { plan, ...(antwort as { id: string; stand: string }) };
}
async function maschine() {
  const key = `kogge_${randomUUID()}`;
  await haus.db.sql(
    `
      INSERT INTO api_schluessel (schluessel_sha256, mandant_id, person_id, name, umfang, gueltig_bis)
      VALUES ($1, $2, $3, 'Personalsystem', '{lesen,abgleichen}', clock_timestamp() + interval '1 day')`,
    [createHash('sha256').update(key).digest('hex'), haus.mandant, person(haus, 'admin@SK').id],
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
const zeichne = async (id: string, was: string, wer: string) =>
  (await t.angemeldet(wer)).post(`/abgleiche/${id}/${was}`);
const jetzt = async (wer: string) =>
  (
    await haus.db.sql<{ email: string; sub: string }>(
      'SELECT email, oidc_sub AS sub FROM person WHERE id = $1',
      [person(haus, wer).id],
    )
  )[0];
/** What was told to her, and to which address; null: to the one that she has now. */
const gehoert = async (wer: string) =>
  haus.db.sql<{ art: string; an: string | null }>(
    `
      SELECT art, daten ->> 'adresse' AS an
      FROM nachricht
      WHERE empfaenger_id = $1
      ORDER BY art`,
    [person(haus, wer).id],
  );
const betrieb = async (...argumente: string[]) =>
  promisify(execFile)('node', ['bin/kogge.js', 'person', 'aendern', ...argumente, '--grund', 'Neues Konto'], {
    cwd: await gebaut(),
    env: { ...process.env, DATABASE_URL: haus.db.url, DATABASE_MIGRATION_URL: haus.db.migrationsUrl },
  }).then(
    ({ stdout, stderr }) => ({ code: 0, gesagt: stdout + stderr }),
    ({ code, stderr }: { code: number; stderr: string }) => ({ code, gesagt: stderr }),
  );

describe('The mail address of somebody without power', () => {
  it('changes at once, and the old address hears of it like the new one', async () => {
    const { email } = person(haus, 'aut@SF');
    const { plan, stand } = await legeVor(zeile('aut@SF', 'neu@bremen.test'));
    expect([plan.geaendert.length, plan.angaben, stand]).toEqual([1, [], 'wirksam']);
    expect(await jetzt('aut@SF')).toMatchObject({ email: 'neu@bremen.test' });
    expect(await gehoert('aut@SF')).toEqual([
      { art: 'recht_mailadresse_abgeloest', an: email },
      { art: 'recht_person_geaendert', an: null },
    ]);
    await haus.db.sql('DELETE FROM nachricht');
    expect(await betrieb('neu@bremen.test', '--email', email)).toMatchObject({ code: 0 });
    expect(await gehoert('aut@SF')).toContainEqual({
      art: 'recht_mailadresse_abgeloest',
      an: 'neu@bremen.test',
    });
  });
});

describe('The mail address of a Staatsrat', () => {
  it('waits in the list for two persons, and he hears of it before and after', async () => {
    const { email, name } = person(haus, 'str@SF');
    const { plan, id, stand } = await legeVor(zeile('str@SF', 'fremd@bremen.test'));
    expect([plan.geaendert, stand]).toEqual([[], 'vorgelegt']);
    expect(plan.angaben).toEqual([{ name, angabe: 'email', vorher: email, nachher: 'fremd@bremen.test' }]);
    expect(await jetzt('str@SF')).toMatchObject({ email });
    expect(await gehoert('str@SF')).toEqual([{ art: 'recht_angaben_vorgeschlagen', an: null }]);
    const { inhalt: listen } = await (await t.angemeldet('admin@SF')).get('/abgleiche');
    expect(listen.find((eine: { id: string }) => eine.id === id)).toMatchObject({
      angaben: plan.angaben,
      bestaetigbar: true,
    });

    expect((await zeichne(id, 'bestaetigung', 'admin@SF')).inhalt.stand).toBe('bestaetigt');
    expect((await zeichne(id, 'gegenzeichnung', 'admin@SF')).inhalt.detail).toContain('zeichnet sie nicht');
    expect(await jetzt('str@SF')).toMatchObject({ email });
    expect((await zeichne(id, 'gegenzeichnung', 'admin@SK')).inhalt.stand).toBe('wirksam');
    expect(await jetzt('str@SF')).toMatchObject({ email: 'fremd@bremen.test' });
    expect(await gehoert('str@SF')).toEqual([
      { art: 'recht_angaben_vorgeschlagen', an: null },
      { art: 'recht_mailadresse_abgeloest', an: email },
      { art: 'recht_person_geaendert', an: null },
    ]);
  });

  it('is asked for once: the list of the next night says that it waits, and changes the rest', async () => {
    const erste = await legeVor(zeile('str@SF', 'fremd@bremen.test'));
    const anders = zeile('str@SF', 'fremd@bremen.test').replace(person(haus, 'str@SF').name, 'Neuer Name');
    const { plan, stand } = await legeVor(anders);
    expect([plan.angaben, plan.geaendert[0].was, stand]).toEqual([[], ['name'], 'wirksam']);
    expect(plan.hinweise[0].de).toContain('wartet schon auf zwei Personen');
    await (await t.angemeldet('admin@SF')).post(`/abgleiche/${erste.id}/ablehnung`, { grund: 'Falsch' });
    expect(await gehoert('str@SF')).toContainEqual({ art: 'recht_angaben_abgelehnt', an: null });
    expect(await jetzt('str@SF')).toMatchObject({ email: person(haus, 'str@SF').email });
  });

  it('waits for the second person also when a person hands the list in', async () => {
    const { id, stand } = await legeVor(zeile('str@SF', 'fremd@bremen.test'), 'admin@SK');
    expect(stand).toBe('bestaetigt');
    await zeichne(id, 'gegenzeichnung', 'admin@SF');
    expect(await jetzt('str@SF')).toMatchObject({ email: 'fremd@bremen.test' });
  });

  it('is that of his deputy too', async () => {
    await einePerson(haus, null, 'SIS');
    await vertritt(haus, 'niemand@SIS', 'rl@SIS', ['2020-01-01', '2099-12-31']);
    expect((await legeVor(zeile('niemand@SIS', 'fremd@bremen.test'))).plan.geaendert).toEqual([]);
  });
});

describe('The operator alone', () => {
  it('takes over no login and no mail address of somebody with power: two administrators sign', async () => {
    const { email, sub, name } = person(haus, 'str@SF');
    const { code, gesagt } = await betrieb(email, '--anmeldung', 'fremd', '--email', 'fremd@bremen.test');
    expect([code, gesagt]).toEqual([0, expect.stringContaining('warten in der Verwaltung unter „Abgleich“')]);
    expect(await jetzt('str@SF')).toEqual({ email, sub });
    const alte = await t.angemeldet('str@SF');
    expect((await alte.get('/ich')).status).toBe(200);

    const { inhalt: listen } = await (await t.angemeldet('admin@SF')).get('/abgleiche');
    expect(listen[0]).toMatchObject({
      vorgelegtVonName: null,
      angaben: [
        { name, angabe: 'email', vorher: email, nachher: 'fremd@bremen.test' },
        { name, angabe: 'anmeldung', vorher: sub, nachher: 'fremd' },
      ],
    });
    await zeichne(listen[0].id, 'bestaetigung', 'admin@SF');
    await zeichne(listen[0].id, 'gegenzeichnung', 'admin@SK');
    expect(await jetzt('str@SF')).toEqual({ email: 'fremd@bremen.test', sub: 'fremd' });
    expect((await alte.get('/ich')).status).toBe(401);
    expect(await gehoert('str@SF')).toContainEqual({ art: 'recht_mailadresse_abgeloest', an: email });
  }, 60_000);

  it('changes a name at once, and says so when it is like this already', async () => {
    const { email, sub } = person(haus, 'str@SF');
    expect((await betrieb(email, '--name', 'Anders')).gesagt).toContain('ist geändert');
    expect((await betrieb(email, '--anmeldung', sub)).gesagt).toContain('So steht es schon da');
  }, 60_000);
});

describe('The database', () => {
  const alsAdmin = (sql: string, ...werte: unknown[]) =>
    haus.datenbank.transaktion(
      { mandant: haus.mandant, person: person(haus, 'admin@SK').id, subjekte: [] },
      (tr) => tr.abfrage(sql, werte),
    );

  it('lets no application change them past the list, nor hand a list in that is signed already', async () => {
    for (const spalte of ['email', 'oidc_sub', 'oidc_iss'])
      await expect(
        alsAdmin(`UPDATE person SET ${spalte} = 'fremd' WHERE id = $1`, person(haus, 'str@SF').id),
      ).rejects.toMatchObject({ constraint: 'person_macht_zu_zweit' });
    await alsAdmin(`UPDATE person SET sprache = 'en' WHERE id = $1`, person(haus, 'str@SF').id);
    await expect(
      alsAdmin(
        `
          INSERT INTO abgleich (id, mandant_id, vorgelegt_von, grund, aemter, zahlen, bestaetigt_von)
          VALUES (gen_random_uuid(), $1, $2, 'x', '[]', '{}', $3)`,
        haus.mandant,
        person(haus, 'admin@SK').id,
        person(haus, 'admin@SF').id,
      ),
    ).rejects.toMatchObject({ constraint: 'abgleich_zwei_personen' });
  });

  it('finds an address behind which no second person stands (I-87), until two have signed what is there', async () => {
    const { id } = person(haus, 'str@SF');
    await haus.db.sql(`UPDATE person SET email = 'fremd@bremen.test' WHERE id = $1`, [id]);
    expect((await aussage(haus, 'I-87')).ok).toBe(false);
    expect((await betrieb('fremd@bremen.test', '--email', 'fremd@bremen.test')).gesagt).toContain('warten');
    const { inhalt: listen } = await (await t.angemeldet('admin@SF')).get('/abgleiche');
    await zeichne(listen[0].id, 'bestaetigung', 'admin@SF');
    await zeichne(listen[0].id, 'gegenzeichnung', 'admin@SK');
    expect((await aussage(haus, 'I-87')).ok).toBe(true);
  }, 60_000);
});
