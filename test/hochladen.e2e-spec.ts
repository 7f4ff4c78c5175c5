import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { setTimeout as warte } from 'node:timers/promises';
import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { sha256 } from '#engine';
import { PDF, schluessel, starteTestapi, type Testapi } from './umgebung/api.js';
import { eineVorlage, frischeDatenbank, organisation, person, type Organisation } from './umgebung/index.js';

jest.setTimeout(60_000);
const GRENZE = 3 * 1024 * 1024;
const TRENNER = 'kogge-story';
let haus: Organisation;
let t: Testapi;
let id: string;

beforeAll(async () => {
  haus = await organisation(await frischeDatenbank());
  t = await starteTestapi(haus);
  ({ id } = await eineVorlage(haus));
});
afterEach(() => expect(t.fehlerzeilen.splice(0)).toEqual([]));

const dateien = async () => (await haus.db.sql('SELECT 1 FROM datei')).length;
const feld = (name: string, wert: string) =>
  `--${TRENNER}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${wert}\r\n`;
const DATEI = `--${TRENNER}\r\nContent-Disposition: form-data; name="datei"; filename="plan.pdf"\r\nContent-Type: application/pdf\r\n\r\n`;
const ENDE = `\r\n--${TRENNER}--\r\n`;

/** One upload in these pieces, each after a pause that the server has time to read in. */
async function lade(
  stuecke: readonly (string | Buffer)[],
  { route = `vorgaenge/${id}/anlagen`, wer = 'aut@SF' } = {},
): Promise<{ status: number; code: string }> {
  const anfrage = request(`${t.adresse}/api/${route}`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${schluessel(person(haus, wer).id)}`,
      'content-type': `multipart/form-data; boundary=${TRENNER}`,
      'content-length': stuecke.reduce((summe, stueck) => summe + Buffer.byteLength(stueck), 0),
      'idempotency-key': randomUUID(),
      'if-match': (await t.als('aut@SF').get(`/vorgaenge/${id}`)).etag,
    },
  });
  // The server may answer and close before everything was sent.
  anfrage.on('error', () => {});
  const antwort = once(anfrage, 'response');
  for (const stueck of stuecke) {
    anfrage.write(stueck);
    await warte(300);
  }
  anfrage.end();
  const [gekommen] = await antwort;
  return { status: gekommen.statusCode, code: JSON.parse(await text(gekommen)).code };
}

/** A PDF of so many bytes. */
const pdf = (bytes: number) => Buffer.concat([PDF, Buffer.alloc(bytes - PDF.length, 0x20)]);

describe('A file', () => {
  it('that pauses exactly at the limit is refused, and nothing of it is kept', async () => {
    const vorher = await dateien();
    const { status, code } = await lade([
      feld('alternativtext', 'Plan'),
      DATEI,
      pdf(GRENZE),
      pdf(GRENZE),
      ENDE,
    ]);
    expect([status, code]).toEqual([413, 'datei_zu_gross']);
    expect(await dateien()).toBe(vorher);
  });

  it('that has exactly the size of the limit is kept whole', async () => {
    const ganze = pdf(GRENZE);
    expect(
      (await lade([DATEI, ganze.subarray(0, GRENZE - 1), ganze.subarray(GRENZE - 1), ENDE])).status,
    ).toBe(201);
    expect(
      await haus.db.sql('SELECT octet_length(inhalt)::int AS bytes FROM datei WHERE sha256 = $1', [
        sha256(ganze),
      ]),
    ).toEqual([{ bytes: GRENZE }]);
  });

  it('that is another than was announced is refused: shorter, or of another hash', async () => {
    const vorher = await dateien();
    const kurz = pdf(1000);
    for (const angekuendigt of [feld('groesse', '2000'), feld('sha256', sha256('etwas anderes'))])
      expect(await lade([angekuendigt, DATEI, kurz, ENDE])).toEqual({
        status: 422,
        code: 'datei_unvollstaendig',
      });
    expect(await dateien()).toBe(vorher);
    const passend = [feld('groesse', '1000'), feld('sha256', sha256(kurz))];
    expect((await lade([...passend, DATEI, kurz, ENDE])).status).toBe(201);
  });

  it('that is read in pauses at the limit and is refused as well, at every door', async () => {
    const liste = 'nummer;titel;ressort\nD9;Eine;SF\n';
    for (const [route, wer, name, anfang] of [
      ['vorgaenge/import', 'vb@SF', 'vorlage.txt', 'Vorlage für die Sitzung des Senats\n'],
      ['massnahmen/import', 'bw@SF', 'liste.csv', liste],
      ['berichte/import', 'bw@SF', 'bericht.txt', 'Jahresbericht Handlungsfelder 2025\n'],
    ] as const) {
      const kopf = DATEI.replace('plan.pdf', name).replace('application/pdf', 'text/plain');
      const rumpf = Buffer.alloc(GRENZE, ' ');
      rumpf.write(anfang);
      const antwort = await lade([kopf, rumpf, rumpf, ENDE], { route, wer });
      expect([route, antwort]).toEqual([route, { status: 413, code: 'datei_zu_gross' }]);
    }
    expect(await haus.db.sql('SELECT 1 FROM massnahme UNION ALL SELECT 1 FROM bericht')).toEqual([]);
  });

  it('whose connection breaks before its end is not kept, in whichever part it breaks', async () => {
    const vorher = await dateien();
    for (const stuecke of [
      [feld('alternativtext', 'Plan'), DATEI, pdf(1000)],
      [DATEI, pdf(1000), ENDE.slice(0, 6)],
      [feld('alternativtext', 'Pl').slice(0, 40)],
    ])
      await brichAb(stuecke);
    expect(await dateien()).toBe(vorher);
  });
});

/** Sends these pieces of an upload that was to be longer, and is gone. */
async function brichAb(stuecke: readonly (string | Buffer)[]): Promise<void> {
  const anfrage = request(`${t.adresse}/api/vorgaenge/${id}/anlagen`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${schluessel(person(haus, 'aut@SF').id)}`,
      'content-type': `multipart/form-data; boundary=${TRENNER}`,
      'content-length': 100_000,
      'idempotency-key': randomUUID(),
      'if-match': (await t.als('aut@SF').get(`/vorgaenge/${id}`)).etag,
    },
  });
  anfrage.on('error', () => {});
  for (const stueck of stuecke) anfrage.write(stueck);
  await warte(300);
  anfrage.destroy();
  await warte(300);
}
