import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { starteSiegler } from '../apps/siegel/src/betrieb.js';
import { liesConfig } from '../apps/siegel/src/config.js';
import { eineVorlage, frischeDatenbank, organisation, type Organisation } from './umgebung/index.js';
import { starteTestapi, type Testapi } from './umgebung/api.js';
import { einWorker } from './worker/mit-worker.js';

let haus: Organisation;
let t: Testapi;
beforeAll(async () => {
  haus = await organisation(await frischeDatenbank());
  t = await starteTestapi(haus);
});
afterEach(() => expect(t.fehlerzeilen.splice(0)).toEqual([]));

const metriken = async () => (await t.roh('/api/metriken')).text;
const wert = async (name: string) =>
  Number(new RegExp(`^kogge_${name} (.+)$`, 'mu').exec(await metriken())?.[1]);

/** What they say that answer for themselves. */
async function vonWorkerUndSiegler(): Promise<string> {
  const ordner = mkdtempSync(join(tmpdir(), 'kogge-lage-'));
  const worker = await einWorker(haus.db, { url: 'smtp://127.0.0.1:1' }, { BETRIEB_PORT: '0' });
  const siegler = await starteSiegler({
    ...liesConfig({
      DATABASE_URL: haus.db.url,
      SIEGEL_SCHLUESSEL_DATEI: join(ordner, 'schluessel.pem'),
      SIEGEL_ABLAGE: join(ordner, 'koepfe.jsonl'),
      BETRIEB_PORT: '0',
      LOG_LEVEL: 'silent',
    }),
    schluesselAnlegen: true,
  });
  try {
    const texte = [worker, siegler].map(async ({ betriebsadresse }) =>
      (await fetch(`${betriebsadresse}/metriken`)).text(),
    );
    return (await Promise.all(texte)).join('\n');
  } finally {
    await siegler.stop();
    rmSync(ordner, { recursive: true });
  }
}

describe('The metrics', () => {
  it('say what waits: mails, deadlines, seals, the clock', async () => {
    await eineVorlage(haus, { zustand: 'ressortabstimmung', mitzeichnende: ['SIS'] });
    const wartend = await wert('mails_wartend');
    expect(wartend).toBeGreaterThan(0);
    expect(await wert('mails_gescheitert')).toBe(0);
    await haus.db.sql(`
      UPDATE nachricht
      SET stand = 'fehlgeschlagen'
      WHERE id = (SELECT id FROM nachricht WHERE stand = 'wartet' LIMIT 1)`);
    expect([await wert('mails_gescheitert'), await wert('mails_wartend')]).toEqual([1, wartend - 1]);
    expect(await wert('siegel_rueckstand')).toBeGreaterThan(0);
    const siegel = async () => (await t.roh('/api/bereitschaft')).inhalt.siegel;
    expect(await siegel()).toBe('laeuft');
    await haus.db.sql(`
      ALTER TABLE pruefpfad DISABLE TRIGGER USER;
      UPDATE pruefpfad SET aufgenommen = aufgenommen - interval '2 hours';
      ALTER TABLE pruefpfad ENABLE TRIGGER USER`);
    expect([await siegel(), (await wert('siegel_alter_sekunden')) > 7000]).toEqual(['steht', true]);
    expect(Math.abs(await wert('uhrversatz_sekunden'))).toBeLessThan(2);
    expect(await wert('fristen_ueberfaellig')).toBe(0);
    await haus.db.sql(`UPDATE uhr SET versatz = versatz + interval '60 days'`);
    expect(await wert('fristen_ueberfaellig')).toBeGreaterThan(0);
    expect(await wert('mails_alter_sekunden')).toBeGreaterThan(59 * 86_400);
  });

  it('are the ones that the alert rules ask for, and each rule says what to do', async () => {
    const regeln = readFileSync('docker/alarme.yml', 'utf8');
    const gefragte = new Set([...regeln.matchAll(/kogge_[a-z_]+/gu)].map(([name]) => name));
    const text = [await metriken(), await vonWorkerUndSiegler()].join('\n');
    const da = new Set(text.split('\n').map((zeile) => zeile.split(/[{ ]/u)[0]));
    expect([...gefragte].filter((name) => !da.has(name))).toEqual([]);
    expect(regeln.match(/- alert:/gu)?.length).toBe(regeln.match(/summary: \S/gu)?.length);
  });
});
