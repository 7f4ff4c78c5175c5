import { createHash, randomUUID } from 'node:crypto';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import {
  decodeBase64Url,
  encodeBase64Url,
  packAttestationObject,
  unpackAttestationObject,
  AuthenticatorEmulator,
  PasskeysCredentialsMemoryRepository,
  WebAuthnEmulator,
} from 'nid-webauthn-emulator';
import {
  amRichterVorbei,
  aussage,
  eineVorlage,
  frischeDatenbank,
  organisation,
  person,
  richterUeber,
  type Organisation,
} from './umgebung/index.js';
import { schluessel, starteTestapi, zugleich, type Antwort, type Testapi } from './umgebung/api.js';
import { einWorker } from './worker/mit-worker.js';
import { bis, einPostfach } from './worker/postfach.js';

/** Passkeys as a proof of identity for binding acts beside the login (decision 0015). */
const SEITE = 'https://kogge.example';
let haus: Organisation;
let anderes: Organisation;
let t: Testapi;

beforeAll(async () => {
  const db = await frischeDatenbank();
  haus = await organisation(db);
  anderes = await organisation(db, { kuerzel: 'HH' });
  t = await starteTestapi(haus, { BASIS_URL: SEITE });
});
afterEach(() => expect(t.fehlerzeilen.splice(0)).toEqual([]));

const id = (wer: string) => person(haus, wer).id;

/** Somebody at her desk: a login of hers, whose proof is so many minutes old. */
interface Schreibtisch {
  frage(methode: string, pfad: string, inhalt?: object, kopf?: Record<string, string>): Promise<Antwort>;
  altern(minuten: number): Promise<unknown>;
  zeichne(vorgang: string): Promise<Antwort>;
}

async function amSchreibtisch(wer: string, worin = haus): Promise<Schreibtisch> {
  const { cookie } = await t.anmeldung(wer, worin);
  const token = cookie.slice('sid='.length);
  const frage: Schreibtisch['frage'] = (methode, pfad, inhalt, kopf = {}) =>
    t.roh(`/api${pfad}`, {
      method: methode,
      headers: {
        cookie: `__Host-sid=${token}`,
        origin: SEITE,
        'idempotency-key': randomUUID(),
        ...(inhalt ? { 'content-type': 'application/json' } : {}),
        ...kopf,
      },
      ...(inhalt ? { body: JSON.stringify(inhalt) } : {}),
    });
  return {
    frage,
    altern: (minuten) =>
      haus.db.sql(
        `
          UPDATE anmeldung
          SET ausgewiesen_am = clock_timestamp() - make_interval(mins => $2)
          WHERE token_sha256 = $1`,
        [createHash('sha256').update(token).digest('hex'), minuten],
      ),
    zeichne: async (vorgang) => {
      const { etag } = await frage('GET', `/vorgaenge/${vorgang}`);
      return frage('POST', `/vorgaenge/${vorgang}/schritte`, { schritt: 'freigeben' }, { 'if-match': etag });
    },
  };
}

/** A device that keeps passkeys, and asks for PIN or finger unless it is told not to. */
function geraet() {
  const credentialsRepository = new PasskeysCredentialsMemoryRepository();
  const mit = (uv: boolean) => {
    const hand = () => ({ options: { uv, up: true } });
    return new WebAuthnEmulator(
      new AuthenticatorEmulator({
        credentialsRepository,
        userMakeCredentialInteraction: hand,
        userGetAssertionInteraction: hand,
      }),
    );
  };
  return { gruendlich: mit(true), nachlaessig: mit(false) };
}
type Geraet = ReturnType<typeof geraet>;

async function registriere(
  tisch: Schreibtisch,
  { gruendlich }: Geraet,
  name = 'Diensthandy',
): Promise<Antwort> {
  const { inhalt: optionen } = await tisch.frage('POST', '/ich/passkeys/optionen', {});
  const { id: credential, response } = gruendlich.createJSON(SEITE, optionen);
  const { clientDataJSON, attestationObject, transports } = response;
  return tisch.frage('POST', '/ich/passkeys', {
    name,
    id: credential,
    clientDataJSON,
    attestationObject,
    transports,
  });
}

