import { readFileSync } from 'node:fs';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { eineVorlage, frischeDatenbank, organisation, type Organisation } from './umgebung/index.js';
import { starteTestapi, type Testapi } from './umgebung/api.js';

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
    const text = await metriken();
    const da = new Set(text.split('\n').map((zeile) => zeile.split(/[{ ]/u)[0]));
    expect([...gefragte].filter((name) => !da.has(name))).toEqual([]);
    expect(regeln.match(/- alert:/gu)?.length).toBe(regeln.match(/summary: \S/gu)?.length);
  });
});
