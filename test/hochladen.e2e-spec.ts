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
async function lade(stuecke: readonly (string | Buffer)[]): Promise<{ status: number; code: string }> {
  const anfrage = request(`${t.adresse}/api/vorgaenge/${id}/anlagen`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${schluessel(person(haus, 'aut@SF').id)}`,
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
});