/** What the device answers to that question, as the page sends it on. */
function antwortAuf(optionen: Antwort['inhalt'], emulator: WebAuthnEmulator, seite = SEITE) {
  const { id: credential, response } = emulator.getJSON(seite, optionen);
  const { clientDataJSON, authenticatorData, signature } = response;
  return { id: credential, clientDataJSON, authenticatorData, signature };
}
const optionenFuer = async (tisch: Schreibtisch) =>
  (await tisch.frage('POST', '/ausweis/passkey/optionen', {})).inhalt;
const weiseAus = async (tisch: Schreibtisch, { gruendlich }: Geraet) =>
  tisch.frage('POST', '/ausweis/passkey', antwortAuf(await optionenFuer(tisch), gruendlich));
const kurz = ({ status, inhalt }: Antwort) => [status, inhalt?.code];
const ABGELEHNT = [422, 'passkey_abgelehnt'];
const VERALTET = [403, 'erneute_anmeldung_noetig'];

/** Somebody with a passkey, whose login is stale. */
async function mitPasskey(wer: string) {
  const [tisch, handy] = [await amSchreibtisch(wer), geraet()];
  const { status, inhalt } = await registriere(tisch, handy);
  expect(status).toBe(201);
  await tisch.altern(6);
  return { tisch, handy, passkey: inhalt.id as string };
}
const gehoert = async (art: string, wem?: string) =>
  (
    await haus.db.sql<{ name: string }>(
      `
        SELECT p.name
        FROM nachricht n
        JOIN person p ON p.id = n.empfaenger_id
        WHERE n.art = $1
          AND ($2::uuid IS NULL OR n.daten #>> '{recht,wer}' = (SELECT name FROM person WHERE id = $2))
        ORDER BY p.name`,
      [art, wem ? id(wem) : null],
    )
  ).map(({ name }) => name);
const namen = (...wer: string[]) => wer.map((eine) => person(haus, eine).name).sort();

