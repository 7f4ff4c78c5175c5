import { appendFile, chmod, cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as warte } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Datenbank, datenquelle, wandern } from '#persistence';
import { pruefeInvarianten } from '#runner';
import { verfahren } from '#workflows';
import { oeffneDatenbank, type Datenbankzugang } from '../apps/standalone/src/datenbank.js';
import { frage } from '../apps/standalone/src/sicherung/abfragen.js';
import { sichere } from '../apps/standalone/src/sicherung/anlegen.js';
import { spieleEin, type Einspielwunsch } from '../apps/standalone/src/sicherung/einspielen.js';
import { fehlendes } from '../apps/standalone/src/sicherung/zeuge.js';
import { eineVorlage, mache, organisation, type Organisation } from './umgebung/index.js';

/** A server of its own: backup and archive belong to the whole cluster. */
jest.setTimeout(120_000);
let ordner: string;
let quelle: Datenbankzugang;
let haus: Organisation;
let sicherung: string;
let vorgang: string;
/** Between the second and the third remark after the backup. */
let moment: Date;

const uhr = async () =>
  new Date(
    (await frage<{ jetzt: Date }>(quelle.migrationsUrl, 'SELECT clock_timestamp() AS jetzt'))[0]!.jetzt,
  );
let nr = 0;
async function neuerOrdner(): Promise<string> {
  nr += 1;
  const daten = join(ordner, `neu-${nr}`);
  await mkdir(daten);
  return daten;
}
const bemerke = (text: string) => mache(haus, vorgang, 'bemerken', 'aut@SF', { text });

beforeAll(async () => {
  ordner = await mkdtemp(join(tmpdir(), 'kogge-sicherung-'));
  // PostgreSQL works in it under its own user.
  await chmod(ordner, 0o755);
  quelle = await oeffneDatenbank({
    KOGGE_DATEN: join(ordner, 'daten'),
    KOGGE_SICHERUNG: join(ordner, 'sicherung'),
  });
  await wandern(quelle.migrationsUrl);
  for (const { id, version, hash } of verfahren)
    await frage(
      quelle.migrationsUrl,
      `
        INSERT INTO workflow_definition (id, version, hash, definition)
        VALUES ('${id}', ${version}, '${hash}', '{}')`,
    );
  const client = new Datenbank(await datenquelle(quelle.migrationsUrl, undefined, 2).initialize());
  haus = await organisation({
    name: 'kogge',
    url: quelle.migrationsUrl,
    migrationsUrl: quelle.migrationsUrl,
    sql: (anweisung, werte = []) => client.quelle.query(anweisung, [...werte]),
  });
  ({ id: vorgang } = await eineVorlage(haus, { zustand: 'fachpruefung' }));
  ({ ordner: sicherung } = await sichere({
    migrationsUrl: quelle.migrationsUrl,
    eingebaut: join(ordner, 'daten', 'pg'),
    ordner: join(ordner, 'sicherung'),
  }));
  await bemerke('Die erste Bemerkung');
  await bemerke('Die zweite Bemerkung');
  await warte(50);
  moment = await uhr();
  await warte(50);
  await bemerke('Die dritte Bemerkung');
  await client.quelle.destroy();
  await haus.datenbank.quelle.destroy();
  // A clean stop archives what is still open.
  await quelle.stop();
});
afterAll(() => rm(ordner, { recursive: true, force: true }));

async function einspielen(wunsch: Partial<Einspielwunsch>) {
  const daten = await neuerOrdner();
  const bemerkungen: string[] = [];
  const verletzt: unknown[] = [];
  const { pruefpfad } = await spieleEin({ ordner: sicherung, daten, ...wunsch }, async (url) => {
    for (const { text } of await frage<{ text: string }>(url, 'SELECT text FROM bemerkung ORDER BY id'))
      bemerkungen.push(text);
    const pruefende = new Datenbank(await datenquelle(url, 'kogge_auditor', 2).initialize());
    for await (const befund of pruefeInvarianten(pruefende)) if (!befund.ok) verletzt.push(befund);
    await pruefende.quelle.destroy();
  });
  return { daten, bemerkungen, verletzt, pruefpfad };
}

describe('A backup', () => {
  it('comes back at the moment that was asked for, whole, and the witness names what is missing', async () => {
    const damals = await einspielen({ zeit: moment });
    expect(damals).toMatchObject({
      bemerkungen: ['Die erste Bemerkung', 'Die zweite Bemerkung'],
      verletzt: [],
    });
    const [hier] = damals.pruefpfad;
    const zeuge = join(ordner, 'koepfe.jsonl');
    await writeFile(
      zeuge,
      [hier!.seq - 1, hier!.seq + 1]
        .map(
          (bisSeq) =>
            `${JSON.stringify({ art: 'kopf', kopf: { mandant: hier!.mandant, bisSeq, zeit: '2025-09-30T08:00:00Z' } })}\n`,
        )
        .join(''),
    );
    expect(await fehlendes(zeuge, damals.pruefpfad)).toEqual([
      { kuerzel: 'HB', von: hier!.seq + 1, bis: hier!.seq + 1, zeit: '2025-09-30T08:00:00Z' },
    ]);
    const alles = await einspielen({});
    expect(alles).toMatchObject({
      bemerkungen: ['Die erste Bemerkung', 'Die zweite Bemerkung', 'Die dritte Bemerkung'],
      verletzt: [],
    });
    expect(await fehlendes(zeuge, alles.pruefpfad)).toEqual([]);
  });

  it('is enough without its archive: then the state is that of the backup', async () => {
    const allein = join(ordner, 'allein', 'kopie');
    await cp(sicherung, allein, { recursive: true });
    expect(await einspielen({ ordner: allein })).toMatchObject({ bemerkungen: [], verletzt: [] });
    await expect(einspielen({ ordner: allein, zeit: moment })).rejects.toThrow(
      'Neben der Sicherung fehlt das Archiv',
    );
  });

  it('is refused with a sentence when it cannot be what was asked for, and leaves no half database', async () => {
    await expect(einspielen({ zeit: new Date('2020-01-01T00:00:00Z') })).rejects.toThrow(
      'nehmen Sie bitte eine ältere',
    );
    await expect(einspielen({ zeit: new Date('2999-01-01T00:00:00Z') })).rejects.toThrow(
      'Das Archiv reicht nicht bis zu diesem Zeitpunkt',
    );
    await expect(einspielen({ daten: join(ordner, 'daten') })).rejects.toThrow('liegt schon eine Datenbank');
    await expect(einspielen({ ordner })).rejects.toThrow('keine vollständige Sicherung');
    await appendFile(join(sicherung, 'daten', 'PG_VERSION'), 'x');
    const daten = await neuerOrdner();
    await expect(einspielen({ daten })).rejects.toThrow(
      'Die Datei daten/PG_VERSION der Sicherung ist beschädigt',
    );
    expect(await readdir(daten)).toEqual([]);
  });
});