describe('A passkey', () => {
  it('is registered with a fresh proof, is shown with its name, and signs a binding Schritt on a stale login', async () => {
    const { id: vorgang } = await eineVorlage(haus, { zustand: 'fachpruefung' });
    const [tisch, handy] = [await amSchreibtisch('rl@SF'), geraet()];
    expect((await tisch.frage('GET', '/ich')).inhalt.passkey).toBe(false);
    await tisch.altern(6);
    expect(kurz(await tisch.frage('POST', '/ich/passkeys/optionen', {}))).toEqual(VERALTET);
    await tisch.altern(0);
    const { status, inhalt: passkey } = await registriere(tisch, handy);
    expect([status, passkey]).toEqual([
      201,
      { id: passkey.id, name: 'Diensthandy', registriertAm: expect.any(String), zuletztAm: null },
    ]);
    expect((await tisch.frage('GET', '/ich')).inhalt.passkey).toBe(true);
    await tisch.altern(6);
    expect(kurz(await tisch.zeichne(vorgang))).toEqual(VERALTET);
    expect((await weiseAus(tisch, handy)).status).toBe(200);
    expect((await tisch.zeichne(vorgang)).status).toBe(201);
    expect((await tisch.frage('GET', '/ich/passkeys')).inhalt).toEqual({
      hindernis: null,
      passkeys: [{ ...passkey, zuletztAm: expect.any(String) }],
    });
    expect(
      await haus.db.sql(
        `
          SELECT handlung, eintrag #> '{ausweis}' AS ausweis
          FROM pruefpfad
          WHERE vorgang_id = $1
            AND handlung = 'freigeben'
          UNION ALL
          SELECT handlung, eintrag #> '{ausweis}'
          FROM pruefpfad
          WHERE handlung = 'passkey_registrieren'`,
        [vorgang],
      ),
    ).toEqual([
      { handlung: 'freigeben', ausweis: { mittel: 'passkey', passkey: passkey.id, am: expect.any(String) } },
      { handlung: 'passkey_registrieren', ausweis: { mittel: 'anmeldung', am: expect.any(String) } },
    ]);
    expect((await aussage(haus, 'I-86')).ok).toBe(true);
    await tisch.altern(6);
    expect(kurz(await tisch.frage('POST', '/ich/passkeys/optionen', {}))).toEqual(VERALTET);
  });

  it('registers the next one, is told to its person alone, and her mails about it cannot be turned off', async () => {
    const { tisch, handy } = await mitPasskey('al@SF');
    const aus = { sprache: 'de', mail: { aufgaben: 'aus', fristen: 'ueberblick', hinweise: 'aus' } };
    expect((await tisch.frage('PUT', '/ich/einstellungen', aus)).status).toBe(200);
    expect((await weiseAus(tisch, handy)).status).toBe(200);
    const { status, inhalt: zweiter } = await registriere(tisch, geraet(), 'Ersatzschlüssel');
    expect(status).toBe(201);
    expect((await tisch.frage('DELETE', `/ich/passkeys/${zweiter.id}`)).status).toBe(204);
    expect((await tisch.frage('DELETE', `/ich/passkeys/${zweiter.id}`)).status).toBe(404);
    expect(await gehoert('recht_passkey_registriert', 'al@SF')).toEqual(namen('al@SF', 'al@SF'));
    expect(await gehoert('recht_passkey_entfernt', 'al@SF')).toEqual(namen('al@SF'));
    const postfach = await einPostfach();
    await einWorker(haus.db, postfach);
    const ihre = () => postfach.post.filter(({ an }) => an === person(haus, 'al@SF').email);
    await bis(() => ihre().length >= 3);
    expect(
      ihre()
        .map(({ betreff }) => betreff.replace(/^.*?(?=Passkey)/u, ''))
        .sort(),
    ).toEqual(['Passkey entfernt', 'Passkey registriert', 'Passkey registriert']);
    expect(ihre().some(({ text }) => text.includes('Ersatzschlüssel'))).toBe(true);
  });

  it('is registered and used by no API key, whatever it was made for', async () => {
    for (const [methode, pfad] of [
      ['POST', '/ich/passkeys/optionen'],
      ['POST', '/ausweis/passkey/optionen'],
      ['DELETE', `/ich/passkeys/${randomUUID()}`],
    ] as const) {
      const antwort = await t.roh(`/api${pfad}`, {
        method: methode,
        headers: { authorization: `Bearer ${schluessel(id('rl@SF'))}` },
      });
      expect([pfad, ...kurz(antwort)]).toEqual([pfad, 403, 'schluessel_reicht_nicht']);
    }
  });

  it('is one of one person, and of one device', async () => {
    const [tisch, handy] = [await amSchreibtisch('vb@SF'), geraet()];
    const optionen = async (wessen: Schreibtisch) =>
      (await wessen.frage('POST', '/ich/passkeys/optionen', {})).inhalt;
    const { id: credential, response } = handy.gruendlich.createJSON(SEITE, await optionen(tisch));
    const registriert = ({ clientDataJSON }: { clientDataJSON: string }, wessen: Schreibtisch) =>
      wessen.frage('POST', '/ich/passkeys', {
        name: 'Diensthandy',
        id: credential,
        clientDataJSON,
        attestationObject: response.attestationObject,
      });
    expect((await registriert(response, tisch)).status).toBe(201);
    // The device itself makes no second one for the same person.
    const zweite = await optionen(tisch);
    expect(() => handy.gruendlich.createJSON(SEITE, zweite)).toThrow();
    // Nothing is signed in it: somebody else, who has seen it, answers her own question with it.
    const andere = await amSchreibtisch('vb@SIS');
    const eigene = geraet().gruendlich.createJSON(SEITE, await optionen(andere));
    expect(kurz(await registriert(eigene.response, andere))).toEqual(ABGELEHNT);
    expect((await andere.frage('GET', '/ich/passkeys')).inhalt.passkeys).toEqual([]);
  });

  it('is one of ten at most', async () => {
    const tisch = await amSchreibtisch('bw@SF');
    for (let nr = 1; nr <= 10; nr += 1)
      expect((await registriere(tisch, geraet(), `Gerät ${nr}`)).status).toBe(201);
    expect(kurz(await tisch.frage('POST', '/ich/passkeys/optionen', {}))).toEqual([
      409,
      'bedingung_nicht_erfuellt',
    ]);
  });

  it('is not registered by an answer for another page, without PIN or finger, or given twice', async () => {
    const tisch = await amSchreibtisch('str@SIS');
    const optionen = async () => (await tisch.frage('POST', '/ich/passkeys/optionen', {})).inhalt;
    const sende = ({ id: credential, response }: ReturnType<WebAuthnEmulator['createJSON']>) =>
      tisch.frage('POST', '/ich/passkeys', {
        name: 'Handy',
        id: credential,
        clientDataJSON: response.clientDataJSON,
        attestationObject: response.attestationObject,
      });
    const handy = geraet();
    const woanders = {
      ...(await optionen()),
      rp: { id: 'boese.example', name: 'Kogge' },
      excludeCredentials: [],
    };
    expect(kurz(await sende(handy.gruendlich.createJSON('https://boese.example', woanders)))).toEqual(
      ABGELEHNT,
    );
    const nachlaessig = {
      ...(await optionen()),
      authenticatorSelection: { residentKey: 'preferred', userVerification: 'discouraged' },
    };
    expect(kurz(await sende(handy.nachlaessig.createJSON(SEITE, nachlaessig)))).toEqual(ABGELEHNT);
    const gut = handy.gruendlich.createJSON(SEITE, await optionen());
    expect([(await sende(gut)).status, ...kurz(await sende(gut))]).toEqual([201, ...ABGELEHNT]);
    // What its maker says of it is not asked for, and the addresses in it are not asked.
    const fremdes = handy.gruendlich.createJSON(SEITE, { ...(await optionen()), excludeCredentials: [] });
    const angabe = unpackAttestationObject(
      new Uint8Array(decodeBase64Url(fremdes.response.attestationObject)),
    );
    for (const fmt of ['apple', 'packed', 'android-key']) {
      const attestationObject = encodeBase64Url(
        packAttestationObject({ ...angabe, fmt, attStmt: { alg: -7, sig: new Uint8Array(8), x5c: [] } }),
      );
      const antwort = await sende({ ...fremdes, response: { ...fremdes.response, attestationObject } });
      expect([fmt, ...kurz(antwort)]).toEqual([fmt, ...ABGELEHNT]);
    }
    for (const falsch of ['AAEC', 'e30', 'x', 'o2NmbXRkbm9uZQ', 'bnVsbA', 'IjEi'])
      for (const feld of ['clientDataJSON', 'attestationObject'] as const) {
        const frisch = handy.gruendlich.createJSON(SEITE, { ...(await optionen()), excludeCredentials: [] });
        const antwort = await sende({ ...frisch, response: { ...frisch.response, [feld]: falsch } });
        expect([feld, falsch, ...kurz(antwort)]).toEqual([feld, falsch, ...ABGELEHNT]);
      }
  });
});

describe('A proof by passkey', () => {
  it('is given once: a replayed challenge proves nothing, also when both come at once', async () => {
    const { tisch, handy } = await mitPasskey('aut@SIS');
    const antwort = antwortAuf(await optionenFuer(tisch), handy.gruendlich);
    const sende = () => tisch.frage('POST', '/ausweis/passkey', antwort);
    expect((await zugleich(sende, sende)).map(({ status }) => status).sort()).toEqual([200, 422]);
    expect(kurz(await sende())).toEqual(ABGELEHNT);
  });

  it('is given within two minutes', async () => {
    const { tisch, handy } = await mitPasskey('aut@SJV');
    const optionen = await optionenFuer(tisch);
    await haus.db.sql(`UPDATE passkey_aufforderung SET erstellt_am = erstellt_am - interval '121 seconds'`);
    const { status, inhalt } = await tisch.frage(
      'POST',
      '/ausweis/passkey',
      antwortAuf(optionen, handy.gruendlich),
    );
    expect([status, inhalt.detail]).toEqual([422, expect.stringContaining('abgelaufen')]);
    await optionenFuer(tisch);
    expect(
      await haus.db.sql(`
        SELECT 1
        FROM passkey_aufforderung
        WHERE erstellt_am < clock_timestamp() - interval '2 minutes'`),
    ).toEqual([]);
  });

  it('is of our page, and of a device that has asked for PIN or finger', async () => {
    const { tisch, handy } = await mitPasskey('rl@SIS');
    const sende = (antwort: object) => tisch.frage('POST', '/ausweis/passkey', antwort);
    for (const seite of ['https://anders.kogge.example', 'https://kogge.example:8443'])
      expect([
        seite,
        ...kurz(await sende(antwortAuf(await optionenFuer(tisch), handy.gruendlich, seite))),
      ]).toEqual([seite, ...ABGELEHNT]);
    const ohne = { ...(await optionenFuer(tisch)), userVerification: 'discouraged' };
    expect(kurz(await sende(antwortAuf(ohne, handy.nachlaessig)))).toEqual(ABGELEHNT);
    const gute = antwortAuf(await optionenFuer(tisch), handy.gruendlich);
    for (const [feld, falsch] of [
      ['signature', 'AAEC'],
      ['authenticatorData', 'AAEC'],
      ['clientDataJSON', 'bnVsbA'],
      ['id', 'AAEC'],
    ] as const)
      expect([feld, ...kurz(await sende({ ...gute, [feld]: falsch }))]).toEqual([feld, ...ABGELEHNT]);
    expect(kurz(await tisch.frage('POST', '/ich/passkeys/optionen', {}))).toEqual(VERALTET);
  });

  it('counts forwards: a copy that has fallen behind is found out, by the database too', async () => {
    const { tisch, handy, passkey } = await mitPasskey('rl@SJV');
    expect((await weiseAus(tisch, handy)).status).toBe(200);
    await tisch.altern(6);
    await haus.db.sql('UPDATE passkey SET zaehler = zaehler + 50 WHERE id = $1', [passkey]);
    expect(kurz(await weiseAus(tisch, handy))).toEqual(ABGELEHNT);
    expect(kurz(await tisch.frage('POST', '/ich/passkeys/optionen', {}))).toEqual(VERALTET);
    expect(await richterUeber(haus, `UPDATE passkey SET zaehler = 1 WHERE id = '${passkey}'`)).toBe(
      'passkey_rueckwaerts',
    );
  });

  it('is of nobody else, of no other Land, and for no other login', async () => {
    const [eine, andere] = [await mitPasskey('str@SF'), await mitPasskey('sen@SF')];
    // The passkey of somebody else, on a question that was asked of this person.
    const [fremder] = await haus.db.sql<{ credential_id: string }>(
      'SELECT credential_id FROM passkey WHERE id = $1',
      [andere.passkey],
    );
    const optionen = {
      ...(await optionenFuer(eine.tisch)),
      allowCredentials: [{ id: fremder!.credential_id, type: 'public-key' }],
    };
    expect(
      kurz(await eine.tisch.frage('POST', '/ausweis/passkey', antwortAuf(optionen, andere.handy.gruendlich))),
    ).toEqual(ABGELEHNT);
    // The same of another Mandant, which does not even see it.
    const land = await amSchreibtisch('str@SF', anderes);
    expect((await registriere(land, geraet())).status).toBe(201);
    const dort = { ...(await optionenFuer(land)), allowCredentials: optionen.allowCredentials };
    expect(
      kurz(await land.frage('POST', '/ausweis/passkey', antwortAuf(dort, andere.handy.gruendlich))),
    ).toEqual(ABGELEHNT);
    // Her own, on a question that was asked of another login of hers; the other login stays stale.
    const zweiter = await amSchreibtisch('str@SF');
    await zweiter.altern(6);
    const hier = antwortAuf(await optionenFuer(eine.tisch), eine.handy.gruendlich);
    expect(kurz(await zweiter.frage('POST', '/ausweis/passkey', hier))).toEqual(ABGELEHNT);
    expect((await eine.tisch.frage('POST', '/ausweis/passkey', hier)).status).toBe(200);
    expect(kurz(await zweiter.frage('POST', '/ich/passkeys/optionen', {}))).toEqual(VERALTET);
    // A question for registering proves nothing.
    const neu = (await eine.tisch.frage('POST', '/ich/passkeys/optionen', {})).inhalt;
    const statt = { ...(await optionenFuer(zweiter)), challenge: neu.challenge };
    expect(
      kurz(await eine.tisch.frage('POST', '/ausweis/passkey', antwortAuf(statt, eine.handy.gruendlich))),
    ).toEqual(ABGELEHNT);
    // The database lets no login name a passkey of somebody else.
    for (const wessen of [id('str@SF'), person(anderes, 'str@SF').id])
      expect([
        wessen,
        await richterUeber(
          haus,
          `UPDATE anmeldung SET passkey_id = '${andere.passkey}' WHERE person_id = '${wessen}'`,
        ),
      ]).toEqual([wessen, 'anmeldung_passkey']);
  });

  it('ends with its passkey, which proves nothing any more', async () => {
    const { tisch, handy, passkey } = await mitPasskey('al@SIS');
    const optionen = await optionenFuer(tisch);
    const spaeter = await optionenFuer(tisch);
    expect(
      (await tisch.frage('POST', '/ausweis/passkey', antwortAuf(optionen, handy.gruendlich))).status,
    ).toBe(200);
    expect((await tisch.frage('DELETE', `/ich/passkeys/${passkey}`)).status).toBe(204);
    expect(kurz(await tisch.frage('POST', '/ich/passkeys/optionen', {}))).toEqual(VERALTET);
    expect(
      kurz(await tisch.frage('POST', '/ausweis/passkey', antwortAuf(spaeter, handy.gruendlich))),
    ).toEqual(ABGELEHNT);
    expect(kurz(await tisch.frage('POST', '/ausweis/passkey/optionen', {}))).toEqual([
      409,
      'bedingung_nicht_erfuellt',
    ]);
    for (const anweisung of [
      `UPDATE passkey SET entfernt_am = NULL WHERE id = '${passkey}'`,
      `UPDATE anmeldung SET passkey_id = '${passkey}' WHERE person_id = '${id('al@SIS')}'`,
    ])
      expect(await richterUeber(haus, anweisung)).toBe('passkey_entfernt');
    expect((await aussage(haus, 'I-86')).ok).toBe(true);
  });

  it('asks for nothing where passkeys are switched off, or where the address allows none', async () => {
    await mitPasskey('aut@SUKW');
    for (const [umgebung, hindernis] of [
      [{ BASIS_URL: SEITE, PASSKEY: '0' }, 'abgeschaltet'],
      [{ BASIS_URL: 'http://kogge.example' }, 'adresse'],
    ] as const) {
      const api = await starteTestapi(haus, umgebung);
      const { cookie } = await api.anmeldung('aut@SUKW');
      const name = umgebung.BASIS_URL === SEITE ? '__Host-sid=' : 'sid=';
      const headers = {
        cookie: cookie.replace('sid=', name),
        origin: umgebung.BASIS_URL,
        'content-type': 'application/json',
      };
      expect((await api.roh('/api/ich', { headers })).inhalt.passkey).toBe(false);
      expect((await api.roh('/api/ich/passkeys', { headers })).inhalt).toMatchObject({
        hindernis,
        passkeys: [{ name: 'Diensthandy' }],
      });
      for (const pfad of ['/ausweis/passkey/optionen', '/ich/passkeys/optionen'])
        expect([
          pfad,
          ...kurz(await api.roh(`/api${pfad}`, { method: 'POST', headers, body: '{}' })),
        ]).toEqual([pfad, 409, 'passkey_nicht_moeglich']);
    }
  });
});

describe('The passkeys of a person', () => {
  it('are removed by the administration with a reason, which she and all administrators hear', async () => {
    const { tisch, passkey } = await mitPasskey('cds@SK');
    const verwaltung = t.als('admin@SK');
    const pfad = `/personen/${id('cds@SK')}/passkeys`;
    expect((await t.als('al@SF').get(pfad)).inhalt.code).toBe('rolle_fehlt');
    expect((await verwaltung.get(pfad)).inhalt).toMatchObject([{ id: passkey, name: 'Diensthandy' }]);
    const entfernung = `${pfad}/${passkey}/entfernung`;
    expect((await verwaltung.post(entfernung, { grund: ' ' })).inhalt.code).toBe('eingabe_ungueltig');
    expect((await t.als('al@SF').post(entfernung, { grund: 'Gerät verloren' })).inhalt.code).toBe(
      'rolle_fehlt',
    );
    expect(
      (
        await verwaltung.post(`/personen/${id('al@SF')}/passkeys/${passkey}/entfernung`, {
          grund: 'Falsche Person',
        })
      ).status,
    ).toBe(404);
    expect((await verwaltung.post(entfernung, { grund: 'Gerät verloren' })).status).toBe(204);
    expect((await verwaltung.post(entfernung, { grund: 'Gerät verloren' })).status).toBe(404);
    expect(await gehoert('recht_passkey_entfernt', 'cds@SK')).toEqual(
      namen('cds@SK', 'admin@SK', 'admin@SF'),
    );
    expect(kurz(await tisch.frage('POST', '/ausweis/passkey/optionen', {}))).toEqual([
      409,
      'bedingung_nicht_erfuellt',
    ]);
    expect(
      await haus.db.sql(
        `
          SELECT p.akteur, p.eintrag ->> 'passkey' AS passkey, d.detail ->> 'grund' AS grund
          FROM pruefpfad p
          JOIN pruefpfad_detail d USING (mandant_id, seq)
          WHERE p.handlung = 'passkey_entfernen'
            AND p.gegenstand_id = $1`,
        [id('cds@SK')],
      ),
    ).toEqual([{ akteur: id('admin@SK'), passkey, grund: 'Gerät verloren' }]);
  });

  it('end with all her logins, and for good when she is deactivated', async () => {
    const wer = 'rl@SKB';
    const liste = async (tisch: Schreibtisch) => (await tisch.frage('GET', '/ich/passkeys')).inhalt.passkeys;
    await mitPasskey(wer);
    expect((await t.als('admin@SK').loesche(`/personen/${id(wer)}/anmeldungen`)).status).toBe(204);
    expect(await liste(await amSchreibtisch(wer))).toEqual([]);

    const { tisch } = await mitPasskey(wer);
    expect(await liste(tisch)).toHaveLength(1);
    const ende = { grund: 'Ausgeschieden' };
    expect((await t.als('admin@SK').post(`/personen/${id(wer)}/deaktivierung`, ende)).status).toBe(204);
    expect((await tisch.frage('GET', '/ich')).status).toBe(401);
    expect((await aussage(haus, 'I-82')).ok).toBe(true);
    expect((await t.als('admin@SF').loesche(`/personen/${id(wer)}/deaktivierung`)).status).toBe(204);
    expect((await t.als('admin@SK').get(`/personen/${id(wer)}/passkeys`)).inhalt).toEqual([]);
  });

  it('are registered by nobody else and by nobody who is inactive, by the database too', async () => {
    const fuer = (wer: string, durch: string) =>
      haus.datenbank.transaktion({ mandant: haus.mandant, person: id(durch), subjekte: [] }, (tr) =>
        tr.abfrage(
          `
            INSERT INTO passkey (
              id, mandant_id, person_id, name, credential_id, oeffentlicher_schluessel, zaehler
            )
            VALUES (gen_random_uuid(), $1, $2, 'Handy', gen_random_uuid()::text, 'x', 0)`,
          [haus.mandant, id(wer)],
        ),
      );
    await expect(fuer('sen@SIS', 'admin@SK')).rejects.toMatchObject({ constraint: 'passkey_selbst' });
    await haus.db.sql('UPDATE person SET aktiv = false WHERE id = $1', [id('aut@SWHT')]);
    await expect(fuer('aut@SWHT', 'aut@SWHT')).rejects.toMatchObject({ constraint: 'passkey_selbst' });
  });

  it('are in the check: it finds a proof by one that was not hers (I-86)', async () => {
    expect((await aussage(haus, 'I-86')).ok).toBe(true);
    await amRichterVorbei(
      haus,
      `UPDATE passkey SET person_id = '${id('aut@SF')}' WHERE person_id = '${id('rl@SF')}'`,
    );
    expect((await aussage(haus, 'I-86')).ok).toBe(false);
  });
});
